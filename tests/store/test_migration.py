"""Migrations run in order, each whole or not at all, and once even when two processes open the file together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from heydesk.domain.message import Receipt
from heydesk.storage.database import migrate
from heydesk.storage.schema import MIGRATIONS
from heydesk.storage.store import Store
from tests.store.process import finish, race, start

STEPS = (("CREATE TABLE one (a)", "INSERT INTO one VALUES (1)"), ("ALTER TABLE one ADD COLUMN b DEFAULT 2",))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """An empty file."""
    with closing(sqlite3.connect(tmp_path / "file.sqlite", isolation_level=None)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that the file has been through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_all_that_are_missing_run_in_order(connection: sqlite3.Connection) -> None:
    """A new file goes through every step."""
    migrate(connection, STEPS)
    assert version(connection) == 2
    assert connection.execute("SELECT a, b FROM one").fetchall() == [(1, 2)]


def test_a_file_that_has_been_through_some_gets_the_rest(connection: sqlite3.Connection) -> None:
    """Rows that were written under the older schema are there under the newer one; nothing runs twice."""
    migrate(connection, STEPS[:1])
    connection.execute("INSERT INTO one VALUES (5)")
    migrate(connection, STEPS)
    migrate(connection, STEPS)
    assert connection.execute("SELECT a, b FROM one").fetchall() == [(1, 2), (5, 2)]


def test_one_that_fails_leaves_the_file_before_it(connection: sqlite3.Connection) -> None:
    """A step is done with its number or not at all; those before it stay."""
    broken = (STEPS[0], ("CREATE TABLE two (a)", "CREATE TABLE two (a)"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, broken)
    assert version(connection) == 1
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("one",)]
    migrate(connection, STEPS)
    assert version(connection) == 2


def test_a_file_of_the_first_version_keeps_all_that_is_in_it(path: Path) -> None:
    """An outbox that was made before there were schedules opens, with its messages as they were."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        migrate(first, MIGRATIONS[:1])
        first.executescript(
            """
            INSERT INTO account VALUES (1, 'Ana', 'id', 'https://api.example', 'keyring', 0, 0);
            INSERT INTO entry VALUES (
                9, 'b', 1, 'https://api.example', 'l', '{"inbox_id":7,"sender_id":15,"phones":["16505550103"]}', '{}',
                'accepted', 0, 0, NULL, NULL, NULL, NULL, 1, 2, 1, '{"message_id":5}', 'r', 3
            );
            """
        )
    store = Store.open(path)
    (entry,) = store.outbox.recent()
    assert (entry.looks, entry.answered, entry.doubted, entry.version) == (2, 0, True, 3)
    assert entry.receipt == Receipt(message_id=5)
    store.close()


def test_many_processes_may_open_a_new_file_together(path: Path) -> None:
    """Window and command lines that start at once on a new computer all get a whole file."""
    script = """
store = Store.open(path)
print(len(store.accounts.all()), store.database.execute("PRAGMA journal_mode").fetchone()[0])
"""
    assert race(path, *[script] * 4, opened=False) == [["0", "wal"]] * 4


def test_an_interrupted_first_start_is_finished_by_the_next(path: Path) -> None:
    """A process killed before its first migration is committed leaves a file that the next one can use."""
    script = """
from heydesk.storage.database import migrate

def kill(sql):
    if sql == "COMMIT":
        os.kill(os.getpid(), signal.SIGKILL)

path.parent.mkdir()
connection = sqlite3.connect(path, isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.set_trace_callback(kill)
migrate(connection)
"""
    assert finish(start(script, path)) == -9
    assert path.with_name("outbox.sqlite-wal").exists()
    store = Store.open(path)
    assert store.accounts.all() == ()
    store.close()
