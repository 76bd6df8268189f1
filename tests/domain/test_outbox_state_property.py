"""In any order of events: nothing that may have arrived goes again by itself, and nothing ended comes back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain import errors
from heydesk.domain.errors import ServiceError, VaultError
from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import (
    ENDED,
    Ask,
    Entry,
    Event,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    Retimed,
    State,
    StatusSeen,
    WaitedTooLong,
    Wrote,
)
from heydesk.domain.outbox_state import ImpossibleStep, RetryPolicy, advance
from tests.domain.sample_entries import APPOINTED, HELD, LATER, NOW, RECALL, RECEIPT

ERRORS: tuple[ServiceError | VaultError, ...] = (
    errors.Unreachable("x"),
    errors.UntrustedLine("x"),
    errors.NoAnswer("x"),
    errors.ServerFault(500, "x", "r"),
    errors.UnreadableAnswer("x"),
    errors.DuplicateLocalId(409, "x"),
    errors.Throttled(None),
    errors.Throttled(30),
    errors.TokenRefused("x"),
    errors.Refused(400, "x"),
    errors.VaultLocked(),
    errors.KeyAbsent("x"),
)
MESSAGES: tuple[Message, ...] = (HELD.message, LATER, RECALL, replace(RECALL, send_at=LATER.send_at))
"""A text, one that is scheduled, a broadcast, and one that is scheduled."""

EVENTS: dict[type[Event] | PlainEvent, tuple[Event, ...]] = {
    PlainEvent.UNDONE: (PlainEvent.UNDONE,),
    PlainEvent.SENT_NOW: (PlainEvent.SENT_NOW,),
    PlainEvent.CLAIMED: (PlainEvent.CLAIMED,),
    WaitedTooLong: (WaitedTooLong(),),
    Wrote: (Wrote("Kim Lee", NOW),),
    Received: (Received(RECEIPT),),
    Failed: tuple(Failed(raised) for raised in ERRORS),
    PlainEvent.RECOVERED: (PlainEvent.RECOVERED,),
    PlainEvent.RESTORED: (PlainEvent.RESTORED,),
    FoundInHistory: (FoundInHistory(RECEIPT),),
    NotInHistory: (NotInHistory(), NotInHistory(whole=False)),
    LookUpFailed: tuple(LookUpFailed(raised) for raised in ERRORS),
    StatusSeen: tuple(StatusSeen(delivered, last) for delivered in (True, False, None) for last in (True, False)),
    PlainEvent.RETRIED: (PlainEvent.RETRIED,),
    PlainEvent.LOOKED_AGAIN: (PlainEvent.LOOKED_AGAIN,),
    PlainEvent.MARKED_SENT: (PlainEvent.MARKED_SENT,),
    PlainEvent.TAKEN_BACK: (PlainEvent.TAKEN_BACK,),
    PlainEvent.DISCARDED: (PlainEvent.DISCARDED,),
    PlainEvent.CAME_TOO_NEAR: (PlainEvent.CAME_TOO_NEAR,),
    PlainEvent.UNFIT: (PlainEvent.UNFIT,),
    PlainEvent.UNSETTLED: (PlainEvent.UNSETTLED,),
    PlainEvent.CANCELLED: (PlainEvent.CANCELLED,),
    PlainEvent.VANISHED: (PlainEvent.VANISHED,),
}
ENDED_OR_ASKS = ENDED | {State.NEEDS_YOU, State.UNCERTAIN, State.SCHEDULED}

OFTEN = {PlainEvent.CLAIMED: 4, Failed: 3, NotInHistory: 6, LookUpFailed: 6, PlainEvent.RETRIED: 4}
"""Without these weights few lives would get beyond the first look-up."""

RULES = tuple(
    RetryPolicy(longest_wait=wait, trusts_local_id=trusts) for wait in (60, 3600) for trusts in (False, True)
)
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 0.5, 2, 8, 40, 4000, 9000))


@dataclass(frozen=True)
class Step:
    """One step of a life."""

    before: Entry
    event: Event
    after: Entry
    now: datetime
    rule: RetryPolicy


@st.composite
def lives(draw: st.DrawFn) -> list[Step]:
    """Let an entry live through events that belong to its states, drawn at random; give its steps.

    Events that do not belong are refused, as the table shows; drawing them too would end most lives in the queue.
    """
    entry = replace(HELD, message=draw(st.sampled_from(MESSAGES)), stays_home=draw(st.booleans()))
    now, steps = NOW, list[Step]()
    for _ in range(draw(st.integers(1, 25))):
        now += draw(st.sampled_from(PAUSES))
        rule = draw(st.sampled_from(RULES))
        possible = EVENTS | {
            Received: (Received(APPOINTED if entry.message.send_at else RECEIPT),),
            Retimed: tuple(_retimed(entry, now, hours) for hours in (None, 0, 3)),
        }
        kinds = [kind for kind, events in possible.items() if _belongs(entry, events[-1], now, rule)]
        if not kinds:
            break
        kind = draw(st.sampled_from([kind for kind in kinds for _ in range(OFTEN.get(kind, 1))]))
        event = draw(st.sampled_from([e for e in possible[kind] if _belongs(entry, e, now, rule)]))
        after = advance(entry, event, now, rule)
        steps.append(Step(entry, event, after, now, rule))
        entry = after
    return steps


def _retimed(entry: Entry, now: datetime, hours: float | None) -> Retimed:
    send_at = None if hours is None else now + timedelta(hours=hours)
    return Retimed(replace(entry.message, send_at=send_at), f"{{{send_at}}}")


def _belongs(entry: Entry, event: Event, now: datetime, rule: RetryPolicy) -> bool:
    try:
        advance(entry, event, now, rule)
    except ImpossibleStep:
        return False
    return True


@given(lives())
def test_ended_entry_stays_ended(life: list[Step]) -> None:
    """An ended entry stays ended; accepted becomes delivered or not, and nothing else changes its end."""
    for before, after in ((step.before, step.after) for step in life):
        if before.state is State.ACCEPTED:
            assert after.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        elif before.state in ENDED:
            assert after.state is before.state


@given(lives())
def test_doubted_entry_is_requeued_only_by_retry_or_trusted_look_up(life: list[Step]) -> None:
    """In doubt, it comes back to the queue by the person's own word, or by the last look of a trusting account."""
    for step in life:
        before, event, after, rule = step.before, step.event, step.after, step.rule
        in_doubt = before.state is State.UNCERTAIN or (before.state is State.NEEDS_YOU and before.doubted)
        if (
            in_doubt
            and after.state is State.QUEUED
            and event is not PlainEvent.RETRIED
            and not isinstance(event, Retimed)
        ):
            assert rule.trusts_local_id
            assert before.message.send_at is None
            assert isinstance(event, NotInHistory | LookUpFailed)
            assert before.looks + 1 >= len(rule.looks)
            assert step.now - before.go_at <= timedelta(seconds=rule.longest_wait)
        if before.doubted and after.state is State.SENDING:
            assert event is PlainEvent.CLAIMED
            assert before.state is State.QUEUED


@given(lives())
def test_a_broadcast_in_doubt_goes_again_only_after_a_look_that_was_answered(life: list[Step]) -> None:
    """Whoever says so, a person or the trust: since the last attempt, history has been read and did not show it."""
    looked = False
    for step in life:
        before, event, after = step.before, step.event, step.after
        if after.state is State.SENDING:
            looked = False
        looked |= isinstance(event, NotInHistory) and event.whole
        comes_back = before.state in {State.UNCERTAIN, State.NEEDS_YOU} and after.state is State.QUEUED
        if comes_back and before.doubted and before.message.is_broadcast:
            assert looked


@given(lives())
def test_scheduled_entry_is_never_sent_from_here(life: list[Step]) -> None:
    """It never goes from here while the service has it, and no doubt about it makes a second one by itself."""
    for step in life:
        before, event, after = step.before, step.event, step.after
        if before.state is State.SCHEDULED:
            assert after.state in {State.SCHEDULED, State.ACCEPTED, State.CANCELLED, State.NEEDS_YOU}
        if after.state is State.SCHEDULED and before.state is not State.SCHEDULED:
            assert isinstance(event, Received)
        if (
            before.message.send_at
            and before.doubted
            and after.state is State.QUEUED
            and before.state in ENDED_OR_ASKS
        ):
            assert event is PlainEvent.RETRIED or isinstance(event, Retimed)


@given(lives())
def test_only_a_claim_sends_and_only_from_the_queue(life: list[Step]) -> None:
    """Nothing else leads to the wire, and no claim cuts the undo time short."""
    for step in life:
        before, event, after = step.before, step.event, step.after
        if after.state is State.SENDING:
            assert event is PlainEvent.CLAIMED
            assert before.state is State.QUEUED or (before.due_at is not None and before.due_at <= step.now)
        if before.state is State.SENDING:
            assert event is PlainEvent.RECOVERED or isinstance(event, Received | Failed)


@given(lives())
def test_a_doubt_is_never_forgotten(life: list[Step]) -> None:
    """Once an attempt may have arrived, every later step still knows it."""
    for before, after in ((step.before, step.after) for step in life):
        assert after.doubted or not before.doubted
        assert after.doubted or after.state is not State.UNCERTAIN


@given(lives())
def test_a_step_is_one_version_and_changes_nothing_that_is_frozen(life: list[Step]) -> None:
    """Account, address, id, message and the exact body are bound for life, but for the time that a person changes."""
    for step in life:
        before, after = step.before, step.after
        assert after.version == before.version + 1
        assert (after.id, after.batch_id, after.local_id) == (HELD.id, HELD.batch_id, HELD.local_id)
        assert (after.account_id, after.base_url) == (HELD.account_id, HELD.base_url)
        assert after.created_at == HELD.created_at
        assert replace(after.message, send_at=None) == replace(life[0].before.message, send_at=None)
        if not isinstance(step.event, Retimed):
            assert (after.message, after.body) == (before.message, before.body)


@given(lives())
def test_an_entry_never_gets_stuck_or_lies(life: list[Step]) -> None:
    """What the program must go on with has a time; what a person must decide has a question, and no time."""
    for entry in (step.after for step in life):
        assert (entry.ask is not None) is (entry.state is State.NEEDS_YOU) or entry.state is State.UNDELIVERED
        assert entry.ask in {None, Ask.UNDELIVERED} or entry.state is State.NEEDS_YOU
        assert entry.wait is None or entry.state is State.QUEUED
        if entry.state in {State.HELD, State.QUEUED, State.UNCERTAIN, State.SCHEDULED}:
            assert entry.due_at is not None
        elif entry.state is not State.ACCEPTED:
            assert entry.due_at is None
        has_receipt = entry.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        if entry.message.send_at is None:
            assert (entry.receipt is not None) is has_receipt
        else:
            assert entry.receipt is not None or not (has_receipt or entry.state is State.SCHEDULED)


@given(lives())
def test_who_wrote_first_stops_what_has_not_left_and_only_a_person_lets_it_go(life: list[Step]) -> None:
    """In the hold, or where it stays home; never what may have arrived, and then it waits for the person's word."""
    for step in life:
        before, event, after = step.before, step.event, step.after
        if isinstance(event, Wrote):
            assert before.state is State.HELD or before.stays_home
            assert not before.doubted
            assert (after.state, after.seen_at) == (State.NEEDS_YOU, event.at)
            assert after.ask is (Ask.CROSSED if before.state is State.HELD else Ask.WROTE_FIRST)
        if before.ask in {Ask.CROSSED, Ask.WROTE_FIRST} and after.state is State.QUEUED:
            assert event is PlainEvent.RETRIED or isinstance(event, Retimed)
        assert after.stays_home is before.stays_home
