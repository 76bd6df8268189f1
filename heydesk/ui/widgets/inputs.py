"""Fields to type into and to choose from: a line, a Secret Key, a number, a picker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QMenu, QSizePolicy, QSpinBox, QWidget

from heydesk.domain.records import Secret
from heydesk.ui.text import on_button
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import SIDE, draw_box, draw_field, field_height, icon_size

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent


_BAD = "bad"
"""The dynamic property of a marked field, by which the style draws its edge."""


class Compound(QWidget):
    """A widget whose keyboard is that of one of its parts.

    Not by Qt's focus proxy: Tab would come back to the part once more, where the widget itself stands in the order,
    and never get beyond it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focused_part: QWidget | None = None

    def set_focus_part(self, part: QWidget) -> None:
        """Have this part get the keyboard that is given to the widget."""
        self._focused_part = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give it to the part."""
        super().focusInEvent(event)
        if self._focused_part is not None:
            self._focused_part.setFocus(event.reason())


class LineField(QLineEdit):
    """One line of text that knows whether an input method is at work in it.

    ``set_bad`` marks it; what is wrong with it is said in full elsewhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False

    @property
    def is_composing(self) -> bool:
        """Whether an input method has text open here that is not settled yet."""
        return self._composing

    def set_bad(self, reason: str) -> None:
        """Mark the field, with the reason for screen readers; an empty one takes the mark away."""
        mark_bad(self, reason)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a composition is open."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)


def mark_bad(field: QWidget, reason: str) -> None:
    """Mark any field, with the reason for screen readers; an empty one takes the mark away."""
    if not reason and not field.property(_BAD):
        return  # a description that is taken away is read as the placeholder
    field.setProperty(_BAD, bool(reason))
    field.setAccessibleDescription(reason)
    field.update()


def is_bad(field: QWidget) -> bool:
    """Whether this field is marked."""
    return bool(field.property(_BAD))


# The one widget that a Secret Key is ever typed into.

_LONGEST = 4096


class SecretField(LineField):
    """Shows dots, copies nothing, remembers nothing, and is empty as soon as it has gone out of sight.

    Reading leaves the key where it is: Heymarket shows it once, and a server that can't be reached must not cost it.

    Qt copies, cuts and drags nothing out of a line that shows dots, and its undo can only empty such a line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text().strip()

    def read(self) -> Secret:
        """Read it. Whoever reads it wipes it as soon as it is good."""
        return Secret(self.text())

    def wipe(self) -> None:
        """Empty the line and its history. ``clear`` would leave the text in the history."""
        self.setText("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Wipe it when the page is left or the window closed; a window that is only minimised comes back."""
        if not event.spontaneous():
            self.wipe()
        super().hideEvent(event)


# A number with its unit.


class NumberBox(QSpinBox):
    """A spin box that ignores the mouse wheel, so that scrolling the page changes no value."""

    def __init__(self, low: int, high: int, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(unit)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


# Finding an entry of a list by the first letters typed.


def find(labels: Sequence[str], typed: str) -> int | None:
    """Give the place of the label that fits best: begins so, has a word that begins so, or has it anywhere."""
    wanted = typed.casefold()
    if not wanted.strip():
        return None
    folded = [label.casefold() for label in labels]
    for fits in (_begins, _has_word, _holds):
        for place, label in enumerate(folded):
            if fits(label, wanted):
                return place
    digits = "".join(char for char in typed if char.isdecimal())
    if not digits or any(char.isalpha() for char in typed):
        return None
    numbers = ("".join(char for char in label if char.isdecimal()) for label in labels)
    return next((place for place, number in enumerate(numbers) if digits in number), None)


def _begins(label: str, wanted: str) -> bool:
    return label.startswith(wanted)


def _has_word(label: str, wanted: str) -> bool:
    return f" {wanted}" in label


def _holds(label: str, wanted: str) -> bool:
    return wanted in label


# A field whose value is chosen from a list. It is a line edit that can't be edited, not a combo box: Qt's combo box
# gives its value as its accessible name on Linux, whatever name it was given, and no interface made in Python can
# mend that (decision 23). This one has a name, and its value as text; so screen readers get both.

_QUIET_SIDE, _QUIET_ABOVE = 6, 4
_SLACK = 4
"""Pixels that words may need more than Qt measures, as it rounds."""
_PAUSE = 1000
"""Milliseconds after which a letter begins a new search."""


class Choice(NamedTuple):
    """An entry: an id, its name, and what tells it apart from others of that name."""

    value: int
    label: str
    detail: str = ""

    @property
    def text(self) -> str:
        """Both in one line."""
        return f"{self.label}  {self.detail}" if self.detail else self.label


class Picker(QLineEdit):
    """Shows one of several choices. Typing finds, arrows step, Space opens the list; the wheel does nothing.

    Signals:
        chosen: the person chose another entry.
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        """A ``quiet`` one has a ground only under the mouse and with the keyboard, and is as wide as its choice."""
        super().__init__(parent)
        self._is_quiet = quiet
        self._is_detail_shown = True
        self._choices: tuple[Choice, ...] = ()
        self._current: Choice | None = None
        self._empty = ""
        self._typed = ""
        self._typed_at = QElapsedTimer()
        self._menu: QMenu | None = None
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if quiet:
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_detail_shown(self, shown: bool) -> None:
        """Paint what tells the choice apart from others of its name, or leave that to the list and screen readers."""
        self._is_detail_shown = shown
        self.updateGeometry()
        self.update()

    def width_of_names(self) -> int:
        """How wide the field is with the name of its choice alone, in pixels."""
        return self._width_of(self._current.label if self._current else self._empty)

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 2 * self._side() + icon_size(self) + 6 + _SLACK

    def _side(self) -> int:
        return _QUIET_SIDE if self._is_quiet else SIDE

    @property
    def value(self) -> int | None:
        """The chosen entry's id."""
        return None if self._current is None else self._current.value

    def offer(self, choices: Sequence[Choice], value: int | None, empty: str) -> None:
        """Offer these, with ``value`` chosen if it is among them; else show ``empty``. Nothing is announced."""
        self._choices = tuple(choices)
        self._empty = empty
        self._show(next((choice for choice in self._choices if choice.value == value), None))

    def set_bad(self, reason: str) -> None:
        """Mark the field, with the reason for screen readers; an empty one takes the mark away."""
        mark_bad(self, reason)

    def open_list(self) -> None:
        """Show the list below the field."""
        if not self._choices:
            return
        menu = QMenu(self)
        for choice in self._choices:
            action = menu.addAction(on_button(choice.text), self._choosing(choice))
            action.setCheckable(True)
            action.setChecked(choice == self._current)
            if choice == self._current:
                menu.setActiveAction(action)
        menu.setMinimumWidth(self.width())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _choosing(self, choice: Choice) -> Callable[[], None]:
        return lambda: self._choose(choice)

    def _choose(self, choice: Choice) -> None:
        if choice != self._current:
            self._show(choice)
            self.chosen.emit()

    def _show(self, choice: Choice | None) -> None:
        self._current = choice
        self.setText(choice.text if choice else self._empty)
        self.setCursorPosition(0)
        self.updateGeometry()
        self.update()

    def _step(self, by: int) -> None:
        if not self._choices:
            return
        place = self._choices.index(self._current) + by if self._current in self._choices else 0
        self._choose(self._choices[min(max(place, 0), len(self._choices) - 1)])

    def _search(self, char: str) -> None:
        self._typed = self._typed + char if self._is_searching() else char
        self._typed_at.start()
        place = find([choice.text for choice in self._choices], self._typed)
        if place is not None:
            self._choose(self._choices[place])

    def _is_searching(self) -> bool:
        return bool(self._typed) and self._typed_at.isValid() and self._typed_at.elapsed() < _PAUSE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search, step, or open the list."""
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        opens = (key == Qt.Key.Key_Space and not self._is_searching()) or key == Qt.Key.Key_F4
        if (plain and opens) or (key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.open_list()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._step(-len(self._choices) if key == Qt.Key.Key_Home else len(self._choices))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self._typed = ""  # what was found is chosen already
        elif plain and text and text.isprintable():
            self._search(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_list()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select no text."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select no text."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no editing."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: it must not change who a text comes from."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the name, what tells it apart, and an arrow."""
        painter = QPainter(self)
        look = tokens()
        if not self._is_quiet or self.hasFocus() or is_bad(self):
            draw_field(painter, self.rect(), enabled=self.isEnabled(), focused=self.hasFocus(), bad=is_bad(self))
        elif self.underMouse():
            draw_box(painter, self.rect(), look.chip, look.chip)
        side = self._side()
        room = self.rect().adjusted(side, 0, -side - icon_size(self) - 6, 0)
        label = self._current.label if self._current else self._empty
        painter.setPen(look.ink if self._current else look.soft)
        used = self._paint_words(painter, room, label)
        if self._current and self._current.detail and self._is_detail_shown:
            painter.setPen(look.soft)
            detail = self._current.detail
            if self.isRightToLeft():
                detail = f"\u2066{detail}\u2069"  # a number reads from left to right in any language
            self._paint_words(painter, room.adjusted(used + 8, 0, 0, 0), detail)
        half = icon_size(self) / (4.5 if self._is_quiet else 3.5)
        x, y = self.width() - side - half - 2, self.height() / 2
        if self.isRightToLeft():
            x = self.width() - x
        ink = look.soft if self._is_quiet else look.ink
        painter.setPen(QPen(ink if self._choices else look.line, 1.5))
        painter.drawPolyline(
            [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        )

    def _paint_words(self, painter: QPainter, room: QRect, words: str) -> int:
        """Draw as much of the words as there is room for, and give the width they took."""
        if room.width() <= 0:
            return 0
        metrics = self.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        if self.isRightToLeft():
            room = QRect(self.width() - room.right() - 1, room.y(), room.width(), room.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        return metrics.horizontalAdvance(shown)

    def sizeHint(self) -> QSize:
        """Room for the longest entry, within reason; for what is chosen, where it is quiet."""
        metrics = self.fontMetrics()
        if self._is_quiet:
            words = self._current.label if self._current else self._empty
            if self._current and self._current.detail and self._is_detail_shown:
                return QSize(self._width_of(words + self._current.detail) + 8, metrics.height() + 2 * _QUIET_ABOVE)
            return QSize(self._width_of(words), metrics.height() + 2 * _QUIET_ABOVE)
        widest = max((metrics.horizontalAdvance(choice.text) for choice in self._choices), default=0)
        return QSize(
            min(widest, 36 * metrics.averageCharWidth()) + 2 * SIDE + icon_size(self) + 6, field_height(metrics)
        )

    def minimumSizeHint(self) -> QSize:
        """Room for a short name; longer ones are cut with an ellipsis."""
        metrics = self.fontMetrics()
        least = metrics.averageCharWidth() * 10 + 2 * self._side() + icon_size(self) + 6
        whole = self.sizeHint()
        return QSize(min(least, whole.width()) if self._is_quiet else least, whole.height())
