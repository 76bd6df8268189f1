"""Paints the rows of the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from heydesk.ui.outbox.line import Line
from heydesk.ui.outbox.model import OutboxModel
from heydesk.ui.outbox.word import Tone
from heydesk.ui.sheet import Sheet
from heydesk.ui.theme import tokens
from heydesk.ui.token import Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

Index = QModelIndex | QPersistentModelIndex

CHEVRON = 20
"""Width of the part of a batch's row that unfolds it."""
_SIDE = 8
_ABOVE = 7
_GAP = 8
_INDENT = 20
_SMALL = 0.87


class OutboxDelegate(QStyledItemDelegate):
    """Two lines for a Send: who and state, words and clock. One line for a message of a batch.

    ``hovered`` is the row that the mouse is on. How a row stands is asked of the view: reading it from the option's
    state would make Python's side of QStyle, whose tables take as long as all of this.
    """

    def __init__(self, model: OutboxModel, view: QTreeView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.hovered = QPersistentModelIndex()

    def _paint_ground(self, painter: QPainter, rect: QRect, at: QModelIndex, look: Tokens) -> None:
        box = QRectF(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not at.parent().isValid() and rect.top() > 0:
            painter.setPen(QPen(look.line, 1))
            painter.drawLine(box.topLeft(), box.topRight())
        inside = box.adjusted(0, 1.5, 0, -0.5)
        selected = self._view.selectionModel().isSelected(at)
        if selected or self.hovered == at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_soft if selected else look.chip)
            painter.drawRoundedRect(inside, 6, 6)
        if self._view.hasFocus() and self._view.currentIndex() == at:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_head(self, painter: QPainter, sheet: Sheet, box: QRect, line: Line, font: QFont) -> None:
        look = tokens()
        small = _small(font)
        metrics = QFontMetrics(small)
        width = min(metrics.horizontalAdvance(line.state) + 2, box.width() * 2 // 3)
        state = QRect(box.right() - width + 1, box.top(), width, box.height())
        painter.setFont(small)
        painter.setPen(tone_colour(line.tone, look))
        sheet.words(state, metrics.elidedText(line.state, Qt.TextElideMode.ElideRight, width), trailing=True)
        box = box.adjusted(0, 0, -width - _GAP, 0)
        if line.private:
            size = min(15, box.height())
            place = QRect(box.left(), box.top() + (box.height() - size) // 2, size, size)
            sheet.icon(place, "lock", look.note_line)
            box = box.adjusted(size + 5, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(look.ink)
        who = QFontMetrics(font).elidedText(line.who, Qt.TextElideMode.ElideRight, box.width())
        sheet.words(box, who)

    def _paint_words(self, painter: QPainter, sheet: Sheet, box: QRect, line: Line, font: QFont) -> None:
        small = _small(font)
        width = QFontMetrics(small).horizontalAdvance(line.clock)
        painter.setPen(tokens().soft)
        painter.setFont(small)
        sheet.words(box, line.clock, trailing=True)
        painter.setFont(font)
        room = box.adjusted(0, 0, -width - _GAP, 0)
        words = QFontMetrics(font).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        sheet.words(room, words)

    @property
    def _folded_icon(self) -> str:
        return "chevron-left" if self._view.isRightToLeft() else "chevron-right"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text, or one; as tall as the font is."""
        lines = 1 if index.parent().isValid() else 2
        return QSize(0, lines * (QFontMetrics(option.font).height() + 3) + 2 * _ABOVE - (4 if lines == 1 else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line = self._model.line(index)
        part = index.parent().isValid()
        look = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, rect = self._model.index_at(index), option.rect
        self._paint_ground(painter, rect, at, look)
        sheet = Sheet(painter, rect, self._view.layoutDirection())
        box = rect.adjusted(_SIDE + (_INDENT if part else 0), _ABOVE, -_SIDE, -_ABOVE)
        if line.parts:
            name = "chevron-down" if self._view.isExpanded(at) else self._folded_icon
            height = box.height() // 2
            place = QRect(box.left() - 3, box.top() + (height - 16) // 2, 16, 16)
            sheet.icon(place, name, look.soft)
            box = box.adjusted(CHEVRON - 4, 0, 0, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Normal if part else QFont.Weight.DemiBold)
        if part:
            self._paint_head(painter, sheet, rect.adjusted(_SIDE + _INDENT, 0, -_SIDE, 0), line, bold)
        else:
            half = box.height() // 2
            self._paint_head(painter, sheet, QRect(box.left(), box.top(), box.width(), half), line, bold)
            below = QRect(box.left(), box.top() + half, box.width(), half)
            self._paint_words(painter, sheet, below, line, QFont(option.font))
        painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    else:
        small.setPixelSize(round(font.pixelSize() * _SMALL))
    small.setWeight(QFont.Weight.Normal)
    return small


def tone_colour(tone: Tone, look: Tokens) -> QColor:
    """The colour of a state's word."""
    return {Tone.GOOD: look.ok, Tone.BAD: look.bad, Tone.PLAIN: look.ink, Tone.SOFT: look.soft}[tone]
