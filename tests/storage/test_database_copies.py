"""The outbox file is copied before it is migrated, and a migration that fails changes nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from heydesk.domain.changes import ChangeFeed
from heydesk.domain.errors import DiskFull, StoreError, StoreNotMigrated
from heydesk.storage.database import BACKUPS, Database, DatabaseFormat

STEPS = tuple((f"CREATE TABLE t{number} (a)",) for number in range(1, 8))
FIRST = ("PRAGMA application_id = 77", "CREATE TABLE t0 (a)", "INSERT INTO t0 VALUES ('kept')")


def open_as(path: Path, version: int, *more: tuple[str, ...]) -> None:
    """Open the file as a HeyDesk of this version would, and close it."""
    Database(
        path, ChangeFeed(), 0.05, DatabaseFormat(77, (FIRST, *STEPS[: version - 1], *more), (), is_irreplaceable=True)
    ).close()


def copies(path: Path) -> list[str]:
    """The names of the copies."""
    return sorted(each.name for each in path.with_name(BACKUPS).glob("*"))


def test_a_new_or_current_file_is_not_copied(path: Path) -> None:
    """There is nothing in the first, and nothing happens to the second."""
    open_as(path, 1)
    open_as(path, 1)
    assert not path.with_name(BACKUPS).exists()


def test_the_copy_has_all_that_was_there_and_is_private(path: Path) -> None:
    """What stands in the log alone is in it too, and it is one file that can be read by itself."""
    open_as(path, 1)
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO t0 VALUES ('in the log')")
        other.commit()
        open_as(path, 2)
    copy = path.with_name(BACKUPS) / "outbox.format-1.sqlite"
    assert copies(path) == [copy.name]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True)) as kept:
        assert kept.execute("SELECT a FROM t0").fetchall() == [("kept",), ("in the log",)]
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)


def test_the_three_newest_formats_are_kept(path: Path) -> None:
    """A copy of a format before them goes; what somebody put beside them stays."""
    open_as(path, 1)
    path.with_name(BACKUPS).mkdir()
    (path.with_name(BACKUPS) / "outbox.format-x.sqlite").write_text("mine")
    for version in range(2, 7):
        open_as(path, version)
    assert copies(path) == [f"outbox.format-{number}.sqlite" for number in (3, 4, 5, "x")]


def test_a_failed_migration_names_the_copy_and_leaves_the_file(path: Path) -> None:
    """The older HeyDesk opens the file as before."""
    open_as(path, 1)
    with pytest.raises(StoreNotMigrated, match=r"outbox\.format-1\.sqlite"):
        open_as(path, 2, ("CREATE TABLE t1 (a)",))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)
        assert file.execute("SELECT a FROM t0").fetchall() == [("kept",)]


def test_a_disk_without_room_for_the_migration_is_told_as_one(path: Path) -> None:
    """It is no fault of the migration."""
    open_as(path, 1)
    full = ("PRAGMA max_page_count = 1", "CREATE TABLE big (a)")
    with pytest.raises(DiskFull):
        open_as(path, 1, full)


def test_without_a_copy_nothing_is_migrated(path: Path) -> None:
    """Half a copy is never left, nor taken for a whole one."""
    open_as(path, 1)
    target = path.with_name(BACKUPS) / "outbox.format-1.sqlite"
    target.mkdir(parents=True)
    with pytest.raises(StoreError):
        open_as(path, 2)
    assert copies(path) == [target.name]
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)
