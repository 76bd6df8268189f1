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

from heydesk.domain.errors import DiskReadOnly, StoreCorrupt
from heydesk.store.change import NOTHING, Change, Changes
from heydesk.store.fault import translated
from heydesk.store.migration import inspect, migrate
from heydesk.store.schema import APPLICATION_ID, MIGRATIONS, Migrations

T = TypeVar("T")
Value: TypeAlias = str | int | None


class Kind:
    """What sort of file it is: the number in its header, the steps that make its tables, how it is written."""

    def __init__(self, application_id: int, migrations: Migrations, pragmas: tuple[str, ...]) -> None:
        self.application_id = application_id
        self.migrations = migrations
        self.pragmas = pragmas


_TURN = 0.005
"""Seconds between two tries."""
_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
OUTBOX = Kind(
    APPLICATION_ID,
    MIGRATIONS,
    (
        # A commit is on the disk when it returns; fullfsync makes that true on macOS too.
        "synchronous = FULL",
        "fullfsync = ON",
        # What was deleted is overwritten: these are people's texts to their customers, and forgetting means it.
        "secure_delete = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ),
)


class Database:
    """Reads rows and writes transactions. For the thread that opened it alone."""

    def __init__(self, path: Path, changes: Changes, patience: float, kind: Kind = OUTBOX) -> None:
        self.path = path
        self.is_damaged = False
        """Whether reading has shown that the file is damaged."""
        self._changes = changes
        with translated(path):
            _make(path)
            with closing(_connect(f"{path.absolute().as_uri()}?mode=ro", patience)) as reading:
                inspect(reading, path, kind.migrations, kind.application_id)
            self.connection = _connect(path.absolute().as_uri(), patience)
            try:
                self.connection.row_factory = sqlite3.Row
                _keep_log(self.connection, patience)
                for pragma in kind.pragmas:
                    self.connection.execute(f"PRAGMA {pragma}")
                migrate(self.connection, kind.migrations)
                # Only now: a migration may have to build a table anew that others point to.
                self.connection.execute("PRAGMA foreign_keys = ON")
            except BaseException:
                self.connection.close()
                raise

    def execute(self, statement: str, *values: Value) -> sqlite3.Cursor:
        """Run one statement. Raises StoreError."""
        with self._translated():
            return self.connection.execute(statement, values)

    def read(self, decode: Callable[[sqlite3.Row], T], query: str, *values: Value) -> tuple[T, ...]:
        """Read rows as values of the domain. Raises StoreError; a row that can't be understood is damage."""
        with self._translated():
            rows = self.connection.execute(query, values).fetchall()
        return tuple(self._understood(decode, row) for row in rows)

    def each(self, decode: Callable[[sqlite3.Row], T], query: str, *values: Value) -> Iterator[T]:
        """Read rows one by one, so that the reader may stop; else as ``read``."""
        with self._translated(), closing(self.connection.execute(query, values)) as rows:
            for row in rows:
                yield self._understood(decode, row)

    @contextmanager
    def writing(self) -> Iterator[Callable[[Change], None]]:
        """Make one transaction of what stands inside, with one commit; whatever is raised inside undoes it all.

        It begins as the writer, so that nothing that it reads can change under it. What is said to the function
        that it gives is announced after the commit. Raises StoreError.
        """
        news: list[Change] = []
        with self._translated():
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

    def _understood(self, decode: Callable[[sqlite3.Row], T], row: sqlite3.Row) -> T:
        try:
            return decode(row)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            self.is_damaged = True
            raise StoreCorrupt(str(self.path)) from error

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with translated(self.path):
                yield
        except StoreCorrupt:
            self.is_damaged = True
            raise

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
