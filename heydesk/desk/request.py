"""The exact request, for eyes and for the clipboard."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.client.codec import SEND_PATH


@dataclass(frozen=True, slots=True)
class Request:
    """What leaves for one message. ``body`` is exact to the byte, unless ``partial``."""

    body: str
    pretty: str
    curl: str
    """A line for a shell, with ``$HEYMARKET_JWT`` in place of the token; empty while it is partial."""
    path: str = SEND_PATH
    partial: bool = False
    """It can't be sent yet: what is missing or wrong is left out."""
