"""The conversations of one account, found by name or number."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from heydesk.domain.ids import ChatId, InboxId
from heydesk.domain.records import Conversation
from heydesk.store.change import Change
from heydesk.store.contact_table import ContactTable
from heydesk.store.database import Database, Value
from heydesk.store.findable import Findable
from heydesk.store.found import Found
from heydesk.store.instant import instant_or_none
from heydesk.store.placed_table import PlacedTable
from heydesk.store.term_search import TIME, TermSearch


class ConversationTable:
    """Every verb is one transaction at most and raises StoreError."""

    def __init__(self, database: Database, contacts: ContactTable) -> None:
        self._database = database
        self._contacts = contacts
        self._table = PlacedTable(database, "conversation", conversation_of, _values, _findable, _moment)
        self._search = TermSearch(database, "conversation", conversation_of, _findable)

    def put(self, conversations: Sequence[Conversation]) -> int:
        """Write conversations, each id once; give how many were new or had changed. The newest change wins.

        Whoever was spoken with alone comes first among contacts from now on.
        """
        with self._database.writing() as tell:
            fresh = self._table.put(conversations)
            self._contacts.note_spoken(_spoken(fresh))
            if fresh:
                tell(Change(directory=True))
        return len(fresh)

    def get(self, chat_id: ChatId) -> Conversation | None:
        """One conversation, or None where none with this id is known."""
        found = self._database.read(conversation_of, "SELECT * FROM conversation WHERE id = ?", chat_id)
        return found[0] if found else None

    def having(self, inbox_id: InboxId, phones: Sequence[str]) -> Conversation | None:
        """Give the conversation of an inbox with exactly these people, in any order; None where none is known."""
        query = "SELECT * FROM conversation WHERE inbox_id = ? AND people = ? AND people <> '' ORDER BY place LIMIT 1"
        found = self._database.read(conversation_of, query, inbox_id, _people(phones))
        return found[0] if found else None

    def alone_with(self, inbox_id: InboxId, phones: Sequence[str]) -> dict[str, ChatId]:
        """Give the conversation of an inbox with each of these alone, for those that have one."""
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

    def search(self, typed: str, limit: int = 8, seconds: float = TIME) -> Found[Conversation]:
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
    )


def _people(phones: Sequence[str]) -> str:
    return " ".join(sorted(phones))


def _values(conversation: Conversation) -> dict[str, Value]:
    return {
        "inbox_id": conversation.inbox_id,
        "phones": " ".join(conversation.phones),
        "people": _people(conversation.phones),
        "name": conversation.name,
        "is_open": conversation.is_open,
    }


def _findable(conversation: Conversation) -> Findable:
    return Findable(conversation.name, "", conversation.phones)


def _moment(conversation: Conversation) -> datetime | None:
    return conversation.updated_at


def _spoken(conversations: Sequence[Conversation]) -> dict[str, datetime]:
    """Give when each number was spoken with alone."""
    spoken: dict[str, datetime] = {}
    for one in conversations:
        if len(one.phones) == 1 and one.updated_at:
            spoken[one.phones[0]] = max(one.updated_at, spoken.get(one.phones[0], one.updated_at))
    return spoken
