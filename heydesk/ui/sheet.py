"""Painting by hand for both reading directions: places are counted from the edge where reading begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

from heydesk.ui.icon import paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


def turned(box: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a box of ``whole`` lies on the screen: from the other side where the language is read from the right."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRect(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())


class Sheet:
    """Draws words and icons into boxes of ``whole``, each turned over where it must be."""

    def __init__(self, painter: QPainter, whole: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._whole = whole
        self._direction = direction
        painter.setLayoutDirection(direction)

    def place(self, box: QRect) -> QRect:
        """Where a box lies on the screen."""
        return turned(box, self._whole, self._direction)

    def words(self, box: QRect, words: str, *, trailing: bool = False) -> None:
        """Draw words at the beginning of a box, or at its end, in the painter's font and colour."""
        self._painter.drawText(self.place(box), _TRAILING if trailing else _LEADING, words)

    def icon(self, box: QRect, name: str, colour: QColor) -> None:
        """Draw an icon."""
        paint_icon(self._painter, name, colour, QRectF(self.place(box)))
