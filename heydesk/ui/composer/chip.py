"""One recipient in the field *To*."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from heydesk.ui.box import draw_box, icon_size
from heydesk.ui.composer.chip_label import ChipLabel
from heydesk.ui.composer.chip_stop import ChipStop
from heydesk.ui.composer.recipient import Recipient
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import on_button, tip

_SIDE = 10
_GAP = 6


class Cross(QAbstractButton):
    """The little cross that takes a chip away; by keyboard it is Delete on the chip itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cross, stronger under the mouse."""
        look = tokens()
        painter = QPainter(self)
        size = icon_size(self) * 0.85
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        paint_icon(painter, "close", look.ink if self.underMouse() else look.soft, box)

    def enterEvent(self, _event: object) -> None:
        """Paint anew."""
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Paint anew."""
        self.update()


class Chip(ChipStop):
    """A recipient, named.

    Signals:
        removed: taken away, by the cross, Delete or Backspace.
    """

    removed = Signal()

    def __init__(self, recipient: Recipient, label: ChipLabel, parent: QWidget) -> None:
        super().__init__("chip", parent)
        self.recipient = recipient
        self._label = label
        self._cross = Cross(self)
        self._cross.clicked.connect(self.removed)
        self._say(label)

    def show_label(self, label: ChipLabel) -> None:
        """Say this, which may have become known only now."""
        if label != self._label:
            self._say(label)

    def _say(self, label: ChipLabel) -> None:
        self._label = label
        self.setText(on_button(label.text))
        self.setAccessibleName(label.spoken)
        there = self.tr("{time} there").format(time=label.clock) if label.clock else ""
        about = (label.alarm, there, self.tr("Recipient"), self.tr("Delete takes it away."))
        self.setAccessibleDescription(". ".join(part for part in about if part))
        self._cross.setAccessibleName(self.tr("Remove {number}").format(number=label.spoken))
        self.setToolTip(tip(label.full))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, or hand the keyboard on."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard; a press on the cross is the cross's own."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more: a click chooses the chip, it does not press it."""
        event.accept()

    def resizeEvent(self, _event: object) -> None:
        """Keep the cross at the end."""
        width = icon_size(self) + _GAP + _SIDE - 4
        x = 0 if self.isRightToLeft() else self.width() - width
        self._cross.setGeometry(x, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill with the words in it; one that nothing can be sent to stands out."""
        look = tokens()
        painter = QPainter(self)
        fill, ink = (look.bad_soft, look.bad) if self._label.alarm else (look.chip, look.ink)
        edge = look.accent if self.hasFocus() else ink if self._label.alarm or fill == look.bg else fill
        draw_box(painter, self.rect(), fill, edge, width=2 if self.hasFocus() else 1, radius=self.height() / 2)
        painter.setPen(ink)
        before, after = (_SIDE, _SIDE + icon_size(self) + _GAP - 2)
        if self.isRightToLeft():
            before, after = after, before
        room = self.rect().adjusted(before, 0, -after, 0)
        painter.setLayoutDirection(self.layoutDirection())
        metrics = self.fontMetrics()
        clock = metrics.horizontalAdvance(self._clock)
        words, aside = room.adjusted(0, 0, -clock, 0), room.adjusted(room.width() - clock, 0, 0, 0)
        if self.isRightToLeft():
            words, aside = room.adjusted(clock, 0, 0, 0), room.adjusted(0, 0, clock - room.width(), 0)
        shown = metrics.elidedText(self._label.drawn, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.setPen(ink if self._label.alarm else look.soft)
        painter.drawText(aside, Qt.AlignmentFlag.AlignCenter, self._clock)

    @property
    def _clock(self) -> str:
        """The time there, apart from the words before it."""
        return f" · \u2066{self._label.clock}\u2069" if self._label.clock else ""

    def sizeHint(self) -> QSize:
        """Room for the words, the time and the cross."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._label.drawn) + metrics.horizontalAdvance(self._clock)
        width = words + 2 * _SIDE + _GAP + icon_size(self)
        return QSize(width, metrics.height() + 8)
