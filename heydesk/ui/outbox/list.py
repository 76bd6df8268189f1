"""The outbox's list: item model, delegate and view. One column; the messages of a batch are its children."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from heydesk.domain.message import Side
from heydesk.ui.outbox.rows import OutboxLine, Tone
from heydesk.ui.theme import Tokens, tokens
from heydesk.ui.widgets.painting import Sheet
from heydesk.ui.widgets.timers import single_shot_timer

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class _Node:
    """A line of the top level. Its children's indexes hold its ``uid``, which stays when it moves."""

    _uids = count(1)

    def __init__(self, line: OutboxLine) -> None:
        self.line = line
        self.uid = next(self._uids)


class OutboxModel(QAbstractItemModel):
    """Two levels: each Send, and below a batch its messages. One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []

    def show(self, lines: Sequence[OutboxLine]) -> None:
        """Show these lines. Lines that stay keep selection and expansion, and only changed ones are repainted."""
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
        """Return the index of the line with this key, on either level; invalid if it is not shown."""
        for row, node in enumerate(self._nodes):
            if node.line.key == key:
                return self.index(row, 0)
            for place, part in enumerate(node.line.parts):
                if part.key == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index_at(self, index: Index) -> QModelIndex:
        """Return a plain index of the same row."""
        return self.index(index.row(), index.column(), index.parent())

    def line(self, index: Index) -> OutboxLine:
        """Return the line of a valid index."""
        parent = self._node(index.internalId())
        return self._nodes[index.row()].line if parent is None else parent.line.parts[index.row()]

    def _place(self, row: int, line: OutboxLine) -> None:
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

    def _update(self, row: int, line: OutboxLine) -> None:
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
        """Return the index of a row below ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._nodes[parent.row()].uid if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject has another one
        """Return the index of the batch that a message belongs to."""
        uid = index.internalId() if index.isValid() else 0
        row = next((i for i, node in enumerate(self._nodes) if node.uid == uid), None) if uid else None
        return QModelIndex() if row is None else self.createIndex(row, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines below ``parent``."""
        if not parent.isValid():
            return len(self._nodes)
        return 0 if parent.internalId() else len(self._nodes[parent.row()].line.parts)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """Return one."""
        return 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column's name: the header is hidden, but screen readers read it."""
        return self.tr("Messages") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the recipients, the accessible text, or the tooltip of a row."""
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


def _same_shape(old: OutboxLine, new: OutboxLine) -> bool:
    """Whether both have the same children; a batch's messages never come or go one by one."""
    return [part.key for part in old.parts] == [part.key for part in new.parts]


CHEVRON = 20
"""Width in pixels of the part of a batch's row that expands it."""
_SIDE = 8
_ABOVE = 7
_GAP = 8
_INDENT = 20
_SMALL = 0.87


class OutboxDelegate(QStyledItemDelegate):
    """Paints two lines for a Send (recipients and state, text and time), and one for a message of a batch.

    ``hovered`` is the row under the mouse.
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

    def _paint_head(self, painter: QPainter, sheet: Sheet, box: QRect, line: OutboxLine, font: QFont) -> None:
        look = tokens()
        small = _small(font)
        metrics = QFontMetrics(small)
        width = min(metrics.horizontalAdvance(line.state) + 2, box.width() * 2 // 3)
        state = QRect(box.right() - width + 1, box.top(), width, box.height())
        painter.setFont(small)
        painter.setPen(tone_colour(line.tone, look))
        sheet.words(state, metrics.elidedText(line.state, Qt.TextElideMode.ElideRight, width), trailing=True)
        box = box.adjusted(0, 0, -width - _GAP, 0)
        if line.side is Side.NOTE:
            size = min(15, box.height())
            place = QRect(box.left(), box.top() + (box.height() - size) // 2, size, size)
            sheet.icon(place, "lock", look.note_line)
            box = box.adjusted(size + 5, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(look.ink)
        who = QFontMetrics(font).elidedText(line.who, Qt.TextElideMode.ElideRight, box.width())
        sheet.words(box, who)

    def _paint_words(self, painter: QPainter, sheet: Sheet, box: QRect, line: OutboxLine, font: QFont) -> None:
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
        """Return the height of two lines of text, or of one for a message of a batch."""
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
    """Return the colour of a state's label."""
    return {Tone.GOOD: look.ok, Tone.BAD: look.bad, Tone.PLAIN: look.ink, Tone.SOFT: look.soft}[tone]


class OutboxList(QTreeView):
    """The list view. Keeps selection, expansion and scroll position while its lines change.

    Signals:
        opened: a row was clicked, or Enter pressed on it; with its ``OutboxLine``.
        end_reached: scrolled to less than half a page before the last row.
    """

    opened = Signal(OutboxLine)
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutboxModel(self)
        self._empty_words = ""
        self.setModel(self._model)
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        self._delegate = OutboxDelegate(self._model, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("outbox")
        self.setAccessibleName(self.tr("Outbox"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._viewport.setAutoFillBackground(False)
        self._selection_timer = single_shot_timer(self, 0, self._on_selection_timer_timed_out)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.entered.connect(self._on_self_entered)
        self.clicked.connect(self._on_self_clicked)
        self.activated.connect(self._on_self_activated)

    def show_lines(self, lines: Sequence[OutboxLine]) -> None:
        """Show these lines. Rows in sight stay where they are when others arrive above them."""
        bar = self.verticalScrollBar()
        top = self.indexAt(self._viewport.rect().topLeft()) if bar.value() else QModelIndex()
        key = self._model.line(top).key if top.isValid() else ""
        offset = self.visualRect(top).top() if top.isValid() else 0
        self._model.show(lines)
        self.executeDelayedItemsLayout()  # screen readers ask for rows before the next paint
        kept = self._model.index_of(key) if key else QModelIndex()
        if kept.isValid():
            bar.setValue(bar.value() + self.visualRect(kept).top() - offset)

    def set_empty_words(self, words: str) -> None:
        """Set the text shown in place of an empty list."""
        self._empty_words = words
        self._viewport.update()

    def line(self, key: str) -> OutboxLine | None:
        """Return the line with this key, or None if it is not shown."""
        index = self._model.index_of(key)
        return self._model.line(index) if index.isValid() else None

    def select(self, key: str | None) -> None:
        """Select the line with this key; None selects nothing."""
        index = self._model.index_of(key) if key else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        if index.parent().isValid():
            self.expand(index.parent())
        self.setCurrentIndex(index)

    def _on_bar_moved(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value and value >= bar.maximum() - bar.pageStep() // 2:
            self.end_reached.emit()

    def _on_self_entered(self, index: QModelIndex) -> None:
        self._delegate.hovered = QPersistentModelIndex(index)
        self._viewport.update()

    def _on_self_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.line(index))

    def _on_self_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.line(index))

    def _on_selection_changed(self) -> None:
        self._selection_timer.start()

    def _on_selection_timer_timed_out(self) -> None:
        """Open the row that assistive technology selected, which does not make it the current one."""
        index = next(iter(self.selectedIndexes()), QModelIndex())
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.opened.emit(self._model.line(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Expand a batch if its chevron was pressed, without opening it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rowCount(index) and self._is_on_chevron(event, index):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def _is_on_chevron(self, event: QMouseEvent, index: QModelIndex) -> bool:
        box = self.visualRect(index)
        x = event.position().x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return x > box.right() - CHEVRON
        return x < box.left() + CHEVRON

    def leaveEvent(self, event: QEvent) -> None:
        """Clear the hovered row."""
        super().leaveEvent(event)
        self._delegate.hovered = QPersistentModelIndex()
        self._viewport.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the text for an empty list."""
        super().paintEvent(event)
        if self._empty_words and not self._model.rowCount():
            painter = QPainter(self._viewport)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
            painter.drawText(self._viewport.rect().adjusted(8, 8, -8, 0), flags, self._empty_words)
