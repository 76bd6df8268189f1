"""A check box that can be seen on every ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox

from heydesk.ui.box import draw_box
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = 16
_GAP = 8


class CheckBox(QCheckBox):
    """Painted from the theme's colours. The words belong to it: pressing them presses the box."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, place: QPoint) -> bool:
        """Everywhere."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Room for the box and the words."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(_SIZE + _GAP + words.width() + 2, max(_SIZE, words.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        look = tokens()
        painter = QPainter(self)
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - _SIZE
        box = QRect(left, (self.height() - _SIZE) // 2, _SIZE, _SIZE)
        checked = self.isChecked() and self.isEnabled()
        edge = look.accent if checked or self.hasFocus() or self.underMouse() else look.soft
        width = 2 if self.hasFocus() else 1
        draw_box(painter, box, look.accent if checked else look.field, edge, width=width, radius=4)
        if self.isChecked():
            ink = look.on_accent if checked else look.soft
            paint_icon(painter, "check", ink, QRectF(box).adjusted(2, 2, -2, -2))
        words = (
            self.rect().adjusted(_SIZE + _GAP, 0, 0, 0) if left == 0 else self.rect().adjusted(0, 0, -_SIZE - _GAP, 0)
        )
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        flags = int(Qt.TextFlag.TextShowMnemonic) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, self.text())
