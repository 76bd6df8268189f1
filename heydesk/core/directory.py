"""The directory of a team as last fetched: inboxes, templates, surveys, lists and contact fields."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from heydesk.core.account_health import AccountHealth
from heydesk.core.policy import Timing
from heydesk.core.sessions import Sessions
from heydesk.domain.l10n import Sentence
from heydesk.domain.records import (
    AccountId,
    ContactList,
    DirectoryKind,
    Inbox,
    InboxId,
    ListId,
    ListMember,
    MemberId,
    Survey,
    SurveyId,
    Template,
    TemplateId,
    fresh_local_id,
)
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.core.directory_sync import DirectorySync, SyncProgress


_OWN_MEMBER = "member.{}"
"""The key of the choice of an inbox."""


class Directory:
    """Answers from what is kept, at once. Every reading verb raises StoreError.

    ``typed`` filters by word prefixes; "" returns everything. Sorted by name.
    """

    def __init__(
        self, store: Store, sessions: Sessions, health: AccountHealth, clock: Callable[[], datetime], pace: Timing
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._health = health
        self._clock = clock
        self._pace = pace

    @cached_property
    def _sync(self) -> DirectorySync:
        """Fetches; loaded with the readers of the service's answers when something is first fetched."""
        from heydesk.core.directory_sync import DirectorySync

        return DirectorySync(self._store, self._sessions, self._health, self._clock, self._pace)

    def inboxes(self, account_id: AccountId) -> tuple[Inbox, ...]:
        """The inboxes and their members as last fetched; empty before the first time."""
        return self._store.directory.inboxes(account_id)

    def own_member(self, account_id: AccountId, inbox_id: InboxId) -> MemberId | None:
        """Who sits here, as the person said for this inbox; None before they said. Raises StoreError."""
        chosen = self._store.choices.get(_OWN_MEMBER.format(inbox_id), account_id)
        return MemberId(int(chosen)) if chosen else None

    def set_own_member(self, account_id: AccountId, inbox_id: InboxId, member_id: MemberId) -> None:
        """Remember who sits here, so that it is asked once for each inbox. Raises StoreError."""
        self._store.choices.set(_OWN_MEMBER.format(inbox_id), str(member_id), account_id)

    async def refresh_inboxes(self, account_id: AccountId) -> None:
        """Fetch inboxes and members, keep and announce them. Raises ServiceError, VaultError or StoreError."""
        account = self._store.accounts.get(account_id)
        inboxes = await self._sessions.ask(account, lambda client: client.inboxes())
        self._store.directory.replace(account_id, inboxes, self._clock())

    def templates(self, account_id: AccountId, typed: str = "") -> tuple[Template, ...]:
        """The team's templates, found by their titles and texts."""
        return self._store.directory_of(account_id).templates.all(typed)

    def template(self, account_id: AccountId, template_id: TemplateId) -> Template | None:
        """One template, or None where it is not known."""
        return self._store.directory_of(account_id).templates.get(template_id)

    async def save_template(self, account_id: AccountId, title: str, text: str) -> Template:
        """Make a template for the team, and keep it. Raises ServiceError, VaultError or StoreError.

        After an UnknownOutcomeError it may have been made; the next fetch shows it.
        """
        account = self._store.accounts.get(account_id)
        local_id = fresh_local_id()
        template_id = await self._sessions.ask(account, lambda client: client.create_template(title, text, local_id))
        made = Template(template_id, title, text, updated_at=self._clock())
        self._store.directory_of(account_id).templates.upsert([made])
        return made

    def surveys(self, account_id: AccountId, typed: str = "") -> tuple[Survey, ...]:
        """The team's surveys, found by their names and questions."""
        return self._store.directory_of(account_id).surveys.all(typed)

    def survey(self, account_id: AccountId, survey_id: SurveyId) -> Survey | None:
        """One survey, or None where it is not known."""
        return self._store.directory_of(account_id).surveys.get(survey_id)

    def fields(self, account_id: AccountId) -> tuple[str, ...]:
        """The titles of the team's own contact fields, in its order."""
        return tuple(self._store.directory_of(account_id).fields.all().values())

    def lists(self, account_id: AccountId, typed: str = "") -> tuple[ContactList, ...]:
        """The team's lists."""
        return self._store.directory_of(account_id).lists.all(typed)

    def members(self, account_id: AccountId, list_id: ListId) -> tuple[ListMember, ...]:
        """Who is on a list, in the service's order; nobody where the service does not show them."""
        return self._store.directory_of(account_id).members.members_of(list_id)

    async def refresh(self, account_id: AccountId, kinds: Collection[DirectoryKind] = tuple(DirectoryKind)) -> bool:
        """Fetch what is new of these kinds, of all unless some are named, behind whatever else happens.

        At most 100 requests a minute are made. A fetch that runs already is joined. Gives whether it came to its end;
        False when it was stopped with ``cancel``. Raises ServiceError, VaultError or StoreError; what had come until
        then is kept, and the next time it goes on there.
        """
        return await self._sync.refresh(account_id, kinds)

    def cancel(self, account_id: AccountId) -> None:
        """Stop fetching. What has come is kept."""
        self._sync.cancel(account_id)

    def progress(self, account_id: AccountId) -> SyncProgress | None:
        """Say what is being fetched; None while nothing is. ``Change(directory=True)`` tells that it moved."""
        return self._sync.progress(account_id)

    def list_trouble(self, account_id: AccountId) -> Sentence | None:
        """Say why there are no lists to choose from; None where the last fetch could read them, or there was none."""
        return self._sync.list_trouble(account_id)

    def forget(self, account_id: AccountId) -> None:
        """Stop fetching for an account that is gone."""
        self._sync.forget(account_id)

    async def read_list(self, account_id: AccountId, list_id: ListId) -> ContactList:
        """Ask for one list, and keep it with its members. Raises ServiceError, VaultError or StoreError.

        An empty member list is ignored: some teams can't read members (contract unknown 13). Known members stay.
        """
        account = self._store.accounts.get(account_id)
        roll = await self._sessions.ask(account, lambda client: client.catalog.list_with_members(list_id))
        book = self._store.directory_of(account_id)
        book.lists.upsert([roll.list])
        if roll.members:
            book.members.replace(roll.list.id, roll.members)
        return roll.list
