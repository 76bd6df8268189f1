"""Search over everything that is kept here of an account: people, texts that were sent and received, templates.

The index of texts is filled here too, each text once: from the outbox, and from every part of a thread that is read.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from heydesk.core.policy import SendPolicy
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import StoreError, TooLate
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import (
    AccountId,
    ChatId,
    Contact,
    ConversationAddress,
    EntryId,
    HistoryMessage,
    Inbox,
    InboxId,
    LocalId,
    MemberId,
    MessageId,
    SaidText,
    Template,
    TemplateId,
)
from heydesk.domain.suggestions import Suggestion, Suggestions
from heydesk.domain.text_normalization import fold, words
from heydesk.storage.store import Store

_log = logging.getLogger(__name__)
_SLICE = 10
"""Texts that are written in one go. It takes a few milliseconds, and the window must go on between two of them."""
_PAUSE = 0.02
"""Seconds between two parts of an outbox that is added for the first time, so that it takes a third of the time."""
_AT_ONCE = 15
"""Entries that a search adds before it looks; the rest is added behind it."""
_TEXTS, _PEOPLE, _TEMPLATES = 60, 6, 6
_NEVER_SENT = frozenset({State.UNDONE, State.DISCARDED, State.CANCELLED})
"""What nobody was told, although it stood in the outbox."""
_WORD = LazyPattern(r"\w+")
_LEAD = 40
"""Characters before a word that was found, from where on a long text is shown."""


@dataclass(frozen=True, slots=True)
class FoundText:
    """One text that was found.

    Attributes:
        address: its conversation. A broadcast has no phones; its entry says more.
        name: whose conversation it is: a contact's name, else the number; for several, all of them.
        words: its text on one line, from shortly before the first word that was found.
        at: when it was sent, or put into the outbox; headings by day are made of this.
        entry_id: the entry of the outbox that it went from, as long as that is kept here.
        message_id: the service's id, where that is known.
        author: who of the team wrote it; "" for a customer, or where nobody is named.
        inbound: whether the other side wrote it; None where nothing told.
        private: whether only the team sees it.
    """

    address: ConversationAddress
    name: str
    words: str
    at: datetime
    entry_id: EntryId | None
    message_id: MessageId | None
    author: str
    inbound: bool | None
    private: bool


@dataclass(frozen=True, slots=True)
class FindResults:
    """What was found, texts newest first.

    ``complete`` is False where there may be more: time ran out, or a part of the outbox is not in the index yet.
    """

    people: tuple[Suggestion, ...] = ()
    texts: tuple[FoundText, ...] = ()
    templates: tuple[Template, ...] = ()
    complete: bool = True


class Find:
    """Searches, and keeps the index of texts."""

    def __init__(
        self,
        store: Store,
        suggest: Callable[[AccountId, InboxId | None, str, int], Suggestions],
        policy: SendPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        """``suggest`` finds people, as for *To*."""
        self._store = store
        self._suggest = suggest
        self._policy = policy
        self._clock = clock
        self._heard: deque[tuple[AccountId, tuple[SaidText, ...]]] = deque()
        self._behind: set[AccountId] = set()
        self._task: asyncio.Task[None] | None = None

    def search(self, account_id: AccountId, typed: str) -> FindResults:
        """Find people, texts and templates with these words, within the time of a frame. Never fails.

        Nothing where nothing was typed.
        """
        if not words(typed):
            return FindResults()
        people = self._suggest(account_id, None, typed, _PEOPLE)
        try:
            is_whole = self._add_entries(account_id, _AT_ONCE)
            book = self._store.directory_of(account_id)
            found = book.texts.search(typed, _TEXTS)
            texts = self._shown(account_id, found.rows, typed)
            templates = book.templates.all(typed)[:_TEMPLATES]
        except TooLate:  # the account was forgotten
            return FindResults(people.items, complete=False)
        except StoreError:
            _log.exception("texts can't be searched")
            return FindResults(people.items, complete=False)
        if not is_whole:
            self.catch_up(account_id)
        return FindResults(people.items, texts, templates, people.complete and found.complete and is_whole)

    def hear(self, thread: tuple[AccountId, InboxId, str], messages: Sequence[HistoryMessage]) -> None:
        """Add a part of a thread to the index, soon and in slices; what is known already is not added again."""
        account_id, inbox_id, phone = thread
        self._hear(account_id, ConversationAddress(inbox_id, (phone,)), messages)

    def hear_team(self, account_id: AccountId, messages: Sequence[HistoryMessage]) -> None:
        """Add a part of the team's history, as ``hear``: what was said in conversations that are known here."""
        try:
            book = self._store.directory_of(account_id)
            ids = {ChatId(one.conversation_id) for one in messages if one.conversation_id is not None}
            chats = {chat_id: chat for chat_id in ids if (chat := book.conversations.get(chat_id)) is not None}
        except TooLate:  # the account was forgotten
            return
        except StoreError:
            _log.exception("history can't be added to the index")
            return
        for chat_id, chat in chats.items():
            said = [one for one in messages if one.conversation_id == chat_id]
            self._hear(account_id, ConversationAddress(chat.inbox_id, chat.phones, chat_id), said)

    def _hear(self, account_id: AccountId, address: ConversationAddress, messages: Sequence[HistoryMessage]) -> None:
        oldest = self._clock() - timedelta(days=self._policy.settings.history_days)
        try:
            inboxes = self._inboxes(account_id)
        except StoreError:
            _log.exception("a thread can't be added to the index")
            return
        heard = (_heard(message, address, inboxes) for message in messages)
        texts = tuple(text for text in heard if text is not None and text.at >= oldest)
        if texts:
            self._heard.append((account_id, texts))
            self._start()

    def catch_up(self, account_id: AccountId) -> None:
        """Add what the outbox has and the index has not, behind whatever else happens."""
        self._behind.add(account_id)
        self._start()

    def forget(self, account_id: AccountId) -> None:
        """Add nothing more of an account that is gone; its index went with its file."""
        self._behind.discard(account_id)
        self._heard = deque(one for one in self._heard if one[0] != account_id)

    async def close(self) -> None:
        """Stop adding. What was not added yet is read again some time."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def settle(self) -> None:
        """Wait until all is added that is waiting to be."""
        if self._task is not None:
            await self._task

    def _start(self) -> None:
        """Begin to add, where a loop runs; the command line has none and needs no index."""
        with suppress(RuntimeError):
            loop = asyncio.get_running_loop()
            if self._task is None or self._task.done():
                self._task = loop.create_task(self._add_all())

    async def _add_all(self) -> None:
        while self._heard or self._behind:
            await asyncio.sleep(0)
            try:
                if self._heard:
                    account_id, texts = self._heard.popleft()
                    if texts[_SLICE:]:
                        self._heard.appendleft((account_id, texts[_SLICE:]))
                    self._add(account_id, texts[:_SLICE])
                else:
                    await asyncio.sleep(_PAUSE)
                    for account_id in tuple(self._behind)[:1]:
                        self._behind.discard(account_id)
                        if not self._add_entries(account_id, _SLICE):
                            self._behind.add(account_id)
            except TooLate:  # the account was forgotten
                continue
            except StoreError:
                _log.exception("texts can't be added to the index")

    def _add_entries(self, account_id: AccountId, most: int) -> bool:
        """Add the next entries of the outbox; return whether those are all."""
        book = self._store.directory_of(account_id)
        entries = self._store.outbox.after(account_id, book.texts.until(), most)
        if entries:
            inboxes = self._inboxes(account_id)
            chosen = {entry.message.template_id for entry in entries if entry.message.template_id is not None}
            templates = {template_id: book.templates.get(template_id) for template_id in chosen}
            said = (_said(entry, inboxes, templates) for entry in entries)
            self._add(account_id, [text for text in said if text.text], until=entries[-1].id)
        return len(entries) < most

    def _add(self, account_id: AccountId, texts: Sequence[SaidText], until: EntryId | None = None) -> None:
        """Write texts, with the names that their people have in the directory."""
        book = self._store.directory_of(account_id)
        known = book.contacts.by_phone([phone for text in texts for phone in text.address.phones])
        named = [text._replace(called=" ".join(dict.fromkeys(_called(text, known)))) for text in texts]
        book.texts.add(named, until=until)

    def _inboxes(self, account_id: AccountId) -> dict[InboxId, Inbox]:
        return {inbox.id: inbox for inbox in self._store.directory.inboxes(account_id)}

    def _shown(self, account_id: AccountId, rows: Sequence[SaidText], typed: str) -> tuple[FoundText, ...]:
        states = self._store.outbox.states([row.entry_id for row in rows if row.entry_id is not None])
        inboxes = self._inboxes(account_id)
        phones = [phone for row in rows for phone in row.address.phones]
        known = self._store.directory_of(account_id).contacts.by_phone(phones)
        return tuple(
            FoundText(
                address=row.address,
                name=_name(row, known, inboxes),
                words=_excerpt(row.text, typed),
                at=row.at,
                entry_id=row.entry_id if row.entry_id in states else None,
                message_id=row.message_id,
                author=row.author,
                inbound=row.inbound,
                private=bool(row.private),
            )
            for row in rows
            if row.entry_id is None or row.message_id is not None or _was_sent(row.entry_id, states)
        )


def _was_sent(entry_id: EntryId, states: Mapping[EntryId, State]) -> bool:
    return entry_id in states and states[entry_id] not in _NEVER_SENT


def _said(
    entry: Entry, inboxes: Mapping[InboxId, Inbox], templates: Mapping[TemplateId, Template | None]
) -> SaidText:
    message = entry.message
    template = None if message.template_id is None else templates[message.template_id]
    return SaidText(
        address=ConversationAddress(message.inbox_id, message.phones, message.chat_id),
        text=message.text or (template.text if template else message.title),
        at=message.send_at or entry.created_at,
        local_id=entry.local_id,
        entry_id=entry.id,
        called=" ".join(filter(None, (*message.names, message.list_name))),
        author=message.author or _member(inboxes, message.inbox_id, message.sender_id),
        inbound=False,
        private=message.is_note,
    )


def _heard(
    message: HistoryMessage, address: ConversationAddress, inboxes: Mapping[InboxId, Inbox]
) -> SaidText | None:
    if message.sent_at is None or not message.text:
        return None
    return SaidText(
        address=address,
        text=message.text,
        at=message.sent_at,
        message_id=message.message_id or None,
        # The messages of a broadcast may share one; each has an id of its own.
        local_id=LocalId("") if message.broadcast_id else message.local_id,
        author=message.author or _member(inboxes, address.inbox_id, message.sender_id),
        inbound=message.inbound,
        private=message.private,
    )


def _member(inboxes: Mapping[InboxId, Inbox], inbox_id: InboxId, member_id: MemberId | None) -> str:
    inbox = inboxes.get(inbox_id)
    member = None if inbox is None else inbox.member(member_id)
    return "" if member is None else member.label


def _called(text: SaidText, known: Mapping[str, Contact]) -> Iterator[str]:
    yield from text.called.split()
    for phone in text.address.phones:
        if phone in known:
            yield from known[phone].name.split()


def _name(row: SaidText, known: Mapping[str, Contact], inboxes: Mapping[InboxId, Inbox]) -> str:
    """Return whose conversation a text belongs to; for a broadcast, what its list was called."""
    region = region_in(inboxes.get(row.address.inbox_id))
    names = [(known[phone].name if phone in known else "") or national(phone, region) for phone in row.address.phones]
    return ", ".join(names) or row.called


def _excerpt(text: str, typed: str) -> str:
    """Return a text on one line; a long one from shortly before the first word that was typed."""
    line = " ".join(text.split())
    if len(line) <= _LEAD:
        return line
    sought = words(typed)
    places = (match.start() for match in _WORD.finditer(line) if fold(match.group()).startswith(sought))
    start = next(places, 0) - _LEAD
    if start <= 0:
        return line
    return f"…{line[line.find(' ', start) + 1 :]}"
