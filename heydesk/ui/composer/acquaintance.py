"""The recipients as the desk knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from heydesk.core.recipient_search import Suggestions
    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import AccountId, ChatId, InboxId, ListId
    from heydesk.domain.records import ContactList, Conversation


class KnownPeople(Protocol):
    """``heydesk.core.people.People`` has it, and says what each verb does."""

    def known(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> Person:
        """What is known of a number."""

    def list(self, account_id: AccountId, list_id: ListId) -> ContactList | None:
        """One list."""

    def chat(self, account_id: AccountId, chat_id: ChatId) -> Conversation | None:
        """One conversation."""

    def suggest(self, account_id: AccountId, inbox_id: InboxId | None, typed: str, limit: int = 8) -> Suggestions:
        """Whom ``typed`` may mean."""


class AddressDesk(Protocol):
    """The part of the desk that knows people; it is built when it is first asked."""

    @property
    def people(self) -> KnownPeople:
        """Everybody who can be written to."""


class Acquaintance:
    """A ``RecipientBook`` of one account, in the inbox that is chosen at the time."""

    def __init__(
        self,
        desk: AddressDesk,
        account_id: AccountId,
        inbox: Callable[[], InboxId | None],
        now: Callable[[], datetime],
    ) -> None:
        self._desk = desk
        self._account_id = account_id
        self._inbox = inbox
        self._now = now

    def now(self) -> datetime:
        """Give the time."""
        return self._now()

    def person(self, phone: str) -> Person:
        """Give what is known of this number; of no inbox, the number alone."""
        inbox_id = self._inbox()
        if inbox_id is None:
            from heydesk.domain.draft_context import Person

            return Person(phone)
        return self._desk.people.known(self._account_id, inbox_id, phone)

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list."""
        return self._desk.people.list(self._account_id, list_id)

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation."""
        return self._desk.people.chat(self._account_id, chat_id)

    def suggest(self, typed: str) -> Suggestions:
        """Give whom ``typed`` may mean."""
        return self._desk.people.suggest(self._account_id, self._inbox(), typed)
