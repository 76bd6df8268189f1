"""Reminders: one about each conversation, kept until it ends."""

from __future__ import annotations

from datetime import timedelta

from heydesk.domain.changes import Change
from heydesk.domain.records import Account, ChatId, ConversationAddress, InboxId, Reminder, ReminderId
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, PAT, add_account

TO_KIM = ConversationAddress(InboxId(7), (KIM,), ChatId(503))
TO_PAT = ConversationAddress(InboxId(7), (PAT,))


def test_a_reminder_is_kept_as_it_was_set(store: Store, account: Account, told: list[Change]) -> None:
    """With what was known then, or with nothing; soonest first, by account or all."""
    other = add_account(store, "Ben", "other-id")
    told.clear()
    late = store.reminders.add(account.id, TO_KIM, LATER + timedelta(days=1), NOW, None)
    soon = store.reminders.add(account.id, TO_PAT, LATER, NOW, NOW)
    others = store.reminders.add(other.id, TO_PAT, LATER, NOW, None)
    assert soon == Reminder(ReminderId(2), account.id, TO_PAT, LATER, NOW, NOW)
    assert store.reminders.of(account.id) == (soon, late)
    assert store.reminders.all() == (soon, others, late)
    assert told == [Change(waiting=True)] * 3


def test_another_time_replaces_the_first(store: Store, account: Account) -> None:
    """One conversation has one reminder."""
    store.reminders.add(account.id, TO_KIM, LATER, NOW, None)
    second = store.reminders.add(account.id, TO_KIM._replace(chat_id=None), LATER + timedelta(days=1), NOW, None)
    assert store.reminders.of(account.id) == (second,)


def test_a_reminder_ends_once(store: Store, account: Account, told: list[Change]) -> None:
    """The second time is no error, and no news. A forgotten account has none."""
    one = store.reminders.add(account.id, TO_KIM, LATER, NOW, None)
    told.clear()
    store.reminders.remove(one.id)
    store.reminders.remove(one.id)
    assert (store.reminders.all(), told) == ((), [Change(waiting=True)])
    store.reminders.add(account.id, TO_KIM, LATER, NOW, None)
    store.accounts.remove(account.id)
    assert store.reminders.all() == ()
