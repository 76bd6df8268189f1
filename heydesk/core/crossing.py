"""The crossing guard: a text doesn't leave without a question when its recipient has texted since Send.

The thread is read in the time of the hold: at Send, and shortly before the text leaves. It never makes a text late:
one whose look fails, or is not answered in time, goes as it would without it. A scheduled text that stays home has no
looks of its own: the open threads and the waiting list tell, and its thread is read once where that list has news.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from heydesk.core.outbox_view import OutboxView
from heydesk.core.policy import SendPolicy, Timing
from heydesk.core.schedules import Schedules
from heydesk.core.threads import Threads
from heydesk.domain.errors import HeyDeskError, InputError, ServiceError, TooLate, VaultError
from heydesk.domain.outbox_entry import Entry, State, Wrote, attempt_for
from heydesk.domain.outbox_state import advance
from heydesk.domain.records import AccountId, ConversationAddress, EntryId
from heydesk.storage.store import Store

_AGAIN = timedelta(seconds=30)
"""After so long a cancellation that failed is tried again."""
_FIRST, _LAST = 1, 2
"""The looks in the time of a hold."""
_LOOKED_THROUGH = 100
"""Held texts of an account among which those are sought whose thread is read next: the ones that leave soonest."""
_REMEMBERED = 1000
_NOTHING_SAID = datetime(1, 1, 1, tzinfo=UTC)


class CrossingGuard:
    """Chooses whose thread to read, and stops the texts that have crossed. Every method may raise StoreError.

    What had been known at Send is the mark, by the service's own times (decision 16). Where nothing had been read,
    the first look sets it. Texts to several people are not looked at: one Send would be twenty requests.
    ``last_text_at`` is that of the waiting list: a hint, because it need not be exact.
    """

    def __init__(
        self,
        store: Store,
        threads: Threads,
        last_text_at: Callable[[AccountId, ConversationAddress], datetime | None],
        schedules: Schedules,
        names: OutboxView,
        policy: SendPolicy,
        clock: Callable[[], datetime],
        pace: Timing,
    ) -> None:
        self._store = store
        self._threads = threads
        self._last_text_at = last_text_at
        self._schedules = schedules
        self._names = names
        self._policy = policy
        self._clock = clock
        self._last_look = timedelta(seconds=pace.last_look)
        self._looked: dict[EntryId, tuple[int, datetime]] = {}
        """How often each was looked at, and when its hold was to end then: it ends later where it rested."""
        self._next_at: dict[AccountId, datetime | None] = {}
        self._heard: dict[EntryId, datetime] = {}
        self._again_at: dict[EntryId, datetime] = {}

    def stop_those(self, phones: Collection[str]) -> None:
        """Put to the person what has crossed with a text of one of these, about whom something was learned."""
        for entry in self._store.outbox.stoppable(phones):
            self.stop(entry)

    def looks(self, account_id: AccountId, free: int) -> tuple[Entry, ...]:
        """Give the held texts whose thread must be read now, at most ``free``, those that leave soonest first.

        Each is given twice in the time of its hold at most; one whose turn does not come in time is not looked at.
        """
        now = self._clock()
        held = self._store.outbox.alone_in_hold(account_id, now, _LOOKED_THROUGH)
        times = [due_at - self._last_look for entry_id, due_at in held if self._looks_of(entry_id, due_at) < _LAST]
        self._next_at[account_id] = min((at for at in times if at > now), default=None)
        due: list[Entry] = []
        for entry_id, due_at in held:
            if len(due) >= free or not self._threads.may_look(account_id):
                break
            wanted = _FIRST if now < due_at - self._last_look else _LAST
            if self._looks_of(entry_id, due_at) < wanted:
                self._looked[entry_id] = wanted, due_at
                due += self._store.outbox.some([entry_id])
        while len(self._looked) > _REMEMBERED:
            del self._looked[next(iter(self._looked))]
        return tuple(due)

    def _looks_of(self, entry_id: EntryId, due_at: datetime) -> int:
        looks, before = self._looked.get(entry_id, (0, None))
        return looks if before == due_at else min(looks, _FIRST)

    def next_look_in(self, longest: float) -> float:
        """Give the seconds until the next look, at most ``longest``."""
        now = self._clock()
        return min(
            [longest, *((at - now).total_seconds() for at in self._next_at.values() if at is not None and at > now)]
        )

    async def look(self, entry: Entry) -> None:
        """Read the thread of its recipient; what is new there is announced. A look that fails is none."""
        message = entry.message
        try:
            page = await self._threads.read(entry.account_id, message.inbox_id, message.phones[0])
        except HeyDeskError:
            return
        if entry.seen_at is None:
            times = [seen.sent_at for seen in page.messages if seen.sent_at is not None]
            self._mark(entry, max(times, default=_NOTHING_SAID))

    def next_to_stay(self, account_id: AccountId) -> Entry | None:
        """Give a scheduled text whose recipient has texted first, or may have; None while nothing can be asked."""
        now = self._clock()
        for entry in self._store.outbox.staying(account_id):
            service_now = now + self._policy.clock_offset(account_id)
            is_late = entry.message.send_at is not None and entry.message.send_at <= service_now
            if is_late or self._again_at.get(entry.id, now) > now or not self._threads.may_look(entry.account_id):
                continue
            if self._wrote_since(entry) is not None or self._may_have_written(entry):
                return entry
        return None

    async def keep_home(self, entry: Entry) -> None:
        """Have the service cancel it if its recipient has texted first. What fails is tried again later."""
        self._again_at[entry.id] = self._clock() + _AGAIN
        try:
            if self._wrote_since(entry) is None:
                service_now = self._clock() + self._policy.clock_offset(entry.account_id)
                self._heard[entry.id] = self._heard_at(entry) or service_now
                await self.look(entry)
            if (wrote := self._wrote_since(entry)) is not None:
                await self._schedules.stay_home(entry.id, wrote)
        except (ServiceError, VaultError, InputError):
            return

    def _may_have_written(self, entry: Entry) -> bool:
        """Whether the waiting list has something newer than what was seen, or heard of before."""
        heard_at = self._heard_at(entry)
        return heard_at is not None and heard_at > max(self._seen_at(entry), self._heard.get(entry.id, _NOTHING_SAID))

    def _heard_at(self, entry: Entry) -> datetime | None:
        message = entry.message
        if len(message.phones) != 1:
            return None
        address = ConversationAddress(message.inbox_id, message.phones, message.chat_id)
        return self._last_text_at(entry.account_id, address)

    def _mark(self, entry: Entry, seen_at: datetime) -> None:
        """Keep what was known first, unless somebody has moved the entry on."""
        try:
            current = self._store.outbox.get(entry.id)
        except TooLate:
            return
        if current.state is State.HELD and current.seen_at is None:
            marked = replace(current, seen_at=seen_at, version=current.version + 1)
            self._store.outbox.save(current, marked, None)

    def stop(self, entry: Entry) -> bool:
        """Put it to the person if it has crossed, as far as is known; whether it was."""
        if entry.state is not State.HELD and not (entry.state is State.QUEUED and entry.stays_home):
            return False
        wrote = self._wrote_since(entry)
        if wrote is None or entry.doubted:
            return False
        now = self._clock()
        rule = self._policy.rule_for(self._store.accounts.get(entry.account_id))
        return self._store.outbox.save(entry, advance(entry, wrote, now, rule), attempt_for(wrote, now, now))

    def _wrote_since(self, entry: Entry) -> Wrote | None:
        """Give what the recipient texted after what was seen; None where nothing is known of that."""
        message = entry.message
        seen_at = self._seen_at(entry)
        if len(message.phones) != 1 or message.is_note or (entry.seen_at is None and entry.state is State.HELD):
            return None
        said = self._threads.newest(entry.account_id, message.inbox_id, message.phones[0])
        times = [seen.sent_at for seen in said if seen.inbound and seen.sent_at is not None]
        last = max(times, default=seen_at)
        return Wrote(self._names.name(entry), last) if last > seen_at else None

    def _seen_at(self, entry: Entry) -> datetime:
        """Give what counts as seen at Send. Where nobody had looked, this computer's clock must do, set right."""
        at_send = entry.created_at + self._policy.clock_offset(entry.account_id)
        return at_send if entry.seen_at is None else entry.seen_at
