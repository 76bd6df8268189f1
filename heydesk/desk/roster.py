"""The inboxes of an account and their members, fetched and kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.session import Sessions
from heydesk.domain.ids import AccountId

if TYPE_CHECKING:
    from heydesk.storage.store import Store


class Roster:
    """Answers from what is kept; asks the service only when told to."""

    def __init__(self, store: Store, sessions: Sessions, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._sessions = sessions
        self._clock = clock

    async def refresh(self, account_id: AccountId) -> None:
        """Fetch and keep them. Raises ServiceError, VaultError or StoreError."""
        account = self._store.accounts.get(account_id)
        inboxes = await self._sessions.ask(account, lambda client: client.inboxes())
        self._store.directory.put(account_id, inboxes, self._clock())
