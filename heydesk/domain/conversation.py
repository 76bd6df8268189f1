"""Conversations as the service lists them (contract section 10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import ChatId, InboxId


@dataclass(frozen=True, slots=True)
class Conversation:
    """What an inbox and one person, or a group, have said to each other goes by this id.

    ``phones`` are digits without ``+``: one for a person, several for a group; empty where the answer names nobody
    that can be texted.
    """

    id: ChatId
    inbox_id: InboxId
    phones: tuple[str, ...] = ()
    name: str = ""
    is_open: bool = True
    updated_at: datetime | None = None
