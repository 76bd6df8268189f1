"""Closing with work in hand: what is there, by name, and what becomes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.core.outbox_view import Counts
from heydesk.ui.question import Answer, Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Leaving(StrEnum):
    """What the person wants done before the window goes."""

    SEND_HELD = "send_held"
    """End the holds, see them off, then close."""
    KEEP = "keep"
    """Close; what is held or waits goes at the next start."""
    STAY = "stay"


def has_work(counts: Counts) -> bool:
    """Whether closing now deserves a question."""
    return bool(counts.held or counts.sending or counts.waiting)


def closing_question(counts: Counts, longest_wait: float, parent: QWidget | None) -> Question:
    """Make the question; ``answered`` gives a value of Leaving. ``longest_wait`` is the setting, in seconds."""
    tr = QCoreApplication.translate
    lines = []
    if counts.held:
        words = tr("Closing", "Held: {count}. Until it is sent, it can still be undone.")
        lines.append(words.format(count=counts.held))
    if counts.sending:
        words = tr("Closing", "Being sent now: {count}. HeyDesk waits a moment for the answer before it closes.")
        lines.append(words.format(count=counts.sending))
    if counts.waiting:
        lines.append(tr("Closing", "Waiting: {count}.").format(count=counts.waiting))
    if counts.held or counts.waiting:
        words = tr(
            "Closing",
            "Nothing is lost: what is kept goes at the next start. What has waited for more than {minutes} minutes by"
            " then asks first.",
        )
        lines.append(words.format(minutes=round(longest_wait / 60)))
    stay = Answer(Leaving.STAY, tr("Closing", "Stay"), "stay")
    if counts.held:
        answers = [
            Answer(Leaving.SEND_HELD, tr("Closing", "Send held now and close"), "sendHeldAndClose"),
            Answer(Leaving.KEEP, tr("Closing", "Keep them for next time and close"), "keepAndClose"),
            stay,
        ]
    else:
        answers = [Answer(Leaving.KEEP, tr("Closing", "Close"), "keepAndClose"), stay]
    return Question(tr("Closing", "There are messages in the outbox"), lines, answers, parent)


def unsaved_question(parent: QWidget | None) -> Question:
    """Make the question for a draft that the disk does not take; ``answered`` gives KEEP or STAY."""
    tr = QCoreApplication.translate
    return Question(
        tr("Closing", "What you have typed can't be saved"),
        (tr("Closing", "The disk does not take it now. If you close, it is gone; stay, and copy it elsewhere."),),
        (
            Answer(Leaving.STAY, tr("Closing", "Stay"), "stay"),
            Answer(Leaving.KEEP, tr("Closing", "Close and lose it"), "closeUnsaved"),
            Answer(Leaving.STAY, tr("Closing", "Cancel"), "cancel"),
        ),
        parent,
    )
