"""Chips of the field *To*: the chip of a recipient, and the list of chips with the line after them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from heydesk.ui.composer.recipients.line import RecipientLine
from heydesk.ui.composer.recipients.model import ChipLabel, Recipient
from heydesk.ui.text import on_button, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.flow_layout import GAP, ChipFlow
from heydesk.ui.widgets.painting import Sheet, draw_box, icon_size, paint_icon

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


_SIDE = 11
_GAP = 7
_AROUND = 10
"""A chip's height beyond that of its words."""
_SPARE = 2
"""Pixels, as the width of words is rounded and Qt would cut a name that is a fraction wider."""
_SMALL = 0.93
"""The size of what is behind the name, of the font's."""


def _strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made


def chip_size(label: ChipLabel, widget: QWidget, *, short: bool) -> QSize:
    """The size of a label's chip in this widget's font; ``short`` as in ``Chip.set_short``."""
    width = 2 * _SIDE + _GAP - 6 + icon_size(widget) + _SPARE
    width += QFontMetrics(_strong(widget.font())).horizontalAdvance(label.drawn_title)
    if details := label.drawn_details(short=short):
        width += _GAP + QFontMetrics(_small(widget.font())).horizontalAdvance(details)
    return QSize(width, widget.fontMetrics().height() + _AROUND)


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
        self._is_short = False
        self._cross = RemoveButton(self)
        self._cross.clicked.connect(self.removed)
        self._apply_label(label)

    @property
    def title(self) -> str:
        """What it begins with."""
        return self._label.title

    def set_label(self, label: ChipLabel) -> None:
        """Show this label."""
        if label != self._label:
            self._apply_label(label)

    def set_short(self, short: bool) -> None:
        """Show the name alone, as one of many."""
        if short is not self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def _apply_label(self, label: ChipLabel) -> None:
        self._label = label
        self.setText(on_button(label.text))
        self.setAccessibleName(label.spoken)
        there = self.tr("{time} there").format(time=label.clock) if label.clock else ""
        about = (label.alarm, there, self.tr("Recipient"), self.tr("Press Delete to remove."))
        self.setAccessibleDescription(". ".join(part for part in about if part))
        self._cross.setAccessibleName(self.tr("Remove {number}").format(number=label.spoken))
        self.setToolTip(label.full)
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
        width = icon_size(self) + _GAP + _SIDE - 6
        x = 0 if self.isRightToLeft() else self.width() - width
        self._cross.setGeometry(x, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill with the words; in the error color where nothing can be sent."""
        look = tokens()
        painter = QPainter(self)
        fill, ink = (look.bad_soft, look.bad) if self._label.alarm else (look.chip, look.ink)
        edge = look.accent if self.hasFocus() else ink if self._label.alarm or fill == look.bg else fill
        draw_box(painter, self.rect(), fill, edge, width=2 if self.hasFocus() else 1, radius=self.height() / 2)
        self._paint_words(painter, ink, ink if self._label.alarm else look.soft)

    def _paint_words(self, painter: QPainter, ink: QColor, soft: QColor) -> None:
        """Paint name and details in reading order; where there is too little room, the name is cut."""
        strong, small = _strong(self.font()), _small(self.font())
        details = self._label.drawn_details(short=self._is_short)
        behind = QFontMetrics(small).horizontalAdvance(details) + _GAP if details else 0
        room = self.width() - 2 * _SIDE - _GAP + 6 - icon_size(self)
        name = QFontMetrics(strong).elidedText(
            self._label.drawn_title, Qt.TextElideMode.ElideRight, max(0, room - behind)
        )
        place = QRect(_SIDE, 0, room - behind, self.height())
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        painter.setFont(strong)
        painter.setPen(ink)
        sheet.words(place, name)
        painter.setFont(small)
        painter.setPen(soft)
        sheet.words(QRect(_SIDE + room - behind + _GAP, 0, behind, self.height()), details)

    def sizeHint(self) -> QSize:
        """Room for the words and the cross."""
        return chip_size(self._label, self, short=self._is_short)


class MoreChip(ChipButton):
    """Stands for the chips that are folded away and counts them; pressing it shows them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("moreRecipients", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_count(self, hidden: int) -> None:
        """Show how many chips are folded away."""
        words = translate_plural("MoreChip", "%n more", "%n more", hidden)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Press Enter to show the others."))
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
        """Paint a pill with the words and an arrow."""
        look = tokens()
        painter = QPainter(self)
        edge = look.accent if self.hasFocus() else look.ink if look.chip == look.bg else look.chip
        draw_box(painter, self.rect(), look.chip, edge, width=2 if self.hasFocus() else 1, radius=self.height() / 2)
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        size = round(icon_size(self) * 0.85)
        painter.setPen(look.ink)
        sheet.words(self.rect().adjusted(_SIDE, 0, 0, 0), self.text())
        sheet.icon(
            QRect(self.width() - _SIDE + 2 - size, (self.height() - size) // 2, size, size), "chevron-down", look.soft
        )

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow, as tall as a chip."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE + _GAP - 2 + round(icon_size(self) * 0.85)
        return QSize(width, metrics.height() + _AROUND)


_ROWS = 2
"""Of chips; where they would need more, all but some are folded away."""
_FEW = 2
"""Chips up to which each shows number and time; more show their names alone."""
_CLOCK_REFRESH_MS = 20_000
"""Between updates of the chips' local times, which show minutes."""
_UNFOLD_STEP = 300
"""Chips that each press of the fold shows more, as thousands would slow the window down."""


class ChipList(QWidget):
    """The chips in rows, followed by the line. Those that need more than two rows are folded behind a ``MoreChip``.

    Signals:
        removed: a chip was taken away (its ``Recipient``).
        focus_moved: this chip has the focus now, and should be scrolled to.
        arranged: more or fewer chips are shown than before, or they stand in other rows.
    """

    removed = Signal(Recipient)
    focus_moved = Signal(QWidget)
    arranged = Signal()

    def __init__(self, label: Callable[[Recipient], ChipLabel]) -> None:
        """``label`` gives the words of a recipient's chip."""
        super().__init__()
        self._label = label
        self._recipients: tuple[Recipient, ...] = ()
        self._chips: dict[Recipient, Chip] = {}
        self._stops: tuple[ChipButton, ...] = ()  # the shown chips in focus order
        self._limit = 0  # of chips that are shown although they need more rows; 0 while they are folded
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
        self._arrange()

    def fold(self) -> None:
        """Fold away what was unfolded."""
        if self._limit:
            self._limit = 0
            cast("QApplication", QApplication.instance()).focusChanged.disconnect(self._on_focus_changed)
            self._arrange()
            self.arranged.emit()

    def refresh(self) -> None:
        """Label the chips anew: more may be known, or the inbox is another."""
        for recipient, chip in self._chips.items():
            chip.set_label(self._label(recipient))
        self._arrange()

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
        shown_count = max(self._limit, self._fitting())
        hidden = max(0, len(self._recipients) - shown_count)
        first = self._recipients[:shown_count]
        shown = {recipient: self._chips.get(recipient) or self._make(recipient) for recipient in first}
        gone = [chip for recipient, chip in self._chips.items() if recipient not in shown]
        self._chips = shown
        titles = Counter(chip.title for chip in shown.values())
        for chip in shown.values():
            chip.set_short(self._is_short and titles[chip.title] == 1)
        fold: tuple[MoreChip, ...] = ()
        if hidden:
            self._fold.show_count(hidden)
            fold = (self._fold,)
        self._stops = (*shown.values(), *fold)
        self.flow.arrange((*self._stops, self.line))
        for chip in gone:
            chip.deleteLater()

    @property
    def _is_short(self) -> bool:
        return len(self._recipients) > _FEW

    def _fitting(self) -> int:
        """How many chips can be shown: all where they need two rows at most, else as many as one row has room for."""
        room = self.width()
        least = self.line.minimumSizeHint().width()
        rows, x, widths = 1, 0, []
        for recipient in self._recipients:
            width = min(room, chip_size(self._label(recipient), self, short=self._is_short).width())
            widths.append(width)
            if x and x + width > room:
                rows, x = rows + 1, 0
                if rows > _ROWS:
                    break
            x += width + GAP
        else:
            if rows + (x > 0 and x + least > room) <= _ROWS:
                return len(widths)
        self._fold.show_count(len(self._recipients))
        x, count = self._fold.sizeHint().width() + GAP + least, 0
        for width in widths:
            x += width + GAP
            if x > room:
                break
            count += 1
        return max(1, count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold for this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
            self.arranged.emit()

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

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Fold again when the keyboard has left for another part of the window."""
        if now is not None and not self.isAncestorOf(now):
            self.fold()

    def _on_fold_clicked(self) -> None:
        place, was_folded = self._stops.index(self._fold), not self._limit
        self._limit = place + _UNFOLD_STEP
        self._arrange()
        self.focus_at(place)
        if was_folded:
            cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus_changed)
        self.arranged.emit()
