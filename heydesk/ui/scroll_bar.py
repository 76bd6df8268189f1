"""A slim scroll bar without arrows, painted from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QAbstractScrollArea

_WIDTH = 10
_SHORTEST = 28


class SlimBar(QScrollBar):
    """The vertical bar of a list or a text.

    It knows itself where its handle is: asking the style would make Python's side of QStyle, whose tables take a
    twentieth of the window's start.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._grip: float | None = None
        area.setVerticalScrollBar(self)

    @property
    def handle(self) -> QRectF:
        """Where the handle is."""
        room, steps = self.height(), self.maximum() - self.minimum()
        whole = steps + self.pageStep()
        length = min(room, max(_SHORTEST, room * self.pageStep() / whole)) if whole > 0 else room
        top = (room - length) * (self.value() - self.minimum()) / steps if steps > 0 else 0
        return QRectF(0, top, self.width(), length)

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(_WIDTH, 3 * _SHORTEST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, or go a page towards the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        handle, y = self.handle, event.position().y()
        if handle.top() <= y <= handle.bottom():
            self._grip = y - handle.top()
        else:
            self.setValue(self.value() + (self.pageStep() if y > handle.bottom() else -self.pageStep()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        room = self.height() - self.handle.height()
        if self._grip is not None and room > 0:
            share = (event.position().y() - self._grip) / room
            self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the handle go."""
        self._grip = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be dragged."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Step back again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.soft if self.underMouse() or self._grip is not None else look.line)
        box = self.handle.adjusted(2.5, 1, -2.5, -1)
        painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
