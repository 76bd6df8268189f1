"""The accounts of this computer. Their keys rest in the vault, never here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from heydesk.domain.errors import NameTaken, SecretIdTaken, TooLate
from heydesk.domain.ids import AccountId
from heydesk.domain.records import Account, KeyPlace
from heydesk.store.change import EVERYTHING, Change
from heydesk.store.database import Database
from heydesk.store.instant import instant, micros


class AccountTable:
    """Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database, forget_book: Callable[[AccountId], None]) -> None:
        self._database = database
        self._forget_book = forget_book

    def add(self, name: str, secret_id: str, base_url: str, key_place: KeyPlace, now: datetime) -> Account:
        """Write a new account. Raises NameTaken (capital letters make no difference) or SecretIdTaken."""
        with self._database.writing() as tell:
            self._make_sure_free(name, secret_id, None)
            cursor = self._database.execute(
                """
                INSERT INTO account (name, secret_id, base_url, key_place, trusts_local_id, created_at)
                VALUES (?, ?, ?, ?, 0, ?)
                """,
                name,
                secret_id,
                base_url,
                key_place,
                micros(now),
            )
            account = self.get(AccountId(cursor.lastrowid or 0))
            tell(Change(accounts=True))
        return account

    def all(self) -> tuple[Account, ...]:
        """All accounts, oldest first."""
        return self._database.read(_account_of, "SELECT * FROM account ORDER BY id")

    def get(self, account_id: AccountId) -> Account:
        """One account. Raises TooLate when it has been forgotten."""
        found = self._database.read(_account_of, "SELECT * FROM account WHERE id = ?", account_id)
        if not found:
            raise TooLate
        return found[0]

    def update(self, account: Account) -> None:
        """Write everything but its id and its birth. Entries keep the base URL that they were made with.

        Raises NameTaken, SecretIdTaken, or TooLate when it has been forgotten.
        """
        with self._database.writing() as tell:
            self._make_sure_free(account.name, account.secret_id, account.id)
            cursor = self._database.execute(
                """
                UPDATE account SET name = ?, secret_id = ?, base_url = ?, key_place = ?, trusts_local_id = ?
                WHERE id = ?
                """,
                account.name,
                account.secret_id,
                account.base_url,
                account.key_place,
                account.trusts_local_id,
                account.id,
            )
            if not cursor.rowcount:
                raise TooLate
            tell(Change(accounts=True))

    def remove(self, account_id: AccountId) -> None:
        """Erase the account with all that is its own: outbox, story, drafts, directory and choices.

        One that is gone already is no error.
        """
        with self._database.writing() as tell:
            self._database.execute("DELETE FROM account WHERE id = ?", account_id)
            tell(EVERYTHING)
        self._database.empty_log()
        self._forget_book(account_id)

    def _make_sure_free(self, name: str, secret_id: str, but: AccountId | None) -> None:
        """Inside the transaction, so that two processes can't both find it free."""
        query = "SELECT * FROM account WHERE (name = ? OR secret_id = ?) AND id IS NOT ?"
        for other in self._database.read(_account_of, query, name, secret_id, but):
            if other.secret_id == secret_id:
                raise SecretIdTaken(other.name)
            raise NameTaken(name)


def _account_of(row: sqlite3.Row) -> Account:
    return Account(
        id=AccountId(row["id"]),
        name=row["name"],
        secret_id=row["secret_id"],
        base_url=row["base_url"],
        key_place=KeyPlace(row["key_place"]),
        trusts_local_id=bool(row["trusts_local_id"]),
        created_at=instant(row["created_at"]),
    )
