"""Questions to the outbox."""

from __future__ import annotations

from datetime import datetime

from heydesk.domain.errors import TooLate
from heydesk.domain.ids import AccountId, BatchId, EntryId, LocalId
from heydesk.domain.outbox_entry import Attempt, Entry
from heydesk.store.database import Database
from heydesk.store.entry_row import attempt_of, entry_of
from heydesk.store.instant import micros

_RECENT = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM (SELECT id FROM entry ORDER BY id DESC LIMIT ?)
        UNION SELECT id FROM entry WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL
    ) ORDER BY id DESC
"""
_RECENT_SINCE = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM (SELECT id FROM entry WHERE created_at >= ? ORDER BY id DESC LIMIT ?)
        UNION SELECT id FROM entry WHERE state IN ('held', 'queued', 'sending', 'uncertain', 'scheduled', 'needs_you')
        UNION SELECT id FROM entry WHERE ask IS NOT NULL
    ) ORDER BY id DESC
"""


class OutboxReading:
    """What the screen, the dispatcher and the command line ask. Every verb raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, entry_id: EntryId) -> Entry:
        """The entry as it stands now. Raises TooLate when it has been forgotten."""
        found = self._database.read(entry_of, "SELECT * FROM entry WHERE id = ?", entry_id)
        if not found:
            raise TooLate
        return found[0]

    def by_local_id(self, account_id: AccountId, local_id: LocalId) -> Entry | None:
        """The entry of this account that was made for this intent to send."""
        query = "SELECT * FROM entry WHERE account_id = ? AND local_id = ?"
        return next(iter(self._database.read(entry_of, query, account_id, local_id)), None)

    def batch(self, batch_id: BatchId) -> tuple[Entry, ...]:
        """The entries of one Send, in the order of its recipients."""
        return self._database.read(entry_of, "SELECT * FROM entry WHERE batch_id = ? ORDER BY id", batch_id)

    def recent(self, limit: int = 500, since: datetime | None = None) -> tuple[Entry, ...]:
        """The newest entries, newest first.

        ``limit`` and ``since`` bound the finished ones alone: what still moves, or asks the person something, is
        always among them, however old.
        """
        if since is None:
            return self._database.read(entry_of, _RECENT, limit)
        return self._database.read(entry_of, _RECENT_SINCE, micros(since), limit)

    def waiting(self) -> tuple[Entry, ...]:
        """All that is held or queued, due or not, in the order of sending."""
        return self._database.read(entry_of, "SELECT * FROM entry WHERE state IN ('held', 'queued') ORDER BY id")

    def due(self, now: datetime) -> tuple[Entry, ...]:
        """What the dispatcher has something to do about now, in the order of sending."""
        query = """
            SELECT * FROM entry
            WHERE due_at <= ? AND state IN ('held', 'queued', 'uncertain', 'scheduled', 'accepted')
            ORDER BY id
        """
        return self._database.read(entry_of, query, micros(now))

    def in_flight(self) -> tuple[Entry, ...]:
        """What is being sent, or was when its process was killed."""
        return self._database.read(entry_of, "SELECT * FROM entry WHERE state = 'sending' ORDER BY id")

    def attempts(self, entry_id: EntryId) -> tuple[Attempt, ...]:
        """The entry's story, oldest first."""
        query = "SELECT * FROM attempt WHERE entry_id = ? ORDER BY id"
        return self._database.read(attempt_of, query, entry_id)
