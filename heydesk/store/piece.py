"""One message on its way into the outbox."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.domain.ident import LocalId
from heydesk.domain.message import Message


@dataclass(frozen=True, slots=True)
class Piece:
    """A message of a batch, with its ``local_id`` and the exact JSON that will leave, frozen at Send."""

    message: Message
    local_id: LocalId
    body: str
