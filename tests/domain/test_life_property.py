"""In any order of events: nothing that may have arrived goes again by itself, and nothing ended comes back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain import error
from heydesk.domain.entry import ENDED, Ask, Entry, State
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

ERRORS = st.sampled_from(
    [
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
    ]
)
PLAIN: tuple[Event, ...] = (
    Undone(),
    SentNow(),
    Claimed(),
    WaitedTooLong(),
    Received(RECEIPT),
    Recovered(),
    Found(RECEIPT),
    NotFound(),
    Retried(),
    LookedAgain(),
    MarkedSent(),
    TakenBack(),
    Discarded(),
)
# Claims come more often than chance would have them, or few lives would get beyond the queue.
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from(PLAIN),
    st.just(Claimed()),
    st.builds(Failed, ERRORS),
    st.builds(LookFailed, ERRORS),
    st.builds(StatusSeen, st.sampled_from([True, False, None]), last=st.booleans()),
)
RULES = st.builds(Rule, trusts_local_id=st.booleans(), longest_wait=st.sampled_from([0.0, 60.0, 3600.0]))
PAUSES = st.sampled_from([0, 0.5, 2, 40, 4000]).map(lambda seconds: timedelta(seconds=seconds))
LIVES = st.lists(st.tuples(EVENTS, PAUSES, RULES), max_size=40)

Step: TypeAlias = tuple[Entry, Event, Entry, datetime, Rule]


def live(life: list[tuple[Event, timedelta, Rule]]) -> list[Step]:
    """Let an entry live through these events, and give its steps; what is impossible is no step."""
    entry, now, steps = HELD, NOW, []
    for event, pause, rule in life:
        now += pause
        try:
            after = advance(entry, event, now, rule)
        except ImpossibleStep:
            continue
        steps.append((entry, event, after, now, rule))
        entry = after
    return steps


@given(LIVES)
def test_nothing_that_ended_comes_back(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """An ended entry stays ended; accepted becomes delivered or not, and nothing else changes its end."""
    for before, _, after, _, _ in live(life):
        if before.state is State.ACCEPTED:
            assert after.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        elif before.state in ENDED:
            assert after.state is before.state


@given(LIVES)
def test_what_may_have_arrived_goes_again_only_on_a_word(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """In doubt, it comes back to the queue by the person's own word, or by the last look of a trusting account."""
    for before, event, after, now, rule in live(life):
        in_doubt = before.state is State.UNCERTAIN or (before.state is State.NEEDS_YOU and before.doubted)
        if in_doubt and after.state is State.QUEUED and not isinstance(event, Retried):
            assert rule.trusts_local_id
            assert isinstance(event, NotFound | LookFailed)
            assert before.looks + 1 >= len(rule.looks)
            assert now - before.go_at <= timedelta(seconds=rule.longest_wait)
        if before.doubted and after.state is State.SENDING:
            assert isinstance(event, Claimed)
            assert before.state is State.QUEUED


@given(LIVES)
def test_only_a_claim_sends_and_only_from_the_queue(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """Nothing else leads to the wire, and no claim cuts the undo time short."""
    for before, event, after, now, _ in live(life):
        if after.state is State.SENDING:
            assert isinstance(event, Claimed)
            assert before.state is State.QUEUED or (before.due_at is not None and before.due_at <= now)
        if before.state is State.SENDING:
            assert isinstance(event, Received | Failed | Recovered)


@given(LIVES)
def test_a_doubt_is_never_forgotten(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """Once an attempt may have arrived, every later step still knows it."""
    for before, _, after, _, _ in live(life):
        assert after.doubted or not before.doubted
        assert after.doubted or after.state is not State.UNCERTAIN


@given(LIVES)
def test_a_step_is_one_version_and_changes_nothing_that_is_frozen(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """Account, address, id, message and the exact body are bound for life."""
    for before, _, after, _, _ in live(life):
        assert after.version == before.version + 1
        assert (after.id, after.batch_id, after.local_id) == (HELD.id, HELD.batch_id, HELD.local_id)
        assert (after.account_id, after.base_url) == (HELD.account_id, HELD.base_url)
        assert (after.message, after.body, after.created_at) == (HELD.message, HELD.body, HELD.created_at)


@given(LIVES)
def test_an_entry_never_gets_stuck_or_lies(life: list[tuple[Event, timedelta, Rule]]) -> None:
    """What the program must go on with has a time; what a person must decide has a question, and no time."""
    for _, _, entry, _, _ in live(life):
        assert (entry.ask is not None) is (entry.state is State.NEEDS_YOU) or entry.state is State.UNDELIVERED
        assert entry.ask in {None, Ask.UNDELIVERED} or entry.state is State.NEEDS_YOU
        assert entry.wait is None or entry.state is State.QUEUED
        if entry.state in {State.HELD, State.QUEUED, State.UNCERTAIN}:
            assert entry.due_at is not None
        elif entry.state is not State.ACCEPTED:
            assert entry.due_at is None
        has_receipt = entry.state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED}
        assert (entry.receipt is not None) is has_receipt
