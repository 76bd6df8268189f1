"""From what stands in the composer to a batch in the outbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from heydesk.api.requests import (
    LISTS_PATH,
    SCHEDULE_PATH,
    SEND_PATH,
    body_of,
    compact,
    curl_line,
    filled,
    instant,
    path_of,
    pretty,
)
from heydesk.core.knowledge import KnowledgeReader
from heydesk.core.policy import SendPolicy
from heydesk.domain.errors import InputError
from heydesk.domain.ids import AccountId, BatchId, LocalId, local_id_at
from heydesk.domain.l10n import say_plural
from heydesk.domain.message import Draft
from heydesk.domain.validation import Checked, check
from heydesk.storage.outbox import FrozenMessage
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
    """Checks, shows and sends drafts."""

    def __init__(
        self, store: Store, policy: SendPolicy, clock: Callable[[], datetime], knowledge: KnowledgeReader
    ) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._knowledge = knowledge

    def check(self, account_id: AccountId, draft: Draft) -> Checked:
        """Check against the inboxes as last fetched, and what else is known here."""
        return self._checked(account_id, draft, guarded=True)

    def _checked(self, account_id: AccountId, draft: Draft, *, guarded: bool) -> Checked:
        inboxes = self._store.directory.inboxes(account_id)
        return check(draft, inboxes, self._knowledge.gather(account_id, draft), guarded=guarded)

    def requests(self, account_id: AccountId, draft: Draft, seed: LocalId) -> tuple[Request, ...]:
        """Show what would leave, one request a message; a partial one while the draft has errors. Never empty."""
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

    def send(self, account_id: AccountId, draft: Draft, seed: LocalId, *, hold: bool = True) -> BatchId:
        """Put the draft into the outbox as one batch, in one commit that clears this side's draft too.

        ``seed`` is the intent: the same one twice makes one batch. ``hold=False``, for the command line, leaves out
        the undo time and lets the composer be.
        Raises InputError when the check finds errors, and StoreError; the draft stays then.
        """
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
            pieces.append(FrozenMessage(message, local_id, body_of(message, local_id)))
        entries = self._store.outbox.enqueue(
            self._store.accounts.get(account_id),
            pieces,
            self._clock(),
            self._policy.hold(pieces[0].message) if hold else 0,
            clear_draft=(account_id, draft.private) if hold else None,
        )
        return entries[0].batch_id

    def batch_of(self, account_id: AccountId, seed: LocalId) -> BatchId | None:
        """Give the batch that this intent has made, or None."""
        known = self._store.outbox.by_local_id(account_id, seed)
        return None if known is None else known.batch_id


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
