"""A fetch ends, whatever cursors a server gives, and says why in the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, cast

import pytest

from heydesk.api.responses import ResponsePage
from heydesk.core.directory_sync import PacedRequests, PageWalker
from heydesk.core.policy import PageTrail
from heydesk.core.waiting import ListCursor
from heydesk.domain.records import ConversationDetails
from heydesk.storage.directory import FetchGap, FetchGapTable
from tests.conftest import ExpectLog

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
STUCK = "not read on, as its cursor doesn't move; what came is kept"
ENDLESS = "it has too many pages"


class Answers:
    """Stands for the service: each question gets the next page; a new row each time, and a cursor that is made."""

    def __init__(self, cursor: Callable[[int], datetime]) -> None:
        self._cursor = cursor
        self._numbers = count(1)
        self.asked: list[object] = []

    async def ask(self, question: object) -> ResponsePage[int]:
        """Answer with one row that was never shown."""
        self.asked.append(question)
        number = next(self._numbers)
        at = self._cursor(number)
        return ResponsePage((number,), frozenset({number}), at.isoformat(), at)


class Gaps:
    """Stands for the table of gaps: there is one, down to the beginning of time."""

    def __init__(self) -> None:
        self.closed = 0

    def begin_refresh(self, kind: str, newest: datetime | None) -> list[FetchGap]:
        """Give the gap."""
        _ = kind, newest
        return [FetchGap(1, None, None)]

    def advance(self, gap: FetchGap, last: datetime) -> FetchGap:
        """Note how far it is filled."""
        return FetchGap(gap.id, last, gap.older)

    def close(self, gap: FetchGap) -> None:
        """Note that it is filled."""
        _ = gap
        self.closed += 1


def walker(answers: Answers, gaps: Gaps) -> PageWalker:
    """Make what walks through these pages."""
    asking, table = cast("PacedRequests", answers), cast("FetchGapTable", gaps)
    return PageWalker(asking, lambda: table, lambda _: None)


def question(cursor: object, limit: int | None) -> Any:
    """Ask for nothing in particular."""
    return cursor, limit


def still(_: int) -> datetime:
    """Give the same cursor always."""
    return NOON


def in_a_circle(number: int) -> datetime:
    """Give three cursors by turns."""
    return NOON - timedelta(minutes=number % 3)


@pytest.mark.parametrize("cursor", [still, in_a_circle])
async def test_a_cursor_that_does_not_move_ends_the_fetch(
    cursor: Callable[[int], datetime], expect_log: ExpectLog
) -> None:
    """With new rows on each page it would never end; what came is kept, and the log has a line."""
    expect_log(STUCK)
    answers = Answers(cursor)
    rows = await walker(answers, Gaps()).whole(question)
    assert rows == list(range(1, len(answers.asked) + 1))
    assert len(rows) < 12
    kept: list[int] = []

    def put(page: Sequence[int]) -> None:
        kept.extend(page)

    gaps = Gaps()
    await walker(Answers(cursor), gaps).down("contact", question, put, None)
    assert (kept == list(range(1, len(kept) + 1)), len(kept) < 12, gaps.closed) == (True, True, 1)


async def test_pages_without_end_are_not_all_read(expect_log: ExpectLog) -> None:
    """A thousand of what is short, by cursor or by number; a walk of a queue ends too."""
    expect_log(ENDLESS)
    backwards = Answers(lambda number: NOON - timedelta(minutes=number))
    assert len(await walker(backwards, Gaps()).whole(question)) == 1000
    assert len(await walker(Answers(still), Gaps()).numbered(question)) == 1000


def test_a_walk_through_the_queue_notices_a_circle(expect_log: ExpectLog) -> None:
    """Also where each page shows somebody new."""
    expect_log(STUCK)
    cursor, pages = ListCursor(), 0
    while pages < 100:
        pages += 1
        at = in_a_circle(pages)
        page: ResponsePage[ConversationDetails] = ResponsePage((), frozenset({pages}), at.isoformat(), at)
        if not cursor.advance(page):
            break
    assert pages < 12


def test_a_page_may_be_asked_for_again(expect_log: ExpectLog) -> None:
    """Rows of the same moment are, as services differ in where the next page begins."""
    expect_log(ENDLESS)
    trail = PageTrail(most=5)
    assert [trail.goes_on(cursor) for cursor in ("", "a", "a", "a", "b", "c")] == [True] * 5 + [False]
    assert [PageTrail().goes_on("a") for _ in range(2)] == [True, True]
