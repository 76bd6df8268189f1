"""One fetch of all that a team has on file, page by page, from where the last one stopped."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from heydesk.client.codec import instant
from heydesk.client.contact import Titles
from heydesk.desk.asking import Asking
from heydesk.desk.progress import Kind, Progress
from heydesk.domain.error import Refused, UnreadableAnswer

if TYPE_CHECKING:
    from heydesk.client.heymarket import Heymarket
    from heydesk.client.page import Page
    from heydesk.domain.contact import Contact
    from heydesk.domain.conversation import Conversation
    from heydesk.domain.ident import AccountId, InboxId
    from heydesk.domain.survey import Survey
    from heydesk.store.book import Book
    from heydesk.store.gap_table import Gap
    from heydesk.store.store import Store

T = TypeVar("T")
C = TypeVar("C")
Question = Callable[[C, int | None], "Callable[[Heymarket], Awaitable[Page[T]]]"]
"""Makes the question for the page behind a cursor, or of a number, with so many rows."""

_log = logging.getLogger(__name__)
_ROWS = 100
"""Rows a page that are asked for; how many come is the service's to say."""
_LISTS = 10
"""The same for lists, which come with their members: up to thousands each, and an answer has a largest size."""
_AT_ONCE = 10
"""Rows that are kept in one go. It takes a few milliseconds, and the window must go on between two of them."""
_A_HAIR = timedelta(microseconds=1)
_BAD_REQUEST = 400


def _of_inbox(inbox_id: InboxId) -> str:
    """The word under which it is kept that an inbox's conversations were fetched to the end."""
    return f"{Kind.CONVERSATIONS} {inbox_id}"


def _surveys(number: int, limit: int | None) -> Callable[[Heymarket], Awaitable[Page[Survey]]]:
    return lambda client: client.catalog.surveys(number, limit)


class Fetch:
    """Fetches for one account. What is refused of one kind does not keep the others from coming.

    Titles come first, since contacts carry only the ids of tags and fields; then what is short; people last.
    """

    def __init__(self, account_id: AccountId, store: Store, asking: Asking, clock: Callable[[], datetime]) -> None:
        self.progress: Progress | None = None
        self.refusals: dict[Kind, Refused] = {}
        self._account_id = account_id
        self._store = store
        self._asking = asking
        self._clock = clock
        self._tell: Callable[[], None] = lambda: None
        self._takes_limit = True
        self._has_other_titles = False

    async def run(self, tell: Callable[[], None], kinds: Collection[Kind] = tuple(Kind)) -> None:
        """Fetch these kinds; ``tell`` is called whenever there is more to see than before.

        Raises ServiceError, VaultError or StoreError; what has come until then is kept.
        """
        self._tell = tell
        for kind, fetch in (
            (Kind.FIELDS, self._fields),
            (Kind.TAGS, self._tags),
            (Kind.TEMPLATES, self._templates),
            (Kind.LISTS, self._lists),
            (Kind.SURVEYS, self._surveys),
            (Kind.CONVERSATIONS, self._conversations),
            (Kind.CONTACTS, self._contacts),
        ):
            if kind not in kinds:
                continue
            self.progress = Progress(kind, is_first=self._book.gaps.fetched_at(kind) is None)
            self._tell()
            try:
                await fetch()
            except Refused as error:
                self.refusals[kind] = error
                _log.info("%s can't be fetched: %s", kind, error.status)
            except UnreadableAnswer as error:
                _log.info("%s can't be read: %s", kind, error.status)
            else:
                self._stamp(kind)

    def _stamp(self, word: str) -> None:
        self._book.gaps.stamp(word, self._clock())

    @property
    def _book(self) -> Book:
        return self._store.book(self._account_id)

    # What is short is fetched whole each time, so that what is gone there goes here

    async def _fields(self) -> None:
        found = await self._asking.ask(lambda client: client.catalog.contact_fields())
        self._note_titles(self._book.fields.all(), found)
        self._book.fields.put(found)

    async def _tags(self) -> None:
        tags = dict(await self._all(lambda cursor, limit: lambda client: client.catalog.tags(cursor, limit)))
        self._note_titles(self._book.tags.all(), tags)
        self._book.tags.put(tags)

    def _note_titles(self, before: Mapping[int, str], now: Mapping[int, str]) -> None:
        """People are kept with titles, so a title that is another one now has them all fetched once more."""
        renamed = any(now.get(title_id, title) != title for title_id, title in before.items())
        self._has_other_titles = self._has_other_titles or renamed

    async def _templates(self) -> None:
        found = await self._all(lambda cursor, limit: lambda client: client.catalog.templates(cursor, limit))
        self._book.templates.put(found)
        self._book.templates.keep_only(each.id for each in found)

    async def _surveys(self) -> None:
        found: list[Survey] = []
        seen: frozenset[int] = frozenset()
        number = 1
        while True:
            page = await self._limited(_surveys, number, _ROWS)
            if page.ids <= seen:
                break
            found += page.rows
            seen |= page.ids
            number += 1
            self._count(len(page.ids))
        self._book.surveys.put(found)
        self._book.surveys.keep_only(each.id for each in found)

    async def _lists(self) -> None:
        rolls = await self._all(lambda cursor, limit: lambda client: client.catalog.lists(cursor, limit), _LISTS)
        for roll in rolls:
            if roll.list.updated_at is None or self._book.lists.get(roll.list.id) != roll.list:
                self._book.members.put(roll.list.id, roll.members)
                self._book.lists.put([roll.list])
                await asyncio.sleep(0)
        self._book.lists.keep_only(roll.list.id for roll in rolls)

    async def _all(self, question: Question[str, T], rows: int = _ROWS) -> list[T]:
        """Read all pages."""
        found: list[T] = []
        seen: frozenset[int] = frozenset()
        cursor = ""
        while True:
            page = await self._limited(question, cursor, rows)
            if page.ids <= seen:
                return found
            found += page.rows
            seen |= page.ids
            self._count(len(page.ids))
            if not page.cursor:
                return found
            cursor = page.cursor

    # What is long is fetched from the newest down to what is known

    async def _conversations(self) -> None:
        inbox_ids = [inbox.id for inbox in self._store.directory.inboxes(self._account_id)]
        if not inbox_ids:
            return
        seen = [self._book.gaps.fetched_at(_of_inbox(inbox_id)) is not None for inbox_id in inbox_ids]
        # What an inbox that is new here has is as old as it likes, so then all is fetched once more.
        has_new = any(seen) and not all(seen)
        await self._down(
            Kind.CONVERSATIONS,
            lambda cursor, _: lambda client: client.catalog.conversations(inbox_ids, cursor),
            self._put_conversations,
            None if has_new else self._book.conversations.newest(),
        )
        for inbox_id in inbox_ids:
            self._stamp(_of_inbox(inbox_id))

    async def _contacts(self) -> None:
        titles = Titles(self._book.tags.all(), self._book.fields.all())
        await self._down(
            Kind.CONTACTS,
            lambda cursor, limit: lambda client: client.catalog.contacts(titles, cursor, limit),
            self._put_contacts,
            None if self._has_other_titles else self._book.contacts.newest(),
        )

    def _put_conversations(self, rows: Sequence[Conversation]) -> None:
        self._book.conversations.put(rows)

    def _put_contacts(self, rows: Sequence[Contact]) -> None:
        self._book.contacts.put(rows)

    async def _down(
        self, kind: Kind, question: Question[str, T], put: Callable[[Sequence[T]], object], newest: datetime | None
    ) -> None:
        """Fill every gap, the newest first. A page is kept before its gap moves, so a crash loses nothing."""
        for gap in self._book.gaps.open(kind, newest):
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
                if page.ids <= before or page.last_at is None:
                    # The end; or a service that shows the same page again and again.
                    await self._keep(page.rows, put)
                    self._book.gaps.close(left)
                    break
                await self._keep(page.rows, put)
                self._count(len(page.ids - before))
                left = self._book.gaps.advance(left, page.last_at)
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

    def _count(self, rows: int) -> None:
        if self.progress is not None:
            self.progress = replace(self.progress, fetched=self.progress.fetched + rows)
        self._tell()
