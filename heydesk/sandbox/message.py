"""Messages and conversations as the sandbox keeps them, and as the API shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from heydesk.sandbox.clock import stamp
from heydesk.sandbox.switch import NoteMark

_QUEUED_SHARE = 1 / 3
"""The part of the way to delivery for which a text counts as queued, before it counts as sent."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A thread of one inbox with one number, or with a group of them."""

    id: int
    inbox_id: int
    phones: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    name: str = ""
    closed: bool = False
    unread: bool = False

    @property
    def group(self) -> bool:
        """Whether everybody in it sees everybody."""
        return len(self.phones) > 1

    def wire(self) -> dict[str, object]:
        """Return the object as contract.md section 10 has it; `targets` and `unread` are what clients saw."""
        target: dict[str, object] = {"targets": [*self.phones]} if self.group else {"target": self.phones[0]}
        return {
            "id": self.id,
            "inbox": self.inbox_id,
            **target,
            "channel": "mms" if self.group else "sms",
            "status": "closed" if self.closed else "open",
            "name": self.name,
            "created": stamp(self.created_at),
            "updated": stamp(self.updated_at),
            "unread": self.unread,
        }


@dataclass(frozen=True, slots=True)
class Message:
    """A text, a private note, or what a customer wrote (`sender` is None then)."""

    id: int
    conversation_id: int
    date_at: datetime
    steady: float
    """When it was kept, on the steady clock; minus infinity for what was there at the start."""
    text: str = ""
    sender: int | None = None
    media_url: str | None = None
    private: bool = False
    author: str | None = None
    local_id: str | None = None
    broadcast_id: int | None = None
    failures: Mapping[str, str] = field(default_factory=dict)
    """Why it does not arrive, by phone."""

    def status(self, age: float, delivery_after: float) -> str | None:
        """Return where it is on its way after `age` seconds; None for a note, which has nowhere to go.

        The words are this sandbox's: only `failed` was ever seen (section 11, "Message object").
        """
        if self.private:
            return None
        if self.sender is None:
            return "received"
        if age >= delivery_after:
            return "failed" if self.failures else "delivered"
        return "queued" if age < delivery_after * _QUEUED_SHARE else "sent"

    def updated_at(self, age: float, delivery_after: float) -> datetime:
        """Return when it last changed: when it was kept, or when it arrived or failed."""
        ended = self.status(age, delivery_after) in {"failed", "delivered"}
        return self.date_at + timedelta(seconds=delivery_after) if ended else self.date_at

    def wire(
        self, conversation: Conversation, age: float, delivery_after: float, mark: NoteMark = NoteMark.TYPE
    ) -> dict[str, object]:
        """Return the object as section 11 has it, empty values left out as observed (section 2).

        `mark` is how a private note is told from a text.
        """
        status = self.status(age, delivery_after)
        wire: dict[str, object | None] = {
            "id": self.id,
            "text": self.text or None,
            "date": stamp(self.date_at),
            "updated": stamp(self.updated_at(age, delivery_after)),
            "status": status,
            "type": "private" if self.private and mark is NoteMark.TYPE else "text",
            "private": True if self.private and mark is NoteMark.FLAG else None,
            "hidden": True if self.private and mark is NoteMark.HIDDEN else None,
            "target": None if conversation.group else conversation.phones[0],
            "phone": None if conversation.group else conversation.phones[0],
            "targets": [*conversation.phones] if conversation.group else None,
            "user": self.sender,
            "author": self.author,
            "local_id": self.local_id,
            "broadcast_id": self.broadcast_id,
            "media": self.media_url,
            "conversation": conversation.wire(),
        }
        if status == "failed" and conversation.group:
            wire["target_errors"] = dict(self.failures)
        elif status == "failed":
            wire["raw_error"] = "; ".join(self.failures.values())
        return {name: value for name, value in wire.items() if value is not None}
