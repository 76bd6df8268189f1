"""A button of the bar under the text box: words or an icon, in the bar's own ink."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from heydesk.ui.box import icon_size
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import on_button, tip

_SIDE = 6
_LEAST = 24
"""Pixels that a pointer can hit."""
_RADIUS = 5
_FLAGS = int(Qt.TextFlag.TextShowMnemonic)
_GROUND = 0.1
"""The share of ink in the ground under the mouse."""
_FAINT = 0.4
"""The ink of one that can't be pressed now."""


class FootButton(QAbstractButton):
    """Flat until the mouse or the keyboard is on it; in a note it is amber like everything around."""

    def __init__(self, object_name: str, name: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        """Show ``name``; with an ``icon`` show that, and keep the name for the tooltip and for screen readers."""
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setToolTip(tip(name))
        else:
            self.setText(on_button(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words or the icon, and a ground where it is needed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.hasFocus())
        if active and ink == tokens().soft:
            ink = tokens().ink
        if not self.isEnabled():
            ink.setAlphaF(_FAINT)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if active:
            ground = QColor(ink)
            ground.setAlphaF(_GROUND)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if ink != tokens().ink else tokens().accent, 2))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self._icon:
            size = icon_size(self)
            place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            paint_icon(painter, self._icon, ink, place)
            return
        painter.setPen(ink)
        painter.drawText(self.rect(), _FLAGS | Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        """Room for the words or the icon, at any font size."""
        inside = icon_size(self) if self._icon else self.fontMetrics().size(_FLAGS, self.text()).width()
        return QSize(max(inside + 2 * _SIDE, _LEAST), max(self.fontMetrics().height() + 4, _LEAST))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
