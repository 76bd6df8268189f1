"""The send queue: what may leave next, claiming and sending one entry, and saving what became of it.

An entry is claimed in a commit before a byte leaves (compare-and-set by its version). Its outcome is saved whatever
the disk says: it stays in memory until it is written, and nothing is sent twice for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from heydesk.api.requests import fits
from heydesk.core.account_health import AccountHealth, TroubleKind, Troubles
from heydesk.core.policy import HoldPause, SendPolicy, Timing
from heydesk.core.sessions import BoundElsewhere, Sessions
from heydesk.domain.errors import DiskFull, NoAnswer, ServiceError, StoreError, TooLate, VaultError
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
from heydesk.domain.outbox_state import (
    RetryPolicy,
    adjusted_to_clock,
    adjusted_to_service,
    advance,
    asks_first,
    fell_into_night,
)
from heydesk.domain.records import Account, AccountId, EntryId
from heydesk.domain.schedule import is_too_near
from heydesk.storage.store import Store

ConversationKey: TypeAlias = tuple[AccountId, str]


def conversation_of(entry: Entry) -> ConversationKey:
    """Give the conversation that this entry belongs to: an account's inbox and those it talks to."""
    return entry.account_id, entry.message.thread


def is_due(entry: Entry, now: datetime) -> bool:
    """Whether the dispatcher has something to do about this entry."""
    return entry.due_at is not None and entry.due_at <= now


# Who goes next. Pure: from what could leave and what is on its way to what leaves now.


def share_out(
    sendable: Mapping[AccountId, Sequence[Entry]],
    on_the_way: Collection[Entry],
    host_of: Mapping[AccountId, str],
    per_host: int,
) -> tuple[Entry, ...]:
    """Choose what leaves now: one of each account in turn, the one with the fewest on their way first.

    ``sendable`` has what each account may send at once, the first first. A host gets ``per_host`` at once at most,
    but an account that has nothing on its way always gets one: nobody waits for a server that answers others slowly.
    """
    load = Counter(entry.account_id for entry in on_the_way)
    of_host = Counter(host_of.get(entry.account_id, "") for entry in on_the_way)
    left = {account_id: deque(entries) for account_id, entries in sendable.items()}
    chosen: list[Entry] = []
    while True:
        free = [
            account_id
            for account_id, entries in left.items()
            if entries and (not load[account_id] or of_host[host_of[account_id]] < per_host)
        ]
        if not free:
            return tuple(chosen)
        account_id = min(free, key=lambda one: load[one])
        chosen.append(left[account_id].popleft())
        load[account_id] += 1
        of_host[host_of[account_id]] += 1


_PAGE = 50
"""Entries that are looked through, or whose holds end, in one turn: a few milliseconds."""
_SWEEP = timedelta(minutes=1)
"""How often what waits is looked through for what has waited too long. What is about to leave is looked at anyway."""


class SendQueue:
    """What is held and queued, account by account. Every verb may raise StoreError."""

    def __init__(
        self,
        store: Store,
        policy: SendPolicy,
        holds: HoldPause,
        health: AccountHealth,
        clock: Callable[[], datetime],
        pace: Timing,
    ) -> None:
        self._store = store
        self._policy = policy
        self._holds = holds
        self._health = health
        self._clock = clock
        self._pace = pace
        self._reached: set[AccountId] = set()
        """Accounts of which nothing waits for the network any more."""
        self._swept_at: datetime | None = None
        self._sweep: Iterator[None] | None = None

    def choose(
        self, accounts: Sequence[Account], on_the_way: Collection[Entry], only: Collection[EntryId] | None
    ) -> tuple[Entry, ...]:
        """Choose what may leave now, of everything or of ``only`` these and what must go before them.

        What has waited too long is put to the person instead.
        """
        found: dict[AccountId, Sequence[Entry]] = {}
        for account in accounts:
            if (room := self._room(account.id, on_the_way)) > 0:
                found[account.id] = self._sendable(account, on_the_way, room, only)
        hosts = {account.id: account.base_url for account in accounts}
        return share_out(found, on_the_way, hosts, self._pace.sends_at_once_per_host)

    def end_holds(self, but: Collection[EntryId], only: Collection[EntryId] | None) -> bool:
        """End holds whose undo time is over and that can't leave yet, so that none can be undone late.

        Return whether there may be more of them.
        """
        if self._holds.since is not None:
            return False
        return self._store.outbox.end_holds(self._clock(), but, _PAGE, only=only) == _PAGE

    def end_waits(self, accounts: Sequence[Account]) -> None:
        """Let what waits for the network, or for a throttle, wait no longer than that lasts."""
        now = self._clock()
        reopened = self._health.take_reopened()
        for account in accounts:
            if self._health.outage_of(account.id) is not None:
                self._reached.discard(account.id)
            elif account.id not in self._reached:
                # It is back, or the program has just started: no reason to wait for the rest of the back-off.
                self._store.outbox.end_waits(account.id, Wait.NETWORK, now)
                self._reached.add(account.id)
            if account.id in reopened:
                self._store.outbox.end_waits(account.id, Wait.THROTTLE, now)

    def next_due_in(self, accounts: Sequence[Account], longest: float) -> float:
        """Give the seconds until the next text becomes due, or its account may send, at most ``longest``."""
        now = self._clock()
        times = [self._store.outbox.next_due_at(account.id, now) for account in accounts]
        times += [self._health.opens_at(account.id) for account in accounts]
        return min([longest, *((at - now).total_seconds() for at in times if at is not None and at > now)])

    def sweep(self, accounts: Sequence[Account]) -> bool:
        """Put what has waited too long to the person, a page at a time; return whether there is more to look through.

        It begins anew once a minute.
        """
        now = self._clock()
        if self._sweep is None:
            if self._swept_at is not None and timedelta() <= now - self._swept_at < _SWEEP:
                return False
            self._swept_at, self._sweep = now, self._pages(accounts)
        try:
            next(self._sweep)
        except StopIteration:
            self._sweep = None
        except BaseException:
            self._sweep = self._swept_at = None
            raise
        return self._sweep is not None

    def follow_clock(self, back: timedelta) -> None:
        """Let nothing wait for a time that was told by a clock that was ahead; ``back`` is how far this one went."""
        now = self._clock()
        for entry in self._store.outbox.written_ahead(now):
            if (step := adjusted_to_clock(entry, now)) is not entry:
                self._store.outbox.save(entry, step, None)
        self._health.rewind(back)

    def follow_service_clocks(self) -> None:
        """Let what is scheduled be looked up after its time by the service's clock, where that was measured anew."""
        for account_id in self._policy.take_moved_clocks():
            try:
                rule = self._policy.rule_for(self._store.accounts.get(account_id))
            except TooLate:
                continue  # forgotten meanwhile
            for entry in self._store.outbox.maybe_scheduled(account_id):
                if (step := adjusted_to_service(entry, rule)) is not entry:
                    self._store.outbox.save(entry, step, None)

    def _sendable(
        self, account: Account, on_the_way: Collection[Entry], room: int, only: Collection[EntryId] | None
    ) -> Sequence[Entry]:
        """Give the next ones of an account, without those that have left already and are about to be claimed."""
        now, rests = self._clock(), self._holds.since is not None
        going = {entry.id for entry in on_the_way}
        busy = {entry.message.thread for entry in on_the_way if entry.account_id == account.id}
        most = room + len(busy)
        outbox = self._store.outbox
        found = (
            outbox.sendable(account.id, now, most, holds_rest=rests)
            if only is None
            else outbox.sendable_of(account.id, only, now, most)
        )
        rule = self._policy.rule_for(account)
        free = [entry for entry in found if entry.id not in going and entry.message.thread not in busy]
        return [entry for entry in free if not self._passed(entry, now, rule)][:room]

    def _pages(self, accounts: Sequence[Account]) -> Iterator[None]:
        for account in accounts:
            after: tuple[datetime, EntryId] | None = None
            while True:
                now, rule = self._clock(), self._policy.rule_for(account)
                page = self._store.outbox.due_after(account.id, now, after, _PAGE)
                for entry in page:
                    after = entry.due_at or now, entry.id
                    if self._passed(entry, now, rule):
                        yield  # a commit is enough for one turn
                if len(page) < _PAGE:
                    break
                yield

    def _passed(self, entry: Entry, now: datetime, rule: RetryPolicy) -> bool:
        """Put a due entry to the person if it has waited too long, or its time has come too near; whether it was."""
        if entry.state is State.HELD and self._holds.since is not None:
            return False
        event: WaitedTooLong | Literal[PlainEvent.CAME_TOO_NEAR]
        into_night = fell_into_night(entry, now, rule)
        send_at = entry.message.send_at
        if into_night or asks_first(entry, now, rule):
            event = WaitedTooLong(into_night)
        elif send_at is not None and is_too_near(send_at, now + rule.clock_offset):
            event = PlainEvent.CAME_TOO_NEAR
        else:
            return False
        self._store.outbox.save(entry, advance(entry, event, now, rule), attempt_for(event, now, now))
        return True

    def _room(self, account_id: AccountId, on_the_way: Collection[Entry]) -> int:
        """Say how many more of an account may leave now."""
        load = sum(entry.account_id == account_id for entry in on_the_way)
        return min(self._pace.sends_at_once - load, self._health.room(account_id, load))


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
