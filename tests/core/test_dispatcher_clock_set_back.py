"""A computer's clock that was ahead and is set right holds nothing up, and nothing goes late unasked."""

from __future__ import annotations

from heydesk.domain.outbox_entry import Ask, State
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.settings import Settings
from tests.core.conftest import Benches
from tests.core.core_driver import Clock
from tests.core.sandbox_control import Levers, again

_HOURS = 5 * 3600


async def test_a_held_text_goes_after_its_hold_all_the_same(benches: Benches) -> None:
    """Its undo time begins anew; it does not last five hours longer."""
    bench = benches(settings=Settings(hold=0.3))
    await bench.connect()
    bench.start()
    bench.jump(_HOURS)
    (entry,) = bench.send()
    bench.jump(-_HOURS)
    await bench.until_state(entry, State.ACCEPTED)


async def test_throttle_ends_on_time_after_clock_is_set_back(benches: Benches, levers: Levers) -> None:
    """The second that the service asked for is still a second."""
    bench = benches()
    await bench.connect()
    bench.start()
    bench.jump(_HOURS)
    levers.fault("429")
    (entry,) = bench.send()
    await bench.until(lambda: bench.now(entry).wait, "the throttle")
    bench.jump(-_HOURS)
    await bench.until_state(entry, State.ACCEPTED)


async def test_outage_ends_after_clock_is_set_back(
    benches: Benches, levers: Levers, sandbox: ScriptedSandbox
) -> None:
    """The outage is looked at as often as before."""
    bench = benches()
    await bench.connect()
    bench.start()
    bench.jump(_HOURS)
    sandbox.stop()
    (entry,) = bench.send()
    await bench.until(bench.kinds, "an outage")
    bench.clock.jump(-_HOURS)
    later = again(levers.address, 0)
    later.start()
    try:
        await bench.until_state(entry, State.ACCEPTED)
    finally:
        later.stop()


async def test_look_ups_go_on_after_clock_is_set_back(benches: Benches, levers: Levers) -> None:
    """The looks go on from now."""
    bench = benches()
    await bench.connect()
    bench.jump(_HOURS)
    levers.fault("accept-then-drop")
    (entry,) = bench.send()
    bench.start()
    await bench.until_state(entry, State.UNCERTAIN)
    bench.jump(-_HOURS)
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.kept()) == 1


async def test_entry_written_by_a_clock_ahead_waits_from_now(benches: Benches, sandbox: ScriptedSandbox) -> None:
    """It has been free to go since now, not since an hour that has not come yet."""
    first = benches()
    await first.connect()
    sandbox.stop()
    first.clock.jump(_HOURS)
    (entry,) = first.send()
    second = benches(clock=Clock())
    second.start()
    await second.until(lambda: second.now(entry).wait, "a try")
    second.clock.jump(3700)
    asking = await second.until_state(entry, State.NEEDS_YOU)
    assert asking.ask is Ask.WAITED
