from __future__ import annotations

from collections.abc import Collection
from functools import partial
from zoneinfo import ZoneInfo

from heydesk.core.account_health import TroubleKind
from heydesk.domain.outbox_entry import Entry, State, Wait
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.clock import wall_clock
from tests.core.conftest import Benches
from tests.core.core_driver import KIM, MARCUS, Bench
from tests.core.sandbox_control import Levers, again


async def _tire(bench: Bench, *entries: Entry) -> None:
    """Let sending fail until the next try is minutes away."""
    for tries in range(1, 7):
        await bench.until(partial(_tried, bench, entries, tries))
        bench.clock.jump(128 if tries < 6 else 0)


def _tried(bench: Bench, entries: Collection[Entry], tries: int) -> bool:
    return all(bench.now(entry).tries == tries for entry in entries)


async def test_offline_it_waits_and_then_all_go(bench: Bench, levers: Levers, sandbox: ScriptedSandbox) -> None:
    """Without a server the texts wait and the desk says so; when it is back, a probe brings all of them at once."""
    sandbox.stop()
    entries = [bench.send(KIM)[0], bench.send(MARCUS)[0]]
    bench.start()
    await _tire(bench, *entries)
    (trouble,) = bench.core.troubles.all()
    assert (trouble.kind, trouble.account_id) == (TroubleKind.OFFLINE, bench.account.id)
    assert {bench.now(entry).wait for entry in entries} == {Wait.NETWORK}
    assert not any(bench.now(entry).doubted for entry in entries)
    back = again(levers.address, bench.clock.ahead.total_seconds())
    back.start()
    try:
        ended = await bench.until_settled(entries)
        assert {entry.state for entry in ended} == {State.ACCEPTED}
        assert bench.core.troubles.all() == ()
        assert len(levers.requests()) == 2
    finally:
        await bench.stop()
        back.stop()


async def test_entry_offline_for_an_hour_needs_you(bench: Bench, sandbox: ScriptedSandbox) -> None:
    """Friday's text does not go on Monday by itself; nobody knows of it but this computer."""
    sandbox.stop()
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.now(entry).wait is Wait.NETWORK)
    bench.clock.jump(3601)
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"
    assert "for longer than you let it" in bench.told(entry)[-1]


async def test_entry_that_waited_into_quiet_hours_needs_you(bench: Bench, sandbox: ScriptedSandbox) -> None:
    """A text of five to nine in the evening, where it goes, does not go by itself when the network is back at ten."""
    bench.core.policy.apply(Settings(hold=0, quiet_hours=True))
    evening = bench.clock().astimezone(ZoneInfo("America/Los_Angeles")).replace(hour=20, minute=55)
    bench.clock.ahead = evening - wall_clock()
    sandbox.stop()
    entry = bench.send()[0]
    bench.start()
    await bench.until(lambda: bench.now(entry).wait is Wait.NETWORK)
    bench.clock.jump(600)
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"
    assert "an hour for no business texts" in bench.told(entry)[-1]


async def test_a_doubt_waits_for_the_network_too(bench: Bench, levers: Levers, sandbox: ScriptedSandbox) -> None:
    """A text in doubt whose look-ups can't leave is looked up when the network is back, and not counted as absent."""
    levers.fault("accept-then-drop", "delay=0.2@/v1/messages")
    entry = bench.send()[0]
    bench.start()
    await bench.until_state(entry, State.UNCERTAIN)
    sandbox.stop()
    await bench.until(lambda: TroubleKind.OFFLINE in bench.kinds())
    assert bench.now(entry).state is State.UNCERTAIN
    assert bench.now(entry).looks <= 1
    lines = len(bench.told(entry))
    bench.clock.jump(600)
    await bench.turns()
    assert len(bench.told(entry)) == lines
    bench.clock.jump(4000)
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "in_doubt"


async def test_a_new_start_tries_at_once(
    benches: Benches, bench: Bench, levers: Levers, sandbox: ScriptedSandbox
) -> None:
    """A text that sits out a long distance is tried as soon as the program starts anew."""
    sandbox.stop()
    entry = bench.send()[0]
    bench.start()
    await _tire(bench, entry)
    await bench.stop()
    back = again(levers.address, bench.clock.ahead.total_seconds())
    back.start()
    later = benches(clock=bench.clock)
    try:
        later.start()
        await later.until_state(entry, State.ACCEPTED)
    finally:
        await later.stop()
        back.stop()


async def test_a_busy_server_is_not_out_of_reach(bench: Bench, levers: Levers, sandbox: ScriptedSandbox) -> None:
    """A server that answers, even to slow down, ends what was said about the network."""
    sandbox.stop()
    bench.send()
    bench.start()
    await bench.until(lambda: bench.kinds() == {TroubleKind.OFFLINE})
    back = again(levers.address, 0)
    back.start()
    levers.fault("429*999@/v1/inboxes")
    try:
        await bench.until(lambda: bench.kinds() == set())
    finally:
        await bench.stop()
        back.stop()
