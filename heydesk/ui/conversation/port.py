"""What the conversation asks of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from heydesk.domain.ids import AccountId, ChatId, InboxId
from heydesk.domain.message import Draft

if TYPE_CHECKING:
    from heydesk.core.core import Change
    from heydesk.core.outbox_view import Row
    from heydesk.core.threads import Page
    from heydesk.domain.draft_context import Person
    from heydesk.domain.records import ContactStatus, Conversation, Inbox


@dataclass(frozen=True, slots=True)
class Topic:
    """Whose conversation it is: one inbox's of an account with one person."""

    account_id: AccountId
    inbox_id: InboxId
    phone: str


def topic_of(
    account_id: AccountId | None, draft: Draft, chat: Callable[[AccountId, ChatId], Conversation | None]
) -> Topic | None:
    """Give the conversation that a draft goes on with; None unless it goes to exactly one person.

    ``chat`` gives an open conversation as it was last fetched.
    """
    if account_id is None or draft.inbox_id is None or draft.lists:
        return None
    if draft.recipients:
        is_alone = len(draft.recipients) == 1 and not draft.chats
        return Topic(account_id, draft.inbox_id, draft.recipients[0]) if is_alone else None
    found = chat(account_id, draft.chats[0]) if len(draft.chats) == 1 else None
    if found is None or len(found.phones) != 1:
        return None
    return Topic(account_id, found.inbox_id, found.phones[0])


class KnownPeople(Protocol):
    """``heydesk.core.people.People`` has it."""

    def known(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> Person:
        """What is known of somebody without asking."""

    def chat(self, account_id: AccountId, chat_id: ChatId) -> Conversation | None:
        """One conversation as last fetched."""


class ThreadReader(Protocol):
    """``heydesk.core.threads.Threads`` has it."""

    def may_look(self, account_id: AccountId) -> bool:
        """Whether the service can take a look that nobody has asked for."""

    async def read(
        self, account_id: AccountId, inbox_id: InboxId, phone: str, before: datetime | None = None
    ) -> Page:
        """A page of the thread."""

    async def status(self, account_id: AccountId, phone: str) -> ContactStatus:
        """Whether they may be texted."""

    def note_look(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> None:
        """The person has seen what was read."""


class ConversingDesk(Protocol):
    """The part of the desk that the pane needs; ``heydesk.core.core.Desk`` has it."""

    @property
    def people(self) -> KnownPeople:
        """Who everybody is."""

    @property
    def threads(self) -> ThreadReader:
        """What was said."""

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes and their members."""

    def rows(self, limit: int = 200) -> tuple[Row, ...]:
        """What went from here."""

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Hear of changes."""
