"""How each event of the dispatcher is told in an entry's history."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import Unreachable, VaultLocked
from heydesk.domain.outbox_entry import (
    NOT_DONE,
    Act,
    Attempt,
    DispatcherEvent,
    Failed,
    FollowUp,
    FollowUpAct,
    FollowUps,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    StatusSeen,
    WaitedTooLong,
    Wrote,
    attempt_for,
    follow_up_acts,
)
from heydesk.domain.records import EntryId, FollowUpId, MemberId, Receipt
from tests.domain.sample_entries import APPOINTED, NOW, RECEIPT, after

UNREACHABLE = Unreachable("no such host")
TOLD: list[tuple[DispatcherEvent, Act, str]] = [
    (Received(RECEIPT), Act.SEND, "Heymarket accepted this text (message 901)."),
    (Received(APPOINTED), Act.SEND, "Scheduled in Heymarket (schedule 77)."),
    (Failed(UNREACHABLE), Act.SEND, str(UNREACHABLE.sentence)),
    (Failed(VaultLocked()), Act.SEND, str(VaultLocked().sentence)),
    (LookUpFailed(UNREACHABLE), Act.LOOK, str(UNREACHABLE.sentence)),
    (FoundInHistory(RECEIPT), Act.LOOK, "Heymarket's history shows this text (message 901). It was sent."),
    (FoundInHistory(Receipt(0)), Act.LOOK, "Heymarket's history shows this text. It was sent."),
    (NotInHistory(), Act.LOOK, "Heymarket's history doesn't show this text yet. It may still arrive."),
    (
        NotInHistory(whole=False),
        Act.LOOK,
        "Heymarket's history could only be read in part and doesn't show this text yet. It may still arrive.",
    ),
    (StatusSeen(delivered=True), Act.STATUS, "Delivered"),
    (StatusSeen(delivered=False), Act.STATUS, "Not delivered"),
    (StatusSeen(delivered=None), Act.STATUS, "No delivery report yet"),
    (Wrote("Kim Lee", NOW), Act.LOOK, "Kim Lee texted before this was sent."),
    (WaitedTooLong(), Act.RECOVER, "This text waited longer than you allow. Send it now?"),
    (
        WaitedTooLong(into_night=True),
        Act.RECOVER,
        "It's outside texting hours for this recipient. Send anyway?",
    ),
    (
        PlainEvent.CAME_TOO_NEAR,
        Act.RECOVER,
        "Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.",
    ),
    (
        PlainEvent.UNFIT,
        Act.RECOVER,
        "The saved copy of this text doesn't match what would be sent. HeyDesk didn't send it.",
    ),
    (
        PlainEvent.RECOVERED,
        Act.RECOVER,
        "HeyDesk quit while this text was being sent. Checking with Heymarket…",
    ),
    (
        PlainEvent.RESTORED,
        Act.RECOVER,
        "The outbox file was repaired or restored. Checking with Heymarket…",
    ),
]


@pytest.mark.parametrize(("event", "act", "words"), TOLD)
def test_each_event_has_an_attempt_with_times_and_outcome(event: DispatcherEvent, act: Act, words: str) -> None:
    """With what was done, the times of it and how it ended."""
    told = attempt_for(event, NOW, after(3))
    assert (told.act, told.started_at, told.ended_at, str(told.outcome)) == (act, NOW, after(3), words)


def test_a_receipt_of_a_broadcast_may_have_any_id() -> None:
    """What its id is the id of is not known, so it isn't called a message."""
    told = attempt_for(Received(RECEIPT), NOW, after(3), broadcast=True)
    assert str(told.outcome) == "Heymarket accepted the broadcast (ID 901)."


def test_an_answer_is_told_with_its_status_and_request_id() -> None:
    """What the keyring said has neither."""
    received = attempt_for(Received(RECEIPT), NOW, after(3))
    assert (received.status, received.request_id) == (200, "r-901")
    locked = attempt_for(Failed(VaultLocked()), NOW, after(3))
    assert locked == Attempt(Act.SEND, NOW, after(3), VaultLocked().sentence)


def test_what_follows_a_text_is_done_in_one_order() -> None:
    """Read, handed over, and closed last; nothing where nothing is wanted."""
    assert follow_up_acts(FollowUps(close=True, assign_to=MemberId(9), mark_read=True)) == (
        (FollowUpAct.READ, None),
        (FollowUpAct.ASSIGN, MemberId(9)),
        (FollowUpAct.CLOSE, None),
    )
    assert follow_up_acts(FollowUps(close=True)) == ((FollowUpAct.CLOSE, None),)
    assert (follow_up_acts(FollowUps()), FollowUps().is_any, FollowUps(mark_read=True).is_any) == ((), False, True)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (FollowUpAct.READ, "Sent; not marked as read"),
        (FollowUpAct.ASSIGN, "Sent; not handed over"),
        (FollowUpAct.CLOSE, "Sent; not closed"),
    ],
)
def test_a_follow_up_that_fails_says_that_the_text_was_sent(act: FollowUpAct, words: str) -> None:
    """Once it was refused, or after three tries; before that it is tried again without a word."""
    tried = FollowUp(FollowUpId(1), EntryId(7), act, tries=1, due_at=NOW)
    failing = tried._replace(reason=UNREACHABLE.sentence)
    assert str(NOT_DONE[act]) == words
    assert [one.has_failed for one in (tried, failing, failing._replace(due_at=None), failing._replace(tries=3))] == [
        False,
        False,
        True,
        True,
    ]
