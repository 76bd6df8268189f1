"""Reading contacts (contract section 9, *Contact object*)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from heydesk.client.instant import wire_instant
from heydesk.client.reading import as_id, as_list, as_object, as_phone, as_text
from heydesk.client.words import tidy
from heydesk.domain.ids import ContactId
from heydesk.domain.records import Contact

_LONGEST_EMAIL = 254


@dataclass(frozen=True, slots=True)
class Titles:
    """What the team's tags and own fields are called, by id: contacts carry the ids alone."""

    tags: Mapping[int, str] = field(default_factory=dict)
    fields: Mapping[int, str] = field(default_factory=dict)


def contact(row: Mapping[str, Any], titles: Titles) -> Contact | None:
    """Read one contact; None for what has no id."""
    contact_id = as_id(row.get("id"))
    if contact_id is None:
        return None
    return Contact(
        id=ContactId(contact_id),
        phone=as_phone(row.get("phone")),
        first=tidy(as_text(row.get("first"))),
        last=tidy(as_text(row.get("last"))),
        display_name=tidy(as_text(row.get("display_name"))),
        email=tidy(as_text(row.get("email")), _LONGEST_EMAIL),
        tags=tuple(dict.fromkeys(_tags(row.get("tags"), titles.tags))),
        custom=tuple(_custom(as_object(row.get("custom")), titles.fields)),
        updated_at=wire_instant(row.get("updated")),
    )


def _tags(value: object, titles: Mapping[int, str]) -> Iterator[str]:
    """Read tags: how they look is not documented, so ids, words, and objects with either are taken.

    One whose id means nothing here is left out.
    """
    for each in as_list(value):
        row = as_object(each)
        word = tidy(as_text(row.get("tag"))) or ("" if as_id(each) else tidy(as_text(each)))
        tag_id = as_id(row.get("tag_id")) or as_id(row.get("id")) or as_id(row.get("tag")) or as_id(each)
        if title := titles.get(tag_id or 0) or ("" if as_id(word) else word):
            yield title


def _custom(values: Mapping[str, Any], titles: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """Read the team's own fields in the team's order; a key that is no id stands for itself, and comes last."""
    known = {str(field_id): title for field_id, title in titles.items()}
    for key in (*(key for key in known if key in values), *(key for key in values if key not in known)):
        value = _value(values[key])
        if value and (key in known or as_id(key) is None):
            yield known.get(key) or tidy(as_text(key)), value


def _value(value: object) -> str:
    """Read a value as it would stand in a text: its line breaks stay."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return as_text(str(value) if isinstance(value, int | float) else value)
