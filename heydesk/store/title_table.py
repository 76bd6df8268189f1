"""What the team's tags and own fields are called."""

from __future__ import annotations

from collections.abc import Mapping

from heydesk.store.change import Change
from heydesk.store.database import Database


class TitleTable:
    """Titles by id, in the team's order: its own fields, or its tags. Every verb is one transaction."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database = database
        self._kind = kind

    def put(self, titles: Mapping[int, str]) -> None:
        """Write all of them in place of those fetched before."""
        if tuple(titles.items()) == tuple(self.all().items()):
            return
        with self._database.writing() as tell:
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
