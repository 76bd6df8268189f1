"""Reading one list."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.client.answer import Answer
from heydesk.client.contact_list import contact_list
from heydesk.domain.contact_list import ContactList
from heydesk.domain.error import UnreadableAnswer
from heydesk.domain.ident import ListId


def read(body: object) -> ContactList:
    """Read this JSON as the list that was asked for as 501."""
    return contact_list(Answer(200, json.dumps(body).encode()), ListId(501))


def test_documented() -> None:
    """Its name, how many are on it, and when it changed."""
    people = {"16505550103": {"f": "Kim"}, "16505550104": {}}
    found = read({"id": 501, "name": " Recall ", "targets": people, "updated": "2026-11-01T10:00:00Z"})
    assert found == ContactList(ListId(501), "Recall", 2, datetime(2026, 11, 1, 10, tzinfo=UTC))


@pytest.mark.parametrize("targets", [None, {}, [], ["16505550103"], "two"])
def test_an_unknown_count_is_no_count(targets: object) -> None:
    """A list of contacts may name nobody in ``targets``: that is not a list with nobody on it."""
    assert read({"id": 501, "name": "Recall", "targets": targets}).count is None


def test_what_is_missing_is_made_up_for() -> None:
    """The id that was asked for, and the older word for a name."""
    assert read({"title": "Recall"}) == ContactList(ListId(501), "Recall", None, None)


@pytest.mark.parametrize("body", [[], "Recall", None])
def test_no_object_is_unreadable(body: object) -> None:
    """Nothing is guessed from it."""
    with pytest.raises(UnreadableAnswer):
        read(body)
