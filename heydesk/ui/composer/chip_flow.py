"""Chips in rows, like words in a paragraph; what comes after them takes the rest of its row."""

from __future__ import annotations

from collections.abc import Sequence
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

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Have exactly these, in this order. Those that are let go of are hidden, and their owner's to delete."""
        stay = {id(widget) for widget in widgets}
        for widget in [item.widget() for item in self._items]:
            if widget is not None and id(widget) not in stay:
                self.removeWidget(widget)
                widget.hide()
        items = {id(item.widget()): item for item in self._items}
        for widget in widgets:
            if id(widget) not in items:
                self.addWidget(widget)
                items[id(widget)] = self._items[-1]
                widget.show()
        self._items = [items[id(widget)] for widget in widgets]
        self.invalidate()

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
