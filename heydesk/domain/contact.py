"""What the service knows about a person who is texted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import ContactId


@dataclass(frozen=True, slots=True)
class Contact:
    """A person in the team's contacts (contract section 9, *Contact object*).

    ``phone`` is digits without ``+``; "" for one who has only an e-mail address. ``custom`` holds the team's own
    fields by their titles, in the team's order. Only ``/v1/contact/status`` tells the truth about opting out, so
    nothing here does.
    """

    id: ContactId
    phone: str
    first: str = ""
    last: str = ""
    display_name: str = ""
    email: str = ""
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    updated_at: datetime | None = None

    @property
    def name(self) -> str:
        """How people call them: the display name, else first and last; "" for nobody."""
        return self.display_name or " ".join(part for part in (self.first, self.last) if part)


@dataclass(frozen=True, slots=True)
class ContactStatus:
    """Whether a number may be texted (contract section 9, ``POST /v1/contact/status`` and *Opt-out*).

    Opted out means that nothing may be sent to them; blocked means that nothing passes in either direction.
    """

    phone: str
    unsubscribed: bool
    blocked: bool
