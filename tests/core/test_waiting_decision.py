"""Who spoke last, under every reading of the documents: a customer who waits is never taken for answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from heydesk.core.waiting import unanswered_since, wait_order, who_spoke_last
from heydesk.domain.records import (
    ChatId,
    Conversation,
    ConversationAddress,
    ConversationDetails,
    HistoryMessage,
    InboxId,
    LocalId,
    MemberId,
    MessageId,
    WaitingRow,
)

BEGIN = datetime(2026, 3, 4, 12, tzinfo=UTC)
PHONE = "16505550103"
CUSTOMER, TEAM, NOTE = "customer", "team", "note"

SAID = st.lists(
    st.tuples(st.sampled_from((CUSTOMER, TEAM, NOTE)), st.integers(1, 5_000)).map(
        lambda each: (each[0], timedelta(milliseconds=each[1]))
    ),
    min_size=1,
    max_size=8,
)
READINGS = st.fixed_dictionaries(
    {
        "last": st.booleans(),
        "replied": st.sampled_from(("last", "ever", "hidden")),
        "inbound": st.sampled_from(("seconds", "id", "hidden")),
        "unread": st.booleans(),
        "is_read": st.booleans(),
        "reading_clears": st.booleans(),
        "moves": st.integers(0, 3_000),
    }
)


def thread(said: Sequence[tuple[str, timedelta]]) -> list[HistoryMessage]:
    """What was said, as history shows it."""
    messages, at = [], BEGIN
    for number, (who, gap) in enumerate(said):
        at += gap
        messages.append(
            HistoryMessage(
                message_id=MessageId(70_001 + number),
                local_id=LocalId(""),
                status={CUSTOMER: "received", TEAM: "delivered", NOTE: ""}[who],
                error="",
                sent_at=at,
                text=f"{who} {number}",
                phone=PHONE,
                delivered=None,
                inbound=who == CUSTOMER,
                private=who == NOTE,
                sender_id=None if who == CUSTOMER else MemberId(7),
            )
        )
    return messages


def conversation_of(said: list[HistoryMessage], reading: dict[str, object]) -> tuple[ConversationDetails, bool]:
    """What a service of this reading shows of the conversation, and whether it is unread there."""
    texts = [each for each in said if not each.private]
    inbound = [each for each in texts if each.inbound]
    last_inbound = inbound[-1] if inbound else None
    theirs = bool(texts) and bool(texts[-1].inbound)
    unread = theirs and not (reading["is_read"] and reading["reading_clears"])
    at = None if last_inbound is None else last_inbound.sent_at
    mark = None
    if last_inbound is not None and at is not None:
        mark = {"seconds": int(at.timestamp()), "id": int(last_inbound.message_id)}.get(str(reading["inbound"]))
    answered = any(not each.inbound for each in texts)
    moves = timedelta(milliseconds=int(str(reading["moves"])))
    changed = None if said[-1].sent_at is None else said[-1].sent_at + moves
    details = ConversationDetails(
        Conversation(ChatId(1), InboxId(41), (PHONE,), updated_at=changed),
        unread=unread if reading["unread"] else None,
        replied={"last": bool(texts) and not theirs, "ever": answered}.get(str(reading["replied"])),
        inbound_mark=mark,
        inbound_at=datetime.fromtimestamp(mark, UTC) if mark and reading["inbound"] == "seconds" else None,
        last=said[-1] if reading["last"] else None,
    )
    return details, unread


@given(SAID, READINGS, st.integers(0, 8), st.booleans())
@example(
    [(CUSTOMER, timedelta(seconds=1)), (TEAM, timedelta(milliseconds=1))],
    {
        **dict.fromkeys(("last", "unread", "is_read", "reading_clears"), False),
        "replied": "hidden",
        "inbound": "seconds",
        "moves": 0,
    },
    1,
    True,
)
def test_customer_who_waits_is_never_certain_to_be_answered(
    said: list[tuple[str, timedelta]], reading: dict[str, object], seen: int, has_thread: bool
) -> None:
    """Whatever part of the thread is cached, and whatever the fields mean: certain is only what is true.

    What is not certain is wrong in one direction alone, where the conversation is unread.
    """
    messages = thread(said)
    texts = [each for each in messages if not each.private]
    details, unread = conversation_of(messages, reading)
    verdict = who_spoke_last(details, messages[:seen] if has_thread else ())
    theirs = bool(texts) and bool(texts[-1].inbound)
    if verdict.is_certain:
        assert verdict.theirs is theirs
    elif theirs and unread and reading["unread"]:
        assert verdict.theirs is True
    assert who_spoke_last(details, messages, is_fresh=True).theirs in ({theirs} if texts else {True, False, None})


@given(SAID, st.none() | st.integers(-100, 100).map(lambda hours: BEGIN + timedelta(hours=hours)))
def test_wait_begins_with_the_first_text_after_the_last_answer(
    said: list[tuple[str, timedelta]], known: datetime | None
) -> None:
    """Or earlier, where the list knows so and the thread shows no answer."""
    messages = thread(said)
    texts = [each for each in messages if not each.private]
    answers = [place for place, each in enumerate(texts) if not each.inbound]
    after = texts[answers[-1] + 1 :] if answers else texts
    expected = [each.sent_at for each in after[:1]] + ([known] if not answers and known is not None else [])
    assert unanswered_since(messages, known) == min((each for each in expected if each), default=None)


def test_text_before_a_long_pause_began_no_wait() -> None:
    """Many conversations end with the customer's thanks; who writes again next week has not waited since."""
    day = timedelta(days=1)
    messages = thread([(TEAM, day), (CUSTOMER, timedelta(minutes=1)), (CUSTOMER, 7 * day), (CUSTOMER, day / 24)])
    assert unanswered_since(messages) == messages[2].sent_at


ROWS = st.builds(
    lambda chat, inbox, seconds: WaitingRow(
        address=ConversationAddress(InboxId(inbox), (PHONE,), ChatId(chat)),
        name="",
        words="",
        since=BEGIN + timedelta(seconds=seconds),
        assigned=None,
        unread=True,
        last_at=BEGIN + timedelta(days=1),
    ),
    st.integers(1, 5),
    st.integers(1, 3),
    st.integers(0, 3),
)


@given(st.lists(ROWS, unique_by=lambda row: row.address, max_size=15), st.randoms())
def test_longest_wait_comes_first_in_one_order_only(rows: list[WaitingRow], chance: Random) -> None:
    """The order depends on nothing but the rows, and nobody stands before one who has waited longer."""
    mixed = list(rows)
    chance.shuffle(mixed)
    ordered = sorted(mixed, key=wait_order)
    assert ordered == sorted(rows, key=wait_order)
    assert all(one.since <= other.since for one, other in pairwise(ordered))
