"""Tables of accounts, choices, inboxes, reminders, and lists made here. Keys are in the vault, never here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from heydesk.domain.changes import EVERYTHING, Change
from heydesk.domain.errors import NameTaken, SecretIdTaken, TooLate
from heydesk.domain.records import (
    Account,
    AccountId,
    ConversationAddress,
    Inbox,
    KeyPlace,
    ListId,
    LocalId,
    Member,
    Reminder,
    ReminderId,
)
from heydesk.storage.database import Database, dump, instant, instant_or_none, micros, micros_or_none


class AccountTable:
    """Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database, forget_book: Callable[[AccountId], None]) -> None:
        self._database = database
        self._forget_book = forget_book

    def add(self, name: str, secret_id: str, base_url: str, key_place: KeyPlace, now: datetime) -> Account:
        """Write a new account. Raises NameTaken (capital letters make no difference) or SecretIdTaken."""
        with self._database.transaction() as tell:
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
        return self._database.read(account_of, "SELECT * FROM account ORDER BY id")

    def get(self, account_id: AccountId) -> Account:
        """One account. Raises TooLate when it has been forgotten."""
        found = self._database.read(account_of, "SELECT * FROM account WHERE id = ?", account_id)
        if not found:
            raise TooLate
        return found[0]

    def update(self, account: Account) -> None:
        """Write everything but its id and its birth. Entries keep the base URL that they were made with.

        Raises NameTaken, SecretIdTaken, or TooLate when it has been forgotten.
        """
        with self._database.transaction() as tell:
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
        with self._database.transaction() as tell:
            self._database.execute("DELETE FROM account WHERE id = ?", account_id)
            tell(EVERYTHING)
        self._database.truncate_log()
        self._forget_book(account_id)

    def _make_sure_free(self, name: str, secret_id: str, but: AccountId | None) -> None:
        """Inside the transaction, so that two processes can't both find it free."""
        query = "SELECT * FROM account WHERE (name = ? OR secret_id = ?) AND id IS NOT ?"
        for other in self._database.read(account_of, query, name, secret_id, but):
            if other.secret_id == secret_id:
                raise SecretIdTaken(other.name)
            raise NameTaken(name)


def account_of(row: sqlite3.Row) -> Account:
    """Read an account."""
    return Account(
        id=AccountId(row["id"]),
        name=row["name"],
        secret_id=row["secret_id"],
        base_url=row["base_url"],
        key_place=KeyPlace(row["key_place"]),
        trusts_local_id=bool(row["trusts_local_id"]),
        created_at=instant(row["created_at"]),
    )


class ChoiceTable:
    """Remembers choices, those of one account and those of none. Announces nothing. Every verb raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, account_id: AccountId | None = None) -> str | None:
        """What was chosen last; None when nothing was."""
        query = "SELECT value FROM choice WHERE key = ? AND account_id IS ?"
        found = self._database.read(lambda row: str(row["value"]), query, key, account_id)
        return found[0] if found else None

    def set(self, key: str, value: str, account_id: AccountId | None = None) -> None:
        """Remember a choice. One of an account is forgotten with it."""
        with self._database.transaction():
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


def inboxes_of(document: str) -> tuple[Inbox, ...]:
    """Read the inboxes with their members, as the column ``inboxes`` has them."""
    return tuple(
        Inbox(
            **{
                **found,
                "phones": tuple(found["phones"]),
                "members": tuple(Member(**member) for member in found["members"]),
            }
        )
        for found in json.loads(document)
    )


class DirectoryTable:
    """Inboxes with their members, by account. Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, account_id: AccountId, found: Sequence[Inbox], now: datetime) -> None:
        """Write what was fetched in place of what was fetched before."""
        with self._database.transaction() as tell:
            self._database.execute(
                """
                INSERT INTO directory (account_id, inboxes, fetched_at) VALUES (?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET inboxes = excluded.inboxes, fetched_at = excluded.fetched_at
                """,
                account_id,
                dump([{**inbox._asdict(), "members": [each._asdict() for each in inbox.members]} for inbox in found]),
                micros(now),
            )
            tell(Change(directory=True))

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes as last fetched; empty before the first time."""
        query = "SELECT inboxes FROM directory WHERE account_id = ?"
        found = self._database.read(lambda row: inboxes_of(row["inboxes"]), query, account_id)
        return found[0] if found else ()

    def fetched_at(self, account_id: AccountId) -> datetime | None:
        """When that was; None before the first time."""
        query = "SELECT fetched_at FROM directory WHERE account_id = ?"
        found = self._database.read(lambda row: instant(row["fetched_at"]), query, account_id)
        return found[0] if found else None


class MadeListTable:
    """One row for each list, written before the service is asked. Announces nothing. Every verb raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, account_id: AccountId, seed: LocalId, people: str, since: datetime) -> MadeList | None:
        """Return the list made for this seed; else an unused list of the same people, which is assigned to this seed.

        The second is what a crash leaves between the list and its broadcast: the intent has another seed then. One
        that was begun before ``since`` is not taken: colleagues may have put others on it.
        """
        with self._database.transaction():
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
        made = MadeList(LocalId(f"list-{seed}-{people[:12]}"), title)
        with self._database.transaction():
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
        with self._database.transaction():
            self._database.execute(
                "UPDATE made_list SET list_id = ? WHERE account_id = ? AND local_id = ?",
                list_id,
                account_id,
                local_id,
            )

    def drop(self, account_id: AccountId, local_id: LocalId) -> None:
        """Forget one that was refused, or never left: it does not exist."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM made_list WHERE account_id = ? AND local_id = ?", account_id, local_id
            )

    def _free(self, account_id: AccountId, seed: LocalId, people: str) -> None:
        """Free the intent from a list of other people that it had before: somebody changed the recipients."""
        self._database.execute(
            "UPDATE made_list SET seed = seed || '/' || id WHERE account_id = ? AND seed = ? AND people <> ?",
            account_id,
            seed,
            people,
        )

    def _find(self, condition: str, account_id: AccountId, *values: str | int) -> MadeList | None:
        query = f"SELECT * FROM made_list WHERE account_id = ? AND {condition} ORDER BY id DESC LIMIT 1"  # noqa: S608 - both conditions are written above
        return next(iter(self._database.read(made_list_of, query, account_id, *values)), None)


def made_list_of(row: sqlite3.Row) -> MadeList:
    """Read a list that was made here."""
    return MadeList(row["local_id"], row["title"], row["list_id"])


class MadeList(NamedTuple):
    """``local_id`` is what the service knows it by; ``list_id`` is None until its answer, or history, gave one."""

    local_id: LocalId
    title: str
    list_id: ListId | None = None


class ReminderTable:
    """Every verb is one transaction and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        account_id: AccountId,
        address: ConversationAddress,
        at: datetime,
        now: datetime,
        seen_at: datetime | None,
    ) -> Reminder:
        """Write a reminder, in place of another one about the same conversation."""
        with self._database.transaction() as tell:
            for other in self.of(account_id):
                if other.address.is_same(address):
                    self._database.execute("DELETE FROM reminder WHERE id = ?", other.id)
            cursor = self._database.execute(
                "INSERT INTO reminder (account_id, address, at, set_at, seen_at) VALUES (?, ?, ?, ?, ?)",
                account_id,
                dump(address),
                micros(at),
                micros(now),
                micros_or_none(seen_at),
            )
            tell(Change(waiting=True))
        return Reminder(ReminderId(cursor.lastrowid or 0), account_id, address, at, now, seen_at)

    def all(self) -> tuple[Reminder, ...]:
        """All reminders of all accounts, soonest first."""
        return self._database.read(reminder_of, "SELECT * FROM reminder ORDER BY at, id")

    def of(self, account_id: AccountId) -> tuple[Reminder, ...]:
        """All reminders of an account, soonest first."""
        query = "SELECT * FROM reminder WHERE account_id = ? ORDER BY at, id"
        return self._database.read(reminder_of, query, account_id)

    def remove(self, reminder_id: ReminderId) -> None:
        """End a reminder; one that is gone already is no error."""
        with self._database.transaction() as tell:
            if self._database.execute("DELETE FROM reminder WHERE id = ?", reminder_id).rowcount:
                tell(Change(waiting=True))


def reminder_of(row: sqlite3.Row) -> Reminder:
    """Read a reminder."""
    inbox_id, phones, chat_id = json.loads(row["address"])
    return Reminder(
        id=row["id"],
        account_id=row["account_id"],
        address=ConversationAddress(inbox_id, tuple(phones), chat_id),
        at=instant(row["at"]),
        set_at=instant(row["set_at"]),
        seen_at=instant_or_none(row["seen_at"]),
    )
