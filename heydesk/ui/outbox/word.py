"""The state of an entry, and of a batch, in the words that a person reads."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from heydesk.domain.outbox_entry import Ask, Entry, State


class Tone(Enum):
    """How a state is coloured. Never the only mark: the word says it too."""

    GOOD = "good"
    BAD = "bad"
    PLAIN = "plain"
    SOFT = "soft"


_ARRIVED = frozenset({State.ACCEPTED, State.DELIVERED})
_WORDS = {
    State.HELD: QT_TRANSLATE_NOOP("State", "Held"),
    State.QUEUED: QT_TRANSLATE_NOOP("State", "Waiting"),
    State.SENDING: QT_TRANSLATE_NOOP("State", "Sending"),
    State.UNCERTAIN: QT_TRANSLATE_NOOP("State", "In doubt"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("State", "Accepted"),
    State.DELIVERED: QT_TRANSLATE_NOOP("State", "Delivered"),
    State.UNDELIVERED: QT_TRANSLATE_NOOP("State", "Not delivered"),
    State.NEEDS_YOU: QT_TRANSLATE_NOOP("State", "Needs you"),
    State.UNDONE: QT_TRANSLATE_NOOP("State", "Taken back"),
    State.DISCARDED: QT_TRANSLATE_NOOP("State", "Discarded"),
    State.CLOSED_BY_YOU: QT_TRANSLATE_NOOP("State", "You marked it as sent"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("State", "Scheduled"),
    State.CANCELLED: QT_TRANSLATE_NOOP("State", "Cancelled"),
}
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
    """Whether a person has to decide about it: stopped, or accepted and then reported as not delivered."""
    return entry.state is State.NEEDS_YOU or entry.ask is not None


def state_word(entry: Entry) -> str:
    """The state in a word or two, as a row shows it."""
    if entry.state is State.ACCEPTED and entry.message.private:
        return QCoreApplication.translate("State", "Added")
    return QCoreApplication.translate("State", str(_WORDS[entry.state]))


def spoken_state(entry: Entry) -> str:
    """The same for a screen reader, which has no room to spare but no colour either: says what it needs you for."""
    tr = QCoreApplication.translate
    if entry.state is State.NEEDS_YOU and entry.ask is Ask.IN_DOUBT:
        return tr("State", "Needs you, In doubt")
    if entry.state is State.UNDELIVERED and entry.ask is not None:
        return tr("State", "Not delivered, Needs you")
    return state_word(entry)


def tone(entry: Entry) -> Tone:
    """The colour of an entry's state."""
    if entry.message.private and entry.state in _ARRIVED:
        return Tone.SOFT
    return _TONES.get(entry.state, Tone.SOFT)


def batch_word(entries: Sequence[Entry]) -> str:
    """Say how a batch stands: what needs a person first, else how many have arrived, else what they all do."""
    tr = QCoreApplication.translate
    total = len(entries)
    asking = sum(map(needs_you, entries))
    if 0 < asking < total:
        return tr("State", "Needs you: {count} of {total}").format(count=asking, total=total)
    words = {state_word(entry) for entry in entries}
    if len(words) == 1:
        return words.pop()
    arrived = sum(entry.state in _ARRIVED for entry in entries)
    if all(entry.message.private for entry in entries):
        return tr("State", "{count} of {total} added").format(count=arrived, total=total)
    return tr("State", "{count} of {total} accepted").format(count=arrived, total=total)


def batch_tone(entries: Sequence[Entry]) -> Tone:
    """The colour of a batch's state: the worst of its messages' where one is bad, else their common one."""
    tones = {tone(entry) for entry in entries}
    if Tone.BAD in tones or any(map(needs_you, entries)):
        return Tone.BAD
    return tones.pop() if len(tones) == 1 else Tone.PLAIN
