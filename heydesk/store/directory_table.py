"""The directory as it was last fetched, so that the window has its inboxes before the network answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from heydesk.domain.ids import AccountId
from heydesk.domain.records import Inbox
from heydesk.store.change import Change
from heydesk.store.database import Database
from heydesk.store.document import inboxes, inboxes_of
from heydesk.store.instant import instant, micros


class DirectoryTable:
    """Inboxes with their members, by account. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, account_id: AccountId, found: Sequence[Inbox], now: datetime) -> None:
        """Write what was fetched in place of what was fetched before."""
        with self._database.writing() as tell:
            self._database.execute(
                """
                INSERT INTO directory (account_id, inboxes, fetched_at) VALUES (?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET inboxes = excluded.inboxes, fetched_at = excluded.fetched_at
                """,
                account_id,
                inboxes(found),
                micros(now),
            )
            tell(Change(directory=True))

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes as last fetched; empty before the first time."""
        query = "SELECT inboxes FROM directory WHERE account_id = ?"
        found = self._database.read(lambda row: inboxes_of(row["inboxes"]), query, account_id)
        return found[0] if found else ()

    def fetched_at(self, account_id: AccountId) -> datetime | None:
        """When that was; None before the first time."""
        query = "SELECT fetched_at FROM directory WHERE account_id = ?"
        found = self._database.read(lambda row: instant(row["fetched_at"]), query, account_id)
        return found[0] if found else None
