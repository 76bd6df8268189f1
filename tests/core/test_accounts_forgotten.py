"""An account that is forgotten while something of it is on its way leaves nothing behind that goes on."""

from __future__ import annotations

import asyncio
from collections import deque
from pathlib import Path
from types import ModuleType

import pytest

from heydesk.core.core import Core
from heydesk.domain.caches import customer_cache_sizes
from heydesk.domain.errors import VaultLocked
from heydesk.domain.records import Secret
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.storage.store import Store
from heydesk.vault import MemoryVault
from tests.core import samples
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, PACE, PRIYA, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl

_DONE = 5
_SECRET = "my daughter has a rash again"


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
    tmp_path: Path, driver: CoreDriver, sandbox: ScriptedSandbox
) -> None:
    """Its outage ends with it: no trouble stays on screen, and nothing turns in circles."""
    account = driver.account
    sandbox.stop()
    driver.start()
    driver.send()
    await driver.until(driver.kinds, "an outage")
    with_it = _other_process(tmp_path)
    with_it.accounts.remove(account.id)
    with_it.close()
    await driver.until(lambda: not driver.core.accounts.all(), "the forgetting")
    await driver.until(lambda: not driver.kinds(), "the end of its trouble")
    assert await _turns(driver) < _DONE


async def test_a_keyring_that_fails_after_its_account_was_forgotten_starts_no_trouble(
    drivers: CoreDrivers, control: SandboxControl
) -> None:
    """It was asked before the person forgot the account; what it says then is about nobody."""
    vault = Slow({control.address.secret_id: Secret(control.address.secret_key)})
    driver = drivers(vault=vault)
    account = await driver.connect()
    vault.is_slow = True
    asking = asyncio.create_task(driver.core.directory.refresh_inboxes(account.id))
    await asyncio.wait_for(vault.asked.wait(), 5)
    await driver.core.accounts.forget(account.id)
    vault.go_on.set()
    with pytest.raises(VaultLocked):
        await asking
    assert not driver.kinds()


@pytest.mark.parametrize("by_another_process", [False, True])
async def test_forgotten_account_leaves_no_customer_data_in_memory(
    tmp_path: Path, driver: CoreDriver, control: SandboxControl, by_another_process: bool
) -> None:
    """Names, numbers and texts that were remembered go with the account, whoever has forgotten it."""
    account, core = driver.account, driver.core
    samples.fill(driver.store.directory_of(account.id))
    control.hear(_SECRET, phone=PRIYA)
    await core.people.learn(account.id, FRONT_DESK, PRIYA)
    core.threads.note_look(account.id, FRONT_DESK, PRIYA)
    await core.waiting.poll(account.id)
    assert _SECRET in {row.words for row in core.waiting.snapshot(account.id).rows}
    await core.media.look(account.id, f"{driver.address.base_url}/demo/map.png")
    driver.start()
    await driver.until_settled(driver.send(KIM, MARCUS))
    checked = driver.check(draft_to(KIM, PRIYA, text="Hi {{first_name}}"))
    assert checked.knowledge.people[KIM].contact == samples.KIM_LEE
    core.outbox_view.snapshot()
    assert {KIM, PRIYA, _SECRET, "Kim Lee"} <= _texts(core)
    assert any(customer_cache_sizes().values())
    if by_another_process:
        with_it = _other_process(tmp_path)
        with_it.accounts.remove(account.id)
        with_it.close()
        await driver.until(lambda: not core.accounts.all(), "the forgetting")
    else:
        await core.accounts.forget(account.id)
    del checked
    await driver.turns()
    left = _texts(core)
    assert not {each for each in left if _SECRET in each or "Kim" in each}
    assert not {KIM, MARCUS, PRIYA, account.secret_id, control.address.secret_key} & left
    assert not any(customer_cache_sizes().values())


async def test_a_closed_core_listens_no_more(driver: CoreDriver) -> None:
    """Every subscription ends with its owner: the dispatcher's, and the core's own."""
    before = driver.store.changes.subscribers
    driver.start()
    await driver.turns(1)
    assert driver.store.changes.subscribers == before + 1
    await driver.stop()
    assert driver.store.changes.subscribers == before
    await driver.core.close()
    assert driver.store.changes.subscribers == 0


def _texts(core: Core) -> set[str]:
    """Every text that can be reached from the core, but for what stands in files and what tests hold."""
    found: set[str] = set()
    seen: set[int] = set()
    left: list[object] = [core]
    while left:
        each = left.pop()
        if id(each) in seen or isinstance(each, Store | MemoryVault | ModuleType | type | asyncio.Task):
            continue
        seen.add(id(each))
        match each:
            case str():
                found.add(each)
            case dict():
                left += [*each.keys(), *each.values()]
            case list() | tuple() | set() | frozenset() | deque():
                left += each
            case Secret():
                found.add(each.reveal())
            case _ if callable(each) and not hasattr(each, "__dict__"):
                continue
            case _:
                left += vars(each).values() if hasattr(each, "__dict__") else ()
                slots = [name for kind in type(each).__mro__ for name in getattr(kind, "__slots__", ())]
                left += [getattr(each, name) for name in slots if hasattr(each, name)]
    return found


async def _turns(driver: CoreDriver) -> int:
    """How often the account was asked for in the time of eight ticks: a rate, so this one waits by the clock."""
    calls = 0

    def count(statement: str) -> None:
        nonlocal calls
        calls += "FROM account WHERE id" in statement

    driver.store.database.connection.set_trace_callback(count)
    await asyncio.sleep(8 * PACE.tick)
    driver.store.database.connection.set_trace_callback(None)
    return calls
