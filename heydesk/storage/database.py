"""A SQLite file: opening and migrating it, one connection with transactions, errors translated, values as columns."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import stat
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import fields as names
from datetime import UTC, datetime, timedelta
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar

from heydesk.domain.changes import NOTHING, Change, ChangeFeed
from heydesk.domain.errors import (
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    HeyDeskError,
    InputError,
    NotAFile,
    StoreBusy,
    StoreCorrupt,
    StoreFromFuture,
    StoreNotMigrated,
)
from heydesk.domain.l10n import Day, DayAndTime, Sentence, TimeOfDay, say
from heydesk.domain.l10n import Value as SentenceValue
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.records import Receipt
from heydesk.storage.schema import APPLICATION_ID, MIGRATIONS, Migrations

_SOON_READ = 8 * 1024 * 1024
"""Bytes: some eight thousand messages, which take about 20 ms. The window waits for this."""


def inspect(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Migrations = MIGRATIONS,
    application_id: int = APPLICATION_ID,
) -> None:
    """Refuse what a newer HeyDesk wrote, what another program wrote, and what is damaged. Changes nothing.

    All that it reads is of one moment: another process may be making this very file. Raises StoreFromFuture or
    StoreCorrupt.
    """
    connection.execute("BEGIN")
    version = _number(connection, "PRAGMA user_version")
    if version > len(migrations):
        raise StoreFromFuture(str(path))
    is_ours = _number(connection, "PRAGMA application_id") == application_id
    is_empty = not _number(connection, "SELECT count(*) FROM sqlite_master")
    if not (is_ours or is_empty) or _is_damaged(connection, path):
        raise StoreCorrupt(str(path))


def migrate(connection: sqlite3.Connection, migrations: Migrations = MIGRATIONS) -> None:
    """Do all that is missing, in order, in one transaction: a file is brought up to date whole or not at all.

    The number is read inside the transaction: another process may be opening the same file at this moment.
    """
    if _number(connection, "PRAGMA user_version") >= len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = _number(connection, "PRAGMA user_version")
        for statements in migrations[done:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(done, len(migrations))}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_WITH_MODES = ("", "-wal", "-shm") if os.name == "posix" else ()
"""The file and what SQLite keeps beside it. On Windows a file is as private as its folder, and has no mode to set."""
BACKUPS = "backups"
"""The folder beside the outbox file that holds the copies made before migrations."""
_BACKUPS_KEPT = 3


def copy_before_migration(connection: sqlite3.Connection, path: Path, newest: int) -> Path | None:
    """Copy a file of an older format before it is migrated to the format ``newest``; None for a new or current one.

    The copy is one file, for its owner alone, that appears whole or not at all, and is named after the format that
    it has: ``heydesk.format-3.sqlite3``. A second try at the same migration replaces it. The three newest formats
    are kept. Raises what ``translated`` translates; then nothing is migrated.
    """
    version = _number(connection, "PRAGMA user_version")
    if not 0 < version < newest:
        return None
    folder = path.with_name(BACKUPS)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    whole = folder / f"{path.stem}.format-{version}{path.suffix}"
    part = whole.with_name(f"{whole.name}.part")
    part.unlink(missing_ok=True)
    make_private(part)
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # it is read where nothing can be written beside it
        part.replace(whole)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    copies = [copy for copy in folder.glob(f"{path.stem}.format-*{path.suffix}") if _format_of(copy)]
    for old in sorted(copies, key=_format_of, reverse=True)[_BACKUPS_KEPT:]:
        old.unlink(missing_ok=True)
    return whole


def _format_of(copy: Path) -> int:
    number = copy.stem.rpartition("-")[2]
    return int(number) if number.isascii() and number.isdigit() else 0


def _is_damaged(connection: sqlite3.Connection, path: Path) -> bool:
    """Read every page, where that is soon done. Damage in a larger file shows when it is read, verb by verb."""
    if path.stat().st_size > _SOON_READ:
        return False
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")


class FileState(NamedTuple):
    """What can be told of an outbox file without changing it."""

    size: int
    """Bytes."""
    check: str
    """``ok``, or what SQLite finds wrong: of its structure, never of what is stored."""
    format: int = 0
    states: tuple[tuple[str, int], ...] = ()
    """How many texts are in each state, by the stored words."""


def file_state(path: Path) -> FileState:
    """Read a file from end to end, over a connection of its own that can't write. For a thread. Raises nothing."""
    size = 0
    try:
        size = path.stat().st_size
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            check = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            counted = connection.execute("SELECT state, count(*) FROM entry GROUP BY state ORDER BY state").fetchall()
            states = tuple((str(state), int(count)) for state, count in counted)
            return FileState(size, check, _number(connection, "PRAGMA user_version"), states)
    except sqlite3.Error as error:
        return FileState(size, str(getattr(error, "sqlite_errorname", type(error).__name__)))
    except OSError as error:
        return FileState(size, type(error).__name__)


def _number(connection: sqlite3.Connection, question: str) -> int:
    return int(connection.execute(question).fetchone()[0])


# The write-ahead log, and damage that SQLite does not tell.

_LOG_HEAD, _FRAME_HEAD = 32, 24
_LOG_MAGIC = frozenset({0x377F0682, 0x377F0683})
_MASK = 0xFFFFFFFF
_CONFIRMED = 2
"""Commits behind a bad frame of the log that prove damage: a power cut may tear the last commit alone, since each
is on the disk before the next one begins."""


class Log(NamedTuple):
    """The pages that a write-ahead log adds to its file."""

    pages: dict[int, bytes]
    is_whole: bool
    is_damaged: bool
    """Certain damage, which a power cut does not explain."""


def read_log(path: Path, size: int = 4096) -> Log:
    """Read the log beside a file, frame by frame, also behind a damaged frame.

    ``size`` is the size of a page in bytes, for a log whose own header can't be read.

    SQLite ends at the first frame whose checksum is wrong, and forgets without a word what was committed after it.
    """
    try:
        data = path.with_name(f"{path.name}-wal").read_bytes()
    except FileNotFoundError:
        return Log({}, is_whole=True, is_damaged=False)
    if len(data) < _LOG_HEAD + _FRAME_HEAD:
        return Log({}, is_whole=True, is_damaged=False)
    order = ">" if data[3] & 1 else "<"
    at_head = struct.unpack(">II", data[24:_LOG_HEAD])
    is_headed = int.from_bytes(data[:4], "big") in _LOG_MAGIC and _checksum(data[:24], (0, 0), order) == at_head
    if is_headed:
        size = int.from_bytes(data[8:12], "big")
    salt = data[16:24] if is_headed else data[_LOG_HEAD + 8 : _LOG_HEAD + 16]
    before, bad, commits = at_head, not is_headed, 0
    pages: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for start in range(_LOG_HEAD, len(data) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        frame, page = data[start : start + _FRAME_HEAD], data[start + _FRAME_HEAD : start + _FRAME_HEAD + size]
        if frame[8:16] != salt:
            break  # of an earlier round of the log
        stored = struct.unpack(">II", frame[16:])
        if _checksum(frame[:8] + page, before, order) == stored:
            pending[int.from_bytes(frame[:4], "big")] = page
        else:
            bad = True
        before = stored
        if any(frame[4:8]):
            pages |= pending
            pending.clear()
            commits += bad
    return Log(pages, is_whole=not (bad and commits), is_damaged=bad and commits >= _CONFIRMED)


def _checksum(data: bytes, before: tuple[int, ...], order: str) -> tuple[int, ...]:
    """Continue the checksum of the log over ``data``, a whole number of pairs of words."""
    one, other = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + other) & _MASK
        other = (other + odd + one) & _MASK
    return one, other


# A repaired file takes the place of the damaged one in steps that the next start finishes if a crash came between.

DAMAGED = "damaged"
"""The folder beside the outbox file with copies of damaged files, each with a list of what could not be read."""
LOG_SUFFIXES = ("-wal", "-shm", "-journal")
"""Ends of the names of the files that SQLite keeps beside its own."""


def repaired_name(path: Path) -> Path:
    """Where a repaired file stands, whole, until it takes the place of the damaged one."""
    return path.with_name(f"{path.name}.repaired")


def _damage_mark(path: Path) -> Path:
    """A file that says that damage was seen while the program ran, so that the next start offers the repair."""
    return path.with_name(f"{path.name}.damaged")


def finish_repair(path: Path) -> None:
    """Put a repaired file into its place, if there is one. The damaged file's log must not be applied to it."""
    repaired = repaired_name(path)
    if repaired.exists():
        for suffix in LOG_SUFFIXES:
            path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)
        repaired.replace(path)
        _damage_mark(path).unlink(missing_ok=True)


def _refuse_known_damage(path: Path) -> None:
    """Raise StoreCorrupt for damage that SQLite would not tell: seen while the program ran, or hidden in the log.

    The log is read a second time to be sure: another process may have been writing it.
    """
    if _damage_mark(path).exists() or (read_log(path).is_damaged and read_log(path).is_damaged):
        raise StoreCorrupt(str(path))


_PRIMARY = 0xFF
"""SQLite's extended result codes carry the primary one in their lowest byte."""
_NO_ROOM = 128 * 1024
"""Bytes. With less than this free, an input/output error is taken for a full disk: SQLite says FULL only where a
write itself failed, not where the shared-memory file could not grow or a late write came up at fsync."""
_READ_ONLY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_CORRUPT = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the leaf for whatever the database at ``path``, or the disk under it, raises inside.

    ProgrammingError stays itself: a closed store or a wrong thread is a defect, not weather.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except UnicodeEncodeError as error:
        raise InputError(
            say("The text contains a broken character and can't be saved. Remove it and try again.")
        ) from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise (DiskFull() if full else DiskReadOnly(str(path.parent))) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> HeyDeskError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)  # absent where a text is not in UTF-8
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return InputError(say("This account is no longer on this computer. Nothing was changed."))
    primary = code & _PRIMARY
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _is_full(path)):
        return DiskFull()
    if primary in _READ_ONLY:
        return DiskReadOnly(str(path))
    if primary in _BUSY:
        return StoreBusy()
    if primary in _CORRUPT:
        return StoreCorrupt(str(path))
    return DiskTrouble(error.sqlite_errorname)


def _is_full(path: Path) -> bool:
    return shutil.disk_usage(path.parent).free < _NO_ROOM


T = TypeVar("T")
Value: TypeAlias = str | int | None


class DatabaseFormat:
    """What sort of file it is: the number in its header, the steps that make its tables, how it is written."""

    def __init__(
        self, application_id: int, migrations: Migrations, pragmas: tuple[str, ...], *, is_irreplaceable: bool = False
    ) -> None:
        """``is_irreplaceable``: nothing else has what it holds, so it is copied before a migration, and repaired."""
        self.application_id = application_id
        self.migrations = migrations
        self.pragmas = pragmas
        self.is_irreplaceable = is_irreplaceable


_TURN = 0.005
"""Seconds between two tries."""
OUTBOX_FORMAT = DatabaseFormat(
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
    is_irreplaceable=True,
)


class Database:
    """Reads rows and writes transactions. For the thread that opened it alone."""

    def __init__(
        self, path: Path, changes: ChangeFeed, busy_timeout: float, kind: DatabaseFormat = OUTBOX_FORMAT
    ) -> None:
        self.path = path
        self.is_damaged = False
        """Whether reading has shown that the file is damaged."""
        self.on_commit: Callable[[], None] = lambda: None
        """Called after each commit, before it is announced."""
        self._changes = changes
        self._is_irreplaceable = kind.is_irreplaceable
        with translated(path):
            if kind.is_irreplaceable:
                finish_repair(path)
            _make(path)
            if kind.is_irreplaceable:
                _refuse_known_damage(path)
            with closing(_connect(f"{path.absolute().as_uri()}?mode=ro", busy_timeout)) as reading:
                inspect(reading, path, kind.migrations, kind.application_id)
            self.connection = _connect(path.absolute().as_uri(), busy_timeout)
            try:
                self.connection.row_factory = sqlite3.Row
                _keep_log(self.connection, busy_timeout)
                for pragma in kind.pragmas:
                    self.connection.execute(f"PRAGMA {pragma}")
                self._migrate(kind)
                # Only now: a migration may have to build a table anew that others point to.
                self.connection.execute("PRAGMA foreign_keys = ON")
            except BaseException:
                self.connection.close()
                raise

    def _migrate(self, kind: DatabaseFormat) -> None:
        """Bring the file up to date, with a copy of it first where it can't be fetched again."""
        copy = None
        if kind.is_irreplaceable:
            copy = copy_before_migration(self.connection, self.path, len(kind.migrations))
        try:
            migrate(self.connection, kind.migrations)
        except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
            if copy is None or not isinstance(_of_sqlite(error, self.path), DiskTrouble):
                raise
            raise StoreNotMigrated(str(self.path), str(copy)) from error

    def execute(self, statement: str, *values: Value) -> sqlite3.Cursor:
        """Run one statement. Raises StoreError."""
        with self._translated():
            return self.connection.execute(statement, values)

    def read(self, decode: Callable[[sqlite3.Row], T], query: str, *values: Value) -> tuple[T, ...]:
        """Read rows as values of the domain. Raises StoreError; a row that can't be understood is damage."""
        with self._translated():
            rows = self.connection.execute(query, values).fetchall()
        return tuple(self._understood(decode, row) for row in rows)

    def iterate(self, decode: Callable[[sqlite3.Row], T], query: str, *values: Value) -> Iterator[T]:
        """Read rows one by one, so that the reader may stop; else as ``read``."""
        with self._translated(), closing(self.connection.execute(query, values)) as rows:
            for row in rows:
                yield self._understood(decode, row)

    @contextmanager
    def transaction(self) -> Iterator[Callable[[Change], None]]:
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
        self.on_commit()
        change = reduce(or_, news, NOTHING)
        if change != NOTHING:
            self._changes.announce(change)

    def _understood(self, decode: Callable[[sqlite3.Row], T], row: sqlite3.Row) -> T:
        try:
            return decode(row)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            self._note_damage()
            raise StoreCorrupt(str(self.path)) from error

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with translated(self.path):
                yield
        except StoreCorrupt:
            self._note_damage()
            raise

    def _note_damage(self) -> None:
        self.is_damaged = True
        if self._is_irreplaceable:
            with suppress(OSError):
                _damage_mark(self.path).touch(_PRIVATE_FILE)

    def truncate_log(self) -> None:
        """Move the log into the file and cut it off, unless another process is reading.

        What was deleted is overwritten in the file; the log still holds the pages as they were before.
        """
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection; the last one tidies the log away."""
        self.connection.close()


def _connect(uri: str, busy_timeout: float) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=busy_timeout, isolation_level=None)


def _keep_log(connection: sqlite3.Connection, busy_timeout: float) -> None:
    """Switch on the write-ahead log, so that readers and the writer don't wait for each other.

    Only a new file is changed by it. SQLite does not wait for its turn here, where several processes make one file
    at once, so this does.
    """
    until = time.monotonic() + busy_timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_TURN)
        else:
            return


def make_private(path: Path) -> None:
    """Make a new, empty file, readable for its owner alone. Raises FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE_FILE))
    path.chmod(_PRIVATE_FILE)  # which an odd umask may have taken bits from


def _make(path: Path) -> None:
    """Make the file, or make it private: readable for its owner alone, whatever the umask says.

    SQLite gives the log and its index the file's own mode. An existing file is not opened here: closing it again
    would drop the locks that this process has on it. A folder that was there before is somebody else's choice.
    """
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(_PRIVATE_FOLDER)
    if path.is_dir():
        raise NotAFile(str(path))
    with suppress(FileExistsError):
        make_private(path)
    for one in (path.with_name(f"{path.name}{end}") for end in _WITH_MODES):
        with suppress(FileNotFoundError):  # a process that closes the file at this moment tidies these two away
            mode = one.stat().st_mode
            if stat.S_ISREG(mode) and stat.S_IMODE(mode) & ~_PRIVATE_FILE:
                one.chmod(mode & _PRIVATE_FILE)
    # SQLite would open what it can't write, and say so only in the middle of the first Send.
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise DiskReadOnly(str(path))


# Timestamps are stored as whole microseconds since the epoch, UTC: integers, so nothing is rounded.

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """Convert an aware timestamp to its stored form."""
    return (at - _EPOCH) // _MICROSECOND


def micros_or_none(at: datetime | None) -> int | None:
    """Convert a timestamp that may be missing to its stored form."""
    return None if at is None else micros(at)


def instant(stored: int) -> datetime:
    """Read a stored instant."""
    return _EPOCH + timedelta(microseconds=stored)


def instant_or_none(stored: int | None) -> datetime | None:
    """Read a stored instant that may be missing."""
    return None if stored is None else instant(stored)


# Values of the domain are stored as JSON documents, in ASCII with escapes, so that whatever a person typed comes back
# as it was: NUL, half a surrogate pair, anything. A field that a later version adds has a default, so that older
# documents can be read.


def fields(value: Draft | Message | Receipt) -> str:
    """Write a draft, a message or a receipt."""
    # Not by ``asdict``, which copies whatever is inside: thousands are written in one commit.
    return dump({"private" if each.name == "side" else each.name: getattr(value, each.name) for each in names(value)})


def draft(document: str) -> Draft:
    """Read a draft."""
    found = _read(document, ("recipients", "chats", "lists"))
    names = tuple((phone, name) for phone, name in found.pop("names", ()))
    return Draft(**found, names=names)


def message(document: str) -> Message:
    """Read a message."""
    return Message(**_read(document, ("phones", "names")))


def receipt_or_none(document: str | None) -> Receipt | None:
    """Read a receipt that may be missing."""
    return None if document is None else Receipt(**json.loads(document))


def sentence(said: Sentence | None) -> str | None:
    """Write a sentence that may be missing: its template and its values, to be translated when it is shown."""
    return None if said is None else dump(_parts(said))


def sentence_or_none(document: str | None) -> Sentence | None:
    """Read a sentence that may be missing."""
    return None if document is None else _sentence_of(json.loads(document))


def _read(document: str, lists: Sequence[str]) -> dict[str, Any]:
    """Read fields as they were written, with the kinds that JSON has no word for: tuples and the time to send at."""
    found: dict[str, Any] = json.loads(document)
    found.update({name: tuple(found[name]) for name in lists if name in found})
    found["side"] = Side.NOTE if found.pop("private", False) else Side.TEXT
    if found.get("send_at"):
        found["send_at"] = datetime.fromisoformat(found["send_at"])
    return found


def _parts(said: Sentence) -> list[object]:
    """Return a sentence's template and values; behind them, where it has a number, its plural and the number."""
    values = {name: _value(value) for name, value in said.values}
    return [said.template, values] if said.number is None else [said.template, values, said.plural, said.number]


def _sentence_of(parts: list[Any]) -> Sentence:
    template, values, *counted = parts
    read = ((name, _value_of(value)) for name, value in values.items())
    return Sentence(template, tuple(read), *counted)


def _value(value: SentenceValue) -> object:
    if isinstance(value, Sentence):
        return _parts(value)
    if isinstance(value, TimeOfDay):
        return {"time_of_day": [each for each in value if each is not None]}
    if isinstance(value, DayAndTime):
        return {"day_and_time": value.at}
    return {"day": value.at} if isinstance(value, Day) else value


def _value_of(value: Any) -> SentenceValue:  # noqa: ANN401 - JSON can be anything
    if isinstance(value, list):
        return _sentence_of(value)
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    if "day_and_time" in value:
        return DayAndTime(datetime.fromisoformat(value["day_and_time"]))
    if "day" in value:
        return Day(datetime.fromisoformat(value["day"]))
    return TimeOfDay(*map(datetime.fromisoformat, value["time_of_day"]))


def dump(value: object) -> str:
    """Write a JSON document for a column."""
    return json.dumps(value, separators=(",", ":"), default=_as_json)


def _as_json(value: object) -> object:
    """Write what JSON has no word for. A side stays the flag ``private`` that the first files have."""
    if isinstance(value, Side):
        return value is Side.NOTE
    assert isinstance(value, datetime)  # noqa: S101 - the records have no other kind
    return value.isoformat()
