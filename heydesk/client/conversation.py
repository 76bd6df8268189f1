"""Conversations: asking for them, and reading them (contract section 10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from heydesk.client.codec import compact, filled
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_id, as_list, as_object, as_phone, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import ChatId, InboxId
from heydesk.domain.records import Conversation

_CLOSED = "closed"


def conversations_body(inbox_ids: Sequence[InboxId], cursor: str) -> str:
    """Write the question for a page of these inboxes' conversations, open and closed.

    ``id`` is a member whose access is checked; the vendor's own sample has 0, for nobody in particular.
    """
    return compact({"id": 0, "filters": {"inboxes": [int(each) for each in inbox_ids]}, **filled(date=cursor)})


def conversation(row: Mapping[str, Any]) -> Conversation | None:
    """Read one conversation; None for what has no id or no inbox. An e-mail address is nobody to text."""
    chat_id = as_id(row.get("id"))
    inbox = row.get("inbox")
    inbox_id = as_id(as_object(inbox).get("id", inbox))
    if chat_id is None or inbox_id is None:
        return None
    return Conversation(
        id=ChatId(chat_id),
        inbox_id=InboxId(inbox_id),
        phones=_phones(row),
        name=tidy(as_text(row.get("name"))),
        is_open=as_text(row.get("status")).lower() != _CLOSED,
        updated_at=wire_instant(row.get("updated")),
    )


def _phones(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Read who is in it: ``targets``, which clients saw with groups, else ``target``.

    A group of which somebody can't be texted is nobody, for else it would pass for a smaller one.
    """
    targets = as_list(row.get("targets")) or [row.get("target")]
    phones = [as_phone(each) for each in targets]
    return tuple(dict.fromkeys(phones)) if all(phones) else ()
