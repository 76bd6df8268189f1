"""Saving what became of a send, whatever the disk says: the answer is in memory, and nothing is sent twice for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from heydesk.desk.pace import Pace
from heydesk.desk.trouble import TroubleKind, Troubles
from heydesk.domain.errors import DiskFull, StoreError
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Attempt, Entry

if TYPE_CHECKING:
    from heydesk.storage.store import Store

log = logging.getLogger(__name__)

_FULL = say(
    "The disk is full, so what became of a message can't be written down. It is kept in memory, and nothing is sent"
    " twice. Free some space, and leave HeyDesk open until this line goes away."
)
_BROKEN = say(
    "The outbox can't be written, so what became of a message can't be written down. It is kept in memory, and"
    " nothing is sent twice. Check the disk, and leave HeyDesk open until this line goes away."
)


class Keeper:
    """Saves, and goes on trying to."""

    def __init__(self, store: Store, troubles: Troubles, pace: Pace) -> None:
        self._store = store
        self._troubles = troubles
        self._pace = pace

    async def keep(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool:
        """Save this step; while the disk refuses, keep it here and try again.

        False when the row has moved on meanwhile, or is gone. Cancelled, it tries once more, and then leaves the row
        in flight, as the next start expects it.
        """
        import asyncio

        tries = 0
        while not (saved := self.try_to_keep(before, after, attempt)):
            if saved is not None:
                return False
            gap = self._pace.save_again[min(tries, len(self._pace.save_again) - 1)]
            tries += 1
            try:
                await asyncio.sleep(gap)
            except asyncio.CancelledError:
                self.try_to_keep(before, after, attempt)
                raise
        return True

    def try_to_keep(self, before: Entry, after: Entry, attempt: Attempt | None) -> bool | None:
        """Save this step once: whether it was saved, or None when the disk refused."""
        try:
            saved = self._store.outbox.save(before, after, attempt)
        except StoreError as error:
            log.warning("a step can't be saved: %s", type(error).__name__)
            self._troubles.put(TroubleKind.DISK, _FULL if isinstance(error, DiskFull) else _BROKEN)
            return None
        self._troubles.clear(TroubleKind.DISK)
        return saved
