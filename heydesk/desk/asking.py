"""Asking for pages without getting in the way of what a person sends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from heydesk.domain.errors import NeverLeftError, NoAnswer, ServerFault, Throttled, UntrustedLine

if TYPE_CHECKING:
    from heydesk.api.client import Heymarket
    from heydesk.desk.pace import Pace
    from heydesk.desk.pacer import Pacer
    from heydesk.desk.pausing import Pauses
    from heydesk.desk.session import Sessions
    from heydesk.domain.records import Account
    from heydesk.storage.store import Store

T = TypeVar("T")


class Asking:
    """Questions of one account, one after the other, not too many within a minute."""

    def __init__(
        self,
        account: Account,
        store: Store,
        sessions: Sessions,
        pauses: Pauses,
        clock: Callable[[], datetime],
        pace: Pace,
        pacer: Pacer,
    ) -> None:
        """``pacer`` is the account's, whoever else asks by it."""
        self._account = account
        self._store = store
        self._sessions = sessions
        self._pauses = pauses
        self._clock = clock
        self._pace = pace
        self._pacer = pacer

    async def ask(self, question: Callable[[Heymarket], Awaitable[T]]) -> T:
        """Put one question when it is time; once more after 429, and a few times where no answer came.

        Asking twice does no harm: nothing is changed by it. Raises ServiceError but never Throttled, and VaultError.
        """
        import asyncio

        failures = 0
        while True:
            await self._turn()
            try:
                return await self._sessions.ask(self._account, question)
            except Throttled:
                continue  # _turn waits until its end
            except UntrustedLine:
                raise
            except (NeverLeftError, NoAnswer, ServerFault):
                if failures >= len(self._pace.fetch_again):
                    raise
                await asyncio.sleep(self._pace.fetch_again[failures])
                failures += 1

    async def _turn(self) -> None:
        """Wait until the pacer lets one through, for the end of a throttle, and for sends that it held back."""
        import asyncio

        loop = asyncio.get_running_loop()
        if (wait := self._pacer.wait(loop.time())) > 0:
            await asyncio.sleep(wait)
        while (wait := self._held_back()) > 0:  # noqa: ASYNC110 - the clock may be set meanwhile, and sends may end
            await asyncio.sleep(min(wait, self._pace.tick))
        self._pacer.note(loop.time())

    def _held_back(self) -> float:
        """Say for how many seconds at least the service, or a send, wants this account's questions to wait."""
        throttle = self._pauses.throttled(self._account.id)
        if throttle is None:
            return 0.0
        now = self._clock()
        if throttle.until > now:
            return (throttle.until - now).total_seconds()
        due = self._store.outbox.due(now) if self._pauses.of(self._account.id) is None else ()
        return self._pace.tick if any(entry.account_id == self._account.id for entry in due) else 0.0
