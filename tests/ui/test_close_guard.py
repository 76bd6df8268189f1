"""Closing with work in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from heydesk.core.outbox_view import OutboxCounts
from heydesk.ui.close_guard import CloseChoice, closing_question, has_work
from heydesk.ui.widgets.dialogs import Question

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What is about to close."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _words(question: Question) -> str:
    return "\n".join(label.text() for label in question.findChildren(QLabel))


def _buttons(question: Question) -> list[str]:
    return [button.text() for button in question.findChildren(QPushButton)]


@pytest.mark.parametrize(
    ("counts", "work"),
    [
        (OutboxCounts(), False),
        (OutboxCounts(needs_you=2), False),
        (OutboxCounts(scheduled=3), False),
        (OutboxCounts(held=1), True),
        (OutboxCounts(sending=1), True),
        (OutboxCounts(waiting=1), True),
    ],
)
def test_question_is_asked_only_with_unsent_work(counts: OutboxCounts, work: bool) -> None:
    """What needs the person waits for them anyway, and what is scheduled is the service's to send."""
    assert has_work(counts) is work


def test_question_counts_held_sending_and_waiting(window: QWidget) -> None:
    """How many are held, on their way and waiting, and what becomes of them."""
    question = closing_question(OutboxCounts(held=2, sending=1, waiting=3), 3600, window)
    words = _words(question)
    for piece in ("2 texts are on hold", "1 text is being sent", "3 waiting", "at the next start", "60 minutes"):
        assert piece in words
    assert _buttons(question) == ["Send now and close", "Keep for next time", "Stay"]


def test_without_held_ones_there_is_nothing_to_send_now(window: QWidget) -> None:
    """The choice is to close or to stay."""
    assert _buttons(closing_question(OutboxCounts(waiting=1), 3600, window)) == ["Close", "Stay"]


@pytest.mark.parametrize(
    ("name", "answer"),
    [("sendHeldAndClose", CloseChoice.SEND_HELD), ("keepAndClose", CloseChoice.KEEP), ("stay", CloseChoice.STAY)],
)
def test_the_answer_is_given_once(window: QWidget, name: str, answer: CloseChoice) -> None:
    """Each button stands for what it says."""
    question = closing_question(OutboxCounts(held=1), 3600, window)
    heard: list[str] = []
    question.answered.connect(heard.append)
    question.open()
    button = question.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [answer]


def test_escape_keeps_the_window_open(window: QWidget) -> None:
    """Whoever waves the question away keeps the window, and so does a slip of the Enter key."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
        question = closing_question(OutboxCounts(held=1), 3600, window)
        heard: list[str] = []
        question.answered.connect(heard.append)
        question.open()
        question.activateWindow()
        QTest.keyClick(question.focusWidget(), key)
        if key == Qt.Key.Key_Return and not heard:
            QTest.keyClick(question, Qt.Key.Key_Escape)
        assert heard == [CloseChoice.STAY]


def test_question_fits_its_text(window: QWidget) -> None:
    """The question is as tall as its words are at its width."""
    question = closing_question(OutboxCounts(held=2, sending=1, waiting=3), 3600, window)
    question.open()
    QTest.qWait(1)
    for label in question.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in question.findChildren(QPushButton):
        assert question.rect().contains(button.rect().translated(button.mapTo(question, QPoint(0, 0))))
