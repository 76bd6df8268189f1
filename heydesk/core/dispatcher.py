"""The dispatcher: one task that carries what is due to the wire, as long as this process holds the lease.

It keeps no queue of its own: each turn reads the table, so whatever another method or another process wrote counts at
once. The lease is a file lock, which the system frees when its holder dies.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from heydesk.core.account_health import AccountHealth, TroubleKind, Troubles
from heydesk.core.crossing import CrossingGuard
from heydesk.core.follow_ups import FollowUpQueue
from heydesk.core.policy import SendPolicy, Timing
from heydesk.core.reconciler import LOOKED_UP, Reconciler
from heydesk.core.reminders import Reminders
from heydesk.core.send_queue import EntrySender, SendQueue, is_due, with_earlier_ones
from heydesk.core.sessions import AccountProber
from heydesk.domain.errors import StoreError, TooLate
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import (
    ENDED,
    Entry,
    PlainEvent,
    State,
    attempt_for,
)
from heydesk.domain.outbox_state import advance
from heydesk.domain.records import AccountId, EntryId
from heydesk.storage.store import Store
from heydesk.system.locks import Lock

_DAY = timedelta(days=1)


class Retention:
    """Retention: deletes ended messages that are older than the person keeps them, at the start and once a day."""

    def __init__(self, store: Store, policy: SendPolicy, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._done_at: datetime | None = None

    def delete_expired(self) -> None:
        """Delete them, if the last time was a day ago. Raises StoreError."""
        now = self._clock()
        if self._done_at is None or now - self._done_at >= _DAY:
            limit = now - timedelta(days=self._policy.settings.history_days)
            self._store.outbox.forget_before(limit)
            # A slice of each account's index at a time: whoever calls goes on between two of them.
            if not sum(
                self._store.directory_of(one.id).texts.forget_before(limit) for one in self._store.accounts.all()
            ):
                self._done_at = now


@dataclass(frozen=True, slots=True)
class DispatcherParts:
    """What the dispatcher starts, one of each."""

    queue: SendQueue
    sender: EntrySender
    reconciler: Reconciler
    guard: CrossingGuard
    follow_ups: FollowUpQueue
    reminders: Reminders
    prober: AccountProber
    retention: Retention


_ELSEWHERE = say("Another HeyDesk window is sending from this outbox. Texts from here wait in line.")


class DispatcherLease:
    """The right to dispatch, which one process has at a time. Recovers, once, what the last holder left in flight."""

    def __init__(
        self, store: Store, lock: Lock, policy: SendPolicy, troubles: Troubles, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._lock = lock
        self._policy = policy
        self._troubles = troubles
        self._clock = clock
        self._is_held = False

    def acquire(self) -> bool:
        """Take the lease if it is free; return whether this process has it. Raises StoreError."""
        if self._is_held:
            return True
        if not self._lock.acquire():
            self._troubles.add(TroubleKind.ELSEWHERE, _ELSEWHERE)
            return False
        self._recover()
        self._is_held = True
        self._troubles.clear(TroubleKind.ELSEWHERE)
        return True

    def release(self) -> None:
        """Let another process take it."""
        self._is_held = False
        self._lock.release()
        self._troubles.clear(TroubleKind.ELSEWHERE)

    def _recover(self) -> None:
        """Put what was in flight in doubt. Nobody else can be sending it: the lock is ours."""
        for entry in self._store.outbox.in_flight():
            now = self._clock()
            rule = self._policy.rule_for(self._store.accounts.get(entry.account_id))
            self._store.outbox.save(
                entry, advance(entry, PlainEvent.RECOVERED, now, rule), attempt_for(PlainEvent.RECOVERED, now, now)
            )
            log.info("entry %d was in flight and is in doubt now", entry.id)


log = logging.getLogger(__name__)

_TIMES_UNTIL_STUCK = 3
_STUCK = say("Sending keeps failing because of an internal error. Your texts are safe in the outbox.")

_BACK = timedelta(seconds=2)
"""A clock that is set right goes back by less again and again; nobody notices that."""


class Dispatcher:
    """Starts sends, look-ups and probes when they are due; ends when it is cancelled.

    Attributes:
        turns: how many turns it has taken. A turn takes up whatever is due, so two of them have seen all there was.
    """

    def __init__(
        self,
        store: Store,
        lease: DispatcherLease,
        parts: DispatcherParts,
        troubles: Troubles,
        clock: Callable[[], datetime],
        pace: Timing,
    ) -> None:
        self._store = store
        self._lease = lease
        self._parts = parts
        self._troubles = troubles
        self._clock = clock
        self._pace = pace
        self._wake: asyncio.Event | None = None
        self._sends: dict[EntryId, tuple[Entry, asyncio.Task[None]]] = {}
        self._probes: dict[AccountId, asyncio.Task[None]] = {}
        self._look: asyncio.Task[None] | None = None
        self._glances: set[asyncio.Task[None]] = set()
        self._follow_up: asyncio.Task[None] | None = None
        self._stay_home: asyncio.Task[None] | None = None
        self._reminder: asyncio.Task[None] | None = None
        self._next_look = 0.0
        self._next_glance = 0.0
        self._rest_until = 0.0
        self._disk_failed = False
        self._turn_faults = self._task_faults = 0
        """How many turns, and tasks, have failed in a row by faults of ours."""
        self._closing = False
        self._clock_at: datetime | None = None
        self.turns = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing that it has started is under way."""
        return not (self._sends or self._probes or self._glances or any(self._single()))

    def nudge(self) -> None:
        """Take a turn now."""
        if self._wake is not None:
            self._wake.set()

    def resume(self, account_id: AccountId) -> None:
        """Try a paused account again at once, not only after its pause."""
        self._parts.prober.probe_now(account_id)
        self.nudge()

    async def finish(self, limit: float) -> None:
        """Begin nothing more, and wait for the sends in flight to end, for at most ``limit`` seconds."""
        self._closing = True
        if sends := [task for _, task in self._sends.values()]:
            await asyncio.wait(sends, timeout=limit)

    async def run(self, only: Collection[EntryId] | None = None) -> None:
        """Dispatch until cancelled: everything, or only these and what must go before them.

        Then sends in flight get a moment to end; what is still in flight after that is put in doubt.
        """
        self._wake = asyncio.Event()
        unsubscribe = self._store.changes.subscribe(lambda _: self.nudge())
        try:
            while True:
                self._wake.clear()
                pause = self._turn(only, asyncio.get_running_loop().time())
                self.turns += 1
                try:
                    async with asyncio.timeout(pause):
                        await self._wake.wait()
                except TimeoutError:
                    pass
        finally:
            unsubscribe()
            try:
                await self._wind_down()
            finally:
                self._lease.release()

    def _turn(self, only: Collection[EntryId] | None, time: float) -> float:
        """Start what can be started; give the seconds until the next turn. Never raises."""
        try:
            if time >= self._next_glance:
                self._next_glance = time + self._pace.tick
                self._store.check_other_processes()
            self._mind_clock()
            if self._closing or time < self._rest_until:
                return self._pace.tick
            self._start_probes()
            if only is None:
                self._start_reminder_check()
            if not self._lease.acquire():
                return self._pace.tick
            self._parts.retention.delete_expired()
            pause = self._start_sends(only)
            self._start_look(only, time)
            if only is None:
                self._start_follow_up()
                self._start_stay_home()
        except StoreError as error:
            self._on_disk_trouble(error)
            return self._pace.tick
        except TooLate:
            return self._pace.tick  # an account was forgotten meanwhile
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end the dispatching for good
            self._turn_faults += 1
            self._on_fault("a turn of the dispatcher failed", error, self._turn_faults)
            return self._pace.tick
        self._on_turn_done()
        return pause

    def _on_turn_done(self) -> None:
        """Say that what kept the turns before from being done is over."""
        if self._turn_faults:
            self._turn_faults = 0
            self._unstick()
        if self._disk_failed and not self._sends:
            self._disk_failed = False
            self._troubles.clear(TroubleKind.DISK)

    def _mind_clock(self) -> None:
        """At the first turn, and when the clock has been set back, nothing may wait for what has gone away."""
        now, before = self._clock(), self._clock_at
        if before is None or before - now > _BACK:
            self._parts.queue.follow_clock(timedelta() if before is None else before - now)
        self._clock_at = now

    def _start_sends(self, only: Collection[EntryId] | None) -> float:
        waiting = self._parts.queue.waiting()
        if only is not None:
            waiting = with_earlier_ones(only, waiting)
        else:
            waiting = self._parts.guard.stop_crossed(waiting)
            room = self._pace.looks_at_once - len(self._glances)
            looks = self._parts.guard.looks(waiting, room)
            self._glances |= {self._start(self._parts.guard.look(entry)) for entry in looks}
        on_the_way = [entry for entry, _ in self._sends.values()]
        free = self._pace.sends_at_once - len(on_the_way)
        going = [entry for entry in waiting if entry.id not in self._sends]
        chosen = self._parts.queue.choose(going, on_the_way, free)
        for entry in chosen:
            self._sends[entry.id] = entry, self._start(self._parts.sender.send(entry))
        left = [entry for entry in going if entry not in chosen]
        self._parts.queue.release(left)
        pause = self._parts.queue.next_due_in(left, self._pace.tick)
        return pause if only is not None else self._parts.guard.next_look_in(left, pause)

    def _start_look(self, only: Collection[EntryId] | None, time: float) -> None:
        if self._look is not None or time < self._next_look:
            return
        due = [
            entry
            for entry in self._store.outbox.due(self._clock())
            if entry.state in LOOKED_UP and (only is None or entry.id in only)
        ]
        group = self._parts.reconciler.next_group(due) if due else ()
        self._next_look = time + (self._pace.look_gap if group else self._pace.tick)
        if group:
            self._look = self._start(self._parts.reconciler.look_up(group))

    def _start_follow_up(self) -> None:
        """Do the next thing that follows a text, one at a time and after the sends."""
        if self._sends or self._follow_up is not None:
            return
        if (due := self._parts.follow_ups.next_due()) is not None:
            self._follow_up = self._start(self._parts.follow_ups.carry_out(due))

    def _start_stay_home(self) -> None:
        """Cancel the next scheduled text whose recipient has texted first, one at a time."""
        if self._stay_home is None and (entry := self._parts.guard.next_to_stay()) is not None:
            self._stay_home = self._start(self._parts.guard.keep_home(entry))

    def _start_reminder_check(self) -> None:
        """Find out about the next reminder whose time has come, one at a time; every process for its own person."""
        if self._reminder is None and (due := self._parts.reminders.next_to_check()) is not None:
            self._reminder = self._start(self._parts.reminders.check(due))

    def _start_probes(self) -> None:
        for account_id in self._parts.prober.due():
            if account_id not in self._probes:
                self._probes[account_id] = self._start(self._parts.prober.probe(account_id))

    def _single(self) -> list[asyncio.Task[None]]:
        """Give what runs one at a time."""
        return [task for task in (self._look, self._follow_up, self._stay_home, self._reminder) if task is not None]

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        task.add_done_callback(self._on_task_done)
        return task

    def _on_task_done(self, task: asyncio.Task[None]) -> None:
        self._sends = {key: pair for key, pair in self._sends.items() if pair[1] is not task}
        self._glances.discard(task)
        self._probes = {key: probe for key, probe in self._probes.items() if probe is not task}
        if self._look is task:
            self._look = None
        if self._follow_up is task:
            self._follow_up = None
        if self._stay_home is task:
            self._stay_home = None
        if self._reminder is task:
            self._reminder = None
        error = None if task.cancelled() else task.exception()
        if isinstance(error, StoreError):
            self._on_disk_trouble(error)
        elif error is not None and not isinstance(error, TooLate):
            self._task_faults += 1
            self._on_fault("a task of the dispatcher failed", error, self._task_faults)
            self._rest()
        elif self._task_faults:
            self._task_faults = 0
            self._unstick()
        self.nudge()

    def _on_fault(self, what: str, error: BaseException, times: int) -> None:
        """Log a fault of ours the first times, and say so where it comes again and again: then nothing is sent."""
        if times < _TIMES_UNTIL_STUCK:
            log.error(what, exc_info=error)
        elif times == _TIMES_UNTIL_STUCK:
            log.critical(what, exc_info=error)  # into the crash report
            self._troubles.add(TroubleKind.STUCK, _STUCK)

    def _unstick(self) -> None:
        if not (self._turn_faults or self._task_faults):
            self._troubles.clear(TroubleKind.STUCK)

    def _on_disk_trouble(self, error: StoreError) -> None:
        self._disk_failed = True
        self._rest()
        self._troubles.add(TroubleKind.DISK, error.sentence)

    def _rest(self) -> None:
        """Begin nothing for a moment: what has just failed would fail again, as fast as the loop turns."""
        self._rest_until = asyncio.get_running_loop().time() + self._pace.tick

    async def _wind_down(self) -> None:
        """Begin nothing more, let sends end, and cut off what takes too long."""
        sends = [task for _, task in self._sends.values()]
        others = [*self._probes.values(), *self._glances, *self._single()]
        try:
            for task in others:
                task.cancel()
            if sends:
                await asyncio.wait(sends, timeout=self._pace.grace)
        finally:
            for task in sends:
                task.cancel()
            await asyncio.gather(*sends, *others, return_exceptions=True)


_SETTLED = ENDED | {State.NEEDS_YOU, State.SCHEDULED}
_FREE = frozenset({State.QUEUED, State.SENDING, State.UNCERTAIN})
_LONGEST_SEND = 90.0
"""Longer than the client lets a request take, so that no send is cut off in doubt."""


class Delivery:
    """The command line's way through the outbox: sees some entries to their ends, and returns.

    It dispatches by itself when no other process does; else it watches what that one does.
    """

    def __init__(
        self, store: Store, dispatcher: Dispatcher, health: AccountHealth, clock: Callable[[], datetime], pace: Timing
    ) -> None:
        self._store = store
        self._dispatcher = dispatcher
        self._health = health
        self._clock = clock
        self._pace = pace

    async def deliver(self, entry_ids: Collection[EntryId] | None, wait: float) -> None:
        """Wait until these, or all that are free to go now, have ended, need a person, or ``wait`` seconds are over.

        It ends early when nothing can happen without a person: every account that is left is paused.
        """
        wanted = self._free_to_go() if entry_ids is None else frozenset(entry_ids)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + wait
        changed = asyncio.Event()
        unsubscribe = self._store.changes.subscribe(lambda _: changed.set())
        run = asyncio.create_task(self._dispatcher.run(only=None if entry_ids is None else wanted))
        try:
            while loop.time() < deadline and self._can_still_move(self._unsettled(wanted)):
                changed.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(min(self._pace.watch, deadline - loop.time())):
                        await changed.wait()
                self._store.check_other_processes()
                if run.done():
                    await run
            await self._dispatcher.finish(_LONGEST_SEND)
        finally:
            unsubscribe()
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)

    def _free_to_go(self) -> frozenset[EntryId]:
        now = self._clock()
        unfinished = self._store.outbox.recent(limit=0)
        return frozenset(
            entry.id
            for entry in unfinished
            if entry.state in _FREE or (entry.state is State.HELD and is_due(entry, now))
        )

    def _unsettled(self, wanted: Collection[EntryId]) -> tuple[Entry, ...]:
        unfinished = self._store.outbox.recent(limit=0)
        now = self._clock()
        return tuple(
            entry
            for entry in unfinished
            if entry.id in wanted and entry.state not in _SETTLED and not _is_looked_up_later(entry, now)
        )

    def _can_still_move(self, entries: Collection[Entry]) -> bool:
        return any(self._health.pause_of(e.account_id) is None or e.state is State.SENDING for e in entries)


def _is_looked_up_later(entry: Entry, now: datetime) -> bool:
    """Whether it is a schedule in doubt, about which history can say nothing before its time."""
    send_at = entry.message.send_at
    return entry.state is State.UNCERTAIN and send_at is not None and send_at > now
