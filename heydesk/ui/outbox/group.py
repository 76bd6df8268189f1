"""The groups that the outbox is counted by and filtered to."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from heydesk.core.outbox_view import Counts, Row
from heydesk.domain.outbox_entry import Entry, State
from heydesk.ui.moment import is_today
from heydesk.ui.outbox.word import needs_you


class Group(Enum):
    """Where entries stand, in the order in which they matter. Each value is the name of its count and its icon."""

    NEEDS_YOU = "needs_you"
    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    SCHEDULED = "scheduled"
    TODAY = "today"

    def count(self, counts: Counts) -> int:
        """This group's figure."""
        return int(getattr(counts, self.value))

    def holds(self, row: Row, now: datetime) -> bool:
        """Whether this Send is shown in the group.

        Today's list shows what is unfinished, too, however old, and leaves out what went back into the composer.
        """
        if self is Group.TODAY:
            taken_back = all(entry.state is State.UNDONE for entry in row.entries)
            today = is_today(row.entry.created_at, now) and not taken_back
            return today or any(_is_unfinished(entry) for entry in row.entries)
        return any(self._holds_entry(entry) for entry in row.entries)

    def _holds_entry(self, entry: Entry) -> bool:
        if self is Group.NEEDS_YOU:
            return needs_you(entry)
        if entry.awaits_its_time:
            return self is Group.SCHEDULED
        return entry.state in _STATES[self]


_STATES = {
    Group.WAITING: {State.QUEUED, State.UNCERTAIN},
    Group.HELD: {State.HELD},
    Group.SENDING: {State.SENDING},
    Group.SCHEDULED: {State.SCHEDULED},
}
_UNFINISHED = frozenset().union(*_STATES.values())


def _is_unfinished(entry: Entry) -> bool:
    return entry.state in _UNFINISHED or needs_you(entry)
