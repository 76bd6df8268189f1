"""Full, read-only, broken and busy: each is a leaf of its own, and nothing is half done."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from heydesk.domain.errors import DiskFull, DiskReadOnly, DiskTrouble, InputError, NotAFile, StoreBusy, StoreError
from heydesk.domain.message import Side
from heydesk.domain.records import Account, AccountId
from heydesk.storage.database import translated
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, NOW, add_account, draft, enqueue, piece

LONG = "x" * 20_000


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """Let the kernel refuse every write beyond this size, as a disk with a fault does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_on_a_full_disk_nothing_is_enqueued_and_the_draft_stays(store: Store, account: Account) -> None:
    """No room for the row: the Send fails as a whole, and works once there is room."""
    store.drafts.save(account.id, draft("Hi Kim", KIM))
    pages = store.database.execute("PRAGMA page_count").fetchone()[0]
    store.database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        store.outbox.enqueue(account, [piece("a"), piece("b", LONG)], NOW, 10, clear_draft=(account.id, Side.TEXT))
    assert store.outbox.recent() == ()
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("Hi Kim", KIM)
    store.database.execute("PRAGMA max_page_count = 100000")
    assert len(enqueue(store, account, "a")) == 1


def test_no_room_is_a_full_disk_outside_of_the_database_too(path: Path) -> None:
    """The file or its folder could not be made, because there is no room."""
    with pytest.raises(DiskFull), translated(path), Path("/dev/full").open("w") as full:
        full.write("x")


def test_an_input_output_error_where_nothing_is_free_is_a_full_disk(store: Store, account: Account) -> None:
    """SQLite does not always say that a disk is full; the disk itself does."""
    with pytest.raises(DiskFull), translated(Path("/proc/outbox.sqlite")), files_no_longer_than(0):
        store.database.connection.execute("INSERT INTO choice (key, value) VALUES ('a', 'b')")


def test_an_input_output_error_is_named_and_undoes_the_transaction(store: Store, account: Account) -> None:
    """A write that the system refuses gives SQLite's own word for it, and the next one may work."""
    with files_no_longer_than(0), pytest.raises(DiskTrouble, match="SQLITE_IOERR_WRITE"):
        enqueue(store, account, "a")
    assert store.outbox.recent() == ()
    assert len(enqueue(store, account, "a")) == 1


def test_a_folder_that_can_not_be_made_is_named(home: Path) -> None:
    """A read-only place is told with its name."""
    home.chmod(0o500)
    with pytest.raises(DiskReadOnly, match="data"):
        Store.open(home / "data" / "outbox.sqlite")


def test_a_file_that_can_not_be_made_is_a_read_only_disk(home: Path) -> None:
    """The folder is there, and nothing can be made in it."""
    home.chmod(0o500)
    with pytest.raises(DiskReadOnly):
        Store.open(home / "outbox.sqlite")


def test_a_folder_that_turned_read_only_is_told_at_the_start(home: Path) -> None:
    """The file may be written, but its log can't be made beside it."""
    path = home / "data" / "outbox.sqlite"
    Store.open(path).close()
    path.parent.chmod(0o500)
    with pytest.raises(DiskReadOnly):
        Store.open(path)


@pytest.mark.parametrize("mode", [0o400, 0o444])
def test_a_file_that_can_not_be_written_is_told_at_the_start(home: Path, mode: int) -> None:
    """Not only in the middle of the first Send, although SQLite would open it; and it stays as locked as it was."""
    path = home / "outbox.sqlite"
    Store.open(path).close()
    path.chmod(mode)
    with pytest.raises(DiskReadOnly, match=r"outbox\.sqlite"):
        Store.open(path)
    assert path.stat().st_mode & 0o777 == 0o400


def test_a_folder_in_the_files_place_is_left_alone(path: Path) -> None:
    """What is no file is neither opened nor given another mode."""
    path.mkdir(parents=True, mode=0o755)
    with pytest.raises(NotAFile, match="folder"):
        Store.open(path)
    assert path.stat().st_mode & 0o777 == 0o755


def test_a_disk_that_turns_read_only_is_told(store: Store, account: Account) -> None:
    """A write that is not allowed any more changes nothing."""
    store.database.execute("PRAGMA query_only = ON")
    with pytest.raises(DiskReadOnly):
        enqueue(store, account, "a")
    assert store.outbox.recent() == ()


def test_a_writer_that_does_not_end_is_waited_for_only_so_long(store: Store, path: Path, account: Account) -> None:
    """Then it is said that another program holds the file; reading goes on meanwhile."""
    entries = enqueue(store, account, "a")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            enqueue(store, account, "b")
        assert store.outbox.recent() == entries
    assert len(enqueue(store, account, "b")) == 1


def test_a_writer_that_does_not_end_keeps_others_from_migrating(path: Path) -> None:
    """The schema is looked at as the writer, since another process may be changing it at this moment.

    A file that is up to date is opened all the same.
    """
    Store.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        Store.open(path, busy_timeout=0.05).close()
        other.execute("ROLLBACK")
        other.execute("PRAGMA user_version = 1")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            Store.open(path, busy_timeout=0.01)


def test_a_new_file_that_another_process_holds_is_waited_for_only_so_long(path: Path) -> None:
    """SQLite itself would not wait at all where several processes make one file."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            Store.open(path, busy_timeout=0.05)
    Store.open(path).close()


def test_a_file_that_is_held_whole_can_not_be_opened_now(path: Path) -> None:
    """A backup program that locks the file is told as what it is."""
    Store.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy):
            Store.open(path, busy_timeout=0.01)


def test_unmapped_sqlite_error_is_disk_trouble_with_its_name(store: Store, account: Account) -> None:
    """Even what nobody thought of is a sentence for the person."""
    store.database.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1000)
    with pytest.raises(DiskTrouble, match="SQLITE_TOOBIG"):
        store.drafts.save(account.id, draft(LONG))


def test_half_a_character_in_a_name_is_said(store: Store) -> None:
    """A lone surrogate from a command line can't be stored as text, and is no traceback either."""
    with pytest.raises(InputError, match="broken character"):
        add_account(store, name="Ana \udce9")
    assert store.accounts.all() == ()


def test_rows_of_an_account_that_is_gone_are_refused(store: Store) -> None:
    """Another process may have forgotten the account a moment ago."""
    with pytest.raises(InputError, match="no longer on this computer"):
        store.drafts.save(AccountId(99), draft("Hi"))


def test_a_closed_store_is_a_defect(path: Path) -> None:
    """Using a closed store is no weather, so it is not dressed up as such."""
    store = Store.open(path)
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.accounts.all()


def test_every_leaf_is_a_store_error() -> None:
    """Callers that catch StoreError catch them all."""
    assert {DiskFull, DiskReadOnly, DiskTrouble, StoreBusy} <= set(StoreError.__subclasses__())
