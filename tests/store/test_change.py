"""Changes are announced after the commit, to everybody, whatever somebody makes of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from heydesk.domain.ids import EntryId
from heydesk.domain.records import Account
from heydesk.storage.database import EVERYTHING, NOTHING, Change, Changes
from heydesk.storage.store import Store
from tests.conftest import ExpectLog
from tests.store.sample import NOW, add_account, draft, enqueue


def test_the_commit_comes_first(store: Store, path: Path, account: Account) -> None:
    """Whoever is told can read the row through a connection of their own: it is on the disk."""
    seen: list[int] = []

    def look(change: Change) -> None:
        with closing(sqlite3.connect(path)) as other:
            seen.append(other.execute("SELECT count(*) FROM entry").fetchone()[0])

    store.changes.subscribe(look)
    enqueue(store, account, "a", "b")
    assert seen == [2]


def test_one_that_is_told_may_write(store: Store, account: Account, told: list[Change]) -> None:
    """The transaction is over when the change is announced, so another one can begin."""
    store.changes.subscribe(lambda _: store.choices.put("last", "1"))
    enqueue(store, account, "a")
    assert store.choices.get("last") == "1"


def test_one_that_fails_hides_nothing(
    store: Store, account: Account, told: list[Change], expect_log: ExpectLog
) -> None:
    """The row stands, the caller gets it, the others are told, and the log says who failed."""
    expect_log("could not take")
    later: list[Change] = []

    def fail(change: Change) -> None:
        raise RuntimeError("the screen is gone")

    store.changes.subscribe(fail)
    store.changes.subscribe(later.append)
    entries = enqueue(store, account, "a")
    assert store.outbox.recent() == entries
    assert told == later == [Change(entries=frozenset({entries[0].id}))]


def test_who_has_ended_it_is_told_no_more() -> None:
    """Not even when they end it while a change is being announced; ending it twice is no error."""
    changes = Changes()
    heard: list[Change] = []
    unsubscribe = changes.subscribe(lambda _: end_second())
    end_second = changes.subscribe(heard.append)
    changes.announce(EVERYTHING)
    assert heard == []
    unsubscribe()
    unsubscribe()
    changes.announce(EVERYTHING)


def test_one_callback_may_be_subscribed_twice() -> None:
    """Each subscription stands for itself."""
    changes = Changes()
    heard: list[Change] = []
    first = changes.subscribe(heard.append)
    changes.subscribe(heard.append)
    first()
    changes.announce(EVERYTHING)
    assert heard == [EVERYTHING]


def test_nothing_is_said_when_nothing_changed(store: Store, account: Account, told: list[Change]) -> None:
    """A draft that is saved already is not news, nor is a transaction that failed."""
    store.drafts.put(account.id, draft("Hi"))
    store.drafts.put(account.id, draft("Hi"))
    with suppress(KeyboardInterrupt), store.database.writing() as tell:
        tell(EVERYTHING)
        raise KeyboardInterrupt
    assert told == [Change(drafts=True)]


def test_two_changes_of_one_commit_are_one() -> None:
    """All rows of both; when any row may have changed, that is the whole of it."""
    first, second = Change(frozenset({EntryId(1)}), accounts=True), Change(frozenset({EntryId(2)}), drafts=True)
    assert first | second == Change(frozenset({EntryId(1), EntryId(2)}), accounts=True, drafts=True)
    assert first | EVERYTHING == EVERYTHING | first == EVERYTHING
    assert first | NOTHING == first


def test_what_another_process_wrote_is_seen_at_the_next_look(store: Store, path: Path, told: list[Change]) -> None:
    """A commit of somebody else may have changed anything; one's own and a look without news say nothing."""
    store.look_outside()
    store.choices.put("mine", "1")
    store.look_outside()
    assert told == []
    other = Store.open(path)
    add_account(other, "Ben's account", "other-id")
    store.look_outside()
    store.look_outside()
    assert told == [EVERYTHING]
    other.close()


def test_each_table_says_what_it_changed(store: Store, account: Account, told: list[Change]) -> None:
    """The screen reads again only what it must."""
    store.directory.put(account.id, (), NOW)
    store.drafts.keep(account.id, draft("Hi"), NOW)
    store.accounts.update(account)
    store.choices.put("inbox", "7")
    store.accounts.remove(account.id)
    assert told == [Change(directory=True), Change(drafts=True), Change(accounts=True), EVERYTHING]


def test_what_is_gathered() -> None:
    """Who writes much of the directory tells of it when they like, and at the end; all else is told at once."""
    changes = Changes()
    heard: list[Change] = []
    changes.subscribe(heard.append)
    directory, more = Change(directory=True), Change(directory=True, accounts=True)
    with changes.gathering() as release:
        changes.announce(directory)
        assert heard == []
        changes.announce(more)
        assert heard == [more]
        release()
        assert heard == [more, directory]
    assert heard == [more, directory, directory]
    changes.announce(directory)
    assert len(heard) == 4


def test_who_is_meant() -> None:
    """Two changes together name everybody of both."""
    both = Change(people=frozenset({"16505550103"})) | Change(people=frozenset({"13035550118"}), drafts=True)
    assert both == Change(people=frozenset({"16505550103", "13035550118"}), drafts=True)
