"""What changed in the outbox since it was last looked at, in words worth saying aloud."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from heydesk.core.outbox_view import Row
from heydesk.domain.ids import EntryId
from heydesk.domain.outbox_entry import Entry, State
from heydesk.ui.outbox.word import batch_word, needs_you, spoken_state

_PASSING = frozenset({State.SENDING})
"""States that last for moments and say nothing by themselves."""


class News(NamedTuple):
    """Sentences for a screen reader, the Sends in which something has begun to need the person, and what it is."""

    spoken: tuple[str, ...] = ()
    alarming: tuple[Row, ...] = ()
    failed: tuple[Entry, ...] = ()
    """The newest last."""


class Newsroom:
    """Remembers how every entry stood. The first look is no news: what was so at the start is on screen."""

    def __init__(self) -> None:
        self._stood: dict[EntryId, tuple[State, bool]] | None = None

    def look(self, rows: Iterable[Row]) -> News:
        """Compare with the last look."""
        stood, self._stood = self._stood, {}
        spoken: list[str] = []
        alarming: list[Row] = []
        failed: list[Entry] = []
        for row in rows:
            self._stood |= {entry.id: _standing(entry) for entry in row.entries}
            if stood is None:
                continue
            changed = [entry for entry in row.entries if stood.get(entry.id) != _standing(entry)]
            asking = [entry for entry in changed if needs_you(entry)]
            if asking:
                alarming.append(row)
                failed = [*asking, *failed]
            if any(_is_worth_saying(entry) for entry in changed):
                spoken.append(_sentence(row))
        return News(tuple(spoken), tuple(alarming), tuple(failed))


def _standing(entry: Entry) -> tuple[State, bool]:
    return entry.state, needs_you(entry)


def _is_worth_saying(entry: Entry) -> bool:
    if entry.state is State.QUEUED:
        return entry.wait is not None
    return entry.state not in _PASSING


def _sentence(row: Row) -> str:
    state = spoken_state(row.entry) if len(row.entries) == 1 else batch_word(row.entries)
    return QCoreApplication.translate("Outbox", "{who}: {state}").format(who=row.who, state=state)
