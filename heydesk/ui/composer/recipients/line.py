"""The line of the field *To* that recipients are typed or pasted into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from heydesk.ui.text import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QMouseEvent, QResizeEvent


_SEPARATORS = frozenset(",;，；、،؛")
"""Characters that end a recipient when they are typed."""

_LONGEST = 10_000_000
"""Characters of a paste: as much as a file may have."""

_TEMPORARY_FOCUS_LOSS = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""Reasons after which the person may come back to go on typing."""


_HINT_SIDE = 8
"""Left and right of the hint, in pixels: the line's margins and Qt's own."""


class RecipientLine(QLineEdit):
    """The line that recipients are typed or pasted into.

    Signals:
        ended: what was typed should become a chip: Enter, a paste of several, or the focus was lost.
        separated: the same by a separator, such as a comma; what is no recipient must stay apart from what follows.
        back_pressed: Backspace or Left at the very beginning, toward the chips; True for Backspace.
        clear_requested: Ctrl+A, then Delete or Backspace, with nothing typed.
        undo_requested: Ctrl+Z with nothing typed to undo.
        focus_changed: the line got or lost the keyboard.
        clicked: the line, or the field beside it, was clicked.
        finished: Enter was pressed with nothing typed, or Tab: whom it goes to is complete.
    """

    ended = Signal()
    separated = Signal()
    back_pressed = Signal(bool)
    clear_requested = Signal()
    undo_requested = Signal()
    focus_changed = Signal()
    clicked = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._length_before = 0
        self._all_chosen = False
        self._composing = False
        self._hint = ""
        self._has_size = False
        self.setObjectName("recipients")
        self.setAccessibleName(self.tr("To"))
        self.setFrame(False)
        self.setTextMargins(4, 0, 4, 0)
        self.setMaxLength(_LONGEST)  # Qt would cut a paste at 32,767 characters without a word
        self.textEdited.connect(self._on_self_edited)
        self.textChanged.connect(self._on_self_changed)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Let a screen reader say this."""
        announce(self, words, urgent=urgent)

    def show_hint(self, words: str) -> None:
        """Show these words while the line is empty and has room for them; half of a hint would be a riddle."""
        self._hint = words
        self._fit_hint()

    def _fit_hint(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self._hint) + 2 * _HINT_SIDE
        self.setPlaceholderText(self._hint if wide <= self.width() or not self._has_size else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hint where it has room now."""
        super().resizeEvent(event)
        self._has_size = True
        self._fit_hint()

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text here."""
        return self._composing

    def _on_self_edited(self, text: str) -> None:
        grown = len(text) - self._length_before
        if grown > 1 and any(char in _SEPARATORS or char in "\n\r\t\u2028\u2029" for char in text):
            self.ended.emit()

    def _on_self_changed(self) -> None:
        """Remember the length, whoever changed the text; ``textEdited`` comes before, and may have emptied it."""
        self._length_before = len(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle separators, and the keys that act on the chips."""
        key = event.key()
        at_start = not self.hasSelectedText() and self.cursorPosition() == 0
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        all_chosen, self._all_chosen = self._all_chosen, event.matches(QKeySequence.StandardKey.SelectAll)
        if all_chosen and not self.text() and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.text().strip():
            self.finished.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.ended.emit()
        elif event.text() and event.text() in _SEPARATORS:
            self.separated.emit()
        elif at_start and key in {Qt.Key.Key_Backspace, back}:
            self.back_pressed.emit(key == Qt.Key.Key_Backspace)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit ``clicked``."""
        super().mousePressEvent(event)
        self.clicked.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Track whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit ``focus_changed``."""
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
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 10)
