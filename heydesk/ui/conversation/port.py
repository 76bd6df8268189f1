"""What the conversation asks of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from heydesk.domain.ident import AccountId, InboxId
from heydesk.domain.message import Draft
from heydesk.domain.phone import national

if TYPE_CHECKING:
    from heydesk.desk.desk import Change
    from heydesk.desk.row import Row
    from heydesk.desk.thread import Page
    from heydesk.domain.contact import ContactStatus
    from heydesk.domain.sender import Inbox


@dataclass(frozen=True, slots=True)
class Topic:
    """Whose conversation it is: one inbox's of an account with one person."""

    account_id: AccountId
    inbox_id: InboxId
    phone: str

    @property
    def who(self) -> str:
        """How the person is called."""
        return national(self.phone)


def topic_of(account_id: AccountId | None, draft: Draft) -> Topic | None:
    """Give the conversation that a draft goes on with; None unless it goes to exactly one person."""
    if account_id is None or draft.inbox_id is None or draft.chats or draft.lists or len(draft.recipients) != 1:
        return None
    return Topic(account_id, draft.inbox_id, draft.recipients[0])


class ThreadReader(Protocol):
    """``heydesk.desk.thread.Threads`` has it."""

    async def read(
        self, account_id: AccountId, inbox_id: InboxId, phone: str, before: datetime | None = None
    ) -> Page:
        """A page of the thread."""

    async def status(self, account_id: AccountId, phone: str) -> ContactStatus:
        """Whether they may be texted."""

    def note_look(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> None:
        """The person has seen what was read."""


class ConversingDesk(Protocol):
    """The part of the desk that the pane needs; ``heydesk.desk.desk.Desk`` has it."""

    @property
    def threads(self) -> ThreadReader:
        """What was said."""

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes and their members."""

    def rows(self, limit: int = 200) -> tuple[Row, ...]:
        """What went from here."""

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Hear of changes."""
