"""Trying paused accounts again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.desk.pausing import Pauses
from heydesk.desk.roster import Roster
from heydesk.desk.session import Sessions
from heydesk.desk.trouble import Troubles
from heydesk.domain.errors import ServiceError, VaultError
from heydesk.domain.ids import AccountId

if TYPE_CHECKING:
    from heydesk.storage.store import Store


class Probing:
    """Asks for the inboxes, the documented cheap check of a credential (contract section 1)."""

    def __init__(self, store: Store, sessions: Sessions, roster: Roster, pauses: Pauses, troubles: Troubles) -> None:
        self._store = store
        self._sessions = sessions
        self._roster = roster
        self._pauses = pauses
        self._troubles = troubles

    def due(self) -> tuple[AccountId, ...]:
        """The accounts to try now; also those that another process has forgotten, to be done with them."""
        held_up = self._pauses.held_up()
        if not held_up:
            return ()
        known = {account.id for account in self._store.accounts.all()}
        return (*self._pauses.due(), *(account_id for account_id in held_up if account_id not in known))

    async def probe(self, account_id: AccountId) -> None:
        """Try this account once; an answer ends its pause or outage, else the next probe comes later."""
        if all(account.id != account_id for account in self._store.accounts.all()):
            self._pauses.forget(account_id)
            self._troubles.forget(account_id)
            await self._sessions.drop(account_id)
            return
        try:
            await self._roster.refresh(account_id)
        except (ServiceError, VaultError):
            self._pauses.probed(account_id)
