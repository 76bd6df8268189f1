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
from tests.core.conftest import Benches
from tests.core.core_driver import Bench
from tests.core.sandbox_control import Levers

PATH = "/v1/schedule"
RULE = RetryPolicy(looks=(0.05, 0.1, 0.15), status_looks=(), due_looks=(0.05, 0.1, 0.15))


@pytest.fixture
async def bench(benches: Benches) -> Bench:
    """A desk that looks soon after a schedule's time."""
    made = benches(rule=RULE)
    await made.connect()
    return made


def _at(bench: Bench, hours: float = 1) -> datetime:
    return soonest(bench.clock() + timedelta(hours=hours))


async def _scheduled(bench: Bench) -> Entry:
    (entry,) = bench.send(send_at=_at(bench))
    bench.start()
    return await bench.until_state(entry, State.SCHEDULED)


def _pass(bench: Bench, entry: Entry) -> None:
    send_at = bench.now(entry).message.send_at
    assert send_at is not None
    bench.jump((send_at - bench.clock()).total_seconds() + 1)


async def test_a_text_is_scheduled_and_goes_at_its_time(bench: Bench, levers: Levers) -> None:
    """The service sends it, and history shows it afterwards; nothing is sent from here."""
    entry = await _scheduled(bench)
    assert entry.receipt is not None
    assert entry.receipt.schedule_id
    assert bench.core.outbox_view.story(entry.id).acts == {
        EntryAction.CHANGE_TIME,
        EntryAction.CANCEL,
        EntryAction.READ_BACK,
    }
    assert levers.kept() == []
    _pass(bench, entry)
    await bench.until_state(entry, State.ACCEPTED)
    assert [message["local_id"] for message in levers.kept()] == [entry.local_id]
    assert levers.requests() == []


async def test_schedule_that_went_while_closed_is_accepted_at_start(bench: Bench, levers: Levers) -> None:
    """The computer was off at its time."""
    entry = await _scheduled(bench)
    await bench.stop()
    _pass(bench, entry)
    bench.start()
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.kept()) == 1


async def test_a_schedule_is_changed_and_cancelled(bench: Bench, levers: Levers) -> None:
    """Another time and other words reach the service; what is cancelled never goes, and its words come back."""
    entry = await _scheduled(bench)
    later = _at(bench, 5)
    await bench.core.schedules.change(entry.id, later, "Hi Kim, later")
    changed = bench.now(entry)
    assert (changed.state, changed.message.send_at, changed.message.text) == (
        State.SCHEDULED,
        later,
        "Hi Kim, later",
    )
    await bench.core.schedules.read_back(entry.id)
    assert bench.now(entry).message.send_at == later
    await bench.core.schedules.cancel(entry.id)
    assert bench.now(entry).state is State.CANCELLED
    assert bench.core.outbox.to_composer(entry.id, ()).text == "Hi Kim, later"
    _pass(bench, entry)
    await bench.turns()
    assert levers.kept() == []
    with pytest.raises(TooLate):
        await bench.core.schedules.cancel(entry.id)


async def test_a_schedule_whose_answer_was_lost_is_in_doubt_until_its_time(bench: Bench, levers: Levers) -> None:
    """It is not made twice; after its time history shows it."""
    levers.fault(f"accept-then-drop@{PATH}")
    (entry,) = bench.send(send_at=_at(bench))
    bench.start()
    await bench.until_state(entry, State.UNCERTAIN)
    await bench.turns()
    assert EntryAction.LOOK_AGAIN not in bench.core.outbox_view.story(entry.id).acts
    counts = bench.core.outbox_view.snapshot().counts
    assert (counts.scheduled, counts.waiting) == (1, 0)
    assert len(levers.requests(PATH)) == 1
    _pass(bench, entry)
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.kept()) == 1


async def test_a_lost_schedule_that_never_was_asks_after_its_time(bench: Bench, levers: Levers) -> None:
    """Then the person may send it, and that is a text for now."""
    levers.fault(f"drop-before-reading@{PATH}")
    (entry,) = bench.send(send_at=_at(bench))
    bench.start()
    await bench.until_state(entry, State.UNCERTAIN)
    _pass(bench, entry)
    asked = await bench.until_state(entry, State.NEEDS_YOU)
    assert asked.ask is Ask.IN_DOUBT
    bench.core.outbox.retry(entry.id)
    await bench.until_state(entry, State.ACCEPTED)
    assert len(levers.requests()) == len(levers.kept()) == 1


async def test_a_time_that_came_too_near_asks(bench: Bench, levers: Levers) -> None:
    """Nothing has left; the person sends it now, or at another time."""
    first, second = bench.send(send_at=_at(bench))[0], bench.send("13035550118", send_at=_at(bench))[0]
    bench.jump((first.message.send_at - bench.clock()).total_seconds() - 600)  # type: ignore[operator] # it has a time
    bench.start()
    for entry in (first, second):
        assert (await bench.until_state(entry, State.NEEDS_YOU)).ask is Ask.TOO_NEAR
    assert {EntryAction.GO_NOW, EntryAction.CHANGE_TIME} <= bench.core.outbox_view.story(first.id).acts
    bench.core.schedules.send_now(first.id)
    await bench.core.schedules.change(second.id, _at(bench))
    await bench.until_state(first, State.ACCEPTED)
    await bench.until_state(second, State.SCHEDULED)
    assert [message["local_id"] for message in levers.kept()] == [first.local_id]
    with pytest.raises(TooLate):
        bench.core.schedules.send_now(first.id)


async def test_a_time_that_the_service_does_not_take_is_refused_here(bench: Bench) -> None:
    """Off the quarter hours, or too near."""
    entry = await _scheduled(bench)
    for at in (_at(bench) + timedelta(minutes=5), bench.clock()):
        with pytest.raises(BadTime):
            await bench.core.schedules.change(entry.id, at)


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_a_change_without_an_answer_is_read_back(bench: Bench, levers: Levers, fault: str) -> None:
    """It has taken place or it has not: what the service has is what is shown."""
    entry = await _scheduled(bench)
    later = _at(bench, 5)
    levers.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await bench.core.schedules.change(entry.id, later)
        assert bench.now(entry).message.send_at == later
    else:
        with pytest.raises(NotDone):
            await bench.core.schedules.change(entry.id, later)
        assert bench.now(entry).message.send_at == entry.message.send_at
    assert bench.now(entry).state is State.SCHEDULED


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_other_words_without_an_answer_are_read_back_too(bench: Bench, levers: Levers, fault: str) -> None:
    """The time is the same either way, so the text tells: what the row shows is what will go."""
    entry = await _scheduled(bench)
    send_at = entry.message.send_at
    assert send_at is not None
    levers.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await bench.core.schedules.change(entry.id, send_at, "Other words")
        assert bench.now(entry).message.text == "Other words"
        assert "Other words" in bench.now(entry).body
    else:
        with pytest.raises(NotDone):
            await bench.core.schedules.change(entry.id, send_at, "Other words")
        assert bench.now(entry).message == entry.message


@pytest.mark.parametrize("fault", ["accept-then-drop", "drop-before-reading"])
async def test_a_cancellation_without_an_answer_is_made_sure_of(bench: Bench, levers: Levers, fault: str) -> None:
    """Gone is cancelled; still there, it says so and can be tried again."""
    levers.turn(unknown_id="not_found")
    entry = await _scheduled(bench)
    levers.fault(f"{fault}@{PATH}/*")
    if fault == "accept-then-drop":
        await bench.core.schedules.cancel(entry.id)
        assert bench.now(entry).state is State.CANCELLED
    else:
        with pytest.raises(NotDone):
            await bench.core.schedules.cancel(entry.id)
        assert bench.now(entry).state is State.SCHEDULED


async def test_unclear_schedule_change_is_settled_by_the_next_look_up(bench: Bench, levers: Levers) -> None:
    """Neither the change nor the reading back had an answer; soon after, the row shows what the service has."""
    entry = await _scheduled(bench)
    later = _at(bench, 5)
    levers.fault(f"accept-then-drop@{PATH}/*", f"drop-before-reading@{PATH}/*")
    with pytest.raises(StillUnclear):
        await bench.core.schedules.change(entry.id, later)
    assert bench.now(entry).message.send_at == entry.message.send_at
    bench.jump(101)
    await bench.until(lambda: bench.now(entry).message.send_at == later)


async def test_schedule_cancelled_elsewhere_needs_you(bench: Bench, levers: Levers) -> None:
    """It would not go, and somebody must know; it can be scheduled anew."""
    levers.turn(unknown_id="not_found")
    entry = await _scheduled(bench)
    levers.fault(f"404@{PATH}/*")
    await bench.core.schedules.read_back(entry.id)
    asked = bench.now(entry)
    assert (asked.state, asked.ask) == (State.NEEDS_YOU, Ask.GONE)
    await bench.core.schedules.change(entry.id, _at(bench, 2))
    await bench.until_state(entry, State.SCHEDULED)


async def test_a_cancellation_in_the_last_moment_claims_nothing(bench: Bench, levers: Levers) -> None:
    """By the service's clock it may be out already: what is not there any more is looked up, not called cancelled."""
    levers.turn(unknown_id="not_found")
    entry = await _scheduled(bench)
    assert entry.message.send_at is not None
    bench.clock.jump((entry.message.send_at - bench.clock()).total_seconds() - 60)
    levers.fault(f"404@{PATH}/*", f"404@{PATH}/*")
    with pytest.raises(Refused):
        await bench.core.schedules.cancel(entry.id)
    assert bench.now(entry).state is State.SCHEDULED
    bench.jump(101)
    await bench.until_state(entry, State.ACCEPTED)
    assert [message["local_id"] for message in levers.kept()] == [entry.local_id]


async def test_a_broadcast_is_scheduled_and_goes_to_each(bench: Bench, levers: Levers) -> None:
    """One schedule with one local_id; after its time history shows everybody's."""
    (entry,) = bench.send(recipients=(), lists=(ListId(501),), text="Hi {{first_name}}", send_at=_at(bench))
    bench.start()
    await bench.until_state(entry, State.SCHEDULED)
    _pass(bench, entry)
    await bench.until_state(entry, State.ACCEPTED, State.DELIVERED)
    assert {message["local_id"] for message in levers.kept()} == {entry.local_id}
    assert len(levers.kept()) > 1
    assert levers.requests() == []
