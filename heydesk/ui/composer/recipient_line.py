"""The line in the field *To* that numbers are typed or pasted into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from heydesk.ui.field import clear_ground

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent

_ENDS = frozenset(",;，；、،؛")
"""Characters that end a number when they are typed."""

_ELSEWHERE = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""The keyboard went, but the person may be coming back to go on typing."""


class RecipientLine(QLineEdit):
    """A bare line edit that says when what was typed should become a chip.

    Signals:
        ended: Enter, a comma, a semicolon, several numbers pasted at once, or the keyboard left.
        backed: Backspace or Left at the very beginning, toward the chips; True for Backspace.
        all_dropped: Ctrl+A, then Delete or Backspace, with nothing typed.
        undo_asked: Ctrl+Z with nothing typed to undo.
        focus_turned: the keyboard came or went.
    """

    ended = Signal()
    backed = Signal(bool)
    all_dropped = Signal()
    undo_asked = Signal()
    focus_turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self._all_chosen = False
        self._composing = False
        self.setObjectName("recipients")
        self.setAccessibleName(self.tr("To"))
        self.setFrame(False)
        clear_ground(self)
        self.textEdited.connect(self._on_self_edited)

    @property
    def is_composing(self) -> bool:
        """Whether an input method has text open here that is not settled yet."""
        return self._composing

    def _on_self_edited(self, text: str) -> None:
        grown = len(text) - len(self._before)
        self._before = text
        if grown > 1 and any(char in _ENDS or char in "\n\r\t\u2028\u2029" for char in text):
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell an end from a letter."""
        from PySide6.QtGui import QKeySequence

        key = event.key()
        at_start = not self.hasSelectedText() and self.cursorPosition() == 0
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        all_chosen, self._all_chosen = self._all_chosen, event.matches(QKeySequence.StandardKey.SelectAll)
        if all_chosen and not self.text() and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.all_dropped.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (event.text() and event.text() in _ENDS):
            self.ended.emit()
        elif at_start and key in {Qt.Key.Key_Backspace, back}:
            self.backed.emit(key == Qt.Key.Key_Backspace)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_asked.emit()
        else:
            self._before = self.text()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a composition is open."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.focus_turned.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed becomes a chip, unless the person only looks at another window."""
        super().focusOutEvent(event)
        self.focus_turned.emit()
        self._all_chosen = False
        if event.reason() not in _ELSEWHERE:
            self.ended.emit()

    def minimumSizeHint(self) -> QSize:
        """Room for a number."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As tall as a chip, so that rows are even."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 8)
