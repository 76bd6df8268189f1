"""Accounts: told apart by name and Secret ID, and forgotten with everything that is theirs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from heydesk.domain.errors import NameTaken, SecretIdTaken, TooLate
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act
from heydesk.domain.records import Account, AccountId, Inbox, InboxId, KeyPlace, ListId, LocalId, Member, MemberId
from heydesk.storage.accounts import MadeList
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, NOW, add_account, draft, enqueue, line, put, sending


def test_an_account_comes_back_as_it_was_written(store: Store) -> None:
    """Every field, the instant to the microsecond."""
    added = store.accounts.add("Ana", "id-1", "https://api.example", KeyPlace.SESSION, NOW)
    assert added == Account(added.id, "Ana", "id-1", "https://api.example", KeyPlace.SESSION, False, NOW)
    assert store.accounts.get(added.id) == added
    assert store.accounts.all() == (added,)


@pytest.mark.parametrize("name", ["Ana's account", "ANA'S ACCOUNT"])
def test_a_name_belongs_to_one_account(store: Store, account: Account, name: str) -> None:
    """Capital letters don't tell two names apart for a person, so they don't here."""
    with pytest.raises(NameTaken, match=name):
        add_account(store, name, "other-id")
    assert store.accounts.all() == (account,)


def test_a_secret_id_belongs_to_one_account(store: Store, account: Account) -> None:
    """The error names the account that has it, since that is where to replace the key."""
    with pytest.raises(SecretIdTaken, match="Ana's account"):
        add_account(store, "Ben", account.secret_id)
    assert store.accounts.all() == (account,)


def test_an_account_can_be_changed(store: Store, account: Account) -> None:
    """A new name, another place for the key, another server, trust."""
    changed = account._replace(
        name="ana's account", base_url="https://b.example", key_place=KeyPlace.SESSION, trusts_local_id=True
    )
    store.accounts.update(changed)
    assert store.accounts.get(account.id) == changed


def test_a_change_can_not_take_what_is_anothers(store: Store, account: Account) -> None:
    """The rules for a new account hold for a changed one."""
    other = add_account(store, "Ben", "other-id")
    with pytest.raises(NameTaken):
        store.accounts.update(other._replace(name=account.name))
    with pytest.raises(SecretIdTaken):
        store.accounts.update(other._replace(secret_id=account.secret_id))
    assert store.accounts.all() == (account, other)


def test_an_account_that_is_gone_is_said_to_be(store: Store, account: Account) -> None:
    """Another process may have forgotten it; forgetting it again is no error."""
    store.accounts.remove(account.id)
    store.accounts.remove(account.id)
    with pytest.raises(TooLate):
        store.accounts.get(account.id)
    with pytest.raises(TooLate):
        store.accounts.update(account)


def test_an_id_is_never_given_again(store: Store, account: Account) -> None:
    """A screen that still holds the old id must not come to show another account's rows."""
    entries = enqueue(store, account, "a")
    store.accounts.remove(account.id)
    again = add_account(store)
    assert again.id > account.id
    assert enqueue(store, again, "a")[0].id > entries[0].id


def fill(store: Store, account: Account, word: str) -> None:
    """Write something of this account into every table."""
    (entry,) = enqueue(store, account, f"{word}-local")
    store.outbox.claim(entry, sending(entry), NOW)
    store.outbox.save(sending(entry), sending(sending(entry)), line(Act.SEND, f"{word} accepted"))
    store.drafts.save(account.id, draft(f"{word} draft", KIM))
    store.drafts.put_aside(account.id, draft(f"{word} kept", KIM), NOW)
    store.directory.replace(account.id, [Inbox(InboxId(7), f"{word} inbox")], NOW)
    store.choices.set("inbox", f"{word} choice", account.id)


def test_forgetting_erases_all_that_is_the_accounts_and_nothing_else(store: Store, account: Account) -> None:
    """Every table is empty of it; another account's rows stay."""
    other = add_account(store, "Ben", "other-id")
    fill(store, account, "mine")
    fill(store, other, "others")
    tables = ("account", "entry", "attempt", "draft", "kept_draft", "directory", "choice")
    counts = {table: store.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608
    assert set(counts.values()) == {2}
    store.accounts.remove(account.id)
    counts = {table: store.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608
    assert set(counts.values()) == {1}
    assert store.outbox.recent()[0].local_id == "others-local"
    assert store.choices.get("inbox", other.id) == "others choice"


def test_removed_account_leaves_no_bytes_in_any_file(store: Store, account: Account, path: Path) -> None:
    """Not in the free pages and not in the log, while the program still runs."""
    fill(store, account, "cherry-pit")
    assert any(b"cherry-pit" in one.read_bytes() for one in path.parent.iterdir())
    store.accounts.remove(account.id)
    for one in path.parent.iterdir():
        assert b"cherry-pit" not in one.read_bytes()
        assert b"demo-id" not in one.read_bytes()


def test_history_that_was_forgotten_is_in_no_file_any_more(store: Store, account: Account, path: Path) -> None:
    """The same holds for messages that have grown old."""
    (entry,) = enqueue(store, account, "cherry-pit")
    put(store, entry, entry.state.DELIVERED)
    assert store.outbox.forget_before(NOW + timedelta(days=1)) == 1
    store.database.truncate_log()
    for one in path.parent.iterdir():
        assert b"cherry-pit" not in one.read_bytes()


def test_an_unknown_account_has_nothing(store: Store) -> None:
    """Asking about it is no error."""
    nobody = AccountId(99)
    assert store.directory.inboxes(nobody) == ()
    assert store.directory.fetched_at(nobody) is None
    assert store.drafts.kept(nobody) == ()
    assert store.drafts.current(nobody, side=Side.NOTE) is None


def test_the_last_choice_is_remembered(store: Store, account: Account) -> None:
    """For an account and for none, each by itself; the newest wins."""
    assert store.choices.get("account") is None
    store.choices.set("account", "1")
    store.choices.set("account", "2")
    store.choices.set("account", "3", account.id)
    store.choices.set("account", "4", account.id)
    assert store.choices.get("account") == "2"
    assert store.choices.get("account", account.id) == "4"
    assert store.choices.get("inbox", account.id) is None
    assert store.database.execute("SELECT count(*) FROM choice").fetchone()[0] == 2


SUPPORT = Inbox(
    InboxId(7),
    "Support",
    ("14155550100",),
    (Member(MemberId(15), "Ana Ruiz", "ana@example.com"), Member(MemberId(2**70)), Member(MemberId(16), "Łukasz 🦊")),
)


def test_inboxes_come_back_as_they_were_fetched(store: Store, account: Account) -> None:
    """Members and numbers included, in the service's order; a nameless member and a huge id too."""
    store.directory.replace(account.id, [SUPPORT, Inbox(InboxId(3), "")], NOW)
    assert store.directory.inboxes(account.id) == (SUPPORT, Inbox(InboxId(3), ""))
    assert store.directory.fetched_at(account.id) == NOW


def test_a_new_fetch_replaces_the_last_one(store: Store, account: Account) -> None:
    """An inbox that is gone is gone."""
    store.directory.replace(account.id, [SUPPORT], NOW)
    store.directory.replace(account.id, [], NOW + timedelta(hours=1))
    assert store.directory.inboxes(account.id) == ()
    assert store.directory.fetched_at(account.id) == NOW + timedelta(hours=1)


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


def test_dropped_list_is_not_known(store: Store, account: Account) -> None:
    """It does not exist, so nothing looks for it."""
    made = store.made_lists.begin(account.id, ONE, "people", "Recall", NOW)
    store.made_lists.drop(account.id, made.local_id)
    assert store.made_lists.known(account.id, ONE, "people", NOW) is None
