"""The rows of a conversation as Qt sees them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from heydesk.ui.conversation.bubble import Bubble

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class ConversationModel(QAbstractListModel):
    """One column of bubbles. Rows that stay keep their places as Qt knows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bubbles: tuple[Bubble, ...] = ()

    def show(self, bubbles: Sequence[Bubble]) -> None:
        """Become these."""
        before, after = self._bubbles, tuple(bubbles)
        keys = [bubble.key for bubble in after]
        if before and [bubble.key for bubble in before] == keys[: len(before)]:
            self._go_on(before, after)
        elif before and [bubble.key for bubble in before] == keys[len(after) - len(before) :]:
            self.beginInsertRows(_ROOT, 0, len(after) - len(before) - 1)
            self._bubbles = after
            self.endInsertRows()
        elif before != after:
            self.beginResetModel()
            self._bubbles = after
            self.endResetModel()

    def _go_on(self, before: tuple[Bubble, ...], after: tuple[Bubble, ...]) -> None:
        """Put new rows behind those that are there."""
        if len(after) > len(before):
            self.beginInsertRows(_ROOT, len(before), len(after) - 1)
            self._bubbles = after
            self.endInsertRows()
        self._bubbles = after
        for row, (old, new) in enumerate(zip(before, after, strict=False)):
            if old != new:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """What is shown."""
        return self._bubbles

    def bubble(self, index: Index) -> Bubble:
        """The bubble behind a valid index."""
        return self._bubbles[index.row()]

    def row_of(self, key: str) -> int | None:
        """Where the bubble with this key stands."""
        return next((row for row, bubble in enumerate(self._bubbles) if bubble.key == key), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._bubbles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is painted, and what a screen reader says."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.bubble(index).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.bubble(index).spoken
            case _:
                return None
