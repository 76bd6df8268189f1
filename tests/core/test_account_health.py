from __future__ import annotations

from datetime import timedelta

import pytest

from heydesk.core.account_health import TroubleKind, clock_sentence
from heydesk.domain.outbox_entry import State
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (61, "61 seconds slow"),
        (-119, "119 seconds fast"),
        (120, "2 minutes slow"),
        (-420, "7 minutes fast"),
        (7199, "120 minutes slow"),
        (-7200, "2 hours fast"),
        (172799, "48 hours slow"),
        (172800, "2 days slow"),
        (-86400 * 400, "400 days fast"),
    ],
)
def test_clock_offset_is_told_in_a_readable_unit(seconds: float, words: str) -> None:
    """The offset is the server's time less ours; it is said in the unit that a person would use."""
    assert f"clock is {words}. HeyDesk uses Heymarket's time" in str(clock_sentence(timedelta(seconds=seconds)))


async def test_a_wrong_clock_sends_all_the_same(driver: CoreDriver, control: SandboxControl) -> None:
    """With a clock that is an hour slow a text goes, signed by the server's time, and the core says so once."""
    control.turn(clock_offset=3600)
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    (trouble,) = driver.core.troubles.all()
    assert (trouble.kind, trouble.account_id) == (TroubleKind.CLOCK, driver.account.id)
    assert "60 minutes slow" in str(trouble.sentence)
    assert len(control.kept()) == 1


async def test_a_clock_that_is_put_right_is_said_no_more(driver: CoreDriver, control: SandboxControl) -> None:
    """When the clocks agree again, the trouble is over."""
    control.turn(clock_offset=-3600)
    await driver.core.directory.refresh_inboxes(driver.account.id)
    assert driver.kinds() == {TroubleKind.CLOCK}
    control.turn(clock_offset=0)
    await driver.core.directory.refresh_inboxes(driver.account.id)
    assert driver.kinds() == set()
