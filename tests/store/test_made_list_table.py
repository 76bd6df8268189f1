"""Lists that were made for broadcasts: known by their intent, and by their people after a crash."""

from __future__ import annotations

from datetime import timedelta

from heydesk.domain.ids import ListId, LocalId
from heydesk.domain.records import Account
from heydesk.storage.accounts import MadeList
from heydesk.storage.store import Store
from tests.store.sample import NOW, enqueue

ONE, TWO = LocalId("one"), LocalId("two")


def test_a_list_is_written_before_it_is_made(store: Store, account: Account) -> None:
    """With the id by which it can be looked for; the service's own comes with the answer."""
    assert store.made_lists.known(account.id, ONE, "people", NOW) is None
    made = store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    assert (
        store.made_lists.known(account.id, ONE, "people", NOW)
        == made
        == MadeList(LocalId("list-one-people"), "Recall")
    )
    store.made_lists.made(account.id, made.local_id, ListId(8))
    assert store.made_lists.known(account.id, ONE, "people", NOW) == MadeList(made.local_id, "Recall", ListId(8))


def test_the_same_people_get_the_list_that_a_crash_left(store: Store, account: Account) -> None:
    """After a restart the intent has another seed; from then on the list is that one's."""
    made = store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    store.made_lists.made(account.id, made.local_id, ListId(8))
    assert store.made_lists.known(account.id, TWO, "others", NOW) is None
    found = store.made_lists.known(account.id, TWO, "people", NOW)
    assert found is not None
    assert found.list_id == 8
    assert store.made_lists.known(account.id, TWO, "others", NOW) is None


def test_other_people_are_another_list(store: Store, account: Account) -> None:
    """Somebody was added between two tries of one intent: the first list would leave them out."""
    first = store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    assert store.made_lists.known(account.id, ONE, "more people", NOW) is None
    second = store.made_lists.begin(account.id, ONE, "more people", "Recall", NOW)
    assert second.local_id != first.local_id
    assert store.made_lists.known(account.id, ONE, "more people", NOW) == second
    assert store.made_lists.known(account.id, ONE, "people", NOW) == first
    assert store.made_lists.known(account.id, ONE, "more people", NOW) == second


def test_a_list_that_was_sent_to_is_not_taken_again(store: Store, account: Account) -> None:
    """What is on it by now is the service's to know; the next broadcast has a list of its own."""
    store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    enqueue(store, account, ONE)
    assert store.made_lists.known(account.id, TWO, "people", NOW) is None
    assert store.made_lists.known(account.id, ONE, "people", NOW) is not None


def test_a_list_of_long_ago_is_not_taken_for_another_intent(store: Store, account: Account) -> None:
    """Colleagues may have put others on it since; the intent that made it still has it."""
    store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    later = NOW + timedelta(seconds=1)
    assert store.made_lists.known(account.id, TWO, "people", later) is None
    assert store.made_lists.known(account.id, ONE, "people", later) is not None


def test_one_that_was_refused_is_forgotten(store: Store, account: Account) -> None:
    """It does not exist, so nothing looks for it."""
    made = store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    store.made_lists.drop(account.id, made.local_id)
    assert store.made_lists.known(account.id, ONE, "people", NOW) is None
