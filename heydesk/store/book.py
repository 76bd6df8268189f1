"""One account's directory: contacts, conversations, lists, templates, surveys, fields and tags, as last fetched."""

from __future__ import annotations

from pathlib import Path

from heydesk.domain.errors import StoreCorrupt, StoreFromFuture
from heydesk.domain.records import Account
from heydesk.store.book_schema import BOOK
from heydesk.store.change import Changes
from heydesk.store.contact_table import ContactTable
from heydesk.store.conversation_table import ConversationTable
from heydesk.store.database import Database
from heydesk.store.fault import translated
from heydesk.store.gap_table import GapTable
from heydesk.store.instant import micros
from heydesk.store.item_table import lists, surveys, templates
from heydesk.store.member_table import MemberTable
from heydesk.store.title_table import TitleTable


class Book:
    """A file of its own, which can be fetched again: one that is damaged, of another format, or somebody else's goes.

    A page is written with ``put``, and then its gap is moved: a crash between the two fetches one page again.
    """

    def __init__(self, path: Path, changes: Changes, patience: float, account: Account) -> None:
        try:
            self.database = Database(path, changes, patience, BOOK)
        except (StoreCorrupt, StoreFromFuture):
            erase(path)
            self.database = Database(path, changes, patience, BOOK)
        if not self._is_of(account):
            self.close()
            erase(path)
            self.database = Database(path, changes, patience, BOOK)
            self._is_of(account)
        self.contacts = ContactTable(self.database)
        self.conversations = ConversationTable(self.database, self.contacts)
        self.lists = lists(self.database)
        self.members = MemberTable(self.database)
        self.templates = templates(self.database)
        self.surveys = surveys(self.database)
        self.fields = TitleTable(self.database, "field")
        self.tags = TitleTable(self.database, "tag")
        self.gaps = GapTable(self.database)
        self._seen = self._outside()

    def has_news(self) -> bool:
        """Whether another process has written since the last look."""
        before, self._seen = self._seen, self._outside()
        return before != self._seen

    def close(self) -> None:
        """Close the file. A second time is no error."""
        self.database.close()

    def _is_of(self, account: Account) -> bool:
        """Whether the file is this account's. A new one becomes its own."""
        mine = (account.secret_id, micros(account.created_at))
        with self.database.writing():
            self.database.execute(
                "INSERT INTO owner (secret_id, created_at) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM owner)", *mine
            )
        return self.database.read(tuple, "SELECT secret_id, created_at FROM owner") == (mine,)

    def _outside(self) -> int:
        return self.database.read(lambda row: int(row[0]), "PRAGMA data_version")[0]


def erase(path: Path) -> None:
    """Remove a book's file and what SQLite keeps beside it. Raises DiskReadOnly.

    The file itself goes last: as long as it is there, a sweep finds what an interrupted one has left.
    """
    with translated(path):
        for one in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm"), path):
            one.unlink(missing_ok=True)
