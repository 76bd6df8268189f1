"""Full-text search over the texts of one account, newest first, within the time of one frame (decision record 0024).

``MessageTable`` keeps each text once, in the account's directory file, and finds it by its words, by the names of the
people there and by their numbers. Words are folded before they reach SQLite, so that its tokenizer only splits them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from time import perf_counter

from heydesk.domain.phone_numbers import ways_to_dial
from heydesk.domain.records import (
    ChatId,
    ConversationAddress,
    EntryId,
    InboxId,
    LocalId,
    MessageId,
    SaidText,
)
from heydesk.domain.text_normalization import findable_words, words
from heydesk.storage.database import Database, instant, micros
from heydesk.storage.search import TIME, NumberPart, Part, SearchResult, read_typed

LONGEST_PREFIX = 12
"""Characters of the longest beginning of a word that the index knows. SQLite collects all rows of a longer one before
it gives the first; few words are that long."""

MESSAGE_TABLES = (
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
    f"""
    CREATE VIRTUAL TABLE said_term USING fts5 (
        terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii',
        prefix = '{" ".join(map(str, range(1, LONGEST_PREFIX + 1)))}'
    )
    """,
    # The index's pieces are merged a little with every slice, by the table.
    "INSERT INTO said_term (said_term, rank) VALUES ('automerge', 0)",
    # The newest entry of the outbox that was added.
    "CREATE TABLE said_until (entry_id INTEGER NOT NULL)",
)
"""The tables, for ``heydesk.storage.directory``."""

_END = micros(datetime(2200, 1, 1, tzinfo=UTC))
_UNIT = 1_000_000
"""Microseconds that share a place. What was said in the same second takes the next free ones."""
_MERGED = 4
"""Pages of the index that are merged for each row that was written."""
_SLICE = 200
"""Rows that are dropped in one transaction."""
_LONGEST = 4000
"""Characters of a text that are indexed; nobody looks for what stands behind them."""
_FIRST_SPAN = 64
"""The first span is one part in so many of all places."""
_GROWTH = 8
"""A span is so many times as long as the one before it, at most."""


class MessageTable:
    """Texts that were sent or received. Every verb is one transaction at most and raises StoreError."""

    def __init__(self, database: Database, clock: Callable[[], float] = perf_counter) -> None:
        self._database = database
        self._clock = clock

    def add(self, texts: Sequence[SaidText], *, until: EntryId | None = None) -> int:
        """Write what is not known yet; return how many that were.

        A text is known by its message id or its ``local_id``; what one writer knew and another did not is filled in.
        One without either can't be told from others and is left out. ``until`` notes up to which entry of the outbox
        all were added.
        """
        with self._database.transaction():
            fresh = [text for text in texts if (text.message_id or text.local_id) and not self._fill_in(text)]
            placed: dict[int, SaidText] = {}
            for text in _in_order({_key(text): text for text in fresh}.values()):
                placed[self._free_place(text.at, placed)] = text
            # In the order of places: the index writes a piece of its own wherever the order goes back.
            for place, text in sorted(placed.items(), key=lambda one: one[0]):
                self._insert(place, text)
            if placed:
                self._merge(len(placed))
            if until is not None:
                self._database.execute("DELETE FROM said_until")
                self._database.execute("INSERT INTO said_until (entry_id) VALUES (?)", until)
        return len(placed)

    def until(self) -> EntryId:
        """Up to which entry of the outbox all were added; 0 before any was."""
        found = self._database.read(lambda row: EntryId(row["entry_id"]), "SELECT entry_id FROM said_until")
        return found[0] if found else EntryId(0)

    def count(self) -> int:
        """How many texts are known."""
        return self._database.read(lambda row: int(row[0]), "SELECT count(*) FROM said")[0]

    def forget_before(self, at: datetime) -> int:
        """Erase a slice of what was said before this instant; return how many. Until that is 0, there may be more."""
        last = max(0, _END - micros(at)) // _UNIT
        query = "SELECT * FROM said WHERE place >= ? AND at < ? ORDER BY place LIMIT ?"
        with self._database.transaction():
            old = self._database.read(lambda row: (int(row["place"]), _text_of(row)), query, last, micros(at), _SLICE)
            for place, text in old:
                self._database.execute(
                    "INSERT INTO said_term (said_term, rowid, terms) VALUES ('delete', ?, ?)", place, _terms(text)
                )
                self._database.execute("DELETE FROM said WHERE place = ?", place)
            if old:
                self._merge(len(old))
        return len(old)

    def search(self, typed: str, limit: int = 50, seconds: float = TIME) -> SearchResult[SaidText]:
        """Find texts with all words that were typed, newest first; the last word may still be typed.

        Where none has the others as whole words, their beginnings count too. After ``seconds`` nothing new is begun,
        and the answer says whether it is complete. Nothing typed finds nothing.
        """
        parts = read_typed(typed)
        began = self._clock()
        is_over = typed[-1:].isspace()
        questions = dict.fromkeys((_question(parts, whole_until=len(parts) - (not is_over)), _question(parts)))
        result: SearchResult[SaidText] = SearchResult(())
        for question in filter(None, questions):
            result = self._collect(question, limit, began + seconds)
            if result.rows or not result.complete:
                break
        return result

    def _collect(self, question: str, limit: int, until: float) -> SearchResult[SaidText]:
        """Read the answers span by span: for words that are rarely in one text, the index reads long in between."""
        query = """
            SELECT said.* FROM said_term CROSS JOIN said ON said.place = said_term.rowid
            WHERE said_term MATCH ? AND said_term.rowid BETWEEN ? AND ? ORDER BY said_term.rowid LIMIT ?
        """
        rows: list[SaidText] = []
        for first, last in self._spans(until):
            if last < first:
                return SearchResult(_in_order(rows), complete=False)
            rows += self._database.read(_text_of, query, question, first, last, limit - len(rows))
            if len(rows) >= limit:
                break
        return SearchResult(_in_order(rows))

    def _spans(self, until: float) -> Iterator[tuple[int, int]]:
        """Give spans of places that cover all: as long as can be read in the time that is left.

        Where none is left, an empty span says so.
        """
        edges = self._database.read(lambda row: (row[0], row[1]), "SELECT min(place), max(place) FROM said")
        first, end = edges[0]
        if first is None:
            return
        length = max(1, (end - first) // _FIRST_SPAN)
        while first <= end:
            began = self._clock()
            yield first, min(first + length, end)
            first += length + 1
            now = self._clock()
            if first <= end and now >= until:
                yield first, first - 1
                return
            in_time = int(length * (until - now) / max(now - began, 1e-6))
            length = max(1, min(length * _GROWTH, in_time))

    def _fill_in(self, text: SaidText) -> bool:
        """Complete the row of a text that is known; return whether it is."""
        query = "SELECT place FROM said WHERE message_id = ? UNION SELECT place FROM said WHERE local_id = ?"
        known = self._database.read(lambda row: int(row["place"]), query, text.message_id, text.local_id or None)
        if not known:
            return False
        self._database.execute(
            """
            UPDATE OR IGNORE said SET
                message_id = ifnull(message_id, ?2), local_id = ifnull(local_id, ?3), entry_id = ifnull(entry_id, ?4),
                chat_id = ifnull(chat_id, ?5)
            WHERE place = ?1
            AND ((message_id IS NULL AND ?2 IS NOT NULL) OR (local_id IS NULL AND ?3 IS NOT NULL)
                OR (entry_id IS NULL AND ?4 IS NOT NULL) OR (chat_id IS NULL AND ?5 IS NOT NULL))
            """,
            known[0],
            text.message_id,
            text.local_id or None,
            text.entry_id,
            text.address.chat_id,
        )
        return True

    def _free_place(self, at: datetime, taken: dict[int, SaidText]) -> int:
        place = max(0, _END - micros(at)) // _UNIT
        while place in taken or self._database.read(bool, "SELECT 1 FROM said WHERE place = ?", place):
            place += 1
        return place

    def _insert(self, place: int, text: SaidText) -> None:
        self._database.execute(
            """
            INSERT INTO said (
                place, message_id, local_id, entry_id, inbox_id, phones, chat_id, at, text, called, author, inbound,
                private
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place,
            text.message_id,
            text.local_id or None,
            text.entry_id,
            text.address.inbox_id,
            " ".join(text.address.phones),
            text.address.chat_id,
            micros(text.at),
            text.text,
            text.called,
            text.author,
            text.inbound,
            text.private,
        )
        self._database.execute("INSERT INTO said_term (rowid, terms) VALUES (?, ?)", place, _terms(text))

    def _merge(self, rows: int) -> None:
        self._database.execute("INSERT INTO said_term (said_term, rank) VALUES ('merge', ?)", rows * _MERGED)


def _key(text: SaidText) -> MessageId | LocalId | None:
    return text.message_id or text.local_id


def _in_order(rows: Iterable[SaidText]) -> tuple[SaidText, ...]:
    """Sort by the time, the newest first."""
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _terms(text: SaidText) -> str:
    """Return the folded words that find a text: its own, the names of the people there, their numbers."""
    numbers = (way for phone in text.address.phones for way in ways_to_dial(phone))
    found = (*findable_words(text.text[:_LONGEST]), *findable_words(f"{text.called} {text.author}"), *numbers)
    return " ".join(dict.fromkeys(found))


def _question(parts: Sequence[Part], whole_until: int = 0) -> str:
    """Write the query for texts with all these; those before ``whole_until`` as whole words, where they are words."""
    asked = (_asked(part, whole=place < whole_until) for place, part in enumerate(parts))
    return " AND ".join(f"({one})" for one in asked if one)


def _asked(part: Part, *, whole: bool) -> str:
    if isinstance(part, NumberPart):
        return " OR ".join(f"({_all_of(way, whole=False)})" for way in part.ways if way)
    return _all_of(words(part.text), whole=whole)


def _all_of(found: Sequence[str], *, whole: bool) -> str:
    marks = [""] * len(found) if whole else [*[""] * (len(found) - 1), " *"]
    return " AND ".join(f'"{word}"{mark}' for word, mark in zip(found, marks, strict=True))


def _text_of(row: sqlite3.Row) -> SaidText:
    return SaidText(
        address=ConversationAddress(
            InboxId(row["inbox_id"]),
            tuple(row["phones"].split()),
            None if row["chat_id"] is None else ChatId(row["chat_id"]),
        ),
        text=row["text"],
        at=instant(row["at"]),
        message_id=None if row["message_id"] is None else MessageId(row["message_id"]),
        local_id=LocalId(row["local_id"] or ""),
        entry_id=None if row["entry_id"] is None else EntryId(row["entry_id"]),
        called=row["called"],
        author=row["author"],
        inbound=None if row["inbound"] is None else bool(row["inbound"]),
        private=None if row["private"] is None else bool(row["private"]),
    )
