from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from heydesk.api.history import conversation_details, conversation_with_words, history_messages
from heydesk.api.responses import ServiceResponse
from heydesk.domain.records import ConversationDetails, HistoryMessage, LocalId, MemberId, MessageId, Receipt


def read(*rows: object) -> tuple[HistoryMessage, ...]:
    """Read messages from an answer with this JSON."""
    return history_messages(ServiceResponse(200, json.dumps(rows).encode()))


def test_documented_message_is_read() -> None:
    """A whole message object is read, and can stand in for the receipt that was lost."""
    row = {
        "id": 70012,
        "text": "Your order is ready.",
        "date": "2026-03-04T07:00:00-05:00",
        "updated": "2026-03-04T12:00:03Z",
        "status": "delivered",
        "type": "text",
        "target": "+16505550103",
        "phone": "14155550100",
        "user": 7,
        "local_id": "a-1",
        "conversation": {"id": 5006, "target": "16505550103"},
        "hidden": False,
    }
    (seen,) = read(row)
    assert seen == HistoryMessage(
        message_id=MessageId(70012),
        local_id=LocalId("a-1"),
        status="delivered",
        error="",
        sent_at=datetime(2026, 3, 4, 12, tzinfo=UTC),
        text="Your order is ready.",
        phone="16505550103",
        delivered=True,
        conversation_id=5006,
        inbound=False,
        private=False,
        sender_id=MemberId(7),
    )
    assert seen.receipt() == Receipt(70012, "2026-03-04T12:00:00Z")


def test_message_with_missing_fields_is_read() -> None:
    """A message of which nothing is known is seen all the same."""
    (seen,) = read({})
    assert seen == HistoryMessage(MessageId(0), LocalId(""), "", "", None, "", "", None, None)
    assert seen.receipt() == Receipt(0, "")


@pytest.mark.parametrize(
    ("fields", "name", "value"),
    [
        ({"date": "0001-01-01T00:00:00Z"}, "sent_at", None),
        ({"date": 17}, "sent_at", None),
        ({"phone": "+16505550103"}, "phone", "16505550103"),
        ({"target": "kim2@example.com", "phone": None}, "phone", ""),
        ({"target": "(650) 555-0103", "phone": None}, "phone", "16505550103"),
        ({"conversation": {"target": "16505550103"}}, "phone", "16505550103"),
        ({"conversation": 12}, "conversation_id", 12),
        ({"targets": {"16505550103": {}}, "phone": None, "target": None}, "phone", "16505550103"),
        ({"targets": ["16505550103", "13035550118"], "target": "16505550103"}, "phone", ""),
        ({"conversation": {"targets": {"16505550103": {}, "13035550118": {}}}, "target": "16505550103"}, "phone", ""),
        ({"conversation": None}, "conversation_id", None),
        ({"local_id": None}, "local_id", ""),
        ({"local_id": 7}, "local_id", ""),
        ({"text": "half \ud83d\n"}, "text", "half ?\n"),
        ({"id": "9"}, "message_id", 9),
    ],
)
def test_fields_of_other_types_are_accepted(fields: dict[str, object], name: str, value: object) -> None:
    """Fields may be null, of another type, or stand elsewhere."""
    (seen,) = read(fields)
    assert getattr(seen, name) == value


@pytest.mark.parametrize(
    ("fields", "inbound"),
    [
        ({"status": "received"}, True),
        ({"status": "Received", "user": 0, "local_id": "", "type": "text"}, True),
        ({"status": "inbound", "user": None}, True),
        ({"status": "received", "user": 15}, None),
        ({"status": "delivered", "user": 15}, False),
        ({"status": "delivered", "local_id": "a-1"}, False),
        ({"status": "delivered", "broadcast_id": 4}, False),
        ({"type": "private"}, False),
        ({"status": "delivered"}, None),
        ({"type": "text"}, None),
        ({}, None),
    ],
)
def test_direction_follows_sender_or_status(fields: dict[str, object], inbound: bool | None) -> None:
    """A sender tells that it went out, a status that it came in; where neither or both do, nothing is known."""
    (seen,) = read(fields)
    assert seen.inbound is inbound


@pytest.mark.parametrize(
    ("fields", "private"),
    [
        ({"type": "private"}, True),
        ({"type": "Internal note"}, True),
        ({"type": "comment"}, True),
        ({"type": "text", "private": True}, True),
        ({"type": "text"}, False),
        ({"type": "frobnicated", "private": False}, False),
        ({"type": "frobnicated"}, None),
        ({"type": 7}, None),
        ({}, None),
    ],
)
def test_private_flag_is_read_from_history(fields: dict[str, object], private: bool | None) -> None:
    """A word for a note or the flag tells a private note; a word for a text tells that it is none."""
    (seen,) = read(fields)
    assert seen.private is private


@pytest.mark.parametrize(
    ("media", "url"),
    [
        ("https://example.com/menu.jpg", "https://example.com/menu.jpg"),
        (["https://example.com/a.jpg", "https://example.com/b.jpg"], "https://example.com/a.jpg"),
        ({"url": "https://example.com/menu.jpg"}, "https://example.com/menu.jpg"),
        ([{"url": "https://example.com/menu.jpg"}], "https://example.com/menu.jpg"),
        ({"type": "image"}, ""),
        ([], ""),
        (None, ""),
        (7, ""),
    ],
)
def test_picture_url_is_read_in_each_form(media: object, url: str) -> None:
    """The address of a picture is read in each form that it may come in."""
    (seen,) = read({"media": media})
    assert seen.media_url == url


def test_author_is_read_as_one_clean_line() -> None:
    """The name that a note was signed with is kept, on one line and without what steers the writing."""
    (seen,) = read({"author": "Ana\n\u202eRuiz"})
    assert seen.author == "Ana Ruiz"


REASON = {"raw_error": "30007 carrier violation"}
REASONS = {"target_errors": {"16505550103": "unreachable", "16505550104": None}}


@pytest.mark.parametrize(
    ("fields", "delivered", "error"),
    [
        ({"status": "delivered"}, True, ""),
        ({"status": "Read"}, True, ""),
        ({"status": "failed"}, False, ""),
        ({"status": "UNDELIVERED"}, False, ""),
        ({"status": "not delivered"}, False, ""),
        ({"status": "delivery-failed"} | REASON, False, "30007 carrier violation"),
        ({"status": "sent"}, None, ""),
        ({"status": "queued"}, None, ""),
        ({"status": "frobnicated"}, None, ""),
        ({"status": None}, None, ""),
        ({"status": 3}, None, ""),
        ({}, None, ""),
        ({"status": "sent"} | REASON, False, "30007 carrier violation"),
        (REASON, False, "30007 carrier violation"),
        ({"status": "queued"} | REASON, None, "30007 carrier violation"),
        ({"status": "delivered"} | REASON, None, "30007 carrier violation"),
        ({"status": "delivered"} | REASONS, False, "16505550103: unreachable"),
        (REASON | REASONS, False, "30007 carrier violation; 16505550103: unreachable"),
        ({"status": "delivered", "raw_error": "", "target_errors": {}}, True, ""),
        ({"status": "delivered", "raw_error": None, "target_errors": None}, True, ""),
        ({"status": "delivered", "raw_error": 0, "target_errors": {"16505550103": ""}}, True, ""),
        ({"raw_error": {"code": 30007}}, False, '{"code": 30007}'),
        ({"target_errors": ["unreachable"]}, False, '["unreachable"]'),
    ],
)
def test_only_known_status_words_decide_delivery(
    fields: dict[str, object], delivered: bool | None, error: str
) -> None:
    """Only known words and carriers' reasons say what became of a message; contradictions say nothing."""
    (seen,) = read(fields)
    assert (seen.delivered, seen.error) == (delivered, error)


class DeepAnswer(ServiceResponse):
    """An answer with a reason nested so deep that it was just about read."""

    def data(self) -> Any:
        """Give it."""
        deep: list[Any] = []
        for _ in range(100_000):
            deep = [deep]
        return [{"id": 3, "raw_error": deep}]


def test_reason_too_deep_to_describe_is_reported_as_such() -> None:
    """A reason that can't be put into words is said to be so, and the message is seen all the same."""
    (seen,) = history_messages(DeepAnswer(200, b""))
    assert (seen.message_id, seen.error) == (3, "too deep to be read")


def test_messages_keep_their_order_and_others_are_skipped() -> None:
    """Messages keep the order in which they came, and what is no message is passed over."""
    assert [seen.message_id for seen in read({"id": 3}, None, "x", {"id": 1}, {"id": 2})] == [3, 1, 2]


CHANGED = datetime(2026, 3, 4, 12, tzinfo=UTC)


def details(**fields: object) -> ConversationDetails:
    """Read what a conversation with these fields says."""
    row = {"id": 5001, "inbox": 41, "target": "16505550103", "updated": "2026-03-04T12:00:00Z", **fields}
    found = conversation_details(row)
    assert found is not None
    return found


def test_conversation_without_details_says_nothing() -> None:
    """Each field may be missing, and then nothing is known."""
    found = details()
    assert found == ConversationDetails(found.conversation)
    assert (found.conversation.id, found.conversation.updated_at) == (5001, CHANGED)
    assert conversation_details({"inbox": 41}) is None


@pytest.mark.parametrize(
    ("last", "words", "ours"),
    [
        ({"text": "Great,\nthanks", "status": "received"}, "Great, thanks", False),
        ({"text": "See you.", "user": 7}, "See you.", True),
        ({"text": "x" * 300}, f"{'x' * 199}…", None),
        ({"text": "Prefers mornings", "user": 7, "type": "private"}, "", None),
        ("only words", "only words", None),
        (None, "", None),
    ],
)
def test_a_conversation_has_its_last_words(last: object, words: str, ours: bool | None) -> None:
    """As far as the answer shows them, on one line; a private note is never among them."""
    row = {"id": 5001, "inbox": 41, "target": "16505550103", "last_msg": last}
    found = conversation_with_words(row)
    assert found is not None
    assert (found.last_words, found.last_is_ours) == (words, ours)
    assert conversation_with_words({"inbox": 41}) is None


@pytest.mark.parametrize(
    ("fields", "unread"),
    [
        ({"unread": True}, True),
        ({"unread": False, "read": False}, False),
        ({"unread": 1}, True),
        ({"unread": "false"}, False),
        ({"read": True}, False),
        ({"read": 0}, True),
        ({"read": 1, "last_inbound": 70001}, False),
        ({"read": 70001, "last_inbound": 70001}, False),
        ({"read": 70000, "last_inbound": 70001}, True),
        ({"read": 70001}, None),
        ({"read": {"by": 7}, "unread": None}, None),
    ],
)
def test_unread_is_read_from_either_field(fields: dict[str, object], unread: bool | None) -> None:
    """``unread``, which clients saw, counts before ``read``, of which the pages disagree: a flag or an integer."""
    assert details(**fields).unread is unread


@pytest.mark.parametrize(("value", "replied"), [(True, True), (0, False), ("true", True), (None, None), ("no", None)])
def test_replied_is_a_flag_or_nothing(value: object, replied: bool | None) -> None:
    """What is no flag says nothing."""
    assert details(replied=value).replied is replied


@pytest.mark.parametrize(
    ("mark", "at"),
    [
        (int(CHANGED.timestamp()), CHANGED),
        (int(CHANGED.timestamp()) * 1000 + 500, CHANGED + timedelta(milliseconds=500)),
        (str(int(CHANGED.timestamp())), CHANGED),
        (70001, None),
        (int(CHANGED.timestamp()) + 10 * 86400, None),
        (2**62, None),
    ],
)
def test_last_inbound_is_an_instant_where_it_can_be_one(mark: object, at: datetime | None) -> None:
    """Nobody says what it counts: a likely time is taken for one, and else it only tells messages apart."""
    found = details(last_inbound=mark)
    assert (found.inbound_mark, found.inbound_at) == (int(str(mark)), at)


def test_last_inbound_without_a_time_of_change_is_no_instant() -> None:
    """There is nothing to hold it against."""
    assert details(last_inbound=1772625600, updated=None).inbound_at is None


@pytest.mark.parametrize(("assigned", "member"), [(9, 9), ({"id": 9, "name": "Ben"}, 9), (0, None), ({}, None)])
def test_assigned_is_an_integer_or_an_object(assigned: object, member: int | None) -> None:
    """The two editions of the page disagree."""
    assert details(assigned=assigned).assigned == member


@pytest.mark.parametrize(
    ("value", "text", "inbound"),
    [
        ("Are you open?", "Are you open?", None),
        ({"text": "Are you open?", "status": "received"}, "Are you open?", True),
        ({"text": "We are.", "user": 7}, "We are.", False),
    ],
)
def test_last_message_is_an_object_or_a_text(value: object, text: str, inbound: bool | None) -> None:
    """Clients saw the field, and nobody says what is in it."""
    last = details(last_msg=value).last
    assert last is not None
    assert (last.text, last.inbound) == (text, inbound)


@pytest.mark.parametrize("value", [None, {}, 5, [1]])
def test_last_message_of_another_shape_is_none(value: object) -> None:
    """It is left out."""
    assert details(last_msg=value).last is None
