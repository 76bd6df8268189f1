"""What is known here about a draft, gathered for its check without asking the network; cached until it changes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import NamedTuple

from heydesk.core.media import Media
from heydesk.core.people import People
from heydesk.core.policy import SendPolicy
from heydesk.core.threads import Threads
from heydesk.domain.caches import drop_account
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import RECENT, Knowledge, RecentSend
from heydesk.domain.errors import StoreError, TooLate
from heydesk.domain.merge_fields import OPENING_BRACES
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import AccountId, DirectoryKind, EntryId, ListId, ListMember
from heydesk.domain.validation import inbox_of, recipients_of
from heydesk.storage.store import Store
from heydesk.system.settings import Settings

_log = logging.getLogger(__name__)
_MOST_PEOPLE = 500
"""Recipients of one draft for whom lately sent texts are looked for; more become a list, which is looked at first."""
_GONE = frozenset(
    {
        State.HELD,
        State.QUEUED,
        State.SENDING,
        State.UNCERTAIN,
        State.ACCEPTED,
        State.DELIVERED,
        State.CLOSED_BY_YOU,
    }
)
"""What went, is on its way, or may have gone."""


class KnowledgeRevision(NamedTuple):
    """Counts what may change the knowledge about a draft: commits, reads of threads, media, and the settings."""

    changes: int
    threads: int
    media: int
    settings: Settings


def _sends_of(entry: Entry, ahead: timedelta) -> tuple[RecentSend, ...]:
    """Give what each recipient got of it, and when by the service's clock, which is so far ahead of this one.

    That never changes, whatever becomes of the entry.
    """
    message = entry.message
    if message.is_note or not (message.text or message.template_id):
        return ()
    return tuple(
        RecentSend(phone, message.text, entry.created_at + ahead, message.list_id, message.template_id)
        for phone in (message.phones or ("",))
    )


class _Lately(NamedTuple):
    """What went lately to some people and lists."""

    whom: frozenset[str]
    sends: dict[EntryId, tuple[RecentSend, ...]]
    recent: tuple[RecentSend, ...] | None
    """Those of them that went or may have gone; None once an entry has changed."""


class KnowledgeReader:
    """Reads what a check needs from the store, without the network. If the store fails, the check runs with less.

    A draft is checked with every key, so what does not hang on the draft is remembered until it changes.
    """

    def __init__(
        self,
        store: Store,
        people: People,
        threads: Threads,
        media: Media,
        policy: SendPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._people = people
        self._threads = threads
        self._media = media
        self._policy = policy
        self._clock = clock
        self._changes = 0
        self._said: dict[AccountId, _Lately] = {}
        """What was sent lately to those whom the draft that was looked at last is for."""
        self._notes: dict[AccountId, str] = {}
        self._fields: dict[AccountId, tuple[tuple[str, ...], bool]] = {}
        self._members: dict[tuple[AccountId, ListId], tuple[ListMember, ...]] = {}

    def revision(self) -> KnowledgeRevision:
        """What is known is the same, but for the time, as long as this is equal."""
        return KnowledgeRevision(self._changes, self._threads.revision, self._media.revision, self._policy.settings)

    def gather(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """Give all that is known here about a draft; never asks the network, and never fails."""
        known = Knowledge(
            now=self._clock() + self._policy.clock_offset(account_id),
            minds_quiet_hours=self._policy.settings.quiet_hours,
            largest_broadcast=self._policy.admin.largest_broadcast,
            media=self._media.known(draft.media_url),
        )
        try:
            known = self._with_people(account_id, draft, known)
            return self._with_texts(account_id, draft, known)
        except (StoreError, TooLate):
            _log.exception("a draft is checked with less than what is kept")
            return known

    def _with_people(self, account_id: AccountId, draft: Draft, known: Knowledge) -> Knowledge:
        inbox_id = draft.inbox_id
        if inbox_id is None:
            return known
        phones = draft.recipients
        if draft.pending.strip():
            phones = recipients_of(draft, inbox_of(draft, self._store.directory.inboxes(account_id))).phones
        chats = {chat_id: self._people.chat(account_id, chat_id) for chat_id in draft.chats}
        found = {chat_id: chat for chat_id, chat in chats.items() if chat is not None}
        phones = (*phones, *(phone for chat in found.values() for phone in chat.phones))
        self._people.look_up(account_id, inbox_id, phones)
        people = {phone: self._people.known(account_id, inbox_id, phone) for phone in dict.fromkeys(phones)}
        people |= {phone: replace(people[phone], called=name) for phone, name in draft.names if phone in people}
        return replace(
            known,
            people=people,
            chats=found,
            recent=self._lately(account_id, draft, people, known.now),
            # What crosses is told of one person: a time for several would be wrong for all but one.
            opened_at=self._threads.last_look(account_id, inbox_id, *people) if len(people) == 1 else None,
        )

    def _with_texts(self, account_id: AccountId, draft: Draft, known: Knowledge) -> Knowledge:
        if not draft.is_note:
            known = replace(known, note_text=self._note(account_id))
        if not (draft.lists or draft.template_id or draft.survey_id or OPENING_BRACES in draft.text):
            return known
        book = self._store.directory_of(account_id)
        lists = {list_id: book.lists.get(list_id) for list_id in draft.lists}
        templates = {} if draft.template_id is None else {draft.template_id: book.templates.get(draft.template_id)}
        surveys = {} if draft.survey_id is None else {draft.survey_id: book.surveys.get(draft.survey_id)}
        if account_id not in self._fields:
            titles = tuple(book.fields.all().values())
            self._fields[account_id] = (
                titles,
                bool(titles) or book.gaps.fetched_at(DirectoryKind.FIELDS) is not None,
            )
        fields, fields_known = self._fields[account_id]
        return replace(
            known,
            lists={list_id: one for list_id, one in lists.items() if one is not None},
            members={list_id: self._on_list(account_id, list_id) for list_id in draft.lists},
            templates={template_id: one for template_id, one in templates.items() if one is not None},
            surveys={survey_id: one for survey_id, one in surveys.items() if one is not None},
            fields=fields,
            fields_known=fields_known,
        )

    def _on_list(self, account_id: AccountId, list_id: ListId) -> tuple[ListMember, ...]:
        if (account_id, list_id) not in self._members:
            self._members[account_id, list_id] = self._store.directory_of(account_id).members.members_of(list_id)
        return self._members[account_id, list_id]

    def _lately(
        self, account_id: AccountId, draft: Draft, phones: Collection[str], now: datetime | None
    ) -> tuple[RecentSend, ...]:
        """Give what went lately to these people, in whichever conversation, or to the draft's lists."""
        if now is None:
            return ()
        whom = frozenset([*islice(phones, _MOST_PEOPLE), *(f"list {list_id}" for list_id in draft.lists)])
        said = self._said.get(account_id)
        if said is None or said.whom != whom:
            said = _Lately(whom, {}, None)
        if said.recent is None:
            ahead = self._policy.clock_offset(account_id)
            states = self._store.outbox.lately(account_id, whom, now - ahead - RECENT)
            gone = [entry_id for entry_id, state in states.items() if state in _GONE]
            new = self._store.outbox.some([entry_id for entry_id in gone if entry_id not in said.sends])
            said.sends.update((entry.id, _sends_of(entry, ahead)) for entry in new)
            recent = (said.sends.get(entry_id, ()) for entry_id in gone)
            said = self._said[account_id] = said._replace(recent=tuple(chain.from_iterable(recent)))
        return said.recent or ()

    def _note(self, account_id: AccountId) -> str:
        if account_id not in self._notes:
            draft = self._store.drafts.current(account_id, Side.NOTE)
            self._notes[account_id] = "" if draft is None else draft.text
        return self._notes[account_id]

    def forget(self, account_id: AccountId) -> None:
        """Forget what was said in an account, and who is on its lists."""
        drop_account(account_id, self._said, self._notes, self._fields, self._members)

    def on_changed(self, change: Change) -> None:
        """Invalidate the caches that this change affects."""
        self._changes += 1
        if change.entries is None or change.entries:
            self._said = {account_id: said._replace(recent=None) for account_id, said in self._said.items()}
        if change.drafts or change.accounts:
            self._notes.clear()
        if change.directory or change.accounts:
            self._fields.clear()
            self._members.clear()
