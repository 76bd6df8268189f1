"""Closing a window: asks first if a draft can't be saved, or if messages are held, being sent or waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from heydesk.core.core import Core
from heydesk.core.outbox_view import OutboxCounts
from heydesk.domain.errors import HeyDeskError, StoreError
from heydesk.domain.outbox_entry import State
from heydesk.ui.main_window import MainWindow
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import translate_plural
from heydesk.ui.widgets.dialogs import Answer, Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_MAX_POLLS = 100
"""After so many polls the window closes, even if held messages have not been sent."""
_POLL_INTERVAL_S = 0.1
_UNSENT = frozenset({State.HELD, State.QUEUED, State.SENDING})


class CloseGuard(QObject):
    """The close guard of one window. What is left in the outbox is sent at the next start.

    ``save`` saves the composer's drafts, and returns whether nothing would be lost. While the question about the
    outbox stands, nothing that it is about leaves.
    """

    def __init__(self, core: Core, start: StartTask, save: Callable[[], bool], window: MainWindow) -> None:
        super().__init__(window)
        self._core = core
        self._save = save
        self._may_lose_draft = False
        self._start = start
        self._window = window
        self._is_asking = False
        self._is_settled = False
        window.set_close_guard(self._may_close)

    def _may_close(self) -> bool:
        if self._is_settled:
            return True
        if self._is_asking:
            return False

        if not self._may_lose_draft and not self._save():
            self._ask(unsaved_question(self._window), self._on_unsaved_answered)
            return False
        try:
            counts = self._core.outbox_view.counts()
        except HeyDeskError:
            return True  # the outbox can't be read, so nothing can be asked about it
        if not has_work(counts):
            return True
        question = closing_question(counts, self._core.policy.settings.longest_wait, self._window)
        self._core.outbox.pause_holds()
        self._ask(question, self._on_question_answered)
        return False

    def _ask(self, question: Question, on_answer: Callable[[str], None]) -> None:
        self._is_asking = True
        question.answered.connect(on_answer)
        question.open()

    def _on_unsaved_answered(self, answer: str) -> None:
        self._is_asking = False
        if answer == CloseChoice.KEEP:
            self._may_lose_draft = True
            self._window.quit()
            self._may_lose_draft = False

    def _on_question_answered(self, answer: str) -> None:
        self._is_asking = False
        with suppress(StoreError):  # then nothing can leave either
            self._core.outbox.resume_holds()
        if answer == CloseChoice.KEEP:
            self._close()
        elif answer == CloseChoice.SEND_HELD:
            self._start(self._send_and_close())

    async def _send_and_close(self) -> None:
        view = self._core.outbox_view
        held = view.held()
        for batch_id in held:
            try:
                self._core.outbox.send_now(batch_id)
            except HeyDeskError:
                continue  # its hold was over meanwhile
        for _ in range(_MAX_POLLS):
            if not any(entry.state in _UNSENT for batch_id in held for entry in view.batch(batch_id)):
                break
            await asyncio.sleep(_POLL_INTERVAL_S)
        self._close()

    def _close(self) -> None:
        self._is_settled = True
        self._window.quit()


class CloseChoice(StrEnum):
    """What to do with the outbox before the window closes."""

    SEND_HELD = "send_held"
    """Send held messages now, then close."""
    KEEP = "keep"
    """Close; held and waiting messages are sent at the next start."""
    STAY = "stay"


def has_work(counts: OutboxCounts) -> bool:
    """Whether to ask before closing."""
    return bool(counts.held or counts.sending or counts.waiting)


def closing_question(counts: OutboxCounts, longest_wait: float, parent: QWidget | None) -> Question:
    """Make the dialog about the outbox; ``answered`` gives a ``CloseChoice``. ``longest_wait`` is in seconds."""
    tr = QCoreApplication.translate
    lines = []
    if counts.held:
        lines.append(
            translate_plural(
                "Closing",
                "%n text is on hold. You can still undo it.",
                "%n texts are on hold. You can still undo them.",
                counts.held,
            )
        )
    if counts.sending:
        lines.append(
            translate_plural(
                "Closing",
                "%n text is being sent. HeyDesk waits a moment for Heymarket's answer before it closes.",
                "%n texts are being sent. HeyDesk waits a moment for Heymarket's answers before it closes.",
                counts.sending,
            )
        )
    if counts.waiting:
        lines.append(translate_plural("Closing", "%n waiting.", "%n waiting.", counts.waiting))
    if counts.held or counts.waiting:
        lines.append(
            translate_plural(
                "Closing",
                "Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n"
                " minute ask first.",
                "Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n"
                " minutes ask first.",
                round(longest_wait / 60),
            )
        )
    stay = Answer(CloseChoice.STAY, tr("Closing", "Stay"), "stay")
    if counts.held:
        answers = [
            Answer(CloseChoice.SEND_HELD, tr("Closing", "Send now and close"), "sendHeldAndClose"),
            Answer(CloseChoice.KEEP, tr("Closing", "Keep for next time"), "keepAndClose"),
            stay,
        ]
    else:
        answers = [Answer(CloseChoice.KEEP, tr("Closing", "Close"), "keepAndClose"), stay]
    return Question(tr("Closing", "There are unsent texts"), lines, answers, parent)


def unsaved_question(parent: QWidget | None) -> Question:
    """Make the dialog about a draft that can't be saved; ``answered`` gives ``KEEP`` or ``STAY``."""
    tr = QCoreApplication.translate
    return Question(
        tr("Closing", "Your text can't be saved"),
        (
            tr(
                "Closing",
                "The disk can't be written to. If you close now, your text is lost. Stay, and copy it"
                " somewhere else.",
            ),
        ),
        (
            Answer(CloseChoice.STAY, tr("Closing", "Stay"), "stay"),
            Answer(CloseChoice.KEEP, tr("Closing", "Close and lose text"), "closeUnsaved"),
            Answer(CloseChoice.STAY, tr("Closing", "Cancel"), "cancel"),
        ),
        parent,
    )
