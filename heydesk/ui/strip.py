"""A rounded strip of words: a warning, an error, a badge."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.theme import tokens


class StripKind(Enum):
    """What a strip is about, which is how it looks."""

    WARNING = "warning"
    ERROR = "error"
    BADGE = "badge"


_INK = {
    StripKind.WARNING: QPalette.ColorRole.WindowText,
    StripKind.ERROR: QPalette.ColorRole.BrightText,
    StripKind.BADGE: QPalette.ColorRole.Link,
}


class Strip(QLabel):
    """Plain text on a coloured ground."""

    def __init__(self, text: str, kind: StripKind, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(_INK[kind])
        if kind is StripKind.BADGE:
            self.setContentsMargins(10, 2, 10, 2)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        else:
            self.setContentsMargins(12, 7, 12, 7)
            self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        look = tokens()
        fill, radius = {
            StripKind.WARNING: (look.warn_soft, 8.0),
            StripKind.ERROR: (look.bad_soft, 8.0),
            StripKind.BADGE: (look.accent_soft, self.height() / 2),
        }[self._kind]
        plain = fill == look.bg  # a palette with few shades: an edge instead of a ground
        painter = QPainter(self)
        draw_box(painter, self.rect(), fill, look.ink if plain else fill, radius=radius)
        painter.end()
        super().paintEvent(event)
