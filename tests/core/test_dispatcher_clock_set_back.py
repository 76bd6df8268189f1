"""A computer's clock that was ahead and is set right holds nothing up, and nothing goes late unasked."""

from __future__ import annotations

from heydesk.domain.outbox_entry import Ask, State
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import Clock
from tests.core.sandbox_control import SandboxControl, again

_HOURS = 5 * 3600


async def test_a_held_text_goes_after_its_hold_all_the_same(drivers: CoreDrivers) -> None:
    """Its undo time begins anew; it does not last five hours longer."""
    driver = drivers(settings=Settings(hold=0.3))
    await driver.connect()
    driver.start()
    driver.jump(_HOURS)
    (entry,) = driver.send()
    driver.jump(-_HOURS)
    await driver.until_state(entry, State.ACCEPTED)


async def test_throttle_ends_on_time_after_clock_is_set_back(drivers: CoreDrivers, control: SandboxControl) -> None:
    """The second that the service asked for is still a second."""
    driver = drivers()
    await driver.connect()
    driver.start()
    driver.jump(_HOURS)
    control.fault("429")
    (entry,) = driver.send()
    await driver.until(lambda: driver.now(entry).wait, "the throttle")
    driver.jump(-_HOURS)
    await driver.until_state(entry, State.ACCEPTED)


async def test_outage_ends_after_clock_is_set_back(
    drivers: CoreDrivers, control: SandboxControl, sandbox: ScriptedSandbox
) -> None:
    """The outage is looked at as often as before."""
    driver = drivers()
    await driver.connect()
    driver.start()
    driver.jump(_HOURS)
    sandbox.stop()
    (entry,) = driver.send()
    await driver.until(driver.kinds, "an outage")
    driver.clock.jump(-_HOURS)
    later = again(control.address, 0)
    later.start()
    try:
        await driver.until_state(entry, State.ACCEPTED)
    finally:
        later.stop()


async def test_look_ups_go_on_after_clock_is_set_back(drivers: CoreDrivers, control: SandboxControl) -> None:
    """The looks go on from now."""
    driver = drivers()
    await driver.connect()
    driver.jump(_HOURS)
    control.fault("accept-then-drop")
    (entry,) = driver.send()
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    driver.jump(-_HOURS)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == 1


async def test_entry_written_by_a_clock_ahead_waits_from_now(drivers: CoreDrivers, sandbox: ScriptedSandbox) -> None:
    """It has been free to go since now, not since an hour that has not come yet."""
    first = drivers()
    await first.connect()
    sandbox.stop()
    first.clock.jump(_HOURS)
    (entry,) = first.send()
    second = drivers(clock=Clock())
    second.start()
    await second.until(lambda: second.now(entry).wait, "a try")
    second.clock.jump(3700)
    asking = await second.until_state(entry, State.NEEDS_YOU)
    assert asking.ask is Ask.WAITED
