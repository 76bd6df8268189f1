"""Chips of the field *To*: the chip of a recipient, and the list of chips with the line after them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from heydesk.ui.composer.recipients.line import RecipientLine
from heydesk.ui.composer.recipients.model import ChipLabel, Recipient
from heydesk.ui.text import on_button, tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.flow_layout import ChipFlow
from heydesk.ui.widgets.painting import draw_box, icon_size, paint_icon

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Escape: 0}


class ChipButton(QAbstractButton):
    """Base of the chips: gets the focus by arrow keys and clicks, not by Tab, and passes it on.

    Signals:
        left: the focus should move by -1 or 1; 0 for the line.
    """

    left = Signal(int)

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.left.emit(-by if self.isRightToLeft() else by)


_SIDE = 10
_GAP = 6


class RemoveButton(QAbstractButton):
    """The cross that removes a chip; by keyboard it is Delete on the chip."""

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
        """Repaint for the hover color."""
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Repaint for the hover color."""
        self.update()


class Chip(ChipButton):
    """The chip of one recipient.

    Signals:
        removed: by the cross, Delete or Backspace.
    """

    removed = Signal()

    def __init__(self, recipient: Recipient, label: ChipLabel, parent: QWidget) -> None:
        super().__init__("chip", parent)
        self.recipient = recipient
        self._label = label
        self._cross = RemoveButton(self)
        self._cross.clicked.connect(self.removed)
        self._apply_label(label)

    def set_label(self, label: ChipLabel) -> None:
        """Show this label."""
        if label != self._label:
            self._apply_label(label)

    def _apply_label(self, label: ChipLabel) -> None:
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
        """Remove the chip, or move the focus."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ignore it: a click focuses the chip and does not press it."""
        event.accept()

    def resizeEvent(self, _event: object) -> None:
        """Keep the cross at the end."""
        width = icon_size(self) + _GAP + _SIDE - 4
        x = 0 if self.isRightToLeft() else self.width() - width
        self._cross.setGeometry(x, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill with the words; in the error color where nothing can be sent."""
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
        """The local time, isolated from the words before it."""
        return f" · \u2066{self._label.clock}\u2069" if self._label.clock else ""

    def sizeHint(self) -> QSize:
        """Room for the words, the time and the cross."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._label.drawn) + metrics.horizontalAdvance(self._clock)
        width = words + 2 * _SIDE + _GAP + icon_size(self)
        return QSize(width, metrics.height() + 8)


class MoreChip(ChipButton):
    """Stands for the chips that are folded away and counts them; pressing it shows more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("moreRecipients", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_count(self, hidden: int) -> None:
        """Show how many chips are folded away."""
        words = self.tr("and {count} more").format(count=hidden)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Enter shows more of the recipients."))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold, or move the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus, and be pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words as a link, with a ring around them when the keyboard is here."""
        look = tokens()
        painter = QPainter(self)
        if self.hasFocus():
            draw_box(painter, self.rect(), look.field, look.accent, width=2, radius=self.height() / 2)
        painter.setPen(look.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        """Room for the words, as tall as a chip."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE, metrics.height() + 8)


FOLDED = 20
"""Chips that are shown before the others are folded away, as hundreds would slow the window down."""
_AFTER_FOLD = 6
"""Of them shown after the fold, so that the latest ones are seen and can be removed with Backspace."""
_CLOCK_REFRESH_MS = 20_000
"""Between updates of the chips' local times, which show minutes."""
_UNFOLD_STEP = 300
"""Chips that each press of the fold shows more."""


class ChipList(QWidget):
    """The chips in rows, followed by the line; many are folded away behind a ``MoreChip``.

    Signals:
        removed: a chip was taken away (its ``Recipient``).
        focus_moved: this chip has the focus now, and should be scrolled to.
    """

    removed = Signal(Recipient)
    focus_moved = Signal(QWidget)

    def __init__(self, label: Callable[[Recipient], ChipLabel]) -> None:
        """``label`` gives the words of a recipient's chip."""
        super().__init__()
        self._label = label
        self._recipients: tuple[Recipient, ...] = ()
        self._chips: dict[Recipient, Chip] = {}
        self._stops: tuple[ChipButton, ...] = ()  # the shown chips in focus order
        self._limit = FOLDED
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_REFRESH_MS)
        self._tick.timeout.connect(self.refresh)
        self.line = RecipientLine(self)
        self.flow = ChipFlow(self)
        self.flow.addWidget(self.line)

    def show_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Show chips for exactly these; chips that stay are not made anew."""
        self._recipients = tuple(recipients)
        (self._tick.start if recipients else self._tick.stop)()
        if len(self._recipients) <= FOLDED:
            self._limit = FOLDED
        self._arrange()

    def refresh(self) -> None:
        """Label the chips anew: more may be known, or the inbox is another."""
        for recipient, chip in self._chips.items():
            chip.set_label(self._label(recipient))

    def focus_at(self, place: int) -> None:
        """Focus the chip at this index; the line after the last."""
        if place >= len(self._stops):
            self.line.setFocus()
        elif place >= 0:
            self._stops[place].setFocus()
            self.focus_moved.emit(self._stops[place])

    def focus_last(self) -> None:
        """Focus the last chip."""
        self.focus_at(len(self._stops) - 1)

    def index_of(self, recipient: Recipient) -> int:
        """The index of a recipient's chip; that of the line, if it is folded away."""
        chip = self._chips.get(recipient)
        return len(self._stops) if chip is None else self._stops.index(chip)

    def _arrange(self) -> None:
        hidden = max(0, len(self._recipients) - self._limit)
        end = len(self._recipients) - _AFTER_FOLD
        first = self._recipients[: end - hidden] if hidden else self._recipients
        last = self._recipients[end:] if hidden else ()
        shown = {recipient: self._chips.get(recipient) or self._make(recipient) for recipient in (*first, *last)}
        gone = [chip for recipient, chip in self._chips.items() if recipient not in shown]
        self._chips = shown
        fold: tuple[MoreChip, ...] = ()
        if hidden:
            self._fold.show_count(hidden)
            fold = (self._fold,)
        self._stops = (*(shown[one] for one in first), *fold, *(shown[one] for one in last))
        self.flow.arrange((*self._stops, self.line))
        for chip in gone:
            chip.deleteLater()

    @cached_property
    def _fold(self) -> MoreChip:

        made = MoreChip(self)
        made.clicked.connect(self._on_fold_clicked)
        made.left.connect(lambda by: self._leave(made, by))
        return made

    def _make(self, recipient: Recipient) -> Chip:

        chip = Chip(recipient, self._label(recipient), self)
        chip.removed.connect(lambda: self.removed.emit(recipient))
        chip.left.connect(lambda by: self._leave(chip, by))
        return chip

    def _leave(self, stop: ChipButton, by: int) -> None:
        self.focus_at(self._stops.index(stop) + by if by else len(self._stops))

    def _on_fold_clicked(self) -> None:
        place = self._stops.index(self._fold)
        self._limit += _UNFOLD_STEP
        self._arrange()
        self.focus_at(place)
