"""What the recipient texts in the time of the hold stops the text; a look that fails, or is late, stops nothing."""

from __future__ import annotations

import pytest

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.system.settings import Settings
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, KIM, MARCUS, PACE, CoreDriver
from tests.core.sandbox_control import SandboxControl

THREAD = "/v1/messages"


@pytest.fixture
async def driver(drivers: CoreDrivers) -> CoreDriver:
    """A core that holds texts for a minute."""
    made = drivers(settings=Settings(hold=60, note_hold=60, quiet_hours=False))
    await made.connect()
    return made


async def read(driver: CoreDriver, phone: str = KIM) -> None:
    """Read a thread, as the window does for whoever is chosen."""
    await driver.core.threads.read(driver.account.id, FRONT_DESK, phone)
    driver.core.threads.note_look(driver.account.id, FRONT_DESK, phone)


async def test_a_text_of_theirs_before_the_deadline_stops_it(driver: CoreDriver, control: SandboxControl) -> None:
    """Five seconds before the hold ends they write; the last look sees it, and nothing leaves."""
    await read(driver)
    entry = driver.send()[0]
    driver.start()
    await driver.turns()
    driver.jump(55)
    control.hear("Thursday does not work any more", KIM)
    driver.jump(4)
    asking = await driver.until_state(entry, State.NEEDS_YOU)
    driver.jump(10)
    await driver.turns()
    assert asking.ask is Ask.CROSSED
    assert str(asking.reason) == "(650) 555-0103 texted while this was waiting. Send anyway?"
    assert driver.told(entry) == ["(650) 555-0103 texted before this was sent."]
    assert control.requests() == []
    acts = driver.core.outbox_view.story(entry.id).acts
    assert acts == {EntryAction.RETRY, EntryAction.TO_COMPOSER, EntryAction.DISCARD}


async def test_what_came_just_before_send_is_seen_by_the_first_look(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """It was not on screen yet, so it has crossed; two looks were enough for the whole hold."""
    await read(driver)
    control.hear("Actually, no", KIM)
    entry = driver.send()[0]
    driver.start()
    assert (await driver.until_state(entry, State.NEEDS_YOU)).ask is Ask.CROSSED
    assert len(control.requests(THREAD)) == 2


async def test_send_anyway_sends_it(driver: CoreDriver, control: SandboxControl) -> None:
    """The person has read it. It is not asked about again."""
    await read(driver)
    control.hear("Actually, no", KIM)
    entry = driver.send()[0]
    driver.start()
    await driver.until_state(entry, State.NEEDS_YOU)
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == 1


async def test_a_quiet_thread_is_read_twice_and_the_text_goes(drivers: CoreDrivers, control: SandboxControl) -> None:
    """At Send and before the end."""
    held = Settings(hold=60, quiet_hours=False)
    driver = drivers(settings=held, pace=PACE._replace(last_look=30))
    await driver.connect()
    await read(driver)
    entry = driver.send()[0]
    driver.start()
    await driver.turns()
    assert len(control.requests(THREAD)) == 2
    driver.jump(31)
    await driver.until(lambda: len(control.requests(THREAD)) == 3)
    await driver.turns()
    assert driver.now(entry).state is State.HELD
    driver.jump(30)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests(THREAD)) == 3


async def test_a_thread_that_was_never_read_is_marked_by_the_first_look(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """What was there at Send is no crossing; what comes after it is."""
    control.hear("an old one", MARCUS)
    entry = driver.send(MARCUS)[0]
    driver.start()
    await driver.until(lambda: driver.now(entry).seen_at)
    await driver.turns()
    assert driver.now(entry).state is State.HELD
    driver.jump(30)
    control.hear("a new one", MARCUS)
    driver.jump(29)
    assert (await driver.until_state(entry, State.NEEDS_YOU)).ask is Ask.CROSSED


@pytest.mark.parametrize("fault", ["500", "429", "drop-before-reading"])
async def test_a_look_that_fails_stops_nothing(driver: CoreDriver, control: SandboxControl, fault: str) -> None:
    """The text goes when its time is over, as if nobody had looked."""
    await read(driver)
    entry = driver.send()[0]
    control.fault(f"{fault}@{THREAD}")
    driver.start()
    await driver.turns()
    driver.jump(61)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests(THREAD)) == 2


async def test_a_look_that_is_not_answered_in_time_delays_nothing(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Neither its own text nor another's: sends don't wait for looks."""
    await read(driver)
    await read(driver, MARCUS)
    driver.start()
    entries = (driver.send()[0], driver.send(MARCUS)[0])
    await driver.turns()
    control.fault(f"hang*2@{THREAD}")
    driver.jump(59)
    await driver.until(lambda: len(control.requests(THREAD)) == 6)
    driver.jump(2)
    for entry in entries:
        await driver.until_state(entry, State.ACCEPTED)


async def test_what_the_window_has_read_meanwhile_counts_too(driver: CoreDriver, control: SandboxControl) -> None:
    """Whoever reads the thread: it needs no look of its own."""
    await read(driver)
    entry = driver.send()[0]
    driver.start()
    await driver.turns()
    control.hear("Actually, no", KIM)
    await driver.core.threads.read(driver.account.id, FRONT_DESK, KIM)
    await driver.until_state(entry, State.NEEDS_YOU)


async def test_send_now_skips_the_last_look(driver: CoreDriver, control: SandboxControl) -> None:
    """The person did not want to wait."""
    await read(driver)
    entry = driver.send()[0]
    driver.start()
    await driver.turns()
    control.hear("Actually, no", KIM)
    driver.core.outbox.send_now(entry.batch_id)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests(THREAD)) == 2


async def test_notes_and_texts_to_several_are_not_looked_at(driver: CoreDriver, control: SandboxControl) -> None:
    """A note reaches nobody who could have written, and a crowd would be twenty requests."""
    driver.send(side=Side.NOTE)
    driver.send(KIM, MARCUS)
    driver.start()
    await driver.turns()
    assert control.requests(THREAD) == []


async def test_a_hold_that_rested_is_looked_at_once_more(driver: CoreDriver, control: SandboxControl) -> None:
    """What they write while a question about the text stands has crossed too."""
    await read(driver)
    entry = driver.send()[0]
    driver.start()
    driver.jump(59)
    await driver.until(lambda: len(control.requests(THREAD)) == 2)
    driver.core.outbox.pause_holds()
    driver.jump(60)
    control.hear("Actually, no", KIM)
    driver.core.outbox.resume_holds()
    assert (await driver.until_state(entry, State.NEEDS_YOU)).ask is Ask.CROSSED


async def test_two_threads_are_read_at_once_at_most(driver: CoreDriver, control: SandboxControl) -> None:
    """Where the service is slow, texts go without a look before they wait for a connection."""
    control.fault(f"hang*9@{THREAD}")
    entries = [driver.send(f"1650555010{number}")[0] for number in range(1, 7)]
    driver.start()
    await driver.until(lambda: len(control.requests(THREAD)) == 2)
    driver.jump(61)
    for entry in entries:
        await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests(THREAD)) == 2
