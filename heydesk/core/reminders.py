"""Reminders: tell a person at a time that somebody has not answered. Whoever answers ends theirs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from heydesk.core.threads import Threads
from heydesk.core.waiting import WaitingList
from heydesk.domain.changes import Change
from heydesk.domain.errors import ServiceError, StoreError, VaultError
from heydesk.domain.records import AccountId, ConversationAddress, HistoryMessage, Reminder, ReminderId
from heydesk.storage.store import Store


class Reminders:
    """The reminders of every account. ``Change(waiting=True)`` is announced when one is set, is due, or ends.

    An answer is what they texted after the newest message that was known when the reminder was set. The open threads
    and the waiting list tell; before one is due, its thread is read once more. Every method may raise StoreError.
    """

    def __init__(self, store: Store, threads: Threads, waiting: WaitingList, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._threads = threads
        self._waiting = waiting
        self._clock = clock
        self._checked: set[ReminderId] = set()

    def add(self, account_id: AccountId, address: ConversationAddress, at: datetime) -> Reminder:
        """Remind at this time unless they answer before it; in place of another reminder about this conversation."""
        said = self._newest(account_id, address)
        seen_at = max((one.sent_at for one in said if one.sent_at is not None), default=None)
        return self._store.reminders.add(account_id, address, at, self._clock(), seen_at)

    def list(self, account_id: AccountId) -> tuple[Reminder, ...]:
        """Give all of an account, soonest first."""
        return self._store.reminders.of(account_id)

    def due(self, account_id: AccountId) -> tuple[Reminder, ...]:
        """Give those whose time has come without an answer, longest due first."""
        now = self._clock()
        return tuple(one for one in self.list(account_id) if one.at <= now and one.id in self._checked)

    def dismiss(self, reminder_id: ReminderId) -> None:
        """End a reminder; one that has ended already is no error."""
        self._store.reminders.remove(reminder_id)

    def on_changed(self, change: Change) -> None:
        """End the reminders about those who have answered, as far as is known."""
        if not (change.people or change.waiting):
            return
        with suppress(StoreError):  # then they end with the next news, or are told once too often
            for one in self._store.reminders.all():
                if self._has_answered(one):
                    self.dismiss(one.id)

    def next_to_check(self) -> Reminder | None:
        """Give the next whose time has come, and that may have been answered unseen."""
        now = self._clock()
        due = [one for one in self._store.reminders.all() if one.at <= now]
        self._checked &= {one.id for one in due}
        return next((one for one in due if one.id not in self._checked), None)

    async def check(self, one: Reminder) -> None:
        """Read the thread, where that can be read now. Without an answer there, the reminder is due."""
        self._checked.add(one.id)
        if len(one.address.phones) == 1 and self._threads.may_look(one.account_id):
            with suppress(ServiceError, VaultError):  # rather told once too often
                await self._threads.read(one.account_id, one.address.inbox_id, one.address.phones[0])
        if self._has_answered(one):
            self.dismiss(one.id)
        else:
            self._store.changes.announce(Change(waiting=True))

    def _has_answered(self, one: Reminder) -> bool:
        seen_at = one.set_at if one.seen_at is None else one.seen_at
        times = [said.sent_at for said in self._newest(one.account_id, one.address) if said.inbound]
        times.append(self._waiting.last_text_at(one.account_id, one.address))
        return any(at is not None and at > seen_at for at in times)

    def _newest(self, account_id: AccountId, address: ConversationAddress) -> tuple[HistoryMessage, ...]:
        if len(address.phones) != 1:
            return ()
        return self._threads.newest(account_id, address.inbox_id, address.phones[0])
