"""Schedules, from the outbox to the service and back, at a sandbox whose clock can be moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from heydesk.core.outbox_view import EntryAction
from heydesk.core.schedules import BadTime, NotDone, StillUnclear
from heydesk.domain.errors import TooLate
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import ListId
from heydesk.domain.schedule import soonest
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import CoreDriver, draft_to
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
    control.fault(f"accept-then-drop@{PATH}/*", *[f"drop-before-reading@{PATH}/*"] * 5)
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
    driver.jump((entry.message.send_at - driver.clock()).total_seconds() - 60)
    control.fault(f"404@{PATH}/*", f"404@{PATH}/*")
    with pytest.raises(StillUnclear):
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


DONE = ["object", "string", "null", "empty", "no_content"]


@pytest.mark.parametrize("answer", DONE)
async def test_cancellation_is_read_back_before_it_is_believed(
    driver: CoreDriver, control: SandboxControl, answer: str
) -> None:
    """Whatever a success says, or does not say: that it is gone under its id is what counts."""
    entry = await _scheduled(driver)
    control.turn(schedule_deleted=answer)
    await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.CANCELLED
    assert [request["method"] for request in control.requests(_path(entry, driver))] == ["DELETE", "GET"]


def _path(entry: Entry, driver: CoreDriver) -> str:
    receipt = driver.now(entry).receipt
    assert receipt is not None
    return f"{PATH}/{receipt.schedule_id}"


async def test_cancellation_that_was_refused_with_a_success_is_not_believed(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """A 200 that says ``success: false``: it stands as before, and goes."""
    entry = await _scheduled(driver)
    control.turn(schedule_deleted="refused")
    with pytest.raises(NotDone):
        await driver.core.schedules.cancel(entry.id)
    assert (driver.now(entry).state, driver.now(entry).tries) == (State.SCHEDULED, 0)
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED)


async def test_cancellation_that_did_nothing_is_not_believed(driver: CoreDriver, control: SandboxControl) -> None:
    """It says "ok" and the text is still there: unsure at first, then as before; it is never shown as cancelled."""
    entry = await _scheduled(driver)
    control.turn(schedule_deleted="ignored")
    with pytest.raises(StillUnclear, match="still shows the text"):
        await driver.core.schedules.cancel(entry.id)
    assert (driver.now(entry).state, driver.now(entry).tries) == (State.SCHEDULED, 1)
    driver.jump(101)
    await driver.until(lambda: not driver.now(entry).tries)
    assert driver.now(entry).state is State.SCHEDULED
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED)


async def test_cancellation_that_shows_late_is_found_by_the_next_look(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """What is read lags behind for long; once it does not, the row says that it was cancelled here."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    control.turn(schedule_lag=90)
    with pytest.raises(StillUnclear):
        await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.SCHEDULED
    driver.jump(101)
    await driver.until_state(entry, State.CANCELLED)
    assert driver.told(entry)[-1] == "Heymarket no longer has this text. It's canceled."


async def test_change_that_shows_a_little_late_is_waited_for(driver: CoreDriver, control: SandboxControl) -> None:
    """It is read again, with growing pauses, before anything is said."""
    entry = await _scheduled(driver)
    control.turn(schedule_lag=0.02)
    later = _at(driver, 5)
    await driver.core.schedules.change(entry.id, later)
    assert driver.now(entry).message.send_at == later


@pytest.mark.parametrize(("answer", "kind"), [("no_content", None), ("refused", NotDone), ("ignored", StillUnclear)])
async def test_change_is_read_back_before_it_is_believed(
    driver: CoreDriver, control: SandboxControl, answer: str, kind: type[Exception] | None
) -> None:
    """The row shows what the service has."""
    entry = await _scheduled(driver)
    control.turn(schedule_changed=answer)
    later = _at(driver, 5)
    if kind is None:
        await driver.core.schedules.change(entry.id, later)
    else:
        with pytest.raises(kind):
            await driver.core.schedules.change(entry.id, later)
    stands = driver.now(entry)
    assert stands.message.send_at == (entry.message.send_at if kind else later)
    assert (stands.state, stands.tries) == (State.SCHEDULED, int(kind is StillUnclear))


async def test_change_whose_reading_back_is_refused_stays_unclear(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """The service has it, at its new time, and only won't show it: it is never said to be gone, and sent again."""
    entry = await _scheduled(driver)
    later = _at(driver, 5)
    control.fault(f"delay=0@{PATH}/*", *[f"403@{PATH}/*"] * 5)
    with pytest.raises(StillUnclear):
        await driver.core.schedules.change(entry.id, later)
    assert (driver.now(entry).state, driver.now(entry).ask) == (State.SCHEDULED, None)
    driver.jump(101)
    await driver.until(lambda: driver.now(entry).message.send_at == later)


async def test_change_of_what_was_cancelled_elsewhere_says_so(driver: CoreDriver, control: SandboxControl) -> None:
    """It can't be changed any more, and asks."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    control.fault(*[f"404@{PATH}/*"] * 6)
    with pytest.raises(NotDone):
        await driver.core.schedules.change(entry.id, _at(driver, 5))
    assert (driver.now(entry).state, driver.now(entry).ask) == (State.NEEDS_YOU, Ask.GONE)


async def test_text_that_has_gone_by_the_services_clock_is_never_cancelled(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """This computer's clock is two hours behind, and the service says that it cancelled what went an hour ago."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    control.turn(clock_offset=7200, schedule_late="accepted")
    with pytest.raises(StillUnclear, match="too close"):
        await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.SCHEDULED
    driver.clock.jump(101)
    await driver.until_state(entry, State.ACCEPTED)
    assert len(control.kept()) == 1


async def test_text_that_has_not_gone_is_cancelled_on_a_computer_that_is_ahead(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """By this computer's clock its time is over; by the service's, which is asked first, it is not."""
    control.turn(unknown_id="not_found")
    entry = await _scheduled(driver)
    await driver.stop()
    driver.clock.jump(7200)
    await driver.core.schedules.cancel(entry.id)
    assert driver.now(entry).state is State.CANCELLED


async def test_schedule_is_looked_up_after_its_time_by_the_services_clock(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """Once that clock was measured, the look is due when it says so, and not two hours later."""
    entry = await _scheduled(driver)
    control.turn(clock_offset=7200)
    await driver.core.directory.refresh_inboxes(driver.account.id)
    assert abs(driver.core.service_now(driver.account.id) - driver.clock() - timedelta(hours=2)) < timedelta(
        minutes=1
    )
    await driver.until_state(entry, State.ACCEPTED)


async def test_quarter_hours_are_the_services(driver: CoreDriver, control: SandboxControl) -> None:
    """What this computer's slow clock would allow is too near by the service's."""
    near = soonest(driver.clock())
    control.turn(clock_offset=3600)
    await driver.core.directory.refresh_inboxes(driver.account.id)
    draft = replace(draft_to(), send_at=near)
    assert not driver.check(draft).frozen
    assert driver.check(replace(draft, send_at=soonest(driver.core.service_now(driver.account.id)))).frozen
    (entry,) = driver.send(send_at=_at(driver, 5))
    driver.start()
    await driver.until_state(entry, State.SCHEDULED)
    with pytest.raises(BadTime):
        await driver.core.schedules.change(entry.id, near)


async def test_scheduled_text_with_an_opt_out_sentence_is_known_in_history(
    driver: CoreDriver, control: SandboxControl
) -> None:
    """The service appended one, and dropped the local_id."""
    control.turn(scheduled_text="opt_out", scheduled_local_id="lost")
    entry = await _scheduled(driver)
    _pass(driver, entry)
    await driver.until_state(entry, State.ACCEPTED)
    assert control.kept()[0]["text"] == "Hi Kim Reply STOP to unsubscribe."
    assert driver.now(entry).message.text == "Hi Kim"
