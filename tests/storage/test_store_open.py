"""Opening makes a private file, and gives every connection what durability needs."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from heydesk.storage.store import Store
from tests.storage.sample_rows import add_account, enqueue


def mode(path: Path) -> int:
    """The permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277])
def test_a_new_file_is_its_owners_alone(path: Path, umask: int) -> None:
    """Folder, file, log and index are private from their first moment, whatever the umask says."""
    before = os.umask(umask)
    try:
        store = Store.open(path)
        add_account(store)
        files = {one.name: mode(one) for one in path.parent.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert files == {"outbox.sqlite": 0o600, "outbox.sqlite-wal": 0o600, "outbox.sqlite-shm": 0o600}
    assert mode(path.parent) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    """A file that came back from a backup with a wider mode is made private again, and its log with it."""
    first = Store.open(path)
    add_account(first)
    for one in path.parent.iterdir():
        one.chmod(0o644)
    second = Store.open(path)
    modes = {mode(one) for one in path.parent.iterdir()}
    second.close()
    first.close()
    assert modes == {0o600}


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    """HeyDesk does not change who may enter a folder that somebody else has made."""
    tmp_path.chmod(0o750)
    Store.open(tmp_path / "outbox.sqlite").close()
    assert mode(tmp_path) == 0o750


def test_committed_entries_are_read_after_a_restart(path: Path) -> None:
    """A row that was committed is read by the next process."""
    store = Store.open(path)
    entries = enqueue(store, add_account(store), "a")
    store.close()
    again = Store.open(path)
    assert again.outbox.recent() == entries
    again.close()


def test_closing_leaves_one_file_and_may_be_done_twice(path: Path) -> None:
    """The log is tidied away by the last one that closes."""
    store = Store.open(path)
    store.close()
    store.close()
    assert [one.name for one in path.parent.iterdir()] == ["outbox.sqlite"]


def test_a_path_may_hold_what_means_something_in_an_address(tmp_path: Path) -> None:
    """Blanks, question marks, percent and number signs in a folder's name are only its name."""
    path = tmp_path / "Ana's data? 100%20 #1 é" / "outbox.sqlite"
    Store.open(path).close()
    assert path.is_file()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("fullfsync", 1)],
)
def test_every_connection_is_set_for_durability(store: Store, pragma: str, value: object) -> None:
    """A commit is on the disk when it returns, and what was deleted is overwritten."""
    assert store.database.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    """A process that was killed between making the file and its first commit leaves an empty one behind."""
    path.parent.mkdir()
    path.touch()
    store = Store.open(path)
    assert store.accounts.all() == ()
    store.close()
