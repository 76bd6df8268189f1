"""The dispatcher: one task that carries what is due to the wire, as long as this process holds the lease.

It keeps no queue of its own: each turn reads the table, so whatever another method or another process wrote counts at
once. The lease is a file lock, which the system frees when its holder dies.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

from heydesk.core.account_health import AccountHealth, TroubleKind, Troubles
from heydesk.core.crossing import CrossingGuard
from heydesk.core.follow_ups import FollowUpQueue
from heydesk.core.policy import SendPolicy, Timing
from heydesk.core.reconciler import Reconciler, question_of
from heydesk.core.reminders import Reminders
from heydesk.core.send_queue import EntrySender, SendQueue
from heydesk.core.sessions import AccountProber
from heydesk.domain.changes import Change
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
from heydesk.domain.records import Account, AccountId, EntryId
from heydesk.storage.store import Store
from heydesk.system.locks import Lock

_DAY = timedelta(days=1)
_SLICE = 25
"""Entries that are deleted in one commit."""


class Retention:
    """Retention: deletes ended messages that are older than the person keeps them, at the start and once a day."""

    def __init__(self, store: Store, policy: SendPolicy, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._done_at: datetime | None = None
        self._limit: datetime | None = None
        self._has_deleted = False

    def delete_some(self) -> bool:
        """Delete a slice of them, if the last time was a day ago; return whether there is more to delete.

        A slice takes a few milliseconds, whoever calls goes on between two of them. Raises StoreError.
        """
        now = self._clock()
        if self._limit is None:
            if self._done_at is not None and now - self._done_at < _DAY:
                return False
            self._limit = now - timedelta(days=self._policy.settings.history_days)
        archive = self._archive if self._policy.settings.keep_older else None
        if self._store.outbox.forget_before(self._limit, _SLICE, archive):
            self._has_deleted = True
            return True
        if sum(
            self._store.directory_of(one.id).texts.forget_before(self._limit) for one in self._store.accounts.all()
        ):
            return True
        if self._has_deleted:
            self._store.database.truncate_log()
        self._done_at, self._limit, self._has_deleted = now, None, False
        return False

    def _archive(self, old: tuple[Entry, ...]) -> None:
        """Write what is about to be erased into the archive. Raises StoreError; then nothing is erased."""
        from heydesk.core.exports import EntryNames  # once a day at most
        from heydesk.storage.archive import ArchivedLine

        names = EntryNames(self._store)
        self._store.archive.add(ArchivedLine(entry.account_id, entry.id, names.line(entry)) for entry in old)


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
        """Put what was in flight in doubt. Nobody else can be sending it: the lock is ours.

        Where the file has gone back in time, what waits in it may have left, and what asks may have been answered:
        that is in doubt too. What is scheduled is read back.
        """
        for entry in self._store.outbox.in_flight():
            now = self._clock()
            rule = self._policy.rule_for(self._store.accounts.get(entry.account_id))
            self._store.outbox.save(
                entry, advance(entry, PlainEvent.RECOVERED, now, rule), attempt_for(PlainEvent.RECOVERED, now, now)
            )
            log.info("entry %d was in flight and is in doubt now", entry.id)
        if self._store.generation.has_gone_back():
            self._doubt_older()
        self._store.generation.accept()

    def _doubt_older(self) -> None:
        now = self._clock()
        steps = []
        for entry in self._store.outbox.restorable(self._store.generation.newest):
            rule = self._policy.rule_for(self._store.accounts.get(entry.account_id))
            event = PlainEvent.UNSETTLED if entry.state is State.SCHEDULED else PlainEvent.RESTORED
            steps.append((entry, advance(entry, event, now, rule)))
        log.warning("the outbox file has gone back in time: %d entries are looked up", len(steps))
        self._store.outbox.save_all(steps, attempt_for(PlainEvent.RESTORED, now, now))


log = logging.getLogger(__name__)

_TIMES_UNTIL_STUCK = 3
_STUCK = say("Sending keeps failing because of an internal error. Your texts are safe in the outbox.")

_BACK = timedelta(seconds=2)
"""A clock that is set right goes back by less again and again; nobody notices that."""


_BETWEEN_SLICES = 0.02
"""Seconds between two slices of what has no hurry."""


class Work(Enum):
    """What may be under way for an account."""

    LOOK = auto()
    GLANCE = auto()
    """The thread of a held text is read."""
    PROBE = auto()
    FOLLOW_UP = auto()
    STAY_HOME = auto()
    REMINDER = auto()


class Dispatcher:
    """Starts sends, look-ups and probes when they are due; ends when it is cancelled.

    Each account has places of its own for each kind of work, so a server that does not answer delays only its own
    accounts.

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
        self._sends: dict[asyncio.Task[None], Entry] = {}
        self._others: dict[asyncio.Task[None], tuple[Work, AccountId, Hashable]] = {}
        """What else is under way, and which question it asks."""
        self._accounts: tuple[Account, ...] | None = None
        self._learned: set[str] = set()
        """Numbers about which something was learned since the last turn."""
        self._next_look: dict[AccountId, float] = {}
        self._next_glance = 0.0
        self._next_leisure = 0.0
        self._rest_until = 0.0
        self._disk_failed = False
        self._is_deleting = False
        self._turn_faults = self._task_faults = 0
        """How many turns, and tasks, have failed in a row by faults of ours."""
        self._closing = False
        self._clock_at: datetime | None = None
        self.turns = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing that it has started is under way."""
        return not (self._sends or self._others)

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
        if self._sends:
            await asyncio.wait(self._sends, timeout=limit)

    async def run(self, only: Collection[EntryId] | None = None) -> None:
        """Dispatch until cancelled: everything, or only these and what must go before them.

        Then sends in flight get a moment to end; what is still in flight after that is put in doubt.
        """
        self._wake = asyncio.Event()
        unsubscribe = self._store.changes.subscribe(self._on_changed)
        try:
            while True:
                self._wake.clear()
                pause = self._turn(only, asyncio.get_running_loop().time())
                self.turns += 1
                await asyncio.sleep(0)  # the turn may have woken the next one, and others must have theirs in between
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

    def _on_changed(self, change: Change) -> None:
        if change.accounts:
            self._accounts = None
        self._learned |= change.people
        if self._is_deleting:
            return  # what is forgotten is no news for what is sent
        own = {entry.id for entry in self._sends.values()}
        if not (change.entries and change.entries <= own and change == Change(change.entries)):
            self.nudge()  # a step of a send that is under way needs no turn: its end takes one

    def _turn(self, only: Collection[EntryId] | None, time: float) -> float:
        """Start what can be started; give the seconds until the next turn. Never raises."""
        try:
            if time >= self._next_glance and not self._closing:
                self._next_glance = time + self._pace.tick
                self._store.check_other_processes()
            self._mind_clock()
            if self._closing or time < self._rest_until:
                return self._pace.tick
            self._start_probes()
            pause = self._take_up(only, time)
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

    def _take_up(self, only: Collection[EntryId] | None, time: float) -> float:
        if self._accounts is None:
            self._accounts = self._store.accounts.all()
        accounts = self._accounts
        has_leisure = only is None and time >= self._next_leisure
        if has_leisure:
            self._next_leisure = time + self._pace.tick
            self._start_reminder_check()
        if not self._lease.acquire():
            return self._pace.tick
        pause = self._start_sends(accounts, only)
        self._start_looks(accounts, only, time)
        if has_leisure:
            self._start_follow_ups(accounts)
            self._start_stay_home(accounts)
        has_more = self._parts.queue.sweep(accounts) or (not self._sends and self._delete_some())
        return min(pause, _BETWEEN_SLICES) if has_more else pause

    def _delete_some(self) -> bool:
        self._is_deleting = True
        try:
            return self._parts.retention.delete_some()
        finally:
            self._is_deleting = False

    def _mind_clock(self) -> None:
        """At the first turn, and when the clock has been set back, nothing may wait for what has gone away."""
        now, before = self._clock(), self._clock_at
        if before is None or before - now > _BACK:
            self._parts.queue.follow_clock(timedelta() if before is None else before - now)
        self._clock_at = now
        self._parts.queue.follow_service_clocks()

    def _start_sends(self, accounts: Sequence[Account], only: Collection[EntryId] | None) -> float:
        parts = self._parts
        pause = self._pace.tick
        if only is None:
            if self._learned:
                learned, self._learned = self._learned, set()
                parts.guard.stop_those(learned)
            for account in accounts:
                free = self._pace.looks_at_once - self._count(Work.GLANCE, account.id)
                for entry in parts.guard.looks(account.id, free):
                    self._start(Work.GLANCE, account.id, parts.guard.look(entry))
            pause = parts.guard.next_look_in(pause)
        parts.queue.end_waits(accounts)
        for entry in parts.queue.choose(accounts, self._sends.values(), only):
            if only is None and parts.guard.stop(entry):
                continue
            task = asyncio.get_running_loop().create_task(parts.sender.send(entry))
            self._sends[task] = entry
            task.add_done_callback(self._on_task_done)
        if parts.queue.end_holds([entry.id for entry in self._sends.values()], only):
            pause = min(pause, _BETWEEN_SLICES)
        return parts.queue.next_due_in(accounts, pause)

    def _start_looks(self, accounts: Sequence[Account], only: Collection[EntryId] | None, time: float) -> None:
        """Start the next look-up of each account: what is in doubt, and the rest once nothing waits to be sent."""
        for account in accounts:
            busy = [question for work, _, question in self._others.values() if work is Work.LOOK]
            room = self._pace.looks_up_at_once - self._count(Work.LOOK, account.id)
            if room <= 0 or time < self._next_look.get(account.id, 0.0):
                continue
            sending = self._is_sending(account.id) or self._store.outbox.has_due(account.id, self._clock())
            group = self._parts.reconciler.next_group(account, busy, only=only, doubts_alone=sending)
            self._next_look[account.id] = time + (self._pace.look_gap if group else self._pace.tick)
            if group:
                self._start(Work.LOOK, account.id, self._parts.reconciler.look_up(group), question_of(group[0]))

    def _start_follow_ups(self, accounts: Sequence[Account]) -> None:
        """Do the next thing that follows a text of each account, one at a time and after its sends."""
        for account in accounts:
            if self._is_sending(account.id) or self._count(Work.FOLLOW_UP, account.id):
                continue
            if (due := self._parts.follow_ups.next_due(account.id)) is not None:
                self._start(Work.FOLLOW_UP, account.id, self._parts.follow_ups.carry_out(due))

    def _start_stay_home(self, accounts: Sequence[Account]) -> None:
        """Cancel the next scheduled text of each account whose recipient has texted first, one at a time."""
        for account in accounts:
            if self._count(Work.STAY_HOME, account.id):
                continue
            if (entry := self._parts.guard.next_to_stay(account.id)) is not None:
                self._start(Work.STAY_HOME, account.id, self._parts.guard.keep_home(entry))

    def _start_reminder_check(self) -> None:
        """Find out about the next reminder whose time has come, one at a time; every process for its own person."""
        if any(work is Work.REMINDER for work, _, _ in self._others.values()):
            return
        if (due := self._parts.reminders.next_to_check()) is not None:
            self._start(Work.REMINDER, due.account_id, self._parts.reminders.check(due))

    def _start_probes(self) -> None:
        for account_id in self._parts.prober.due():
            if not self._count(Work.PROBE, account_id):
                self._start(Work.PROBE, account_id, self._parts.prober.probe(account_id))

    def _is_sending(self, account_id: AccountId) -> bool:
        return any(entry.account_id == account_id for entry in self._sends.values())

    def _count(self, work: Work, account_id: AccountId) -> int:
        return sum(one[:2] == (work, account_id) for one in self._others.values())

    def _start(
        self, work: Work, account_id: AccountId, what: Coroutine[Any, Any, None], question: Hashable = None
    ) -> None:
        task = asyncio.get_running_loop().create_task(what)
        self._others[task] = work, account_id, question
        task.add_done_callback(self._on_task_done)

    def _on_task_done(self, task: asyncio.Task[None]) -> None:
        self._sends.pop(task, None)
        work = self._others.pop(task, None)
        if work is not None and work[0] in _AT_LEISURE:
            self._next_leisure = 0.0  # there may be another one
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
        sends, others = list(self._sends), list(self._others)
        try:
            for task in others:
                task.cancel()
            if sends:
                await asyncio.wait(sends, timeout=self._pace.grace)
        finally:
            for task in sends:
                task.cancel()
            await asyncio.gather(*sends, *others, return_exceptions=True)


_AT_LEISURE = frozenset({Work.FOLLOW_UP, Work.STAY_HOME, Work.REMINDER})
_SETTLED = ENDED | {State.NEEDS_YOU, State.SCHEDULED}
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
        wanted = self._store.outbox.free_to_go(self._clock()) if entry_ids is None else frozenset(entry_ids)
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

    def _unsettled(self, wanted: Collection[EntryId]) -> tuple[Entry, ...]:
        states = self._store.outbox.states(sorted(wanted))
        now = self._clock()
        moving = [entry_id for entry_id, state in states.items() if state not in _SETTLED]
        return tuple(
            entry
            for entry in self._store.outbox.some(moving)
            if not _is_looked_up_later(entry, now + self._health.clock_offset(entry.account_id))
        )

    def _can_still_move(self, entries: Collection[Entry]) -> bool:
        return any(self._health.pause_of(e.account_id) is None or e.state is State.SENDING for e in entries)


def _is_looked_up_later(entry: Entry, now: datetime) -> bool:
    """Whether it is a schedule in doubt, about which history can say nothing before its time."""
    send_at = entry.message.send_at
    return entry.state is State.UNCERTAIN and send_at is not None and send_at > now
