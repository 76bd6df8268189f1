"""How far a fetch has come, so that one that was interrupted goes on where it stopped."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from heydesk.store.database import Database
from heydesk.store.instant import instant, instant_or_none, micros, micros_or_none


@dataclass(frozen=True, slots=True)
class Gap:
    """A span of the time of change whose rows are not known yet.

    ``newer`` is the cursor to fetch on from: None for the very newest. ``older`` is where known rows begin again;
    None for: fetch to the end.
    """

    id: int
    newer: datetime | None
    older: datetime | None


class GapTable:
    """The gaps of each kind, such as ``contact``. Announces nothing. Every verb is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, kind: str) -> tuple[Gap, ...]:
        """What is left to fetch, the newest first; empty when all was fetched, or nothing was begun."""
        query = "SELECT * FROM gap WHERE kind = ? ORDER BY newer IS NOT NULL, newer DESC, id DESC"
        return self._database.read(_gap_of, query, kind)

    def open(self, kind: str, newest: datetime | None) -> tuple[Gap, ...]:
        """Begin a refresh: all since ``newest``, the newest row that is known, is to be fetched; give all gaps.

        One that was begun and has no page yet goes on as it is: its first page may be written already, so that
        ``newest`` stands in the middle of it.
        """
        with self._database.writing():
            self._database.execute(
                """
                INSERT INTO gap (kind, older)
                SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM gap WHERE kind = ?1 AND newer IS NULL)
                """,
                kind,
                micros_or_none(newest),
            )
        return self.of(kind)

    def close(self, gap: Gap) -> None:
        """Note that all of it is known."""
        with self._database.writing():
            self._database.execute("DELETE FROM gap WHERE id = ?", gap.id)

    def advance(self, gap: Gap, last: datetime) -> Gap | None:
        """Note that a page down to ``last`` is known; give what is left of the gap, None for nothing.

        Where the gap was closed meanwhile, by another process, nothing is left either.
        """
        if gap.older is not None and last <= gap.older:
            self.close(gap)
            return None
        with self._database.writing():
            self._database.execute("UPDATE gap SET newer = ? WHERE id = ?", micros(last), gap.id)
        return next(
            iter(self._database.read(_gap_of, "SELECT * FROM gap WHERE id = ?", gap.id)),
            None,
        )

    def stamp(self, kind: str, at: datetime) -> None:
        """Note when a kind was last fetched to the end."""
        with self._database.writing():
            self._database.execute("INSERT OR REPLACE INTO fetch (kind, fetched_at) VALUES (?, ?)", kind, micros(at))

    def fetched_at(self, kind: str) -> datetime | None:
        """When that was; None for never."""
        query = "SELECT fetched_at FROM fetch WHERE kind = ?"
        found = self._database.read(lambda row: instant(row["fetched_at"]), query, kind)
        return found[0] if found else None


def _gap_of(row: sqlite3.Row) -> Gap:
    return Gap(row["id"], instant_or_none(row["newer"]), instant_or_none(row["older"]))
