"""What waits to leave, read from the table; and the steps that time alone makes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.desk.lineup import is_due, next_up
from heydesk.desk.outcome import attempt
from heydesk.desk.pausing import Pauses
from heydesk.desk.rulebook import Rulebook
from heydesk.domain.ids import AccountId
from heydesk.domain.outbox_entry import CameTooNear, Entry, SentNow, State, Wait, WaitedTooLong
from heydesk.domain.outbox_state import Rule, advance, asks_first, by_this_clock, fell_into_night
from heydesk.domain.schedule import is_too_near

if TYPE_CHECKING:
    from heydesk.storage.store import Store

_MANY = 1000
_WAITING = frozenset({State.HELD, State.QUEUED, State.UNCERTAIN})


class Queue:
    """The held and the queued, oldest first. Every verb may raise StoreError."""

    def __init__(self, store: Store, rulebook: Rulebook, pauses: Pauses, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._rulebook = rulebook
        self._pauses = pauses
        self._clock = clock

    def read(self) -> tuple[Entry, ...]:
        """Give what waits, after those that waited too long have been put to the person."""
        now = self._clock()
        rules: dict[AccountId, Rule] = {}
        waiting = []
        for entry in self._store.outbox.waiting():
            if entry.account_id not in rules:
                rules[entry.account_id] = self._rulebook.of(self._store.accounts.get(entry.account_id))
            step = self._passed(entry, now, rules[entry.account_id])
            if step is not None:
                waiting.append(step)
        return tuple(waiting)

    def set_right(self, back: timedelta) -> None:
        """Let nothing wait for a time that was told by a clock that was ahead; ``back`` is how far this one went."""
        now = self._clock()
        for entry in self._store.outbox.recent(limit=0):
            if entry.state in _WAITING and (step := by_this_clock(entry, now)) is not entry:
                self._store.outbox.save(entry, step, None)
        self._pauses.rewind(back)

    def choose(self, waiting: Sequence[Entry], on_the_way: Collection[Entry], free: int) -> tuple[Entry, ...]:
        """Choose those that may leave now."""
        return next_up(waiting, on_the_way, self._clock(), free, self._room)

    def release(self, entries: Collection[Entry]) -> None:
        """End the hold of those whose undo time is over and that can't leave yet, so that none can be undone late."""
        now = self._clock()
        for entry in entries:
            if entry.state is State.HELD and is_due(entry, now):
                # The step that a claim makes with the rest of its batch: since when it may go does not change.
                self._store.outbox.save(entry, replace(entry, state=State.QUEUED, version=entry.version + 1), None)

    def next_due_in(self, waiting: Collection[Entry], longest: float) -> float:
        """Give the seconds until the next of these becomes due, at most ``longest``."""
        now = self._clock()
        gaps = [(e.due_at - now).total_seconds() for e in waiting if e.due_at is not None and e.due_at > now]
        return min([longest, *gaps])

    def _passed(self, entry: Entry, now: datetime, rule: Rule) -> Entry | None:
        """Give the entry as time has made it; None when it does not wait here any more."""
        into_night = is_due(entry, now) and fell_into_night(entry, now, rule)
        if into_night or (is_due(entry, now) and asks_first(entry, now, rule)):
            event = WaitedTooLong(into_night)
            self._store.outbox.save(entry, advance(entry, event, now, rule), attempt(event, now, now))
            return None
        send_at = entry.message.send_at
        is_free = is_due(entry, now) or entry.state is State.QUEUED
        if send_at is not None and is_free and is_too_near(send_at, now):
            near = CameTooNear()
            self._store.outbox.save(entry, advance(entry, near, now, rule), attempt(near, now, now))
            return None
        if entry.wait is Wait.NETWORK and not is_due(entry, now) and self._pauses.outage(entry.account_id) is None:
            # The network is back, or the program has just started: no reason to sit out the distance.
            sooner = advance(entry, SentNow(), now, rule)
            return sooner if self._store.outbox.save(entry, sooner, None) else None
        return entry

    def _room(self, account_id: AccountId) -> int:
        if self._pauses.of(account_id) is not None:
            return 0
        throttle = self._pauses.throttled(account_id)
        if throttle is None:
            return _MANY
        return 0 if throttle.until > self._clock() else 1
