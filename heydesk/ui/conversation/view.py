"""The list of bubbles: what is being read stays where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from heydesk.ui.announcement import announce
from heydesk.ui.conversation.bubble import Bubble, Side
from heydesk.ui.conversation.delegate import BubbleDelegate
from heydesk.ui.conversation.model import ConversationModel
from heydesk.ui.scroll_bar import SlimBar

_NEAR = 40
"""So near to an edge, in pixels, is at it."""


class ConversationView(QListView):
    """Shows a conversation, oldest on top.

    Signals:
        top_reached: the oldest row is coming into sight.
        bottom_reached: the newest row is in sight.
    """

    top_reached = Signal()
    bottom_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ConversationModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(BubbleDelegate(self._rows, self))
        self.setObjectName("conversation")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SlimBar(self).valueChanged.connect(self._on_bar_moved)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._is_at_end = True
        self._moving = False
        self.activated.connect(lambda index: self._open(self._rows.bubble(index).media_url))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._on_settle_timed_out)

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """What is shown."""
        return self._rows.bubbles

    @property
    def shows_end(self) -> bool:
        """Whether the newest row is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR

    @property
    def shows_top(self) -> bool:
        """Whether the oldest row is in sight, or nearly."""
        return bool(self._rows.bubbles) and self.verticalScrollBar().value() <= _NEAR

    def show_bubbles(self, bubbles: Sequence[Bubble], *, to_end: bool = False) -> None:
        """Become these. What is being read stays where it is, unless ``to_end``."""
        key, offset = self._anchor()
        current = self.currentIndex()
        chosen = self._rows.bubble(current).key if current.isValid() else ""
        self._moving = True
        self._rows.show(bubbles)
        self.doItemsLayout()
        self._choose(chosen)
        row = self._rows.row_of(key)
        if to_end:
            self.go_to_end()
        elif row is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._rows.index(row, 0)).top() - offset)
        self._moving = False

    def _anchor(self) -> tuple[str, int]:
        """Find the first row in sight that keeps its place among the others, and how far down it stands."""
        index = self.indexAt(QPoint(4, 4))
        row = index.row() if index.isValid() else len(self._rows.bubbles)
        for place in range(row, len(self._rows.bubbles)):
            bubble = self._rows.bubbles[place]
            if bubble.side is not Side.HEADING:  # a day's goes up when older ones of that day come
                return bubble.key, self.visualRect(self._rows.index(place, 0)).top()
        return "", 0

    def go_to_end(self) -> None:
        """Show the newest."""
        self.scrollToBottom()
        self._is_at_end = True

    def _choose(self, key: str) -> None:
        row = self._rows.row_of(key) if key else None
        if row is not None and self.currentIndex().row() != row:
            bar = self.verticalScrollBar()
            value = bar.value()
            self.setCurrentIndex(self._rows.index(row, 0))
            bar.setValue(value)

    def _choose_any(self) -> None:
        if not self.currentIndex().isValid() and self._rows.bubbles:
            self._choose(self._rows.bubbles[-1].key)

    def _on_bar_moved(self) -> None:
        if self._moving:
            return
        self._is_at_end = self.shows_end
        self._settle.start()

    def _on_settle_timed_out(self) -> None:
        if not self._rows.bubbles or not self.isVisible():
            return
        if self.shows_end:
            self.bottom_reached.emit()
        if self.shows_top:
            self.top_reached.emit()

    def _open(self, url: str) -> None:
        """Show in the browser what hangs on a message; only what the web has, whatever a server says."""
        if _is_link(url):
            QDesktopServices.openUrl(QUrl(url))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        announce(self, self.tr("Copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen bubble; everything else is the list's."""
        self._choose_any()
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            if index.isValid():
                self._copy(self._rows.bubble(index).words)
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the newest, which most want to hear."""
        self._choose_any()
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy a bubble's words."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self._rows.bubble(index).side is Side.HEADING:
            return
        bubble = self._rows.bubble(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if bubble.text:
            menu.addAction(self.tr("Copy text")).triggered.connect(lambda: self._copy(bubble.text))
        if _is_link(bubble.media_url):
            menu.addAction(self.tr("Open link")).triggered.connect(lambda: self._open(bubble.media_url))
        if bubble.media_url:
            menu.addAction(self.tr("Copy link")).triggered.connect(lambda: self._copy(bubble.media_url))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew; who was at the end stays there."""
        at_end = self._is_at_end
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if at_end:
            self.executeDelayedItemsLayout()
            self.scrollToBottom()
            self._is_at_end = True


def _is_link(url: str) -> bool:
    return url.lower().startswith(("https://", "http://"))
