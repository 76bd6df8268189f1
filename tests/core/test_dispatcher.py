from __future__ import annotations

import asyncio

from heydesk.domain.outbox_entry import State, Wait
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.core.conftest import Benches
from tests.core.core_driver import KIM, MARCUS, PRIYA, Bench
from tests.core.sandbox_control import Levers


async def test_deliver_sends_only_its_entries_and_frees_the_lock(bench: Bench, levers: Levers) -> None:
    """The command line sends its own batch and lets the rest of the outbox and the lock be."""
    other = bench.send(MARCUS)[0]
    own = bench.send(KIM, PRIYA)
    await bench.core.delivery.deliver([entry.id for entry in own], 20)
    assert {bench.now(entry).state for entry in own} == {State.ACCEPTED}
    assert bench.now(other).state is State.QUEUED
    assert not bench.lock.held
    assert len(levers.requests()) == 2


async def test_deliver_sends_earlier_text_to_the_same_person_first(bench: Bench, levers: Levers) -> None:
    """An earlier text to the same person is not overtaken: it goes first."""
    bench.send(text="one")
    own = bench.send(text="two")
    await bench.core.delivery.deliver([own[0].id], 20)
    assert [message["text"] for message in levers.kept()] == ["one", "two"]


async def test_deliver_without_ids_sends_all_but_held_entries(benches: Benches, levers: Levers) -> None:
    """Without names it delivers all that is free to go, and leaves what is still held."""
    bench = benches(settings=Settings(hold=60))
    await bench.connect()
    held = bench.send(PRIYA)[0]
    free = [bench.send(KIM, hold=False)[0], bench.send(MARCUS, hold=False)[0]]
    await bench.core.delivery.deliver(None, 20)
    assert {bench.now(entry).state for entry in free} == {State.ACCEPTED}
    assert bench.now(held).state is State.HELD


async def test_deliver_waits_while_another_process_dispatches(benches: Benches, levers: Levers) -> None:
    """While a window dispatches, the command line only waits for what becomes of its own."""
    window, command = benches(), benches()
    await window.connect()
    window.start()
    await window.until(lambda: window.lock.held)
    own = command.send()
    await command.core.delivery.deliver([own[0].id], 20)
    assert command.now(own[0]).state is State.ACCEPTED
    assert window.lock.held
    assert len(levers.requests()) == 1


async def test_deliver_returns_at_its_time_limit(bench: Bench, sandbox: ScriptedSandbox) -> None:
    """Without a network the text stays in the outbox, waiting."""
    own = bench.send()
    sandbox.stop()
    await bench.core.delivery.deliver([own[0].id], 0.1)
    assert (bench.now(own[0]).state, bench.now(own[0]).wait) == (State.QUEUED, Wait.NETWORK)


async def test_a_send_in_flight_is_not_cut_off_at_the_end(bench: Bench, levers: Levers) -> None:
    """A send that began within the time is waited for: to cut it off would put it in doubt."""
    levers.fault("delay=0.5")
    own = bench.send()
    await bench.core.delivery.deliver([own[0].id], 0.1)
    assert bench.now(own[0]).state is State.ACCEPTED


async def test_a_paused_account_ends_the_waiting(bench: Bench, levers: Levers) -> None:
    """A refused key is not waited for: only a person can help, and the exit code tells them at once."""
    levers.fault("401*2")
    own = bench.send()
    async with asyncio.timeout(10):
        await bench.core.delivery.deliver([own[0].id], 3600)
    assert bench.now(own[0]).wait is Wait.ACCOUNT


async def test_a_doubt_is_looked_up_first(bench: Bench, levers: Levers) -> None:
    """An outcome in doubt is looked up before the command line answers."""
    levers.fault("accept-then-drop")
    own = bench.send()
    await bench.core.delivery.deliver([own[0].id], 20)
    assert bench.now(own[0]).state is State.ACCEPTED


async def test_no_time_is_no_attempt(bench: Bench, levers: Levers) -> None:
    """With no time to wait, nothing is begun."""
    own = bench.send()
    await bench.core.delivery.deliver([own[0].id], 0)
    assert bench.now(own[0]).state is State.QUEUED
    assert levers.requests() == []


async def test_unlocking_reads_the_key(bench: Bench) -> None:
    """The command line can make sure of the key before it puts anything into the outbox."""
    await bench.core.accounts.unlock(bench.account.id)
    assert bench.core.troubles.all() == ()
