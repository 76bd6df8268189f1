"""The list of what was sent: one column, batches unfold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from heydesk.ui.outbox.delegate import CHEVRON, OutboxDelegate
from heydesk.ui.outbox.line import Line
from heydesk.ui.outbox.model import OutboxModel
from heydesk.ui.scroll_bar import SlimBar


class OutboxList(QTreeView):
    """Shows lines, keeps what is selected, unfolded and in sight, and says which line the person opened.

    Signals:
        opened: a row was clicked, or Enter pressed on it; with its Line.
        end_reached: the last row is coming into sight.
    """

    opened = Signal(object)
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = OutboxModel(self)
        self._empty_words = ""
        self.setModel(self._lines)
        self._ground = QWidget()  # asking Qt for its own would have Python know every widget there is
        self.setViewport(self._ground)
        self._look = OutboxDelegate(self._lines, self)
        self.setItemDelegate(self._look)
        self.setObjectName("outbox")
        self.setAccessibleName(self.tr("Outbox"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SlimBar(self).valueChanged.connect(self._on_bar_moved)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._ground.setAutoFillBackground(False)
        self._chosen = QTimer(self)
        self._chosen.setSingleShot(True)
        self._chosen.setInterval(0)
        self._chosen.timeout.connect(self._on_chosen_timed_out)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.entered.connect(self._on_self_entered)
        self.clicked.connect(self._on_self_clicked)
        self.activated.connect(self._on_self_activated)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Become these lines. Whoever reads further down is not moved by what arrives on top."""
        bar = self.verticalScrollBar()
        top = self.indexAt(self._ground.rect().topLeft()) if bar.value() else QModelIndex()
        key = self._lines.line(top).key if top.isValid() else ""
        offset = self.visualRect(top).top() if top.isValid() else 0
        self._lines.show(lines)
        self.executeDelayedItemsLayout()  # screen readers ask for rows before the next paint
        kept = self._lines.index_of(key) if key else QModelIndex()
        if kept.isValid():
            bar.setValue(bar.value() + self.visualRect(kept).top() - offset)

    def set_empty_words(self, words: str) -> None:
        """What to say where there is nothing to list."""
        self._empty_words = words
        self._ground.update()

    def line(self, key: str) -> Line | None:
        """The line with this key, while it is shown."""
        index = self._lines.index_of(key)
        return self._lines.line(index) if index.isValid() else None

    def select(self, key: str | None) -> None:
        """Mark the line whose story is open; None marks nothing."""
        index = self._lines.index_of(key) if key else QModelIndex()
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
        self._look.hovered = QPersistentModelIndex(index)
        self._ground.update()

    def _on_self_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._lines.line(index))

    def _on_self_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._lines.line(index))

    def _on_selection_changed(self) -> None:
        self._chosen.start()

    def _on_chosen_timed_out(self) -> None:
        """Open what assistive technology selected: it selects a row without making it the current one."""
        index = next(iter(self.selectedIndexes()), QModelIndex())
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.opened.emit(self._lines.line(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold a batch where its chevron was pressed, without opening it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._lines.rowCount(index) and self._is_on_chevron(event, index):
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
        """The mouse is on no row any more."""
        super().leaveEvent(event)
        self._look.hovered = QPersistentModelIndex()
        self._ground.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say that there are none."""
        super().paintEvent(event)
        if self._empty_words and not self._lines.rowCount():
            painter = QPainter(self._ground)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
            painter.drawText(self._ground.rect().adjusted(8, 8, -8, 0), flags, self._empty_words)
