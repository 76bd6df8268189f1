"""The one place where what SQLite and the operating system raise becomes a leaf of the error tree."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from heydesk.domain.errors import (
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    HeyDeskError,
    InputError,
    StoreBusy,
    StoreCorrupt,
)
from heydesk.domain.l10n import say

_PRIMARY = 0xFF
"""SQLite's extended result codes carry the primary one in their lowest byte."""
_NO_ROOM = 128 * 1024
"""Bytes. With less than this free, an input/output error is taken for a full disk: SQLite says FULL only where a
write itself failed, not where the shared-memory file could not grow or a late write came up at fsync."""
_READ_ONLY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_CORRUPT = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the leaf for whatever the database at ``path``, or the disk under it, raises inside.

    ProgrammingError stays itself: a closed store or a wrong thread is a defect, not weather.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except UnicodeEncodeError as error:
        raise InputError(
            say("This text holds half of a character, which can't be kept. Remove it and try again.")
        ) from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise (DiskFull() if full else DiskReadOnly(str(path.parent))) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> HeyDeskError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)  # absent where a text is not in UTF-8
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return InputError(say("This account is not on this computer any more. Nothing was changed."))
    primary = code & _PRIMARY
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _is_full(path)):
        return DiskFull()
    if primary in _READ_ONLY:
        return DiskReadOnly(str(path))
    if primary in _BUSY:
        return StoreBusy()
    if primary in _CORRUPT:
        return StoreCorrupt(str(path))
    return DiskTrouble(error.sqlite_errorname)


def _is_full(path: Path) -> bool:
    return shutil.disk_usage(path.parent).free < _NO_ROOM
