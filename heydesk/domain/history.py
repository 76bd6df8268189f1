"""What the service's own history shows of a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import LocalId, MemberId, MessageId
from heydesk.domain.message import Receipt


@dataclass(frozen=True, slots=True)
class Sighting:
    """One message object, read from history (contract section 11, *Message object*).

    Every field may be missing in an answer, so each has an empty value: 0, "", or None. That a message is seen at
    all is the news; ``local_id`` tells whose it is.
    """

    message_id: MessageId
    """0 where the answer leaves it out."""
    local_id: LocalId
    """"" for what another program sent without one, and for what customers wrote."""
    status: str
    """The service's own word. The set of words is not documented (contract unknown 15)."""
    error: str
    """Reasons of the carrier, in its own words: ``raw_error`` and ``target_errors``. "" for none."""
    sent_at: datetime | None
    text: str
    phone: str
    """The other side's number as digits; "" for a group, where the answer may name nobody."""
    delivered: bool | None
    """True and False only where the service says so; None while nothing is known."""
    conversation_id: int | None = None
    """What the API calls ``chat_id`` (contract section 10)."""
    inbound: bool | None = None
    """Whether the other side wrote it; None where the answer does not tell. No field says so: it is inferred."""
    private: bool | None = None
    """Whether only the team sees it; None where the answer does not tell. Inferred too."""
    sender_id: MemberId | None = None
    """The member who sent it, where the answer names one."""
    author: str = ""
    """The name that the sender gave along; "" mostly."""
    media_url: str = ""
    broadcast_id: int | None = None
    """Of which broadcast it is one message; None for any other."""

    def receipt(self) -> Receipt:
        """Say the same in the terms of a send's answer, for a message whose own answer was lost."""
        sent_at = "" if self.sent_at is None else self.sent_at.isoformat().replace("+00:00", "Z")
        return Receipt(message_id=self.message_id, sent_at=sent_at)
