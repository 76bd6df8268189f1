"""Rows with a place in the order of change, and beside them their terms in the index and their words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from heydesk.store.database import Database, Value
from heydesk.store.instant import micros_or_none
from heydesk.store.place import free_place
from heydesk.store.term import terms
from heydesk.store.vocabulary import Vocabulary


class Placed(Protocol):
    """What has an id and may bear the time of its last change."""

    @property
    def id(self) -> int:
        """The service's own id."""

    @property
    def updated_at(self) -> datetime | None:
        """When it changed last; None where the service did not say."""


T = TypeVar("T", bound=Placed)


class PlacedTable(Generic[T]):
    """Writes rows and terms together, inside a transaction of the caller."""

    def __init__(
        self,
        database: Database,
        table: str,
        decode: Callable[[sqlite3.Row], T],
        encode: Callable[[T], Mapping[str, Value]],
        words: Callable[[T], Sequence[str]],
        numbers: Callable[[T], Sequence[str]],
    ) -> None:
        self._database = database
        self._table = table
        self._decode = decode
        self._encode = encode
        self._words = words
        self._numbers = numbers
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
        for row in sorted(fresh, key=_time, reverse=True):
            self._insert(row)
        written = {word for row in fresh for word in self._words(row)}
        self._vocabulary.learn(written)
        self._vocabulary.forget(erased - written)
        return tuple(fresh)

    def remove(self, row_id: int) -> bool:
        """Erase one row; False when there was none."""
        old = self._known(row_id)
        self._vocabulary.forget(self._erase([old] if old else []))
        return old is not None

    def _known(self, row_id: int) -> tuple[int, T] | None:
        query = f"SELECT * FROM {self._table} WHERE id = ?"  # noqa: S608 - the table's name is one of ours
        found = self._database.read(lambda row: (int(row["place"]), self._decode(row)), query, row_id)
        return found[0] if found else None

    def _erase(self, old: Sequence[tuple[int, T]]) -> set[str]:
        """Erase rows with their terms; give their words.

        In the order of places: the index writes a piece of its own wherever the order goes back.
        """
        for place, row in sorted(old, key=lambda one: one[0]):
            self._database.execute(
                f"INSERT INTO {self._table}_term ({self._table}_term, rowid, terms) VALUES ('delete', ?, ?)",  # noqa: S608 - ours too
                place,
                self._terms(row),
            )
            self._database.execute(f"DELETE FROM {self._table} WHERE place = ?", place)  # noqa: S608 - ours too
        return {word for _, row in old for word in self._words(row)}

    def _insert(self, row: T) -> None:
        place = free_place(self._database, self._table, row.updated_at, row.id)
        values = {"place": place, "id": row.id, **self._encode(row), "updated_at": micros_or_none(row.updated_at)}
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        self._database.execute(f"INSERT INTO {self._table} ({names}) VALUES ({marks})", *values.values())  # noqa: S608 - ours too
        self._database.execute(
            f"INSERT INTO {self._table}_term (rowid, terms) VALUES (?, ?)",  # noqa: S608 - ours too
            place,
            self._terms(row),
        )

    def _terms(self, row: T) -> str:
        return terms(self._words(row), self._numbers(row))


def _time(row: Placed) -> float:
    return row.updated_at.timestamp() if row.updated_at else float("-inf")


def _is_news(row: T, known: tuple[int, T] | None) -> bool:
    return known is None or (row != known[1] and _time(row) >= _time(known[1]))
