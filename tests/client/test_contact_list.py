"""Reading lists."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api.responses import contact_list, roll
from heydesk.api.values import Answer
from heydesk.domain.errors import UnreadableAnswer
from heydesk.domain.ids import ListId
from heydesk.domain.records import ContactList, ListMember


def read(body: object) -> ContactList:
    """Read this JSON as the list that was asked for as 501."""
    return contact_list(Answer(200, json.dumps(body).encode()), ListId(501)).list


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


def test_members() -> None:
    """Who is on it, by number, with the names that the list has for them; what is no number is nobody."""
    targets = {
        "16505550103": {"f": "Kim", "l": "Lee"},
        "+1 650 555 0104": {},
        "16505550105": None,
        "kim@x": {"f": "K"},
    }
    found = roll({"id": 501, "name": "Recall", "targets": targets})
    assert found is not None
    assert found.members == (
        ListMember("16505550103", "Kim", "Lee"),
        ListMember("16505550104"),
        ListMember("16505550105"),
    )


@pytest.mark.parametrize("row", [{"name": "Recall"}, {"id": 0}, {"id": 501, "archived": True}])
def test_no_list_for_anybody(row: dict[str, object]) -> None:
    """What has no id can't be sent to, and what the team put away is not offered."""
    assert roll(row) is None
