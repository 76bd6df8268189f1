"""What goes onto the wire, written strictly: no field without a value, no null, integers as integers.

Pure, so that the *Request* pane can show what would leave before the network's libraries are loaded.
"""

from __future__ import annotations

import json
import shlex
from datetime import UTC, datetime
from typing import Any

from heydesk.domain.ident import LocalId
from heydesk.domain.message import Message

SEND_PATH = "/v1/message/send"


def send_body(message: Message, local_id: LocalId) -> str:
    """Write the exact JSON of a send (contract sections 3.1 and 3.2).

    One phone becomes ``phone_number``, several become ``targets``. ``local_id`` always goes along, although only
    broadcasts need one: history carries it back, which is how a lost answer is looked up (section 3.4).

    Raises:
        ValueError: the message is none that may leave. Checks come before, so this is a bug and not a person's.
    """
    if not message.phones or not local_id or not (message.text or message.media_url):
        raise ValueError("a message needs a recipient, a local_id and something to say")
    if message.private and message.is_group:
        raise ValueError("a private note goes to one conversation")
    fields: dict[str, Any] = {"inbox_id": int(message.inbox_id), "creator_id": int(message.sender_id)}
    if message.is_group:
        fields["targets"] = list(message.phones)
    else:
        fields["phone_number"] = message.phones[0]
    if message.text:
        fields["text"] = message.text
    if message.media_url:
        fields["media_url"] = message.media_url
    fields["local_id"] = str(local_id)
    if message.private:
        fields["private"] = True
    body = _compact(fields)
    body.encode()  # a lone surrogate is no text: stop it here, before it is kept or leaves
    return body


def page_body(before: datetime | None, limit: int) -> str:
    """Write the question for the team's newest messages (contract section 11, ``POST /v1/messages/all``).

    ``created_at`` with ``ascending`` false is the one reading on which all sources agree to mean "before".
    """
    fields: dict[str, Any] = {"order": "created_at", "ascending": False, "limit": limit}
    if before is not None:
        fields["created_at"] = before.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return _compact(fields)


def contact_body(phone: str) -> str:
    """Write the question for a number's status (contract section 9, ``POST /v1/contact/status``)."""
    return _compact({"phone": phone})


def pretty(body: str) -> str:
    """Show a body on several lines, for reading."""
    return json.dumps(json.loads(body), ensure_ascii=False, indent=2)


def curl_line(base_url: str, body: str) -> str:
    """Write the send as one shell command, which takes its token from ``$HEYMARKET_JWT`` and holds no secret."""
    return " ".join(
        (
            f"curl -X POST {shlex.quote(base_url + SEND_PATH)}",
            '-H "Authorization: Bearer $HEYMARKET_JWT"',
            "-H 'Content-Type: application/json'",
            f"--data-raw {shlex.quote(body)}",
        )
    )


def _compact(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
