"""The lists that were made for broadcasts of this computer, so that none is made twice."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING

from heydesk.domain.ids import AccountId, ListId, LocalId
from heydesk.store.database import Database
from heydesk.store.instant import micros

if TYPE_CHECKING:
    from heydesk.store.made_list import MadeList  # most days make none


class MadeListTable:
    """One row for each list, written before the service is asked. Announces nothing. Every verb raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, account_id: AccountId, seed: LocalId, people: str, since: datetime) -> MadeList | None:
        """The list of these people for this intent; else one of them that was not sent to, which becomes this one's.

        The second is what a crash leaves between the list and its broadcast: the intent has another seed then. One
        that was begun before ``since`` is not taken: colleagues may have put others on it.
        """
        with self._database.writing():
            found = self._find("people = ? AND seed = ?", account_id, people, seed) or self._find(
                """
                people = ? AND begun_at >= ? AND NOT EXISTS (
                    SELECT 1 FROM entry WHERE account_id = made_list.account_id AND local_id = made_list.seed
                )
                """,
                account_id,
                people,
                micros(since),
            )
            if found is not None:
                self._free(account_id, seed, people)
                self._database.execute(
                    "UPDATE made_list SET seed = ? WHERE account_id = ? AND local_id = ?",
                    seed,
                    account_id,
                    found.local_id,
                )
        return found

    def begin(self, account_id: AccountId, seed: LocalId, people: str, title: str, now: datetime) -> MadeList:
        """Write that a list is about to be made for this intent. Other people are another list, by another id."""
        from heydesk.store.made_list import MadeList

        made = MadeList(LocalId(f"list-{seed}-{people[:12]}"), title)
        with self._database.writing():
            self._free(account_id, seed, people)
            self._database.execute(
                """
                INSERT INTO made_list (account_id, seed, local_id, title, people, list_id, begun_at)
                VALUES (?, ?, ?, ?, ?, NULL, ?)
                """,
                account_id,
                seed,
                made.local_id,
                title,
                people,
                micros(now),
            )
        return made

    def made(self, account_id: AccountId, local_id: LocalId, list_id: ListId) -> None:
        """Write which list it became."""
        with self._database.writing():
            self._database.execute(
                "UPDATE made_list SET list_id = ? WHERE account_id = ? AND local_id = ?",
                list_id,
                account_id,
                local_id,
            )

    def drop(self, account_id: AccountId, local_id: LocalId) -> None:
        """Forget one that was refused, or never left: it does not exist."""
        with self._database.writing():
            self._database.execute(
                "DELETE FROM made_list WHERE account_id = ? AND local_id = ?", account_id, local_id
            )

    def _free(self, account_id: AccountId, seed: LocalId, people: str) -> None:
        """Take the intent from a list of other people that it had before: somebody changed whom it goes to."""
        self._database.execute(
            "UPDATE made_list SET seed = seed || '/' || id WHERE account_id = ? AND seed = ? AND people <> ?",
            account_id,
            seed,
            people,
        )

    def _find(self, condition: str, account_id: AccountId, *values: str | int) -> MadeList | None:
        query = f"SELECT * FROM made_list WHERE account_id = ? AND {condition} ORDER BY id DESC LIMIT 1"  # noqa: S608 - both conditions are written above
        return next(iter(self._database.read(_made_of, query, account_id, *values)), None)


def _made_of(row: sqlite3.Row) -> MadeList:
    from heydesk.store.made_list import MadeList

    return MadeList(row["local_id"], row["title"], row["list_id"])
