"""Who waits for an answer: the conversations in which the customer spoke last, longest wait first.

The service's list of conversations is looked at twice a minute, newest change first, down to what is known already.
How often and how much is asked is in decision record 0030, and how it is told who spoke last.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from heydesk.api.requests import instant
from heydesk.core.policy import PageTrail, Timing
from heydesk.core.sessions import Sessions
from heydesk.core.threads import Threads
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import Refused, ServiceError, StoreError, TooLate, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.phone_numbers import HOME, national
from heydesk.domain.records import (
    AccountId,
    ChatId,
    Conversation,
    ConversationAddress,
    ConversationDetails,
    EntryId,
    HistoryMessage,
    InboxId,
    MemberId,
    WaitingRow,
)
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket
    from heydesk.api.responses import ResponsePage

_log = logging.getLogger(__name__)
_CHOICE = "waiting"
"""The word under which an account's filter is kept, and when its list was last read."""
_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_BELIEVED = timedelta(minutes=2)
"""For so long a list that does not know of an answer from here yet counts as late."""
_A_SECOND = timedelta(seconds=1)
_A_HAIR = timedelta(microseconds=1)
_A_PAUSE = timedelta(hours=12)
_FEW = 50
"""Entries that are looked at one by one; a broadcast of more is left to the next look."""
_DOUBTS = 10
"""Conversations that one look asks for by id at most, and threads that it reads."""
_TOP = 50
"""Rows whose words are read where the list of conversations has none."""
_WRITE_AT_LEAST = timedelta(minutes=5)
_NO_ACCESS = frozenset({403, 404})


class Whose(StrEnum):
    """Whose conversations are shown. Stored as these words."""

    ALL = "all"
    MINE = "mine"
    NOBODYS = "nobodys"


class WaitingFilter(NamedTuple):
    """What a person wants to see of those who wait.

    ``inbox_ids`` are the inboxes that are asked about, None for all of the account. ``me`` is who the person is, by
    inbox a member each; *mine* are the conversations that are assigned to one of them.
    """

    inbox_ids: frozenset[InboxId] | None = None
    whose: Whose = Whose.ALL
    me: frozenset[MemberId] = frozenset()


class WaitingSnapshot(NamedTuple):
    """Who waits, longest wait first, as the filter lets through; one object until something changes."""

    rows: tuple[WaitingRow, ...] = ()
    as_of: datetime | None = None
    """When the list was last read to its end; None before that."""
    can_read: bool = True
    """Whether the key lets conversations be read; ``trouble`` says it in words."""
    unread_total: int = 0
    """How many of the chosen inboxes' conversations wait and are unread, whoever they are assigned to."""
    is_late: bool = False
    """Whether the last look failed, so that the rows are those of ``as_of``."""
    trouble: Sentence | None = None


class InboundNews(NamedTuple):
    """A customer's new text, for the notification."""

    account_id: AccountId
    address: ConversationAddress
    name: str
    words: str


CANT_READ = say("This API key can't read conversations.")


class Verdict(NamedTuple):
    """Who spoke last, as far as it is known."""

    theirs: bool | None
    """Whether it was the customer; None where nothing says so."""
    is_certain: bool
    """Whether a message says so, and not only a field of which no document says what it means."""


def who_spoke_last(
    details: ConversationDetails, messages: Sequence[HistoryMessage] = (), *, is_fresh: bool = False
) -> Verdict:
    """Tell whether the customer spoke last. ``messages`` is the cached thread, with ``is_fresh`` read just now.

    The thread counts where it is as new as the conversation; then its last message; then ``replied``, of which no
    document says whether it means the last text: with ``unread`` beside it, it does not count. One too many in the
    list is a smaller mistake than a customer who is forgotten.
    """
    said = _last_said(messages)
    if said is not None and (is_fresh or _is_up_to_date(said.sent_at, details)):
        return Verdict(said.inbound, is_certain=True)
    if details.last is not None and (told := _side(details.last)) is not None:
        return Verdict(told, is_certain=True)
    if details.replied is not None and not (details.replied and details.unread):
        return Verdict(not details.replied, is_certain=False)
    return Verdict(details.unread, is_certain=False)


def _side(message: HistoryMessage) -> bool | None:
    """Tell whether a message is the customer's. What may be a private note is nobody's: a note answers nothing."""
    if message.inbound:
        return True
    is_text = message.inbound is False and not message.private and bool(message.status)
    return False if is_text else None


def _last_said(messages: Sequence[HistoryMessage]) -> HistoryMessage | None:
    return next((each for each in reversed(messages) if _side(each) is not None), None)


def _is_up_to_date(at: datetime | None, details: ConversationDetails) -> bool:
    """Whether what was said then is not older than the customer's last text, as far as the conversation knows it."""
    if at is None:
        return False
    last = details.last
    if last is not None and last.inbound and last.sent_at is not None:
        return at >= last.sent_at
    if details.inbound_at is not None:
        return at >= details.inbound_at + _A_SECOND  # it comes in whole seconds
    changed = details.conversation.updated_at
    return changed is None or at >= changed


def unanswered_since(messages: Sequence[HistoryMessage], known: datetime | None = None) -> datetime | None:
    """Tell when the first text came that this thread shows no answer to; None where it shows nothing of theirs.

    ``known`` is since when they have waited as far as the list knows. A text that was followed by nothing for half a
    day asked for nothing: many a conversation ends with their "Thanks".
    """
    first: datetime | None = None
    for message in reversed(messages):
        side = _side(message)
        if side is False:
            return first
        if side is None or message.sent_at is None:
            continue
        if first is not None and first - message.sent_at > _A_PAUSE:
            break
        first = message.sent_at
    return min((each for each in (first, known) if each is not None), default=None)


wait_order = attrgetter("since", "address")
"""What rows are sorted by: who has waited longest comes first, and two at once keep one order."""

PeopleKey = tuple[InboxId, frozenset[str]]


class InboundMark(NamedTuple):
    """What tells one inbound text of a conversation from the next, as far as the service shows it."""

    last_inbound: int | None
    message_id: int
    """0 where the last message is not the customer's, or has no id."""
    changed_at: datetime

    def is_same(self, other: InboundMark) -> bool:
        """Whether both are of one text."""
        if self.message_id and other.message_id:
            return self.message_id == other.message_id
        if self.last_inbound is not None and other.last_inbound is not None:
            return self.last_inbound == other.last_inbound
        return self.changed_at == other.changed_at


@dataclass(slots=True)
class ListCursor:
    """Where a walk through pages goes on."""

    text: str = ""
    exact: str = ""
    """The service's own cursor, where ``text`` lies a hair before it for the sake of rows of the same moment."""
    shown: set[int] = field(default_factory=set)
    """Ids of the pages so far: a page without a new one is the end."""
    seen: set[int] = field(default_factory=set)
    """Ids of all that was heard of since the walk began."""
    trail: PageTrail = field(default_factory=PageTrail)

    def advance(self, page: ResponsePage[ConversationDetails]) -> bool:
        """Go on behind this page; False at the end (contract section 2, *Cursor ties*)."""
        if page.ids <= self.shown:
            self.text, self.exact = self.exact, ""
            return bool(self.text) and self.trail.goes_on(self.text)
        self.shown |= page.ids
        self.text, self.exact = page.cursor, ""
        if page.ends_in_tie and page.last_at is not None:
            self.text, self.exact = instant(page.last_at + _A_HAIR), page.cursor
        return bool(self.text) and self.trail.goes_on(self.text)


@dataclass(slots=True)
class AccountQueue:
    """Who waits in one account, and how far it has been read."""

    account_id: AccountId
    filter: WaitingFilter
    rows: dict[ChatId, WaitingRow] = field(default_factory=dict)
    as_of: datetime | None = None
    written_at: datetime = _NEVER
    newest: datetime | None = None
    """All that changed up to here is known; None before the first look."""
    can_read: bool = True
    is_late: bool = False
    is_first: bool = True
    """Whether the first walk has not come to its end, so that nothing is news yet."""
    walk: ListCursor | None = None
    walked_at: datetime | None = None
    doubts: dict[ChatId, None] = field(default_factory=dict)
    """Rows of which it is not certain that they still wait: to be asked for by id."""
    unsure: dict[ChatId, ConversationDetails] = field(default_factory=dict)
    """Rows that seem to be answered by a field alone: their threads are to be read."""
    fresh: dict[ChatId, None] = field(default_factory=dict)
    """Conversations with new texts that were not told yet."""
    worded: dict[ChatId, datetime] = field(default_factory=dict)
    """Rows whose threads were read for their words, by when their last text came."""
    names: dict[ChatId, str] = field(default_factory=dict)
    """What those are called whom the service has no name for: by the contacts, else by the number."""
    regions: dict[InboxId, str] = field(default_factory=dict)
    """Where each inbox is, for the form of numbers there."""
    has_other_names: bool = False
    """Whether the contacts have changed since names were read."""
    heard: dict[ChatId, int] = field(default_factory=dict)
    """The hash of what each conversation said last."""
    marks: dict[ChatId, InboundMark] = field(default_factory=dict)
    acted: dict[PeopleKey, datetime] = field(default_factory=dict)
    """When something was done here about a conversation: a page that was asked for before does not count."""
    answered: dict[PeopleKey, tuple[datetime, datetime]] = field(default_factory=dict)
    """When a text from here was accepted, by this clock and by the service's."""
    counted: set[EntryId] = field(default_factory=set)
    """Entries whose receipt was heard of: what becomes of them later answers nobody."""
    next_at: datetime = _NEVER
    soon_at: datetime | None = None
    looked_at: datetime = _NEVER
    is_looking: bool = False
    is_loaded: bool = False
    """Whether the rows of the last run were read."""
    is_changed: bool = False
    written: set[ChatId] = field(default_factory=set)
    gone: set[ChatId] = field(default_factory=set)
    snapshot: WaitingSnapshot | None = None
    last_texts: tuple[WaitingSnapshot, dict[ChatId | PeopleKey, datetime]] | None = None
    """When the last text came, by conversation, as of a snapshot."""

    def put(self, chat_id: ChatId, row: WaitingRow) -> None:
        """Add a row, or change it."""
        if self.rows.get(chat_id) != row:
            self.rows[chat_id] = row
            self.written.add(chat_id)
            self.gone.discard(chat_id)
            self.is_changed = True

    def drop(self, chat_id: ChatId) -> None:
        """Take a row out; one that is not there is no error."""
        if self.rows.pop(chat_id, None) is not None:
            self.gone.add(chat_id)
            self.written.discard(chat_id)
            self.is_changed = True

    def find(self, address: ConversationAddress) -> tuple[ChatId, WaitingRow] | None:
        """Return the row of a conversation."""
        if address.chat_id in self.rows:
            return address.chat_id, self.rows[address.chat_id]
        return next((found for found in self.rows.items() if found[1].address.is_same(address)), None)

    def begin_again(self) -> None:
        """Read all from the start: other inboxes are asked about. What comes then is no news."""
        self.newest, self.walk, self.walked_at = None, None, None
        self.is_first, self.can_read = True, True
        self.doubts.clear()
        self.unsure.clear()
        self.heard.clear()


class WaitingList:
    """Keeps the lists, by account; reads that of the account that is watched.

    ``Change(waiting=True)`` is announced for what makes a snapshot another one, and for news, and for nothing else.
    """

    def __init__(
        self, store: Store, sessions: Sessions, threads: Threads, clock: Callable[[], datetime], pace: Timing
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._threads = threads
        self._clock = clock
        self._pace = pace
        self._queues: dict[AccountId, AccountQueue] = {}
        self._watched: AccountId | None = None
        self._hidden_at: datetime | None = None
        self._news: list[InboundNews] = []
        self._nudged = asyncio.Event()
        self._has_ended = False
        self.is_notifying = True
        """Whether new texts are told while the window is hidden; without that, nothing is read then."""

    # What is shown

    def snapshot(self, account_id: AccountId) -> WaitingSnapshot:
        """Return who waits, at once: as of the last look, or of the last run; nobody before ``run`` has begun."""
        queue = self._queue(account_id)
        if queue.snapshot is None:
            queue.snapshot = _snapshot_of(queue)
        return queue.snapshot

    def last_text_at(self, account_id: AccountId, address: ConversationAddress) -> datetime | None:
        """Tell when the last text of somebody who waits came, as far as the list shows; None for everybody else."""
        queue = self._queue(account_id)
        snapshot = self.snapshot(account_id)
        if queue.last_texts is None or queue.last_texts[0] is not snapshot:
            found: dict[ChatId | PeopleKey, datetime] = {}
            for chat_id, row in queue.rows.items():
                found[chat_id] = found[_people(row.address)] = row.last_at
            queue.last_texts = snapshot, found
        times = queue.last_texts[1]
        by_id = None if address.chat_id is None else times.get(address.chat_id)
        return by_id or times.get(_people(address))

    def filter(self, account_id: AccountId) -> WaitingFilter:
        """Return what is to be shown of this account."""
        return self._queue(account_id).filter

    def chat_id(self, account_id: AccountId, address: ConversationAddress) -> ChatId | None:
        """Return the id of a conversation in which somebody waits; None for any other."""
        found = self._queue(account_id).find(address)
        return None if found is None else found[0]

    def set_filter(self, account_id: AccountId, wanted: WaitingFilter) -> None:
        """Show that from now on, and remember it. Raises StoreError."""
        queue = self._queue(account_id)
        if wanted == queue.filter:
            return
        self._store.choices.set(_CHOICE, _written_filter(wanted), account_id)
        if wanted.inbox_ids != queue.filter.inbox_ids:
            for chat_id in [key for key, row in queue.rows.items() if not _is_chosen(row, wanted)]:
                queue.drop(chat_id)
            queue.begin_again()
            queue.next_at = _NEVER
            self._nudged.set()
        queue.filter = wanted
        queue.is_changed = True
        self._publish(queue)

    def take_news(self) -> tuple[InboundNews, ...]:
        """Return the texts that came since the last time, each once; those that were there at the start are none."""
        news, self._news = tuple(self._news), []
        return news

    # When it is read

    def watch(self, account_id: AccountId | None) -> None:
        """Read the list of this account from now on, and of no other."""
        self._watched = account_id
        self._nudged.set()

    def set_shown(self, *, shown: bool) -> None:
        """Say whether the window can be seen. Long after it was hidden, the list is read seldom or not at all."""
        if shown and self._is_resting():
            for queue in self._queues.values():
                queue.next_at = min(queue.next_at, queue.looked_at + timedelta(seconds=self._pace.waiting))
        if shown or self._hidden_at is None:
            self._hidden_at = None if shown else self._clock()
        self._nudged.set()

    def retry(self, account_id: AccountId) -> None:
        """Read at once, also what the key could not read before: a person asks for it."""
        queue = self._queue(account_id)
        queue.can_read, queue.next_at = True, _NEVER
        self._nudged.set()

    def poll_soon(self, account_id: AccountId) -> None:
        """Read it once more in a few seconds: a text from here was accepted."""
        queue = self._queue(account_id)
        soon = self._clock() + timedelta(seconds=self._pace.waiting_after_send)
        apart = queue.looked_at + timedelta(seconds=self._pace.waiting_apart)
        queue.soon_at = min(queue.soon_at or datetime.max.replace(tzinfo=UTC), max(soon, apart))
        self._nudged.set()

    async def run(self) -> None:
        """Read when it is time, until cancelled or ended."""
        while not self._has_ended:
            self._nudged.clear()
            await self.turn()
            wait = min(max(self._seconds_left(), self._pace.tick), self._pace.waiting)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._nudged.wait(), wait)

    def end(self) -> None:
        """Let ``run`` come to its end, after the request that is under way."""
        self._has_ended = True
        self._nudged.set()

    async def turn(self) -> None:
        """Read if it is time. Raises nothing: what failed is in the snapshot."""
        if self._watched is not None:
            self._load(self._queue(self._watched))
        if self._watched is not None and self._seconds_left() <= 0:
            await self.poll(self._watched)

    async def poll(self, account_id: AccountId) -> None:
        """Read now, unless the account is held up. Raises nothing: what failed is in the snapshot."""
        queue, now = self._queue(account_id), self._clock()
        self._load(queue)
        gap = self._pace.waiting_hidden if self._is_resting() else self._pace.waiting
        queue.next_at, queue.soon_at = now + timedelta(seconds=gap), None
        if queue.is_looking or not queue.can_read:
            return
        queue.looked_at, queue.is_looking = now, True
        try:
            is_whole = await self._look(queue)
            self._rename(queue)
        except Refused as error:
            self._note_read(queue, is_whole=False, can_read=error.status not in _NO_ACCESS)
        except (ServiceError, VaultError, StoreError, TooLate) as error:
            _log.info("the waiting list can't be read: %s", type(error).__name__)
            self._note_read(queue, is_whole=False)
        else:
            self._note_read(queue, is_whole=is_whole)
        finally:
            queue.is_looking = False
            self._tell_news(queue)
            self._publish(queue)
            self._write(queue)

    def _note_read(self, queue: AccountQueue, *, is_whole: bool, can_read: bool = True) -> None:
        """Note how a look ended. That the list is as new as before is nothing to announce."""
        before = (queue.is_late, queue.can_read, queue.as_of is None)
        if is_whole:
            queue.as_of = self._clock()
        queue.is_late, queue.can_read = not is_whole, can_read
        queue.is_changed |= before != (queue.is_late, queue.can_read, queue.as_of is None)
        if queue.snapshot is not None:
            queue.snapshot = queue.snapshot._replace(as_of=queue.as_of)

    # What was done here

    def note_answered(self, account_id: AccountId, address: ConversationAddress, sent_at: datetime) -> None:
        """Take a row out whose last text is not newer: the service accepted a text to it, by its own time then."""
        queue = self._queue(account_id)
        found = queue.find(address)
        if found is not None and found[1].last_at > sent_at:
            return
        self._act(queue, address)
        queue.answered[_people(address)] = (self._clock(), sent_at)
        self._drop(queue, address)

    def note_closed(self, account_id: AccountId, address: ConversationAddress) -> None:
        """Take a row out: it was closed from here."""
        queue = self._queue(account_id)
        self._act(queue, address)
        self._drop(queue, address)

    def note_opened(self, account_id: AccountId, address: ConversationAddress) -> None:
        """Ask about a conversation that was opened again from here: the customer may still wait."""
        queue = self._queue(account_id)
        self._act(queue, address)
        if address.chat_id is not None:
            queue.doubts[address.chat_id] = None
        self.poll_soon(account_id)

    def note_assigned(self, account_id: AccountId, address: ConversationAddress, to: MemberId) -> None:
        """Show that it was handed to a member from here."""
        queue = self._queue(account_id)
        self._act(queue, address)
        if (found := queue.find(address)) is not None:
            queue.put(found[0], found[1]._replace(assigned=to))
        self._publish(queue)

    def note_read(self, account_id: AccountId, address: ConversationAddress, *, unread: bool) -> None:
        """Show that it was marked from here."""
        queue = self._queue(account_id)
        self._act(queue, address)
        if (found := queue.find(address)) is not None:
            queue.put(found[0], found[1]._replace(unread=unread))
        self._publish(queue)

    def on_changed(self, change: Change) -> None:
        """Follow what was sent from here, threads that were read, and keys that were replaced."""
        if change.accounts:
            for queue in self._queues.values():
                queue.is_changed |= not queue.can_read
                queue.can_read = True
                self._publish(queue)
            self._nudged.set()
        if change.directory:
            for queue in self._queues.values():
                queue.has_other_names = True
        if change.people:
            for queue in tuple(self._queues.values()):
                self._hear_threads(queue, change.people)
        if change.entries and len(change.entries) <= _FEW and self._queues:
            self._hear_entries(change.entries)

    def forget(self, account_id: AccountId) -> None:
        """Forget everybody of an account; an answer that is still on its way is not kept."""
        self._queues.pop(account_id, None)
        self._news = [each for each in self._news if each.account_id != account_id]
        if self._watched == account_id:
            self._watched = None

    def _queue(self, account_id: AccountId) -> AccountQueue:
        """Return an account's queue."""
        queue = self._queues.get(account_id)
        if queue is None:
            wanted = WaitingFilter()
            with suppress(StoreError):
                wanted = _read_filter(self._store.choices.get(_CHOICE, account_id))
            queue = self._queues[account_id] = AccountQueue(account_id, wanted)
        return queue

    def _load(self, queue: AccountQueue) -> None:
        """Read who waited in the last run, once. Not part of the first window: it opens the account's directory."""
        if queue.is_loaded:
            return
        queue.is_loaded = True
        try:
            book = self._store.directory_of(queue.account_id)
            rows = book.waiting.all()
            queue.as_of = book.gaps.fetched_at(_CHOICE)
        except (StoreError, TooLate):
            _log.exception("the waiting list of the last run can't be read")
            return
        queue.rows = {chat_id: row for chat_id, row in rows.items() if _is_chosen(row, queue.filter)}
        queue.is_changed = queue.is_late = bool(queue.rows)
        self._publish(queue)

    # Reading

    def _seconds_left(self) -> float:
        """Say in how many seconds the next look is due."""
        if self._watched is None:
            return self._pace.waiting
        queue, now = self._queue(self._watched), self._clock()
        if not queue.can_read or (self._is_resting() and not self.is_notifying):
            return self._pace.waiting_hidden
        # A clock that was set back must not stop it.
        due = min(queue.next_at, now + timedelta(seconds=self._pace.waiting_hidden))
        if queue.soon_at is not None and not self._is_resting():
            due = min(due, queue.soon_at)
        return (due - now).total_seconds() if due > _NEVER else 0.0

    def _is_resting(self) -> bool:
        """Whether the window has been hidden for so long that nobody looks."""
        hidden = self._hidden_at
        return hidden is not None and self._clock() - hidden > timedelta(seconds=self._pace.waiting_rest)

    async def _look(self, queue: AccountQueue) -> bool:
        """Read what changed, what is unread if that is due, and what is in doubt; tell whether all of it was."""
        inbox_ids = self._inboxes(queue)
        return bool(inbox_ids) and (
            await self._read_newest(queue, inbox_ids)
            and await self._read_unread(queue, inbox_ids)
            and await self._read_doubts(queue)
            and await self._read_threads(queue)
        )

    def _inboxes(self, queue: AccountQueue) -> tuple[InboxId, ...]:
        queue.regions = {each.id: region_in(each) for each in self._store.directory.inboxes(queue.account_id)}
        return tuple(inbox_id for inbox_id in queue.regions if _is_inbox_chosen(inbox_id, queue.filter))

    async def _read_newest(self, queue: AccountQueue, inbox_ids: Sequence[InboxId]) -> bool:
        """Read from the newest change down to what is known; at first, one page."""
        cursor, top = ListCursor(), queue.newest or _NEVER
        while True:
            asked_at = self._clock()
            page = await self._page(queue, inbox_ids, cursor.text, unread=False, is_next=bool(cursor.text))
            if page is None:
                return False
            self._learn_names(queue, [each.conversation for each in page.rows])
            for details in page.rows:
                self._hear(queue, details, asked_at)
            top = max((top, *(each.conversation.updated_at or _NEVER for each in page.rows)))
            is_known = page.last_at is not None and queue.newest is not None and page.last_at <= queue.newest
            if queue.newest is None or (is_known and not page.ends_in_tie) or not cursor.advance(page):
                break
            self._publish(queue)
        queue.newest = top
        return True

    async def _read_unread(self, queue: AccountQueue, inbox_ids: Sequence[InboxId]) -> bool:
        """Go through all that are unread, at first and then now and then; who is missing there is in doubt."""
        if queue.walk is None and not self._is_walk_due(queue):
            return True
        walk = queue.walk = queue.walk or ListCursor()
        while True:
            asked_at = self._clock()
            page = await self._page(queue, inbox_ids, walk.text, unread=True, is_next=True)
            if page is None or queue.walk is not walk:
                return False
            self._learn_names(queue, [each.conversation for each in page.rows])
            for details in page.rows:
                told = details if details.unread is not None else details._replace(unread=True)
                self._hear(queue, told, asked_at)
            if not walk.advance(page):
                break
            self._publish(queue)
        queue.doubts.update(dict.fromkeys(chat_id for chat_id in queue.rows if chat_id not in walk.seen))
        queue.walk, queue.walked_at, queue.is_first = None, self._clock(), False
        return True

    def _is_walk_due(self, queue: AccountQueue) -> bool:
        """Whether it is time; a long list is gone through less often, so that it takes no more than the looks do."""
        if queue.walked_at is None or self._is_resting():
            return queue.walked_at is None
        gap = max(self._pace.waiting_sweep, len(queue.rows) / _ROWS * self._pace.waiting)
        return self._clock() - queue.walked_at >= timedelta(seconds=gap) or queue.walked_at > self._clock()

    async def _read_doubts(self, queue: AccountQueue) -> bool:
        """Ask for some conversations by their ids; one that the service does not show waits no more."""
        for chat_id in tuple(queue.doubts)[:_DOUBTS]:
            await asyncio.sleep(self._pace.waiting_page)
            if not self._may_ask(queue):
                return False
            account, asked_at = self._store.accounts.get(queue.account_id), self._clock()
            try:
                details = await self._sessions.ask(account, _question_about(chat_id))
            except Refused:
                details = None
            queue.doubts.pop(chat_id, None)
            if details is None:
                queue.drop(chat_id)
            else:
                self._learn_names(queue, [details.conversation])
                self._hear(queue, details, asked_at, is_asked=True)
        return True

    async def _read_threads(self, queue: AccountQueue) -> bool:
        """Read the threads of rows that may be answered, and of those at the top that have no words."""
        for chat_id, address in self._worth_reading(queue)[:_DOUBTS]:
            await asyncio.sleep(self._pace.waiting_page)
            if not self._may_ask(queue):
                return False
            try:
                thread = await self._threads.read(queue.account_id, address.inbox_id, address.phones[0])
                messages = thread.messages
            except Refused:
                messages = ()
            self._hear_threads(queue, address.phones)
            if (details := queue.unsure.pop(chat_id, None)) is not None:
                self._hear(queue, details, self._clock(), messages)
            if chat_id in queue.rows:
                queue.worded[chat_id] = queue.rows[chat_id].last_at
        return True

    def _worth_reading(self, queue: AccountQueue) -> list[tuple[ChatId, ConversationAddress]]:
        """Return whose threads to read, each once for a text: who is forgotten for a mere look is lost."""
        silent = sorted(
            (row for row in queue.rows.values() if not row.words and len(row.address.phones) == 1), key=wait_order
        )
        fresh = [row for row in silent if row.address.chat_id in queue.fresh]
        wanted = {
            row.address.chat_id: row.address
            for row in (*(queue.rows[each] for each in queue.unsure if each in queue.rows), *fresh, *silent[:_TOP])
        }
        return [
            (chat_id, address)
            for chat_id, address in wanted.items()
            if chat_id is not None
            and (chat_id in queue.unsure or queue.worded.get(chat_id) != queue.rows[chat_id].last_at)
        ]

    async def _page(
        self, queue: AccountQueue, inbox_ids: Sequence[InboxId], cursor: str, *, unread: bool, is_next: bool
    ) -> ResponsePage[ConversationDetails] | None:
        """Ask for one page, a little after the one before; None where the account is held up, or was forgotten."""
        if is_next:
            await asyncio.sleep(self._pace.waiting_page)
        if not self._may_ask(queue):
            return None
        account = self._store.accounts.get(queue.account_id)
        filters = {"unread": True, "closed": False} if unread else {}
        page = await self._sessions.ask(
            account, lambda client: client.catalog.conversation_details(inbox_ids, cursor, **filters)
        )
        return page if self._queues.get(queue.account_id) is queue else None

    def _may_ask(self, queue: AccountQueue) -> bool:
        is_kept = self._queues.get(queue.account_id) is queue
        return is_kept and not self._has_ended and self._threads.may_look(queue.account_id)

    # What an answer says

    def _hear(
        self,
        queue: AccountQueue,
        details: ConversationDetails,
        asked_at: datetime,
        read: Sequence[HistoryMessage] | None = None,
        *,
        is_asked: bool = False,
    ) -> None:
        """Put, change or drop the row of one conversation; nothing is done where it says the same as before.

        ``read`` is its thread where that was read for it; ``is_asked`` says that it was asked for by its id.
        """
        conversation = details.conversation
        chat_id, address = conversation.id, ConversationAddress(*conversation[1:3], conversation.id)
        if queue.walk is not None:
            queue.walk.seen.add(chat_id)
        if not conversation.phones or not _is_inbox_chosen(conversation.inbox_id, queue.filter):
            return
        if read is None and self._says_nothing(queue, details, asked_at, is_asked=is_asked):
            return
        messages = read or self._messages(queue, address)
        known = queue.rows.get(chat_id)
        was_unsure = queue.unsure.pop(chat_id, None) is not None
        if conversation.is_open and not self._is_late(queue, details, address):
            theirs, is_certain = who_spoke_last(details, messages, is_fresh=bool(read))
        else:
            theirs, is_certain = False, True
        mark = _mark_of(details, queue.marks.get(chat_id))
        is_new = _is_new(details, mark, queue.marks.get(chat_id), queue.newest)
        if theirs and (known is not None or details.unread is not False or is_new):
            queue.put(chat_id, self._row(queue, details, known, messages))
            if is_new and not queue.is_first:
                queue.fresh[chat_id] = None
            is_doubtful = not is_certain and bool(details.replied or details.last)
            if is_doubtful and (known is None or was_unsure) and read is None and not queue.is_first:
                queue.unsure[chat_id] = details
        elif theirs is False and known is not None and not is_certain and read is None and len(address.phones) == 1:
            queue.unsure[chat_id] = details
        elif theirs is False:
            queue.drop(chat_id)
        queue.marks[chat_id] = mark

    def _says_nothing(
        self, queue: AccountQueue, details: ConversationDetails, asked_at: datetime, *, is_asked: bool
    ) -> bool:
        """Whether it says the same as before, or is older than what was done here: then it is in doubt."""
        conversation, before = details.conversation, queue.heard.get(details.conversation.id)
        queue.heard[conversation.id] = hash(details)
        if not is_asked and before == queue.heard[conversation.id]:
            return True
        key = (conversation.inbox_id, frozenset(conversation.phones))
        is_older = asked_at <= queue.acted.get(key, _NEVER) <= self._clock()  # else the clock was set back
        if is_older:
            queue.doubts[conversation.id] = None
        return is_older

    def _is_late(self, queue: AccountQueue, details: ConversationDetails, address: ConversationAddress) -> bool:
        """Whether the service's list does not know yet of an answer from here, which came after their last text."""
        answered = queue.answered.get(_people(address))
        if answered is None:
            return False
        at, sent_at = answered
        if self._clock() - at > _BELIEVED:
            del queue.answered[_people(address)]
            return False
        is_late = _is_up_to_date(sent_at, details) and who_spoke_last(details).theirs is not False
        if is_late:
            queue.doubts[details.conversation.id] = None
        return is_late

    def _row(
        self,
        queue: AccountQueue,
        details: ConversationDetails,
        known: WaitingRow | None,
        messages: Sequence[HistoryMessage],
    ) -> WaitingRow:
        conversation, last = details.conversation, details.last
        is_text = last is not None and _side(last) is not None
        cached = _last_said(messages)
        said = last if is_text else cached
        said = said if said is not None and said.inbound else None
        theirs_at = None if said is None else said.sent_at
        last_at = theirs_at or details.inbound_at or conversation.updated_at or self._clock()
        if known is not None and theirs_at is None and timedelta() <= known.last_at - last_at < _A_SECOND:
            last_at = known.last_at  # the same text, of which the conversation tells only the second
        is_shown = cached is not None and _is_up_to_date(cached.sent_at, details)
        since = known.since if known is not None else None
        since = (unanswered_since(messages, since) if is_shown else since) or last_at
        return WaitingRow(
            address=ConversationAddress(conversation.inbox_id, conversation.phones, conversation.id),
            name=queue.names.get(conversation.id) or conversation.name,
            words=said.text if said is not None and said.text else known.words if known is not None else "",
            since=min(since, last_at),
            assigned=details.assigned,
            unread=details.unread is not False,
            last_at=last_at,
        )

    def _learn_names(self, queue: AccountQueue, conversations: Sequence[Conversation]) -> None:
        """Note what these are called: the service has the bare number for whom it does not know."""
        nameless = [each for each in conversations if each.name.lstrip("+").isdigit() or not each.name]
        for each in conversations:
            queue.names.pop(each.id, None)
        if not nameless:
            return
        phones = [phone for each in nameless for phone in each.phones]
        contacts = self._store.directory_of(queue.account_id).contacts.by_phone(phones)
        for each in nameless:
            region = queue.regions.get(each.inbox_id, HOME)
            names = (contacts[phone].name if phone in contacts else "" for phone in each.phones)
            both = zip(names, each.phones, strict=True)
            queue.names[each.id] = ", ".join(name or national(phone, region) for name, phone in both)

    def _rename(self, queue: AccountQueue) -> None:
        """Follow the contacts: at the first start they come after the list."""
        if not queue.has_other_names:
            return
        queue.has_other_names = False
        nameless = [(chat_id, row.address) for chat_id, row in queue.rows.items() if chat_id in queue.names]
        self._learn_names(queue, [Conversation(chat_id, one.inbox_id, one.phones) for chat_id, one in nameless])
        for chat_id, _ in nameless:
            queue.put(chat_id, queue.rows[chat_id]._replace(name=queue.names[chat_id]))

    def _messages(self, queue: AccountQueue, address: ConversationAddress) -> Sequence[HistoryMessage]:
        """Return the cached thread; a group has none."""
        if len(address.phones) != 1:
            return ()
        return self._threads.newest(queue.account_id, address.inbox_id, address.phones[0])

    def _tell_news(self, queue: AccountQueue) -> None:
        """Tell the new texts of a look at its end, with the words that it has found; not those answered meanwhile."""
        rows = [queue.rows[chat_id] for chat_id in queue.fresh if chat_id in queue.rows]
        queue.fresh.clear()
        if rows and self._queues.get(queue.account_id) is queue:
            self._news += [InboundNews(queue.account_id, row.address, row.name, row.words) for row in rows]
            queue.is_changed = True

    def _hear_threads(self, queue: AccountQueue, phones: Collection[str]) -> None:
        """Follow threads that were read: they show who spoke last, and since when somebody waits."""
        for chat_id, row in tuple(queue.rows.items()):
            if len(row.address.phones) != 1 or row.address.phones[0] not in phones:
                continue
            messages = self._messages(queue, row.address)
            said = _last_said(messages)
            if said is None or said.sent_at is None:
                continue
            if said.inbound and said.sent_at >= row.last_at:
                since = unanswered_since(messages, row.since) or row.since
                queue.put(
                    chat_id, row._replace(words=said.text, since=min(since, said.sent_at), last_at=said.sent_at)
                )
            elif not said.inbound and said.sent_at >= row.last_at + _A_SECOND:
                queue.drop(chat_id)
        self._publish(queue)

    def _hear_entries(self, entry_ids: Iterable[EntryId]) -> None:
        """Follow texts from here that were accepted: they answer."""
        with suppress(StoreError, TooLate):
            states = self._store.outbox.states([*entry_ids])
            for entry_id, state in states.items():
                if state is State.ACCEPTED:
                    self._hear_entry(self._store.outbox.get(entry_id))

    def _hear_entry(self, entry: Entry) -> None:
        message, queue = entry.message, self._queues.get(entry.account_id)
        if queue is None or message.is_note or entry.id in queue.counted:
            return
        queue.counted.add(entry.id)
        self.poll_soon(entry.account_id)
        if message.list_id is None:
            address = ConversationAddress(message.inbox_id, message.phones, message.chat_id)
            sent_at = None if entry.receipt is None else _instant(entry.receipt.sent_at)
            self.note_answered(entry.account_id, address, sent_at or entry.created_at)

    def _act(self, queue: AccountQueue, address: ConversationAddress) -> None:
        found = queue.find(address)
        queue.acted[_people(address if address.phones or found is None else found[1].address)] = self._clock()

    def _drop(self, queue: AccountQueue, address: ConversationAddress) -> None:
        if (found := queue.find(address)) is not None:
            queue.drop(found[0])
        self._publish(queue)

    def _publish(self, queue: AccountQueue) -> None:
        """Write down and announce what has changed, if anything has."""
        if not queue.is_changed or self._queues.get(queue.account_id) is not queue:
            return
        queue.is_changed, queue.snapshot = False, None
        self._write(queue)
        self._store.changes.announce(Change(waiting=True))

    def _write(self, queue: AccountQueue) -> None:
        """Keep the rows for the next start, and now and then their time. A disk that fails costs only that."""
        now = self._clock()
        is_old = queue.as_of is not None and abs(now - queue.written_at) >= _WRITE_AT_LEAST
        if self._queues.get(queue.account_id) is not queue or not (queue.written or queue.gone or is_old):
            return
        try:
            book = self._store.directory_of(queue.account_id)
            if queue.written or queue.gone:
                book.waiting.write({each: queue.rows[each] for each in queue.written}, queue.gone)
            if queue.as_of is not None:
                book.gaps.set_fetched_at(_CHOICE, queue.as_of)
                queue.written_at = now
        except (StoreError, TooLate):
            _log.exception("the waiting list can't be written")
        queue.written.clear()
        queue.gone.clear()


_ROWS = 30
"""Rows a page (contract section 2, *Pagination*)."""


def _question_about(chat_id: ChatId) -> Callable[[Heymarket], Awaitable[ConversationDetails | None]]:
    return lambda client: client.catalog.conversation_of(chat_id)


def _people(address: ConversationAddress) -> PeopleKey:
    return address.inbox_id, frozenset(address.phones)


def _mark_of(details: ConversationDetails, before: InboundMark | None) -> InboundMark:
    """Return the mark of the last inbound text; behind a note of the team it is the one before."""
    last = details.last
    message_id = last.message_id if last is not None and last.inbound else 0
    mark = InboundMark(details.inbound_mark, message_id, details.conversation.updated_at or _NEVER)
    return before if before is not None and not message_id and before.is_same(mark) else mark


def _is_new(
    details: ConversationDetails, mark: InboundMark, before: InboundMark | None, newest: datetime | None
) -> bool:
    """Whether the customer's last text came after the look before, as far as the service shows it."""
    if before is not None:
        return not before.is_same(mark)
    last = details.last
    came_at = last.sent_at if last is not None and last.inbound else None
    came_at = came_at or details.inbound_at
    if came_at is None and details.unread:
        came_at = details.conversation.updated_at
    return newest is not None and came_at is not None and came_at + _A_SECOND >= newest


def _snapshot_of(queue: AccountQueue) -> WaitingSnapshot:
    is_all = queue.filter.whose is Whose.ALL
    rows = [row for row in queue.rows.values() if is_all or _is_shown(row, queue.filter)]
    shown = sorted(rows, key=wait_order)
    return WaitingSnapshot(
        rows=tuple(shown),
        as_of=queue.as_of,
        can_read=queue.can_read,
        unread_total=sum(row.unread for row in queue.rows.values()),
        is_late=queue.is_late,
        trouble=None if queue.can_read else CANT_READ,
    )


def _is_shown(row: WaitingRow, wanted: WaitingFilter) -> bool:
    if wanted.whose is Whose.NOBODYS:
        return row.assigned is None
    return wanted.whose is Whose.ALL or row.assigned in wanted.me


def _is_chosen(row: WaitingRow, wanted: WaitingFilter) -> bool:
    return _is_inbox_chosen(row.address.inbox_id, wanted)


def _is_inbox_chosen(inbox_id: InboxId, wanted: WaitingFilter) -> bool:
    return wanted.inbox_ids is None or inbox_id in wanted.inbox_ids


def _written_filter(wanted: WaitingFilter) -> str:
    inbox_ids = None if wanted.inbox_ids is None else sorted(wanted.inbox_ids)
    return json.dumps([inbox_ids, wanted.whose, sorted(wanted.me)])


def _read_filter(written: str | None) -> WaitingFilter:
    if written is None:
        return WaitingFilter()
    inbox_ids, whose, me = json.loads(written)
    chosen = None if inbox_ids is None else frozenset(map(InboxId, inbox_ids))
    return WaitingFilter(chosen, Whose(whose), frozenset(map(MemberId, me)))


def _instant(text: str) -> datetime | None:
    """Read the service's time of a receipt; None where it gave none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
