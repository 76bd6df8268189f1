"""Schedules, from the outbox to the service and back, at a sandbox whose clock can be moved."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from heydesk.core.outbox_view import EntryAction
from heydesk.core.schedules import BadTime, NotDone, StillUnclear
from heydesk.domain.errors import Refused, TooLate
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import ListId
from heydesk.domain.schedule import soonest
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl

PATH = "/v1/schedule"
RULE = RetryPolicy(looks=(0.05, 0.1, 0.15), status_looks=(), due_looks=(0.05, 0.1, 0.15))


@pytest.fixture
async def driver(drivers: CoreDrivers) -> CoreDriver:
    """A core that looks soon after a schedule's time."""
    made = drivers(rule=RULE)
    await made.connect()
    return made


def _at(driver: CoreDriver, hours: float = 1) -> datetime:
    return soonest(driver.clock() + timedelta(hours=hours))


async def _scheduled(driver: CoreDriver) -> Entry:
    (entry,) = driver.send(send_at=_at(driver))
    driver.start()
    return await driver.until_state(entry, State.SCHEDULED)


def _pass(driver: CoreDriver, entry: Entry) -> None:
    send_at = driver.now(entry).message.send_at
    assert send_at is not None
    driver.jump((send_at - driver.clock()).total_seconds() + 1)


async def test_a_text_is_scheduled_and_goes_at_its_time(driver: CoreDriver, control: SandboxControl) -> None:
    """The service sends it, and history shows it afterwards; nothing is sent from here."""
    entry = await _scheduled(driver)
    assert entry.receipt is not None
    assert entry.receipt.schedule_id
    assert driver.core.outbox_view.story(entry.id).acts == {
        EntryAction.CHANGE_TIME,
        EntryAction.CANCEL,
        EntryAction.READ_BACK,
    }
    assert control.kept() == []
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED)
    assert [message["local_id"] for message in control.kept()] == [entry.local_id]
    assert control.requests() == []


async def test_schedule_that_went_while_closed_is_accepted_at_start(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """The computer was off at its time."""
    entry = await _scheduled(driver)
    await driver.stop()
    _pass(driver, entry)
    driver.start()
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == 1


async def test_a_schedule_is_changed_and_cancelled(driver: CoreDriver, control: SandboxControl) -> None:
    """Another time and other words reach the service; what is cancelled never goes, and its words come back."""
    entry = await _scheduled(driver)
    later = _at(driver, 5)
    await driver.core.schedules.change(entry.id, later, "Hi Kim, later")
    changed = driver.now(entry)
    assert (changed.state, changed.message.send_at, changed.message.text) == (
        State.SCHEDULED,
        later,
        "Hi Kim, later",
    )
    await driver.core.schedules.read_back(entry.id)
    assert driver.now(entry).message.send_at == later
    await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.CANCELLED
    assert driver.core.outbox.to_composer(entry.id, ()).text == "Hi Kim, later"
    _pass(driver, entry)
    await driver.turns()
    assert control.kept() == []
    with pytest.raises(TooLate):
        await driver.core.schedules.cancel(entry.id)


async def test_a_schedule_whose_answer_was_lost_is_in_doubt_until_its_time(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """It is not made twice; after its time history shows it."""
    control.fault(f"accept-then-drop@{PATH}")
    (entry,) = driver.send(send_at=_at(driver))
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    await driver.turns()
    assert EntryAction.LOOK_AGAIN not in driver.core.outbox_view.story(entry.id).acts
    counts = driver.core.outbox_view.snapshot().counts
    assert (counts.scheduled, counts.waiting) == (1, 0)
    assert len(control.requests(PATH)) == 1
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == 1


async def test_a_lost_schedule_that_never_was_asks_after_its_time(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Then the person may send it, and that is a text for now."""
    control.fault(f"drop-before-reading@{PATH}")
    (entry,) = driver.send(send_at=_at(driver))
    driver.start()
    await driver.until_state(entry, State.UNCERTAIN)
    _pass(driver, entry)
    asked = await driver.until_state(entry, State.NEEDS_YOU)
    assert asked.ask is Ask.IN_DOUBT
    driver.core.outbox.retry(entry.id)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.requests()) == len(control.kept()) == 1


async def test_a_time_that_came_too_near_asks(driver: CoreDriver, control: SandboxControl) -> None:
    """Nothing has left; the person sends it now, or at another time."""
    first, second = driver.send(send_at=_at(driver))[0], driver.send("13035550118", send_at=_at(driver))[0]
    driver.jump((first.message.send_at - driver.clock()).total_seconds() - 600)  # type: ignore[operator] # it has a time
    driver.start()
    for entry in (first, second):
        assert (await driver.until_state(entry, State.NEEDS_YOU)).ask is Ask.TOO_NEAR
    assert {EntryAction.GO_NOW, EntryAction.CHANGE_TIME} <= driver.core.outbox_view.story(first.id).acts
    driver.core.schedules.send_now(first.id)
    await driver.core.schedules.change(second.id, _at(driver))
    await driver.until_state(first, State.ACCEPTED)
    await driver.until_state(second, State.SCHEDULED)
    assert [message["local_id"] for message in control.kept()] == [first.local_id]
    with pytest.raises(TooLate):
        driver.core.schedules.send_now(first.id)


async def test_a_time_that_the_service_does_not_take_is_refused_here(driver: CoreDriver) -> None:
    """Off the quarter hours, or too near."""
    entry = await _scheduled(driver)
    for at in (_at(driver) + timedelta(minutes=5), driver.clock()):
        with pytest.raises(BadTime):
            await driver.core.schedules.change(entry.id, at)


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_a_change_without_an_answer_is_read_back(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """It has taken place or it has not: what the service has is what is shown."""
    entry = await _scheduled(driver)
    later = _at(driver, 5)
    control.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await driver.core.schedules.change(entry.id, later)
        assert driver.now(entry).message.send_at == later
    else:
        with pytest.raises(NotDone):
            await driver.core.schedules.change(entry.id, later)
        assert driver.now(entry).message.send_at == entry.message.send_at
    assert driver.now(entry).state is State.SCHEDULED


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_other_words_without_an_answer_are_read_back_too(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """The time is the same either way, so the text tells: what the row shows is what will go."""
    entry = await _scheduled(driver)
    send_at = entry.message.send_at
    assert send_at is not None
    control.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await driver.core.schedules.change(entry.id, send_at, "Other words")
        assert driver.now(entry).message.text == "Other words"
        assert "Other words" in driver.now(entry).body
    else:
        with pytest.raises(NotDone):
            await driver.core.schedules.change(entry.id, send_at, "Other words")
        assert driver.now(entry).message == entry.message


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_a_cancellation_without_an_answer_is_made_sure_of(
    driver: CoreDriver, control: SandboxControl, fault: str
) -> None:
    """Gone is cancelled; still there, it says so and can be tried again."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    control.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await driver.core.schedules.cancel(entry.id)
        assert driver.now(entry).state is State.CANCELLED
    else:
        with pytest.raises(NotDone):
            await driver.core.schedules.cancel(entry.id)
        assert driver.now(entry).state is State.SCHEDULED


async def test_unclear_schedule_change_is_settled_by_the_next_look_up(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Neither the change nor the reading back had an answer; soon after, the row shows what the service has."""
    entry = await _scheduled(driver)
    later = _at(driver, 5)
    control.fault(f"accept-then-drop@{PATH}/*", f"drop-before-reading@{PATH}/*")
    with pytest.raises(StillUnclear):
        await driver.core.schedules.change(entry.id, later)
    assert driver.now(entry).message.send_at == entry.message.send_at
    driver.jump(101)
    await driver.until(lambda: driver.now(entry).message.send_at == later)


async def test_schedule_cancelled_elsewhere_needs_you(driver: CoreDriver, control: SandboxControl) -> None:
    """It would not go, and somebody must know; it can be scheduled anew."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    control.fault(f"404@{PATH}/*")
    await driver.core.schedules.read_back(entry.id)
    asked = driver.now(entry)
    assert (asked.state, asked.ask) == (State.NEEDS_YOU, Ask.GONE)
    await driver.core.schedules.change(entry.id, _at(driver, 2))
    await driver.until_state(entry, State.SCHEDULED)


async def test_a_cancellation_in_the_last_moment_claims_nothing(driver: CoreDriver, control: SandboxControl) -> None:
    """By the service's clock it may be out already: what is not there any more is looked up, not called cancelled."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    assert entry.message.send_at is not None
    driver.clock.jump((entry.message.send_at - driver.clock()).total_seconds() - 60)
    control.fault(f"404@{PATH}/*", f"404@{PATH}/*")
    with pytest.raises(Refused):
        await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.SCHEDULED
    driver.jump(101)
    await driver.until_state(entry, State.ACCEPTED)
    assert [message["local_id"] for message in control.kept()] == [entry.local_id]


async def test_a_broadcast_is_scheduled_and_goes_to_each(driver: CoreDriver, control: SandboxControl) -> None:
    """One schedule with one local_id; after its time history shows everybody's."""
    (entry,) = driver.send(recipients=(), lists=(ListId(501),), text="Hi {{first_name}}", send_at=_at(driver))
    driver.start()
    await driver.until_state(entry, State.SCHEDULED)
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED, State.DELIVERED)
    assert {message["local_id"] for message in control.kept()} == {entry.local_id}
    assert len(control.kept()) > 1
    assert control.requests() == []
