"""Searching an index of terms within the time of one frame."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import Generic, TypeVar

from heydesk.store.database import Database
from heydesk.store.findable import Findable
from heydesk.store.found import Found
from heydesk.store.question import all_of, begun, either, in_order
from heydesk.store.typed import Looked, Part, Word, looked_at, read_typed
from heydesk.store.vocabulary import Vocabulary

T = TypeVar("T")

TIME = 0.009
"""Seconds after which nothing new is begun. A frame is 16 ms, and the rows must be drawn in it too."""
_FIRST_SPAN = 8
"""Samples in the first span: some 30,000 rows."""
_CHEAP, _DEAR = 0.0005, 0.0025
"""Seconds. After a span that took less, the next is eight times as long; after one that took more, no longer."""
_ALIKE = 1.25
"""A longer span that took no more than this times the one before it was cheap too: asking took the time."""
_LOOKS = 64
"""Rows that are looked at between two looks at the clock."""
_END = (1 << 63) - 1
_ALL = -1


class TermSearch(Generic[T]):
    """Searches one table that has places and terms. A search ends in time: it gives what it has and says so.

    What is soon done is always done, so that a stalled machine makes an answer late and not wrong.
    """

    def __init__(
        self,
        database: Database,
        table: str,
        decode: Callable[[sqlite3.Row], T],
        findable: Callable[[T], Findable],
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        self._database = database
        self._table = table
        self._decode = decode
        self._findable = findable
        self._clock = clock
        self._vocabulary = Vocabulary(database, table)
        self._query = f"""
            SELECT {table}.* FROM {table}_term CROSS JOIN {table} ON {table}.place = {table}_term.rowid
            WHERE {table}_term MATCH ? AND {table}_term.rowid BETWEEN ? AND ? ORDER BY {table}_term.rowid LIMIT ?
        """  # noqa: S608 - the table's name is one of ours

    def search(self, typed: str, limit: int, seconds: float) -> Found[T]:
        """Find the best rows for what was typed so far, in about so many seconds. Raises StoreError."""
        sought = read_typed(typed)
        if not sought:
            return Found(self._latest(limit))
        began = self._clock()
        looks = looked_at(sought)
        beginnings = [begun(part, self._vocabulary) for part in sought]
        samples = self._samples() if len(sought) > 1 else ()
        questions = in_order(sought, beginnings)
        known = {asked: self._is_known(asked) for asked in {asked for question in questions for asked in question}}
        rows: dict[T, None] = {}
        complete = True
        for number, question in enumerate(questions, 1):
            # Each has its share of the time, so that the first can't use up that of the others.
            until = began + seconds * number / len(questions)
            if len(rows) < limit and all(known[asked] for asked in question):
                complete = self._collect(rows, question, looks, limit, samples, until) and complete
        if rows or not complete:
            return Found(tuple(rows), complete or len(rows) >= limit)
        unknown = [part for part, asked in zip(sought, beginnings, strict=True) if not known[asked]]
        guess = self._guess(sought, beginnings, unknown)
        complete = not all(guess) or self._collect(rows, guess, looks, limit, samples, began + seconds)
        return Found(tuple(rows), complete, guessed=bool(rows))

    def _guess(self, sought: Sequence[Part], beginnings: Sequence[str], unknown: Sequence[Part]) -> tuple[str, ...]:
        """Let words that nobody has stand for those near them; where somebody has each, all of them."""
        return tuple(
            either(self._vocabulary.near(part.text))
            if isinstance(part, Word) and (part in unknown or not unknown)
            else beginning
            for part, beginning in zip(sought, beginnings, strict=True)
        )

    def _collect(
        self,
        rows: dict[T, None],
        question: Sequence[str],
        looks: Sequence[Looked],
        limit: int,
        samples: Sequence[int],
        until: float,
    ) -> bool:
        """Add what one question finds; give whether there was time for all of it, or enough was found."""
        asked = all_of(question)
        # The rows of the questions before come again, and are not counted twice.
        most = _ALL if looks else limit + len(rows)
        # Rows with one term come at once. For those with two the index may read long before it finds one.
        for number, (first, last) in enumerate(self._spans(samples)):
            if number and self._clock() > until:
                return False
            for seen, row in enumerate(self._database.each(self._decode, self._query, asked, first, last, most), 1):
                if not looks or all(part.is_in(self._findable(row)) for part in looks):
                    rows[row] = None
                if len(rows) >= limit:
                    return True
                if looks and not seen % _LOOKS and self._clock() > until:
                    return False
        return True

    def _samples(self) -> tuple[int, ...]:
        """Give the place of every few thousandth row or so, in order."""
        query = f"SELECT place FROM {self._table} INDEXED BY {self._table}_sample WHERE id % 4096 = 0 ORDER BY place"  # noqa: S608 - ours too
        return self._database.read(lambda row: int(row["place"]), query)

    def _spans(self, samples: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Give spans of places that cover all, longer ones as long as reading them is cheap."""
        first, at, length, growth, before = 0, 0, _FIRST_SPAN, 1, 0.0
        while first <= _END:
            at += length
            last = samples[at] if at < len(samples) else _END
            began = self._clock()
            yield first, last
            first = last + 1
            took = self._clock() - began
            is_cheap = took < _CHEAP or (growth > 1 and took < before * _ALIKE)
            growth = 8 if is_cheap else 2 if took < _DEAR else 1
            length *= growth
            before = took

    def _is_known(self, asked: str) -> bool:
        query = f"SELECT 1 FROM {self._table}_term WHERE {self._table}_term MATCH ? LIMIT 1"  # noqa: S608 - ours too
        return bool(asked) and bool(self._database.read(bool, query, asked))

    def _latest(self, limit: int) -> tuple[T, ...]:
        query = f"SELECT * FROM {self._table} ORDER BY place LIMIT ?"  # noqa: S608 - the table's name is one of ours
        return self._database.read(self._decode, query, limit)
