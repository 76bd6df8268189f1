"""A line to type into, in a rounded box."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from heydesk.ui.box import SIDE, draw_field, field_height

_OWN = 2
"""What a line edit leaves free at either side by itself."""


class Field(QLineEdit):
    """One line of text. ``set_bad`` marks it; what is wrong with it is said in full elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bad = False
        self._composing = False
        self.setFrame(False)
        self.setTextMargins(SIDE - _OWN, 0, SIDE - _OWN, 0)
        clear_ground(self)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has text open here that is not settled yet."""
        return self._composing

    def set_bad(self, reason: str) -> None:
        """Mark the field, with the reason for screen readers; an empty one takes the mark away."""
        self._bad = bool(reason)
        self.setAccessibleDescription(reason)
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a composition is open."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the text."""
        painter = QPainter(self)
        draw_field(painter, self, focused=self.hasFocus(), bad=self._bad)
        painter.end()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """As tall as every field."""
        return QSize(super().sizeHint().width(), field_height(self))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, field_height(self))


def clear_ground(line: QLineEdit) -> None:
    """Let the box behind a line edit be seen: its own ground would have square corners."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    line.setPalette(palette)
