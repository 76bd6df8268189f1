"""The conversations of one account, found by name or number."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from heydesk.domain.conversation import Conversation
from heydesk.domain.folding import findable_words
from heydesk.domain.ident import ChatId, InboxId
from heydesk.store.change import Change
from heydesk.store.database import Database, Value
from heydesk.store.found import Found
from heydesk.store.instant import instant_or_none
from heydesk.store.placed_table import PlacedTable
from heydesk.store.term import number_starts
from heydesk.store.term_search import TermSearch


class ConversationTable:
    """Every verb is one transaction at most and raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._table = PlacedTable(database, "conversation", conversation_of, _values, _words, _numbers)
        self._search = TermSearch(database, "conversation", conversation_of, _numbers)

    def put(self, conversations: Sequence[Conversation]) -> int:
        """Write conversations, each id once; give how many were new or had changed. The newest change wins."""
        with self._database.writing() as tell:
            fresh = self._table.put(conversations)
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

    def newest(self) -> datetime | None:
        """When the known one that changed last did so; where a refresh may stop. None where none is known."""
        query = "SELECT max(updated_at) FROM (SELECT updated_at FROM conversation ORDER BY place LIMIT 1)"
        return self._database.read(lambda row: instant_or_none(row[0]), query)[0]

    def search(self, typed: str, limit: int = 8) -> Found[Conversation]:
        """Find conversations for what was typed so far; the ones that changed last where nothing was."""
        return self._search.search(typed, limit)


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


def _words(conversation: Conversation) -> tuple[str, ...]:
    return findable_words(conversation.name)


def _numbers(conversation: Conversation) -> tuple[str, ...]:
    return number_starts(conversation.phones)
