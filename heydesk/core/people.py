"""People: what is known about a number, from the directory and from what was asked of the service lately."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from heydesk.core.account_health import AccountHealth
from heydesk.core.sessions import Sessions
from heydesk.core.threads import FRESH, ThreadKey, Threads
from heydesk.domain.caches import drop_account
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import Refused, ServiceError, StoreError, TooLate
from heydesk.domain.l10n import Sentence, excerpt
from heydesk.domain.records import (
    AccountId,
    ChatId,
    Contact,
    ContactList,
    Conversation,
    DirectoryKind,
    FieldTitles,
    HistoryMessage,
    InboxId,
    ListId,
)
from heydesk.domain.suggestions import Suggestion, Suggestions
from heydesk.domain.time_zones import zone_on_file
from heydesk.storage.store import Store

if TYPE_CHECKING:
    from heydesk.core.recipient_search import RecipientSearch


_log = logging.getLogger(__name__)
_MANY = 20
"""From so many on, people are read together."""


class People:
    """Answers from what is kept, at once; asks the service only in ``learn``.

    What is read from the store is remembered until something there changes, since a draft is checked with every key.
    A store that fails is taken for one that knows nobody: the next look tries again.
    """

    def __init__(
        self,
        store: Store,
        sessions: Sessions,
        threads: Threads,
        health: AccountHealth,
        clock: Callable[[], datetime],
        list_trouble: Callable[[AccountId], Sentence | None],
    ) -> None:
        """``list_trouble`` says why lists can't be read."""
        self._store = store
        self._sessions = sessions
        self._threads = threads
        self._health = health
        self._clock = clock
        self._list_trouble = list_trouble
        self._kept: dict[ThreadKey, tuple[Contact | None, ChatId | None]] = {}
        self._met: dict[tuple[AccountId, str], Contact] = {}
        self._learned: dict[ThreadKey, datetime] = {}
        self._asking: dict[ThreadKey, asyncio.Task[None]] = {}
        self._forgotten: set[AccountId] = set()

    @cached_property
    def _search(self) -> RecipientSearch:
        """Finds people; loaded with the first key in *To*."""
        from heydesk.core.recipient_search import RecipientSearch

        return RecipientSearch(self._store)

    def suggest(self, account_id: AccountId, inbox_id: InboxId | None, typed: str, limit: int = 8) -> Suggestions:
        """Give whom ``typed`` may mean, the best first; whom the inbox talked to last where nothing was typed."""
        try:
            found = self._search.suggest(account_id, inbox_id, typed, limit)
            items = tuple(self._with_facts(account_id, inbox_id, each) for each in found.items)
            return replace(found, items=items, list_trouble=self._list_trouble(account_id))
        except (StoreError, TooLate):
            _log.exception("nobody can be suggested")
            return Suggestions(complete=False)

    def _with_facts(self, account_id: AccountId, inbox_id: InboxId | None, found: Suggestion) -> Suggestion:
        """Add whether somebody may be texted and what was said last with them, where that is known here."""
        if not found.phone:
            return found
        status = self._threads.known_status(account_id, found.phone)
        if inbox_id is None:
            return replace(found, status=status)
        messages = self._threads.newest(account_id, inbox_id, found.phone)
        last = next((each.text for each in reversed(messages) if each.text and not each.private), "")
        if not last:
            chat = self._store.directory_of(account_id).conversations.with_exactly(inbox_id, (found.phone,))
            last = "" if chat is None else chat.last_words
        return replace(found, status=status, last=excerpt(last))

    def tagged(self, account_id: AccountId, tag: str) -> tuple[str, ...]:
        """Give the numbers of everybody who has this tag, whom was spoken with last first."""
        try:
            return self._store.directory_of(account_id).contacts.tagged(tag)
        except (StoreError, TooLate):
            _log.exception("nobody with a tag can be found")
            return ()

    def known(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> Person:
        """Give what is known about a number in an inbox; ``phone`` is digits."""
        kept, chat_id = self._of(account_id, inbox_id, phone)
        contact = kept or self._met.get((account_id, phone))
        messages = self._threads.newest(account_id, inbox_id, phone)
        return Person(
            phone=phone,
            contact=contact,
            status=self._threads.known_status(account_id, phone),
            chat_id=_chat_of(messages) or chat_id,
            messages=messages,
            zone=zone_on_file(contact),
        )

    def look_up(self, account_id: AccountId, inbox_id: InboxId, phones: Sequence[str]) -> None:
        """Read what ``known`` will be asked about these, in one go: a crowd one by one would hold the window up."""
        missing = [phone for phone in phones if (account_id, inbox_id, phone) not in self._kept]
        if len(missing) < _MANY:
            return
        try:
            book = self._store.directory_of(account_id)
            contacts = book.contacts.by_phone(missing)
            chats = book.conversations.alone_with(inbox_id, missing)
        except (StoreError, TooLate):
            _log.exception("people can't be looked up")
            return
        for phone in missing:
            self._kept[account_id, inbox_id, phone] = (contacts.get(phone), chats.get(phone))

    async def learn(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> Person:
        """Ask the service whether they may be texted and what was said last, and give what is known then.

        As long as not all contacts have been fetched, it is also asked who they are.
        What was asked within the last minute, here or of ``Threads``, is not asked again, and nothing is while the
        service wants less. Of the two answers each counts by itself, and a refusal tells nothing. Raises
        ServiceError, VaultError or StoreError where one did not come.
        """
        key = (account_id, inbox_id, phone)
        task = self._asking.get(key)
        if task is None and not self._is_fresh(key):
            task = self._asking[key] = asyncio.create_task(self._ask(key))
            task.add_done_callback(lambda _: self._asking.pop(key, None))
        if task is not None:
            await asyncio.shield(task)
        return self.known(account_id, inbox_id, phone)

    def list(self, account_id: AccountId, list_id: ListId) -> ContactList | None:
        """One list as last fetched, or None."""
        try:
            return self._store.directory_of(account_id).lists.get(list_id)
        except (StoreError, TooLate):
            _log.exception("a list can't be read")
            return None

    def chat(self, account_id: AccountId, chat_id: ChatId) -> Conversation | None:
        """One conversation as last fetched, or None."""
        try:
            return self._store.directory_of(account_id).conversations.get(chat_id)
        except (StoreError, TooLate):
            _log.exception("a conversation can't be read")
            return None

    def _of(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> tuple[Contact | None, ChatId | None]:
        key = (account_id, inbox_id, phone)
        if key not in self._kept:
            try:
                book = self._store.directory_of(account_id)
                contact = book.contacts.by_phone((phone,)).get(phone)
                chat = book.conversations.with_exactly(inbox_id, (phone,))
            except (StoreError, TooLate):
                _log.exception("somebody can't be looked up")
                return None, None
            self._kept[key] = (contact, None if chat is None else chat.id)
        return self._kept[key]

    def _is_fresh(self, key: ThreadKey) -> bool:
        learned_at, now = self._learned.get(key), self._clock()
        throttle = self._health.throttle_of(key[0])
        return (learned_at is not None and timedelta() <= now - learned_at < FRESH) or (
            throttle is not None and throttle.until > now
        )

    async def _ask(self, key: ThreadKey) -> None:
        account_id, _, phone = key
        threads = self._threads
        failure: ServiceError | None = None
        questions = (lambda: threads.status(account_id, phone), lambda: threads.read(*key))
        for question in () if threads.are_fresh(*key) else questions:  # whoever follows the thread has asked both
            try:
                await question()
            except Refused:
                pass  # of a number that it has no contact for the service has nothing to tell
            except ServiceError as error:
                failure = failure or error
        with suppress(ServiceError):  # a number without a contact is refused, and a name is only good to know
            await self._meet(account_id, phone)
        self._store.changes.announce(Change(people=frozenset({phone})))
        if failure is not None:
            raise failure
        if account_id in self._forgotten:
            return
        self._learned[key] = self._clock()

    async def _meet(self, account_id: AccountId, phone: str) -> None:
        """Ask who has a number. Not kept in the book: one new row there would hide what changed before it."""
        book = self._store.directory_of(account_id)
        if book.gaps.fetched_at(DirectoryKind.CONTACTS) is not None or book.contacts.by_phone((phone,)):
            return
        titles = FieldTitles(book.tags.all(), book.fields.all())
        account = self._store.accounts.get(account_id)
        found = await self._sessions.ask(account, lambda client: client.catalog.contact_of(phone, titles))
        if found is not None and account_id not in self._forgotten:
            self._met[account_id, phone] = found

    def forget(self, account_id: AccountId) -> None:
        """Forget everybody of an account; an answer that is still on its way is not kept."""
        self._forgotten.add(account_id)
        drop_account(account_id, self._kept, self._met, self._learned)

    def on_changed(self, change: Change) -> None:
        """Invalidate the caches that this change affects."""
        if change.directory or change.accounts:
            self._kept.clear()
        if change.entries is None or change.entries:
            self._learned.clear()  # what went from here was said last


def _chat_of(messages: tuple[HistoryMessage, ...]) -> ChatId | None:
    """Give the conversation in which they wrote last."""
    ids = (each.conversation_id for each in reversed(messages))
    return next((ChatId(each) for each in ids if each is not None), None)
