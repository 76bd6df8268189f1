"""The directory comes back as it was fetched."""

from __future__ import annotations

from datetime import timedelta

from heydesk.domain.ids import InboxId, MemberId
from heydesk.domain.records import Account, Inbox, Member
from heydesk.storage.store import Store
from tests.store.sample import NOW

SUPPORT = Inbox(
    InboxId(7),
    "Support",
    ("14155550100",),
    (Member(MemberId(15), "Ana Ruiz", "ana@example.com"), Member(MemberId(2**70)), Member(MemberId(16), "Łukasz 🦊")),
)


def test_inboxes_come_back_as_they_were_fetched(store: Store, account: Account) -> None:
    """Members and numbers included, in the service's order; a nameless member and a huge id too."""
    store.directory.put(account.id, [SUPPORT, Inbox(InboxId(3), "")], NOW)
    assert store.directory.inboxes(account.id) == (SUPPORT, Inbox(InboxId(3), ""))
    assert store.directory.fetched_at(account.id) == NOW


def test_a_new_fetch_replaces_the_last_one(store: Store, account: Account) -> None:
    """An inbox that is gone is gone."""
    store.directory.put(account.id, [SUPPORT], NOW)
    store.directory.put(account.id, [], NOW + timedelta(hours=1))
    assert store.directory.inboxes(account.id) == ()
    assert store.directory.fetched_at(account.id) == NOW + timedelta(hours=1)
