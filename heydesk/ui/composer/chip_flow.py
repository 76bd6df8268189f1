"""Chips in rows, like words in a paragraph; what comes after them takes the rest of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from heydesk.ui.wrap import Wrap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GAP = 6


class ChipFlow(Wrap):
    """A flow whose last item fills what its row has left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(GAP, parent)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x = y = height = 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item in self._items:
            size, fills = item.sizeHint(), item is self._items[-1]
            width = item.minimumSize().width() if fills else min(size.width(), rect.width())
            if x and x + width > rect.width():
                x, y, height = 0, y + height + GAP, 0
            if fills:
                width = rect.width() - x
            if move:
                left = rect.right() - x - width + 1 if mirrored else rect.left() + x
                item.setGeometry(QRect(left, rect.top() + y, width, size.height()))
            x += width + GAP
            height = max(height, size.height())
        return y + height

    def minimumSize(self) -> QSize:
        """Room for the last item; chips are cut rather than the window widened."""
        return QSize(self._items[-1].minimumSize().width() if self._items else 0, 0)
