"""A text that the service is asked to send at its time: asked too late, changed, cancelled, and seen or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest

from heydesk.domain.errors import NoAnswer, Refused, Unreachable
from heydesk.domain.outbox_entry import (
    Ask,
    Entry,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    Retimed,
    State,
    Wait,
)
from heydesk.domain.outbox_state import (
    RESULT_UNKNOWN_FOR,
    ImpossibleStep,
    RetryPolicy,
    adjusted_to_clock,
    adjusted_to_service,
    advance,
    asks_first,
    backoff,
)
from heydesk.domain.records import Receipt
from tests.domain.sample_entries import APPOINTED, HELD, LATER, NOW, RECALL, RULE, after, entry

TRUSTING = RetryPolicy(trusts_local_id=True)
AT = NOW + timedelta(hours=2)
SENDING = entry("sending", message=LATER)


def _scheduled(**changes: object) -> Entry:
    return replace(entry("scheduled"), **changes)  # type: ignore[arg-type] # an entry's own fields


def test_the_service_s_answer_makes_it_scheduled_until_its_time() -> None:
    """The schedule's id is kept, and history is asked a minute after its time, not before."""
    step = advance(SENDING, Received(APPOINTED), NOW, RULE)
    assert (step.state, step.receipt, step.due_at) == (State.SCHEDULED, APPOINTED, AT + timedelta(minutes=1))
    assert step.request_id == "r-77"


def test_a_time_that_came_too_near_asks() -> None:
    """Nothing has left, so the person chooses; only what may be scheduled already asks about that instead."""
    for name in ("held", "waiting"):
        step = advance(entry(name, message=LATER), PlainEvent.CAME_TOO_NEAR, NOW, RULE)
        assert (step.state, step.ask, step.due_at) == (State.NEEDS_YOU, Ask.TOO_NEAR, None)
    doubted = advance(entry("queued", message=LATER, doubted=True), PlainEvent.CAME_TOO_NEAR, NOW, RULE)
    assert doubted.ask is Ask.IN_DOUBT
    with pytest.raises(ImpossibleStep):
        advance(entry("queued"), PlainEvent.CAME_TOO_NEAR, NOW, RULE)


def test_another_time_or_now_brings_it_back_to_the_queue() -> None:
    """With the body that belongs to it, and nothing of what was before."""
    now = replace(LATER, send_at=None)
    step = advance(entry("too_near"), Retimed(now, "{}"), after(60), RULE)
    assert (step.state, step.message, step.body, step.due_at) == (State.QUEUED, now, "{}", after(60))
    assert (step.go_at, step.ask, step.receipt) == (after(60), None, None)
    with pytest.raises(ImpossibleStep):
        advance(entry("too_near"), PlainEvent.RETRIED, NOW, RULE)


def test_a_long_wait_does_not_matter_to_what_goes_later() -> None:
    """It asks when its time comes near, and not because it has stood in the queue for an hour."""
    assert not asks_first(entry("waiting", message=LATER), after(5000), RULE)


@pytest.mark.parametrize("doubt", [Failed(NoAnswer("x")), PlainEvent.RECOVERED], ids=["no answer", "crash"])
def test_a_schedule_in_doubt_waits_for_its_time(doubt: Failed | Literal[PlainEvent.RECOVERED]) -> None:
    """Nothing lists schedules and history can't show it yet, so no look is spent before its time."""
    step = advance(SENDING, doubt, NOW, TRUSTING)
    assert (step.state, step.due_at, step.doubted) == (State.UNCERTAIN, AT + timedelta(minutes=1), True)
    with pytest.raises(ImpossibleStep):
        advance(step, PlainEvent.LOOKED_AGAIN, NOW, TRUSTING)
    assert advance(step, PlainEvent.LOOKED_AGAIN, AT, TRUSTING).due_at == AT
    due = []
    while step.state is State.UNCERTAIN:
        assert step.due_at
        due.append((step.due_at - AT).total_seconds())
        step = advance(step, NotInHistory(), step.due_at, TRUSTING)
    assert due == [60, 300, 1800]
    assert (step.state, step.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)


def test_a_doubt_that_comes_after_the_time_is_looked_up_from_then_on() -> None:
    """The answer was lost so late that the time has passed meanwhile."""
    step = advance(SENDING, PlainEvent.RECOVERED, AT + timedelta(hours=1), RULE)
    assert step.due_at == AT + timedelta(hours=1, minutes=1)


def test_scheduled_entry_is_found_or_needs_you_after_three_looks() -> None:
    """Found, it is accepted and its schedule's id is kept; not seen three times after its time, a person decides."""
    seen = advance(_scheduled(), FoundInHistory(Receipt(message_id=5)), AT, RULE)
    assert (seen.state, seen.receipt) == (State.ACCEPTED, Receipt(message_id=5, schedule_id=APPOINTED.schedule_id))
    step, due = _scheduled(), []
    while step.state is State.SCHEDULED:
        assert not step.doubted
        assert step.due_at
        due.append((step.due_at - AT).total_seconds())
        step = advance(step, NotInHistory(), step.due_at, RULE)
    assert due == [60, 300, 1800]
    assert (step.state, step.ask, step.doubted) == (State.NEEDS_YOU, Ask.IN_DOUBT, True)
    assert "The scheduled time has passed" in str(step.reason)
    assert advance(step, PlainEvent.LOOKED_AGAIN, AT, RULE).state is State.UNCERTAIN


def test_trust_makes_no_second_schedule() -> None:
    """That the service de-duplicates sends says nothing about schedules."""
    step = advance(_scheduled(looks=2), NotInHistory(), AT, TRUSTING)
    assert step.state is State.NEEDS_YOU


def test_a_look_that_can_not_be_made_is_made_later() -> None:
    """However long the network is away; one that failed at the service counts."""
    days_later = AT + timedelta(days=3)
    away = advance(_scheduled(), LookUpFailed(Unreachable("x")), days_later, RULE)
    assert (away.state, away.looks, away.due_at) == (
        State.SCHEDULED,
        0,
        days_later + backoff(_scheduled(), RULE),
    )
    assert advance(_scheduled(), LookUpFailed(Refused(403, "no")), days_later, RULE).looks == 1


def test_a_change_is_unsettled_until_the_service_has_answered() -> None:
    """Should the answer never come, it is read back soon; the answer puts everything right again."""
    unsettled = advance(_scheduled(), PlainEvent.UNSETTLED, NOW, RULE)
    assert (unsettled.state, unsettled.due_at) == (State.SCHEDULED, NOW + RESULT_UNKNOWN_FOR)
    later = replace(LATER, send_at=AT + timedelta(hours=3))
    changed = advance(unsettled, Retimed(later, '{"at":1}'), NOW, RULE)
    assert (changed.state, changed.message, changed.body) == (State.SCHEDULED, later, '{"at":1}')
    assert (changed.due_at, changed.tries, changed.receipt) == (AT + timedelta(hours=3, minutes=1), 0, APPOINTED)
    with pytest.raises(ImpossibleStep):
        advance(unsettled, Retimed(HELD.message, "{}"), NOW, RULE)


def test_cancelled_schedule_stays_cancelled_when_taken_back() -> None:
    """They can be taken to the composer, which changes nothing about what happened."""
    step = advance(_scheduled(), PlainEvent.CANCELLED, NOW, RULE)
    assert (step.state, step.due_at) == (State.CANCELLED, None)
    assert replace(advance(step, PlainEvent.TAKEN_BACK, NOW, RULE), version=0) == replace(step, version=0)


def test_vanished_schedule_needs_you_without_doubt() -> None:
    """It was cancelled elsewhere, or is lost; it is in no doubt, and can go at another time."""
    step = advance(_scheduled(), PlainEvent.VANISHED, NOW, RULE)
    assert (step.state, step.ask, step.doubted) == (State.NEEDS_YOU, Ask.GONE, False)
    again = advance(step, Retimed(replace(LATER, send_at=AT), "{}"), NOW, RULE)
    assert (again.state, again.receipt) == (State.QUEUED, None)


def test_a_clock_that_was_ahead_brings_no_look_before_the_time() -> None:
    """What is in doubt until its time is still looked up after it."""
    doubted = entry("uncertain", message=LATER, go_at=after(9000), due_at=AT)
    step = adjusted_to_clock(doubted, NOW)
    assert (step.due_at, step.go_at) == (AT, NOW)


def test_a_broadcast_in_doubt_is_looked_up_before_it_goes_again() -> None:
    """Neither a person's word nor trust sends it while no look was answered; one that read too little is none."""
    doubted = advance(entry("sending", message=RECALL), Failed(NoAnswer("x")), NOW, TRUSTING)
    for event in (LookUpFailed(Refused(403, "no")), NotInHistory(whole=False), NotInHistory(whole=False)):
        doubted = advance(doubted, event, NOW, TRUSTING)
    assert (doubted.state, doubted.ask, doubted.answered) == (State.NEEDS_YOU, Ask.IN_DOUBT, 0)
    looking = advance(doubted, PlainEvent.RETRIED, NOW, TRUSTING)
    assert (looking.state, looking.due_at) == (State.UNCERTAIN, NOW)
    trusted = advance(looking, NotInHistory(), NOW, TRUSTING)
    assert trusted.state is State.QUEUED
    asked = advance(looking, NotInHistory(), NOW, RULE)
    assert (asked.state, asked.answered) == (State.NEEDS_YOU, 1)
    again = advance(asked, PlainEvent.RETRIED, NOW, RULE)
    assert (again.state, again.answered) == (State.QUEUED, 0)
    assert advance(again, PlainEvent.CLAIMED, NOW, RULE).state is State.SENDING


def test_a_text_to_one_person_needs_no_such_look() -> None:
    """There the person's word is enough, as it was."""
    assert advance(entry("in_doubt"), PlainEvent.RETRIED, NOW, RULE).state is State.QUEUED
    waiting = entry("queued", wait=Wait.NETWORK, doubted=True)
    assert advance(waiting, PlainEvent.RETRIED, NOW, RULE).state is State.QUEUED


@pytest.mark.parametrize(
    ("changes", "awaits"),
    [
        ({}, True),
        ({"state": State.UNCERTAIN, "message": LATER}, True),
        ({"state": State.UNCERTAIN, "message": LATER, "looks": 1}, False),
        ({"state": State.UNCERTAIN, "message": RECALL}, False),
        ({"state": State.ACCEPTED}, False),
    ],
)
def test_awaits_its_time_by_state_and_send_at(changes: dict[str, object], awaits: bool) -> None:
    """The service has it, or may have it, and nobody has looked behind its time yet."""
    assert _scheduled(**changes).awaits_its_time is awaits


AHEAD = RetryPolicy(clock_offset=timedelta(hours=2))


def test_look_after_the_time_is_counted_by_the_services_clock() -> None:
    """What is due is told by this computer's clock, which is two hours behind."""
    made = advance(entry("sending", message=LATER), Received(APPOINTED), NOW, AHEAD)
    assert LATER.send_at
    assert made.due_at == LATER.send_at - timedelta(hours=2) + timedelta(seconds=AHEAD.due_looks[0])
    lost = advance(entry("sending", message=LATER), Failed(NoAnswer("cut")), NOW, AHEAD)
    assert lost.due_at == max(NOW, LATER.send_at - timedelta(hours=2)) + timedelta(seconds=AHEAD.due_looks[0])
    with pytest.raises(ImpossibleStep):
        advance(made, PlainEvent.LOOKED_AGAIN, LATER.send_at - timedelta(hours=2, seconds=1), AHEAD)
    again = LATER.send_at - timedelta(hours=2)
    assert advance(made, PlainEvent.LOOKED_AGAIN, again, AHEAD).due_at == again


def test_schedule_follows_the_services_clock() -> None:
    """Measured anew, it moves the first look of what is scheduled or in doubt, and nothing else."""
    assert LATER.send_at
    due_at = LATER.send_at - timedelta(hours=2) + timedelta(seconds=AHEAD.due_looks[0])
    for name in ("scheduled", "uncertain"):
        waiting = entry(name, message=LATER)
        moved = adjusted_to_service(waiting, AHEAD)
        assert (moved.due_at, moved.version) == (due_at, waiting.version + 1)
        assert adjusted_to_service(moved, AHEAD) is moved
    for still in (
        entry("scheduled", message=LATER, tries=1),
        entry("scheduled", message=LATER, looks=1),
        entry("uncertain"),
        entry("queued", message=LATER),
    ):
        assert adjusted_to_service(still, AHEAD) is still
