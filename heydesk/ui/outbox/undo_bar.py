"""The undo bar: the newest held Send, how long it can still be undone, *Undo* and *Send now*."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heydesk.core.outbox_view import OutboxRow
from heydesk.domain.records import BatchId
from heydesk.ui.text import translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import Sheet, turned

_SIDE = 10
_ABOVE = 8
_RING = 18
_GAP = 9
_TICK_MS = 100
_TOP = 90 * 16
_TURN = 360 * 16
_MIN_CHARACTERS = 16
"""With room for fewer characters of the name, the buttons move to a second line."""


class UndoBar(QWidget):
    """Counts down to the deadline in the store, and hides when it has passed.

    Signals:
        undo_requested: bring the batch back into the composer; with its ``BatchId``.
        send_now_requested: send the batch at once; with its ``BatchId``.
    """

    undo_requested = Signal(str)
    send_now_requested = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._row: OutboxRow | None = None
        self._undo = Button(self.tr("Undo"), ButtonKind.LINK, self)
        self._undo.setObjectName("undoSend")
        self._undo.setAccessibleName(self.tr("Undo send"))
        self._undo.setToolTip(self.tr("Take it back into the composer (Alt+U)"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._send_now = Button(self.tr("Send now"), ButtonKind.LINK, self)
        self._send_now.setObjectName("sendNow")
        self._send_now.clicked.connect(self._on_send_now_clicked)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_timer_timed_out)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Held message"))
        self.hide()

    @property
    def batch_id(self) -> BatchId | None:
        """The shown batch, while it can be undone."""
        return self._row.batch_id if self._row is not None and self._left() > 0 else None

    @property
    def who(self) -> str:
        """The recipient, or how many there are; the tooltip names all of them."""
        if self._row is None:
            return ""
        if (count := len(self._row.entries)) > 1:
            return translate_plural("UndoBar", "%n person", "%n people", count)
        if self._row.entry.message.is_group:
            return translate_plural("UndoBar", "A group of %n", "A group of %n", len(self._row.entry.message.phones))
        return self._row.names[0]

    def show_row(self, row: OutboxRow | None) -> None:
        """Show this held batch; None, or one whose deadline has passed, hides the bar."""
        self._row = row
        if self._left() <= 0:
            self._clear()
            return
        self._apply_palette()
        self._update_layout()
        self.setToolTip("" if self._row is None or self.who == self._row.who else self._row.who)
        self.show()
        self._timer.start()
        self._on_timer_timed_out()

    def _left(self) -> float:
        due = self._row.entry.due_at if self._row is not None else None
        return (due - self._now()).total_seconds() if due is not None else 0

    def _clear(self) -> None:
        self._row = None
        self._timer.stop()
        self.hide()

    def _apply_palette(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, tokens().bg)
        for button in (self._undo, self._send_now):
            button.setPalette(palette)

    def _on_timer_timed_out(self) -> None:
        left = self._left()
        if left <= 0 or self._row is None:
            self._clear()
            return
        who = self._row.who
        if self.who not in {who, self._row.names[0]}:
            who = self.tr("{count}: {people}").format(count=self.who, people=who)
        self.setAccessibleDescription(self._words(who))
        self.update()

    def _words(self, who: str) -> str:
        return self.tr("{who} · {seconds} s").format(who=who, seconds=ceil(self._left()))

    def _on_undo_clicked(self) -> None:
        if self.batch_id is not None:
            self.undo_requested.emit(self.batch_id)

    def _on_send_now_clicked(self) -> None:
        if self.batch_id is not None:
            self.send_now_requested.emit(self.batch_id)

    def _update_layout(self) -> None:
        """Place the buttons beside the text, or below it where the bar is too narrow for both."""
        undo, hurry = self._undo.sizeHint(), self._send_now.sizeHint()
        below = self._is_narrow()
        line = max(self.fontMetrics().height(), _RING)
        height = 2 * _ABOVE + line + (undo.height() if below else 0)
        if height != self.height():
            self.setFixedHeight(height)
        right = self.width() - _SIDE - hurry.width()
        if below:
            top, left = _ABOVE + line + 2, _SIDE + _RING + _GAP - 4
            right = left + undo.width() + _GAP
        else:
            top, left = (height - undo.height()) // 2, right - undo.width() - 2
        for button, box in (
            (self._undo, QRect(left, top, undo.width(), undo.height())),
            (self._send_now, QRect(right, top, hurry.width(), hurry.height())),
        ):
            button.setGeometry(turned(box, self.rect(), self.layoutDirection()))

    def _is_narrow(self) -> bool:
        words = self.fontMetrics().horizontalAdvance(self._words(self.who[:_MIN_CHARACTERS]))
        buttons = self._undo.sizeHint().width() + self._send_now.sizeHint().width()
        return 2 * _SIDE + _RING + 2 * _GAP + words + buttons > self.width()

    def sizeHint(self) -> QSize:
        """Return the height of one line or two."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout."""
        super().resizeEvent(event)
        self._update_layout()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark bar, the ring that runs out, and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink)
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        line = max(self.fontMetrics().height(), _RING)
        top = _ABOVE if self._is_narrow() else (self.height() - line) // 2
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        ring = QRectF(sheet.place(QRect(_SIDE, top + (line - _RING) // 2, _RING, _RING)))
        painter.setPen(QPen(look.accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring.adjusted(1.5, 1.5, -1.5, -1.5), _TOP, round(_TURN * self._share()))
        left = _SIDE + _RING + _GAP
        end = self.width() - _SIDE
        if not self._is_narrow():
            end -= self._undo.width() + self._send_now.width() + 6
        painter.setPen(QPen(look.bg))
        room = end - left - self.fontMetrics().horizontalAdvance(self._words(""))
        who = self.fontMetrics().elidedText(self.who, Qt.TextElideMode.ElideRight, room)
        sheet.words(QRect(left, top, end - left, line), self._words(who))

    def _share(self) -> float:
        """Return how much of the hold is left, from 1 down to 0."""
        if self._row is None or self._row.entry.due_at is None:
            return 0
        whole = (self._row.entry.due_at - self._row.entry.created_at).total_seconds()
        return min(1, self._left() / whole) if whole > 0 else 0
