"""The rail: the left pane folded into icons with counts, for narrow windows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from heydesk.ui.left_pane.list import paint_ring, share_left
from heydesk.ui.left_pane.rows import Hold, PaneCounts
from heydesk.ui.shortcuts import show_tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.painting import Sheet, bold, draw_box, fill_box

_WIDTH, _HEIGHT = 40, 38
_ICON = 18
_RADIUS = 9
_BADGE, _EDGE = 17, 2
"""The least height of a count, and of the ring around it in the color of the ground."""
_SMALL = 0.81
_TICK_MS = 100


class BadgeKind(Enum):
    """How a count looks."""

    QUIET = "quiet"
    WAITING = "waiting"
    ALARM = "alarm"


class RailButton(Button):
    """An icon with a count at its corner; the count is a part of its accessible name."""

    def __init__(self, object_name: str, name: str, icon: str, kind: BadgeKind = BadgeKind.QUIET) -> None:
        super().__init__("", ButtonKind.ICON)
        self._name = name
        self._badge_kind = kind
        self._count = 0
        self._share: float | None = None
        self.set_icon_name(icon)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_count(self, count: int) -> None:
        """Show this count; none for 0."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self._name}, {count}" if count else self._name)
            self.update()

    def show_ring(self, share: float | None) -> None:
        """Show the ring of a hold, of which ``share`` is left, in place of the icon; None for the icon."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design, larger with a larger font."""
        line = self.fontMetrics().height()
        return QSize(max(_WIDTH, 2 * line), max(_HEIGHT, 2 * line))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under mouse or keyboard, the icon or the ring, and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        focused, hovered = self.hasFocus(), self.underMouse()
        if focused or hovered or self.isDown():
            edge = look.accent if focused else look.chip
            draw_box(painter, self.rect(), look.chip, edge, width=2 if focused else 1, radius=_RADIUS)
        size = max(_ICON, self.fontMetrics().height())
        box = QRect(0, 0, size, size)
        box.moveCenter(self.rect().center())
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        if self._share is not None:
            paint_ring(painter, QRectF(sheet.place(box)), self._share, look)
        else:
            sheet.icon(box, self.icon_name, look.ink if focused or hovered else look.soft)
        if self._count:
            self._paint_count(painter, sheet)

    def _paint_count(self, painter: QPainter, sheet: Sheet) -> None:
        look = tokens()
        fill, ink = {
            BadgeKind.QUIET: (look.chip, look.ink),
            BadgeKind.WAITING: (look.accent, look.on_accent),
            BadgeKind.ALARM: (look.bad, look.pane),
        }[self._badge_kind]
        font = QFont(bold(self))
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        metrics = QFontMetrics(font)
        words = self.locale().toString(self._count)
        height = max(_BADGE, metrics.height() + 1)
        width = max(height, metrics.horizontalAdvance(words) + 8)
        place = QRectF(sheet.place(QRect(self.width() - width - _EDGE, _EDGE, width, height)))
        painter.setPen(Qt.PenStyle.NoPen)
        for box, color in ((place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), look.pane), (place, fill)):
            painter.setBrush(color)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


class _Line(QWidget):
    """The short line between two groups of buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(24, 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        fill_box(QPainter(self), QRect(0, 4, self.width(), 1), tokens().line)


class Rail(QWidget):
    """Search, *New text*, and below them what the pane has, with counts.

    Signals:
        search_requested: search.
        new_requested: write to somebody else.
        pane_requested: show the left pane.
    """

    search_requested = Signal()
    new_requested = Signal()
    pane_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._hold: Hold | None = None
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Conversations, folded"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        search = RailButton("railSearch", self.tr("Search"), "search")
        show_tip(search, self.tr("Search"), "search")
        search.clicked.connect(self.search_requested)
        new = RailButton("railNew", self.tr("New text"), "compose")
        show_tip(new, self.tr("New text"), "newText")
        new.clicked.connect(self.new_requested)
        self._waiting = RailButton("railWaiting", self.tr("Waiting for you"), "chat", BadgeKind.WAITING)
        self._attention = RailButton("railAttention", self.tr("Needs attention"), "attention", BadgeKind.ALARM)
        self._sending = RailButton("railSending", self.tr("Sending and scheduled"), "clock")
        recent = RailButton("railRecent", self.tr("Recent"), "history")
        menu = RailButton("railMenu", self.tr("Show conversations"), "list")
        show_tip(menu, self.tr("Show conversations"), "leftPane")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        for widget in (search, new, _Line(), self._waiting, self._attention, self._sending, recent):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addWidget(menu, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in (self._waiting, self._attention, self._sending, recent, menu):
            button.clicked.connect(self.pane_requested)
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(_TICK_MS)
        self._tick_timer.timeout.connect(self._on_tick_timer)
        self.show_counts(PaneCounts())

    def show_counts(self, counts: PaneCounts) -> None:
        """Show these."""
        self._waiting.setVisible(counts.waiting is not None)
        self._waiting.show_count(counts.waiting or 0)
        self._attention.show_count(counts.attention)
        self._attention.setVisible(counts.attention > 0)
        self._sending.show_count(counts.sending)
        self._hold = counts.hold
        if self._hold is None:
            self._tick_timer.stop()
        else:
            self._tick_timer.start()
        self._on_tick_timer()

    def _on_tick_timer(self) -> None:
        share = 0.0 if self._hold is None else share_left(self._hold, self._now())
        self._sending.show_ring(share or None)
        if not share:
            self._tick_timer.stop()
