"""A file that this program can't understand is refused and left as it is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from heydesk.domain.errors import StoreCorrupt, StoreFromFuture
from heydesk.domain.message import Side
from heydesk.domain.records import Account
from heydesk.storage.schema import MIGRATIONS
from heydesk.storage.store import Store
from tests.storage.sample_rows import add_account, draft, enqueue


def fill(path: Path) -> None:
    """Make a file with enough in it to be damaged in the middle."""
    store = Store.open(path)
    account = add_account(store)
    enqueue(store, account, *map(str, range(200)))
    store.close()


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    """What a newer HeyDesk has migrated is neither read nor written."""
    fill(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreFromFuture, match="newer HeyDesk"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_newer_number_in_the_log_alone_is_seen(path: Path, tmp_path: Path) -> None:
    """A newer program that was killed leaves its number in the log; neither log nor file is touched."""
    fill(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        killed = tmp_path / "killed"
        shutil.copytree(path.parent, killed)
    path = killed / path.name
    log = path.with_name(f"{path.name}-wal")
    before = path.read_bytes(), log.read_bytes()
    assert before[1]
    with pytest.raises(StoreFromFuture):
        Store.open(path)
    assert (path.read_bytes(), log.read_bytes()) == before


@pytest.mark.parametrize(
    "content", [b"Dear diary, this is no database. " * 200, b"xy", b"SQLite format 3\0" + b"\0" * 4080]
)
def test_file_that_is_no_database_is_refused_and_unchanged(path: Path, content: bytes) -> None:
    """Somebody's letter in the outbox's place stays a letter."""
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt, match="damaged"):
        Store.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_as_it_is(path: Path) -> None:
    """A database with tables that are not ours gets none of ours."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name)")
    before = path.read_bytes()
    with pytest.raises(StoreCorrupt):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_file_that_was_cut_off_is_refused(path: Path) -> None:
    """Half a file, as a failed copy leaves it."""
    fill(path)
    half = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(half)
    with pytest.raises(StoreCorrupt):
        Store.open(path)
    assert path.read_bytes() == half


def test_a_damaged_page_is_found_at_the_start(path: Path) -> None:
    """Junk in the middle is found when the file is opened, not in the middle of a send."""
    fill(path)
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 2 // 4096 * 4096
    damaged[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(damaged)
    with pytest.raises(StoreCorrupt):
        Store.open(path)
    assert path.read_bytes() == damaged


def test_a_damaged_page_of_a_large_file_is_found_when_it_is_read(path: Path) -> None:
    """The window does not wait until a large file has been read whole; what is damaged in it is still no answer."""
    fill(path)
    store = Store.open(path)
    (account,) = store.accounts.all()
    store.drafts.save(account.id, draft("x" * 9_000_000))
    store.close()
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 2 // 4096 * 4096
    damaged[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(damaged)
    store = Store.open(path)
    assert len(store.outbox.recent()) == 200
    with pytest.raises(StoreCorrupt):
        store.drafts.current(account.id, side=Side.TEXT)
    store.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entry SET state = 'lost'",
        "UPDATE entry SET message = '{'",
        "UPDATE entry SET message = '[]'",
        'UPDATE entry SET message = \'{"text":""}\'',
        "UPDATE entry SET reason = '[\"\", []]'",
        "UPDATE entry SET created_at = 'yesterday'",
        "UPDATE entry SET created_at = 9000000000000000000",
        "UPDATE entry SET body = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_row_that_makes_no_sense_is_damage(store: Store, account: Account, damage: str) -> None:
    """A row that no HeyDesk of this version has written is not guessed at."""
    enqueue(store, account, "a")
    store.database.execute(damage)
    with pytest.raises(StoreCorrupt):
        store.outbox.recent()
