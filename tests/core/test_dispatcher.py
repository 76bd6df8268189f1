from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

from heydesk.domain.outbox_entry import State, Wait
from heydesk.domain.records import LocalId
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, PRIYA, CoreDriver, draft_to
from tests.core.sandbox_control import SandboxControl


async def test_deliver_sends_only_its_entries_and_frees_the_lock(driver: CoreDriver, control: SandboxControl) -> None:
    """The command line sends its own batch and lets the rest of the outbox and the lock be."""
    other = driver.send(MARCUS)[0]
    own = driver.send(KIM, PRIYA)
    await driver.core.delivery.deliver([entry.id for entry in own], 20)
    assert {driver.now(entry).state for entry in own} == {State.ACCEPTED}
    assert driver.now(other).state is State.QUEUED
    assert not driver.lock.held
    assert len(control.requests()) == 2


async def test_deliver_sends_earlier_text_to_the_same_person_first(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """An earlier text to the same person is not overtaken: it goes first."""
    driver.send(text="one")
    own = driver.send(text="two")
    await driver.core.delivery.deliver([own[0].id], 20)
    assert [message["text"] for message in control.kept()] == ["one", "two"]


async def test_deliver_without_ids_sends_all_but_held_entries(drivers: CoreDrivers, control: SandboxControl) -> None:
    """Without names it delivers all that is free to go, and leaves what is still held."""
    driver = drivers(settings=Settings(hold=60))
    await driver.connect()
    held = driver.send(PRIYA)[0]
    free = [driver.send(KIM, hold=False)[0], driver.send(MARCUS, hold=False)[0]]
    await driver.core.delivery.deliver(None, 20)
    assert {driver.now(entry).state for entry in free} == {State.ACCEPTED}
    assert driver.now(held).state is State.HELD


async def test_deliver_waits_while_another_process_dispatches(drivers: CoreDrivers, control: SandboxControl) -> None:
    """While a window dispatches, the command line only waits for what becomes of its own."""
    window, command = drivers(), drivers()
    await window.connect()
    window.start()
    await window.until(lambda: window.lock.held)
    own = command.send()
    await command.core.delivery.deliver([own[0].id], 20)
    assert command.now(own[0]).state is State.ACCEPTED
    assert window.lock.held
    assert len(control.requests()) == 1


async def test_deliver_returns_at_its_time_limit(driver: CoreDriver, sandbox: ScriptedSandbox) -> None:
    """Without a network the text stays in the outbox, waiting."""
    own = driver.send()
    sandbox.stop()
    await driver.core.delivery.deliver([own[0].id], 0.1)
    assert (driver.now(own[0]).state, driver.now(own[0]).wait) == (State.QUEUED, Wait.NETWORK)


async def test_a_send_in_flight_is_not_cut_off_at_the_end(driver: CoreDriver, control: SandboxControl) -> None:
    """A send that began within the time is waited for: to cut it off would put it in doubt."""
    control.fault("delay=0.5")
    own = driver.send()
    await driver.core.delivery.deliver([own[0].id], 0.1)
    assert driver.now(own[0]).state is State.ACCEPTED


async def test_a_paused_account_ends_the_waiting(driver: CoreDriver, control: SandboxControl) -> None:
    """A refused key is not waited for: only a person can help, and the exit code tells them at once."""
    control.fault("401*2")
    own = driver.send()
    async with asyncio.timeout(10):
        await driver.core.delivery.deliver([own[0].id], 3600)
    assert driver.now(own[0]).wait is Wait.ACCOUNT


async def test_a_doubt_is_looked_up_first(driver: CoreDriver, control: SandboxControl) -> None:
    """An outcome in doubt is looked up before the command line answers."""
    control.fault("accept-then-drop")
    own = driver.send()
    await driver.core.delivery.deliver([own[0].id], 20)
    assert driver.now(own[0]).state is State.ACCEPTED


async def test_no_time_is_no_attempt(driver: CoreDriver, control: SandboxControl) -> None:
    """With no time to wait, nothing is begun."""
    own = driver.send()
    await driver.core.delivery.deliver([own[0].id], 0)
    assert driver.now(own[0]).state is State.QUEUED
    assert control.requests() == []


async def test_unlocking_reads_the_key(driver: CoreDriver) -> None:
    """The command line can make sure of the key before it puts anything into the outbox."""
    await driver.core.accounts.unlock(driver.account.id)
    assert driver.core.troubles.all() == ()


async def test_old_texts_are_deleted_in_slices_between_which_others_have_their_turn(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Thousands that are past their time never stop the loop, and a text that is sent meanwhile goes."""
    pieces = driver.check(draft_to(KIM)).frozen
    long_ago = driver.clock() - timedelta(days=2000)
    for number in range(300):
        piece = pieces[0]._replace(local_id=LocalId(f"old-{number}"))
        driver.store.outbox.enqueue(driver.account, [piece], long_ago, 0)
    driver.store.database.execute("UPDATE entry SET state = 'delivered', due_at = NULL")
    left: list[int] = []

    def count() -> None:
        left.append(len(driver.store.outbox.recent(limit=1000)))
        if left[-1]:
            loop.call_soon(count)

    loop = asyncio.get_running_loop()
    driver.start()
    loop.call_soon(count)
    await driver.until(lambda: left and left[-1] == 0)
    steps = {before - after for before, after in pairwise(left)}
    assert max(steps) <= 25
    entry = driver.send()[0]
    await driver.until_state(entry, State.ACCEPTED)
