from __future__ import annotations

from zoneinfo import ZoneInfo

from heydesk.core.account_health import TroubleKind
from heydesk.domain.outbox_entry import State, Wait
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.clock import wall_clock
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import KIM, MARCUS, CoreDriver
from tests.core.sandbox_control import SandboxControl, again


async def test_offline_it_waits_and_then_all_go(
    driver: CoreDriver, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """Without a server the texts wait and the core says so; when it is back, a probe brings all of them at once."""
    sandbox.stop()
    first = driver.send(KIM)[0]
    driver.start()
    await driver.until(lambda: driver.now(first).wait is Wait.NETWORK)
    (trouble,) = driver.core.troubles.all()
    assert (trouble.kind, trouble.account_id) == (TroubleKind.OFFLINE, driver.account.id)
    second = driver.send(MARCUS)[0]
    await driver.turns()
    assert not driver.now(first).doubted
    back = again(control.address, driver.clock.ahead.total_seconds())
    back.start()
    try:
        ended = await driver.until_settled([first, second])
        assert {entry.state for entry in ended} == {State.ACCEPTED}
        assert driver.core.troubles.all() == ()
        assert len(control.requests()) == 2
    finally:
        await driver.stop()
        back.stop()


async def test_offline_one_probe_knocks_for_all(driver: CoreDriver, sandbox: ScriptedSandbox) -> None:
    """Many texts wait, and none of them tries for itself, or is written: what tells is one probe of the account."""
    sandbox.stop()
    entries = driver.send(*(f"1650555{number:04}" for number in range(100, 110)))
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.OFFLINE})
    await driver.turns()
    stands = [driver.now(entry) for entry in entries]
    assert sum(entry.tries for entry in stands) <= 4
    health = driver.core.health
    for _ in range(3):
        driver.clock.jump(60)
        outage = health.outage_of(driver.account.id)
        await driver.until(lambda: health.outage_of(driver.account.id) not in {None, outage})  # noqa: B023 - waited for
    await driver.turns()
    assert [driver.now(entry) for entry in entries] == stands


async def test_entry_offline_for_an_hour_needs_you(driver: CoreDriver, sandbox: ScriptedSandbox) -> None:
    """Friday's text does not go on Monday by itself; nobody knows of it but this computer."""
    sandbox.stop()
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.now(entry).wait is Wait.NETWORK)
    driver.clock.jump(3601)
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"
    assert "waited longer than you allow" in driver.told(entry)[-1]


async def test_entry_that_waited_into_quiet_hours_needs_you(driver: CoreDriver, sandbox: ScriptedSandbox) -> None:
    """A text of five to nine in the evening, where it goes, does not go by itself when the network is back at ten."""
    driver.core.policy.apply(Settings(hold=0, quiet_hours=True))
    evening = driver.clock().astimezone(ZoneInfo("America/Los_Angeles")).replace(hour=20, minute=55)
    driver.clock.ahead = evening - wall_clock()
    sandbox.stop()
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.now(entry).wait is Wait.NETWORK)
    driver.clock.jump(600)
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "waited"
    assert "outside texting hours" in driver.told(entry)[-1]


async def test_a_doubt_waits_for_the_network_too(
    driver: CoreDriver, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """A text in doubt whose look-ups can't leave is looked up when the network is back, and not counted as absent."""
    control.fault("accept-then-drop", "delay=0.2@/v1/messages")
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    sandbox.stop()
    await driver.until(lambda: TroubleKind.OFFLINE in driver.kinds())
    assert driver.now(entry).state is State.UNCERTAIN
    assert driver.now(entry).looks <= 1
    lines = len(driver.told(entry))
    driver.clock.jump(600)
    await driver.turns()
    assert len(driver.told(entry)) == lines
    driver.clock.jump(4000)
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask == "in_doubt"


async def test_a_new_start_tries_at_once(
    drivers: CoreDrivers, driver: CoreDriver, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """A text that sits out a long distance is tried as soon as the program starts anew."""
    sandbox.stop()
    entry = driver.send()[0]
    driver.start()
    await driver.until(lambda: driver.now(entry).wait is Wait.NETWORK)
    await driver.stop()
    back = again(control.address, driver.clock.ahead.total_seconds())
    back.start()
    later = drivers(clock=driver.clock)
    try:
        later.start()
        await later.until_state(entry, State.ACCEPTED)
    finally:
        await later.stop()
        back.stop()


async def test_a_busy_server_is_not_out_of_reach(
    driver: CoreDriver, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """A server that answers, even to slow down, ends what was said about the network."""
    sandbox.stop()
    driver.send()
    driver.start()
    await driver.until(lambda: driver.kinds() == {TroubleKind.OFFLINE})
    back = again(control.address, 0)
    back.start()
    control.fault("429*999@/v1/inboxes")
    try:
        await driver.until(lambda: driver.kinds() == set())
    finally:
        await driver.stop()
        back.stop()
