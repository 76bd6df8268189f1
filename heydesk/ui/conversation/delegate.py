"""Paints bubbles: plain text always, whatever the text looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from heydesk.ui.conversation.bubble import Bubble, Side
from heydesk.ui.conversation.plan import BETWEEN, Plan
from heydesk.ui.icon import paint_icon
from heydesk.ui.sheet import turned
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

    from heydesk.ui.conversation.model import ConversationModel, Index

_RADIUS = 12
_SPARE = 64
"""So many plans more than rows are kept."""


class BubbleDelegate(QStyledItemDelegate):
    """Theirs at the beginning of the line, ours at its end in the accent colour, notes across in amber."""

    def __init__(self, model: ConversationModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._plans: dict[tuple[Bubble, int, bool, str], Plan] = {}

    def _plan(self, bubble: Bubble, width: int, font: QFont) -> Plan:
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (bubble, width, mirrored, font.key())
        if key not in self._plans:
            if len(self._plans) > 2 * len(self._model.bubbles) + _SPARE:
                self._plans.clear()  # widths and words of long ago
            self._plans[key] = Plan(bubble, width, font, mirrored=mirrored)
        return self._plans[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the words are at the view's width."""
        width = self._view.viewport().width()
        return QSize(width, self._plan(self._model.bubble(index), width, option.font).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        bubble, rect = self._model.bubble(index), option.rect
        plan = self._plan(bubble, rect.width(), option.font)
        direction = self._view.layoutDirection()

        def place(box: QRect) -> QRect:
            return turned(box.translated(rect.topLeft()), rect, direction)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        ink = look.soft
        if bubble.side is not Side.HEADING:
            ink = self._paint_ground(painter, bubble, QRectF(place(plan.box)))
        if not plan.lock.isNull():
            paint_icon(painter, "lock", ink, QRectF(place(plan.lock)))
        painter.setPen(ink)
        plan.words.draw(painter, place(plan.words_box))
        plan.media.draw(painter, place(plan.media_box))
        painter.setPen(look.bad if bubble.trouble else look.soft)
        plan.below.draw(painter, place(plan.below_box))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -BETWEEN // 2), 5, 5)
        painter.restore()

    def _paint_ground(self, painter: QPainter, bubble: Bubble, box: QRectF) -> QColor:
        """Paint what the words stand on, and give the colour for them."""
        fill, edge, ink = _colours(bubble.side)
        # A note is told apart by its edge too, and not by its colour alone.
        line = Qt.PenStyle.DashLine if bubble.side is Side.NOTE else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 1, line))
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        return ink


def _colours(side: Side) -> tuple[QColor, QColor, QColor]:
    """Fill, edge and ink."""
    look = tokens()
    if side is Side.OURS:
        return look.accent, look.accent, look.on_accent
    if side is Side.NOTE:
        return look.note, look.note_line, look.note_ink
    plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
    return look.chip, look.ink if plain else look.chip, look.ink
