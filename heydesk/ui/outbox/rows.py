"""The rows of the outbox as plain values, in the words that a person reads; the model compares them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import OutboxRow
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import NOT_DONE, Ask, Entry, State
from heydesk.domain.records import BatchId, EntryId
from heydesk.ui.text import short_moment, translate, translate_plural

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from heydesk.ui.theme import Tokens


class Tone(Enum):
    """The colour of a state. Never the only mark: the label says it too."""

    GOOD = "good"
    BAD = "bad"
    PLAIN = "plain"
    SOFT = "soft"


_ARRIVED = frozenset({State.ACCEPTED, State.DELIVERED})
_WORDS = {
    State.HELD: QT_TRANSLATE_NOOP("State", "Sending soon"),
    State.QUEUED: QT_TRANSLATE_NOOP("State", "Waiting"),
    State.SENDING: QT_TRANSLATE_NOOP("State", "Sending"),
    State.UNCERTAIN: QT_TRANSLATE_NOOP("State", "Checking"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("State", "Sent"),
    State.DELIVERED: QT_TRANSLATE_NOOP("State", "Delivered"),
    State.UNDELIVERED: QT_TRANSLATE_NOOP("State", "Not delivered"),
    State.NEEDS_YOU: QT_TRANSLATE_NOOP("State", "Asks first"),
    State.UNDONE: QT_TRANSLATE_NOOP("State", "Undone"),
    State.DISCARDED: QT_TRANSLATE_NOOP("State", "Discarded"),
    State.CLOSED_BY_YOU: QT_TRANSLATE_NOOP("State", "Marked as sent"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("State", "Scheduled"),
    State.CANCELLED: QT_TRANSLATE_NOOP("State", "Canceled"),
}
"""What a person reads on a row."""
_ASKS = {
    Ask.IN_DOUBT: QT_TRANSLATE_NOOP("State", "In doubt"),
    Ask.REFUSED: QT_TRANSLATE_NOOP("State", "Not sent"),
    Ask.GONE: QT_TRANSLATE_NOOP("State", "Not sent"),
}
_SPOKEN = {
    State.HELD: QT_TRANSLATE_NOOP("State", "Held"),
    State.UNCERTAIN: QT_TRANSLATE_NOOP("State", "In doubt"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("State", "Accepted"),
    State.NEEDS_YOU: QT_TRANSLATE_NOOP("State", "Needs you"),
    State.CLOSED_BY_YOU: QT_TRANSLATE_NOOP("State", "You marked it as sent"),
}
"""What screen readers and drivers have for a state where it is another word than on the row."""
_TONES = {
    State.HELD: Tone.PLAIN,
    State.ACCEPTED: Tone.GOOD,
    State.DELIVERED: Tone.GOOD,
    State.UNDELIVERED: Tone.BAD,
    State.NEEDS_YOU: Tone.BAD,
    State.UNCERTAIN: Tone.PLAIN,
    State.SCHEDULED: Tone.PLAIN,
}


def needs_you(entry: Entry) -> bool:
    """Whether a person has to decide: it was stopped, or accepted and then reported as not delivered."""
    return entry.state is State.NEEDS_YOU or entry.ask is not None


def state_word(entry: Entry) -> str:
    """Return the label of an entry's state."""
    if entry.unfinished:
        return translate(NOT_DONE[entry.unfinished[0]])
    if entry.state is State.ACCEPTED and entry.message.is_note:
        return QCoreApplication.translate("State", "Note added")
    words = _WORDS[entry.state]
    if entry.state is State.NEEDS_YOU and entry.ask is not None:
        words = _ASKS.get(entry.ask, words)
    return QCoreApplication.translate("State", str(words))


def spoken_state(entry: Entry) -> str:
    """Return the state for a screen reader, which shows no color: with what it needs a person for."""
    tr = QCoreApplication.translate
    if entry.unfinished:
        return state_word(entry)
    if entry.state is State.ACCEPTED and entry.message.is_note:
        return tr("State", "Added")
    if entry.state is State.NEEDS_YOU and entry.ask is Ask.IN_DOUBT:
        return tr("State", "Needs you, In doubt")
    if entry.state is State.UNDELIVERED and entry.ask is not None:
        return tr("State", "Not delivered, Needs you")
    return tr("State", str(_SPOKEN.get(entry.state, _WORDS[entry.state])))


def tone(entry: Entry) -> Tone:
    """Return the colour of an entry's state."""
    if entry.unfinished:
        return Tone.BAD
    if entry.message.is_note and entry.state in _ARRIVED:
        return Tone.SOFT
    return _TONES.get(entry.state, Tone.SOFT)


def tone_colour(tone: Tone, look: Tokens) -> QColor:
    """Return the colour of a state's label."""
    return {Tone.GOOD: look.ok, Tone.BAD: look.bad, Tone.PLAIN: look.ink, Tone.SOFT: look.soft}[tone]


def batch_word(entries: Sequence[Entry]) -> str:
    """Return the label of a batch: how many need a person, else their common state, else how many were accepted."""
    total = len(entries)
    asking = sum(map(needs_you, entries))
    if 0 < asking < total:
        return translate_plural(
            "State", "%n of {total} needs attention", "%n of {total} need attention", asking
        ).format(total=total)
    kinds = {(entry.state, entry.ask, entry.message.is_note): entry for entry in entries}
    words = {state_word(entry) for entry in kinds.values()}
    if len(words) == 1:
        return words.pop()
    arrived = sum(entry.state in _ARRIVED for entry in entries)
    delivered = sum(entry.state is State.DELIVERED for entry in entries)
    if arrived == total:
        return translate_plural("State", "%n of {total} delivered", "%n of {total} delivered", delivered).format(
            total=total
        )
    if all(entry.message.is_note for entry in entries):
        return translate_plural("State", "%n of {total} added", "%n of {total} added", arrived).format(total=total)
    return translate_plural("State", "%n of {total} sent", "%n of {total} sent", arrived).format(total=total)


def batch_tone(entries: Sequence[Entry]) -> Tone:
    """Return the colour of a batch: bad if one message's is, else their common one."""
    tones = {tone(entry) for entry in entries}
    if Tone.BAD in tones or any(map(needs_you, entries)):
        return Tone.BAD
    return tones.pop() if len(tones) == 1 else Tone.PLAIN


class OutboxLine(NamedTuple):
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
    side: Side
    spoken: str
    parts: tuple[OutboxLine, ...] = ()


class OutboxLineCache:
    """Makes lines of rows, and reuses those of rows that have not changed that day."""

    def __init__(self) -> None:
        self._known: dict[BatchId, tuple[OutboxRow, OutboxLine]] = {}
        self._day: date | None = None

    def lines_for(self, rows: Iterable[OutboxRow], now: datetime) -> list[OutboxLine]:
        """Return a line for each row."""
        day = now.astimezone().date()
        if day != self._day:
            self._day, self._known = day, {}  # a new day: times of yesterday read differently
        known, self._known = self._known, {}
        for row in rows:
            before = known.get(row.batch_id)
            line = before[1] if before is not None and before[0] == row else line_of(row, now)
            self._known[row.batch_id] = (row, line)
        return [line for _, line in self._known.values()]


def line_of(row: OutboxRow, now: datetime) -> OutboxLine:
    """Make the line of a batch, or of a single message."""
    clock = short_moment(_when(row.entries[0]), now)
    words = " ".join(row.words.split())
    if len(row.entries) == 1:
        return _single(row.entries[0], row.names[0], row.who, words, clock)._replace(key=row.batch_id)
    state = batch_word(row.entries)
    spoken = _spoken(row.who, words, state, clock, side=row.side)
    spoken = translate_plural("Outbox", "{row}, %n message", "{row}, %n messages", len(row.entries)).format(
        row=spoken
    )
    each = zip(row.entries, row.names, row.whos, strict=True)
    parts = tuple(_single(entry, name, who, "", "") for entry, name, who in each)
    return OutboxLine(
        key=row.batch_id,
        batch_id=row.batch_id,
        entry_id=None,
        who=translate_plural("Outbox", "%n person", "%n people", len(row.entries)),
        words=words,
        state=state,
        tone=batch_tone(row.entries),
        clock=clock,
        side=row.side,
        spoken=spoken,
        parts=parts,
    )


def _when(entry: Entry) -> datetime:
    """Return the time for which a message is scheduled, or else when it was put into the outbox."""
    at = entry.message.send_at
    return at if at is not None and entry.state is State.SCHEDULED else entry.created_at


def _single(entry: Entry, name: str, who: str, words: str, clock: str) -> OutboxLine:
    return OutboxLine(
        key=f"entry {entry.id}",
        batch_id=entry.batch_id,
        entry_id=entry.id,
        who=name,
        words=words,
        state=state_word(entry),
        tone=tone(entry),
        clock=clock,
        side=entry.message.side,
        spoken=_spoken(who, words, spoken_state(entry), clock, side=entry.message.side),
    )


def _spoken(who: str, words: str, state: str, clock: str, *, side: Side) -> str:
    if side is Side.NOTE:
        who = QCoreApplication.translate("Outbox", "Private note, {who}").format(who=who)
    return ", ".join(part for part in (who, words, state, clock) if part)
