"""The people that the tests of a book write into it."""

from __future__ import annotations

from datetime import timedelta

from heydesk.domain.records import ChatId, Contact, ContactId, Conversation, InboxId
from tests.storage.sample_rows import NOW

SUPPORT = InboxId(7)


def person(number: int, name: str = "", phone: str = "", *, minutes: float | None = 0, **more: object) -> Contact:
    """Make a contact that changed so many minutes ago; None for: nobody knows when."""
    first, _, last = name.partition(" ")
    at = None if minutes is None else NOW - timedelta(minutes=minutes)
    return Contact(ContactId(number), phone, first, last, updated_at=at, **more)  # type: ignore[arg-type]


def talk(number: int, *phones: str, name: str = "", minutes: float = 0, inbox_id: InboxId = SUPPORT) -> Conversation:
    """Make a conversation whose last word was so many minutes ago."""
    return Conversation(ChatId(number), inbox_id, phones, name, updated_at=NOW - timedelta(minutes=minutes))
