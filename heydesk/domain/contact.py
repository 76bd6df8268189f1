"""What the service knows about a person who is texted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContactStatus:
    """Whether a number may be texted (contract section 9, ``POST /v1/contact/status`` and *Opt-out*).

    Opted out means that nothing may be sent to them; blocked means that nothing passes in either direction.
    """

    phone: str
    unsubscribed: bool
    blocked: bool
