"""The file and the one connection to it."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TypeAlias, TypeVar

from heydesk.domain.error import DiskReadOnly, StoreCorrupt
from heydesk.store.change import NOTHING, Change, Changes
from heydesk.store.fault import translated
from heydesk.store.migration import inspect, migrate

T = TypeVar("T")
Value: TypeAlias = str | int | None

_TURN = 0.005
"""Seconds between two tries."""
_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_PRAGMAS = (
    # A commit is on the disk when it returns; fullfsync makes that true on macOS too.
    "synchronous = FULL",
    "fullfsync = ON",
    # What was deleted is overwritten: these are people's texts to their customers, and forgetting means it.
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
)


class Database:
    """Reads rows and writes transactions. For the thread that opened it alone."""

    def __init__(self, path: Path, changes: Changes, patience: float) -> None:
        self.path = path
        self._changes = changes
        with translated(path):
            _make(path)
            with closing(_connect(f"{path.absolute().as_uri()}?mode=ro", patience)) as reading:
                inspect(reading, path)
            self.connection = _connect(path.absolute().as_uri(), patience)
            try:
                self.connection.row_factory = sqlite3.Row
                _keep_log(self.connection, patience)
                for pragma in _PRAGMAS:
                    self.connection.execute(f"PRAGMA {pragma}")
                migrate(self.connection)
                # Only now: a migration may have to build a table anew that others point to.
                self.connection.execute("PRAGMA foreign_keys = ON")
            except BaseException:
                self.connection.close()
                raise

    def execute(self, statement: str, *values: Value) -> sqlite3.Cursor:
        """Run one statement. Raises StoreError."""
        with translated(self.path):
            return self.connection.execute(statement, values)

    def read(self, decode: Callable[[sqlite3.Row], T], query: str, *values: Value) -> tuple[T, ...]:
        """Read rows as values of the domain. Raises StoreError; a row that can't be understood is damage."""
        with translated(self.path):
            rows = self.connection.execute(query, values).fetchall()
        try:
            return tuple(decode(row) for row in rows)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise StoreCorrupt(str(self.path)) from error

    @contextmanager
    def writing(self) -> Iterator[Callable[[Change], None]]:
        """Make one transaction of what stands inside, with one commit; whatever is raised inside undoes it all.

        It begins as the writer, so that nothing that it reads can change under it. What is said to the function
        that it gives is announced after the commit. Raises StoreError.
        """
        news: list[Change] = []
        with translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield news.append
                self.connection.execute("COMMIT")
            except BaseException:
                self.connection.rollback()
                raise
        change = reduce(or_, news, NOTHING)
        if change != NOTHING:
            self._changes.announce(change)

    def empty_log(self) -> None:
        """Move the log into the file and cut it off, unless another process is reading.

        What was deleted is overwritten in the file; the log still holds the pages as they were before.
        """
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection; the last one tidies the log away."""
        self.connection.close()


def _connect(uri: str, patience: float) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=patience, isolation_level=None)


def _keep_log(connection: sqlite3.Connection, patience: float) -> None:
    """Have a write-ahead log, so that readers and the writer don't wait for each other.

    Only a new file is changed by it. SQLite does not wait for its turn here, where several processes make one file
    at once, so this does.
    """
    until = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_TURN)
        else:
            return


def _make(path: Path) -> None:
    """Make the file, or make it private: readable for its owner alone, whatever the umask says.

    SQLite gives the log and its index the file's own mode. An existing file is not opened here: closing it again
    would drop the locks that this process has on it. A folder that was there before is somebody else's choice.
    """
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(_PRIVATE_FOLDER)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE_FILE))
        path.chmod(_PRIVATE_FILE)  # which an odd umask may have taken bits from
    for one in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        with suppress(FileNotFoundError):  # a process that closes the file at this moment tidies these two away
            mode = one.stat().st_mode
            if stat.S_ISREG(mode) and stat.S_IMODE(mode) & ~_PRIVATE_FILE:
                one.chmod(mode & _PRIVATE_FILE)
    # SQLite would open what it can't write, and say so only in the middle of the first Send.
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise DiskReadOnly(str(path))
