"""Completion in the text box: quick replies after a semicolon and emoji after a colon, listed at the caret.

And blanks: in a text that was inserted, Tab goes from one to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.merge_fields import find_blanks
from heydesk.ui.composer.message_editor import MessageEdit, utf16_positions
from heydesk.ui.text import speak
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import draw_box
from heydesk.ui.widgets.search_panel import Offer, OfferList
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

QUICK_REPLY, EMOJI = ";", ":"
"""The marks that begin a word to be completed."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_WORDS = {QUICK_REPLY: LazyPattern(r"[^\s;]{0,30}"), EMOJI: LazyPattern(r"[^\W\d_][\w+-]{0,30}:?")}
"""What may be typed behind a mark; anything else ends the list. No emoji begins with a digit, so no time does."""
_MOST = 8
_WIDTH = 340
_EDGE, _PADDING, _BESIDE = 8, 4, 4


class CaretCompleter(QObject):
    """Lists what a word that begins with a mark may mean. The keyboard stays in the text box.

    Enter and Tab take the chosen line, Escape closes the list, and whatever else is typed goes into the text.

    Signals:
        taken: this ``Offer`` was chosen, and the mark and the word have been removed from the text.
    """

    taken = Signal(Offer)

    def __init__(
        self, box: MessageEdit, owner: QWidget, mark: str, name: str, find: Callable[[str], Sequence[Offer]]
    ) -> None:
        """``owner`` is what the list covers a part of; ``find`` gives the offers for what stands behind the mark."""
        super().__init__(box)
        self._box = box
        self._mark = mark
        self._start = -1
        self._list = CaretList(name, find, owner)
        self._list.pressed.connect(self._take)
        self._list.moved.connect(self._on_list_moved)
        self._lookup = single_shot_timer(self, 0, self._show)  # after the key event: typing never waits
        box.cursorPositionChanged.connect(self._on_box_cursor_moved)
        box.installEventFilter(self)
        owner.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether there is anything to choose from."""
        return self._start >= 0 and self._list.isVisible()

    def begin(self) -> None:
        """The mark was typed just before the caret."""
        self._start = self._box.textCursor().position() - len(self._mark)
        self._lookup.start()

    def close(self) -> None:
        """Take the list away, until the mark is typed again."""
        if self._list.isVisible():
            speak(self._box, "")
        self._start = -1
        self._lookup.stop()
        self._list.hide()

    def _typed(self) -> str | None:
        """What stands between the mark and the caret; None where that is no word to be completed any more."""
        cursor = self._box.textCursor()
        if self._start < 0 or cursor.hasSelection() or cursor.position() <= self._start or self._box.isReadOnly():
            return None
        cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
        words = cursor.selectedText()
        is_whole = words.startswith(self._mark) and _WORDS[self._mark].fullmatch(words[len(self._mark) :])
        return words[len(self._mark) :] if is_whole else None

    def _show(self) -> None:
        self._lookup.stop()
        typed = self._typed()
        if typed is None:
            if self._start >= 0 and self._box.textCursor().position() != self._start + len(self._mark):
                self.close()
            self._list.hide()
            return
        if typed.endswith(self._mark):
            typed = typed[: -len(self._mark)]
            self._list.search(typed)
            if self._list.current is not None and self._list.current.whole == typed.replace("_", " "):
                self._take()
            else:
                self.close()
            return
        self._list.search(typed)
        if not self._list.offers:
            self._list.hide()
            return
        self._list.place_at(self._caret())

    def _caret(self) -> QRect:
        """Where the mark is on screen."""
        cursor = self._box.textCursor()
        cursor.setPosition(self._start)
        rect = self._box.cursorRect(cursor)
        return QRect(self._box.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _take(self) -> None:
        offer = self._list.current
        if self._typed() is None or offer is None:
            self.close()
            return
        cursor = self._box.textCursor()
        after = cursor.position() - self._start
        self.close()
        self._box.insert_text("", after=after)
        self.taken.emit(offer)

    def _on_list_moved(self) -> None:
        if self._list.current is not None:
            speak(self._box, self._list.current.spoken)

    def _on_box_cursor_moved(self) -> None:
        if self._start >= 0:
            self._lookup.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the box's keys for the list while it is open; close it when the box loses the keyboard."""
        kind = event.type()
        if self._start < 0:
            return False
        if watched is not self._box:
            if kind == QEvent.Type.Resize:
                self._lookup.start()
            elif kind == QEvent.Type.Hide:
                self.close()
        elif kind == QEvent.Type.FocusOut:
            self.close()
        elif kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key; True if it was meant for the list. A shortcut of the same key is kept from it first."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._box.is_composing:
            return False
        if key not in _STEPS and key not in _ENTER and key not in {Qt.Key.Key_Tab, Qt.Key.Key_Escape}:
            return False
        if self._lookup.isActive():
            self._show()  # more was typed since: what is listed is another word's
        if not self.is_open:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif key in _STEPS:
            self._list.go(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            self._take()
        return True


class CaretList(QFrame):
    """The lines at the caret: a part of the window and no popup, which Qt leaves out of the accessibility tree.

    Signals:
        pressed: the chosen line was clicked.
        moved: another line is the chosen one.
    """

    pressed = Signal()
    moved = Signal()

    def __init__(self, name: str, find: Callable[[str], Sequence[Offer]], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("completions")
        self.setAccessibleName(name)
        self._list = _CaretOffers(name, lambda typed: find(typed)[:_MOST], lambda: "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        rows.addWidget(self._list)
        self._list.pressed.connect(self.pressed)
        self._list.current_changed.connect(self.moved)
        self.hide()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is listed."""
        return self._list.offers

    @property
    def current(self) -> Offer | None:
        """The chosen line."""
        return self._list.current

    def search(self, typed: str) -> None:
        """List what is found for these words, the first one chosen."""
        self._list.search(typed, anew=False)

    def go(self, by: int) -> None:
        """Choose the line so many further down."""
        self._list.go(by)

    def place_at(self, caret: QRect) -> None:
        """Appear above a place on the screen, or below it where there is more room."""
        corner = self._over.mapFromGlobal(caret.topLeft())
        whole = self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(_WIDTH * self.fontMetrics().height() // 17, whole.width())
        above = corner.y() - _BESIDE - whole.top()
        below = whole.bottom() - corner.y() - caret.height() - _BESIDE
        height = min(self._list.lines_height() + 2 * _PADDING, max(above, below))
        x = corner.x() - width if self.isRightToLeft() else corner.x()
        x = max(whole.left(), min(x, whole.right() - width))
        is_above = height <= above or above >= below
        y = corner.y() - _BESIDE - height if is_above else corner.y() + caret.height() + _BESIDE
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept clicks beside the lines, so that they don't reach the covered widget."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background and an edge."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.soft)


class _CaretOffers(OfferList):
    """A click takes; the keyboard stays in the text box, which speaks for the lines.

    Signals:
        pressed: a line was clicked.
    """

    pressed = Signal()

    def __init__(self, name: str, find: Callable[[str], Sequence[Offer]], empty: Callable[[], str]) -> None:
        super().__init__(name, find, empty)
        self._list.setObjectName("completionList")
        self._list.itemClicked.connect(lambda _item: self.pressed.emit())

    def _tell(self) -> None:
        self.current_changed.emit()

    def lines_height(self) -> int:
        """The height of all lines together."""
        return sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 2


class Blanks(QObject):
    """After a text with blanks was inserted: Tab selects the next blank, Shift+Tab the one before, Escape ends it.

    It ends by itself when no blank is left; then Tab leads on through the window again.
    """

    def __init__(self, box: MessageEdit) -> None:
        super().__init__(box)
        self._box = box
        self._is_on = False
        box.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether Tab leads from blank to blank."""
        return self._is_on

    def begin(self, start: int) -> None:
        """Select the first blank behind a place in the document, where there is one."""
        self._is_on = bool(self._spans())
        if self._is_on:
            self._select(start, backward=False)

    def _spans(self) -> list[tuple[int, int]]:
        """Where the blanks are in the document."""
        text = self._box.toPlainText()
        places = utf16_positions(text, [place for span in find_blanks(text) for place in span])
        return list(zip(places[::2], places[1::2], strict=True))

    def _select(self, at: int, *, backward: bool) -> None:
        spans = self._spans()
        if not spans:
            self._is_on = False
            return
        if backward:
            span = next((one for one in reversed(spans) if one[1] <= at), spans[-1])
        else:
            span = next((one for one in spans if one[0] >= at), spans[0])
        cursor = self._box.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self._box.setTextCursor(cursor)
        words = QCoreApplication.translate("Blanks", "{blank}, blank {number} of {count}. Tab for the next.")
        blank = cursor.selectedText()
        speak(self._box, words.format(blank=blank, number=spans.index(span) + 1, count=len(spans)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab, Shift+Tab and Escape while there are blanks."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if not self._is_on or event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        is_back = key == Qt.Key.Key_Backtab
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if not plain or key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            return False
        if key != Qt.Key.Key_Escape and (self._box.isReadOnly() or not self._spans()):
            self._is_on = False
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if key == Qt.Key.Key_Escape:
            self._is_on = False
            return True
        cursor = self._box.textCursor()
        self._select(cursor.selectionStart() if is_back else cursor.selectionEnd(), backward=is_back)
        return True
