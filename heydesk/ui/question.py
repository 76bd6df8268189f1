"""A question with named answers, over the window. It is opened, never executed: the outbox goes on meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.heading import Heading
from heydesk.ui.wrap import Wrap

_WIDTH = 52
_LEAST, _MOST = 400, 640
_SIDE = 24


class Answer(NamedTuple):
    """One button: what it stands for, what it says, and its object name."""

    value: str
    words: str
    object_name: str


class Question(QDialog):
    """Asks once. The first answer stands out; the last is what closing the question means.

    Signals:
        answered: the person decided; with the answer's value.
    """

    answered = Signal(str)

    def __init__(self, title: str, lines: Sequence[str], answers: Sequence[Answer], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._value = answers[-1].value
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        for line in lines:
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)
            column.addWidget(label)
        column.addSpacing(6)
        buttons = QWidget()
        flow = Wrap()
        for place, answer in enumerate(answers):
            if place == len(answers) - 1:
                flow.add_spring()
            button = Button(answer.words, ButtonKind.PLAIN if place else ButtonKind.PRIMARY)
            button.setObjectName(answer.object_name)
            button.clicked.connect(lambda _checked=False, value=answer.value: self._on_button_clicked(value))
            flow.addWidget(button)
            safest = button
        buttons.setLayout(flow)
        column.addWidget(buttons)
        words = self.fontMetrics().averageCharWidth() * _WIDTH
        self.setFixedWidth(max(_LEAST, words, min(flow.sizeHint().width(), _MOST)) + 2 * _SIDE)
        safest.setFocus()
        self.finished.connect(self._on_self_finished)

    def _on_button_clicked(self, value: str) -> None:
        self._value = value
        self.accept()

    def _on_self_finished(self) -> None:
        self.answered.emit(self._value)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the words are at this width."""
        super().showEvent(event)
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
