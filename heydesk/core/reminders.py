"""Reminders: tell a person at a time that somebody has not answered. Whoever answers ends theirs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from heydesk.core.threads import Threads
from heydesk.domain.changes import Change
from heydesk.domain.errors import ServiceError, StoreError, VaultError
from heydesk.domain.records import AccountId, ConversationAddress, HistoryMessage, Reminder, ReminderId
from heydesk.storage.store import Store


class Reminders:
    """The reminders of every account. ``Change(waiting=True)`` is announced when one is set, is due, or ends.

    An answer is what they texted after the newest message that was known when the reminder was set. The open threads
    tell; where the waiting list has news of somebody (``last_text_at``), and before a reminder is due, their thread
    is read once. Every method may raise StoreError.
    """

    def __init__(
        self,
        store: Store,
        threads: Threads,
        last_text_at: Callable[[AccountId, ConversationAddress], datetime | None],
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._threads = threads
        self._last_text_at = last_text_at
        self._clock = clock
        self._checked: set[ReminderId] = set()
        self._heard: dict[ReminderId, datetime] = {}

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
        if not self._checked:
            return ()  # whoever shows them asks after every change
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
        """Give the next that may have been answered: the waiting list has news of them, or its time has come."""
        now = self._clock()
        every = self._store.reminders.all()
        self._checked &= {one.id for one in every if one.at <= now}
        return next(
            (one for one in every if self._has_news(one) or (one.at <= now and one.id not in self._checked)), None
        )

    async def check(self, one: Reminder) -> None:
        """Read the thread, where that can be read now. Once its time has come without an answer, it is due."""
        if (heard_at := self._heard_at(one)) is not None:
            self._heard[one.id] = heard_at
        if one.at <= self._clock():
            self._checked.add(one.id)
        if len(one.address.phones) == 1 and self._threads.may_look(one.account_id):
            with suppress(ServiceError, VaultError):  # rather told once too often
                await self._threads.read(one.account_id, one.address.inbox_id, one.address.phones[0])
        if self._has_answered(one):
            self.dismiss(one.id)
        elif one.id in self._checked:
            self._store.changes.announce(Change(waiting=True))

    def _has_answered(self, one: Reminder) -> bool:
        times = [said.sent_at for said in self._newest(one.account_id, one.address) if said.inbound]
        if len(one.address.phones) != 1:
            times.append(self._heard_at(one))  # a group has no thread to read
        return any(at is not None and at > _seen_at(one) for at in times)

    def _has_news(self, one: Reminder) -> bool:
        """Whether the waiting list has something newer than what was seen, or heard of before."""
        heard_at = self._heard_at(one)
        return heard_at is not None and heard_at > max(_seen_at(one), self._heard.get(one.id, _seen_at(one)))

    def _heard_at(self, one: Reminder) -> datetime | None:
        return self._last_text_at(one.account_id, one.address)

    def _newest(self, account_id: AccountId, address: ConversationAddress) -> tuple[HistoryMessage, ...]:
        if len(address.phones) != 1:
            return ()
        return self._threads.newest(account_id, address.inbox_id, address.phones[0])


def _seen_at(one: Reminder) -> datetime:
    """Give what counts as seen when it was set. Where nothing had been read, this computer's clock must do."""
    return one.set_at if one.seen_at is None else one.seen_at
