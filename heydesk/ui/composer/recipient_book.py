"""What the field *To* asks about the people, lists and conversations that are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from heydesk.core.recipient_search import Suggestions
    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import ChatId, ListId
    from heydesk.domain.records import ContactList, Conversation


class RecipientBook(Protocol):
    """What is known of one account, in the inbox that is written from. Nothing in it waits for the network."""

    def now(self) -> datetime | None:
        """Give the time; None where there is no clock, and then nothing is said of times."""

    def person(self, phone: str) -> Person:
        """Give what is known of this number."""

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list; None when it is not known."""

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation; None when it is not known."""

    def suggest(self, typed: str) -> Suggestions:
        """Give whom ``typed`` may mean, the best first; whom the inbox talked to last where nothing was typed."""


class EmptyBook:
    """Knows nobody: where there is no account, or nothing has been fetched."""

    def now(self) -> datetime | None:
        """Give none."""
        return None

    def person(self, phone: str) -> Person:
        """Give the number alone."""
        from heydesk.domain.draft_context import Person  # the first window has no chips to name

        return Person(phone)

    def list(self, _list_id: ListId) -> ContactList | None:
        """Give nothing."""
        return None

    def conversation(self, _chat_id: ChatId) -> Conversation | None:
        """Give nothing."""
        return None

    def suggest(self, _typed: str) -> Suggestions:
        """Give nobody."""
        from heydesk.core.recipient_search import Suggestions

        return Suggestions()
