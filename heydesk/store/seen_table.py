"""Which contacts a full refresh has shown, so that those that it did not show can go."""

from __future__ import annotations

from collections.abc import Iterable

from heydesk.domain.ids import ContactId
from heydesk.store.database import Database

_STRETCH = 5000
"""Ids that are looked at at a time."""
_SLICE = 50
"""Rows that are dropped at a time: what a page takes to write, so that a million that are gone stop no window."""


class SeenTable:
    """Ids of contacts. Its verbs are part of the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clear(self) -> None:
        """Begin with none."""
        self._database.execute("DELETE FROM seen")

    def note(self, ids: Iterable[ContactId]) -> None:
        """Note that these were shown."""
        for contact_id in sorted(ids):
            self._database.execute("INSERT OR IGNORE INTO seen (id) VALUES (?)", contact_id)

    def unseen(self, after: int) -> tuple[tuple[ContactId, ...], int | None]:
        """Give some known ones that were not, from behind this id on, and the id to go on from; None for: no more."""
        query = """
            SELECT contact.id, seen.id IS NULL FROM contact LEFT JOIN seen ON seen.id = contact.id
            WHERE contact.id > ? ORDER BY contact.id LIMIT ?
        """
        looked = self._database.read(lambda row: (ContactId(row[0]), bool(row[1])), query, after, _STRETCH)
        gone = tuple(contact_id for contact_id, is_gone in looked if is_gone)
        if len(gone) > _SLICE:
            return gone[:_SLICE], gone[_SLICE - 1]
        return gone, looked[-1][0] if len(looked) == _STRETCH else None
