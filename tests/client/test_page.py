"""Pages: their rows, what counts as seen, and where the next one begins."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api.responses import Page, cursor_body, number_body, page_of, tag
from heydesk.api.values import Answer
from heydesk.domain.errors import UnreadableAnswer

FIRST = "2026-03-04T15:00:00.123456789+00:00"
LAST = "2026-03-04T10:30:00-05:00"


def page(body: object) -> Page[tuple[int, str]]:
    """Read this JSON as a page of tags."""
    return page_of(Answer(200, json.dumps(body).encode()), "tags", tag)


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_page(wrapped: bool) -> None:
    """The rows in their order, and the last one's own words for when it changed as the cursor."""
    rows = [{"id": 1, "tag": "New", "updated": FIRST}, {"id": 2, "tag": "Due", "updated": LAST, "color": "#FFD700"}]
    found = page({"tags": rows} if wrapped else rows)
    assert found.rows == ((1, "New"), (2, "Due"))
    assert found.ids == {1, 2}
    assert found.cursor == LAST
    assert found.last_at == datetime(2026, 3, 4, 15, 30, tzinfo=UTC)


def test_what_is_left_out_counts_as_seen() -> None:
    """A row that can't be used is no row, but its page is no empty one; nor may it hide the cursor."""
    rows = [{"id": 1, "tag": "New", "updated": FIRST}, {"id": 2, "updated": None}, {"tag": "x"}, 7]
    found = page(rows)
    assert found.rows == ((1, "New"),)
    assert found.ids == {1, 2}
    assert found.cursor == FIRST


@pytest.mark.parametrize(("updated", "ties"), [((FIRST, LAST, LAST), True), ((LAST, FIRST), False), ((LAST,), False)])
def test_a_tie_at_the_edge(updated: tuple[str, ...], ties: bool) -> None:
    """Where the last two rows changed at the same moment, a third may stand on the next page, or nowhere."""
    rows = [{"id": number, "tag": "x", "updated": each} for number, each in enumerate(updated, start=1)]
    assert page(rows).ends_in_tie is ties


@pytest.mark.parametrize("updated", [None, 12, "", "yesterday", "0001-01-01T00:00:00Z"])
def test_no_cursor(updated: object) -> None:
    """Where no row says when it changed, there is no way on."""
    found = page([{"id": 1, "tag": "New", "updated": updated}])
    assert (found.cursor, found.last_at) == ("", None)


@pytest.mark.parametrize("body", [[], None])
def test_the_end(body: object) -> None:
    """A page with nothing on it is the end."""
    assert page(body) == Page(())


@pytest.mark.parametrize("body", ["ok", 7, {"error": "x"}])
def test_no_page(body: object) -> None:
    """What is no list must not pass for the end."""
    with pytest.raises(UnreadableAnswer):
        page(body)


def test_questions() -> None:
    """Only what has a value is asked for; the cursor goes back as it came."""
    assert cursor_body("") == "{}"
    assert json.loads(cursor_body(FIRST, 100)) == {"date": FIRST, "limit": 100}
    assert json.loads(number_body(2)) == {"page": 2}
    assert json.loads(number_body(1, 100)) == {"page": 1, "limit": 100}
