"""Parses message history into ``HistoryMessage`` (contract section 11, *Message object*), and who spoke last.

A conversation says the latter of itself, in several ways (section 10).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from heydesk.api.responses import (
    ServiceResponse,
    as_flag,
    as_id,
    as_list,
    as_object,
    as_phone,
    as_rows,
    as_text,
    conversation,
    people_in,
    tidy,
    wire_instant,
)
from heydesk.domain.records import Conversation, ConversationDetails, HistoryMessage, LocalId, MemberId, MessageId

# No document lists the words (contract unknown 15); ``failed`` has been seen. The others are what texting services
# call the same things. A word that is not here says nothing.
_ARRIVED = {"delivered", "read", "seen"}
_FAILED = {
    "failed",
    "failure",
    "undelivered",
    "undeliverable",
    "not_delivered",
    "delivery_failed",
    "rejected",
    "error",
    "errored",
    "expired",
    "bounced",
    "blocked",
    "canceled",
    "cancelled",
}
_ON_ITS_WAY = {
    "queued",
    "pending",
    "scheduled",
    "sending",
    "accepted",
    "enroute",
    "en_route",
    "processing",
    "retrying",
}

# How history tells what came in from what went out, and a note from a text, is not documented either; ``text`` has
# been seen as a type. A word that is not here says nothing.
_CAME_IN = {"received", "inbound", "incoming"}
_NOTE = {"private", "private_note", "note", "comment", "private_comment", "internal", "internal_note", "whisper"}
_TEXT = {"text", "sms", "mms", "media"}
_LONGEST_URL = 2000
_LONGEST_NAME = 100
_LONGEST_WORDS = 200


def history_messages(answer: ServiceResponse) -> tuple[HistoryMessage, ...]:
    """Read messages in the order in which they came, which is not documented. Raises UnreadableAnswer."""
    return tuple(_history_message(row) for row in as_rows(answer, "messages"))


def _history_message(row: Mapping[str, Any]) -> HistoryMessage:
    conversation = row.get("conversation")
    status = tidy(as_text(row.get("status")))
    reason, reasons = _words(row.get("raw_error")), _reasons(row.get("target_errors"))
    return HistoryMessage(
        message_id=MessageId(as_id(row.get("id")) or 0),
        local_id=LocalId(as_text(row.get("local_id"))),
        status=status,
        error=tidy("; ".join(words for words in (reason, reasons) if words)),
        sent_at=wire_instant(row.get("date")),
        text=as_text(row.get("text")),
        phone=_phone(row),
        delivered=_delivered(_word(status), reason, reasons),
        conversation_id=as_id(as_object(conversation).get("id") if isinstance(conversation, dict) else conversation),
        inbound=_inbound(row, _word(status)),
        private=_private(row),
        sender_id=None if (sender := as_id(row.get("user"))) is None else MemberId(sender),
        author=tidy(as_text(row.get("author")), _LONGEST_NAME),
        media_url=_media(row.get("media")),
        broadcast_id=as_id(row.get("broadcast_id")),
    )


def _phone(row: Mapping[str, Any]) -> str:
    """Read the number of the one person whom a message is with; "" for a group."""
    conversation = as_object(row.get("conversation"))
    for each in (row, conversation):
        if each.get("targets"):
            people = people_in(each)
            return people[0] if len(people) == 1 else ""
    numbers = (row.get("target"), row.get("phone"), conversation.get("target"))
    return next((phone for phone in map(as_phone, numbers) if phone), "")


def _word(text: str) -> str:
    return text.lower().replace(" ", "_").replace("-", "_")


def _inbound(row: Mapping[str, Any], status: str) -> bool | None:
    """Return whether the customer wrote it: false by a sender of ours, true by a status that only their texts have.

    Where it says neither, or both, nothing is known: automations and other programs may send without a member.
    """
    ours = bool(as_id(row.get("user")) or as_text(row.get("local_id")) or as_id(row.get("broadcast_id")))
    if status in _CAME_IN:
        return None if ours else True
    return False if ours or _private(row) else None


def _private(row: Mapping[str, Any]) -> bool | None:
    """Return whether it is a note, by the word for its type or by the flag with which notes are sent."""
    kind = _word(tidy(as_text(row.get("type"))))
    if kind in _NOTE or as_flag(row.get("private")):
        return True
    return False if kind in _TEXT or row.get("private") is False else None


def _media(value: object) -> str:
    """Read where the picture is: an address, an object with one, or the first of several."""
    first = next(iter(as_list(value)), value)
    return tidy(as_text(as_object(first).get("url", first)), _LONGEST_URL)


def _delivered(status: str, reason: str, reasons: str) -> bool | None:
    """Weigh the status word and the carriers' reasons. Where they contradict each other, nothing is known.

    A reason for one recipient of a group is a failure, whatever became of the others. A reason for the whole message
    is one too, unless the word says that it arrived, or that it is still on its way and may be tried again.
    """
    if status in _FAILED or reasons:
        return False
    if status in _ARRIVED:
        return None if reason else True
    return False if reason and status not in _ON_ITS_WAY else None


def _reasons(value: object) -> str:
    """Read a reason for each number, or whatever else stands there."""
    if not isinstance(value, dict):
        return _words(value)
    told = ((phone, _words(reason)) for phone, reason in value.items())
    return "; ".join(f"{phone}: {reason}" for phone, reason in told if reason)


def _words(value: object) -> str:
    """Read a reason: text, or anything else that is not empty, as JSON."""
    if isinstance(value, str):
        return as_text(value).strip()
    try:
        return as_text(json.dumps(value, ensure_ascii=False)) if value else ""
    except RecursionError:
        return "too deep to be read"


_A_DAY = timedelta(days=1)
_PER_SECOND = (1, 1000)
"""``last_inbound`` is an integer of which no document says what it counts: seconds, milliseconds, or message ids."""


def conversation_details(row: Mapping[str, Any]) -> ConversationDetails | None:
    """Read one conversation with what it says of who spoke last; None for what has no id or no inbox."""
    found = conversation(row)
    if found is None:
        return None
    last = _last_message(row.get("last_msg"))
    if last is not None and not last.private:
        ours = None if last.inbound is None else not last.inbound
        found = found._replace(last_words=tidy(last.text, _LONGEST_WORDS), last_is_ours=ours)
    mark, assigned = as_id(row.get("last_inbound")), row.get("assigned")
    assigned_id = as_id(as_object(assigned).get("id", assigned))
    return ConversationDetails(
        conversation=found,
        unread=_unread(row, mark),
        replied=_flag_or_none(row.get("replied")),
        inbound_mark=mark,
        inbound_at=_inbound_at(mark, found.updated_at),
        last=last,
        assigned=None if assigned_id is None else MemberId(assigned_id),
    )


def conversation_with_words(row: Mapping[str, Any]) -> Conversation | None:
    """Read one conversation with what was said last, where the answer shows it; None as for its details."""
    details = conversation_details(row)
    return None if details is None else details.conversation


def _unread(row: Mapping[str, Any], last_inbound: int | None) -> bool | None:
    """Read ``unread``, else ``read``: a flag, or what was read last, in the count of ``last_inbound``."""
    if (unread := _flag_or_none(row.get("unread"))) is not None:
        return unread
    read = row.get("read")
    if (flag := _flag_or_none(read)) is not None:
        return not flag
    last_read = as_id(read)
    return None if last_read is None or last_inbound is None else last_read < last_inbound


def _flag_or_none(value: object) -> bool | None:
    """Read a boolean, also one that is written as 0 or 1; None for all else."""
    return as_flag(value) if value in (True, False) or str(value).lower() in {"true", "false"} else None


def _inbound_at(mark: int | None, updated_at: datetime | None) -> datetime | None:
    """Read an integer as an instant, if it is a likely one: not after the conversation's last change."""
    if mark is None or updated_at is None:
        return None
    seconds = (mark / unit for unit in _PER_SECOND)
    latest = (updated_at + _A_DAY).timestamp()
    found = next((each for each in seconds if _EPOCH_OF_TEXTING <= each <= latest), None)
    return None if found is None else datetime.fromtimestamp(found, UTC)


_EPOCH_OF_TEXTING = datetime(2010, 1, 1, tzinfo=UTC).timestamp()


def _last_message(value: object) -> HistoryMessage | None:
    """Read ``last_msg``: a message object, or its text alone. None where it is neither."""
    if isinstance(value, str):
        value = {"text": value}
    return _history_message(value) if isinstance(value, dict) and value else None
