"""Look-ups in the service's history: did a text in doubt arrive, did a scheduled one go, was one delivered?

One read of a thread answers for every entry of that thread. Groups, lists and conversations whose number is not known
have no thread that the documents name a question for, so they are looked for among the team's newest messages
(contract section 11).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from heydesk.core.account_health import AccountHealth, Pause
from heydesk.core.find import Find
from heydesk.core.policy import SendPolicy
from heydesk.core.schedules import Schedules
from heydesk.core.send_queue import StepSaver, conversation_of
from heydesk.core.sessions import BoundElsewhere, Sessions
from heydesk.domain import outbox_entry
from heydesk.domain.broadcast import broadcast_progress
from heydesk.domain.errors import NeverLeftError, ServiceError, TokenRefused, VaultError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.outbox_entry import Act, Entry, Event, LookUpFailed, NotInHistory, State, StatusSeen, attempt_for
from heydesk.domain.outbox_state import advance
from heydesk.domain.records import Account, AccountId, EntryId, HistoryMessage
from heydesk.domain.schedule import is_text_of
from heydesk.storage.store import Store

_PAGE = 50
_PAGES = 4
_PAGES_OF_A_BROADCAST = 24
"""Enough for a thousand people, and a twentieth of the requests that a minute allows."""
_SLACK = timedelta(minutes=10)
"""How far this computer's clock, set right, may be from the service's where the two are compared."""


@dataclass(frozen=True, slots=True)
class HistoryRead:
    """What a read of history gave; ``whole`` tells whether it went back to where the entries began."""

    sightings: tuple[HistoryMessage, ...] = ()
    whole: bool = True


class HistorySearch:
    """Asks the service's history. What it reads is added to the index of texts."""

    def __init__(self, store: Store, sessions: Sessions, find: Find, policy: SendPolicy) -> None:
        self._store = store
        self._sessions = sessions
        self._find = find
        self._policy = policy

    async def read(self, account: Account, entries: Sequence[Entry]) -> HistoryRead:
        """Ask once for all of these, which share a question. Raises ServiceError or VaultError."""
        message = entries[0].message
        if _has_thread(entries[0]):
            phone, inbox_id = message.phones[0], message.inbox_id
            messages = await self._sessions.ask(account, lambda client: client.thread(phone, inbox_id))
            self._find.hear((account.id, inbox_id, phone), messages)
            return HistoryRead(messages)
        return await self._team(account, entries)

    async def _team(self, account: Account, entries: Sequence[Entry]) -> HistoryRead:
        """Read the team's newest messages until nothing more can be of use, or it is enough."""
        found: tuple[HistoryMessage, ...] = ()
        before: datetime | None = None
        most = _PAGES_OF_A_BROADCAST if any(entry.message.is_broadcast for entry in entries) else _PAGES
        for number in range(most):
            page = await self._page(account, before)
            found += page
            if before is not None and _is_on_and_after(page, before):
                return await self._forward(account, entries, found, most - number - 1)
            missing = [entry for entry in entries if _wants_more(entry, found)]
            oldest = min((sighting.sent_at for sighting in page if sighting.sent_at), default=None)
            if not missing or len(page) < _PAGE:
                return HistoryRead(found)
            if oldest is None or oldest == before:
                return HistoryRead(found, whole=False)
            earliest, latest = self._began_between(missing)
            if oldest < earliest:
                return HistoryRead(found)
            before = min(oldest, latest) if before is None else oldest
        return HistoryRead(found, whole=False)

    async def _forward(
        self, account: Account, entries: Sequence[Entry], found: tuple[HistoryMessage, ...], most: int
    ) -> HistoryRead:
        """Read from where the entries began to now: here ``created_at`` gives what came on and after it."""
        after: datetime | None = None
        for _ in range(most):
            missing = [entry for entry in entries if _wants_more(entry, found)]
            if not missing:
                return HistoryRead(found)
            if after is None:
                after, _ = self._began_between(missing)
            page = await self._page(account, after, ascending=True)
            found += page
            newest = max((sighting.sent_at for sighting in page if sighting.sent_at), default=None)
            if len(page) < _PAGE:
                return HistoryRead(found)
            if newest is None or newest <= after:
                break  # a whole page of the same moment: there is no way past it
            after = newest
        return HistoryRead(found, whole=not any(_wants_more(entry, found) for entry in entries))

    async def _page(
        self, account: Account, cursor: datetime | None, *, ascending: bool = False
    ) -> tuple[HistoryMessage, ...]:
        messages = await self._sessions.ask(account, lambda client: client.recent(cursor, _PAGE, ascending=ascending))
        self._find.hear_team(account.id, messages)
        return messages

    def _began_between(self, entries: Sequence[Entry]) -> tuple[datetime, datetime]:
        """Give the earliest and the latest time, by the service's clock, from which history may show these.

        Their times were told by this computer's clock, which may have been set right since, or not.
        """
        times: list[datetime] = []
        for entry in entries:
            if entry.message.send_at is not None:
                times.append(entry.message.send_at)
                continue
            sends = (line.started_at for line in self._store.outbox.attempts(entry.id) if line.act is Act.SEND)
            began_at = min(sends, default=entry.created_at)
            times += [began_at, began_at + self._policy.clock_offset(entry.account_id)]
        return min(times) - _SLACK, max(times) + _SLACK


def _is_on_and_after(page: Sequence[HistoryMessage], cursor: datetime) -> bool:
    """Whether the dates tell that ``created_at`` pointed the other way (contract unknown 16)."""
    times = [sighting.sent_at for sighting in page if sighting.sent_at]
    return bool(times) and min(times) >= cursor


def question_of(entry: Entry) -> Hashable:
    """Give what entries that one read answers for have in common."""
    return conversation_of(entry) if _has_thread(entry) else (entry.account_id, "team")


def sightings_of(entry: Entry, sightings: Iterable[HistoryMessage]) -> tuple[HistoryMessage, ...]:
    """Give the messages that are this entry's, in the order of history: one, or those of a broadcast."""
    return tuple(sighting for sighting in sightings if _is_of(entry, sighting))


def _has_thread(entry: Entry) -> bool:
    return len(entry.message.phones) == 1


def _wants_more(entry: Entry, found: Iterable[HistoryMessage]) -> bool:
    """Whether more of history could tell something: who is in doubt is sought, and a broadcast is counted."""
    if entry.state is State.ACCEPTED:
        return entry.message.is_broadcast
    return not sightings_of(entry, found)


def _is_of(entry: Entry, sighting: HistoryMessage) -> bool:
    """By ``local_id``, or by the id that the service gave.

    That one is a message's; after a broadcast it is not known whether it is the broadcast's (contract unknown 4), so
    either counts.
    """
    if sighting.local_id == entry.local_id:
        return True
    given = 0 if entry.receipt is None else entry.receipt.message_id
    if given and (given == sighting.message_id or (entry.message.is_broadcast and given == sighting.broadcast_id)):
        return True
    return _is_as_scheduled(entry, sighting)


def _is_as_scheduled(entry: Entry, sighting: HistoryMessage) -> bool:
    """Whether this is what was scheduled, in its words and at its time, by nobody else's ``local_id``.

    That a scheduled text carries its ``local_id`` into history is not documented.
    """
    message = entry.message
    if message.send_at is None or sighting.local_id or sighting.sent_at is None or not message.text:
        return False
    if message.chat_id is not None and sighting.conversation_id not in {None, message.chat_id}:
        return False
    in_time = timedelta(minutes=-2) <= sighting.sent_at - message.send_at <= _SLACK
    return in_time and sighting.inbound is not True and is_text_of(message.text, sighting.text)


@dataclass(frozen=True, slots=True)
class LookUpResult:
    """What a look says of one entry; ``status`` is what it says of its delivery, and ``words`` how that is told."""

    event: outbox_entry.FoundInHistory | NotInHistory | LookUpFailed | StatusSeen
    status: StatusSeen | None = None
    words: Sentence | None = None


_SEARCHED = 50
"""Entries that are due for longest, among which one question is chosen."""


class Reconciler:
    """Chooses what to look up, asks, and saves what was seen."""

    def __init__(
        self,
        store: Store,
        searching: HistorySearch,
        scheduling: Schedules,
        health: AccountHealth,
        policy: SendPolicy,
        saver: StepSaver,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._searching = searching
        self._scheduling = scheduling
        self._health = health
        self._policy = policy
        self._saver = saver
        self._clock = clock

    def next_group(
        self,
        account: Account,
        busy: Collection[Hashable],
        *,
        only: Collection[EntryId] | None = None,
        doubts_alone: bool = False,
    ) -> tuple[Entry, ...]:
        """Choose the entries that one look-up of an account serves: those in doubt first, then the longest due.

        ``busy`` are the questions that are being asked; ``only`` names the entries that may be looked up, and
        ``doubts_alone`` leaves the others out. Where nothing can be read, nothing is asked; but what is in doubt must
        reach a person at some time.
        """
        now = self._clock()
        throttle = self._health.throttle_of(account.id)
        if throttle is not None and throttle.until > now:
            return ()
        is_held_up = self._held_up(account.id) is not None
        free_before = now - timedelta(seconds=self._policy.rule_for(account).longest_wait) if is_held_up else None

        def due(state: State) -> list[Entry]:
            found = self._store.outbox.due_looks(account.id, state, now, _SEARCHED, free_before=free_before)
            return [e for e in found if question_of(e) not in busy and (only is None or e.id in only)]

        asking = due(State.UNCERTAIN)
        if not asking and not is_held_up and not doubts_alone:
            asking = sorted(due(State.SCHEDULED) + due(State.ACCEPTED), key=lambda entry: entry.due_at or now)
        if not asking:
            return ()
        first = asking[0]
        service_now = now + self._policy.clock_offset(account.id)
        if _is_ahead(first, service_now):
            return (first,)
        if _has_thread(first) and not is_held_up:
            asking = list(self._store.outbox.due_looks_in(account.id, first.message.thread, now))
        return tuple(
            entry
            for entry in asking
            if question_of(entry) == question_of(first)
            and not _is_ahead(entry, service_now)
            and (only is None or entry.id in only)
        )

    async def look_up(self, entries: Sequence[Entry]) -> None:
        """Ask once for all of these, which are of one group, and save what was seen."""
        account = self._store.accounts.get(entries[0].account_id)
        started_at = self._clock()
        if _is_ahead(entries[0], started_at + self._policy.clock_offset(account.id)):
            await self._scheduling.settle(entries[0])
            return
        found = HistoryRead()
        failure: ServiceError | VaultError | None = None
        if entries[0].base_url != account.base_url:
            failure = BoundElsewhere(entries[0].base_url)
        elif pause := self._held_up(account.id):
            failure = pause.error  # it has waited too long for this to end; a person decides
        else:
            try:
                found = await self._searching.read(account, entries)
            except (ServiceError, VaultError) as error:
                failure = error
        for entry in entries:
            seen = _seen(entry, found, failure)
            if isinstance(seen.event if seen else None, NotInHistory) and await self._scheduling.goes_later(entry):
                continue
            self._tell(account, entry, seen, started_at)
            await asyncio.sleep(0)  # each is a commit, and a thread may have many

    def _held_up(self, account_id: AccountId) -> Pause | None:
        return self._health.pause_of(account_id) or self._health.outage_of(account_id)

    def _tell(self, account: Account, entry: Entry, seen: LookUpResult | None, started_at: datetime) -> None:
        """Save one look. One that can't be saved, or whose entry has moved on, is as if it had not been made."""
        if seen is None:
            return
        now = self._clock()
        event = seen.event
        after = advance(entry, event, now, self._policy.rule_for(account))
        line = None if _is_silent(event) and seen.words is None else attempt_for(event, started_at, now)
        if line is not None and isinstance(event, StatusSeen) and seen.words is not None:
            line = None if self._is_told(entry, seen.words) else line._replace(outcome=seen.words)
        if not self._saver.try_save(entry, after, line) or seen.status is None:
            return
        self._tell(account, after, LookUpResult(seen.status, words=seen.words), started_at)

    def _is_told(self, entry: Entry, words: Sentence) -> bool:
        """Whether the story says this of its delivery already: only news is worth a line."""
        told = [line.outcome for line in self._store.outbox.attempts(entry.id) if line.act is Act.STATUS]
        return bool(told) and told[-1] == words


def _is_silent(event: Event) -> bool:
    """Whether it was looked at for its delivery, and nothing was to be seen yet."""
    return isinstance(event, StatusSeen) and event.delivered is None and not event.last


def _is_ahead(entry: Entry, service_now: datetime) -> bool:
    """Whether the service has it for a time that has not come: it is due because something about it is unsettled."""
    send_at = entry.message.send_at
    return entry.state is State.SCHEDULED and send_at is not None and send_at > service_now


def _seen(entry: Entry, found: HistoryRead, failure: ServiceError | VaultError | None) -> LookUpResult | None:
    own = sightings_of(entry, found.sightings)
    if entry.state is not State.ACCEPTED:
        if failure is not None:
            return LookUpResult(LookUpFailed(failure))
        if not own:
            return LookUpResult(NotInHistory(found.whole))
        receipt = own[0].receipt()
        if entry.message.is_broadcast and own[0].broadcast_id:
            receipt = replace(receipt, message_id=own[0].broadcast_id)
        found_it = outbox_entry.FoundInHistory(receipt)
        if entry.message.is_note:
            return LookUpResult(found_it)
        status, words = _status(entry, own)
        return (
            LookUpResult(found_it) if _is_silent(status) and words is None else LookUpResult(found_it, status, words)
        )
    if isinstance(failure, VaultError | TokenRefused | NeverLeftError):
        return None  # looked at once the account goes on
    status, words = _status(entry, own)
    return LookUpResult(status, words=words)


def _status(entry: Entry, own: Sequence[HistoryMessage]) -> tuple[StatusSeen, Sentence | None]:
    """Say what is known of the delivery: of one message, or of a broadcast's."""
    if not own:
        return StatusSeen(None), None
    if entry.message.is_broadcast:
        tally = broadcast_progress(own, entry.message.people)
        return StatusSeen(True if tally.is_delivered else None), tally.sentence
    delivered = own[0].delivered
    words = own[0].error or own[0].status if delivered is False else ""
    told = say("Not delivered. Heymarket says: {words}", words=words) if words else None
    return StatusSeen(delivered), told
