"""What an inbox and one person have said to each other, read from the service page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from heydesk.desk.session import Sessions
from heydesk.domain.ident import AccountId, InboxId

if TYPE_CHECKING:
    from heydesk.domain.contact import ContactStatus
    from heydesk.domain.history import Sighting
    from heydesk.store.store import Store

PAGE = 50
"""Messages a page (contract section 11); a page with fewer is the last."""

_EVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Page:
    """Some messages, oldest first, and whether there may be older ones."""

    messages: tuple[Sighting, ...]
    has_more: bool


class Threads:
    """Asks for threads, and remembers until the program ends when a person last looked at one."""

    def __init__(self, store: Store, sessions: Sessions) -> None:
        self._store = store
        self._sessions = sessions
        self._looks: dict[tuple[AccountId, InboxId, str], datetime] = {}

    async def read(
        self, account_id: AccountId, inbox_id: InboxId, phone: str, before: datetime | None = None
    ) -> Page:
        """Give the newest messages, or those before an instant; ``phone`` is digits.

        Their order on the wire is not documented, so they are put in order here. What shares the second of ``before``
        may come again. Raises ServiceError, VaultError or StoreError.
        """
        account = self._store.accounts.get(account_id)
        found = await self._sessions.ask(account, lambda client: client.thread(phone, inbox_id, before))
        messages = tuple(sorted(found, key=lambda each: (each.sent_at or _EVER, each.message_id)))
        # A page that holds nothing older would be asked for for ever.
        goes_on = before is None or any(each.sent_at is not None and each.sent_at < before for each in messages)
        return Page(messages, has_more=goes_on and len(messages) >= PAGE)

    async def status(self, account_id: AccountId, phone: str) -> ContactStatus:
        """Tell whether they opted out or are blocked. Raises ServiceError, VaultError or StoreError."""
        account = self._store.accounts.get(account_id)
        return await self._sessions.ask(account, lambda client: client.contact_status(phone))

    def note_look(self, account_id: AccountId, inbox_id: InboxId, phone: str, at: datetime) -> None:
        """Remember that the person has just had this thread before their eyes, as it was at this time."""
        self._looks[account_id, inbox_id, phone] = at

    def last_look(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> datetime | None:
        """When they last had it before their eyes; None for not since the program started."""
        return self._looks.get((account_id, inbox_id, phone))
