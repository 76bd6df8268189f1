"""One line of a chooser, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from heydesk.ui.sheet import Sheet
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

OFFER = Qt.ItemDataRole.UserRole
_SIDE = 10
_ABOVE = 6
_SMALL = 0.9


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose: its name, a few words about it, and the whole of it for the lower part of the chooser.

    ``aside`` is a word at the end of its line, such as its key.
    """

    key: int | str
    label: str
    detail: str = ""
    whole: str = ""
    aside: str = ""

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.label, self.detail, self.aside)))


class OfferDelegate(QStyledItemDelegate):
    """Two lines: the name, and a few words about it, each cut where there is no room."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one offer. How it stands is asked of the view: the option's state would load QStyle's tables."""
        offer = index.data(OFFER)
        rect: QRect = option.rect
        look = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex() == index:
            painter.setPen(QPen(look.accent, 1))
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        sheet = Sheet(painter, rect, self._view.layoutDirection())
        font, small = self._view.font(), _small(self._view.font())
        room = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        first = QRect(room.left(), room.top(), room.width(), QFontMetrics(font).height())
        if offer.aside:
            painter.setFont(small)
            painter.setPen(look.soft)
            sheet.words(first, offer.aside, trailing=True)
            first.setWidth(room.width() - QFontMetrics(small).horizontalAdvance(offer.aside) - _SIDE)
        painter.setFont(font)
        painter.setPen(look.ink)
        sheet.words(first, QFontMetrics(font).elidedText(offer.label, Qt.TextElideMode.ElideRight, first.width()))
        if offer.detail:
            metrics = QFontMetrics(small)
            second = QRect(room.left(), first.bottom() + 1, room.width(), metrics.height())
            painter.setFont(small)
            painter.setPen(look.soft)
            sheet.words(second, metrics.elidedText(offer.detail, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, or one where there is nothing to add."""
        height = QFontMetrics(self._view.font()).height() + 2 * _ABOVE
        if index.data(OFFER).detail:
            height += QFontMetrics(_small(self._view.font())).height() + 1
        return QSize(0, height)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small
