"""What the service has of a scheduled send, read back by its id (contract section 11, *Schedule*)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import ScheduleId


@dataclass(frozen=True, slots=True)
class Appointment:
    """``send_at`` is None and ``text`` empty where the answer leaves them out; a template has no text."""

    id: ScheduleId
    send_at: datetime | None = None
    text: str = ""
