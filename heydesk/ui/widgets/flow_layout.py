"""Layouts: one that goes on in the next line when one is full, for buttons that may not be cut; a stack of pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QStackedLayout, QWidget


class Wrap(QLayout):
    """Places widgets one after another, in reading order; hidden ones take no room."""

    def __init__(self, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._spring: int | None = None
        self.setContentsMargins(QMargins())

    def add_spring(self) -> None:
        """What is added from here on stands at the far end of its line."""
        self._spring = len(self._items)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines and give the height that they take."""
        lines = self._lines(rect.width())
        mirrored = (widget := self.parentWidget()) is not None and widget.isRightToLeft()
        y = 0
        for line in lines:
            x = 0
            spare = max(0, rect.width() - self._width([size for _, _, size in line]))
            tall = max(size.height() for _, _, size in line)
            for place, item, size in line:
                if self._spring is not None and place >= self._spring:
                    x, spare = x + spare, 0
                if move:
                    left = rect.right() - x - size.width() + 1 if mirrored else rect.left() + x
                    item.setGeometry(QRect(QPoint(left, rect.top() + y + (tall - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tall + self._gap
        return max(0, y - self._gap)

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem, QSize]]]:
        """Break the visible items into rows of this width; an item wider than a row shrinks to its minimum."""
        lines: list[list[tuple[int, QLayoutItem, QSize]]] = []
        x = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(max(item.minimumSize().width(), min(size.width(), width)))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((place, item, size))
            x += size.width() + self._gap
        return lines

    def _width(self, sizes: Sequence[QSize]) -> int:
        return sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)

    def addItem(self, item: QLayoutItem) -> None:
        """Add to the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give the item at this place, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(self._width(shown), max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest one must fit."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in shown), default=0), max((size.height() for size in shown), default=0)
        )


# Chips in rows, like words in a paragraph; what comes after them takes the rest of its row.

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


class PageStack(QWidget):
    """Pages of which one is shown. A QStackedWidget would be read aloud as a “layered pane” before what is in it.

    Signals:
        current_changed: another page is shown; with its place, -1 for none.
    """

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QStackedLayout(self)
        self._layout.currentChanged.connect(self.current_changed)

    def addWidget(self, page: QWidget) -> None:
        """Add a page; the first one is shown."""
        self._layout.addWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        """Remove a page, which stays its owner's to delete."""
        self._layout.removeWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show this page."""
        self._layout.setCurrentWidget(page)

    def currentWidget(self) -> QWidget | None:
        """The page that is shown; None without any."""
        return self._layout.currentWidget()

    def indexOf(self, page: QWidget) -> int:
        """The place of a page; -1 for one that is not here."""
        return self._layout.indexOf(page)
