"""Those whom the dispatcher sends out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from heydesk.desk.probing import Probing
from heydesk.desk.queue import Queue
from heydesk.desk.reconciling import Reconciling
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.sending import Sending

if TYPE_CHECKING:
    from heydesk.storage.store import Store

_DAY = timedelta(days=1)


class Housekeeping:
    """Forgets ended messages that are older than the person wants to keep them: at the start and once a day."""

    def __init__(self, store: Store, rulebook: Rulebook, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._rulebook = rulebook
        self._clock = clock
        self._done_at: datetime | None = None

    def tidy(self) -> None:
        """Do it if it is time. Raises StoreError."""
        now = self._clock()
        if self._done_at is None or now - self._done_at >= _DAY:
            self._store.outbox.forget_before(now - timedelta(days=self._rulebook.settings.history_days))
            self._done_at = now


@dataclass(frozen=True, slots=True)
class Crew:
    """One of each."""

    queue: Queue
    sending: Sending
    reconciling: Reconciling
    probing: Probing
    housekeeping: Housekeeping
