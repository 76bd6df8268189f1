"""Fetching a team's directory: page by page, resumable, behind whatever a person sends.

Requests pass a sliding-window rate limiter and wait while the service throttles the account. What is short is fetched
whole; conversations and contacts from the newest row down to what is known. A page is saved before its gap moves, so
a fetch that breaks off goes on there.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from heydesk.api.requests import instant
from heydesk.api.responses import ListWithMembers, ResponsePage
from heydesk.core.account_health import AccountHealth
from heydesk.core.policy import PageTrail, Timing
from heydesk.core.sessions import Sessions
from heydesk.domain.caches import drop_account
from heydesk.domain.changes import Change
from heydesk.domain.errors import (
    NeverLeftError,
    NoAnswer,
    Refused,
    ServerFault,
    Throttled,
    UnreadableAnswer,
    UntrustedLine,
)
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.records import (
    Account,
    AccountId,
    Contact,
    Conversation,
    DirectoryKind,
    FieldTitles,
    InboxId,
    ListId,
    Survey,
)
from heydesk.storage.contacts import AccountDirectory
from heydesk.storage.directory import FetchGap, FetchGapTable
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket


class PacedRequests:
    """Sends one account's requests one after the other, within the rate limit, and after what a person sends."""

    def __init__(
        self,
        account: Account,
        store: Store,
        sessions: Sessions,
        health: AccountHealth,
        clock: Callable[[], datetime],
        pace: Timing,
        pacer: PageRateLimiter,
    ) -> None:
        """``pacer`` is the account's, whoever else asks by it."""
        self._account = account
        self._store = store
        self._sessions = sessions
        self._health = health
        self._clock = clock
        self._pace = pace
        self._pacer = pacer

    async def ask(self, question: Callable[[Heymarket], Awaitable[T]]) -> T:
        """Put one question when it is time; once more after 429, and a few times where no answer came.

        Asking twice does no harm: nothing is changed by it. Raises ServiceError but never Throttled, and VaultError.
        """
        failures = 0
        while True:
            await self._turn()
            try:
                return await self._sessions.ask(self._account, question)
            except Throttled:
                continue  # _turn waits until its end
            except UntrustedLine:
                raise
            except (NeverLeftError, NoAnswer, ServerFault):
                if failures >= len(self._pace.fetch_again):
                    raise
                await asyncio.sleep(self._pace.fetch_again[failures])
                failures += 1

    async def _turn(self) -> None:
        """Wait until the pacer lets one through, for the end of a throttle, and for sends that it held back."""
        loop = asyncio.get_running_loop()
        if (wait := self._pacer.wait(loop.time())) > 0:
            await asyncio.sleep(wait)
        while (wait := self._held_back()) > 0:  # noqa: ASYNC110 - the clock may be set meanwhile, and sends may end
            await asyncio.sleep(min(wait, self._pace.tick))
        self._pacer.note(loop.time())

    def _held_back(self) -> float:
        """Say for how many seconds at least the service, or a send, wants this account's questions to wait."""
        throttle = self._health.throttle_of(self._account.id)
        if throttle is None:
            return 0.0
        now = self._clock()
        if throttle.until > now:
            return (throttle.until - now).total_seconds()
        is_paused = self._health.pause_of(self._account.id) is not None
        return self._pace.tick if not is_paused and self._store.outbox.has_due(self._account.id, now) else 0.0


T = TypeVar("T")
C = TypeVar("C")
Question = Callable[[C, int | None], "Callable[[Heymarket], Awaitable[ResponsePage[T]]]"]
"""Makes the question for the page behind a cursor, or of a number, with so many rows."""

_ROWS = 100
"""Rows a page that are asked for; how many come is the service's to say."""
_MOST_PAGES = 1_000
"""Of what is short: a hundred thousand rows."""
_AT_ONCE = 10
"""Rows that are kept in one go. It takes a few milliseconds, and the window must go on between two of them."""
_A_HAIR = timedelta(microseconds=1)
_BAD_REQUEST = 400


class PageWalker:
    """Walks through pages, all of them or from the newest row down; ``count`` is called with the rows that came."""

    def __init__(
        self, asking: PacedRequests, gaps: Callable[[], FetchGapTable], count: Callable[[int], None]
    ) -> None:
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
        cursor, trail = "", PageTrail(_MOST_PAGES)
        while trail.goes_on(cursor):
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
        number, trail = 1, PageTrail(_MOST_PAGES)
        while trail.goes_on(str(number)):
            page = await self._limited(question, number, _ROWS)
            if page.ids <= seen:
                break
            found += page.rows
            seen |= page.ids
            self._count(len(page.ids))
            number += 1
        return found

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
        for gap in self._gaps().begin_refresh(kind, newest):
            await self._fill(gap, question, put, doubts_end=doubts_end)

    async def _fill(
        self, gap: FetchGap, question: Question[str, T], put: Callable[[Sequence[T]], object], *, doubts_end: bool
    ) -> None:
        left: FetchGap | None = gap
        # The text of a cursor is not kept: it goes on a hair later, and what comes twice is known by its id.
        cursor = "" if gap.newer is None else instant(gap.newer + _A_HAIR)
        exact = ""
        before: frozenset[int] = frozenset()
        trail = PageTrail()
        while left is not None:
            if not trail.goes_on(cursor):
                self._gaps().close(left)
                return
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

    async def _limited(self, question: Question[C, T], cursor: C, rows: int) -> ResponsePage[T]:
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


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """What is being fetched now, and how many rows of it have come. How many there are, nothing tells."""

    kind: DirectoryKind
    fetched: int = 0
    is_first: bool = False
    """Whether this kind has never been fetched to its end."""


_log = logging.getLogger(__name__)
_LISTS = 10
"""Lists a page: they come with their members, up to thousands each, and an answer has a largest size."""
_FULL = f"{DirectoryKind.CONTACTS} in full"
"""The word under which it is kept how far a walk through all contacts came, and when one came to its end."""
_FULL_AFTER = timedelta(days=7)
"""Nothing tells of contacts that were deleted, so now and then all are asked for, and who is not shown goes."""


def _of_inbox(inbox_id: InboxId) -> str:
    """The word under which it is kept that an inbox's conversations were fetched to the end."""
    return f"{DirectoryKind.CONVERSATIONS} {inbox_id}"


def _surveys(number: int, limit: int | None) -> Callable[[Heymarket], Awaitable[ResponsePage[Survey]]]:
    return lambda client: client.catalog.surveys(number, limit)


class DirectoryFetch:
    """Fetches for one account. What is refused of one kind does not keep the others from coming.

    Titles come first, since contacts carry only the ids of tags and fields; then what is short; people last.
    """

    def __init__(
        self, account_id: AccountId, store: Store, asking: PacedRequests, clock: Callable[[], datetime]
    ) -> None:
        self.progress: SyncProgress | None = None
        self.refusals: dict[DirectoryKind, Refused] = {}
        self._account_id = account_id
        self._store = store
        self._asking = asking
        self._clock = clock
        self._tell: Callable[[], None] = lambda: None
        self._walk = PageWalker(asking, lambda: self._book.gaps, self._count)
        self._has_other_titles = False

    async def run(self, tell: Callable[[], None], kinds: Collection[DirectoryKind] = tuple(DirectoryKind)) -> None:
        """Fetch these kinds; ``tell`` is called whenever there is more to see than before.

        Raises ServiceError, VaultError or StoreError; what has come until then is kept.
        """
        self._tell = tell
        for kind, fetch in (
            (DirectoryKind.FIELDS, self._fields),
            (DirectoryKind.TAGS, self._tags),
            (DirectoryKind.TEMPLATES, self._templates),
            (DirectoryKind.LISTS, self._lists),
            (DirectoryKind.SURVEYS, self._surveys),
            (DirectoryKind.CONVERSATIONS, self._conversations),
            (DirectoryKind.CONTACTS, self._contacts),
        ):
            if kind not in kinds:
                continue
            self.progress = SyncProgress(kind, is_first=self._book.gaps.fetched_at(kind) is None)
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
        self._book.gaps.set_fetched_at(word, self._clock())

    @property
    def _book(self) -> AccountDirectory:
        return self._store.directory_of(self._account_id)

    # What is short is fetched whole each time, so that what is gone there goes here

    async def _fields(self) -> None:
        found = await self._asking.ask(lambda client: client.catalog.contact_fields())
        self._note_titles(self._book.fields.all(), found)
        self._book.fields.replace(found)

    async def _tags(self) -> None:
        tags = dict(await self._walk.whole(lambda cursor, limit: lambda client: client.catalog.tags(cursor, limit)))
        self._note_titles(self._book.tags.all(), tags)
        self._book.tags.replace(tags)

    def _note_titles(self, before: Mapping[int, str], now: Mapping[int, str]) -> None:
        """People are kept with titles, so a title that is another one now has them all fetched once more."""
        renamed = any(now.get(title_id, title) != title for title_id, title in before.items())
        self._has_other_titles = self._has_other_titles or renamed

    async def _templates(self) -> None:
        found = await self._walk.whole(lambda cursor, limit: lambda client: client.catalog.templates(cursor, limit))
        self._book.templates.upsert(found)
        self._book.templates.delete_others(each.id for each in found)

    async def _surveys(self) -> None:
        found = await self._walk.numbered(_surveys)
        self._book.surveys.upsert(found)
        self._book.surveys.delete_others(each.id for each in found)

    async def _lists(self) -> None:
        shown: list[ListId] = []
        pages = self._walk.pages(lambda cursor, limit: lambda client: client.catalog.lists(cursor, limit), _LISTS)
        async with aclosing(pages):
            async for rolls in pages:
                for roll in rolls:
                    await self._put_roll(roll)
                shown += (roll.list.id for roll in rolls)
        self._book.lists.delete_others(shown)

    async def _put_roll(self, roll: ListWithMembers) -> None:
        if roll.list.updated_at is None or self._book.lists.get(roll.list.id) != roll.list:
            self._book.members.replace(roll.list.id, roll.members)
            self._book.lists.upsert([roll.list])
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
            DirectoryKind.CONVERSATIONS,
            lambda cursor, _: lambda client: client.catalog.conversations(inbox_ids, cursor),
            self._put_conversations,
            None if has_new else self._book.conversations.newest(),
        )
        for inbox_id in inbox_ids:
            self._stamp(_of_inbox(inbox_id))

    async def _contacts(self) -> None:
        titles = FieldTitles(self._book.tags.all(), self._book.fields.all())

        def question(cursor: str, limit: int | None) -> Callable[[Heymarket], Awaitable[ResponsePage[Contact]]]:
            return lambda client: client.catalog.contacts(titles, cursor, limit)

        is_first = self._book.gaps.fetched_at(DirectoryKind.CONTACTS) is None
        await self._new_contacts(question)
        if is_first:
            self._stamp(_FULL)
        elif self._book.gaps.open_gaps(_FULL) or self._is_old(_FULL):
            await self._all_contacts(question)

    async def _new_contacts(self, question: Question[str, Contact]) -> None:
        newest = None if self._has_other_titles else self._book.contacts.newest()
        await self._walk.down(DirectoryKind.CONTACTS, question, self._put_contacts, newest)

    async def _all_contacts(self, question: Question[str, Contact]) -> None:
        """Walk through all, and drop who was not shown. It may take several starts of the program.

        Who changes meanwhile moves to the newest, away from where the walk still goes; so whoever is fetched for that
        reason counts as shown too.
        """
        if not self._book.gaps.open_gaps(_FULL):
            self._book.contacts.begin_full_refresh()
            self._book.gaps.begin_refresh(_FULL, None)
        await self._walk.down(_FULL, question, self._put_contacts, self._book.contacts.newest(), doubts_end=True)
        self._book.gaps.begin_refresh(_FULL, None)  # not over yet, so that the next ones still count
        await self._new_contacts(question)
        rest: int | None = 0
        while rest is not None:
            rest = self._book.contacts.delete_unseen(rest)
            await asyncio.sleep(0)
        for gap in self._book.gaps.open_gaps(_FULL):
            self._book.gaps.close(gap)
        self._stamp(_FULL)

    def _is_old(self, word: str) -> bool:
        at = self._book.gaps.fetched_at(word)
        return at is None or self._clock() - at >= _FULL_AFTER

    def _put_conversations(self, rows: Sequence[Conversation]) -> None:
        self._book.conversations.upsert(rows)

    def _put_contacts(self, rows: Sequence[Contact]) -> None:
        book = self._book
        book.contacts.upsert(rows, in_full=bool(book.gaps.open_gaps(_FULL)))

    def _count(self, rows: int) -> None:
        if self.progress is not None:
            self.progress = replace(self.progress, fetched=self.progress.fetched + rows)
        self._tell()


class PageRateLimiter:
    """Sliding-window rate limiter: lets so many through within any span, the first of them without a wait.

    Args:
        most: how many.
        span: within how many seconds.
    """

    def __init__(self, most: int, span: float) -> None:
        self._span = span
        self._times: deque[float] = deque(maxlen=most)

    def wait(self, now: float) -> float:
        """Say in how many seconds the next may go; 0 or less for: now. ``now`` is a steady clock's."""
        return self._times[0] + self._span - now if len(self._times) == self._times.maxlen else 0.0

    def note(self, now: float) -> None:
        """Record a request at ``now``, a steady clock's seconds."""
        self._times.append(now)


@dataclass(frozen=True, slots=True)
class RunningFetch:
    """A fetch, and what it fetches."""

    fetch: DirectoryFetch
    kinds: frozenset[DirectoryKind]
    task: asyncio.Task[None]


class DirectorySync:
    """Runs one fetch an account at a time: starts, joins and cancels it, and remembers what was refused."""

    def __init__(
        self,
        store: Store,
        sessions: Sessions,
        health: AccountHealth,
        clock: Callable[[], datetime],
        pace: Timing,
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._health = health
        self._clock = clock
        self._pace = pace
        self._running: dict[AccountId, RunningFetch] = {}
        self._refusals: dict[AccountId, dict[DirectoryKind, Refused]] = {}
        self._pacers: dict[AccountId, PageRateLimiter] = {}

    async def refresh(self, account_id: AccountId, kinds: Collection[DirectoryKind]) -> bool:
        """Fetch new rows of these kinds. Joins a running fetch that covers them; otherwise waits for it, then starts.

        Returns False if the fetch was cancelled. A fetch that is being cancelled is not joined.

        Cancelling a caller cancels the fetch. Raises ServiceError, VaultError or StoreError; what had come
        until then is kept, and the next fetch goes on from there.
        """
        while True:
            if account_id not in self._running:
                self._start(account_id, frozenset(kinds))
            running = self._running[account_id]
            is_stopping = running.task.cancelling() > 0
            try:
                await asyncio.wait({running.task})
            except asyncio.CancelledError:
                running.task.cancel()
                await asyncio.wait({running.task})
                raise
            if running.kinds >= frozenset(kinds) and not is_stopping:
                break
        if running.task.cancelled():
            return False
        running.task.result()
        return True

    def cancel(self, account_id: AccountId) -> None:
        """Stop the fetch, if one is running. What has come is kept, and the next one goes on from there."""
        if running := self._running.get(account_id):
            running.task.cancel()

    def progress(self, account_id: AccountId) -> SyncProgress | None:
        """Say what is being fetched; None while nothing is. ``Change(directory=True)`` tells that it moved."""
        running = self._running.get(account_id)
        return None if running is None else running.fetch.progress

    def list_trouble(self, account_id: AccountId) -> Sentence | None:
        """Say why lists are not shown; None where nothing is in the way, as far as the last fetch has seen."""
        refused = self._refusals.get(account_id, {}).get(DirectoryKind.LISTS)
        if refused is None:
            return None
        return say(
            "This API key can't read your lists ({status}). You can still send to one by its number,"
            " for example “list 501”.",
            status=refused.status or 0,
        )

    def forget(self, account_id: AccountId) -> None:
        """Stop fetching for an account that is gone, and forget what was refused."""
        self.cancel(account_id)
        drop_account(account_id, self._refusals, self._pacers)

    def _start(self, account_id: AccountId, kinds: frozenset[DirectoryKind]) -> None:
        account = self._store.accounts.get(account_id)
        pacer = self._pacers.setdefault(account_id, PageRateLimiter(self._pace.fetch_most, self._pace.fetch_span))
        asking = PacedRequests(account, self._store, self._sessions, self._health, self._clock, self._pace, pacer)
        fetch = DirectoryFetch(account_id, self._store, asking, self._clock)
        task = asyncio.create_task(self._run(account_id, fetch, kinds))
        self._running[account_id] = RunningFetch(fetch, kinds, task)

    async def _run(self, account_id: AccountId, fetch: DirectoryFetch, kinds: Collection[DirectoryKind]) -> None:
        try:
            with self._store.changes.gathering() as release:
                await fetch.run(RateLimitedCall(release, self._pace.fetch_tell), kinds)
        finally:
            if (
                DirectoryKind.LISTS in kinds and account_id in self._pacers
            ):  # else the account was forgotten meanwhile
                self._refusals[account_id] = fetch.refusals
            del self._running[account_id]
            self._store.changes.announce(Change(directory=True))


class RateLimitedCall:
    """Throttle of calls: the first one passes, another one only after so many seconds."""

    def __init__(self, call: Callable[[], None], gap: float) -> None:
        self._call = call
        self._gap = gap
        self._next = float("-inf")

    def __call__(self) -> None:
        """Call it if it is time."""
        now = monotonic()
        if now >= self._next:
            self._next = now + self._gap
            self._call()
