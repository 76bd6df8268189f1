"""One entry on its way: claimed in a commit before a byte leaves, sent, and what became of it saved."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.desk.bound import BoundElsewhere
from heydesk.desk.keeper import Keeper
from heydesk.desk.outcome import attempt
from heydesk.desk.rulebook import Rulebook
from heydesk.desk.session import Sessions
from heydesk.domain.errors import NoAnswer, ServiceError, VaultError
from heydesk.domain.outbox_entry import Attempt, Claimed, Entry, Failed, Received
from heydesk.domain.outbox_state import advance
from heydesk.domain.records import Account

if TYPE_CHECKING:
    from heydesk.storage.store import Store

log = logging.getLogger(__name__)


class Sending:
    """Carries entries to the wire. It never decides to send again: the life of a message does."""

    def __init__(
        self, store: Store, sessions: Sessions, rulebook: Rulebook, keeper: Keeper, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._rulebook = rulebook
        self._keeper = keeper
        self._clock = clock

    async def carry(self, entry: Entry) -> None:
        """Send this entry, if it is still as it was read. Raises StoreError when it can't be claimed."""
        account = self._store.accounts.get(entry.account_id)
        missing = await self._what_is_missing(account, entry)
        claimed_at = self._clock()
        claimed = advance(entry, Claimed(), claimed_at, self._rulebook.of(account))
        if not self._store.outbox.claim(entry, claimed, claimed_at):
            return
        event = Failed(missing) if missing is not None else await self._send(account, claimed, claimed_at)
        await self._keeper.keep(*self._step(account, claimed, event, claimed_at))

    async def _what_is_missing(self, account: Account, entry: Entry) -> VaultError | ServiceError | None:
        """Find out before the claim: while the keyring asks a person something, nothing is on its way."""
        if entry.base_url != account.base_url:
            return BoundElsewhere(entry.base_url)
        try:
            await self._sessions.open(account)
        except VaultError as error:
            return error
        return None

    async def _send(self, account: Account, claimed: Entry, claimed_at: datetime) -> Received | Failed:
        import asyncio

        try:
            if claimed.message.send_at is not None:
                return Received(await self._sessions.ask(account, lambda client: client.schedule(claimed.body)))
            return Received(await self._sessions.ask(account, lambda client: client.send(claimed.body)))
        except (ServiceError, VaultError) as error:
            return Failed(error)
        except asyncio.CancelledError:
            stopped = Failed(NoAnswer("HeyDesk was ended"))
            self._keeper.try_to_keep(*self._step(account, claimed, stopped, claimed_at))
            raise
        except Exception:
            # Nobody knows how far it came, so it may have arrived.
            log.exception("a send ended in a fault of HeyDesk's own")
            return Failed(NoAnswer("a fault in HeyDesk itself"))

    def _step(
        self, account: Account, claimed: Entry, event: Received | Failed, started_at: datetime
    ) -> tuple[Entry, Entry, Attempt]:
        now = self._clock()
        after = advance(claimed, event, now, self._rulebook.of(account))
        return claimed, after, attempt(event, started_at, now, broadcast=claimed.message.is_broadcast)
