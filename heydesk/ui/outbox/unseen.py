"""The failures of this session that nobody has looked at yet."""

from __future__ import annotations

from collections.abc import Iterable

from heydesk.core.outbox_view import Row
from heydesk.domain.ids import BatchId, EntryId
from heydesk.domain.outbox_entry import Entry
from heydesk.ui.outbox.word import needs_you


class Unseen:
    """Grows with the news, and shrinks as stories are opened or settled."""

    def __init__(self) -> None:
        self._failed: dict[EntryId, Entry] = {}
        self._open: tuple[EntryId | None, BatchId | None] = (None, None)

    def __len__(self) -> int:
        return len(self._failed)

    @property
    def newest(self) -> EntryId | None:
        """The one that failed last."""
        return next(reversed(self._failed), None)

    def add(self, failed: Iterable[Entry]) -> bool:
        """Take up what has failed since the last time, the newest last. True when some of it is out of sight."""
        new = [entry for entry in failed if not self._is_open(entry)]
        for entry in new:
            self._failed.pop(entry.id, None)  # one that fails again is the newest again
            self._failed[entry.id] = entry
        return bool(new)

    def keep(self, rows: Iterable[Row]) -> None:
        """Drop what needs nobody any more; ``rows`` holds all that does, however old."""
        asking = {entry.id for row in rows for entry in row.entries if needs_you(entry)}
        self._failed = {key: entry for key, entry in self._failed.items() if key in asking}

    def look_at(self, entry_id: EntryId | None, batch_id: BatchId | None) -> None:
        """A story or a batch is on show from now on; None and None when neither is."""
        self._open = entry_id, batch_id if entry_id is None else None
        self._failed = {key: entry for key, entry in self._failed.items() if not self._is_open(entry)}

    def _is_open(self, entry: Entry) -> bool:
        entry_id, batch_id = self._open
        return entry.id == entry_id or (batch_id is not None and entry.batch_id == batch_id)
