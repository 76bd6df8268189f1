"""Emoji to choose from, in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from heydesk.ui.offer import OFFER
from heydesk.ui.offer_list import OfferList
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

_LARGER = 1.5
"""Than the window's text."""
_AROUND = 12
_PAGE = 4
"""Rows that a page key goes."""

Index = QModelIndex | QPersistentModelIndex


class EmojiGrid(OfferList):
    """The arrow keys go to all four sides; one click takes. Which one is chosen is written below, and spoken."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        view = self._list
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setDragEnabled(False)
        view.setItemDelegate(_EmojiDelegate(view))
        view.itemClicked.connect(lambda _item: self.pressed_twice.emit())

    @property
    def columns(self) -> int:
        """How many stand in a row."""
        return max(1, self._list.viewport().width() // _cell(self._list))

    def step_of(self, key: Qt.Key) -> int:
        """Sideways one, up and down a row."""
        on, row = -1 if self.isRightToLeft() else 1, self.columns
        steps = {
            Qt.Key.Key_Right: on,
            Qt.Key.Key_Left: -on,
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Up: -row,
            Qt.Key.Key_PageDown: _PAGE * row,
            Qt.Key.Key_PageUp: -_PAGE * row,
        }
        return steps.get(key, 0)


class _EmojiDelegate(QStyledItemDelegate):
    """Each in a square; a ring around the chosen one."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        painter.save()
        rect = QRectF(option.rect)
        if index == self._view.currentIndex():
            look = tokens()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        painter.setFont(font)
        painter.setPen(tokens().ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data(OFFER).key))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A square that grows with the font."""
        side = _cell(self._view)
        return QSize(side, side)


def _cell(view: QAbstractItemView) -> int:
    return round(view.fontMetrics().height() * _LARGER) + _AROUND
