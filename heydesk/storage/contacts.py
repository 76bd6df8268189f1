"""Tables of contacts and conversations of one account, found by any prefix of a name, number, address or tag.

Rows are ordered by their last change; ``IndexedTable`` keeps each row's search terms and words beside it.
``AccountDirectory`` is the file that holds them, with the account's lists, templates, surveys and fields.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from heydesk.domain.changes import Change, ChangeFeed
from heydesk.domain.errors import StoreCorrupt, StoreError, StoreFromFuture
from heydesk.domain.records import Account, AccountId, ChatId, Contact, ContactId, Conversation, InboxId
from heydesk.domain.text_normalization import findable_words
from heydesk.storage.database import Database, Value, instant, instant_or_none, micros, micros_or_none, translated
from heydesk.storage.directory import (
    DIRECTORY_FORMAT,
    FetchGapTable,
    MemberTable,
    TitleTable,
    WaitingTable,
    lists,
    surveys,
    templates,
)
from heydesk.storage.search import (
    TIME,
    Findable,
    MessageTable,
    SearchResult,
    TermSearch,
    Vocabulary,
    all_of,
    free_place,
    known_words,
    whole,
)

_END = datetime(2200, 1, 1, tzinfo=UTC)
_UNIT = 16_000_000
"""Microseconds that share a place: a few million of them in the life of a team, so that the index, which writes down
the differences between places, stays small."""
_NEVER = micros(_END) // _UNIT
"""The first place for what bears no time: after all that does."""


class OrderedRow(Protocol):
    """What has an id and may bear the time of its last change."""

    @property
    def id(self) -> int:
        """The service's own id."""

    @property
    def updated_at(self) -> datetime | None:
        """When it changed last; None where the service did not say."""


T = TypeVar("T", bound=OrderedRow)
_MERGED = 0.75
"""Pages of the index that are merged for each row that was written: as many as it takes in the long run. Left to
itself, SQLite merges seldom and much, and a window would stand still for it."""


class IndexedTable(Generic[T]):
    """Writes rows and terms together, inside a transaction of the caller."""

    def __init__(
        self,
        database: Database,
        table: str,
        decode: Callable[[sqlite3.Row], T],
        encode: Callable[[T], Mapping[str, Value]],
        findable: Callable[[T], Findable],
        moment: Callable[[T], datetime | None],
    ) -> None:
        self._database = database
        self._table = table
        self._decode = decode
        self._encode = encode
        self._findable = findable
        self._moment = moment
        self._vocabulary = Vocabulary(database, table)

    def upsert(self, rows: Iterable[T]) -> tuple[T, ...]:
        """Write rows, the latest of each id; return those that were new or had changed."""
        latest: dict[int, T] = {}
        for row in rows:
            if row.id not in latest or _time(row) > _time(latest[row.id]):
                latest[row.id] = row
        known = {row_id: self._known(row_id) for row_id in latest}
        fresh = [row for row in latest.values() if _is_news(row, known[row.id])]
        erased = self._erase([old for row in fresh if (old := known[row.id])])
        written = self._insert(fresh)
        self._vocabulary.learn(written)
        self._vocabulary.forget(erased - written)
        self._note_newest(fresh)
        self._merge(len(fresh))
        return tuple(fresh)

    def newest(self) -> datetime | None:
        """When the row that changed last of all ever written did so; None before any with a time was."""
        query = "SELECT changed_at FROM newest WHERE kind = ?"
        found = self._database.read(lambda row: instant(row["changed_at"]), query, self._table)
        return found[0] if found else None

    def reindex(self, column: str, values: Iterable[Value]) -> None:
        """Move the rows with these values to the place of their time now."""
        query = f"SELECT * FROM {self._table} WHERE {column} = ?"  # noqa: S608 - names of ours
        moved = [found for value in values for found in self._database.read(self._placed, query, value)]
        self._erase(moved)
        self._insert([row for _, row in moved])
        self._merge(len(moved))

    def remove(self, row_ids: Iterable[int]) -> int:
        """Erase rows; return how many there were."""
        old = [known for row_id in row_ids if (known := self._known(row_id))]
        self._vocabulary.forget(self._erase(old))
        self._merge(len(old))
        return len(old)

    def _known(self, row_id: int) -> tuple[int, T] | None:
        query = f"SELECT * FROM {self._table} WHERE id = ?"  # noqa: S608 - the table's name is one of ours
        found = self._database.read(self._placed, query, row_id)
        return found[0] if found else None

    def _placed(self, row: sqlite3.Row) -> tuple[int, T]:
        return int(row["place"]), self._decode(row)

    def _erase(self, old: Sequence[tuple[int, T]]) -> frozenset[str]:
        """Erase rows with their terms; return the words that may now be nobody's.

        In the order of places: the index writes a piece of its own wherever the order goes back.
        """
        words: set[str] = set()
        for place, row in sorted(old, key=lambda one: one[0]):
            found = self._findable(row)
            words |= known_words(found)
            self._database.execute(
                f"INSERT INTO {self._table}_term ({self._table}_term, rowid, terms) VALUES ('delete', ?, ?)",  # noqa: S608 - ours too
                place,
                found.terms(),
            )
            self._database.execute(f"DELETE FROM {self._table} WHERE place = ?", place)  # noqa: S608 - ours too
        return frozenset(words)

    def _insert(self, rows: Iterable[T]) -> frozenset[str]:
        """Write rows with their terms, in the order of places too; return their words."""
        words: set[str] = set()
        placed: dict[int, T] = {}
        for row in rows:
            moment = self._moment(row)
            first = _NEVER if moment is None else max(0, micros(_END) - micros(moment)) // _UNIT
            placed[free_place(self._database, self._table, placed, first, row.id)] = row
        for place, row in sorted(placed.items(), key=lambda one: one[0]):
            found = self._findable(row)
            words |= known_words(found)
            values = {"place": place, "id": row.id, **self._encode(row), "updated_at": micros_or_none(row.updated_at)}
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            self._database.execute(f"INSERT INTO {self._table} ({names}) VALUES ({marks})", *values.values())  # noqa: S608 - ours too
            self._database.execute(
                f"INSERT INTO {self._table}_term (rowid, terms) VALUES (?, ?)",  # noqa: S608 - ours too
                place,
                found.terms(),
            )
        return frozenset(words)

    def _merge(self, rows: int) -> None:
        """Merge pieces of the index, as much as so many rows ask for."""
        if rows:
            query = f"INSERT INTO {self._table}_term ({self._table}_term, rank) VALUES ('merge', ?)"  # noqa: S608 - ours too
            self._database.execute(query, max(1, int(rows * _MERGED)))

    def _note_newest(self, fresh: Sequence[T]) -> None:
        at = max((row.updated_at for row in fresh if row.updated_at), default=None)
        if at is not None:
            query = """
                INSERT INTO newest (kind, changed_at) VALUES (?, ?)
                ON CONFLICT (kind) DO UPDATE SET changed_at = max(changed_at, excluded.changed_at)
            """
            self._database.execute(query, self._table, micros(at))


def _time(row: OrderedRow) -> float:
    return row.updated_at.timestamp() if row.updated_at else float("-inf")


def _is_news(row: T, known: tuple[int, T] | None) -> bool:
    return known is None or (row != known[1] and _time(row) >= _time(known[1]))


_STRETCH = 5000
"""Ids that are looked at at a time."""
_SLICE = 50
"""Rows that are dropped at a time: what a page takes to write, so that a million that are gone stop no window."""


class SeenTable:
    """Ids of contacts. Its verbs are part of the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clear(self) -> None:
        """Begin with none."""
        self._database.execute("DELETE FROM seen")

    def note(self, ids: Iterable[ContactId]) -> None:
        """Note that these were shown."""
        for contact_id in sorted(ids):
            self._database.execute("INSERT OR IGNORE INTO seen (id) VALUES (?)", contact_id)

    def unseen(self, after: int) -> tuple[tuple[ContactId, ...], int | None]:
        """Return some known ids that were not shown, from behind ``after`` on, and the id to go on from."""
        query = """
            SELECT contact.id, seen.id IS NULL FROM contact LEFT JOIN seen ON seen.id = contact.id
            WHERE contact.id > ? ORDER BY contact.id LIMIT ?
        """
        looked = self._database.read(lambda row: (ContactId(row[0]), bool(row[1])), query, after, _STRETCH)
        gone = tuple(contact_id for contact_id, is_gone in looked if is_gone)
        if len(gone) > _SLICE:
            return gone[:_SLICE], gone[_SLICE - 1]
        return gone, looked[-1][0] if len(looked) == _STRETCH else None


class LastContactTable:
    """Knows the time of the last word with each number. Its verbs are part of the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, spoken: Mapping[str, datetime]) -> tuple[str, ...]:
        """Write when each number was spoken with; return those for whom it is later than what was known."""
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


class ContactTable:
    """Every verb but ``note_spoken`` is one transaction at most; all raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._table = IndexedTable(database, "contact", contact_of, _contact_table_values, findable, self._moment)
        self._spoken = LastContactTable(database)
        self._seen = SeenTable(database)
        self._search = TermSearch(database, "contact", contact_of, findable)

    def upsert(self, contacts: Sequence[Contact], *, in_full: bool = False) -> int:
        """Write contacts, each id once; return how many were new or had changed.

        An older change never overwrites a newer one. ``in_full`` says that this is a page of a refresh that shows all
        there are, which ``begin_full`` has begun.
        """
        with self._database.transaction() as tell:
            fresh = self._table.upsert(contacts)
            if in_full:
                self._seen.note(one.id for one in contacts)
            if fresh:
                tell(Change(directory=True))
        return len(fresh)

    def begin_full_refresh(self) -> None:
        """Begin a refresh that shows all there are. It may be interrupted, and go on after another start."""
        with self._database.transaction():
            self._seen.clear()

    def delete_unseen(self, after: int = 0) -> int | None:
        """Erase a slice of those that a full refresh did not show; return where to go on, None when all are gone.

        Only after its last page. Each slice takes no longer than a page, so let others have their turn between them.
        """
        with self._database.transaction() as tell:
            gone, rest = self._seen.unseen(after)
            if self._table.remove(gone):
                tell(Change(directory=True))
        return rest

    def remove(self, contact_id: ContactId) -> None:
        """Erase one that the service has no more. One that is gone already is no error."""
        with self._database.transaction() as tell:
            if self._table.remove([contact_id]):
                tell(Change(directory=True))

    def get(self, contact_id: ContactId) -> Contact | None:
        """One contact, or None where none with this id is known."""
        found = self._database.read(contact_of, "SELECT * FROM contact WHERE id = ?", contact_id)
        return found[0] if found else None

    def by_phone(self, phones: Sequence[str]) -> dict[str, Contact]:
        """Return the contact of each number that has one, the one that changed last where several share it."""
        # One statement, since there may be thousands; the numbers lead, as each is quickly found.
        query = """
            SELECT contact.* FROM json_each(?) AS wanted CROSS JOIN contact ON contact.phone = wanted.value
            WHERE wanted.value <> '' ORDER BY contact.place DESC
        """
        return {one.phone: one for one in self._database.read(contact_of, query, json.dumps(list({*phones})))}

    def count(self) -> int:
        """How many are known."""
        return self._database.read(lambda row: int(row[0]), "SELECT count(*) FROM contact")[0]

    def newest(self) -> datetime | None:
        """When the one that changed last did so; where a refresh may stop. None where none is known."""
        return self._table.newest()

    def note_spoken(self, spoken: Mapping[str, datetime]) -> None:
        """Note, in the caller's transaction, when each number was last spoken with: those come first in a search."""
        self._table.reindex("phone", self._spoken.note(spoken))

    def search(self, typed: str, limit: int = 8, seconds: float = TIME) -> SearchResult[Contact]:
        """Find contacts for what was typed so far; the ones spoken with or changed last where nothing was.

        After ``seconds`` nothing new is begun, and the answer says whether it is complete.
        """
        return self._search.search(typed, limit, seconds)

    def tagged(self, tag: str, limit: int = -1) -> tuple[str, ...]:
        """Return the numbers of those who have this tag, who was spoken with last first; -1 gives all of them."""
        # Its words are among the terms and lead to few rows. Those are looked at, since the words may be a name's.
        terms = all_of(f'"{whole(word)}"' for word in findable_words(tag))
        found_by = "contact_term CROSS JOIN contact ON contact.place = contact_term.rowid" if terms else "contact"
        matched = "contact_term MATCH ?3" if terms else "?3 = ''"
        query = f"""
            SELECT contact.phone FROM {found_by}
            WHERE {matched} AND contact.phone <> '' AND instr(contact.tags, ?1) ORDER BY contact.place LIMIT ?2
        """  # noqa: S608 - both are ours
        rows = self._database.read(lambda row: str(row["phone"]), query, json.dumps(tag), limit, terms)
        return tuple(dict.fromkeys(rows))

    def _moment(self, contact: Contact) -> datetime | None:
        moments = (contact.updated_at, self._spoken.last(contact.phone) if contact.phone else None)
        return max((moment for moment in moments if moment), default=None)


def contact_of(row: sqlite3.Row) -> Contact:
    """Read a row."""
    return Contact(
        id=ContactId(row["id"]),
        phone=row["phone"],
        first=row["first"],
        last=row["last"],
        display_name=row["display_name"],
        email=row["email"],
        tags=tuple(json.loads(row["tags"])) if row["tags"] else (),
        custom=tuple((title, value) for title, value in json.loads(row["custom"])) if row["custom"] else (),
        updated_at=instant_or_none(row["updated_at"]),
    )


def _contact_table_values(contact: Contact) -> dict[str, Value]:
    return {
        "phone": contact.phone,
        "first": contact.first,
        "last": contact.last,
        "display_name": contact.display_name,
        "email": contact.email,
        "tags": json.dumps(contact.tags) if contact.tags else "",
        "custom": json.dumps(contact.custom) if contact.custom else "",
    }


def findable(contact: Contact) -> Findable:
    """Return what a contact can be found by."""
    called = " ".join((contact.display_name, contact.first, contact.last, *contact.tags))
    return Findable(called, contact.email, (contact.phone,))


class ConversationTable:
    """Every verb is one transaction at most and raises StoreError."""

    def __init__(self, database: Database, contacts: ContactTable) -> None:
        self._database = database
        self._contacts = contacts
        self._table = IndexedTable(
            database, "conversation", conversation_of, _conversation_table_values, _findable, _moment
        )
        self._search = TermSearch(database, "conversation", conversation_of, _findable)

    def upsert(self, conversations: Sequence[Conversation]) -> int:
        """Write conversations, each id once; return how many were new or had changed. The newest change wins.

        Whoever was spoken with alone comes first among contacts from now on.
        """
        with self._database.transaction() as tell:
            fresh = self._table.upsert(conversations)
            self._contacts.note_spoken(_spoken(fresh))
            if fresh:
                tell(Change(directory=True))
        return len(fresh)

    def get(self, chat_id: ChatId) -> Conversation | None:
        """One conversation, or None where none with this id is known."""
        found = self._database.read(conversation_of, "SELECT * FROM conversation WHERE id = ?", chat_id)
        return found[0] if found else None

    def with_exactly(self, inbox_id: InboxId, phones: Sequence[str]) -> Conversation | None:
        """Return the conversation of an inbox with exactly these people, in any order; None where none is known."""
        query = "SELECT * FROM conversation WHERE inbox_id = ? AND people = ? AND people <> '' ORDER BY place LIMIT 1"
        found = self._database.read(conversation_of, query, inbox_id, _people(phones))
        return found[0] if found else None

    def alone_with(self, inbox_id: InboxId, phones: Sequence[str]) -> dict[str, ChatId]:
        """Return the conversation of an inbox with each of these alone, for those that have one."""
        query = """
            SELECT conversation.people, conversation.id FROM json_each(?) AS wanted
            CROSS JOIN conversation ON conversation.inbox_id = ? AND conversation.people = wanted.value
            WHERE wanted.value <> '' ORDER BY conversation.place DESC
        """
        wanted = json.dumps(list({*phones}))
        return dict(self._database.read(lambda row: (str(row[0]), ChatId(row[1])), query, wanted, inbox_id))

    def newest(self) -> datetime | None:
        """When the one that changed last did so; where a refresh may stop. None where none is known."""
        return self._table.newest()

    def search(self, typed: str, limit: int = 8, seconds: float = TIME) -> SearchResult[Conversation]:
        """Find conversations for what was typed so far; the ones that changed last where nothing was.

        After ``seconds`` nothing new is begun, and the answer says whether it is complete.
        """
        return self._search.search(typed, limit, seconds)


def conversation_of(row: sqlite3.Row) -> Conversation:
    """Read a row."""
    return Conversation(
        id=ChatId(row["id"]),
        inbox_id=InboxId(row["inbox_id"]),
        phones=tuple(row["phones"].split()),
        name=row["name"],
        is_open=bool(row["is_open"]),
        updated_at=instant_or_none(row["updated_at"]),
        last_words=row["last_words"],
        last_is_ours=None if row["last_is_ours"] is None else bool(row["last_is_ours"]),
    )


def _people(phones: Sequence[str]) -> str:
    return " ".join(sorted(phones))


def _conversation_table_values(conversation: Conversation) -> dict[str, Value]:
    return {
        "inbox_id": conversation.inbox_id,
        "phones": " ".join(conversation.phones),
        "people": _people(conversation.phones),
        "name": conversation.name,
        "is_open": conversation.is_open,
        "last_words": conversation.last_words,
        "last_is_ours": conversation.last_is_ours,
    }


def _findable(conversation: Conversation) -> Findable:
    return Findable(conversation.name, "", conversation.phones)


def _moment(conversation: Conversation) -> datetime | None:
    return conversation.updated_at


def _spoken(conversations: Sequence[Conversation]) -> dict[str, datetime]:
    """Return when each number was spoken with alone."""
    spoken: dict[str, datetime] = {}
    for one in conversations:
        if len(one.phones) == 1 and one.updated_at:
            spoken[one.phones[0]] = max(one.updated_at, spoken.get(one.phones[0], one.updated_at))
    return spoken


class AccountDirectory:
    """A file of its own, which can be fetched again: one that is damaged, of another format, or somebody else's goes.

    A page is written with ``put``, and then its gap is moved: a crash between the two fetches one page again.
    """

    def __init__(self, path: Path, changes: ChangeFeed, busy_timeout: float, account: Account) -> None:
        try:
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
        except (StoreCorrupt, StoreFromFuture):
            erase(path)
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
        if not self._is_of(account):
            self.close()
            erase(path)
            self.database = Database(path, changes, busy_timeout, DIRECTORY_FORMAT)
            self._is_of(account)
        self.contacts = ContactTable(self.database)
        self.conversations = ConversationTable(self.database, self.contacts)
        self.lists = lists(self.database)
        self.members = MemberTable(self.database)
        self.templates = templates(self.database)
        self.surveys = surveys(self.database)
        self.fields = TitleTable(self.database, "field")
        self.tags = TitleTable(self.database, "tag")
        self.gaps = FetchGapTable(self.database)
        self.waiting = WaitingTable(self.database)
        self.texts = MessageTable(self.database)
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
        with self.database.transaction():
            self.database.execute(
                "INSERT INTO owner (secret_id, created_at) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM owner)", *mine
            )
        return self.database.read(tuple, "SELECT secret_id, created_at FROM owner") == (mine,)

    def _outside(self) -> int:
        return self.database.read(lambda row: int(row[0]), "PRAGMA data_version")[0]


def erase(path: Path) -> None:
    """Remove a directory file and what SQLite keeps beside it. Raises DiskReadOnly.

    The file itself goes last: as long as it is there, a sweep finds what an interrupted one has left.
    """
    with translated(path):
        for one in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm"), path):
            one.unlink(missing_ok=True)


class AccountDirectories:
    """Opens an account's directory when it is first asked for. For the thread of its store alone."""

    def __init__(self, folder: Path, changes: ChangeFeed, busy_timeout: float) -> None:
        self._folder = folder
        self._changes = changes
        self._busy_timeout = busy_timeout
        self._open: dict[AccountId, tuple[str, AccountDirectory]] = {}

    def directory_of(self, account: Account) -> AccountDirectory:
        """Return an account's directory, empty at first; a damaged one is deleted before. Raises StoreError."""
        secret_id, directory = self._open.get(account.id, ("", None))
        if directory is not None and (secret_id != account.secret_id or directory.database.is_damaged):
            del self._open[account.id]
            directory.close()
            erase(self._path(account.id))
            directory = None
        if directory is None:
            directory = AccountDirectory(self._path(account.id), self._changes, self._busy_timeout, account)
            self._open[account.id] = (account.secret_id, directory)
        return directory

    def forget(self, account_id: AccountId) -> None:
        """Remove an account's directory with all that is in it. Where there is none it is no error."""
        _, directory = self._open.pop(account_id, ("", None))
        if directory is not None:
            directory.close()
        erase(self._path(account_id))

    def sweep(self, known: Callable[[], frozenset[AccountId]]) -> None:
        """Remove the directories of accounts that are gone, as after a power failure while one was being forgotten.

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
        """Whether another process has written into an open directory since the last look."""
        news = [directory.has_news() for _, directory in self._open.values()]  # every one is looked at
        return any(news)

    def close(self) -> None:
        """Close all that are open."""
        while self._open:
            _, (_, directory) = self._open.popitem()
            directory.close()

    def _path(self, account_id: AccountId) -> Path:
        return self._folder / f"{account_id}.sqlite3"
