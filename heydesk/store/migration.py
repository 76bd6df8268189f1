"""Bringing a file up to this program's schema, and refusing one that is not ours to touch."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from heydesk.domain.errors import StoreCorrupt, StoreFromFuture
from heydesk.store.schema import APPLICATION_ID, MIGRATIONS, Migrations

_SOON_READ = 8 * 1024 * 1024
"""Bytes: some eight thousand messages, which take about 20 ms. The window waits for this."""


def inspect(
    connection: sqlite3.Connection,
    path: Path,
    migrations: Migrations = MIGRATIONS,
    application_id: int = APPLICATION_ID,
) -> None:
    """Refuse what a newer HeyDesk wrote, what another program wrote, and what is damaged. Changes nothing.

    All that it reads is of one moment: another process may be making this very file. Raises StoreFromFuture or
    StoreCorrupt.
    """
    connection.execute("BEGIN")
    version = _number(connection, "PRAGMA user_version")
    if version > len(migrations):
        raise StoreFromFuture(str(path))
    is_ours = _number(connection, "PRAGMA application_id") == application_id
    is_empty = not _number(connection, "SELECT count(*) FROM sqlite_master")
    if not (is_ours or is_empty) or _is_damaged(connection, path):
        raise StoreCorrupt(str(path))


def migrate(connection: sqlite3.Connection, migrations: Migrations = MIGRATIONS) -> None:
    """Do what is missing, in order, each migration in a transaction with its number.

    The number is read inside the transaction: another process may be opening the same file at this moment.
    """
    for number, statements in enumerate(migrations, 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _number(connection, "PRAGMA user_version") < number:
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()
            raise


def _is_damaged(connection: sqlite3.Connection, path: Path) -> bool:
    """Read every page, where that is soon done. Damage in a larger file shows when it is read, verb by verb."""
    if path.stat().st_size > _SOON_READ:
        return False
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")


def _number(connection: sqlite3.Connection, question: str) -> int:
    return int(connection.execute(question).fetchone()[0])
