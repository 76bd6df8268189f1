"""A radio button that can be seen on every ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton

from heydesk.ui.box import draw_box, icon_size
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GAP = 8


class Radio(QRadioButton):
    """Painted from the theme's colours: Fusion's own ring is lost on a dark ground."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, place: QPoint) -> bool:
        """The words belong to it."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Room for the ring and the words."""
        size = icon_size(self) + 2
        return QSize(size + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 6, size + 6)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, the dot, the words, and a frame around them for the keyboard."""
        look = tokens()
        painter = QPainter(self)
        mirrored = self.isRightToLeft()
        size = icon_size(self) + 2
        left = self.width() - size - 2 if mirrored else 2
        ring = QRect(left, (self.height() - size) // 2, size, size)
        chosen = self.isChecked()
        edge = look.accent if chosen or self.hasFocus() or self.underMouse() else look.soft
        draw_box(painter, ring, look.accent if chosen else look.field, edge, radius=size / 2)
        if chosen:
            inset = size * 5 // 16
            dot = ring.adjusted(inset, inset, -inset, -inset)
            draw_box(painter, dot, look.on_accent, look.on_accent, width=0, radius=dot.width() / 2)
        painter.setPen(look.ink)
        aside = size + _GAP
        words = self.rect().adjusted(0, 0, -aside, 0) if mirrored else self.rect().adjusted(aside, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.hasFocus():
            draw_box(painter, self.rect(), QColor(0, 0, 0, 0), look.accent, width=1.5, radius=5)
