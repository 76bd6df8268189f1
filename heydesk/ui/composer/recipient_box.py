"""The rounded field around the rows of recipients."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from heydesk.ui.box import draw_field
from heydesk.ui.composer.recipient_line import RecipientLine
from heydesk.ui.icon_button import IconButton
from heydesk.ui.scroll_bar import SlimBar

_SIDE = 8


class RecipientBox(QWidget):
    """Shows a few rows and scrolls over the rest; looks like the line's own field.

    Signals:
        resized: there is more or less room.
    """

    resized = Signal()

    def __init__(self, rows: QWidget, line: RecipientLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._bad = False
        self._line = line
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = QWidget()  # ours, because asking Qt for its own is what a start can't afford (see Theme)
        self._scroll.setViewport(self._view)
        SlimBar(self._scroll)
        self._scroll.setWidget(rows)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        rows.setAutoFillBackground(False)  # the scroll area sees to the opposite
        self._view.setAutoFillBackground(False)
        self.file = IconButton(self.tr("Add from a file…"), "table", self)
        self.file.setObjectName("addFromFile")
        self.file.setCursor(Qt.CursorShape.ArrowCursor)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 5, 0, 5)
        inside.setSpacing(0)
        inside.addSpacing(_SIDE)
        inside.addWidget(self._scroll, 1)
        inside.addSpacing(self.file.sizeHint().width())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        line.focus_turned.connect(self.update)

    def set_bad(self, bad: bool) -> None:
        """Mark the field, or take the mark away."""
        self._bad = bad
        self.update()

    def room(self) -> int:
        """The width of a row."""
        return self._view.width()

    def be_tall(self, inner: int) -> None:
        """Show so much height of rows."""
        if self._scroll.minimumHeight() != inner:
            self._scroll.setFixedHeight(inner)

    def bring_to_sight(self, widget: QWidget) -> None:
        """Scroll until this can be seen."""
        self._scroll.ensureWidgetVisible(widget)

    def _on_bar_range_changed(self) -> None:
        """Rows become more or fewer also when names become known: what has the keyboard stays in sight."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.bring_to_sight(focused if focused is not None and inside else self._line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere beside the chips is meant for the line."""
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field's ground."""
        draw_field(QPainter(self), self, focused=self._line.hasFocus(), bad=self._bad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner, and tell whoever lays the rows out."""
        super().resizeEvent(event)
        size = self.file.sizeHint()
        left = 0 if self.isRightToLeft() else self.width() - size.width()
        lowest = self._line.sizeHint().height() + 10
        self.file.setGeometry(left, (lowest - size.height()) // 2, size.width(), size.height())
        self.resized.emit()
