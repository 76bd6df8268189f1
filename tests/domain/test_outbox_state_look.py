"""Looking a text up: when, how often, and who decides after it. An empty look-up is never proof."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import NoAnswer, Refused, Unreachable
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import (
    Ask,
    Entry,
    Event,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    State,
    StatusSeen,
    WaitedTooLong,
)
from heydesk.domain.outbox_state import ImpossibleStep, RetryPolicy, advance, asks_first, backoff
from heydesk.domain.records import Receipt
from tests.domain.sample_entries import EXAMPLES, HELD, NOW, RECALL, RECEIPT, RULE, after, entry

TRUSTING = RetryPolicy(trusts_local_id=True)


def _seconds(step: Entry) -> float | None:
    return None if step.due_at is None else (step.due_at - NOW).total_seconds()


@pytest.mark.parametrize(
    "doubt", [Failed(NoAnswer("read timed out")), PlainEvent.RECOVERED], ids=["no answer", "crash"]
)
def test_a_text_in_doubt_is_looked_up_three_times_and_then_asks(doubt: Event) -> None:
    """2, 8 and 38 seconds after the failure, each look on time."""
    step, due = advance(entry("sending"), doubt, NOW, RULE), []
    while step.state is State.UNCERTAIN:
        assert step.due_at
        due.append(_seconds(step))
        step = advance(step, NotInHistory(), step.due_at, RULE)
    assert due == [2, 8, 38]
    assert (step.state, step.ask, step.due_at, step.looks) == (State.NEEDS_YOU, Ask.IN_DOUBT, None, 3)
    assert step.doubted
    assert step.tries == 1
    assert step.reason


def test_a_text_that_is_found_is_accepted_and_asked_about_like_any_other() -> None:
    """Its delivery is looked at from then on; the last request id stays where history has none."""
    uncertain = entry("uncertain", looks=2, request_id="r-1", reason=NoAnswer("x").sentence)
    step = advance(uncertain, FoundInHistory(Receipt(message_id=5)), NOW, RULE)
    assert (step.state, step.looks, _seconds(step), step.reason) == (State.ACCEPTED, 0, 5, None)
    assert (step.receipt, step.request_id) == (Receipt(message_id=5), "r-1")
    assert step.doubted


def test_an_account_that_is_trusted_sends_again_after_the_last_look() -> None:
    """With a pause that grows, and only within the longest wait."""
    uncertain = entry("uncertain", looks=2)
    step = advance(uncertain, NotInHistory(), NOW, TRUSTING)
    assert (step.state, step.due_at, step.doubted) == (State.QUEUED, NOW + backoff(uncertain, TRUSTING), True)
    step = advance(uncertain, NotInHistory(), after(3601), TRUSTING)
    assert (step.state, step.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)


def test_a_second_doubt_is_looked_up_as_often_as_the_first() -> None:
    """A look-up that was made before the second send says nothing of it."""
    again = advance(entry("uncertain", looks=2), NotInHistory(), NOW, TRUSTING)
    step = advance(advance(again, PlainEvent.CLAIMED, NOW, TRUSTING), Failed(NoAnswer("x")), NOW, TRUSTING)
    assert (step.state, step.looks, _seconds(step)) == (State.UNCERTAIN, 0, 2)


def test_trust_that_is_withdrawn_sends_nothing_again() -> None:
    """What came back to the queue by trust asks first; what a person sent again does not."""
    by_trust = advance(entry("uncertain", looks=2), NotInHistory(), NOW, TRUSTING)
    assert not asks_first(by_trust, NOW, TRUSTING)
    assert asks_first(by_trust, NOW, RULE)
    stuck = advance(advance(by_trust, PlainEvent.CLAIMED, NOW, TRUSTING), Failed(Unreachable("x")), NOW, TRUSTING)
    assert asks_first(stuck, NOW, RULE)
    assert advance(stuck, WaitedTooLong(), NOW, RULE).ask is Ask.IN_DOUBT
    by_person = advance(entry("in_doubt"), PlainEvent.RETRIED, NOW, RULE)
    assert not asks_first(by_person, NOW, RULE)


def test_friday_s_text_does_not_go_on_monday() -> None:
    """Held or queued: after the longest wait it asks, and goes only once a person says so."""
    monday = after(2.5 * 24 * 3600)
    for name in ("held", "queued", "waiting"):
        assert not asks_first(entry(name), after(3600), RULE)
        assert asks_first(entry(name), monday, RULE)
        asked = advance(entry(name), WaitedTooLong(), monday, RULE)
        assert (asked.ask, asked.due_at, asked.wait) == (Ask.WAITED, None, None)
        again = advance(asked, PlainEvent.RETRIED, monday, RULE)
        assert (again.state, again.go_at, again.due_at) == (State.QUEUED, monday, monday)
        assert not asks_first(again, monday, RULE)


def test_a_doubted_text_that_waited_asks_about_the_doubt() -> None:
    """That it may have arrived matters more than that it is late."""
    assert advance(entry("waiting", doubted=True), WaitedTooLong(), NOW, RULE).ask is Ask.IN_DOUBT


def test_looking_again_while_looks_are_left_only_hurries() -> None:
    """An impatient click takes none of the three away: with a trusting account that would send early."""
    uncertain = entry("uncertain", looks=1, due_at=after(30))
    step = advance(uncertain, PlainEvent.LOOKED_AGAIN, NOW, RULE)
    assert (step.looks, step.due_at) == (1, NOW)


@pytest.mark.parametrize("rule", [RULE, TRUSTING], ids=["not trusted", "trusted"])
def test_looking_again_later_is_one_look_and_then_a_question(rule: RetryPolicy) -> None:
    """Hours later it is not sent by itself, trust or not: to look is not to say "send it"."""
    asked = entry("in_doubt", go_at=after(-7200))
    step = advance(asked, PlainEvent.LOOKED_AGAIN, NOW, rule)
    assert (step.state, step.due_at, step.ask) == (State.UNCERTAIN, NOW, None)
    step = advance(step, NotInHistory(), NOW, rule)
    assert (step.state, step.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)
    step = advance(advance(step, PlainEvent.LOOKED_AGAIN, NOW, rule), LookUpFailed(Unreachable("x")), NOW, rule)
    assert (step.state, step.ask) == (State.NEEDS_YOU, Ask.IN_DOUBT)


def test_a_refusal_after_a_doubt_can_still_be_looked_up_or_closed() -> None:
    """The first attempt may have arrived although the second was refused."""
    first = advance(entry("sending"), Failed(NoAnswer("x")), NOW, RULE)
    second = advance(
        advance(entry("in_doubt", tries=first.tries), PlainEvent.RETRIED, NOW, RULE), PlainEvent.CLAIMED, NOW, RULE
    )
    refused = advance(second, Failed(Refused(403, "Denied")), NOW, RULE)
    assert (refused.ask, refused.doubted) == (Ask.REFUSED, True)
    looked = advance(advance(refused, PlainEvent.LOOKED_AGAIN, NOW, RULE), NotInHistory(), NOW, RULE)
    assert (looked.state, looked.ask, looked.looks) == (State.NEEDS_YOU, Ask.IN_DOUBT, 3)
    assert advance(refused, PlainEvent.MARKED_SENT, NOW, RULE).state is State.CLOSED_BY_YOU


def test_a_text_that_waits_for_its_time_can_not_be_claimed() -> None:
    """The undo time is the person's."""
    for due_at in (after(0.001), None):
        with pytest.raises(ImpossibleStep):
            advance(entry("held", due_at=due_at), PlainEvent.CLAIMED, NOW, RULE)


@pytest.mark.parametrize(
    ("side", "status_looks", "due"),
    [(Side.TEXT, (5, 30, 300), 5), (Side.TEXT, (), None), (Side.NOTE, (5, 30, 300), None)],
)
def test_delivery_is_looked_at_unless_there_is_none(
    side: Side, status_looks: tuple[float, ...], due: float | None
) -> None:
    """A note is delivered to nobody."""
    message = entry("sending").message
    sending = entry("sending", message=type(message)(message.inbox_id, message.sender_id, message.phones, side=side))
    step = advance(sending, Received(RECEIPT), NOW, RetryPolicy(status_looks=status_looks))
    assert (step.state, _seconds(step), step.request_id) == (State.ACCEPTED, due, "r-901")


def test_delivery_is_looked_at_three_times() -> None:
    """5, 30 and 300 seconds after the acceptance; then it stays accepted, which is all that is known."""
    step, due = advance(entry("sending"), Received(RECEIPT), NOW, RULE), []
    while step.due_at:
        due.append(_seconds(step))
        step = advance(step, StatusSeen(None), step.due_at, RULE)
    assert due == [5, 30, 300]
    assert step.state is State.ACCEPTED
    early = advance(entry("sending"), Received(RECEIPT), NOW, RULE)
    assert advance(early, StatusSeen(None, last=True), NOW, RULE).due_at is None


def test_a_broadcasts_delivery_is_looked_at_for_longer() -> None:
    """After half an hour and after two, too: it takes its time to reach everybody."""
    step, due = advance(entry("sending", message=RECALL), Received(RECEIPT), NOW, RULE), []
    while step.due_at:
        due.append(_seconds(step))
        step = advance(step, StatusSeen(None), step.due_at, RULE)
    assert due == [5, 30, 300, 1800, 7200]


def test_undelivered_status_needs_you() -> None:
    """And what was delivered does not."""
    assert advance(entry("accepted"), StatusSeen(delivered=False), NOW, RULE).ask is Ask.UNDELIVERED
    assert advance(entry("accepted"), StatusSeen(delivered=True), NOW, RULE).ask is None


def test_a_new_go_begins_anew() -> None:
    """Tries, looks, reasons and questions are gone; the doubt and the receipt's trail are not."""
    step = advance(
        entry("in_doubt", reason=NoAnswer("x").sentence, request_id="r-1"), PlainEvent.RETRIED, after(60), RULE
    )
    assert (step.tries, step.looks, step.reason, step.ask) == (0, 0, None, None)
    assert (step.due_at, step.go_at, step.doubted, step.request_id) == (after(60), after(60), True, "r-1")


def test_retry_of_a_waiting_entry_is_due_now() -> None:
    """It waits for nothing then."""
    step = advance(entry("waiting"), PlainEvent.RETRIED, NOW, RULE)
    assert (step.wait, step.tries, step.due_at) == (None, 0, NOW)


@pytest.mark.parametrize("event", [PlainEvent.TAKEN_BACK, PlainEvent.DISCARDED], ids=["to composer", "discard"])
def test_an_undelivered_text_stays_undelivered_and_asks_no_more(event: Event) -> None:
    """Its words may go back to the composer, but what happened to it does not change."""
    step = advance(entry("undelivered"), event, NOW, RULE)
    assert (step.state, step.ask, step.receipt) == (State.UNDELIVERED, None, RECEIPT)


def test_texts_held_up_together_do_not_come_back_together() -> None:
    """The back-off is spread by the entry's id, and is the same each time it is asked for."""
    waits = {backoff(entry("queued", local_id=f"id-{i}", tries=5), RULE) for i in range(50)}
    assert len(waits) > 40
    assert backoff(entry("queued"), RULE) == backoff(entry("queued"), RULE)


@pytest.mark.parametrize("name", ["held", "queued", "waiting"])
def test_send_now_is_now(name: str) -> None:
    """Its turn comes at once; what was held counts its waiting from there."""
    step = advance(entry(name, due_at=after(60), go_at=after(9)), PlainEvent.SENT_NOW, NOW, RULE)
    assert (step.state, step.due_at) == (State.QUEUED, NOW)
    assert step.go_at == (NOW if name == "held" else after(9))


def test_a_restored_text_that_waits_is_looked_up_and_one_that_asks_is_in_doubt() -> None:
    """What was done since the row was written is not known here: neither goes by itself, and *resend* warns."""
    waiting = advance(HELD, PlainEvent.RESTORED, NOW, RULE)
    assert (waiting.state, waiting.doubted, waiting.due_at) == (State.UNCERTAIN, True, after(2))
    asking = advance(EXAMPLES["refused"], PlainEvent.RESTORED, NOW, RULE)
    assert (asking.state, asking.ask, asking.doubted) == (State.NEEDS_YOU, Ask.IN_DOUBT, True)
