"""Going through pages, whole or from the newest row down to what is known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from heydesk.api.requests import instant
from heydesk.desk.asking import Asking
from heydesk.domain.errors import Refused

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket
    from heydesk.api.responses import Page
    from heydesk.storage.directory import Gap, GapTable

T = TypeVar("T")
C = TypeVar("C")
Question = Callable[[C, int | None], "Callable[[Heymarket], Awaitable[Page[T]]]"]
"""Makes the question for the page behind a cursor, or of a number, with so many rows."""

_ROWS = 100
"""Rows a page that are asked for; how many come is the service's to say."""
_AT_ONCE = 10
"""Rows that are kept in one go. It takes a few milliseconds, and the window must go on between two of them."""
_A_HAIR = timedelta(microseconds=1)
_BAD_REQUEST = 400


class Walk:
    """Walks for one fetch; ``count`` is told of rows as they come."""

    def __init__(self, asking: Asking, gaps: Callable[[], GapTable], count: Callable[[int], None]) -> None:
        self._asking = asking
        self._gaps = gaps
        self._count = count
        self._takes_limit = True

    async def whole(self, question: Question[str, T], rows: int = _ROWS) -> list[T]:
        """Read all pages by their cursors."""
        return [row async for page in self.pages(question, rows) for row in page]

    async def pages(self, question: Question[str, T], rows: int = _ROWS) -> AsyncGenerator[tuple[T, ...]]:
        """Do so page by page, for what is too much to be held at once."""
        seen: frozenset[int] = frozenset()
        cursor = ""
        while True:
            page = await self._limited(question, cursor, rows)
            if page.ids <= seen:
                return
            seen |= page.ids
            self._count(len(page.ids))
            yield page.rows
            if not page.cursor:
                return
            cursor = page.cursor

    async def numbered(self, question: Question[int, T]) -> list[T]:
        """Read all pages by their numbers, from 1."""
        found: list[T] = []
        seen: frozenset[int] = frozenset()
        number = 1
        while True:
            page = await self._limited(question, number, _ROWS)
            if page.ids <= seen:
                return found
            found += page.rows
            seen |= page.ids
            self._count(len(page.ids))
            number += 1

    async def down(
        self,
        kind: str,
        question: Question[str, T],
        put: Callable[[Sequence[T]], object],
        newest: datetime | None,
        *,
        doubts_end: bool = False,
    ) -> None:
        """Fill every gap of a kind, the newest first. A page is kept before its gap moves, so a crash loses nothing.

        ``newest`` is where known rows begin; None for: all there are. ``doubts_end`` has an end told twice.
        """
        for gap in self._gaps().open(kind, newest):
            await self._fill(gap, question, put, doubts_end=doubts_end)

    async def _fill(
        self, gap: Gap, question: Question[str, T], put: Callable[[Sequence[T]], object], *, doubts_end: bool
    ) -> None:
        left: Gap | None = gap
        # The text of a cursor is not kept: it goes on a hair later, and what comes twice is known by its id.
        cursor = "" if gap.newer is None else instant(gap.newer + _A_HAIR)
        exact = ""
        before: frozenset[int] = frozenset()
        while left is not None:
            page = await self._limited(question, cursor, _ROWS)
            if page.ids <= before and exact:
                cursor, exact = exact, ""
                continue
            if page.ids <= before and doubts_end:
                doubts_end = False
                continue
            await self._keep(page.rows, put)
            if page.ids <= before or page.last_at is None:
                # The end; or a service that shows the same page again and again.
                self._gaps().close(left)
                return
            self._count(len(page.ids - before))
            left = self._gaps().advance(left, page.last_at)
            cursor, exact, before = page.cursor, "", page.ids
            if page.ends_in_tie:
                # An import changes many at one moment, and a service may begin the next page after all of them.
                cursor, exact = instant(page.last_at + _A_HAIR), page.cursor

    async def _keep(self, rows: Sequence[T], put: Callable[[Sequence[T]], object]) -> None:
        for start in range(0, len(rows), _AT_ONCE):
            put(rows[start : start + _AT_ONCE])
            await asyncio.sleep(0)

    async def _limited(self, question: Question[C, T], cursor: C, rows: int) -> Page[T]:
        """Ask for so many rows; a service that refuses to be told is asked without, from then on."""
        if not self._takes_limit:
            return await self._asking.ask(question(cursor, None))
        try:
            return await self._asking.ask(question(cursor, rows))
        except Refused as error:
            if error.status != _BAD_REQUEST:
                raise
        page = await self._asking.ask(question(cursor, None))
        self._takes_limit = False
        return page
