"""One fetch of all that a team has on file, page by page, from where the last one stopped."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.api.responses import Titles
from heydesk.desk.asking import Asking
from heydesk.desk.progress import Kind, Progress
from heydesk.desk.walk import Question, Walk
from heydesk.domain.errors import Refused, UnreadableAnswer

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket
    from heydesk.api.responses import Page, Roll
    from heydesk.domain.ids import AccountId, InboxId, ListId
    from heydesk.domain.records import Contact, Conversation, Survey
    from heydesk.storage.directory import Book
    from heydesk.storage.store import Store

_log = logging.getLogger(__name__)
_LISTS = 10
"""Lists a page: they come with their members, up to thousands each, and an answer has a largest size."""
_FULL = f"{Kind.CONTACTS} in full"
"""The word under which it is kept how far a walk through all contacts came, and when one came to its end."""
_FULL_AFTER = timedelta(days=7)
"""Nothing tells of contacts that were deleted, so now and then all are asked for, and who is not shown goes."""


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
        self._walk = Walk(asking, lambda: self._book.gaps, self._count)
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
        tags = dict(await self._walk.whole(lambda cursor, limit: lambda client: client.catalog.tags(cursor, limit)))
        self._note_titles(self._book.tags.all(), tags)
        self._book.tags.put(tags)

    def _note_titles(self, before: Mapping[int, str], now: Mapping[int, str]) -> None:
        """People are kept with titles, so a title that is another one now has them all fetched once more."""
        renamed = any(now.get(title_id, title) != title for title_id, title in before.items())
        self._has_other_titles = self._has_other_titles or renamed

    async def _templates(self) -> None:
        found = await self._walk.whole(lambda cursor, limit: lambda client: client.catalog.templates(cursor, limit))
        self._book.templates.put(found)
        self._book.templates.keep_only(each.id for each in found)

    async def _surveys(self) -> None:
        found = await self._walk.numbered(_surveys)
        self._book.surveys.put(found)
        self._book.surveys.keep_only(each.id for each in found)

    async def _lists(self) -> None:
        shown: list[ListId] = []
        pages = self._walk.pages(lambda cursor, limit: lambda client: client.catalog.lists(cursor, limit), _LISTS)
        async with aclosing(pages):
            async for rolls in pages:
                for roll in rolls:
                    await self._put_roll(roll)
                shown += (roll.list.id for roll in rolls)
        self._book.lists.keep_only(shown)

    async def _put_roll(self, roll: Roll) -> None:
        if roll.list.updated_at is None or self._book.lists.get(roll.list.id) != roll.list:
            self._book.members.put(roll.list.id, roll.members)
            self._book.lists.put([roll.list])
            await asyncio.sleep(0)

    # What is long is fetched from the newest down to what is known

    async def _conversations(self) -> None:
        inbox_ids = [inbox.id for inbox in self._store.directory.inboxes(self._account_id)]
        if not inbox_ids:
            return
        seen = [self._book.gaps.fetched_at(_of_inbox(inbox_id)) is not None for inbox_id in inbox_ids]
        # What an inbox that is new here has is as old as it likes, so then all is fetched once more.
        has_new = any(seen) and not all(seen)
        await self._walk.down(
            Kind.CONVERSATIONS,
            lambda cursor, _: lambda client: client.catalog.conversations(inbox_ids, cursor),
            self._put_conversations,
            None if has_new else self._book.conversations.newest(),
        )
        for inbox_id in inbox_ids:
            self._stamp(_of_inbox(inbox_id))

    async def _contacts(self) -> None:
        titles = Titles(self._book.tags.all(), self._book.fields.all())

        def question(cursor: str, limit: int | None) -> Callable[[Heymarket], Awaitable[Page[Contact]]]:
            return lambda client: client.catalog.contacts(titles, cursor, limit)

        is_first = self._book.gaps.fetched_at(Kind.CONTACTS) is None
        await self._new_contacts(question)
        if is_first:
            self._stamp(_FULL)
        elif self._book.gaps.of(_FULL) or self._is_old(_FULL):
            await self._all_contacts(question)

    async def _new_contacts(self, question: Question[str, Contact]) -> None:
        newest = None if self._has_other_titles else self._book.contacts.newest()
        await self._walk.down(Kind.CONTACTS, question, self._put_contacts, newest)

    async def _all_contacts(self, question: Question[str, Contact]) -> None:
        """Walk through all, and drop who was not shown. It may take several starts of the program.

        Who changes meanwhile moves to the newest, away from where the walk still goes; so whoever is fetched for that
        reason counts as shown too.
        """
        if not self._book.gaps.of(_FULL):
            self._book.contacts.begin_full()
            self._book.gaps.open(_FULL, None)
        await self._walk.down(_FULL, question, self._put_contacts, self._book.contacts.newest(), doubts_end=True)
        self._book.gaps.open(_FULL, None)  # not over yet, so that the next ones still count
        await self._new_contacts(question)
        rest: int | None = 0
        while rest is not None:
            rest = self._book.contacts.drop_unseen(rest)
            await asyncio.sleep(0)
        for gap in self._book.gaps.of(_FULL):
            self._book.gaps.close(gap)
        self._stamp(_FULL)

    def _is_old(self, word: str) -> bool:
        at = self._book.gaps.fetched_at(word)
        return at is None or self._clock() - at >= _FULL_AFTER

    def _put_conversations(self, rows: Sequence[Conversation]) -> None:
        self._book.conversations.put(rows)

    def _put_contacts(self, rows: Sequence[Contact]) -> None:
        book = self._book
        book.contacts.put(rows, in_full=bool(book.gaps.of(_FULL)))

    def _count(self, rows: int) -> None:
        if self.progress is not None:
            self.progress = replace(self.progress, fetched=self.progress.fetched + rows)
        self._tell()
