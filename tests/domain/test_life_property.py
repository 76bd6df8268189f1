"""In any order of events: nothing that may have arrived goes again by itself, and nothing ended comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain import error
from heydesk.domain.entry import ENDED, Ask, Entry, State
from heydesk.domain.error import ServiceError, VaultError
from heydesk.domain.event import (
    Claimed,
    Discarded,
    Event,
    Failed,
    Found,
    LookedAgain,
    LookFailed,
    MarkedSent,
    NotFound,
    Received,
    Recovered,
    Retried,
    SentNow,
    StatusSeen,
    TakenBack,
    Undone,
    WaitedTooLong,
)
from heydesk.domain.life import ImpossibleStep, Rule, advance
from tests.domain.timeline import HELD, NOW, RECEIPT

ERRORS: tuple[ServiceError | VaultError, ...] = (
    error.Unreachable("x"),
    error.UntrustedLine("x"),
    error.NoAnswer("x"),
    error.ServerFault(500, "x", "r"),
    error.UnreadableAnswer("x"),
    error.RepeatedLocalId(409, "x"),
    error.Throttled(None),
    error.Throttled(30),
    error.TokenRefused("x"),
    error.Refused(400, "x"),
    error.VaultLocked(),
    error.KeyAbsent("x"),
)
EVENTS: dict[type[Event], tuple[Event, ...]] = {
    Undone: (Undone(),),
    SentNow: (SentNow(),),
    Claimed: (Claimed(),),
    WaitedTooLong: (WaitedTooLong(),),
    Received: (Received(RECEIPT),),
    Failed: tuple(Failed(raised) for raised in ERRORS),
    Recovered: (Recovered(),),
    Found: (Found(RECEIPT),),
    NotFound: (NotFound(),),
    LookFailed: tuple(LookFailed(raised) for raised in ERRORS),
    StatusSeen: tuple(StatusSeen(delivered, last) for delivered in (True, False, None) for last in (True, False)),
    Retried: (Retried(),),
    LookedAgain: (LookedAgain(),),
    MarkedSent: (MarkedSent(),),
    TakenBack: (TakenBack(),),
    Discarded: (Discarded(),),
}
OFTEN = {Claimed: 4, Failed: 3, NotFound: 6, LookFailed: 6, Retried: 4}
"""Without these weights few lives would get beyond the first look-up."""

RULES = tuple(Rule(longest_wait=wait, trusts_local_id=trusts) for wait in (60, 3600) for trusts in (False, True))
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 0.5, 2, 8, 40, 4000))


@dataclass(frozen=True)
class Step:
    """One step of a life."""

    before: Entry
    event: Event
    after: Entry
    now: datetime
    rule: Rule


@st.composite
def lives(draw: st.DrawFn) -> list[Step]:
    """Let an entry live through events that belong to its states, drawn at random; give its steps.

    Events that do not belong are refused, as the table shows; drawing them too would end most lives in the queue.
    """
    entry, now, steps = HELD, NOW, list[Step]()
    for _ in range(draw(st.integers(1, 25))):
        now += draw(st.sampled_from(PAUSES))
        rule = draw(st.sampled_from(RULES))
        kinds = [kind for kind, events in EVENTS.items() if _belongs(entry, events[0], now, rule)]
        if not kinds:
            break
        kind = draw(st.sampled_from([kind for kind in kinds for _ in range(OFTEN.get(kind, 1))]))
        event = draw(st.sampled_from(EVENTS[kind]))
        after = advance(entry, event, now, rule)
        steps.append(Step(entry, event, after, now, rule))
        entry = after
    return steps


def _belongs(entry: Entry, event: Event, now: datetime, rule: Rule) -> bool:
    try:
        advance(entry, event, now, rule)
    except ImpossibleStep:
        return False
    return True


@given(lives())
def test_nothing_that_ended_comes_back(life: list[Step]) -> None:
    """An ended entry stays ended; accepted becomes delivered or not, and nothing else changes its end."""
    for before, after in ((step.before, step.after) for step in life):
        if before.state is State.ACCEPTED:
            assert after.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        elif before.state in ENDED:
            assert after.state is before.state


@given(lives())
def test_what_may_have_arrived_goes_again_only_on_a_word(life: list[Step]) -> None:
    """In doubt, it comes back to the queue by the person's own word, or by the last look of a trusting account."""
    for step in life:
        before, event, after, rule = step.before, step.event, step.after, step.rule
        in_doubt = before.state is State.UNCERTAIN or (before.state is State.NEEDS_YOU and before.doubted)
        if in_doubt and after.state is State.QUEUED and not isinstance(event, Retried):
            assert rule.trusts_local_id
            assert isinstance(event, NotFound | LookFailed)
            assert before.looks + 1 >= len(rule.looks)
            assert step.now - before.go_at <= timedelta(seconds=rule.longest_wait)
        if before.doubted and after.state is State.SENDING:
            assert isinstance(event, Claimed)
            assert before.state is State.QUEUED


@given(lives())
def test_only_a_claim_sends_and_only_from_the_queue(life: list[Step]) -> None:
    """Nothing else leads to the wire, and no claim cuts the undo time short."""
    for step in life:
        before, event, after = step.before, step.event, step.after
        if after.state is State.SENDING:
            assert isinstance(event, Claimed)
            assert before.state is State.QUEUED or (before.due_at is not None and before.due_at <= step.now)
        if before.state is State.SENDING:
            assert isinstance(event, Received | Failed | Recovered)


@given(lives())
def test_a_doubt_is_never_forgotten(life: list[Step]) -> None:
    """Once an attempt may have arrived, every later step still knows it."""
    for before, after in ((step.before, step.after) for step in life):
        assert after.doubted or not before.doubted
        assert after.doubted or after.state is not State.UNCERTAIN


@given(lives())
def test_a_step_is_one_version_and_changes_nothing_that_is_frozen(life: list[Step]) -> None:
    """Account, address, id, message and the exact body are bound for life."""
    for before, after in ((step.before, step.after) for step in life):
        assert after.version == before.version + 1
        assert (after.id, after.batch_id, after.local_id) == (HELD.id, HELD.batch_id, HELD.local_id)
        assert (after.account_id, after.base_url) == (HELD.account_id, HELD.base_url)
        assert (after.message, after.body, after.created_at) == (HELD.message, HELD.body, HELD.created_at)


@given(lives())
def test_an_entry_never_gets_stuck_or_lies(life: list[Step]) -> None:
    """What the program must go on with has a time; what a person must decide has a question, and no time."""
    for entry in (step.after for step in life):
        assert (entry.ask is not None) is (entry.state is State.NEEDS_YOU) or entry.state is State.UNDELIVERED
        assert entry.ask in {None, Ask.UNDELIVERED} or entry.state is State.NEEDS_YOU
        assert entry.wait is None or entry.state is State.QUEUED
        if entry.state in {State.HELD, State.QUEUED, State.UNCERTAIN}:
            assert entry.due_at is not None
        elif entry.state is not State.ACCEPTED:
            assert entry.due_at is None
        has_receipt = entry.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        assert (entry.receipt is not None) is has_receipt
