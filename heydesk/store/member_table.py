"""Who is on a list."""

from __future__ import annotations

import json
from collections.abc import Sequence

from heydesk.domain.ids import ListId
from heydesk.domain.records import ListMember
from heydesk.store.change import Change
from heydesk.store.database import Database


class MemberTable:
    """The members of lists as last fetched. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, list_id: ListId, members: Sequence[ListMember]) -> None:
        """Write a list's members in place of those fetched before."""
        with self._database.writing() as tell:
            self._database.execute("DELETE FROM list_member WHERE list_id = ?", list_id)
            # One statement, since a list may have thousands and the window must not stand still for it.
            self._database.execute(
                """
                INSERT INTO list_member (list_id, position, phone, first, last)
                SELECT ?, key, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?)
                """,
                list_id,
                json.dumps([(one.phone, one.first, one.last) for one in members]),
            )
            tell(Change(directory=True))

    def of(self, list_id: ListId) -> tuple[ListMember, ...]:
        """A list's members in the service's order; empty before they were fetched."""
        return self._database.read(
            lambda row: ListMember(row["phone"], row["first"], row["last"]),
            "SELECT phone, first, last FROM list_member WHERE list_id = ? ORDER BY position",
            list_id,
        )
