"""View model of *Recent*: whom an account talked with last, one row a person or broadcast, with the last words.

Everything comes from what is kept here: the outbox, the cached conversations, and the threads read since the start.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from heydesk.core.outbox_view import OutboxRow, OutboxView
from heydesk.core.threads import Threads
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import region_in
from heydesk.domain.errors import TooLate
from heydesk.domain.l10n import excerpt
from heydesk.domain.message import Draft, KeptDraft
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ChatId,
    Conversation,
    ConversationAddress,
    HistoryMessage,
    InboxId,
    ListId,
)
from heydesk.storage.store import Store

MOST = 100
"""Conversations that are read at first."""
_WORDS = 120
_CHANGED_AFTER = timedelta(minutes=1)
"""A conversation may change a little after its last message, as when that was delivered."""
_TAKEN_BACK = frozenset({State.UNDONE, State.DISCARDED, State.CANCELLED})

_Key = tuple[InboxId, frozenset[str]]


class RecentRow(NamedTuple):
    """The last word with one person or group, or one Send to several.

    ``address`` is None for a Send to several and for a list; ``row`` is the Send that was the last word, None where
    it was another's.
    """

    address: ConversationAddress | None
    who: str
    """By name and number."""
    name: str
    words: str
    """The first line of what was said last; "" where that is not known here."""
    at: datetime
    is_ours: bool | None
    """Whether the team said it; None where that is not known."""
    row: OutboxRow | None = None

    @property
    def number(self) -> str:
        """The number beside the name; "" where the number is all that is known."""
        return self.who.removeprefix(self.name).removeprefix(" · ")

    @property
    def batch_id(self) -> BatchId | None:
        """The Send that was the last word."""
        return None if self.row is None else self.row.batch_id


class DraftRow(NamedTuple):
    """A saved draft with whom it is for; ``name`` is "" where nobody was chosen."""

    kept: KeptDraft
    name: str
    words: str


class Recent:
    """Queries over what is kept here; every verb may raise StoreError.

    Conversations and names are read again after a change of the directory alone, drafts after a change of theirs.
    """

    def __init__(self, store: Store, threads: Threads, view: OutboxView) -> None:
        self._store = store
        self._threads = threads
        self._view = view
        self._talks: dict[tuple[AccountId, int], tuple[Conversation, ...]] = {}
        self._names: dict[tuple[AccountId, str], str] = {}
        self._drafts: dict[AccountId, tuple[DraftRow, ...]] = {}
        self._regions: dict[tuple[AccountId, InboxId], str] = {}
        self._sent: dict[BatchId, RecentRow] = {}
        self._said: dict[tuple[AccountId, int], tuple[int, tuple[RecentRow, ...]]] = {}

    def on_changed(self, change: Change) -> None:
        """Drop what may be otherwise now."""
        if change.directory or change.accounts:
            self._talks.clear()
            self._said.clear()
            self._names.clear()
            self._regions.clear()
        if change.kept_drafts or change.directory or change.accounts:
            self._drafts.clear()

    def rows(self, account_id: AccountId, limit: int = MOST) -> tuple[RecentRow, ...]:
        """Return the newest first: at most ``limit`` conversations, and what of the outbox's window has ended."""
        rows = [row for row in self._view.window().rows if row.entry.account_id == account_id]
        sent = [row for row in rows if row.is_over and not all(each.state in _TAKEN_BACK for each in row.tally)]
        apart: list[RecentRow] = []
        talks: dict[_Key, RecentRow] = {}
        made, self._sent = self._sent, {}
        for row in sent:
            before = made.get(row.batch_id)
            recent = before if before is not None and before.row is row else _of_send(row)
            self._sent[row.batch_id] = recent
            if recent.address is None:
                apart.append(recent)
            else:
                _keep_newer(talks, recent.address, recent)
        for recent in self._spoken(account_id, limit):
            if recent.address is not None:
                _keep_newer(talks, recent.address, recent)
        return tuple(sorted((*apart, *talks.values()), key=lambda one: one.at, reverse=True))

    def drafts(self, account_id: AccountId) -> tuple[DraftRow, ...]:
        """Return the saved drafts, newest first, each with its recipient."""
        if account_id not in self._drafts:
            kept = self._store.drafts.kept(account_id)
            self._drafts[account_id] = tuple(
                DraftRow(one, self._name_of_draft(account_id, one.draft), _words_of_draft(one.draft)) for one in kept
            )
        return self._drafts[account_id]

    def name_of(self, account_id: AccountId, inbox_id: InboxId, phone: str) -> str:
        """Return what a number is called here: a contact's name, or the number as people write it there."""
        if (account_id, phone) not in self._names:
            self._read_names(account_id, (phone,))
        return self._names[account_id, phone] or national(phone, self._region(account_id, inbox_id))

    def _spoken(self, account_id: AccountId, limit: int) -> tuple[RecentRow, ...]:
        """Return the rows of the cached conversations; made anew only after something was read or fetched."""
        key, revision = (account_id, limit), self._threads.revision
        made = self._said.get(key)
        if made is None or made[0] != revision:
            known = self._conversations(account_id, limit)
            self._learn_names(account_id, known)
            made = revision, tuple(row for talk in known for row in self._of_talk(account_id, talk))
            self._said = {key: made}
        return made[1]

    def _conversations(self, account_id: AccountId, limit: int) -> tuple[Conversation, ...]:
        key = (account_id, limit)
        if key not in self._talks:
            try:
                self._talks[key] = self._store.directory_of(account_id).conversations.search("", limit).rows
            except TooLate:
                return ()
        return self._talks[key]

    def _learn_names(self, account_id: AccountId, talks: Iterable[Conversation]) -> None:
        missing = {phone for talk in talks for phone in talk.phones if (account_id, phone) not in self._names}
        if missing:
            self._read_names(account_id, sorted(missing))

    def _read_names(self, account_id: AccountId, phones: Iterable[str]) -> None:
        wanted = tuple(phones)
        try:
            found = self._store.directory_of(account_id).contacts.by_phone(wanted)
        except TooLate:
            found = {}
        self._names |= {(account_id, phone): found[phone].name if phone in found else "" for phone in wanted}

    def _region(self, account_id: AccountId, inbox_id: InboxId) -> str:
        key = (account_id, inbox_id)
        if key not in self._regions:
            inboxes = self._store.directory.inboxes(account_id)
            self._regions[key] = region_in(next((inbox for inbox in inboxes if inbox.id == inbox_id), None))
        return self._regions[key]

    def _of_talk(self, account_id: AccountId, talk: Conversation) -> Iterable[RecentRow]:
        if talk.updated_at is None or not (talk.phones or talk.name):
            return
        names = [self.name_of(account_id, talk.inbox_id, phone) for phone in talk.phones]
        name = talk.name if len(talk.phones) != 1 and talk.name else ", ".join(names) or talk.name
        numbers = ", ".join(national(phone, self._region(account_id, talk.inbox_id)) for phone in talk.phones)
        who = name if not numbers or name == numbers else f"{name} · {numbers}"
        address = ConversationAddress(talk.inbox_id, talk.phones, talk.id)
        last = self._last_message(account_id, talk)
        is_newer = last is not None and last.sent_at is not None and last.sent_at >= talk.updated_at - _CHANGED_AFTER
        if last is None or last.sent_at is None or (talk.last_words and not is_newer):
            yield RecentRow(address, who, name, talk.last_words, talk.updated_at, is_ours=talk.last_is_ours)
            return
        words = excerpt(last.text, _WORDS) or last.media_url.rstrip("/").rpartition("/")[2]
        ours = None if last.inbound is None else not last.inbound
        yield RecentRow(address, who, name, words, last.sent_at, is_ours=ours)

    def _last_message(self, account_id: AccountId, talk: Conversation) -> HistoryMessage | None:
        if len(talk.phones) != 1:
            return None
        messages = self._threads.newest(account_id, talk.inbox_id, talk.phones[0])
        return messages[-1] if messages else None

    def _name_of_draft(self, account_id: AccountId, draft: Draft) -> str:
        inbox_id = draft.inbox_id or InboxId(0)
        names = [self.name_of(account_id, inbox_id, phone) for phone in draft.recipients]
        names += [self._name_of_list(account_id, list_id) for list_id in draft.lists]
        names += [self._name_of_chat(account_id, chat_id) for chat_id in draft.chats]
        return ", ".join((*names, *filter(None, (draft.pending.strip(),))))

    def _name_of_list(self, account_id: AccountId, list_id: ListId) -> str:
        found = self._store.directory_of(account_id).lists.get(list_id)
        return f"List {list_id}" if found is None else found.name

    def _name_of_chat(self, account_id: AccountId, chat_id: ChatId) -> str:
        found = self._store.directory_of(account_id).conversations.get(chat_id)
        if found is None:
            return f"Conversation {chat_id}"
        if found.name or not found.phones:
            return found.name
        return ", ".join(self.name_of(account_id, found.inbox_id, phone) for phone in found.phones)


def address_of(entry: Entry) -> ConversationAddress | None:
    """Return the conversation that a text belongs to; None for one to a list."""
    message = entry.message
    if message.is_broadcast:
        return None
    return ConversationAddress(message.inbox_id, message.phones, message.chat_id)


def _of_send(row: OutboxRow) -> RecentRow:
    entry = row.entry
    address = address_of(entry) if row.size == 1 else None
    return RecentRow(address, row.who, ", ".join(row.names), row.words, entry.created_at, is_ours=True, row=row)


def _key(address: ConversationAddress) -> _Key:
    people = address.phones or (f"chat {address.chat_id}",)
    return address.inbox_id, frozenset(people)


def _keep_newer(talks: dict[_Key, RecentRow], address: ConversationAddress, recent: RecentRow) -> None:
    """Keep the later word of one conversation; where its words are not known, those that are stay."""
    key = _key(address)
    known = talks.get(key)
    if known is None or (recent.at > known.at and recent.words):
        talks[key] = recent
    elif known.address is not None and known.address.chat_id is None:
        talks[key] = known._replace(address=recent.address, name=recent.name or known.name)


def _words_of_draft(draft: Draft) -> str:
    return excerpt(draft.text, _WORDS) or excerpt(draft.media_url, _WORDS)
