"""The states of the outbox's texts in words: what a person reads, and what screen readers were promised."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.core.outbox_view import tally_of
from heydesk.domain.outbox_entry import NOT_DONE, Ask, Entry, State, StateCount
from heydesk.ui.text import translate, translate_plural

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
    Ask.UNFIT: QT_TRANSLATE_NOOP("State", "Not sent"),
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
    return _word(entry.state, entry.ask, is_note=entry.message.is_note)


def _word(state: State, ask: Ask | None, *, is_note: bool) -> str:
    if state is State.ACCEPTED and is_note:
        return QCoreApplication.translate("State", "Note added")
    words = _WORDS[state]
    if state is State.NEEDS_YOU and ask is not None:
        words = _ASKS.get(ask, words)
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


def batch_word(entries: Sequence[Entry], tally: Sequence[StateCount] = ()) -> str:
    """Return the label of a batch: how many need a person, else their common state, else how many were accepted.

    ``tally`` counts all of it where ``entries`` are only some.
    """
    tally = tally or tally_of(entries)
    total = sum(each.number for each in tally)
    asking = sum(each.number for each in tally if each.state is State.NEEDS_YOU or each.ask is not None)
    if 0 < asking < total:
        return translate_plural(
            "State", "%n of {total} needs attention", "%n of {total} need attention", asking
        ).format(total=total)
    is_note = all(entry.message.is_note for entry in entries)
    known = {(entry.state, entry.ask): state_word(entry) for entry in entries}
    words = {known.get((each.state, each.ask)) or _word(each.state, each.ask, is_note=is_note) for each in tally}
    if len(words) == 1:
        return words.pop()
    arrived = sum(each.number for each in tally if each.state in _ARRIVED)
    delivered = sum(each.number for each in tally if each.state is State.DELIVERED)
    if arrived == total:
        return translate_plural("State", "%n of {total} delivered", "%n of {total} delivered", delivered).format(
            total=total
        )
    if is_note:
        return translate_plural("State", "%n of {total} added", "%n of {total} added", arrived).format(total=total)
    return translate_plural("State", "%n of {total} sent", "%n of {total} sent", arrived).format(total=total)


def batch_tone(entries: Sequence[Entry]) -> Tone:
    """Return the colour of a batch: bad if one message's is, else their common one."""
    tones = {tone(entry) for entry in entries}
    if Tone.BAD in tones or any(map(needs_you, entries)):
        return Tone.BAD
    return tones.pop() if len(tones) == 1 else Tone.PLAIN
