"""Broadcasts: the plan, a test to one's own phone, and the list for people who were chosen one by one.

A list is made once: its row is written before the request leaves, and an answer that never came is looked for.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from heydesk.core.compose import ComposeService
from heydesk.core.policy import SendPolicy
from heydesk.core.sessions import Sessions
from heydesk.core.threads import Threads
from heydesk.domain.broadcast import Audience, BroadcastPlan, plan_broadcast, read_audience
from heydesk.domain.draft_context import Knowledge, Person
from heydesk.domain.errors import InputError, ServiceError, UnknownOutcomeError, VaultError
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft
from heydesk.domain.records import (
    Account,
    AccountId,
    BatchId,
    ContactList,
    ListId,
    ListMember,
    LocalId,
    fresh_local_id,
)
from heydesk.domain.time_zones import zone_on_file
from heydesk.storage.accounts import MadeList
from heydesk.storage.store import Store

_OWN_NUMBER = "own_number"
_LATELY = timedelta(days=1)
"""For so long a list that was made and not sent to is taken for the same people again."""
_PAGES = 2
"""A list that has just been made is among the newest."""


class ListInDoubt(InputError):
    """Nobody knows whether the list was made. A second one harms nobody, but a person should know of it."""

    def __init__(self, title: str) -> None:
        super().__init__(
            say(
                "We couldn't confirm that the list “{title}” was created. Nothing was sent. You can create"
                " it again; it may then exist twice.",
                title=title,
            )
        )


class NotOneNumber(InputError):
    """A text to oneself that would go to several phones."""

    def __init__(self) -> None:
        super().__init__(say("Enter one phone number: your own."))


class Broadcasts:
    """What comes before a broadcast: a look at it on one's own phone, and a list where there is none."""

    def __init__(
        self,
        store: Store,
        sessions: Sessions,
        compose: ComposeService,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._compose = compose
        self._clock = clock

    def own_number(self, account_id: AccountId) -> str:
        """The number that ``send_to_me`` went to last, as digits; "" before the first time. Raises StoreError."""
        return self._store.choices.get(_OWN_NUMBER, account_id) or ""

    def send_to_me(self, account_id: AccountId, draft: Draft, text: str, number: str) -> BatchId:
        """Send one rendering of a broadcast to the person's own phone, as a text of its own that is not held.

        ``number`` is as typed. Raises InputError where the check finds errors, or several numbers, and StoreError.
        """
        mine = Draft(draft.inbox_id, draft.sender_id, pending=number, text=text, media_url=draft.media_url)
        checked = self._compose.check(account_id, mine, fresh_local_id())
        if len(checked.messages) > 1 or checked.crowd:
            raise NotOneNumber
        batch_id = self._compose.send(checked, hold=False)
        self._store.choices.set(_OWN_NUMBER, checked.messages[0].phones[0], account_id)
        return batch_id

    async def make_list(
        self, account_id: AccountId, title: str, phones: Sequence[str], seed: LocalId, *, again: bool = False
    ) -> ListId:
        """Return the list for this seed; it is made if it does not exist yet.

        The row is written first. One whose answer never came is looked for; where the service does not show it, the
        person decides: ListInDoubt, or ``again`` to make it with the same ``local_id``. Raises ServiceError,
        VaultError or StoreError, too.
        """
        account = self._store.accounts.get(account_id)
        people = hashlib.sha256(" ".join(sorted(phones)).encode()).hexdigest()
        made = self._store.made_lists.known(account_id, seed, people, self._clock() - _LATELY)
        if made is None:
            made = self._store.made_lists.begin(account_id, seed, people, title, self._clock())
            return await self._make(account, made, phones)
        if made.list_id is not None:
            return made.list_id
        found = await self._find(account, made)
        if found is not None:
            return self._keep(account, made, found, phones)
        if not again:
            raise ListInDoubt(made.title)
        return await self._make(account, made, phones)

    async def _make(self, account: Account, made: MadeList, phones: Sequence[str]) -> ListId:
        try:
            list_id = await self._sessions.ask(
                account, lambda client: client.create_list(made.title, phones, made.local_id)
            )
        except UnknownOutcomeError as error:
            found = await self._find(account, made)
            if found is None:
                raise ListInDoubt(made.title) from error
            return self._keep(account, made, found, phones)
        except (ServiceError, VaultError):
            self._store.made_lists.drop(account.id, made.local_id)  # it does not exist
            raise
        return self._keep(account, made, list_id, phones)

    async def _find(self, account: Account, made: MadeList) -> ListId | None:
        """Look through the newest lists. A team may have no way to read them (contract unknown 13)."""
        cursor = ""
        for _ in range(_PAGES):
            try:
                found, cursor = await self._page(account, made, cursor)
            except (ServiceError, VaultError):
                return None
            if found is not None or not cursor:
                return found
        return None

    async def _page(self, account: Account, made: MadeList, cursor: str) -> tuple[ListId | None, str]:
        return await self._sessions.ask(account, lambda client: client.find_list(made.local_id, cursor))

    def _keep(self, account: Account, made: MadeList, list_id: ListId, phones: Sequence[str]) -> ListId:
        """Remember which list it is, and what is on it: not every team can read that back."""
        self._store.made_lists.made(account.id, made.local_id, list_id)
        book = self._store.directory_of(account.id)
        contacts = book.contacts.by_phone(tuple(phones))
        found = ((phone, contacts.get(phone)) for phone in phones)
        members = [ListMember(phone, one.first, one.last) if one else ListMember(phone) for phone, one in found]
        book.lists.upsert([ContactList(list_id, made.title, len(members))])
        book.members.replace(list_id, members)
        return list_id


_AT_ONCE = 250
"""People who are looked up before others have their turn: some milliseconds."""
_MANY = 1000
"""From so many on the rest is done beside the window."""


class BroadcastPlans:
    """Gathers names, fields and opt-outs of thousands without holding the window up."""

    def __init__(
        self,
        store: Store,
        threads: Threads,
        policy: SendPolicy,
        gather: Callable[[AccountId, Draft], Knowledge],
    ) -> None:
        self._store = store
        self._threads = threads
        self._policy = policy
        self._gather = gather

    async def plan(
        self, account_id: AccountId, draft: Draft, crowd: Sequence[str] = (), left_out: Collection[str] = ()
    ) -> BroadcastPlan:
        """Work out how many get it, who is left out, how it reads and what it costs; from what is kept here alone.

        ``crowd`` are people who are no list yet, ``left_out`` those whom the person takes out. Raises StoreError.
        """
        known, phones = await self._known(account_id, draft, crowd)
        opt_out = self._policy.settings.opt_out
        if len(phones) < _MANY:
            return plan_broadcast(draft, known, crowd, opt_out, left_out)
        return await asyncio.to_thread(plan_broadcast, draft, known, crowd, opt_out, left_out)

    async def audience(self, account_id: AccountId, draft: Draft) -> Audience:
        """Tell who gets a draft to several people or a list, and who is left out. Raises StoreError."""
        known, phones = await self._known(account_id, draft, draft.recipients)
        if len(phones) < _MANY:
            return read_audience(draft, known)
        return await asyncio.to_thread(read_audience, draft, known)

    async def _known(
        self, account_id: AccountId, draft: Draft, crowd: Sequence[str]
    ) -> tuple[Knowledge, tuple[str, ...]]:
        """Gather what is known about a draft and its people; give their numbers too."""
        known = self._gather(account_id, draft)
        phones = tuple(crowd) or tuple(
            member.phone for list_id in draft.lists for member in known.members.get(list_id, ())
        )
        people = dict(known.people)
        for start in range(0, len(phones), _AT_ONCE):
            people |= self._people(account_id, phones[start : start + _AT_ONCE])
            if len(phones) > _AT_ONCE:
                await asyncio.sleep(0)
        people |= {phone: replace(people[phone], called=name) for phone, name in draft.names if phone in people}
        fields = tuple(self._store.directory_of(account_id).fields.all().values())
        return replace(known, people=people, fields=fields), phones

    def _people(self, account_id: AccountId, phones: Sequence[str]) -> dict[str, Person]:
        contacts = self._store.directory_of(account_id).contacts.by_phone(phones)
        people: dict[str, Person] = {}
        for phone in phones:
            contact, status = contacts.get(phone), self._threads.known_status(account_id, phone)
            people[phone] = Person(phone, contact, status, zone=zone_on_file(contact))
        return people
