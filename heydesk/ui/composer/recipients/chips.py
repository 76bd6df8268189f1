"""Chips of the field *To*: their words, the chips, and the list of them with the line to type into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from heydesk.domain.l10n import excerpt
from heydesk.domain.phone_numbers import national
from heydesk.ui.composer.recipients.model import Recipient, RecipientKind
from heydesk.ui.text import on_button, short_moment, time_of_day, tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.flow_layout import ChipFlow
from heydesk.ui.widgets.painting import draw_box, icon_size, paint_icon

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent, QInputMethodEvent

    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import ChatId, ListId
    from heydesk.domain.records import ContactStatus, Conversation
    from heydesk.ui.composer.recipients.model import RecipientBook


_CONTEXT = "Chip"
_MAX_NAME_LENGTH = 32
"""Characters of a name; the rest of it is in the tooltip."""
_MAX_NAMED = 2
"""People of a group conversation that are named before the rest is counted."""


@dataclass(frozen=True, slots=True)
class ChipLabel:
    """The words of one chip. ``name`` is "" where no name is known."""

    kind: RecipientKind
    name: str
    title: str
    """What the chip begins with: ``Kim Lee``, ``List “Recall”``, ``List no. 501``, or the number."""
    place: str = ""
    """The number as people write it, where the title is not it; how many a list or a group has."""
    alarm: str = ""
    """Why nothing can be sent to them."""
    people: int | None = 1
    """How many it reaches; None when that is not known."""
    clock: str = ""
    """The time where they are, or the span of times; "" where it is not known."""
    last: str = ""
    """The last text from this inbox, for the tooltip."""

    @property
    def who(self) -> str:
        """The shortest name, for a sentence or a button."""
        return excerpt(self.name, _MAX_NAME_LENGTH) or self.title

    @property
    def text(self) -> str:
        """The chip's text."""
        return " · ".join(part for part in (excerpt(self.title, _MAX_NAME_LENGTH), self.place, self.alarm) if part)

    @property
    def drawn(self) -> str:
        """The same for the eye: a number reads from the left, and a name in its own direction, in any language."""
        parts = (excerpt(self.title, _MAX_NAME_LENGTH), self.place, self.alarm)
        return " · ".join(_isolate(part) for part in parts if part)

    @property
    def full(self) -> str:
        """All of it, for the tooltip."""
        there = QCoreApplication.translate(_CONTEXT, "{time} there").format(time=self.clock) if self.clock else ""
        first = " · ".join(part for part in (self.title, self.place, self.alarm, there) if part)
        return "\n".join(part for part in (first, self.last) if part)

    @property
    def spoken(self) -> str:
        """Its accessible name: name and number."""
        return ", ".join(part for part in (self.title, self.place) if part)


def _isolate(words: str) -> str:
    """Isolate the writing direction of a part: left to right for numbers, the first letter's for names."""
    is_number = not any(char.isalpha() for char in words)
    return f"\u2066{words}\u2069" if is_number else f"\u2068{words}\u2069"


def chip_label(recipient: Recipient, book: RecipientBook, region: str) -> ChipLabel:
    """Make the label of a recipient from what the book knows."""
    if recipient.list_id is not None:
        return _list_label(recipient.list_id, book)
    if recipient.chat_id is not None:
        return _chat_label(recipient.chat_id, book, region)
    person = book.person(recipient.phone)
    number = national(recipient.phone, region)
    name = "" if person.contact is None else person.contact.name
    now = book.now()
    return ChipLabel(
        RecipientKind.PERSON,
        name,
        name or number,
        number if name else "",
        _alarm(person.status),
        clock=_clock(person, now),
        last=_last(person, now),
    )


def _clock(person: Person, now: datetime | None) -> str:
    if now is None:
        return ""
    from heydesk.domain.time_zones import local_times  # large tables, for which the first window does not wait

    time = local_times(person.phone, now, person.zone).time
    return "" if time is None else time_of_day(time)


def _last(person: Person, now: datetime | None) -> str:
    """Quote the last text from this inbox to them."""
    sent = [each for each in person.messages if each.inbound is False and not each.private and each.sent_at]
    if not sent or now is None or sent[-1].sent_at is None:
        return ""
    words = excerpt(sent[-1].text or sent[-1].media_url)
    when = short_moment(sent[-1].sent_at, now)
    return QCoreApplication.translate(_CONTEXT, "Last text from here, {when}: “{words}”").format(
        when=when, words=words
    )


def _alarm(status: ContactStatus | None) -> str:
    tr = QCoreApplication.translate
    if status is not None and status.blocked:
        return tr(_CONTEXT, "blocked")
    return tr(_CONTEXT, "opted out") if status is not None and status.unsubscribed else ""


def _list_label(list_id: ListId, book: RecipientBook) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.list(list_id)
    if found is None:
        return ChipLabel(
            RecipientKind.LIST, "", tr(_CONTEXT, "List no. {number}").format(number=list_id), people=None
        )
    title = tr(_CONTEXT, "List “{name}”").format(name=found.name)
    if found.count is None:
        return ChipLabel(RecipientKind.LIST, found.name, title, people=None)
    words = tr(_CONTEXT, "1 person") if found.count == 1 else tr(_CONTEXT, "{count} people")
    return ChipLabel(RecipientKind.LIST, found.name, title, words.format(count=found.count), people=found.count)


def _chat_label(chat_id: ChatId, book: RecipientBook, region: str) -> ChipLabel:
    tr = QCoreApplication.translate
    found = book.conversation(chat_id)
    if found is None or not found.phones:
        name = "" if found is None else found.name
        words = tr(_CONTEXT, "Conversation no. {number}").format(number=chat_id)
        return ChipLabel(RecipientKind.CONVERSATION, name, name or words, people=None)
    if len(found.phones) > 1:
        words = tr(_CONTEXT, "Group of {count}").format(count=len(found.phones))
        name = found.name or _first(found, book, region)
        return ChipLabel(RecipientKind.CONVERSATION, name, name, words, people=len(found.phones))
    person = chip_label(Recipient(phone=found.phones[0]), book, region)
    number = national(found.phones[0], region)
    name = found.name or person.name
    title = tr(_CONTEXT, "Conversation with {who}").format(who=name or number)
    return ChipLabel(RecipientKind.CONVERSATION, name or number, title, number if name else "", person.alarm)


def _first(found: Conversation, book: RecipientBook, region: str) -> str:
    """Name the first of the people in a conversation."""
    known = [chip_label(Recipient(phone=phone), book, region).who for phone in found.phones[:_MAX_NAMED]]
    return ", ".join(known) + (" …" if len(found.phones) > _MAX_NAMED else "")


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
        """Paint anew."""
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Paint anew."""
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
        self._say(label)

    def set_label(self, label: ChipLabel) -> None:
        """Show this label."""
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


_SEPARATORS = frozenset(",;，；、،؛")
"""Characters that end a recipient when they are typed."""

_TEMPORARY_FOCUS_LOSS = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""Reasons after which the person may come back to go on typing."""


class RecipientLine(QLineEdit):
    """The line that recipients are typed or pasted into.

    Signals:
        ended: what was typed should become a chip: Enter, a separator, a paste of several, or the focus was lost.
        back_pressed: Backspace or Left at the very beginning, toward the chips; True for Backspace.
        clear_requested: Ctrl+A, then Delete or Backspace, with nothing typed.
        undo_requested: Ctrl+Z with nothing typed to undo.
        focus_changed: the line got or lost the keyboard.
    """

    ended = Signal()
    back_pressed = Signal(bool)
    clear_requested = Signal()
    undo_requested = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self._all_chosen = False
        self._composing = False
        self.setObjectName("recipients")
        self.setAccessibleName(self.tr("To"))
        self.setFrame(False)
        self.textEdited.connect(self._on_self_edited)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text here."""
        return self._composing

    def _on_self_edited(self, text: str) -> None:
        grown = len(text) - len(self._before)
        self._before = text
        if grown > 1 and any(char in _SEPARATORS or char in "\n\r\t\u2028\u2029" for char in text):
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle separators, and the keys that act on the chips."""
        key = event.key()
        at_start = not self.hasSelectedText() and self.cursorPosition() == 0
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        all_chosen, self._all_chosen = self._all_chosen, event.matches(QKeySequence.StandardKey.SelectAll)
        if all_chosen and not self.text() and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (event.text() and event.text() in _SEPARATORS):
            self.ended.emit()
        elif at_start and key in {Qt.Key.Key_Backspace, back}:
            self.back_pressed.emit(key == Qt.Key.Key_Backspace)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_requested.emit()
        else:
            self._before = self.text()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Track whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the recipient, unless the person only switched to another window or a menu."""
        super().focusOutEvent(event)
        self.focus_changed.emit()
        self._all_chosen = False
        if event.reason() not in _TEMPORARY_FOCUS_LOSS:
            self.ended.emit()

    def minimumSizeHint(self) -> QSize:
        """Room for a number."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As tall as a chip, so that rows are even."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 8)


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
