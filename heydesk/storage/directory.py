"""The directory cache: one file per account with its contacts, conversations, lists, templates, surveys and texts.

The service can fill it again at any time, so a file that is damaged or of another format is deleted.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from heydesk.domain.changes import Change
from heydesk.domain.records import (
    ChatId,
    ContactList,
    ConversationAddress,
    InboxId,
    ListId,
    ListMember,
    MemberId,
    Survey,
    Template,
    WaitingRow,
)
from heydesk.domain.text_normalization import fold, words
from heydesk.storage.database import Database, DatabaseFormat, instant, instant_or_none, micros, micros_or_none

# Timestamps are microseconds since the epoch. A file of another format is deleted, so there are no migrations:
# whoever changes a table, or the terms of ``heydesk.storage.search``, raises ``_FORMAT``.

_FORMAT = 9
_APPLICATION_ID = 0x48794200 + _FORMAT
"""“HyB” in the file's header, and the format."""

_TABLES = (
    f"PRAGMA application_id = {_APPLICATION_ID}",
    # Whose directory this is. Another account under the same id must never see it.
    "CREATE TABLE owner (secret_id TEXT NOT NULL, created_at INTEGER NOT NULL)",
    # A place counts up from who changed, or was spoken with, most recently: what is fetched newest first is appended,
    # and what is asked for newest first is read from the start (see heydesk.storage.contacts).
    """
    CREATE TABLE contact (
        place INTEGER PRIMARY KEY,
        id INTEGER NOT NULL UNIQUE,
        phone TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        display_name TEXT NOT NULL,
        email TEXT NOT NULL,
        tags TEXT NOT NULL,
        custom TEXT NOT NULL,
        updated_at INTEGER
    )
    """,
    "CREATE INDEX contact_phone ON contact (phone)",
    """
    CREATE TABLE conversation (
        place INTEGER PRIMARY KEY,
        id INTEGER NOT NULL UNIQUE,
        inbox_id INTEGER NOT NULL,
        phones TEXT NOT NULL,
        people TEXT NOT NULL,
        name TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        updated_at INTEGER,
        last_words TEXT NOT NULL,
        last_is_ours INTEGER
    )
    """,
    "CREATE INDEX conversation_people ON conversation (inbox_id, people)",
    "CREATE TABLE spoken (phone TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
    # Terms are made in Python, every beginning of a word among them, so that each key press is one exact term. The
    # tokenizer only splits at spaces: whatever is not ASCII belongs to a term.
    *(
        f"""
        CREATE VIRTUAL TABLE {table}_term USING fts5 (
            terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
        )
        """
        for table in ("contact", "conversation")
    ),
    # The index's pieces are merged a little with every page, by the table (see heydesk.storage.contacts).
    "INSERT INTO contact_term (contact_term, rank) VALUES ('automerge', 0)",
    "INSERT INTO conversation_term (conversation_term, rank) VALUES ('automerge', 0)",
    *(f"CREATE TABLE {table}_word (word TEXT PRIMARY KEY) WITHOUT ROWID" for table in ("contact", "conversation")),
    # Every few thousandth row or so: between two of them a search looks at the clock (see heydesk.storage.search).
    *(f"CREATE INDEX {table}_sample ON {table} (place) WHERE id % 4096 = 0" for table in ("contact", "conversation")),
    """
    CREATE TABLE item (
        kind TEXT NOT NULL,
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        words TEXT NOT NULL,
        document TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE list_member (
        list_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        phone TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        PRIMARY KEY (list_id, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE title (
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (kind, position)
    ) WITHOUT ROWID
    """,
    # Who waited for an answer when that was last looked at: all of it is shown at once, so it is read as a whole.
    "CREATE TABLE waiting (chat_id INTEGER PRIMARY KEY, document TEXT NOT NULL)",
    "CREATE TABLE fetch (kind TEXT PRIMARY KEY, fetched_at INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE seen (id INTEGER PRIMARY KEY)",
    "CREATE TABLE newest (kind TEXT PRIMARY KEY, changed_at INTEGER NOT NULL) WITHOUT ROWID",
    # Spans of the time of change whose rows are not known yet. No edge means: up to now, or from the beginning.
    "CREATE TABLE gap (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, newer INTEGER, older INTEGER)",
    # A place counts up from the newest second, so that what is asked for newest first is read from the start.
    """
    CREATE TABLE said (
        place INTEGER PRIMARY KEY,
        message_id INTEGER UNIQUE,
        local_id TEXT UNIQUE,
        entry_id INTEGER,
        inbox_id INTEGER NOT NULL,
        phones TEXT NOT NULL,
        chat_id INTEGER,
        at INTEGER NOT NULL,
        text TEXT NOT NULL,
        called TEXT NOT NULL,
        author TEXT NOT NULL,
        inbound INTEGER,
        private INTEGER
    )
    """,
    "CREATE INDEX said_sample ON said (place) WHERE place % 4096 = 0",
    # All rows of a beginning that is longer than these are collected before the first is given; few are so long.
    """
    CREATE VIRTUAL TABLE said_term USING fts5 (
        terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12'
    )
    """,
    # The index's pieces are merged a little with every slice, by the table.
    "INSERT INTO said_term (said_term, rank) VALUES ('automerge', 0)",
    # The newest entry of the outbox that was added.
    "CREATE TABLE said_until (entry_id INTEGER NOT NULL)",
)

DIRECTORY_FORMAT = DatabaseFormat(
    _APPLICATION_ID,
    (_TABLES,),
    (
        # The last pages may be lost with the power, and are fetched again.
        "synchronous = NORMAL",
        # These are people's addresses: what was deleted is overwritten where that costs nothing.
        "secure_delete = FAST",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        # Kibibytes. Mapping the file into memory is no faster here, and a fault of the disk would end the program.
        "cache_size = -8000",
    ),
)


Item = TypeVar("Item", bound=ContactList | Template | Survey)


class ItemTable(Generic[Item]):
    """One kind of them. Every verb is one transaction at most and raises StoreError."""

    def __init__(
        self,
        database: Database,
        kind: str,
        read: Callable[[dict[str, Any]], Item],
        describe: Callable[[Item], tuple[str, str]],
    ) -> None:
        self._database = database
        self._kind = kind
        self._read = read
        self._describe = describe

    def upsert(self, items: Sequence[Item]) -> int:
        """Write these; return how many were new or had changed."""
        changed = 0
        with self._database.transaction() as tell:
            for item in items:
                name, text = self._describe(item)
                found = " ".join(("", *words(name), *words(text)))
                changed += self._database.execute(
                    """
                    INSERT INTO item (kind, id, name, words, document) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (kind, id) DO UPDATE
                    SET name = excluded.name, words = excluded.words, document = excluded.document
                    WHERE document <> excluded.document
                    """,
                    self._kind,
                    item.id,
                    fold(name),
                    found,
                    _document(item),
                ).rowcount
            if changed:
                tell(Change(directory=True))
        return changed

    def delete_others(self, ids: Iterable[int]) -> int:
        """Erase what a full refresh did not show; return how many that were."""
        kept = json.dumps(sorted(ids))
        query = "DELETE FROM item WHERE kind = ? AND id NOT IN (SELECT value FROM json_each(?))"
        with self._database.transaction() as tell:
            gone = self._database.execute(query, self._kind, kept).rowcount
            if gone:
                tell(Change(directory=True))
        return gone

    def all(self, typed: str = "") -> tuple[Item, ...]:
        """By name, those that have a word with each typed beginning."""
        tests = [f" {word}" for word in words(typed)]
        having = " AND instr(words, ?)" * len(tests)
        query = f"SELECT document FROM item WHERE kind = ?{having} ORDER BY name, id"  # noqa: S608 - marks alone
        return self._database.read(lambda row: self._read(json.loads(row["document"])), query, self._kind, *tests)

    def get(self, item_id: int) -> Item | None:
        """One of them, or None where none with this id is known."""
        query = "SELECT document FROM item WHERE kind = ? AND id = ?"
        found = self._database.read(lambda row: self._read(json.loads(row["document"])), query, self._kind, item_id)
        return found[0] if found else None


def lists(database: Database) -> ItemTable[ContactList]:
    """Return the table of lists."""
    return ItemTable(database, "list", lambda found: ContactList(**_timed(found)), lambda one: (one.name, ""))


def templates(database: Database) -> ItemTable[Template]:
    """Return the table of templates."""
    return ItemTable(database, "template", _template, lambda one: (one.title, one.text))


def surveys(database: Database) -> ItemTable[Survey]:
    """Return the table of surveys."""
    return ItemTable(database, "survey", lambda found: Survey(**found), lambda one: (one.name, one.question))


def _template(found: dict[str, Any]) -> Template:
    return Template(**{**_timed(found), "pictures": tuple(found["pictures"])})


def _timed(found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "updated_at": instant_or_none(found["updated_at"])}


def _document(item: ContactList | Template | Survey) -> str:
    return json.dumps(asdict(item), default=micros_or_none, separators=(",", ":"))


class TitleTable:
    """Titles by id, in the team's order: its own fields, or its tags. Every verb is one transaction."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database = database
        self._kind = kind

    def replace(self, titles: Mapping[int, str]) -> None:
        """Write all of them in place of those fetched before."""
        if tuple(titles.items()) == tuple(self.all().items()):
            return
        with self._database.transaction() as tell:
            self._database.execute("DELETE FROM title WHERE kind = ?", self._kind)
            for position, (title_id, title) in enumerate(titles.items()):
                self._database.execute(
                    "INSERT INTO title (kind, position, id, title) VALUES (?, ?, ?, ?)",
                    self._kind,
                    position,
                    title_id,
                    title,
                )
            tell(Change(directory=True))

    def all(self) -> dict[int, str]:
        """Titles by id, in order."""
        query = "SELECT id, title FROM title WHERE kind = ? ORDER BY position"
        return dict(self._database.read(lambda row: (int(row["id"]), str(row["title"])), query, self._kind))


class MemberTable:
    """The members of lists as last fetched. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, list_id: ListId, members: Sequence[ListMember]) -> None:
        """Write a list's members in place of those fetched before."""
        with self._database.transaction() as tell:
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

    def members_of(self, list_id: ListId) -> tuple[ListMember, ...]:
        """A list's members in the service's order; empty before they were fetched."""
        return self._database.read(
            lambda row: ListMember(row["phone"], row["first"], row["last"]),
            "SELECT phone, first, last FROM list_member WHERE list_id = ? ORDER BY position",
            list_id,
        )


class WaitingTable:
    """Who waited for an answer, by conversation. Announces nothing. Every verb is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, rows: Mapping[ChatId, WaitingRow], gone: Iterable[ChatId]) -> None:
        """Write these, and erase those who wait no more."""
        with self._database.transaction():
            for chat_id in gone:
                self._database.execute("DELETE FROM waiting WHERE chat_id = ?", chat_id)
            # One statement, since thousands may wait when it is looked at for the first time.
            self._database.execute(
                """
                INSERT OR REPLACE INTO waiting (chat_id, document)
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)
                """,
                json.dumps([(chat_id, _waiting_document(row)) for chat_id, row in rows.items()]),
            )

    def all(self) -> dict[ChatId, WaitingRow]:
        """All of them as last written."""
        query = "SELECT chat_id, document FROM waiting"
        return dict(self._database.read(lambda row: (ChatId(row["chat_id"]), _waiting_row(row)), query))


def _waiting_document(row: WaitingRow) -> str:
    address = row.address
    values = (address.inbox_id, address.phones, address.chat_id, *row[1:3], micros(row.since), *row[4:6])
    return json.dumps((*values, micros(row.last_at)))


def _waiting_row(row: sqlite3.Row) -> WaitingRow:
    inbox_id, phones, chat_id, name, said, since, assigned, unread, last_at = json.loads(row["document"])
    return WaitingRow(
        address=ConversationAddress(InboxId(inbox_id), tuple(phones), ChatId(chat_id)),
        name=name,
        words=said,
        since=instant(since),
        assigned=None if assigned is None else MemberId(assigned),
        unread=unread,
        last_at=instant(last_at),
    )


@dataclass(frozen=True, slots=True)
class FetchGap:
    """A span of the time of change whose rows are not known yet.

    ``newer`` is the cursor to fetch on from: None for the very newest. ``older`` is where known rows begin again;
    None for: fetch to the end.
    """

    id: int
    newer: datetime | None
    older: datetime | None


class FetchGapTable:
    """The gaps of each kind, such as ``contact``. Announces nothing. Every verb is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_gaps(self, kind: str) -> tuple[FetchGap, ...]:
        """What is left to fetch, the newest first; empty when all was fetched, or nothing was begun."""
        query = "SELECT * FROM gap WHERE kind = ? ORDER BY newer IS NOT NULL, newer DESC, id DESC"
        return self._database.read(_gap_of, query, kind)

    def begin_refresh(self, kind: str, newest: datetime | None) -> tuple[FetchGap, ...]:
        """Begin a refresh: all since ``newest``, the newest row that is known, is to be fetched; return all gaps.

        One that was begun and has no page yet goes on as it is: its first page may be written already, so that
        ``newest`` stands in the middle of it.
        """
        with self._database.transaction():
            self._database.execute(
                """
                INSERT INTO gap (kind, older)
                SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM gap WHERE kind = ?1 AND newer IS NULL)
                """,
                kind,
                micros_or_none(newest),
            )
        return self.open_gaps(kind)

    def close(self, gap: FetchGap) -> None:
        """Note that all of it is known."""
        with self._database.transaction():
            self._database.execute("DELETE FROM gap WHERE id = ?", gap.id)

    def advance(self, gap: FetchGap, last: datetime) -> FetchGap | None:
        """Note that a page down to ``last`` is known; return what is left of the gap, None for nothing.

        Where the gap was closed meanwhile, by another process, nothing is left either.
        """
        if gap.older is not None and last <= gap.older:
            self.close(gap)
            return None
        with self._database.transaction():
            self._database.execute("UPDATE gap SET newer = ? WHERE id = ?", micros(last), gap.id)
        return next(
            iter(self._database.read(_gap_of, "SELECT * FROM gap WHERE id = ?", gap.id)),
            None,
        )

    def set_fetched_at(self, kind: str, at: datetime) -> None:
        """Note when a kind was last fetched to the end."""
        with self._database.transaction():
            self._database.execute("INSERT OR REPLACE INTO fetch (kind, fetched_at) VALUES (?, ?)", kind, micros(at))

    def fetched_at(self, kind: str) -> datetime | None:
        """When that was; None for never."""
        query = "SELECT fetched_at FROM fetch WHERE kind = ?"
        found = self._database.read(lambda row: instant(row["fetched_at"]), query, kind)
        return found[0] if found else None


def _gap_of(row: sqlite3.Row) -> FetchGap:
    return FetchGap(row["id"], instant_or_none(row["newer"]), instant_or_none(row["older"]))
