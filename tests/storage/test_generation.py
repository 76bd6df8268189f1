"""An outbox file that has gone back in time is noticed, and nothing else is taken for one."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from heydesk.domain.outbox_entry import Entry, PlainEvent, State, attempt_for
from heydesk.domain.outbox_state import RetryPolicy, advance
from heydesk.storage.repair import repair
from heydesk.storage.store import Store
from tests.conftest import ExpectLog
from tests.storage.sample_damage import pages_of, spoil
from tests.storage.sample_rows import NOW, add_account, enqueue, put


class Desk:
    """An outbox file with its counter in another folder, opened again and again."""

    def __init__(self, folder: Path) -> None:
        self.path, self.counter = folder / "data" / "outbox.sqlite3", folder / "apart" / "counter.json"
        self.store: Store | None = None

    def open(self) -> Store:
        """Open it, as a start does."""
        self.close()
        self.store = Store.open(self.path, counter=self.counter)
        return self.store

    def start(self) -> bool:
        """Open it and take the lease: whether it has gone back."""
        generation = self.open().generation
        gone_back = generation.has_gone_back()
        generation.accept()
        return gone_back

    def close(self) -> None:
        """Close it."""
        if self.store is not None:
            self.store.close()
            self.store = None

    def add(self, *keys: str) -> tuple[Entry, ...]:
        """Let texts wait."""
        store = self.store or self.open()
        account = store.accounts.all()[0] if store.accounts.all() else add_account(store)
        return enqueue(store, account, *keys)

    def step(self, entry: Entry, event: PlainEvent) -> bool:
        """Let one of them leave the queue."""
        assert self.store
        before = self.store.outbox.get(entry.id)
        now = before.due_at or NOW
        return self.store.outbox.save(before, advance(before, event, now, RetryPolicy()), None)

    def copy(self, to: Path) -> None:
        """Copy the file, closed."""
        self.close()
        shutil.copy(self.path, to)

    def restore(self, copy: Path, *, in_place: bool = True) -> None:
        """Put a copy in its place: into the same file, or as another one."""
        self.close()
        if in_place:
            self.path.write_bytes(copy.read_bytes())
        else:
            shutil.copy(copy, self.path.with_name("new"))
            self.path.with_name("new").replace(self.path)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """One that has been started once, with a text that waits."""
    made = Desk(tmp_path)
    assert not made.start()
    made.add("a", "b")
    yield made
    made.close()


def test_file_that_stayed_as_it_was_has_not_gone_back(desk: Desk) -> None:
    """Started again and again, with texts that leave in between, it is the file that it was."""
    for event in (PlainEvent.SENT_NOW, PlainEvent.CLAIMED):
        (entry, *_) = desk.add(event.name)
        assert desk.step(entry, event)
        assert not desk.start()


@pytest.mark.parametrize("event", [PlainEvent.CLAIMED, PlainEvent.UNDONE])
def test_copy_of_before_a_text_left_has_gone_back(desk: Desk, tmp_path: Path, event: PlainEvent) -> None:
    """Whether the text was sent or taken back: in the copy it waits. Once seen to, the file is good again."""
    (entry, *_) = desk.add("c")
    desk.copy(tmp_path / "copy")
    desk.open()
    assert desk.step(entry, event)
    desk.restore(tmp_path / "copy")
    assert desk.start()
    assert not desk.start()
    desk.restore(tmp_path / "copy")
    assert desk.start()


def test_text_that_waits_longer_or_is_added_does_not_count(desk: Desk, tmp_path: Path) -> None:
    """In a copy from which no text has left since, nothing is old."""
    desk.copy(tmp_path / "copy")
    desk.open()
    (entry, *_) = desk.add("c")
    assert desk.step(entry, PlainEvent.SENT_NOW)
    desk.restore(tmp_path / "copy")
    assert not desk.start()


def test_copy_that_is_another_file_has_gone_back(desk: Desk, tmp_path: Path) -> None:
    """Copied with its counter: whoever has the first one may send from it."""
    desk.copy(tmp_path / "copy")
    desk.restore(tmp_path / "copy", in_place=False)
    assert desk.start()
    assert not desk.start()


def test_copy_without_its_counter_has_gone_back(desk: Desk) -> None:
    """On another computer there is none, and where it was lost, nobody knows."""
    desk.close()
    desk.counter.unlink()
    assert desk.start()
    assert not desk.start()


@pytest.mark.parametrize(
    "said", [b"", b"nonsense", b"[]", b'{"outbox": "x"}', b'{"outbox":"x","number":{},"file":1}']
)
def test_counter_that_can_not_be_read_counts_as_none(desk: Desk, said: bytes) -> None:
    """A damaged one is written anew."""
    desk.close()
    desk.counter.write_bytes(said)
    assert desk.start()
    assert not desk.start()


def test_counter_of_another_outbox_means_a_file_that_was_exchanged(desk: Desk, tmp_path: Path) -> None:
    """A new file beside an old counter is one of which nothing is known."""
    desk.close()
    desk.path.unlink()
    assert desk.start()
    assert desk.store
    assert desk.store.generation.newest == 0
    assert not desk.start()
    assert tmp_path.exists()


def test_counter_that_fell_behind_is_caught_up(desk: Desk) -> None:
    """After a power cut the file may be newer than the counter: that is no going back."""
    desk.close()
    mark = json.loads(desk.counter.read_bytes())
    desk.open()
    (entry, *_) = desk.add("c")
    assert desk.step(entry, PlainEvent.CLAIMED)
    desk.close()
    now = json.loads(desk.counter.read_bytes())
    assert now["number"] == mark["number"] + 1
    desk.counter.write_text(json.dumps(mark))
    assert not desk.start()
    assert json.loads(desk.counter.read_bytes()) == now


def test_process_that_does_not_dispatch_leaves_the_proof_alone(desk: Desk, tmp_path: Path) -> None:
    """What it takes back from an older file does not overwrite the number of the newer one."""
    (first, second, *_) = desk.add("c", "d")
    desk.copy(tmp_path / "copy")
    desk.open()
    for entry in (first, second):
        assert desk.step(entry, PlainEvent.CLAIMED)
    desk.restore(tmp_path / "copy")
    desk.open()
    assert desk.step(first, PlainEvent.UNDONE)
    desk.restore(tmp_path / "copy", in_place=False)
    desk.open()
    assert desk.step(first, PlainEvent.UNDONE)
    assert desk.start()


def test_counter_that_is_lost_while_it_counts_is_written_again(desk: Desk) -> None:
    """Somebody empties it beside the running program."""
    (first, *_) = desk.add("c")
    desk.counter.write_bytes(b"")
    assert desk.step(first, PlainEvent.CLAIMED)
    assert not desk.start()


def test_step_is_saved_where_the_counter_can_not_be_written(desk: Desk, expect_log: ExpectLog) -> None:
    """It is a help against old copies, and no text waits for it."""
    desk.close()
    desk.counter.unlink()
    desk.counter.mkdir()
    assert desk.start()
    (entry, *_) = desk.add("c")
    assert desk.step(entry, PlainEvent.CLAIMED)
    assert desk.store
    assert desk.store.outbox.get(entry.id).state is State.SENDING
    expect_log("outbox counter can't be written")


def test_step_is_saved_where_the_file_can_not_be_looked_at(desk: Desk, expect_log: ExpectLog) -> None:
    """The commit is done, and what is noted after it never undoes it."""
    (entry, *_) = desk.add("c")
    desk.path.unlink()
    assert desk.step(entry, PlainEvent.CLAIMED)
    assert desk.store
    assert desk.store.outbox.get(entry.id).state is State.SENDING
    expect_log("outbox counter can't be written")


def test_without_a_counter_nothing_is_noticed(tmp_path: Path) -> None:
    """A store that was opened without one goes on from any file."""
    desk = Desk(tmp_path)
    desk.open()
    desk.close()
    store = Store.open(desk.path)
    store.generation.accept()
    assert not store.generation.has_gone_back()
    store.close()
    assert not desk.counter.exists()


def test_file_of_before_the_counting_is_taken_as_it_is(desk: Desk) -> None:
    """The first start with this version can't know better."""
    desk.close()
    desk.counter.unlink()
    store = desk.open()
    store.database.execute("UPDATE generation SET number = 0")
    assert not desk.start()


def test_what_an_older_copy_may_be_wrong_about(desk: Desk) -> None:
    """What waits, asks or is scheduled, of before this start; one commit puts it all in doubt."""
    entries = desk.add("c", "d")
    store = desk.open()
    fresh = desk.add("e")
    found = store.outbox.restorable(store.generation.newest)
    assert {entry.id for entry in entries} <= {entry.id for entry in found}
    assert not {entry.id for entry in fresh} & {entry.id for entry in found}
    moved = replace(found[0], version=found[0].version + 9)
    steps = [(entry, advance(entry, PlainEvent.RESTORED, NOW, RetryPolicy())) for entry in (moved, *found[1:])]
    store.outbox.save_all(steps, attempt_for(PlainEvent.RESTORED, NOW, NOW))
    assert store.outbox.get(found[0].id).state is not State.UNCERTAIN
    assert {store.outbox.get(entry.id).state for entry in found[1:]} == {State.UNCERTAIN}
    assert all(store.outbox.attempts(entry.id) for entry in found[1:])


def test_repaired_file_has_not_gone_back(desk: Desk) -> None:
    """A repair puts another file there, and has itself put in doubt what may be older; a copy of it is one."""
    desk.close()
    assert repair(desk.path, NOW).doubted == 0
    assert not desk.start()
    assert not desk.start()
    desk.copy(desk.path.with_name("copy"))
    desk.restore(desk.path.with_name("copy"), in_place=False)
    assert desk.start()


def test_older_copy_that_was_damaged_and_repaired_has_gone_back(desk: Desk, tmp_path: Path) -> None:
    """What the repair puts in doubt is not counted as if it had left, as often as the text that really did."""
    (entry, *_) = desk.add("c")
    desk.copy(tmp_path / "copy")
    desk.open()
    assert desk.step(entry, PlainEvent.CLAIMED)
    desk.restore(tmp_path / "copy")
    for number in pages_of(desk.path, "entry_state"):
        spoil(desk.path, number)
    assert repair(desk.path, NOW).doubted == len("abc")
    assert desk.start()


def test_repaired_file_whose_counter_is_lost_has_gone_back(desk: Desk) -> None:
    """The number's row has another id than its own: the file gets a new one, and can be written."""
    desk.close()
    with closing(sqlite3.connect(desk.path)) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE generation SET id = 2")
        other.commit()
    repair(desk.path, NOW)
    assert desk.start()
    assert desk.add("c")


def test_what_may_be_scheduled_is_found_by_its_account(desk: Desk) -> None:
    """What is scheduled and what is in doubt, of one account alone."""
    first, second, third = desk.add("c", "d", "e")
    assert desk.store
    other = add_account(desk.store, "Another", "another-id")
    scheduled = put(desk.store, first, State.SCHEDULED)
    doubted = put(desk.store, second, State.UNCERTAIN)
    assert desk.store.outbox.maybe_scheduled(third.account_id) == (scheduled, doubted)
    assert desk.store.outbox.maybe_scheduled(other.id) == ()
