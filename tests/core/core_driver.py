"""A core as tests drive it: real store, client and sandbox, a clock that can be moved, and short times."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from heydesk.core.account_health import TroubleKind
from heydesk.core.accounts import NewAccount
from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.core.policy import Timing
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import Account, BatchId, EntryId, InboxId, LocalId, MemberId, Secret, fresh_local_id
from heydesk.sandbox.embedded import SandboxAddress
from heydesk.storage.store import Store
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy
from heydesk.system.locks import Lock
from heydesk.system.settings import Settings
from heydesk.vault import MemoryVault, Vault
from tests.clock import wall_clock
from tests.core.sandbox_control import SandboxControl

KIM, MARCUS, PRIYA = "16505550103", "13035550118", "13125550164"
FRONT_DESK, ANA = InboxId(41), MemberId(7)
ASKS = frozenset({State.NEEDS_YOU})

PACE = Timing(
    tick=0.02,
    look_gap=0.01,
    probes=(60, 120),
    reaches=(0.1, 0.2),
    read_again=(0.01,) * 4,
    save_again=(0.02,),
    grace=0.2,
    watch=0.02,
    waiting_page=0,
    fetch_most=1000,
    fetch_again=(0.01, 0.02),
    fetch_tell=0,
)
RULE = RetryPolicy(looks=(0.05, 0.1, 0.15), status_looks=())
_LIMIT = 20.0


class Clock:
    """The time of this computer, as far as the core knows it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        """Tell it."""
        return wall_clock() + self.ahead

    def jump(self, seconds: float) -> None:
        """Let time pass."""
        self.ahead += timedelta(seconds=seconds)


class CoreDriver:
    """One core, and what a test does with it. Several may share a folder, as several processes do."""

    def __init__(
        self,
        folder: Path,
        address: SandboxAddress,
        *,
        vault: Vault | None = None,
        settings: Settings | None = None,
        rule: RetryPolicy = RULE,
        pace: Timing = PACE,
        store: Store | None = None,
        clock: Clock | None = None,
        admin: AdminPolicy = NO_POLICY,
    ) -> None:
        self.address = address
        self.clock = clock or Clock()
        self.vault = vault or MemoryVault({address.secret_id: Secret(address.secret_key)})
        self.store = store or Store.open(folder / "outbox.sqlite3", busy_timeout=0.05)
        self.lock = Lock(folder / "dispatcher.lock")
        self.core = Core(
            self.store,
            self.vault,
            settings or Settings(hold=0, broadcast_hold=0, quiet_hours=False),  # tests run at night too
            self.clock,
            self.lock,
            sandbox=False,
            rule=rule,
            pace=pace,
            admin=admin,
        )
        self._run: asyncio.Task[None] | None = None

    @property
    def account(self) -> Account:
        """The only account."""
        return self.core.accounts.all()[0]

    async def connect(self) -> Account:
        """Connect the sandbox's account."""
        new = NewAccount("Marina Dental", self.address.secret_id, self.address.base_url)
        return await self.core.accounts.connect(new, Secret(self.address.secret_key))

    def jump(self, seconds: float) -> None:
        """Let time pass, here and at the sandbox."""
        self.clock.jump(seconds)
        SandboxControl(self.address).turn(clock_offset=self.clock.ahead.total_seconds())

    def start(self) -> None:
        """Let the dispatcher run, as the window does."""
        self._run = asyncio.create_task(self.core.dispatcher.run())

    async def stop(self) -> None:
        """Let it end."""
        if self._run is not None:
            self._run.cancel()
            await asyncio.gather(self._run, return_exceptions=True)
            self._run = None

    async def close(self) -> None:
        """End and close everything."""
        await self.stop()
        await self.core.close()
        self.store.close()

    def send(
        self, *to: str, text: str = "Hi Kim", seed: LocalId | None = None, hold: bool = True, **fields: object
    ) -> tuple[Entry, ...]:
        """Send a text, to Kim unless somebody else is named."""
        draft = replace(draft_to(*to, text=text), **fields)  # type: ignore[arg-type] # a draft's own fields
        batch = self.core.compose.send(self.check(draft, seed), hold=hold)
        return self.core.outbox_view.batch(batch)

    def check(self, draft: Draft, seed: LocalId | None = None) -> CheckedDraft:
        """Check a draft, as Send does."""
        return self.core.compose.check(self.account.id, draft, seed or fresh_local_id())

    def now(self, entry: Entry) -> Entry:
        """How this entry stands."""
        return self.store.outbox.get(entry.id)

    def waiting(self) -> list[Entry]:
        """What is held or queued, oldest first."""
        unfinished = reversed(self.store.outbox.recent(limit=0))
        return [entry for entry in unfinished if entry.state in {State.HELD, State.QUEUED}]

    def batch(self, batch_id: BatchId) -> tuple[Entry, ...]:
        """How a batch stands."""
        return self.store.outbox.batch(batch_id)

    def kinds(self) -> set[TroubleKind]:
        """The kinds of trouble that there are."""
        return {trouble.kind for trouble in self.core.troubles.all()}

    def told(self, entry: Entry) -> list[str]:
        """The lines of an entry's story."""
        return [str(line.sentence) for line in self.core.outbox_view.story(entry.id).lines]

    async def until(self, truth: Callable[[], object], what: str = "it") -> None:
        """Wait until this is so."""
        try:
            async with asyncio.timeout(_LIMIT):
                while not truth():  # noqa: ASYNC110 - what is waited for may be another process's doing
                    await asyncio.sleep(0.01)
        except TimeoutError:
            stands = [
                (e.id, e.state.value, self.told(e))
                for row in self.core.outbox_view.snapshot().rows
                for e in row.entries
            ]
            raise AssertionError(f"{what} never came about: {stands}, {self.core.troubles.all()}") from None

    async def turns(self, count: int = 8) -> None:
        """Wait for some turns of the dispatcher, and for what they started to end.

        With nothing to do, a turn is a tick; so whatever must not happen has had its chance after eight of them.
        """
        dispatcher = self.core.dispatcher
        end = dispatcher.turns + count
        await self.until(lambda: dispatcher.turns >= end and dispatcher.is_idle, f"{count} turns and their end")

    async def until_state(self, entry: Entry, *states: State) -> Entry:
        """Wait until the entry is in one of these states, and give it."""
        await self.until(lambda: self.now(entry).state in states, f"entry {entry.id} in {[*states]}")
        return self.now(entry)

    async def until_settled(self, entries: Collection[Entry]) -> list[Entry]:
        """Wait until nothing happens to these by itself any more."""
        moving = {State.HELD, State.QUEUED, State.SENDING, State.UNCERTAIN}
        ids: list[EntryId] = [entry.id for entry in entries]
        await self.until(lambda: all(self.store.outbox.get(i).state not in moving for i in ids), "an end of all")
        return [self.store.outbox.get(i) for i in ids]


def draft_to(*to: str, text: str = "Hi Kim", side: Side = Side.TEXT) -> Draft:
    """A draft from the front desk."""
    return Draft(inbox_id=FRONT_DESK, sender_id=ANA, recipients=to or (KIM,), text=text, side=side)
