"""The exact request, for eyes and for the clipboard."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from heydesk.client.codec import SEND_PATH, curl_line, pretty
from heydesk.domain.ident import LocalId
from heydesk.domain.message import Draft


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


def exact(base_url: str, body: str) -> Request:
    """Show a body that may leave, or has left."""
    return Request(body, pretty(body), curl_line(base_url, body))


def partial(draft: Draft, seed: LocalId) -> Request:
    """Show as much of a draft as there is, in the order of the wire. It is for eyes alone and is never sent."""
    fields: dict[str, Any] = {
        "inbox_id": draft.inbox_id,
        "creator_id": draft.sender_id,
        "targets": list(draft.recipients) if draft.group and draft.recipients else None,
        "phone_number": draft.recipients[0] if draft.recipients and not draft.group else None,
        "text": draft.text or None,
        "media_url": draft.media_url.strip() or None,
        "local_id": seed,
        "private": draft.private or None,
    }
    body = json.dumps({k: v for k, v in fields.items() if v is not None}, ensure_ascii=False, separators=(",", ":"))
    return Request(body, pretty(body), curl="", partial=True)
