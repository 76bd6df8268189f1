"""The outbox as Qt sees it: a query over the desk's rows, changed only where the answer changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from heydesk.ui.outbox.line import Line

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class _Node:
    """A line of the top level; ``uid`` is how its parts' indexes name it, wherever it moves to."""

    _uids = count(1)

    def __init__(self, line: Line) -> None:
        self.line = line
        self.uid = next(self._uids)


class OutboxModel(QAbstractItemModel):
    """Two levels: what was sent, and the messages of a batch below it. One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Become these lines: what stayed keeps its selection and expansion, and only what differs is painted."""
        if lines and not self._nodes:
            self.beginInsertRows(_ROOT, 0, len(lines) - 1)
            self._nodes = [_Node(line) for line in lines]
            self.endInsertRows()
            return
        keys = {line.key for line in lines}
        for row in reversed(range(len(self._nodes))):
            if self._nodes[row].line.key not in keys:
                self._remove(row)
        for row, line in enumerate(lines):
            self._place(row, line)

    def index_of(self, key: str) -> QModelIndex:
        """The index of the line with this key, on either level; invalid when it is not shown."""
        for row, node in enumerate(self._nodes):
            if node.line.key == key:
                return self.index(row, 0)
            for place, part in enumerate(node.line.parts):
                if part.key == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index_at(self, index: Index) -> QModelIndex:
        """The same place as an index of its plain kind."""
        return self.index(index.row(), index.column(), index.parent())

    def line(self, index: Index) -> Line:
        """The line behind a valid index."""
        parent = self._node(index.internalId())
        return self._nodes[index.row()].line if parent is None else parent.line.parts[index.row()]

    def _place(self, row: int, line: Line) -> None:
        old = next((i for i in range(row, len(self._nodes)) if self._nodes[i].line.key == line.key), None)
        if old is not None and not _same_shape(self._nodes[old].line, line):
            self._remove(old)
            old = None
        if old is None:
            self.beginInsertRows(_ROOT, row, row)
            self._nodes.insert(row, _Node(line))
            self.endInsertRows()
            return
        if old != row:
            self.beginMoveRows(_ROOT, old, old, _ROOT, row)
            self._nodes.insert(row, self._nodes.pop(old))
            self.endMoveRows()
        self._update(row, line)

    def _update(self, row: int, line: Line) -> None:
        before = self._nodes[row].line
        if before == line:
            return
        self._nodes[row].line = line
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        for place, (old, new) in enumerate(zip(before.parts, line.parts, strict=True)):
            if old != new:
                changed = self.index(place, 0, index)
                self.dataChanged.emit(changed, changed)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        del self._nodes[row]
        self.endRemoveRows()

    def _node(self, uid: int) -> _Node | None:
        return next((node for node in self._nodes if node.uid == uid), None) if uid else None

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The index of a row, below ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._nodes[parent.row()].uid if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject has another one
        """The batch that a message belongs to."""
        uid = index.internalId() if index.isValid() else 0
        row = next((i for i, node in enumerate(self._nodes) if node.uid == uid), None) if uid else None
        return QModelIndex() if row is None else self.createIndex(row, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines stand below ``parent``."""
        if not parent.isValid():
            return len(self._nodes)
        return 0 if parent.internalId() else len(self._nodes[parent.row()].line.parts)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """One."""
        return 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The column's name: the header is hidden, and screen readers find it all the same."""
        return self.tr("Messages") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate paints, and what a screen reader says."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.line(index).who
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.line(index).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return ", ".join(part.who for part in self.line(index).parts) or None
            case _:
                return None


def _same_shape(old: Line, new: Line) -> bool:
    """Whether both have the same messages below them. A batch's never come and go one by one."""
    return [part.key for part in old.parts] == [part.key for part in new.parts]
