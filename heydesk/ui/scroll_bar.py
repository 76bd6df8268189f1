"""A slim scroll bar without arrows, painted from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QAbstractScrollArea

_WIDTH = 10


class SlimBar(QScrollBar):
    """The vertical bar of a list or a text: as wide as a finger of the mouse needs, and no wider."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        area.setVerticalScrollBar(self)

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(_WIDTH, super().sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be dragged."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Step back again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle where the style would have it."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.soft if self.underMouse() or self.isSliderDown() else look.line)
        box = QRectF(handle).adjusted(2.5, 1, -2.5, -1)
        painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
