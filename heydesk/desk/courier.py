"""The command line's way through the outbox: see some entries to their ends, and leave."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import TYPE_CHECKING

from heydesk.desk.dispatcher import Dispatcher
from heydesk.desk.lineup import is_due
from heydesk.desk.pace import Pace
from heydesk.desk.pausing import Pauses
from heydesk.domain.ids import EntryId
from heydesk.domain.outbox_entry import ENDED, Entry, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from heydesk.storage.store import Store

_SETTLED = ENDED | {State.NEEDS_YOU, State.SCHEDULED}
_FREE = frozenset({State.QUEUED, State.SENDING, State.UNCERTAIN})
_LONGEST_SEND = 90.0
"""Longer than the client lets a request take, so that no send is cut off in doubt."""


class Courier:
    """Dispatches by itself when nobody else does; else watches what the other process does."""

    def __init__(
        self, store: Store, dispatcher: Dispatcher, pauses: Pauses, clock: Callable[[], datetime], pace: Pace
    ) -> None:
        self._store = store
        self._dispatcher = dispatcher
        self._pauses = pauses
        self._clock = clock
        self._pace = pace

    async def deliver(self, entry_ids: Collection[EntryId] | None, wait: float) -> None:
        """Wait until these, or all that are free to go now, have ended, need a person, or ``wait`` seconds are over.

        It ends early when nothing can happen without a person: every account that is left is paused.
        """
        import asyncio

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
                self._store.look_outside()
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
        return any(self._pauses.of(e.account_id) is None or e.state is State.SENDING for e in entries)


def _is_looked_up_later(entry: Entry, now: datetime) -> bool:
    """Whether it is a schedule in doubt, about which history can say nothing before its time."""
    send_at = entry.message.send_at
    return entry.state is State.UNCERTAIN and send_at is not None and send_at > now
