"""The dispatcher's post: one process at a time stands at it, and whoever takes it cleans up after the last one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.outcome import attempt
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.trouble import TroubleKind, Troubles
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Recovered
from heydesk.domain.outbox_state import advance

if TYPE_CHECKING:
    from heydesk.storage.store import Store
    from heydesk.system.locks import Lock

log = logging.getLogger(__name__)

_ELSEWHERE = say("Another HeyDesk is sending for this outbox; what you send here waits its turn there.")


class Post:
    """Takes the lock, and recovers then, exactly once, what the last holder left in flight."""

    def __init__(
        self, store: Store, lock: Lock, rulebook: Rulebook, troubles: Troubles, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._lock = lock
        self._rulebook = rulebook
        self._troubles = troubles
        self._clock = clock
        self._manned = False

    def take(self) -> bool:
        """Stand at the post if it is free; tell whether this process does. Raises StoreError."""
        if self._manned:
            return True
        if not self._lock.take():
            self._troubles.put(TroubleKind.ELSEWHERE, _ELSEWHERE)
            return False
        self._recover()
        self._manned = True
        self._troubles.clear(TroubleKind.ELSEWHERE)
        return True

    def leave(self) -> None:
        """Let another process take it."""
        self._manned = False
        self._lock.release()
        self._troubles.clear(TroubleKind.ELSEWHERE)

    def _recover(self) -> None:
        """Put what was in flight in doubt. Nobody else can be sending it: the lock is ours."""
        for entry in self._store.outbox.in_flight():
            now = self._clock()
            rule = self._rulebook.of(self._store.accounts.get(entry.account_id))
            self._store.outbox.save(entry, advance(entry, Recovered(), now, rule), attempt(Recovered(), now, now))
            log.info("entry %d was in flight and is in doubt now", entry.id)
