"""Reading lists (contract section 6). Every way to read them is of the deprecated family, and may be refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from heydesk.client.answer import Answer
from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_flag, as_id, as_object, as_phone, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import ListId
from heydesk.domain.records import ContactList, ListMember


@dataclass(frozen=True, slots=True)
class Roll:
    """A list and who is on it, as far as the answer shows them; nobody where it does not."""

    list: ContactList
    members: tuple[ListMember, ...] = ()


def contact_list(answer: Answer, list_id: ListId) -> Roll:
    """Read one list. ``targets`` is an object keyed by number; where it is anything else, the count is not known.

    A list of contacts has no documented place for its members (contract unknown 13). Raises UnreadableAnswer.
    """
    fields = answer.data()
    if not isinstance(fields, dict):
        raise answer.unreadable("it is no object")
    return _roll(fields, ListId(as_id(fields.get("id")) or list_id))


def roll(row: Mapping[str, Any]) -> Roll | None:
    """Read one list of a page; None for what has no id, and for one that the team put away."""
    list_id = as_id(row.get("id"))
    return None if list_id is None or as_flag(row.get("archived")) else _roll(row, ListId(list_id))


def _roll(fields: Mapping[str, Any], list_id: ListId) -> Roll:
    targets = as_object(fields.get("targets"))
    found = ContactList(
        id=list_id,
        name=tidy(as_text(fields.get("name")) or as_text(fields.get("title"))),
        count=len(targets) or None,
        updated_at=wire_instant(fields.get("updated")),
    )
    members = (_member(key, as_object(value)) for key, value in targets.items())
    return Roll(found, tuple(member for member in members if member.phone))


def _member(key: str, names: Mapping[str, Any]) -> ListMember:
    return ListMember(as_phone(key), tidy(as_text(names.get("f"))), tidy(as_text(names.get("l"))))
