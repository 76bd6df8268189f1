"""Notices that the outbox file has gone back in time, by a number that is kept in the file and outside it.

An older copy of the file (a restored back-up, a copied profile) says that texts wait which have left since. A
trigger of the schema counts each text that leaves the queue, in the commit in which it leaves; after the commit, and
before a byte leaves, the number is written to a small file in another folder. A file that is older than its number,
that is not the file that was there before, or that has a number and finds none outside, has gone back (decision
record 0036).
"""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from heydesk.domain.errors import StoreError
from heydesk.domain.records import EntryId
from heydesk.storage.database import Database

_log = logging.getLogger(__name__)
_LENGTH = 160
"""Bytes of the file outside, always as many, so that one write replaces all of it."""
_FILE_MODE = 0o600
_OPENED = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Mark(NamedTuple):
    """What is kept outside."""

    outbox: str
    """Which outbox it is about: a random word that is made with its tables."""
    number: int
    """How many texts had left its queue."""
    file: int
    """The file's number in its file system: a copy has another one."""


class Generation:
    """The number of one outbox file. Without ``path`` nothing is kept outside, and nothing is noticed."""

    def __init__(self, database: Database, path: Path | None) -> None:
        self._database = database
        self._path = path
        self._file: int | None = None
        self._written: int | None = None
        newest = database.read(lambda row: EntryId(row["id"] or 0), "SELECT max(id) AS id FROM entry")
        self.newest: EntryId = newest[0]
        """The newest entry that was in the file when it was opened: what is newer is from this start."""
        if path is not None:
            database.on_commit = self._note

    def has_gone_back(self) -> bool:
        """Whether texts that wait in the file may have left since it was written. Raises StoreError."""
        if self._path is None:
            return False
        here, kept = self._mark(), self._read()
        if kept is None:
            return here.number > 0
        is_copy = kept.file != here.file and not self._is_moved()
        return kept.outbox != here.outbox or kept.number > here.number or is_copy

    def accept(self) -> None:
        """Go on from the file as it is: whatever was older in it has been seen to. Raises StoreError."""
        if self._path is None:
            return
        kept, here = self._read(), self._mark()
        if here.number == 0 or self._is_moved() or self.has_gone_back():
            number = here.number if kept is None else max(here.number, kept.number)
            with self._database.transaction():
                self._database.execute("UPDATE generation SET number = ?, moved = 0", number + 1)
        here = self._mark()
        self._write(here)
        self._written = here.number

    def close(self) -> None:
        """Close the file outside, with what is in it on the disk."""
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                os.fsync(file)
            os.close(file)

    def _note(self) -> None:
        """Write the number outside, if it has grown. Never raises; where it fails, the next start notices less.

        What is kept about another file, or about a later time, stays: that is for the one who dispatches to see to.
        """
        try:
            if self._number() == self._written:
                return
            kept, here = self._read(), self._mark()
        except (OSError, StoreError) as error:
            _log.warning("the outbox counter can't be written: %s", type(error).__name__)
            return
        # Two processes write after their commits, and not in the order of these: the greater number stays.
        is_older = kept is not None and kept._replace(number=here.number) == here and kept.number < here.number
        if is_older or (kept is None and self._written is not None):
            self._write(here)
            self._written = here.number

    def _number(self) -> int:
        return self._database.read(lambda row: int(row["number"]), "SELECT number FROM generation")[0]

    def _is_moved(self) -> bool:
        """Whether a repair has put this file in the place of the one that was there, and seen to what waits."""
        return bool(self._database.read(lambda row: row["moved"], "SELECT moved FROM generation")[0])

    def _mark(self) -> Mark:
        outbox = self._database.read(lambda row: str(row["outbox"]), "SELECT outbox FROM generation")[0]
        return Mark(outbox, self._number(), self._database.path.stat().st_ino)

    def _read(self) -> Mark | None:
        """Read what is kept; None where nothing is, or nothing that can be read."""
        try:
            file = self._opened()
            os.lseek(file, 0, os.SEEK_SET)
            fields = json.loads(os.read(file, _LENGTH))
            return Mark(str(fields["outbox"]), int(fields["number"]), int(fields["file"]))
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def _write(self, mark: Mark) -> None:
        line = json.dumps(mark._asdict()).encode()
        try:
            file = self._opened()
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, line.ljust(_LENGTH - 1) + b"\n")
        except OSError as error:
            _log.warning("the outbox counter can't be written: %s", type(error).__name__)

    def _opened(self) -> int:
        if self._file is None:
            assert self._path is not None  # noqa: S101 - nothing is read or written without one
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._path, _OPENED, _FILE_MODE)
        return self._file
