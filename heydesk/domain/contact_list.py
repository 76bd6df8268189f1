"""Lists of people that a broadcast goes to, each of them alone (contract section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from heydesk.domain.ident import ListId


@dataclass(frozen=True, slots=True)
class ContactList:
    """A list; who is on it is asked for apart, since a list may hold thousands.

    ``count`` is None where the answer shows nobody: a contact-based list's members have no documented place
    (contract unknown 13), so that is no empty list.
    """

    id: ListId
    name: str
    count: int | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListMember:
    """One person on a list, by the names that the list itself has for them."""

    phone: str
    first: str = ""
    last: str = ""
