"""The send queue: what may leave next, claiming and sending one entry, and saving what became of it.

An entry is claimed in a commit before a byte leaves (compare-and-set by its version). Its outcome is saved whatever
the disk says: it stays in memory until it is written, and nothing is sent twice for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from heydesk.api.requests import fits
from heydesk.core.account_health import AccountHealth, TroubleKind, Troubles
from heydesk.core.policy import HoldPause, SendPolicy, Timing
from heydesk.core.sessions import BoundElsewhere, Sessions
from heydesk.domain.errors import DiskFull, NoAnswer, ServiceError, StoreError, VaultError
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import (
    Attempt,
    Entry,
    Failed,
    PlainEvent,
    Received,
    State,
    Wait,
    WaitedTooLong,
    attempt_for,
)
from heydesk.domain.outbox_state import RetryPolicy, adjusted_to_clock, advance, asks_first, fell_into_night
from heydesk.domain.records import Account, AccountId, EntryId, InboxId
from heydesk.domain.schedule import is_too_near
from heydesk.storage.store import Store

# Who goes next. Pure: from what waits and what is on its way to what may leave now.

ConversationKey: TypeAlias = tuple[AccountId, InboxId, tuple[str, ...]]


def conversation_of(entry: Entry) -> ConversationKey:
    """Give the conversation that this entry belongs to: an account's inbox and those it talks to."""
    message = entry.message
    who = tuple(sorted(message.phones)) or (
        f"chat {message.chat_id}" if message.chat_id else f"list {message.list_id}",
    )
    return entry.account_id, message.inbox_id, who


def is_due(entry: Entry, now: datetime) -> bool:
    """Whether the dispatcher has something to do about this entry."""
    return entry.due_at is not None and entry.due_at <= now


def choose_next(
    waiting: Iterable[Entry],
    on_the_way: Collection[Entry],
    now: datetime,
    free: int,
    room: Callable[[AccountId], int],
) -> tuple[Entry, ...]:
    """Choose those that may leave now, at most ``free``, oldest first.

    ``waiting`` are the held and the queued by id. Entries of one thread go in their order: a later one waits while
    an earlier one is queued or on its way; one that is held, in doubt or asks a person does not block. ``room`` says
    how many of an account may be on their way at once.
    """
    busy = {conversation_of(entry) for entry in on_the_way}
    load = Counter(entry.account_id for entry in on_the_way)
    chosen: list[Entry] = []
    for entry in waiting:
        if entry.state is State.HELD and not is_due(entry, now):
            continue
        thread = conversation_of(entry)
        if (
            len(chosen) < free
            and thread not in busy
            and is_due(entry, now)
            and load[entry.account_id] < room(entry.account_id)
        ):
            chosen.append(entry)
            load[entry.account_id] += 1
        busy.add(thread)
    return tuple(chosen)


def with_earlier_ones(wanted: Collection[EntryId], waiting: Collection[Entry]) -> tuple[Entry, ...]:
    """Keep the wanted ones and the earlier ones of their threads, without which they could not go."""
    last: dict[ConversationKey, EntryId] = {}
    for entry in waiting:
        if entry.id in wanted:
            last[conversation_of(entry)] = entry.id
    return tuple(entry for entry in waiting if entry.id <= last.get(conversation_of(entry), EntryId(-1)))


_MANY = 1000
_WAITING = frozenset({State.HELD, State.QUEUED, State.UNCERTAIN})


class SendQueue:
    """The held and the queued, oldest first. Every verb may raise StoreError."""

    def __init__(
        self,
        store: Store,
        policy: SendPolicy,
        holds: HoldPause,
        health: AccountHealth,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._policy = policy
        self._holds = holds
        self._health = health
        self._clock = clock

    def waiting(self) -> tuple[Entry, ...]:
        """Give what waits, after those that waited too long have been put to the person."""
        now = self._clock()
        rules: dict[AccountId, RetryPolicy] = {}
        waiting = []
        for entry in self._store.outbox.waiting():
            if entry.account_id not in rules:
                rules[entry.account_id] = self._policy.rule_for(self._store.accounts.get(entry.account_id))
            step = self._passed(entry, now, rules[entry.account_id])
            if step is not None:
                waiting.append(step)
        return tuple(waiting)

    def follow_clock(self, back: timedelta) -> None:
        """Let nothing wait for a time that was told by a clock that was ahead; ``back`` is how far this one went."""
        now = self._clock()
        for entry in self._store.outbox.recent(limit=0):
            if entry.state in _WAITING and (step := adjusted_to_clock(entry, now)) is not entry:
                self._store.outbox.save(entry, step, None)
        self._health.rewind(back)

    def choose(self, waiting: Sequence[Entry], on_the_way: Collection[Entry], free: int) -> tuple[Entry, ...]:
        """Choose those that may leave now: none that is held while the holds rest."""
        waiting = [entry for entry in waiting if not self._rests(entry)]
        return choose_next(waiting, on_the_way, self._clock(), free, self._room)

    def release(self, entries: Collection[Entry]) -> None:
        """End the hold of those whose undo time is over and that can't leave yet, so that none can be undone late."""
        now = self._clock()
        for entry in entries:
            if entry.state is State.HELD and is_due(entry, now) and not self._rests(entry):
                # As in ``claim``: queued, but ``go_at`` stays.
                self._store.outbox.save(entry, replace(entry, state=State.QUEUED, version=entry.version + 1), None)

    def next_due_in(self, waiting: Collection[Entry], longest: float) -> float:
        """Give the seconds until the next of these becomes due, at most ``longest``."""
        now = self._clock()
        gaps = [(e.due_at - now).total_seconds() for e in waiting if e.due_at is not None and e.due_at > now]
        return min([longest, *gaps])

    def _rests(self, entry: Entry) -> bool:
        return entry.state is State.HELD and self._holds.since is not None

    def _passed(self, entry: Entry, now: datetime, rule: RetryPolicy) -> Entry | None:
        """Give the entry as time has made it; None when it does not wait here any more."""
        if self._rests(entry):
            return entry
        into_night = is_due(entry, now) and fell_into_night(entry, now, rule)
        if into_night or (is_due(entry, now) and asks_first(entry, now, rule)):
            event = WaitedTooLong(into_night)
            self._store.outbox.save(entry, advance(entry, event, now, rule), attempt_for(event, now, now))
            return None
        send_at = entry.message.send_at
        is_free = is_due(entry, now) or entry.state is State.QUEUED
        if send_at is not None and is_free and is_too_near(send_at, now):
            near: Literal[PlainEvent.CAME_TOO_NEAR] = PlainEvent.CAME_TOO_NEAR
            self._store.outbox.save(entry, advance(entry, near, now, rule), attempt_for(near, now, now))
            return None
        if entry.wait is Wait.NETWORK and not is_due(entry, now) and self._health.outage_of(entry.account_id) is None:
            # The network is back, or the program has just started: no reason to wait for the rest of the back-off.
            sooner = advance(entry, PlainEvent.SENT_NOW, now, rule)
            return sooner if self._store.outbox.save(entry, sooner, None) else None
        return entry

    def _room(self, account_id: AccountId) -> int:
        if self._health.pause_of(account_id) is not None:
            return 0
        throttle = self._health.throttle_of(account_id)
        if throttle is None:
            return _MANY
        return 0 if throttle.until > self._clock() else 1


_FULL = say(
    "The disk is full, so HeyDesk can't save what happened to a text. Nothing is sent twice."
    " Free some space and keep HeyDesk open until this message goes away."
)
_BROKEN = say(
    "HeyDesk can't save what happened to a text. Nothing is sent twice. Check the disk and keep"
    " HeyDesk open until this message goes away."
)


class StepSaver:
    """Saves steps of entries, and retries while the disk refuses."""

    def __init__(self, store: Store, troubles: Troubles, pace: Timing) -> None:
        self._store = store
        self._troubles = troubles
        self._pace = pace

    async def save(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool:
        """Save this step; while the disk refuses, keep it here and try again.

        False when the row has moved on meanwhile, or is gone. Cancelled, it tries once more, and then leaves the row
        in flight, as the next start expects it.
        """
        tries = 0
        while not (saved := self.try_save(before, after, attempt)):
            if saved is not None:
                return False
            gap = self._pace.save_again[min(tries, len(self._pace.save_again) - 1)]
            tries += 1
            try:
                await asyncio.sleep(gap)
            except asyncio.CancelledError:
                self.try_save(before, after, attempt)
                raise
        return True

    def try_save(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool | None:
        """Save this step once: whether it was saved, or None when the disk refused."""
        try:
            saved = self._store.outbox.save(before, after, attempt)
        except StoreError as error:
            log.warning("a step can't be saved: %s", type(error).__name__)
            self._troubles.add(TroubleKind.DISK, _FULL if isinstance(error, DiskFull) else _BROKEN)
            return None
        self._troubles.clear(TroubleKind.DISK)
        return saved


log = logging.getLogger(__name__)


class EntrySender:
    """Sends one entry. It never decides to send again: the state machine does (``domain.outbox_state``)."""

    def __init__(
        self, store: Store, sessions: Sessions, policy: SendPolicy, saver: StepSaver, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._policy = policy
        self._saver = saver
        self._clock = clock

    async def send(self, entry: Entry) -> None:
        """Send this entry, if it is still as it was read. Raises StoreError when it can't be claimed.

        One whose JSON does not fit its message, in a file that was damaged or edited, is put to the person instead:
        which of the two is right nobody knows.
        """
        account = self._store.accounts.get(entry.account_id)
        missing = await self._what_is_missing(account, entry)
        claimed_at = self._clock()
        if not fits(entry.message, entry.local_id, entry.body):
            unfit: Literal[PlainEvent.UNFIT] = PlainEvent.UNFIT
            after = advance(entry, unfit, claimed_at, self._policy.rule_for(account))
            self._store.outbox.save(entry, after, attempt_for(unfit, claimed_at, claimed_at))
            log.warning("the stored JSON of entry %d does not fit its message", entry.id)
            return
        claimed = advance(entry, PlainEvent.CLAIMED, claimed_at, self._policy.rule_for(account))
        if not self._store.outbox.claim(entry, claimed, claimed_at):
            return
        event = Failed(missing) if missing is not None else await self._send(account, claimed, claimed_at)
        await self._saver.save(*self._step(account, claimed, event, claimed_at))

    async def _what_is_missing(self, account: Account, entry: Entry) -> VaultError | ServiceError | None:
        """Find out before the claim: while the keyring asks a person something, nothing is on its way."""
        if entry.base_url != account.base_url:
            return BoundElsewhere(entry.base_url)
        try:
            await self._sessions.open(account)
        except VaultError as error:
            return error
        return None

    async def _send(self, account: Account, claimed: Entry, claimed_at: datetime) -> Received | Failed:
        try:
            if claimed.message.send_at is not None:
                return Received(await self._sessions.ask(account, lambda client: client.schedule(claimed.body)))
            return Received(await self._sessions.ask(account, lambda client: client.send(claimed.body)))
        except (ServiceError, VaultError) as error:
            return Failed(error)
        except asyncio.CancelledError:
            stopped = Failed(NoAnswer("HeyDesk was ended"))
            self._saver.try_save(*self._step(account, claimed, stopped, claimed_at))
            raise
        except Exception:
            # Nobody knows how far it came, so it may have arrived.
            log.exception("a send ended in a fault of HeyDesk's own")
            return Failed(NoAnswer("a fault in HeyDesk itself"))

    def _step(
        self, account: Account, claimed: Entry, event: Received | Failed, started_at: datetime
    ) -> tuple[Entry, Entry, Attempt]:
        now = self._clock()
        after = advance(claimed, event, now, self._policy.rule_for(account))
        return claimed, after, attempt_for(event, started_at, now, broadcast=claimed.message.is_broadcast)
