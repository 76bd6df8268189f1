"""An account that is forgotten while something of it is on its way leaves nothing behind that goes on."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from heydesk.domain.errors import VaultLocked
from heydesk.domain.records import Secret
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.storage.store import Store
from heydesk.vault import MemoryVault
from tests.core.bench import Bench
from tests.core.conftest import Benches
from tests.core.levers import Levers

_DONE = 5


class Slow(MemoryVault):
    """A keyring that thinks, and then turns out to be locked."""

    is_slow = False

    def __init__(self, keys: dict[str, Secret]) -> None:
        super().__init__(keys)
        self.asked, self.go_on = asyncio.Event(), asyncio.Event()

    async def read(self, secret_id: str) -> Secret | None:
        """Answer late, and no."""
        if self.is_slow:
            self.asked.set()
            await self.go_on.wait()
            raise VaultLocked
        return await super().read(secret_id)


def _other_process(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "outbox.sqlite3")


async def test_an_account_forgotten_by_another_process_is_probed_no_more(
    tmp_path: Path, bench: Bench, sandbox: ScriptedSandbox
) -> None:
    """Its outage ends with it: no trouble stays on screen, and nothing turns in circles."""
    account = bench.account
    sandbox.stop()
    bench.start()
    bench.send()
    await bench.until(bench.kinds, "an outage")
    with_it = _other_process(tmp_path)
    with_it.accounts.remove(account.id)
    with_it.close()
    await bench.until(lambda: not bench.core.accounts.all(), "the forgetting")
    await bench.until(lambda: not bench.kinds(), "the end of its trouble")
    assert await _turns(bench) < _DONE


async def test_a_keyring_that_fails_after_its_account_was_forgotten_starts_no_trouble(
    benches: Benches, levers: Levers
) -> None:
    """It was asked before the person forgot the account; what it says then is about nobody."""
    vault = Slow({levers.address.secret_id: Secret(levers.address.secret_key)})
    bench = benches(vault=vault)
    account = await bench.connect()
    vault.is_slow = True
    asking = asyncio.create_task(bench.core.directory.refresh_inboxes(account.id))
    await asyncio.wait_for(vault.asked.wait(), 5)
    await bench.core.accounts.forget(account.id)
    vault.go_on.set()
    with pytest.raises(VaultLocked):
        await asking
    assert not bench.kinds()


async def _turns(bench: Bench) -> int:
    """How often the account was asked for in a while, beyond the ticks."""
    calls = 0

    def count(statement: str) -> None:
        nonlocal calls
        calls += "FROM account WHERE id" in statement

    bench.store.database.connection.set_trace_callback(count)
    await bench.a_while()
    bench.store.database.connection.set_trace_callback(None)
    return calls
