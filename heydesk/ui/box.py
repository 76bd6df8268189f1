"""The rounded box that fields, cards and strips have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RADIUS = 8
SIDE = 10
"""Between a field's edge and its text, in pixels of the layout."""
_ABOVE = 8


def draw_box(
    painter: QPainter, rect: QRect, fill: QColor, edge: QColor, *, width: float = 1, radius: float = RADIUS
) -> None:
    """Draw a box whose edge lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def fill_box(painter: QPainter, rect: QRect | QRectF, fill: QColor) -> None:
    """Fill a rectangle. ``QPainter.fillRect`` does the same, but has Python know every gradient there is."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(rect)


def draw_field(painter: QPainter, widget: QWidget, *, focused: bool, bad: bool = False) -> None:
    """Draw a field's ground: its edge says where the keyboard is, and what is wrong."""
    look = tokens()
    edge = look.bad if bad else look.accent if focused else look.line
    fill = look.field if widget.isEnabled() else look.bg
    draw_box(painter, widget.rect(), fill, edge, width=2 if focused or bad else 1)


def icon_size(widget: QWidget) -> int:
    """How large an icon beside this widget's words is: as tall as a line, so that it grows with the font."""
    return widget.fontMetrics().height()


def field_height(widget: QWidget) -> int:
    """How tall a field of one line is, at this widget's font."""
    return widget.fontMetrics().height() + 2 * _ABOVE + 2


def bold(widget: QWidget) -> QFont:
    """This widget's font for words that stand out in a box of their own."""
    font = QFont(widget.font())
    font.setBold(True)
    return font
