"""Fetching what a team has on file: one fetch an account at a time, which can be watched and stopped."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from heydesk.desk.pacer import Pacer
from heydesk.desk.progress import Kind, Progress
from heydesk.domain.errors import Refused
from heydesk.domain.l10n import Sentence, say
from heydesk.storage.database import Change

if TYPE_CHECKING:
    import asyncio

    from heydesk.desk.fetch import Fetch
    from heydesk.desk.pace import Pace
    from heydesk.desk.pausing import Pauses
    from heydesk.desk.session import Sessions
    from heydesk.domain.ids import AccountId
    from heydesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Running:
    """A fetch, and what it fetches."""

    fetch: Fetch
    kinds: frozenset[Kind]
    task: asyncio.Task[None]


class Fetching:
    """Starts, joins and stops fetches, and remembers what was refused."""

    def __init__(
        self,
        store: Store,
        sessions: Callable[[], Sessions],
        pauses: Pauses,
        clock: Callable[[], datetime],
        pace: Pace,
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._pauses = pauses
        self._clock = clock
        self._pace = pace
        self._running: dict[AccountId, Running] = {}
        self._refusals: dict[AccountId, dict[Kind, Refused]] = {}
        self._pacers: dict[AccountId, Pacer] = {}

    async def refresh(self, account_id: AccountId, kinds: Collection[Kind]) -> bool:
        """Fetch what is new of these; a fetch of them that is running already is joined, another one's end awaited.

        Give whether it came to its end; False when it was stopped. One that is being stopped already is not joined.

        Whoever is cancelled while waiting stops it. Raises ServiceError, VaultError or StoreError; what had come
        until then is kept, and the next fetch goes on from there.
        """
        import asyncio

        while True:
            if account_id not in self._running:
                self._start(account_id, frozenset(kinds))
            running = self._running[account_id]
            is_stopping = running.task.cancelling() > 0
            try:
                await asyncio.wait({running.task})
            except asyncio.CancelledError:
                running.task.cancel()
                await asyncio.wait({running.task})
                raise
            if running.kinds >= frozenset(kinds) and not is_stopping:
                break
        if running.task.cancelled():
            return False
        running.task.result()
        return True

    def cancel(self, account_id: AccountId) -> None:
        """Stop the fetch, if one is running. What has come is kept, and the next one goes on from there."""
        if running := self._running.get(account_id):
            running.task.cancel()

    def progress(self, account_id: AccountId) -> Progress | None:
        """Say what is being fetched; None while nothing is. ``Change(directory=True)`` tells that it moved."""
        running = self._running.get(account_id)
        return None if running is None else running.fetch.progress

    def list_trouble(self, account_id: AccountId) -> Sentence | None:
        """Say why lists are not shown; None where nothing is in the way, as far as the last fetch has seen."""
        refused = self._refusals.get(account_id, {}).get(Kind.LISTS)
        if refused is None:
            return None
        return say(
            "The service does not let this program read the team’s lists ({status}), and its documents name no other"
            " way. A list can still be sent to by its number: “list 501”.",
            status=refused.status or 0,
        )

    def _start(self, account_id: AccountId, kinds: frozenset[Kind]) -> None:
        import asyncio

        from heydesk.desk.asking import Asking
        from heydesk.desk.fetch import Fetch

        account = self._store.accounts.get(account_id)
        pacer = self._pacers.setdefault(account_id, Pacer(self._pace.fetch_most, self._pace.fetch_span))
        asking = Asking(account, self._store, self._sessions(), self._pauses, self._clock, self._pace, pacer)
        fetch = Fetch(account_id, self._store, asking, self._clock)
        task = asyncio.create_task(self._run(account_id, fetch, kinds))
        self._running[account_id] = Running(fetch, kinds, task)

    async def _run(self, account_id: AccountId, fetch: Fetch, kinds: Collection[Kind]) -> None:
        try:
            with self._store.changes.gathering() as release:
                await fetch.run(Seldom(release, self._pace.fetch_tell), kinds)
        finally:
            if Kind.LISTS in kinds:
                self._refusals[account_id] = fetch.refusals
            del self._running[account_id]
            self._store.changes.announce(Change(directory=True))


class Seldom:
    """Calls something the first time, and then not before so many seconds have passed."""

    def __init__(self, call: Callable[[], None], gap: float) -> None:
        self._call = call
        self._gap = gap
        self._next = float("-inf")

    def __call__(self) -> None:
        """Call it if it is time."""
        now = monotonic()
        if now >= self._next:
            self._next = now + self._gap
            self._call()
