"""Reading history (contract section 11, *Message object*)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_id, as_object, as_phone, as_rows, as_text
from heydesk.client.words import tidy
from heydesk.domain.history import Sighting
from heydesk.domain.ident import LocalId, MessageId

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


def sightings(answer: Answer) -> tuple[Sighting, ...]:
    """Read messages in the order in which they came, which is not documented. Raises UnreadableAnswer."""
    return tuple(_sighting(row) for row in as_rows(answer, "messages"))


def _sighting(row: Mapping[str, Any]) -> Sighting:
    conversation = row.get("conversation")
    status = tidy(as_text(row.get("status")))
    reason, reasons = _words(row.get("raw_error")), _reasons(row.get("target_errors"))
    numbers = (row.get("target"), row.get("phone"), as_object(conversation).get("target"))
    return Sighting(
        message_id=MessageId(as_id(row.get("id")) or 0),
        local_id=LocalId(as_text(row.get("local_id"))),
        status=status,
        error=tidy("; ".join(words for words in (reason, reasons) if words)),
        sent_at=wire_instant(row.get("date")),
        text=as_text(row.get("text")),
        phone=next((phone for phone in map(as_phone, numbers) if phone), ""),
        delivered=_delivered(status.lower().replace(" ", "_").replace("-", "_"), reason, reasons),
        conversation_id=as_id(as_object(conversation).get("id") if isinstance(conversation, dict) else conversation),
    )


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
