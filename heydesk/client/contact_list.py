"""Reading lists (contract section 6). Every way to read them is of the deprecated family, and may be refused."""

from __future__ import annotations

from heydesk.client.answer import Answer
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_id, as_text
from heydesk.client.words import tidy
from heydesk.domain.contact_list import ContactList
from heydesk.domain.ident import ListId


def contact_list(answer: Answer, list_id: ListId) -> ContactList:
    """Read one list. ``targets`` is an object keyed by number; where it is anything else, the count is not known.

    A list of contacts has no documented place for its members (contract unknown 13). Raises UnreadableAnswer.
    """
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    targets = fields.get("targets")
    return ContactList(
        id=ListId(as_id(fields.get("id")) or list_id),
        name=tidy(as_text(fields.get("name")) or as_text(fields.get("title"))),
        count=len(targets) if isinstance(targets, dict) and targets else None,
        updated_at=wire_instant(fields.get("updated")),
    )
