"""Repair of a damaged outbox file: its pages are read without SQLite, and what they hold goes into a new file.

SQLite refuses a file whose header or end is gone, and stops at the first damaged page. Here every page is read by
itself, as https://www.sqlite.org/fileformat2.html describes it, so that one bad page costs the rows on it alone.
The damaged file is copied first and changed last (decision record 0035).
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from heydesk.domain.changes import ChangeFeed
from heydesk.domain.errors import StoreFromFuture
from heydesk.domain.export import STATUS
from heydesk.domain.l10n import DayAndTime, Sentence, file_stamp, say, say_plural
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import ENDED, Entry, PlainEvent, State, attempt_for
from heydesk.domain.outbox_state import RetryPolicy, advance
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, KeyPlace
from heydesk.domain.server_address import HEYMARKET
from heydesk.storage.accounts import account_of, inboxes_of, made_list_of, reminder_of
from heydesk.storage.database import (
    DAMAGED,
    LOG_SUFFIXES,
    OUTBOX_FORMAT,
    Database,
    DatabaseFormat,
    finish_repair,
    instant,
    make_private,
    migrate,
    read_log,
    repaired_name,
    translated,
)
from heydesk.storage.drafts import draft_of, kept_of
from heydesk.storage.outbox import attempt_of, entry_of, follow_up_of, open_line, swap
from heydesk.storage.schema import MIGRATIONS

NOT_READ = "not-read.txt"
"""The name of the list of what could not be read, beside the copy of the damaged file."""

_MAGIC = b"SQLite format 3\0"
_DEFAULT_PAGE = 4096
_PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
_TABLE_INTERIOR, _TABLE_LEAF, _INDEX_INTERIOR, _INDEX_LEAF = 5, 13, 2, 10
_WAITING = frozenset({State.HELD, State.QUEUED})
_DOUBTFUL = _WAITING | {State.NEEDS_YOU}

Value: TypeAlias = int | float | str | bytes | None
Row: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair came to.

    Attributes:
        texts: entries that go on, whatever their state.
        drafts: current and kept drafts that go on, those with words.
        doubted: entries that waited and are looked up now before they may go.
        lost: what could not be read.
        kept_in: the folder with the copy of the damaged file, and the list of what was lost.
    """

    texts: int
    drafts: int
    doubted: int
    lost: tuple[Sentence, ...]
    kept_in: Path


class Contents(NamedTuple):
    """What can be read of a file, damaged or of a newer format, without changing it."""

    entries: tuple[Entry, ...]
    drafts: tuple[Draft, ...]
    accounts: dict[AccountId, str]
    """What each account is called."""
    lost: tuple[Sentence, ...]


# Tables


class _Column(NamedTuple):
    name: str
    kind: str
    is_needed: bool
    has_default: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the newest format, as its rows stand in pages."""

    name: str
    columns: tuple[_Column, ...]
    has_rowid: bool
    key: tuple[str, ...]

    def row_of(self, rowid: int | None, values: list[Value]) -> Row | None:
        """Name the values; None for a record that can't be a row of this table.

        A row that was written before a column was added is shorter; one of a newer format is longer.
        """
        if rowid is None if self.has_rowid else rowid is not None:
            return None
        row: Row = {}
        for column, value in zip(self.columns, values, strict=False):
            if self.has_rowid and self.key == (column.name,) and column.kind == "INTEGER":
                if value is not None:
                    return None
                row[column.name] = rowid
            elif (value is None and column.is_needed) or not _suits(column, value):
                return None
            else:
                row[column.name] = value
        missing = self.columns[len(values) :]
        return None if any(each.is_needed and not each.has_default for each in missing) else row

    def key_of(self, rowid: int | None, row: Row) -> object:
        """What tells this row from the others of its table."""
        return rowid if self.has_rowid else tuple(row[name] for name in self.key)


def _suits(column: _Column, value: Value) -> bool:
    return value is None or isinstance(value, str if column.kind == "TEXT" else int)


def _tables(version: int) -> tuple[_Table, ...]:
    """The tables of a format; those of the newest for a number that is none of ours."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate(model, MIGRATIONS[:version] or MIGRATIONS)
        found = model.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return tuple(_table(model, name, sql) for name, sql in found.fetchall())


def _table(model: sqlite3.Connection, name: str, sql: str) -> _Table:
    described = model.execute('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (name,))
    rows = described.fetchall()
    columns = tuple(_Column(each, kind, bool(needed), default is not None) for each, kind, needed, default, _ in rows)
    key = tuple(each for each, *_, pk in sorted(rows, key=lambda row: int(row[4])) if pk)
    return _Table(name, columns, "WITHOUT ROWID" not in sql, key)


# Pages


class _Unreadable(Exception):
    """A page, a cell or a record that is not what it should be."""


_BAD = (_Unreadable, LookupError, struct.error, UnicodeDecodeError)


class _Pages:
    """The newest readable version of each page: that of the write-ahead log, else that of the file.

    Attributes:
        count: the number of the last page.
        version: the file's ``user_version``; 0 where its header can't be read.
        is_log_whole: whether nothing is missing in the log.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.read_bytes()
        header = self._file[:100]
        size = int.from_bytes(header[16:18], "big")
        size = 1 << 16 if size == 1 else size
        has_header = header.startswith(_MAGIC) and size in _PAGE_SIZES
        self.size = size if has_header else _DEFAULT_PAGE
        self.usable = self.size - (header[20] if has_header else 0)
        log = read_log(path, self.size)
        self._log, self.is_log_whole = log.pages, log.is_whole
        self.count = max(-(-len(self._file) // self.size), *self._log, 0)
        first = self._log.get(1, self._file[: self.size])
        self.version = int.from_bytes(first[60:64], "big") if first.startswith(_MAGIC) else 0

    def __getitem__(self, number: int) -> bytes:
        if not 0 < number <= self.count:
            raise _Unreadable
        page = self._log.get(number) or self._file[(number - 1) * self.size : number * self.size]
        if len(page) < self.size:
            raise _Unreadable
        return page


class _Trees:
    """Walks the B-trees of a file. What can't be read is counted, and passed over.

    Attributes:
        seen: the pages that belong to a tree that was walked.
        bad: pages and cells that could not be read.
    """

    def __init__(self, pages: _Pages) -> None:
        self._pages = pages
        self.seen: set[int] = set()
        self.bad = 0

    def records(self, root: int) -> Iterator[tuple[int | None, list[Value]]]:
        """The records of the tree below this page, in no order; a row's id is None in the tree of an index."""
        left = [root]
        while left:
            number = left.pop()
            if number in self.seen:
                self.bad += 1
                continue
            self.seen.add(number)
            try:
                page = self._pages[number]
                kind, children, cells = _parts(page, 100 if number == 1 else 0)
            except _BAD:
                self.bad += 1
                continue
            left.extend(children)
            yield from self._read(page, kind, cells)

    def leaf(self, number: int) -> list[tuple[int | None, list[Value]]]:
        """The records of a page that no tree leads to any more; none where it is no leaf."""
        try:
            page = self._pages[number]
            kind, _, cells = _parts(page, 0)
        except _BAD:
            return []
        return list(self._read(page, kind, cells)) if kind in {_TABLE_LEAF, _INDEX_LEAF} else []

    def _read(self, page: bytes, kind: int, cells: Iterable[int]) -> Iterator[tuple[int | None, list[Value]]]:
        if kind == _TABLE_INTERIOR:
            return
        for cell in cells:
            try:
                yield self._record(page, kind, cell)
            except _BAD:
                self.bad += 1

    def _record(self, page: bytes, kind: int, at: int) -> tuple[int | None, list[Value]]:
        size, at = _varint(page, at + 4 if kind == _INDEX_INTERIOR else at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
            rowid -= (rowid >> 63) << 64
        return rowid, _values(self._payload(page, at, size, kind))

    def _payload(self, page: bytes, at: int, size: int, kind: int) -> bytes:
        """Put a cell's content together, which goes on in overflow pages where it is long."""
        usable = self._pages.usable
        if size > self._pages.count * usable:
            raise _Unreadable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return _cut(page, at, size)
        least = (usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (usable - 4)
        here = here if here <= most else least
        parts, left = [_cut(page, at, here)], size - here
        following = int.from_bytes(_cut(page, at + here, 4), "big")
        while left:
            self.seen.add(following)
            page = self._pages[following]
            part = page[4 : 4 + min(left, usable - 4)]
            parts.append(part)
            left -= len(part)
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _parts(page: bytes, start: int) -> tuple[int, list[int], tuple[int, ...]]:
    """Take a page apart: its kind, its children, and where its cells begin."""
    kind = page[start]
    if kind not in {_TABLE_INTERIOR, _TABLE_LEAF, _INDEX_INTERIOR, _INDEX_LEAF}:
        raise _Unreadable
    is_interior = kind in {_TABLE_INTERIOR, _INDEX_INTERIOR}
    number = int.from_bytes(page[start + 3 : start + 5], "big")
    cells = struct.unpack_from(f">{number}H", page, start + (12 if is_interior else 8))
    if not is_interior:
        return kind, [], cells
    last = int.from_bytes(page[start + 8 : start + 12], "big")
    return kind, [*(int.from_bytes(_cut(page, cell, 4), "big") for cell in cells), last], cells


def _cut(data: bytes, at: int, size: int) -> bytes:
    part = data[at : at + size]
    if len(part) < size:
        raise _Unreadable
    return part


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the bit that says that there is more
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9


_FIXED = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
"""Bytes of a value by its serial type."""
_FLOAT, _ZERO, _ONE, _BLOB = 7, 8, 9, 12


def _values(payload: bytes) -> list[Value]:
    """Read a record: a header with the type of each value, and the values."""
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        size = (kind - _BLOB) // 2 if kind >= _BLOB else _FIXED[kind]
        values.append(_value(kind, _cut(payload, at, size)))
        at += size
    return values


def _value(kind: int, content: bytes) -> Value:
    if kind >= _BLOB:
        return content.decode() if kind & 1 else content
    if kind == _FLOAT:
        return float(struct.unpack(">d", content)[0])
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO
    return int.from_bytes(content, "big", signed=True) if content else None


# What a file still holds


@dataclass(slots=True)
class _Found:
    """The rows of a file, by table and key.

    Attributes:
        version: the number of the format that it has.
        rows: by table, then by the row's key.
        states: what the index of states says of each entry, also of those whose rows are gone.
        highest: the highest id that each table ever gave.
        is_log_whole: whether nothing is missing in the log.
        bad: pages, cells and records that could not be read.
    """

    version: int
    is_log_whole: bool
    rows: dict[str, dict[object, Row]] = field(default_factory=dict)
    states: dict[int, str] = field(default_factory=dict)
    highest: dict[str, int] = field(default_factory=dict)
    bad: int = 0

    def is_certain(self, entry_id: int, state: str) -> bool:
        """Whether an entry's row is the last that was written of it: nothing is missing, and its index agrees."""
        return self.is_log_whole and self.states.get(entry_id) == state


_STATE_INDEX, _ROW_INDEX = "entry_state", "sheet_row_key"
_SCHEMA_COLUMNS, _PAIR = 5, 2
"""Values in a record of SQLite's schema table; in one of ``_STATE_INDEX`` and of ``sqlite_sequence``."""


def _find(path: Path) -> _Found:
    """Read all that can be read of a file."""
    with translated(path):
        pages = _Pages(path)
    trees, tables = _Trees(pages), _tables(pages.version)
    found = _Found(pages.version, pages.is_log_whole)
    roots = {
        str(values[1]): values[3]
        for _, values in trees.records(1)
        if len(values) == _SCHEMA_COLUMNS and isinstance(values[3], int) and values[3]  # a trigger has no pages
    }
    trees.bad += any(table.name not in roots for table in tables)
    for table in tables:
        records = trees.records(roots.pop(table.name)) if table.name in roots else ()
        named = [(rowid, table.row_of(rowid, values)) for rowid, values in records]
        found.rows[table.name] = {table.key_of(rowid, row): row for rowid, row in named if row is not None}
        trees.bad += sum(row is None for _, row in named)
    for name, root in roots.items():  # all of them, so that their pages are known
        entries = [values for _, values in trees.records(root)]
        pairs = [(values[0], values[1]) for values in entries if len(values) == _PAIR]
        if name == _ROW_INDEX:
            _add_sheet_rows(found, entries)
        if name == _STATE_INDEX:
            found.states |= {entry_id: str(state) for state, entry_id in pairs if isinstance(entry_id, int)}
        elif name == "sqlite_sequence":
            found.highest |= {str(table): highest for table, highest in pairs if isinstance(highest, int)}
    if trees.bad:
        for number in range(2, pages.count + 1):
            if number not in trees.seen:
                _add_strays(found, tables, trees.leaf(number))
    found.bad = trees.bad
    return found


def _add_sheet_rows(found: _Found, records: Iterable[list[Value]]) -> None:
    """Add a spreadsheet's rows that only their index still has: they were sent, and must not be sent again."""
    named = [values for values in records if [*map(type, values)] == [int, str, str]]
    for account_id, row_key, local_id in named:
        row = {"row_key": row_key, "batch_id": "", "number": 0, "sent_at": 0}
        key = account_id, local_id
        found.rows["sheet_row"].setdefault(key, {"account_id": account_id, "local_id": local_id, **row})


def _add_strays(found: _Found, tables: Iterable[_Table], records: list[tuple[int | None, list[Value]]]) -> None:
    """Add the rows of a leaf that no tree leads to, if all of them can be rows of one table alone."""
    for table in tables:
        named = ((rowid, table.row_of(rowid, values)) for rowid, values in records)
        rows = {table.key_of(rowid, row): row for rowid, row in named if row is not None}
        if len(rows) == len(records):
            found.rows[table.name] = rows | found.rows[table.name]
            return


_NOT_UNDERSTOOD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading a value raises that is not what it should be."""
_DECODE: dict[str, Callable[[Any], object]] = {
    "entry": entry_of,
    "attempt": attempt_of,
    "follow_up": follow_up_of,
    "draft": draft_of,
    "kept_draft": kept_of,
    "made_list": made_list_of,
    "reminder": reminder_of,
    "directory": lambda row: inboxes_of(row["inboxes"]),
}
_LISTED = ("entry", "draft", "kept_draft", "reminder", "follow_up")
"""Tables of which a person misses a row; the others are fetched again or tell of the past."""
_GENERATION = 1
"""The id of its only row. Without it the new one stays, which says that the file is another one."""


def _restore(connection: sqlite3.Connection, found: _Found) -> list[Sentence]:
    """Make a file's tables anew with the rows that were found, and tell what could not be read.

    The tables are made in the format that the file had, and brought up to date with the rows in them.
    """
    version = found.version if 0 < found.version <= len(MIGRATIONS) else len(MIGRATIONS)
    migrate(connection, MIGRATIONS[:version])
    lost: list[Sentence] = []
    connection.execute("BEGIN")
    if _GENERATION in found.rows.get("generation", {}):
        connection.execute("DELETE FROM generation")
    for name, rows in found.rows.items():
        has = {column for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (name,))}
        for row in sorted(rows.values(), key=lambda row: -int(row.get("version", 0))):
            values = {column: value for column, value in row.items() if column in has}
            places = ", ".join("?" * len(values))
            insert = f"INSERT OR IGNORE INTO {name} ({', '.join(values)}) VALUES ({places})"  # noqa: S608 - names of our own tables
            if not connection.execute(insert, tuple(values.values())).rowcount and name in _LISTED:
                lost.append(_named(name, row))
    connection.execute("COMMIT")
    migrate(connection, MIGRATIONS)
    connection.row_factory = sqlite3.Row
    connection.execute("BEGIN")
    lost += _mend_accounts(connection)
    for name, decode in _DECODE.items():
        lost += _drop_unreadable(connection, name, decode)
    connection.execute("DELETE FROM attempt WHERE entry_id NOT IN (SELECT id FROM entry)")
    connection.execute("DELETE FROM follow_up WHERE entry_id NOT IN (SELECT id FROM entry)")
    for name, highest in found.highest.items():
        connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (highest, name))
    connection.execute("COMMIT")
    return [*lost, *_lost_with_pages(found)]


_NAMES = {
    "draft": say("A text or note that was being written"),
    "kept_draft": say("A saved draft"),
    "account": say("An account. Connect it again."),
    "reminder": say("A reminder"),
}


_MISSING_ACCOUNTS = """
    SELECT account_id FROM (
        SELECT account_id FROM entry UNION SELECT account_id FROM draft UNION SELECT account_id FROM kept_draft
        UNION SELECT account_id FROM reminder UNION SELECT account_id FROM sheet_row
        UNION SELECT account_id FROM choice
    ) WHERE account_id NOT IN (SELECT id FROM account) AND account_id IS NOT NULL
"""


def _mend_accounts(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Give the rows of an account whose own row is gone an account without a key, so that they go on.

    Nothing of it is sent before a person has connected it again.
    """
    for row in connection.execute("SELECT * FROM account").fetchall():
        try:
            account_of(row)
        except _NOT_UNDERSTOOD:
            connection.execute("DELETE FROM account WHERE id = ?", (row["id"],))
    for (account_id,) in connection.execute(_MISSING_ACCOUNTS).fetchall():
        connection.execute(
            """
            INSERT INTO account (id, name, secret_id, base_url, key_place, trusts_local_id, created_at)
            VALUES (?, ?, ?, ?, ?, 0, 0)
            """,
            (
                account_id,
                f"Repaired account {account_id}",
                f"repaired-{account_id}",
                HEYMARKET,
                KeyPlace.SESSION,
            ),
        )
        yield _NAMES["account"]
    for name in ("directory", "made_list", "sheet_run", "choice"):
        orphans = f"DELETE FROM {name} WHERE account_id NOT IN (SELECT id FROM account)"  # noqa: S608 - our own tables
        connection.execute(orphans)


def _drop_unreadable(
    connection: sqlite3.Connection, name: str, decode: Callable[[Any], object]
) -> Iterator[Sentence]:
    """Delete the rows that can't be understood, and name each that a person misses."""
    for row in connection.execute(f"SELECT rowid AS place, * FROM {name}").fetchall():  # noqa: S608 - our own table
        try:
            decode(row)
        except _NOT_UNDERSTOOD:
            connection.execute(f"DELETE FROM {name} WHERE rowid = ?", (row["place"],))  # noqa: S608 - our own table
            if name in _LISTED:
                yield _named(name, dict(row))


def _named(name: str, row: Row) -> Sentence:
    """Name a row that can't go on, by what can be read of it."""
    if name in _NAMES:
        return _NAMES[name]
    if name == "follow_up":
        return say("What was to follow text {id}", id=int(row["entry_id"]))
    number, state = int(row["id"]), _state(str(row["state"]))
    try:
        to = _whom(json.loads(row["body"]))
        at = DayAndTime(instant(row["created_at"]).astimezone())
    except _NOT_UNDERSTOOD:
        return say("Text {id}: {state}", id=number, state=state)
    return say("Text {id} to {to}, {at}: {state}", id=number, to=to, at=at, state=state)


def _whom(body: dict[str, Any]) -> str:
    """Tell whom a request is for (contract section 3). Raises what ``_NOT_UNDERSTOOD`` names."""
    if "phone_number" in body:
        return national(str(body["phone_number"]))
    return str(body.get("list_id") or body["targets"])


def _state(word: str) -> str | Sentence:
    return next((said for state, said in STATUS.items() if state == word), word)


def _lost_with_pages(found: _Found) -> Iterator[Sentence]:
    """Name the entries of which the file still says that they were there, and no more."""
    there = found.rows["entry"].keys()
    told = {row["entry_id"] for name in ("attempt", "follow_up") for row in found.rows.get(name, {}).values()}
    lost = sorted((found.states.keys() | told) - there, key=lambda each: (found.states.get(each) in ENDED, each))
    for entry_id in lost:
        state = found.states.get(entry_id)
        if state is None:
            yield say("Text {id}", id=entry_id)
        else:
            yield say("Text {id}: {state}", id=entry_id, state=_state(state))
    if found.bad:
        yield say_plural(
            "%n damaged place in the file. What was there can't be told.",
            "%n damaged places in the file. What was there can't be told.",
            found.bad,
        )


# What a person can do about a file


def contents(path: Path) -> Contents:
    """Read what can be read of a file, damaged or of a newer format. Changes nothing. Raises StoreError."""
    with translated(path), closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        lost = _restore(copy, _find(path))
        entries = tuple(map(entry_of, copy.execute("SELECT * FROM entry ORDER BY id DESC")))
        kept = [one.draft for one in map(kept_of, copy.execute("SELECT * FROM kept_draft ORDER BY id DESC"))]
        drafts = (*map(draft_of, copy.execute("SELECT * FROM draft")), *kept)
        accounts = {one.id: one.name for one in map(account_of, copy.execute("SELECT * FROM account"))}
    return Contents(entries, tuple(one for one in drafts if one.has_words), accounts, tuple(lost))


def repair(path: Path, now: datetime) -> Repaired:
    """Put a file with all that can be read in the place of a damaged one, of which a copy is kept.

    What waits is sent only where its row is certainly the last that was written of it; else it is in doubt, and
    looked up. The caller sees to it that nobody has the file open. Raises StoreError, StoreFromFuture among them;
    then the file is as it was.
    """
    with translated(path):
        found = _find(path)
        if found.version > len(MIGRATIONS):
            raise StoreFromFuture(str(path))
        kept_in = _keep(path, now)
        new = path.with_name(f"{path.name}.new")
        _remove(new)
        make_private(new)
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            lost = _restore(connection, found)
        database = Database(new, ChangeFeed(), 0, _NEW_FORMAT)
        try:
            repaired = _settle(database, found, tuple(lost), kept_in, now)
        finally:
            database.close()
        (kept_in / NOT_READ).write_text("".join(f"{one}\n" for one in lost), "utf-8")
        (kept_in / NOT_READ).chmod(0o600)
        new.replace(repaired_name(path))
        finish_repair(path)
    return repaired


_NEW_FORMAT = DatabaseFormat(OUTBOX_FORMAT.application_id, MIGRATIONS, OUTBOX_FORMAT.pragmas)


def _settle(database: Database, found: _Found, lost: tuple[Sentence, ...], kept_in: Path, now: datetime) -> Repaired:
    """Put in doubt what may be older than what became of it, and count what goes on."""
    doubted = 0
    entries = database.read(entry_of, "SELECT * FROM entry ORDER BY id")
    number = database.read(lambda row: int(row["number"]), "SELECT number FROM generation")[0]
    with database.transaction():
        for entry in entries:
            if entry.state not in _DOUBTFUL or found.is_certain(entry.id, entry.state):
                continue
            swap(database, entry, advance(entry, PlainEvent.RESTORED, now, RetryPolicy()))
            open_line(database, entry.id, attempt_for(PlainEvent.RESTORED, now, now))
            doubted += entry.state in _WAITING
        # What is put in doubt here has not left: counted, it would hide that the damaged file was an older one.
        database.execute("UPDATE generation SET number = ?, moved = 1", number)
    drafts = database.read(draft_of, "SELECT content FROM draft UNION ALL SELECT content FROM kept_draft")
    return Repaired(len(entries), sum(one.has_words for one in drafts), doubted, lost, kept_in)


def _keep(path: Path, now: datetime) -> Path:
    """Copy a damaged file, with its log, into a folder of its own, and return that folder."""
    folder = path.with_name(DAMAGED) / file_stamp(now)
    while folder.exists():
        folder = folder.with_name(f"{folder.name}-again")
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700)
    for suffix in ("", *LOG_SUFFIXES):
        source = path.with_name(f"{path.name}{suffix}")
        if source.exists():
            copy = folder / source.name
            shutil.copyfile(source, copy)
            copy.chmod(0o600)
            with copy.open("rb+") as written:
                os.fsync(written.fileno())
    return folder


def _remove(path: Path) -> None:
    for suffix in ("", *LOG_SUFFIXES):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)
