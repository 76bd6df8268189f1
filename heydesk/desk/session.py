"""Live connections, one for each account, opened when first needed; and what each request says about the weather."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from heydesk.desk.clock import NOTEWORTHY, clock_sentence
from heydesk.desk.key import Keys
from heydesk.desk.pausing import Pauses
from heydesk.desk.trouble import TroubleKind, Troubles
from heydesk.domain.errors import (
    NeverLeftError,
    Refused,
    RepeatedLocalId,
    ServiceError,
    Throttled,
    TokenRefused,
    UntrustedLine,
    VaultError,
)
from heydesk.domain.ids import AccountId
from heydesk.domain.records import Account, Secret

if TYPE_CHECKING:
    import asyncio

    from heydesk.api.client import Heymarket

T = TypeVar("T")


@dataclass(slots=True)
class Session:
    """One client and how many are using it: one that is dropped closes after the last of them."""

    client: Heymarket
    users: int = 0
    dropped: bool = False

    async def close_if_done(self) -> None:
        """Close a dropped client that nobody uses."""
        if self.dropped and self.users == 0:
            await self.client.close()


class Sessions:
    """Opens, shares and closes clients. Every request of an existing account goes through ``ask``."""

    def __init__(self, keys: Keys, clock: Callable[[], datetime], pauses: Pauses, troubles: Troubles) -> None:
        self._keys = keys
        self._clock = clock
        self._pauses = pauses
        self._troubles = troubles
        self._live: dict[AccountId, Session] = {}
        self._doors: dict[AccountId, asyncio.Lock] = {}

    async def ask(self, account: Account, question: Callable[[Heymarket], Awaitable[T]]) -> T:
        """Put one question to the service, and learn from its outcome. Raises ServiceError or VaultError.

        A key that can't be read or is refused, and a line that can't be trusted, pause the account; 429 throttles
        it; any answer ends what it disproves.
        """
        session = await self.open(account)
        session.users += 1
        try:
            answer = await question(session.client)
        except (TokenRefused, UntrustedLine) as error:
            if not session.dropped:  # else its key has been replaced meanwhile, or another request was first
                await self.drop(account.id)
                self._pauses.pause(account.id, error)
            raise
        except ServiceError as error:
            self._learn(account.id, error)
            raise
        finally:
            session.users -= 1
            await session.close_if_done()
        self._pauses.answered(account.id)
        return answer

    async def open(self, account: Account) -> Session:
        """Give the account's session, with its key read. Raises VaultError, and pauses the account then."""
        import asyncio

        async with self._doors.setdefault(account.id, asyncio.Lock()):
            if account.id not in self._live:
                try:
                    key = await self._keys.read(account)
                except VaultError as error:
                    self._pauses.pause(account.id, error)
                    raise
                client = self.client_for(
                    account.base_url, account.secret_id, key, lambda offset: self.tell_clock(account.id, offset)
                )
                self._live[account.id] = Session(client)
                self._troubles.clear(TroubleKind.CLOCK, account.id)  # it measures afresh
            return self._live[account.id]

    async def drop(self, account_id: AccountId) -> None:
        """Let go of this account's client, and with it of its key; requests in flight end first."""
        if session := self._live.pop(account_id, None):
            session.dropped = True
            await session.close_if_done()

    async def close(self) -> None:
        """Let go of all of them."""
        for account_id in tuple(self._live):
            await self.drop(account_id)

    def client_for(
        self, base_url: str, secret_id: str, key: Secret, on_clock: Callable[[timedelta], None]
    ) -> Heymarket:
        """Make a client that signs with this key."""
        from heydesk.api.auth import JwtSigner
        from heydesk.api.client import Heymarket  # the network: not needed before the window is painted

        return Heymarket(base_url, JwtSigner(secret_id, key, self._clock), on_clock=on_clock)

    def tell_clock(self, account_id: AccountId, offset: timedelta) -> None:
        """Say that this computer's clock is wrong, or that it is right again."""
        if abs(offset) > NOTEWORTHY:
            self._troubles.put(TroubleKind.CLOCK, clock_sentence(offset), account_id)
        else:
            self._troubles.clear(TroubleKind.CLOCK, account_id)

    def _learn(self, account_id: AccountId, error: ServiceError) -> None:
        match error:
            case NeverLeftError():
                self._pauses.lost(account_id, error)
            case Refused() | RepeatedLocalId():
                self._pauses.answered(account_id)
            case Throttled():
                self._pauses.throttle(account_id, error.retry_after)
                self._pauses.reached(account_id)
            case _:
                self._pauses.reached(account_id)
