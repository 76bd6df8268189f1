"""Values of the domain as JSON documents in one column each.

Everything is written in ASCII with escapes, so that whatever a person typed comes back as it was: NUL, half a
surrogate pair, anything. A field that a later HeyDesk adds has a default, so that older documents can be read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from heydesk.domain.l10n import Sentence
from heydesk.domain.message import Draft, Message, Receipt
from heydesk.domain.records import Inbox, Member


def fields(value: Draft | Message | Receipt) -> str:
    """Write a draft, a message or a receipt."""
    return _dump(asdict(value))


def draft(document: str) -> Draft:
    """Read a draft."""
    return Draft(**_read(document, ("recipients", "chats", "lists")))


def message(document: str) -> Message:
    """Read a message."""
    return Message(**_read(document, ("phones", "names")))


def receipt_or_none(document: str | None) -> Receipt | None:
    """Read a receipt that may be missing."""
    return None if document is None else Receipt(**json.loads(document))


def sentence(said: Sentence | None) -> str | None:
    """Write a sentence that may be missing: its template and its values, to be translated when it is shown."""
    return None if said is None else _dump([said.template, dict(said.values)])


def sentence_or_none(document: str | None) -> Sentence | None:
    """Read a sentence that may be missing."""
    if document is None:
        return None
    template, values = json.loads(document)
    return Sentence(template, tuple(values.items()))


def inboxes(found: Sequence[Inbox]) -> str:
    """Write the directory's inboxes with their members."""
    return _dump([{**inbox._asdict(), "members": [each._asdict() for each in inbox.members]} for inbox in found])


def inboxes_of(document: str) -> tuple[Inbox, ...]:
    """Read the directory's inboxes with their members."""
    return tuple(_inbox(one) for one in json.loads(document))


def _read(document: str, lists: Sequence[str]) -> dict[str, Any]:
    """Read fields as they were written, with the kinds that JSON has no word for: tuples and the time to send at."""
    found: dict[str, Any] = json.loads(document)
    found.update({name: tuple(found[name]) for name in lists if name in found})
    if found.get("send_at"):
        found["send_at"] = datetime.fromisoformat(found["send_at"])
    return found


def _inbox(found: dict[str, Any]) -> Inbox:
    members = tuple(Member(**member) for member in found["members"])
    return Inbox(**{**found, "phones": tuple(found["phones"]), "members": members})


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), default=datetime.isoformat)
