"""The archive: ended texts that are older than the outbox keeps them, in a file of their own.

One line of an export each, as JSON: it is read and exported, and nothing in it is ever sent (decision record
0039).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from heydesk.domain.changes import ChangeFeed
from heydesk.domain.export import ExportLine, fields_of, line_from
from heydesk.domain.records import AccountId, EntryId
from heydesk.storage.database import Database, DatabaseFormat, dump
from heydesk.storage.schema import Migrations

_APPLICATION_ID = 0x48794461
"""“HyDa” in the file's header."""
_MIGRATIONS: Migrations = (
    (
        f"PRAGMA application_id = {_APPLICATION_ID}",
        """
        CREATE TABLE text (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id INTEGER NOT NULL,
            entry_id INTEGER NOT NULL,
            line TEXT NOT NULL,
            UNIQUE (account_id, entry_id)
        )
        """,
    ),
)
ARCHIVE_FORMAT = DatabaseFormat(_APPLICATION_ID, _MIGRATIONS, ("synchronous = FULL", "secure_delete = ON"))


class ArchivedLine(NamedTuple):
    """A line, with the entry that it was."""

    account_id: AccountId
    entry_id: EntryId
    line: ExportLine


class Archive:
    """Each method but ``close`` raises StoreError. The file is opened by the first that needs it."""

    def __init__(self, path: Path, busy_timeout: float) -> None:
        self._path = path
        self._busy_timeout = busy_timeout
        self._database: Database | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything was ever archived."""
        return self._path.exists()

    def add(self, lines: Iterable[ArchivedLine]) -> None:
        """Write lines, on the disk when this returns. One that is there already, after a crash, is written once."""
        database = self._opened()
        with database.transaction():
            for one in lines:
                database.execute(
                    "INSERT OR IGNORE INTO text (account_id, entry_id, line) VALUES (?, ?, ?)",
                    one.account_id,
                    one.entry_id,
                    dump(fields_of(one.line)),
                )

    def page(self, before: int | None, limit: int) -> tuple[tuple[int, ExportLine], ...]:
        """The newest lines with their places, or those before a place; empty where there are no more."""
        if not self.is_there:
            return ()
        query = "SELECT id, line FROM text WHERE id < ? ORDER BY id DESC LIMIT ?"
        return self._opened().read(_line_of, query, _BEYOND if before is None else before, limit)

    def forget(self, account_id: AccountId) -> None:
        """Erase the lines of an account."""
        if self.is_there:
            database = self._opened()
            with database.transaction():
                database.execute("DELETE FROM text WHERE account_id = ?", account_id)
            database.truncate_log()

    def close(self) -> None:
        """Close the file, if it is open."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _opened(self) -> Database:
        if self._database is None:
            self._database = Database(self._path, ChangeFeed(), self._busy_timeout, ARCHIVE_FORMAT)
        return self._database


_BEYOND = 2**63 - 1


def _line_of(row: sqlite3.Row) -> tuple[int, ExportLine]:
    return int(row["id"]), line_from(json.loads(row["line"]))
