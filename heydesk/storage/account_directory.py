"""The caches of the teams' directories: a file of its own for each account, which can be fetched again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from heydesk.domain.changes import ChangeFeed
from heydesk.domain.errors import StoreCorrupt, StoreError, StoreFromFuture
from heydesk.domain.records import Account, AccountId
from heydesk.storage.contacts import ContactTable, ConversationTable
from heydesk.storage.database import Database, micros, translated
from heydesk.storage.directory import (
    DIRECTORY_FORMAT,
    FetchGapTable,
    MemberTable,
    TitleTable,
    lists,
    surveys,
    templates,
)


class AccountDirectory:
    """A file of its own, which can be fetched again: one that is damaged, of another format, or somebody else's goes.

    A page is written with ``put``, and then its gap is moved: a crash between the two fetches one page again.
    """

    def __init__(self, path: Path, changes: ChangeFeed, busy_timeout: float, account: Account) -> None:
        try:
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
        except (StoreCorrupt, StoreFromFuture):
            erase(path)
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
        if not self._is_of(account):
            self.close()
            erase(path)
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
            self._is_of(account)
        self.contacts = ContactTable(self.database)
        self.conversations = ConversationTable(self.database, self.contacts)
        self.lists = lists(self.database)
        self.members = MemberTable(self.database)
        self.templates = templates(self.database)
        self.surveys = surveys(self.database)
        self.fields = TitleTable(self.database, "field")
        self.tags = TitleTable(self.database, "tag")
        self.gaps = FetchGapTable(self.database)
        self._seen = self._outside()

    def has_news(self) -> bool:
        """Whether another process has written since the last look."""
        before, self._seen = self._seen, self._outside()
        return before != self._seen

    def close(self) -> None:
        """Close the file. A second time is no error."""
        self.database.close()

    def _is_of(self, account: Account) -> bool:
        """Whether the file is this account's. A new one becomes its own."""
        mine = (account.secret_id, micros(account.created_at))
        with self.database.transaction():
            self.database.execute(
                "INSERT INTO owner (secret_id, created_at) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM owner)", *mine
            )
        return self.database.read(tuple, "SELECT secret_id, created_at FROM owner") == (mine,)

    def _outside(self) -> int:
        return self.database.read(lambda row: int(row[0]), "PRAGMA data_version")[0]


def erase(path: Path) -> None:
    """Remove a directory file and what SQLite keeps beside it. Raises DiskReadOnly.

    The file itself goes last: as long as it is there, a sweep finds what an interrupted one has left.
    """
    with translated(path):
        for one in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm"), path):
            one.unlink(missing_ok=True)


class AccountDirectories:
    """Opens an account's directory when it is first asked for. For the thread of its store alone."""

    def __init__(self, folder: Path, changes: ChangeFeed, busy_timeout: float) -> None:
        self._folder = folder
        self._changes = changes
        self._busy_timeout = busy_timeout
        self._open: dict[AccountId, tuple[str, AccountDirectory]] = {}

    def directory_of(self, account: Account) -> AccountDirectory:
        """Return an account's directory, empty at first; a damaged one is deleted before. Raises StoreError."""
        secret_id, directory = self._open.get(account.id, ("", None))
        if directory is not None and (secret_id != account.secret_id or directory.database.is_damaged):
            del self._open[account.id]
            directory.close()
            erase(self._path(account.id))
            directory = None
        if directory is None:
            directory = AccountDirectory(self._path(account.id), self._changes, self._busy_timeout, account)
            self._open[account.id] = (account.secret_id, directory)
        return directory

    def forget(self, account_id: AccountId) -> None:
        """Remove an account's directory with all that is in it. Where there is none it is no error."""
        _, directory = self._open.pop(account_id, ("", None))
        if directory is not None:
            directory.close()
        erase(self._path(account_id))

    def sweep(self, known: Callable[[], frozenset[AccountId]]) -> None:
        """Remove the directories of accounts that are gone, as after a power failure while one was being forgotten.

        The accounts are asked for after the files: another process may be adding one at this moment. A file that
        can't be removed now is tried again at the next start.
        """
        found = [path for path in self._folder.glob("*.sqlite3") if path.stem.isdecimal()]
        left = known() if found else frozenset()
        for path in found:
            if AccountId(int(path.stem)) not in left:
                with suppress(StoreError):
                    erase(path)

    def has_news(self) -> bool:
        """Whether another process has written into an open directory since the last look."""
        news = [directory.has_news() for _, directory in self._open.values()]  # every one is looked at
        return any(news)

    def close(self) -> None:
        """Close all that are open."""
        while self._open:
            _, (_, directory) = self._open.popitem()
            directory.close()

    def _path(self, account_id: AccountId) -> Path:
        return self._folder / f"{account_id}.sqlite3"
