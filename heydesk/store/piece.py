"""One message on its way into the outbox."""

from __future__ import annotations

from typing import NamedTuple

from heydesk.domain.ids import LocalId
from heydesk.domain.message import Message


class Piece(NamedTuple):
    """A message of a batch, with its ``local_id`` and the exact JSON that will leave, frozen at Send."""

    message: Message
    local_id: LocalId
    body: str
