"""From what stands in the composer to a batch in the outbox."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from heydesk.api.requests import LISTS_PATH, SCHEDULE_PATH, SEND_PATH, compact, curl_line, filled, instant, pretty
from heydesk.core.directory_sync import Kind
from heydesk.core.people import People
from heydesk.core.policy import Rulebook
from heydesk.domain.checks.duplicate import RECENT
from heydesk.domain.draft_context import Knowledge, Said
from heydesk.domain.errors import InputError, StoreError, TooLate
from heydesk.domain.ids import AccountId, BatchId, DraftId, LocalId, local_id_at
from heydesk.domain.l10n import say_plural
from heydesk.domain.merge_fields import OPENING_BRACES
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import Change
from heydesk.domain.validation import audience_of, inbox_of

if TYPE_CHECKING:
    from heydesk.core.threads import Threads
    from heydesk.domain.ids import ListId
    from heydesk.domain.records import KeptDraft, ListMember
    from heydesk.domain.validation import Checked
    from heydesk.storage.store import Store


class NotReady(InputError):
    """A draft with errors, all of them in ``checked``; the sentence is the first one's."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(checked.errors[0].sentence)
        self.checked = checked


class NeedsList(InputError):
    """A draft to a crowd, which goes as one broadcast once a list has been made of it."""

    def __init__(self, people: int) -> None:
        super().__init__(
            say_plural(
                "%n person each alone is a broadcast: they become a list first.",
                "%n people each alone are a broadcast: they become a list first.",
                people,
            )
        )


class Composing:
    """Checks, shows and sends drafts, and keeps them."""

    def __init__(
        self,
        store: Store,
        rulebook: Rulebook,
        clock: Callable[[], datetime],
        know: Callable[[AccountId, Draft], Knowledge],
    ) -> None:
        """``know`` gathers what is known here about a draft."""
        self._store = store
        self._rulebook = rulebook
        self._clock = clock
        self._know = know

    def check(self, account_id: AccountId, draft: Draft) -> Checked:
        """Check against the inboxes as last fetched, and what else is known here."""
        return self._checked(account_id, draft, guarded=True)

    def _checked(self, account_id: AccountId, draft: Draft, *, guarded: bool) -> Checked:
        from heydesk.domain.validation import check

        inboxes = self._store.directory.inboxes(account_id)
        return check(draft, inboxes, self._know(account_id, draft), guarded=guarded)

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[Request, ...]:
        """Show what would leave, or what there is of it."""
        from heydesk.api.requests import body_of, path_of

        checked = self._checked(account_id, draft, guarded=False)  # with each key: nothing is asked yet
        if checked.crowd:
            return listing(checked.crowd), partial(replace(draft, recipients=(), pending=""), seed)
        messages = checked.messages
        if not messages:
            return (partial(draft, seed),)
        base_url = self._store.accounts.get(account_id).base_url
        return tuple(
            exact(base_url, body_of(message, local_id_at(seed, index)), path_of(message))
            for index, message in enumerate(messages)
        )

    def send(self, account_id: AccountId, draft: Draft, seed: LocalId, *, hold: bool) -> BatchId:
        """Check once more and commit. The same seed gives the batch that it made before."""
        from heydesk.api.requests import body_of
        from heydesk.storage.outbox import Piece

        if known := self.batch_of(account_id, seed):
            return known
        checked = self.check(account_id, draft)
        if checked.errors:
            raise NotReady(checked)
        if checked.crowd:
            raise NeedsList(len(checked.crowd))
        pieces = []
        for index, message in enumerate(checked.messages):
            local_id = local_id_at(seed, index)
            pieces.append(Piece(message, local_id, body_of(message, local_id)))
        entries = self._store.outbox.enqueue(
            self._store.accounts.get(account_id),
            pieces,
            self._clock(),
            self._rulebook.hold(pieces[0].message) if hold else 0,
            clear_draft=(account_id, draft.private) if hold else None,
        )
        return entries[0].batch_id

    def batch_of(self, account_id: AccountId, seed: LocalId) -> BatchId | None:
        """Give the batch that this intent has made."""
        known = self._store.outbox.by_local_id(account_id, seed)
        return None if known is None else known.batch_id

    def keep(self, account_id: AccountId, draft: Draft) -> None:
        """Put a draft aside, if somebody would miss it."""
        if draft.has_anything:
            self._store.drafts.keep(account_id, draft, self._clock())

    def kept(self, account_id: AccountId) -> tuple[KeptDraft, ...]:
        """The drafts that were put aside."""
        return self._store.drafts.kept(account_id)

    def open_kept(self, draft_id: DraftId, standing: tuple[Draft, ...]) -> Draft:
        """Bring one back. Raises TooLate when it is no longer kept."""
        for account in self._store.accounts.all():
            if any(kept.id == draft_id for kept in self._store.drafts.kept(account.id)):
                return self._store.drafts.open_kept(account.id, draft_id, standing, self._clock())
        raise TooLate


# Gathering what is known here about a draft, without asking the network.

_log = logging.getLogger(__name__)
"""What a merge token begins with: the team's fields are of interest then."""
_LOOKED_AT = 200
"""Entries of the outbox among which lately sent ones are looked for."""
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


class Knowing:
    """Reads what a check wants to know. A store that fails makes less known, and never stops a person.

    A draft is checked with every key, so what does not hang on the draft is remembered until it changes.
    """

    def __init__(
        self, store: Store, people: People, read_threads: Callable[[], Threads | None], clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._people = people
        self._read_threads = read_threads
        self._clock = clock
        self._said: dict[AccountId, tuple[Said, ...]] = {}
        self._notes: dict[AccountId, str] = {}
        self._fields: dict[AccountId, tuple[tuple[str, ...], bool]] = {}
        self._members: dict[tuple[AccountId, ListId], tuple[ListMember, ...]] = {}
        store.changes.subscribe(self._on_changed)

    def of(self, account_id: AccountId, draft: Draft) -> Knowledge:
        """Gather it."""
        known = Knowledge(now=self._clock())
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
            phones = audience_of(draft, inbox_of(draft, self._store.directory.inboxes(account_id))).phones
        chats = {chat_id: self._people.chat(account_id, chat_id) for chat_id in draft.chats}
        found = {chat_id: chat for chat_id, chat in chats.items() if chat is not None}
        phones = (*phones, *(phone for chat in found.values() for phone in chat.phones))
        self._people.look_up(account_id, inbox_id, phones)
        people = {phone: self._people.known(account_id, inbox_id, phone) for phone in dict.fromkeys(phones)}
        threads = self._read_threads()
        return replace(
            known,
            people=people,
            chats=found,
            recent=self._lately(account_id, known.now),
            # What crosses is told of one person: a time for several would be wrong for all but one.
            opened_at=threads.last_look(account_id, inbox_id, *people) if threads and len(people) == 1 else None,
        )

    def _with_texts(self, account_id: AccountId, draft: Draft, known: Knowledge) -> Knowledge:
        if not draft.private:
            known = replace(known, note_text=self._note(account_id))
        if not (draft.lists or draft.template_id or draft.survey_id or OPENING_BRACES in draft.text):
            return known
        book = self._store.book(account_id)
        lists = {list_id: book.lists.get(list_id) for list_id in draft.lists}
        templates = {} if draft.template_id is None else {draft.template_id: book.templates.get(draft.template_id)}
        surveys = {} if draft.survey_id is None else {draft.survey_id: book.surveys.get(draft.survey_id)}
        if account_id not in self._fields:
            titles = tuple(book.fields.all().values())
            self._fields[account_id] = (titles, bool(titles) or book.gaps.fetched_at(Kind.FIELDS) is not None)
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
            self._members[account_id, list_id] = self._store.book(account_id).members.of(list_id)
        return self._members[account_id, list_id]

    def _lately(self, account_id: AccountId, now: datetime | None) -> tuple[Said, ...]:
        if account_id not in self._said and now is not None:
            entries = self._store.outbox.recent(_LOOKED_AT, now - RECENT)
            self._said[account_id] = tuple(
                Said(phone, entry.message.text, entry.created_at, entry.message.list_id, entry.message.template_id)
                for entry in entries
                if entry.account_id == account_id
                and entry.state in _GONE
                and (entry.message.text or entry.message.template_id)
                and not entry.message.private
                for phone in (entry.message.phones or ("",))
            )
        return self._said.get(account_id, ())

    def _note(self, account_id: AccountId) -> str:
        if account_id not in self._notes:
            draft = self._store.drafts.current(account_id, True)  # noqa: FBT003 - the side of the note
            self._notes[account_id] = "" if draft is None else draft.text
        return self._notes[account_id]

    def _on_changed(self, change: Change) -> None:
        if change.entries is None or change.entries:
            self._said.clear()
        if change.drafts or change.accounts:
            self._notes.clear()
        if change.directory or change.accounts:
            self._fields.clear()
            self._members.clear()


# The exact request, for eyes and for the clipboard.


class Request(NamedTuple):
    """What leaves for one message. ``body`` is exact to the byte, unless ``partial``."""

    body: str
    pretty: str
    curl: str
    """A line for a shell, with ``$HEYMARKET_JWT`` in place of the token; empty while it is partial."""
    path: str = SEND_PATH
    partial: bool = False
    """It can't be sent yet: what is missing or wrong is left out."""


def exact(base_url: str, body: str, path: str = SEND_PATH) -> Request:
    """Show a body that may leave, or has left."""
    return Request(body, pretty(body), curl_line(base_url, body, path), path)


def partial(draft: Draft, seed: LocalId) -> Request:
    """Show as much of a draft as there is, in the order of the wire. It is for eyes alone and is never sent."""
    later = draft.send_at is not None
    text = None if draft.template_id or draft.survey_id else draft.text
    content = filled(text=text, **{"template" if later else "template_id": draft.template_id})
    fields = filled(
        inbox_id=draft.inbox_id,
        **{"user_id" if later else "creator_id": draft.sender_id},
        execute_at=draft.send_at and instant(draft.send_at),
        list_id=next(iter(draft.lists), None),
        **{"conversation_id" if later else "chat_id": next(iter(draft.chats), None)},
        targets=list(draft.recipients) if draft.group else None,
        phone_number=draft.recipients[0] if len(draft.recipients) == 1 and not draft.group else None,
        **({"content": content} if later else content),
        survey_id=draft.survey_id,
        media_url=draft.media_url.strip(),
        local_id=seed,
        private=draft.private,
        author=draft.author.strip(),
        activity_id=draft.activity_id.strip(),
    )
    body = compact(fields)
    return Request(body, pretty(body), curl="", path=SCHEDULE_PATH if later else SEND_PATH, partial=True)


def listing(phones: Sequence[str]) -> Request:
    """Show the list that many recipients become before their broadcast; its name is typed on the broadcast's page."""
    body = compact({"phones": list(phones)})
    return Request(body, pretty(body), curl="", path=LISTS_PATH, partial=True)
