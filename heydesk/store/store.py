"""The store: one SQLite file with everything that must outlive the process, but for keys."""

from __future__ import annotations

from pathlib import Path

from heydesk.store.account_table import AccountTable
from heydesk.store.change import EVERYTHING, Changes
from heydesk.store.choice_table import ChoiceTable
from heydesk.store.database import Database
from heydesk.store.directory_table import DirectoryTable
from heydesk.store.draft_table import DraftTable
from heydesk.store.made_list_table import MadeListTable
from heydesk.store.outbox_table import OutboxTable

PATIENCE = 3.0
"""Seconds to wait for another process that is writing. It blocks the window, so it is short."""


class Store:
    """Holds the tables. For the thread that opened it alone; several processes may have the file open at once."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self.database = database
        self.changes = changes
        self.accounts = AccountTable(database)
        self.outbox = OutboxTable(database)
        self.drafts = DraftTable(database)
        self.directory = DirectoryTable(database)
        self.choices = ChoiceTable(database)
        self.made_lists = MadeListTable(database)
        self._seen = self._outside()

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> Store:
        """Open the file, or make it and its folder, private to this user, and bring it up to date.

        Raises DiskFull, DiskReadOnly, StoreBusy (after ``patience`` seconds), DiskTrouble; StoreCorrupt or
        StoreFromFuture, and then the file is left as it is.
        """
        changes = Changes()
        return cls(Database(path, changes, patience), changes)

    def look_outside(self) -> None:
        """Announce that everything may have changed, if another process has written since the last look."""
        seen = self._outside()
        if seen != self._seen:
            self._seen = seen
            self.changes.announce(EVERYTHING)

    def close(self) -> None:
        """Close the file. A second time is no error."""
        self.database.close()

    def _outside(self) -> int:
        """A number that changes when another connection commits, and never by a commit of this one."""
        return self.database.read(lambda row: int(row["data_version"]), "PRAGMA data_version")[0]
