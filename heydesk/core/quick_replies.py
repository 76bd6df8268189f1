"""Quick replies: texts that a person sends often, under short names, kept here; and the team's templates."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable

from heydesk.domain.records import AccountId, QuickReply, TemplateId
from heydesk.domain.text_normalization import is_begun_by
from heydesk.storage.store import Store

_log = logging.getLogger(__name__)
_CHOICE = "quick_replies"
ON_KEYS = 9
"""The first ones have keys of their own."""


class QuickReplies:
    """Kept for whoever uses this outbox, whatever the account. Every verb raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self) -> tuple[QuickReply, ...]:
        """Give the person's own, in their order. One of a template has its words as they were when it was added."""
        kept = self._store.choices.get(_CHOICE)
        try:
            return tuple(_reply(*each) for each in json.loads(kept or "[]"))
        except (TypeError, ValueError):
            _log.exception("quick replies can't be read")
            return ()

    def save(self, replies: Iterable[QuickReply]) -> None:
        """Keep these in place of those that there are."""
        self._store.choices.set(_CHOICE, json.dumps([list(reply) for reply in replies]))

    def on_key(self, account_id: AccountId | None, number: int) -> QuickReply | None:
        """Give the one on a key, from 1 on, with the words that its template has now; None where there is none."""
        own = self.own()
        return self._current(account_id, own[number - 1]) if 0 < number <= min(len(own), ON_KEYS) else None

    def find(self, account_id: AccountId | None, typed: str) -> tuple[QuickReply, ...]:
        """Give those with words that begin like this, by name and then by text: the person's own, then the team's."""
        own = tuple(self._current(account_id, each) for each in self.own())
        team: tuple[QuickReply, ...] = ()
        if account_id is not None:
            templates = self._store.directory_of(account_id).templates.all(typed)
            taken = {each.template_id for each in own}
            team = tuple(QuickReply(each.title, each.text, each.id) for each in templates if each.id not in taken)
        if not typed:
            return (*own, *team)
        found = [each for each in own if is_begun_by(f"{each.name} {each.text}", typed)]
        return tuple(sorted((*found, *team), key=lambda each: not is_begun_by(each.name, typed)))

    def _current(self, account_id: AccountId | None, reply: QuickReply) -> QuickReply:
        """Give a reply with the words that its template has in this account; else as it was kept."""
        if reply.template_id is None or account_id is None:
            return reply
        template = self._store.directory_of(account_id).templates.get(reply.template_id)
        return reply if template is None else reply._replace(text=template.text)


def _reply(name: str, text: str, template_id: int | None) -> QuickReply:
    return QuickReply(str(name), str(text), None if template_id is None else TemplateId(template_id))
