"""What one row of the outbox shows, as plain values: the model compares them to find what changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from heydesk.core.outbox_view import Row
from heydesk.domain.ids import BatchId, EntryId
from heydesk.domain.outbox_entry import Entry, State
from heydesk.ui.moment import short_moment
from heydesk.ui.outbox.word import Tone, batch_tone, batch_word, spoken_state, state_word, tone


class Line(NamedTuple):
    """One row: a message, or a batch whose messages are its ``parts``.

    ``entry_id`` is None for a batch. ``spoken`` is the row's whole accessible text.
    """

    key: str
    batch_id: BatchId
    entry_id: EntryId | None
    who: str
    words: str
    state: str
    tone: Tone
    clock: str
    private: bool
    spoken: str
    parts: tuple[Line, ...] = ()


class Lines:
    """Puts rows into words, and keeps the words of those that stay as they are."""

    def __init__(self) -> None:
        self._known: dict[BatchId, tuple[Row, Line]] = {}
        self._day: date | None = None

    def of(self, rows: Iterable[Row], now: datetime) -> list[Line]:
        """Give a line for each row."""
        day = now.astimezone().date()
        if day != self._day:
            self._day, self._known = day, {}  # what was today is yesterday now
        known, self._known = self._known, {}
        for row in rows:
            before = known.get(row.batch_id)
            line = before[1] if before is not None and before[0] == row else line_of(row, now)
            self._known[row.batch_id] = (row, line)
        return [line for _, line in self._known.values()]


def line_of(row: Row, now: datetime) -> Line:
    """Put one batch, which may be of one message, into the words of a row."""
    tr = QCoreApplication.translate
    clock = short_moment(_when(row.entries[0]), now)
    words = " ".join(row.words.split())
    if len(row.entries) == 1:
        return _single(row.entries[0], row.names[0], row.who, words, clock)._replace(key=row.batch_id)
    state = batch_word(row.entries)
    spoken = _spoken(row.who, words, state, clock, private=row.private)
    spoken = tr("Outbox", "{row}, {count} messages").format(row=spoken, count=len(row.entries))
    each = zip(row.entries, row.names, row.whos, strict=True)
    parts = tuple(_single(entry, name, who, "", "") for entry, name, who in each)
    return Line(
        key=row.batch_id,
        batch_id=row.batch_id,
        entry_id=None,
        who=tr("Outbox", "{count} people").format(count=len(row.entries)),
        words=words,
        state=state,
        tone=batch_tone(row.entries),
        clock=clock,
        private=row.private,
        spoken=spoken,
        parts=parts,
    )


def _when(entry: Entry) -> datetime:
    """Of what the service sends later, when that is; else when it was put into the outbox."""
    at = entry.message.send_at
    return at if at is not None and entry.state is State.SCHEDULED else entry.created_at


def _single(entry: Entry, name: str, who: str, words: str, clock: str) -> Line:
    return Line(
        key=f"entry {entry.id}",
        batch_id=entry.batch_id,
        entry_id=entry.id,
        who=name,
        words=words,
        state=state_word(entry),
        tone=tone(entry),
        clock=clock,
        private=entry.message.private,
        spoken=_spoken(who, words, spoken_state(entry), clock, private=entry.message.private),
    )


def _spoken(who: str, words: str, state: str, clock: str, *, private: bool) -> str:
    if private:
        who = QCoreApplication.translate("Outbox", "Private note, {who}").format(who=who)
    return ", ".join(part for part in (who, words, state, clock) if part)
