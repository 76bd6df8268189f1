"""A button that is an icon, with its name for whoever can't see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

_ICON = 16
_AROUND = 8


class IconButton(QPushButton):
    """Flat until the mouse or the keyboard is on it."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, and a ground where it is needed."""
        look = tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown() or self.hasFocus():
            edge = look.accent if self.hasFocus() else look.chip
            draw_box(painter, self.rect(), look.chip, edge, width=2 if self.hasFocus() else 1)
        ink = look.ink if self.underMouse() or self.hasFocus() else look.soft
        box = QRectF((self.width() - _ICON) / 2, (self.height() - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, self._icon, ink, box)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_ICON + 2 * _AROUND, _ICON + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()
