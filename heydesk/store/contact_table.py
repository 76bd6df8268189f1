"""The contacts of one account, found by any beginning of a name, number, e-mail address or tag."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from heydesk.domain.ids import ContactId
from heydesk.domain.records import Contact
from heydesk.store.change import Change
from heydesk.store.database import Database, Value
from heydesk.store.findable import Findable
from heydesk.store.found import Found
from heydesk.store.instant import instant_or_none
from heydesk.store.placed_table import PlacedTable
from heydesk.store.seen_table import SeenTable
from heydesk.store.spoken_table import SpokenTable
from heydesk.store.term_search import TIME, TermSearch


class ContactTable:
    """Every verb but ``note_spoken`` is one transaction at most; all raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._table = PlacedTable(database, "contact", contact_of, _values, findable, self._moment)
        self._spoken = SpokenTable(database)
        self._seen = SeenTable(database)
        self._search = TermSearch(database, "contact", contact_of, findable)

    def put(self, contacts: Sequence[Contact], *, in_full: bool = False) -> int:
        """Write contacts, each id once; give how many were new or had changed.

        An older change never overwrites a newer one. ``in_full`` says that this is a page of a refresh that shows all
        there are, which ``begin_full`` has begun.
        """
        with self._database.writing() as tell:
            fresh = self._table.put(contacts)
            if in_full:
                self._seen.note(one.id for one in contacts)
            if fresh:
                tell(Change(directory=True))
        return len(fresh)

    def begin_full(self) -> None:
        """Begin a refresh that shows all there are. It may be interrupted, and go on after another start."""
        with self._database.writing():
            self._seen.clear()

    def drop_unseen(self, after: int = 0) -> int | None:
        """Erase a slice of those that a full refresh did not show; give where to go on, None when all are gone.

        Only after its last page. Each slice takes no longer than a page, so let others have their turn between them.
        """
        with self._database.writing() as tell:
            gone, rest = self._seen.unseen(after)
            if self._table.remove(gone):
                tell(Change(directory=True))
        return rest

    def remove(self, contact_id: ContactId) -> None:
        """Erase one that the service has no more. One that is gone already is no error."""
        with self._database.writing() as tell:
            if self._table.remove([contact_id]):
                tell(Change(directory=True))

    def get(self, contact_id: ContactId) -> Contact | None:
        """One contact, or None where none with this id is known."""
        found = self._database.read(contact_of, "SELECT * FROM contact WHERE id = ?", contact_id)
        return found[0] if found else None

    def by_phone(self, phones: Sequence[str]) -> dict[str, Contact]:
        """Give the contact of each number that has one, the one that changed last where several share it."""
        # One statement, since there may be thousands; the numbers lead, as each is quickly found.
        query = """
            SELECT contact.* FROM json_each(?) AS wanted CROSS JOIN contact ON contact.phone = wanted.value
            WHERE wanted.value <> '' ORDER BY contact.place DESC
        """
        return {one.phone: one for one in self._database.read(contact_of, query, json.dumps(list({*phones})))}

    def count(self) -> int:
        """How many are known."""
        return self._database.read(lambda row: int(row[0]), "SELECT count(*) FROM contact")[0]

    def newest(self) -> datetime | None:
        """When the one that changed last did so; where a refresh may stop. None where none is known."""
        return self._table.newest()

    def note_spoken(self, spoken: Mapping[str, datetime]) -> None:
        """Note, in the caller's transaction, when each number was last spoken with: those come first in a search."""
        self._table.move("phone", self._spoken.note(spoken))

    def search(self, typed: str, limit: int = 8, seconds: float = TIME) -> Found[Contact]:
        """Find contacts for what was typed so far; the ones spoken with or changed last where nothing was.

        After ``seconds`` nothing new is begun, and the answer says whether it is complete.
        """
        return self._search.search(typed, limit, seconds)

    def _moment(self, contact: Contact) -> datetime | None:
        moments = (contact.updated_at, self._spoken.last(contact.phone) if contact.phone else None)
        return max((moment for moment in moments if moment), default=None)


def contact_of(row: sqlite3.Row) -> Contact:
    """Read a row."""
    return Contact(
        id=ContactId(row["id"]),
        phone=row["phone"],
        first=row["first"],
        last=row["last"],
        display_name=row["display_name"],
        email=row["email"],
        tags=tuple(json.loads(row["tags"])) if row["tags"] else (),
        custom=tuple((title, value) for title, value in json.loads(row["custom"])) if row["custom"] else (),
        updated_at=instant_or_none(row["updated_at"]),
    )


def _values(contact: Contact) -> dict[str, Value]:
    return {
        "phone": contact.phone,
        "first": contact.first,
        "last": contact.last,
        "display_name": contact.display_name,
        "email": contact.email,
        "tags": json.dumps(contact.tags) if contact.tags else "",
        "custom": json.dumps(contact.custom) if contact.custom else "",
    }


def findable(contact: Contact) -> Findable:
    """Give what a contact can be found by."""
    called = " ".join((contact.display_name, contact.first, contact.last, *contact.tags))
    return Findable(called, contact.email, (contact.phone,))
