"""Reading answers leniently: fields may be missing, extra, null, or of another type (contract section 2).

What is not there gets an empty value. Only an answer of which nothing can be used is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.instant import wire_instant
from heydesk.client.words import tidy
from heydesk.domain.message import Receipt
from heydesk.domain.records import ContactStatus

_LARGEST = 2**63 - 1
"""Ids must fit into the database."""
_DIGITS = frozenset("0123456789")
_PUNCTUATION = {ord(c): None for c in "+-.() \u00a0"}
_LONGEST_DATE = 64
_LONGEST_URL = 2000


def receipt(answer: Answer) -> Receipt:
    """Read the answer to a send; only ``id`` can be relied on (contract section 3.3).

    Raises UnreadableAnswer without a usable id: the message may have been accepted.
    """
    fields = as_object(answer.data())
    message_id = as_id(fields.get("id"))
    if message_id is None:
        raise answer.unreadable("it has no message id")
    date = as_text(fields.get("date"))
    return Receipt(
        message_id=message_id,
        sent_at="" if _is_never(date) else tidy(date, _LONGEST_DATE),
        gallery_url=tidy(as_text(fields.get("gallery_url")), _LONGEST_URL),
        request_id=answer.request_id,
        status=answer.status,
    )


def contact_status(answer: Answer, phone: str) -> ContactStatus:
    """Read whether a number may be texted. What is left out is false. Raises UnreadableAnswer."""
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    return ContactStatus(
        phone=as_phone(fields.get("phone")) or phone,
        unsubscribed=as_flag(fields.get("unsubscribed")),
        blocked=as_flag(fields.get("blocked")),
    )


def as_rows(answer: Answer, key: str) -> list[Mapping[str, Any]]:
    """Read an array of objects, bare or wrapped in ``key``; null is an empty one. Raises UnreadableAnswer."""
    data = answer.data()
    if isinstance(data, dict) and key in data:
        data = data[key]
    if data is None:
        return []
    if not isinstance(data, list):
        raise answer.unreadable("it is no list")
    return [row for row in data if isinstance(row, dict)]


def as_object(value: object) -> Mapping[str, Any]:
    """Read an object; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Read a list; anything else is an empty one."""
    return value if isinstance(value, list) else []


def as_id(value: object) -> int | None:
    """Read an id, a positive integer or one in quotes. 0 is Go's word for none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= len(str(_LARGEST)):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST:
        return value
    return None


def as_text(value: object) -> str:
    """Read text; half characters, which no file or screen takes, are replaced."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def as_phone(value: object) -> str:
    """Read a number as digits, whether it came with a plus, with punctuation or as an integer; addresses are none."""
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    digits = text.translate(_PUNCTUATION)
    return digits if _DIGITS.issuperset(digits) else ""


def as_flag(value: object) -> bool:
    """Read a boolean; null and what is left out are false."""
    return value is True or value == 1 or (isinstance(value, str) and value.lower() == "true")


def _is_never(date: str) -> bool:
    return wire_instant(date) is None and date.startswith("0001-")
