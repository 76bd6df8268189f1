"""Trying paused accounts again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.desk.directory import Directory
from heydesk.desk.pausing import Pauses
from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.ident import AccountId

if TYPE_CHECKING:
    from heydesk.store.store import Store


class Probing:
    """Asks for the inboxes, the documented cheap check of a credential (contract section 1)."""

    def __init__(self, store: Store, directory: Directory, pauses: Pauses) -> None:
        self._store = store
        self._directory = directory
        self._pauses = pauses

    async def probe(self, account_id: AccountId) -> None:
        """Try this account once; an answer ends its pause, anything else makes the next probe come later."""
        pause = self._pauses.of(account_id)
        if pause is None:
            return
        try:
            await self._directory.refresh(account_id)
        except (ServiceError, VaultError):
            # The pause's own error stays the reason: being offline meanwhile does not make a bad key good.
            if (now := self._pauses.of(account_id)) is pause:
                self._pauses.pause(account_id, now.error)
