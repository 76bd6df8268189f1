"""The crossing guard: a text doesn't leave without a question when its recipient has texted since Send.

The thread is read in the time of the hold: at Send, and shortly before the text leaves. It never makes a text late:
one whose look fails, or is not answered in time, goes as it would without it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from heydesk.core.outbox_view import OutboxView
from heydesk.core.policy import SendPolicy, Timing
from heydesk.core.threads import Threads
from heydesk.domain.errors import HeyDeskError, TooLate
from heydesk.domain.outbox_entry import Entry, State, Wrote, attempt_for
from heydesk.domain.outbox_state import advance
from heydesk.domain.records import EntryId
from heydesk.storage.store import Store

_NOTHING_SAID = datetime(1, 1, 1, tzinfo=UTC)


class CrossingGuard:
    """Chooses whose thread to read, and stops the texts that have crossed. Every method may raise StoreError.

    What had been known at Send is the mark, by the service's own times (decision 16). Where nothing had been read,
    the first look sets it. Texts to several people are not looked at: one Send would be twenty requests.
    """

    def __init__(
        self,
        store: Store,
        threads: Threads,
        names: OutboxView,
        policy: SendPolicy,
        clock: Callable[[], datetime],
        pace: Timing,
    ) -> None:
        self._store = store
        self._threads = threads
        self._names = names
        self._policy = policy
        self._clock = clock
        self._last_look = timedelta(seconds=pace.last_look)
        self._looked: dict[EntryId, int] = {}

    def stop_crossed(self, waiting: Sequence[Entry]) -> tuple[Entry, ...]:
        """Give what still waits, after those that have crossed, as far as is known, were put to the person."""
        return tuple(entry for entry in waiting if not self._stop(entry))

    def looks(self, waiting: Sequence[Entry]) -> tuple[Entry, ...]:
        """Give the held texts whose thread must be read now; each is given twice in the time of its hold at most."""
        now = self._clock()
        held = self._held(waiting)
        self._looked = {entry.id: self._looked.get(entry.id, 0) for entry in held}
        due = []
        for entry in held:
            if entry.due_at is None or entry.due_at <= now:
                continue  # it leaves now
            wanted = 1 if now < entry.due_at - self._last_look else 2
            if self._looked[entry.id] < wanted and self._threads.may_look(entry.account_id):
                self._looked[entry.id] = wanted
                due.append(entry)
        return tuple(due)

    def next_look_in(self, waiting: Sequence[Entry], longest: float) -> float:
        """Give the seconds until the next look, at most ``longest``."""
        now = self._clock()
        times = [
            (entry.due_at - self._last_look - now).total_seconds()
            for entry in self._held(waiting)
            if entry.due_at is not None and self._looked.get(entry.id, 0) < 2  # noqa: PLR2004 - see ``looks``
        ]
        return min([longest, *(seconds for seconds in times if seconds > 0)])

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

    def _mark(self, entry: Entry, seen_at: datetime) -> None:
        """Keep what was known first, unless somebody has moved the entry on."""
        try:
            current = self._store.outbox.get(entry.id)
        except TooLate:
            return
        if current.state is State.HELD and current.seen_at is None:
            marked = replace(current, seen_at=seen_at, version=current.version + 1)
            self._store.outbox.save(current, marked, None)

    def _held(self, waiting: Sequence[Entry]) -> list[Entry]:
        """Give the held texts to one person that were a Send of their own."""
        sizes = Counter(entry.batch_id for entry in waiting)
        return [
            entry
            for entry in waiting
            if entry.state is State.HELD
            and sizes[entry.batch_id] == 1
            and len(entry.message.phones) == 1
            and not entry.message.is_note
        ]

    def _stop(self, entry: Entry) -> bool:
        """Put it to the person if it has crossed; whether it was."""
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
        if entry.seen_at is None or len(message.phones) != 1 or message.is_note:
            return None
        said = self._threads.newest(entry.account_id, message.inbox_id, message.phones[0])
        times = [seen.sent_at for seen in said if seen.inbound and seen.sent_at is not None]
        last = max(times, default=entry.seen_at)
        return Wrote(self._names.name(entry), last) if last > entry.seen_at else None
