"""Confirming by typing how many they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from heydesk.ui.box import field_height
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.field import Field
from heydesk.ui.wrap import Wrap

_MOST_DIGITS = 20
"""More than any number has that is asked for. Python refuses to read one of some thousand digits."""


class Confirm(QWidget):
    """A field for the number, and the button that it frees. Enter in the field is the button.

    Signals:
        confirmed: the right number stands there, and the person sends.
        first_asked: the person wants to see it on their own phone before.
    """

    confirmed = Signal()
    first_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_free = True
        self.first = Button(self.tr("Send to me first…"))
        self.first.setObjectName("sendToMe")
        self.first.clicked.connect(self.first_asked)
        self._label = QLabel()
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setMinimumHeight(field_height(self._label))
        self._field = Field()
        self._field.setObjectName("confirmCount")
        self._field.setFixedWidth(self._field.fontMetrics().averageCharWidth() * 14)
        self._send = Button("", ButtonKind.PRIMARY)
        self._send.setObjectName("sendBroadcast")
        self._send.clicked.connect(self._on_sent)
        self._field.returnPressed.connect(self._on_sent)
        self._field.textChanged.connect(self._weigh)
        flow = Wrap()
        self.setLayout(flow)
        flow.addWidget(self.first)
        flow.add_spring()
        for part in (self._label, self._field, self._send):
            flow.addWidget(part)

    def ask(self, number: int, prompt: str, button: str) -> None:
        """Ask for this number; ``prompt`` says so, ``button`` what happens then. What was typed for another goes."""
        if number != self._number:
            self._field.clear()
        self._number = number
        self._label.setText(prompt)
        self._field.setAccessibleName(prompt)
        self._send.setText(button)
        self._weigh()
        self.updateGeometry()

    def reset(self) -> None:
        """Begin anew: nothing has been confirmed."""
        self._field.clear()

    def focus_first(self) -> None:
        """Put the keyboard where the number is typed."""
        self._field.setFocus()

    def set_free(self, free: bool) -> None:
        """Let it be sent, or not: it is on its way, or something is missing."""
        self._is_free = free
        self._weigh()

    @property
    def _is_right(self) -> bool:
        typed = "".join(char for char in self._field.text() if char not in " ,.'\u2019\u00a0\u202f")
        return typed.isdecimal() and len(typed) <= _MOST_DIGITS and int(typed) == self._number

    def _weigh(self) -> None:
        self._send.setEnabled(self._is_free and self._is_right)

    def _on_sent(self) -> None:
        if self._send.isEnabled():
            self.confirmed.emit()
