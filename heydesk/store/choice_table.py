"""What a person chose last: small words under small names."""

from __future__ import annotations

from heydesk.domain.ids import AccountId
from heydesk.store.database import Database


class ChoiceTable:
    """Remembers choices, those of one account and those of none. Announces nothing. Every verb raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, account_id: AccountId | None = None) -> str | None:
        """What was chosen last; None when nothing was."""
        query = "SELECT value FROM choice WHERE key = ? AND account_id IS ?"
        found = self._database.read(lambda row: str(row["value"]), query, key, account_id)
        return found[0] if found else None

    def put(self, key: str, value: str, account_id: AccountId | None = None) -> None:
        """Remember a choice. One of an account is forgotten with it."""
        with self._database.writing():
            self._database.execute(
                """
                INSERT INTO choice (account_id, key, value) VALUES (?, ?, ?)
                ON CONFLICT (ifnull(account_id, 0), key) DO UPDATE SET value = excluded.value
                WHERE value IS NOT excluded.value
                """,
                account_id,
                key,
                value,
            )
