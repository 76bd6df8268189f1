"""When somebody was last spoken with, by number: those come first when people are looked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from heydesk.store.database import Database
from heydesk.store.instant import instant, micros


class SpokenTable:
    """Knows the time of the last word with each number. Its verbs are part of the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, spoken: Mapping[str, datetime]) -> tuple[str, ...]:
        """Write when each number was spoken with; give those for whom it is later than what was known."""
        query = """
            INSERT INTO spoken (phone, at) VALUES (?, ?)
            ON CONFLICT (phone) DO UPDATE SET at = excluded.at WHERE at < excluded.at
        """
        return tuple(
            phone for phone, at in spoken.items() if self._database.execute(query, phone, micros(at)).rowcount
        )

    def last(self, phone: str) -> datetime | None:
        """When that was; None for never."""
        found = self._database.read(lambda row: instant(row["at"]), "SELECT at FROM spoken WHERE phone = ?", phone)
        return found[0] if found else None
