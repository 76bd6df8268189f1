"""Trying paused accounts again."""

from __future__ import annotations

from heydesk.desk.directory import Directory
from heydesk.desk.pausing import Pauses
from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.ident import AccountId


class Probing:
    """Asks for the inboxes, the documented cheap check of a credential (contract section 1)."""

    def __init__(self, directory: Directory, pauses: Pauses) -> None:
        self._directory = directory
        self._pauses = pauses

    async def probe(self, account_id: AccountId) -> None:
        """Try this account once; an answer ends its pause or outage, else the next probe comes later."""
        try:
            await self._directory.refresh(account_id)
        except (ServiceError, VaultError):
            self._pauses.probed(account_id)
