"""Rows with a place in the order of change, and beside them their terms in the index and their words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from heydesk.store.database import Database, Value
from heydesk.store.findable import Findable
from heydesk.store.instant import instant, micros, micros_or_none
from heydesk.store.place import free_place
from heydesk.store.vocabulary import Vocabulary, known_words


class Placed(Protocol):
    """What has an id and may bear the time of its last change."""

    @property
    def id(self) -> int:
        """The service's own id."""

    @property
    def updated_at(self) -> datetime | None:
        """When it changed last; None where the service did not say."""


T = TypeVar("T", bound=Placed)
_MERGED = 0.75
"""Pages of the index that are merged for each row that was written: as many as it takes in the long run. Left to
itself, SQLite merges seldom and much, and a window would stand still for it."""


class PlacedTable(Generic[T]):
    """Writes rows and terms together, inside a transaction of the caller."""

    def __init__(
        self,
        database: Database,
        table: str,
        decode: Callable[[sqlite3.Row], T],
        encode: Callable[[T], Mapping[str, Value]],
        findable: Callable[[T], Findable],
        moment: Callable[[T], datetime | None],
    ) -> None:
        self._database = database
        self._table = table
        self._decode = decode
        self._encode = encode
        self._findable = findable
        self._moment = moment
        self._vocabulary = Vocabulary(database, table)

    def put(self, rows: Iterable[T]) -> tuple[T, ...]:
        """Write rows, the latest of each id; give those that were new or had changed."""
        latest: dict[int, T] = {}
        for row in rows:
            if row.id not in latest or _time(row) > _time(latest[row.id]):
                latest[row.id] = row
        known = {row_id: self._known(row_id) for row_id in latest}
        fresh = [row for row in latest.values() if _is_news(row, known[row.id])]
        erased = self._erase([old for row in fresh if (old := known[row.id])])
        written = self._insert(fresh)
        self._vocabulary.learn(written)
        self._vocabulary.forget(erased - written)
        self._note_newest(fresh)
        self._merge(len(fresh))
        return tuple(fresh)

    def newest(self) -> datetime | None:
        """When the row that changed last of all ever written did so; None before any with a time was."""
        query = "SELECT changed_at FROM newest WHERE kind = ?"
        found = self._database.read(lambda row: instant(row["changed_at"]), query, self._table)
        return found[0] if found else None

    def move(self, column: str, values: Iterable[Value]) -> None:
        """Put the rows with these values where their moment now is."""
        query = f"SELECT * FROM {self._table} WHERE {column} = ?"  # noqa: S608 - names of ours
        moved = [found for value in values for found in self._database.read(self._placed, query, value)]
        self._erase(moved)
        self._insert([row for _, row in moved])
        self._merge(len(moved))

    def remove(self, row_ids: Iterable[int]) -> int:
        """Erase rows; give how many there were."""
        old = [known for row_id in row_ids if (known := self._known(row_id))]
        self._vocabulary.forget(self._erase(old))
        self._merge(len(old))
        return len(old)

    def _known(self, row_id: int) -> tuple[int, T] | None:
        query = f"SELECT * FROM {self._table} WHERE id = ?"  # noqa: S608 - the table's name is one of ours
        found = self._database.read(self._placed, query, row_id)
        return found[0] if found else None

    def _placed(self, row: sqlite3.Row) -> tuple[int, T]:
        return int(row["place"]), self._decode(row)

    def _erase(self, old: Sequence[tuple[int, T]]) -> frozenset[str]:
        """Erase rows with their terms; give the words that may now be nobody's.

        In the order of places: the index writes a piece of its own wherever the order goes back.
        """
        words: set[str] = set()
        for place, row in sorted(old, key=lambda one: one[0]):
            found = self._findable(row)
            words |= known_words(found)
            self._database.execute(
                f"INSERT INTO {self._table}_term ({self._table}_term, rowid, terms) VALUES ('delete', ?, ?)",  # noqa: S608 - ours too
                place,
                found.terms(),
            )
            self._database.execute(f"DELETE FROM {self._table} WHERE place = ?", place)  # noqa: S608 - ours too
        return frozenset(words)

    def _insert(self, rows: Iterable[T]) -> frozenset[str]:
        """Write rows with their terms, in the order of places too; give their words."""
        words: set[str] = set()
        placed: dict[int, T] = {}
        for row in rows:
            placed[free_place(self._database, self._table, placed, self._moment(row), row.id)] = row
        for place, row in sorted(placed.items(), key=lambda one: one[0]):
            found = self._findable(row)
            words |= known_words(found)
            values = {"place": place, "id": row.id, **self._encode(row), "updated_at": micros_or_none(row.updated_at)}
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            self._database.execute(f"INSERT INTO {self._table} ({names}) VALUES ({marks})", *values.values())  # noqa: S608 - ours too
            self._database.execute(
                f"INSERT INTO {self._table}_term (rowid, terms) VALUES (?, ?)",  # noqa: S608 - ours too
                place,
                found.terms(),
            )
        return frozenset(words)

    def _merge(self, rows: int) -> None:
        """Merge pieces of the index, as much as so many rows ask for."""
        if rows:
            query = f"INSERT INTO {self._table}_term ({self._table}_term, rank) VALUES ('merge', ?)"  # noqa: S608 - ours too
            self._database.execute(query, max(1, int(rows * _MERGED)))

    def _note_newest(self, fresh: Sequence[T]) -> None:
        at = max((row.updated_at for row in fresh if row.updated_at), default=None)
        if at is not None:
            query = """
                INSERT INTO newest (kind, changed_at) VALUES (?, ?)
                ON CONFLICT (kind) DO UPDATE SET changed_at = max(changed_at, excluded.changed_at)
            """
            self._database.execute(query, self._table, micros(at))


def _time(row: Placed) -> float:
    return row.updated_at.timestamp() if row.updated_at else float("-inf")


def _is_news(row: T, known: tuple[int, T] | None) -> bool:
    return known is None or (row != known[1] and _time(row) >= _time(known[1]))
