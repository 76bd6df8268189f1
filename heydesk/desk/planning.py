"""What a broadcast will be, worked out from what is kept here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from heydesk.desk.rulebook import Rulebook
from heydesk.desk.thread import Threads
from heydesk.domain.broadcast import Plan, plan_of
from heydesk.domain.draft_context import Knowledge, Person

if TYPE_CHECKING:
    from heydesk.domain.ids import AccountId
    from heydesk.domain.message import Draft
    from heydesk.storage.store import Store

_AT_ONCE = 250
"""People who are looked up before others have their turn: some milliseconds."""
_MANY = 1000
"""From so many on the rest is done beside the window."""


class Planning:
    """Gathers names, fields and opt-outs of thousands without holding the window up."""

    def __init__(
        self,
        store: Store,
        threads: Threads,
        rulebook: Rulebook,
        know: Callable[[AccountId, Draft], Knowledge],
    ) -> None:
        self._store = store
        self._threads = threads
        self._rulebook = rulebook
        self._know = know

    async def plan(self, account_id: AccountId, draft: Draft, crowd: Sequence[str]) -> Plan:
        """Plan it. Raises StoreError."""
        import asyncio

        known = self._know(account_id, draft)
        phones = tuple(crowd) or tuple(
            member.phone for list_id in draft.lists for member in known.members.get(list_id, ())
        )
        people = dict(known.people)
        for start in range(0, len(phones), _AT_ONCE):
            people |= self._people(account_id, phones[start : start + _AT_ONCE])
            await asyncio.sleep(0)
        fields = tuple(self._store.book(account_id).fields.all().values())
        known = replace(known, people=people, fields=fields)
        opt_out = self._rulebook.settings.opt_out
        if len(phones) < _MANY:
            return plan_of(draft, known, crowd, opt_out)
        return await asyncio.to_thread(plan_of, draft, known, crowd, opt_out)

    def _people(self, account_id: AccountId, phones: Sequence[str]) -> dict[str, Person]:
        contacts = self._store.book(account_id).contacts.by_phone(phones)
        return {
            phone: Person(phone, contacts.get(phone), self._threads.known_status(account_id, phone))
            for phone in phones
        }
