"""What a bubble of the outbox has below its words: the countdown with *Undo*, or the question with its buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from html import escape
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.core.outbox_view import EntryAction
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import EntryId
from heydesk.ui.conversation.bubbles import Bubble, Foot
from heydesk.ui.outbox.actions import OBJECT_NAMES, confirmation_for, step_words
from heydesk.ui.shortcuts import show_tip, shown_keys
from heydesk.ui.text import on_button, translate_plural
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import Notice, StripKind, quiet_label

FOOT_PAD = 12
_ABOVE = 8
_BELOW = 3
_EDGE = 4
"""Between the end of the line below and the bubble's edge."""
_TICK_MS = 100
_TOP = 90 * 16
_TURN = 360 * 16
_SMALL = 0.89
_LINK_MARGIN = 3
"""Above and below the words of a button that is a link."""


class CountdownRing(QWidget):
    """A ring that runs out with the hold. It repaints itself alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        """Show how much is left, from 1 down to 0."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square as tall as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and what is left of it."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 3
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        for colour, turn in ((look.line, _TURN), (look.accent, round(_TURN * self._share))):
            painter.setPen(QPen(colour, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(box, _TOP, turn)


class BubbleFoot(QWidget):
    """Lies over the bubble from below its words to the end of the line under it; the list paints what is around.

    Signals:
        chosen: the person decided; with the ``EntryAction`` and the ``Entry``.
        details_requested: show all that is known of the message; with its ``EntryId``.
        resized: it needs another height at the same width.
    """

    chosen = Signal(object, object)
    details_requested = Signal(int)
    resized = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self._bubble: Bubble | None = None
        self._foot: Foot | None = None
        self._buttons: dict[EntryAction, Button] = {}
        self._armed: EntryAction | None = None
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.count_down)

    def _build(self) -> None:
        self.setObjectName("bubble")
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        self._inner = QWidget(self)
        self._ring = CountdownRing()
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = quiet_label("")
        self._hint.setFont(small)
        self._hold = QWidget()
        counting = QHBoxLayout(self._hold)
        counting.setContentsMargins(0, 0, 0, 0)
        counting.setSpacing(8)
        counting.addWidget(self._ring)
        counting.addWidget(self._count)
        self._undo = QWidget()
        self._undo_row = Wrap(8)  # in large type the buttons go below the words, and are never cut
        self._undo.setLayout(self._undo_row)
        self._undo_row.addWidget(self._hold)
        self._undo_row.add_spring()
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.RichText)
        self._why.setWordWrap(True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._warning = Notice(StripKind.WARNING, "warning")
        self._failure = Notice(StripKind.ERROR)
        self._steps = QWidget()
        self._flow = Wrap(8)
        self._steps.setLayout(self._flow)
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(FOOT_PAD, _ABOVE, FOOT_PAD, _ABOVE)
        rows.setSpacing(9)
        for part in (self._undo, self._why, self._warning, self._failure, self._steps):
            rows.addWidget(part)
        self._below = QWidget(self)
        self._line = Wrap(2)
        self._line.add_spring()
        self._below.setLayout(self._line)
        self._state = quiet_label()
        self._state.setForegroundRole(QPalette.ColorRole.BrightText)
        self._meta = quiet_label()
        self._dots: list[QLabel] = []
        self._line_links: list[Button] = []
        for label in (self._state, self._meta):
            label.setFont(small)
            label.setContentsMargins(0, _LINK_MARGIN, 0, _LINK_MARGIN)
            self._line.addWidget(label)
        self._details = self._link(self.tr("Details"), "details")
        self._details.clicked.connect(self._on_details_clicked)
        self._rows = rows

    def _link(self, words: str, name: str) -> Button:
        button = Button(on_button(words), ButtonKind.LINK)
        button.setObjectName(name)
        font = QFont(self._meta.font())
        font.setWeight(QFont.Weight.Normal)
        button.setFont(font)
        return button

    @property
    def entry_id(self) -> EntryId | None:
        """The message that it belongs to."""
        return None if self._foot is None else self._foot.entry.id

    @property
    def buttons(self) -> list[Button]:
        """The buttons in the order in which the keyboard reaches them."""
        return [*self._buttons.values(), self._details]

    def press_first(self) -> None:
        """Press the first button."""
        self.buttons[0].click()

    def press(self, step: EntryAction) -> None:
        """Press the button of this act."""
        self._buttons[step].click()

    def show_bubble(self, bubble: Bubble) -> None:
        """Show the present state of a bubble that has a foot. A warning stays while the acts are the same."""
        foot, before = bubble.foot, self._foot
        if foot is None:
            return
        self._bubble, self._foot = bubble, foot
        self.setAccessibleName(bubble.spoken)
        is_other = before is None or (before.steps, before.links) != (foot.steps, foot.links)
        if is_other:
            self._armed = None
            self._warning.say("")
            self._rebuild(foot)
        held = foot.entry.state is State.HELD
        for step, button in self._buttons.items():
            button.setText(on_button(self._words(step, foot.entry)))
            button.setObjectName(_name(step, foot))
        self._undo.setVisible(held)
        self._hint.setText(shown_keys("undo"))
        self._hint.setVisible(held and foot.place == 1)
        self._steps.setVisible(bool(foot.steps) and not held)
        self._dress()
        self._state.setText(bubble.trouble)
        self._state.setVisible(bool(bubble.trouble))
        self._meta.setText(f" · {bubble.below}" if bubble.trouble and bubble.below else bubble.below)
        self._meta.setVisible(bool(bubble.below))
        if held:
            self._timer.start()
        else:
            self._timer.stop()
        self.count_down()

    def say_failure(self, words: str) -> None:
        """Show why an act failed, until the next one; "" hides it."""
        self._failure.say(words)
        self._refit()

    def _rebuild(self, foot: Foot) -> None:
        """Make the buttons of these acts."""
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for part in (self._hint, self._details):
            part.setParent(self)
            part.hide()
        for dot in self._dots:
            dot.hide()
            dot.deleteLater()
        self._dots, self._line_links = [], []
        held = foot.entry.state is State.HELD
        for step in foot.steps:
            kind = ButtonKind.ACT if held else ButtonKind.OUTLINED if step is foot.first else ButtonKind.PLAIN
            button = Button("", kind)
            if held:
                self._undo_row.addWidget(button)
                if step is EntryAction.UNDO:
                    show_tip(button, self.tr("Bring this text back to the composer"), "undo")
                    self._undo_row.addWidget(self._hint)
            else:
                self._flow.addWidget(button)
            self._adopt(step, button)
        for step in foot.links:
            link = self._link("", "")
            self._add_link(link)
            self._adopt(step, link)
        if not held:
            self._add_link(self._details)
        if had_focus and self._buttons:
            next(iter(self._buttons.values())).setFocus()

    def _add_link(self, link: Button) -> None:
        """Add a button to the line below, behind a dot."""
        dot = quiet_label("·")
        dot.setFont(self._meta.font())
        dot.setContentsMargins(0, _LINK_MARGIN, 0, _LINK_MARGIN)
        self._dots.append(dot)
        self._line_links.append(link)
        for part in (dot, link):
            self._line.addWidget(part)
            part.show()

    def _adopt(self, step: EntryAction, button: Button) -> None:
        self._buttons[step] = button
        button.clicked.connect(lambda _checked=False, step=step: self._on_button_clicked(step))
        button.show()

    def _dress(self) -> None:
        """Take the colors of the theme."""
        foot = self._foot
        if foot is None:
            return
        look = tokens()
        for button in self._line_links:
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.WindowText, look.soft)
            button.setPalette(palette)
        strong = f'<b style="color:{look.bad.name()}">{escape(foot.strong)}</b> ' if foot.strong else ""
        self._why.setText(strong + escape(foot.words))
        self._why.setVisible(bool(foot.strong or foot.words))

    # Sizes: the list asks for them, since it lays out the rows.

    def wanted_width(self) -> int:
        """Return the width at which everything stands in one line."""
        if self._foot is None:
            return 0
        metrics = self._why.fontMetrics()
        words = metrics.horizontalAdvance(f"{self._foot.strong}  {self._foot.words}") + 2 * FOOT_PAD + 4
        rows = (self._undo_row, self._flow)
        return max(words, *(row.sizeHint().width() + 2 * FOOT_PAD for row in rows))

    def inner_height(self, width: int) -> int:
        """Return the height of what is inside the bubble, at this width."""
        self._rows.invalidate()  # it keeps what it knew of other words
        return int(
            self._rows.totalHeightForWidth(width)
            if self._rows.hasHeightForWidth()
            else self._rows.totalSizeHint().height()
        )

    def below_height(self, width: int) -> int:
        """Return the height of the line under the bubble."""
        return self._line.heightForWidth(width - _EDGE) + _BELOW

    @property
    def line_height(self) -> int:
        """The height of the line under the bubble, as it lies there."""
        return self._below.height()

    def place_at(self, corner: QPoint, width: int, inner: int, below_width: int) -> None:
        """Lie at this place of the list; the line below may be wider than the bubble, to its leading side."""
        wide = max(width, below_width)
        left = corner.x() - (0 if self.isRightToLeft() else wide - width)
        height = inner + _BELOW + self._line.heightForWidth(wide - _EDGE)
        self.setGeometry(left, corner.y(), wide, height)
        self._inner.setGeometry(0 if self.isRightToLeft() else wide - width, 0, width, inner)
        below = wide - _EDGE
        self._below.setGeometry(_EDGE if self.isRightToLeft() else 0, inner + _BELOW, below, height - inner - _BELOW)

    def _refit(self) -> None:
        self._rows.invalidate()
        self._line.invalidate()
        self.resized.emit()

    # The countdown.

    def count_down(self) -> None:
        """Show how much of the hold is left."""
        foot = self._foot
        if foot is None or foot.entry.state is not State.HELD:
            return
        left = self._left(foot.entry)
        words = self._held_words(foot, ceil(left))
        if words != self._count.text():
            self._count.setText(words)
        whole = (foot.entry.due_at - foot.entry.created_at).total_seconds() if foot.entry.due_at is not None else 0
        self._ring.show_share(min(1.0, left / whole) if whole > 0 else 0)
        if left <= 0:
            self._timer.stop()

    def _left(self, entry: Entry) -> float:
        return 0 if entry.due_at is None else max(0.0, (entry.due_at - self._now()).total_seconds())

    def _held_words(self, foot: Foot, seconds: int) -> str:
        message, several = foot.entry.message, foot.people > 1
        if message.is_note:
            words = translate_plural("BubbleFoot", "Adding in %n s", "Adding in %n s", seconds)
        elif message.send_at is not None:
            words = translate_plural("BubbleFoot", "Scheduling in %n s", "Scheduling in %n s", seconds)
        elif several:
            words = translate_plural(
                "BubbleFoot", "Sending {count} texts in %n s", "Sending {count} texts in %n s", seconds
            )
            words = words.format(count=foot.people)
        else:
            words = translate_plural("BubbleFoot", "Sending in %n s", "Sending in %n s", seconds)
        return words

    # What is pressed.

    def _words(self, step: EntryAction, entry: Entry) -> str:
        doubt = confirmation_for(step, entry, self._who) if step is self._armed else None
        return doubt.button if doubt is not None else step_words(step, entry)

    @property
    def _who(self) -> str:
        return "" if self._foot is None else self._foot.who

    def _on_button_clicked(self, step: EntryAction) -> None:
        foot, bubble = self._foot, self._bubble
        if foot is None or bubble is None:
            return
        doubt = confirmation_for(step, foot.entry, foot.who)
        ask = doubt is not None and self._armed is not step
        self._armed = step if ask else None
        self._warning.say(doubt.warning if doubt is not None and ask else "")
        self._failure.say("")
        for each, button in self._buttons.items():
            button.setText(on_button(self._words(each, foot.entry)))
        self._refit()
        if not ask:
            self.chosen.emit(step, foot.entry)

    def _on_details_clicked(self) -> None:
        if self._foot is not None:
            self.details_requested.emit(self._foot.entry.id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line between the words and what is asked, and an icon beside what it waits for."""
        painter = QPainter(self)
        look = tokens()
        inner = self._inner.geometry()
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(inner.left() + 1, 0, inner.right() - 1, 0)


def _name(step: EntryAction, foot: Foot) -> str:
    """Return the object name of an act's button: the newest held Send's are known by names of their own."""
    if foot.place == 1:
        return {EntryAction.UNDO: "undoSend", EntryAction.SEND_NOW: "sendNow"}.get(step, OBJECT_NAMES[step])
    return OBJECT_NAMES[step]
