"""The store: one SQLite file with everything that must outlive the process except keys, and the directory caches."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from heydesk.domain.changes import EVERYTHING, Change, ChangeFeed
from heydesk.domain.records import AccountId
from heydesk.storage.accounts import AccountTable, ChoiceTable, DirectoryTable, MadeListTable, ReminderTable
from heydesk.storage.database import BACKUPS, DAMAGED, Database
from heydesk.storage.drafts import DraftTable
from heydesk.storage.generation import Generation
from heydesk.storage.outbox import OutboxTable
from heydesk.storage.sheets import SheetTable

if TYPE_CHECKING:
    from heydesk.storage.archive import Archive
    from heydesk.storage.contacts import AccountDirectories, AccountDirectory

BUSY_TIMEOUT_S = 3.0
"""Seconds to wait for another process that is writing. It blocks the window, so it is short."""


class Store:
    """Holds the tables. For the thread that opened it alone; several processes may have the file open at once."""

    def __init__(
        self,
        database: Database,
        changes: ChangeFeed,
        busy_timeout: float = BUSY_TIMEOUT_S,
        counter: Path | None = None,
    ) -> None:
        self.database = database
        self.changes = changes
        self.accounts = AccountTable(database, self._forget_beside)
        self.generation = Generation(database, counter)
        self.outbox = OutboxTable(database)
        self.drafts = DraftTable(database)
        self.directory = DirectoryTable(database)
        self.choices = ChoiceTable(database)
        self.made_lists = MadeListTable(database)
        self.reminders = ReminderTable(database)
        self.sheets = SheetTable(database)
        self._busy_timeout = busy_timeout
        self._directories: AccountDirectories | None = None
        self._seen = self._outside()

    @classmethod
    def open(cls, path: Path, *, busy_timeout: float = BUSY_TIMEOUT_S, counter: Path | None = None) -> Store:
        """Open the file, or make it and its folder, private to this user, and bring it up to date.

        ``counter`` is a file in another folder, by which an older copy of the outbox is noticed (``generation``).
        Raises DiskFull, DiskReadOnly, StoreBusy (after ``busy_timeout`` seconds), DiskTrouble; StoreCorrupt or
        StoreFromFuture, and then the file is left as it is.
        """
        changes = ChangeFeed()
        return cls(Database(path, changes, busy_timeout), changes, busy_timeout, counter)

    def directory_of(self, account_id: AccountId) -> AccountDirectory:
        """Return the account's directory of people, lists and texts, a file of its own that can be fetched again.

        Ask for it anew each time, and keep it no longer than a step: what turns out damaged raises StoreCorrupt
        once, and the next time an empty one is given. Raises StoreError; TooLate when the account was forgotten.
        """
        return self._account_directories().directory_of(self.accounts.get(account_id))

    def check_other_processes(self) -> None:
        """Announce that everything may have changed, if another process has written since the last look."""
        seen = self._outside()
        if seen != self._seen:
            self._seen = seen
            self.changes.announce(EVERYTHING)
        if self._directories is not None and self._directories.has_news():
            self.changes.announce(Change(directory=True))

    def close(self) -> None:
        """Close the file. A second time is no error."""
        if self._directories is not None:
            self._directories.close()
        if "archive" in self.__dict__:
            self.archive.close()
        self.generation.close()
        self.database.close()

    @cached_property
    def archive(self) -> Archive:
        """Ended texts that are older than the outbox keeps them."""
        from heydesk.storage.archive import Archive  # of use once a day

        return Archive(self.database.path.with_name("archive.sqlite3"), self._busy_timeout)

    def _forget_beside(self, account_id: AccountId) -> None:
        """Erase what stands of an account beside the outbox file: its directory, its archive, and whole copies."""
        self._account_directories().forget(account_id)
        self.archive.forget(account_id)
        for name in (BACKUPS, DAMAGED):
            rmtree(self.database.path.with_name(name), ignore_errors=True)

    def _account_directories(self) -> AccountDirectories:
        if self._directories is None:
            from heydesk.storage.contacts import AccountDirectories  # with the search for people

            path = self.database.path
            self._directories = AccountDirectories(path.with_name("directory"), self.changes, self._busy_timeout)
            self._directories.sweep(lambda: frozenset(account.id for account in self.accounts.all()))
        return self._directories

    def _outside(self) -> int:
        """A number that changes when another connection commits, and never by a commit of this one."""
        return self.database.read(lambda row: int(row["data_version"]), "PRAGMA data_version")[0]
