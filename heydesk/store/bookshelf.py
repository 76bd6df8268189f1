"""The books of all accounts: a folder beside the outbox, with a file for each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from heydesk.domain.errors import StoreError
from heydesk.domain.ids import AccountId
from heydesk.domain.records import Account
from heydesk.store.book import Book, erase
from heydesk.store.change import Changes


class Bookshelf:
    """Opens a book when it is first asked for. For the thread of its store alone."""

    def __init__(self, folder: Path, changes: Changes, patience: float) -> None:
        self._folder = folder
        self._changes = changes
        self._patience = patience
        self._open: dict[AccountId, tuple[str, Book]] = {}

    def book(self, account: Account) -> Book:
        """Give an account's book, empty at first. One that turned out damaged is thrown away. Raises StoreError."""
        secret_id, book = self._open.get(account.id, ("", None))
        if book is not None and (secret_id != account.secret_id or book.database.is_damaged):
            del self._open[account.id]
            book.close()
            erase(self._path(account.id))
            book = None
        if book is None:
            book = Book(self._path(account.id), self._changes, self._patience, account)
            self._open[account.id] = (account.secret_id, book)
        return book

    def forget(self, account_id: AccountId) -> None:
        """Remove an account's book with all that is in it. Where there is none it is no error."""
        _, book = self._open.pop(account_id, ("", None))
        if book is not None:
            book.close()
        erase(self._path(account_id))

    def sweep(self, known: Callable[[], frozenset[AccountId]]) -> None:
        """Remove the books of accounts that are gone, such as one forgotten in a moment in which the power failed.

        The accounts are asked for after the files: another process may be adding one at this moment. A file that
        can't be removed now is tried again at the next start.
        """
        found = [path for path in self._folder.glob("*.sqlite3") if path.stem.isdecimal()]
        left = known() if found else frozenset()
        for path in found:
            if AccountId(int(path.stem)) not in left:
                with suppress(StoreError):
                    erase(path)

    def has_news(self) -> bool:
        """Whether another process has written into an open book since the last look."""
        news = [book.has_news() for _, book in self._open.values()]  # every one is looked at
        return any(news)

    def close(self) -> None:
        """Close all that are open."""
        while self._open:
            _, (_, book) = self._open.popitem()
            book.close()

    def _path(self, account_id: AccountId) -> Path:
        return self._folder / f"{account_id}.sqlite3"
