"""Completing what is typed into the field *To*, by keys and by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.composer.recipient_line import RecipientLine
    from heydesk.ui.composer.suggested import Found
    from heydesk.ui.composer.suggestion_list import SuggestionList

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_LONGEST = 80
"""Characters of what may still be a name; more is a paste."""


class Completion(QObject):
    """Shows who may be meant, and takes one only when the person has seen whom.

    A whole number is never completed to somebody's: Enter takes it as typed, unless the arrows chose another line.
    Part of a number highlights nobody; a name highlights the first who has it. While the lines still belong to what
    was typed before, Enter takes none of them.

    Signals:
        taken: this ``Recipient`` was chosen.
    """

    taken = Signal(object)

    def __init__(
        self, line: RecipientLine, find: Callable[[str], Found], is_whole: Callable[[str], bool], anchor: QWidget
    ) -> None:
        """``find`` gives what to offer, ``is_whole`` tells what Enter takes as typed; it stands below ``anchor``."""
        super().__init__(line)
        self._line = line
        self._find = find
        self._is_whole = is_whole
        self._anchor = anchor
        self._list: SuggestionList | None = None
        self._has_gone = False
        self._offered: str | None = None  # what the lines belong to, while the person has not put them away
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # after the letter, so that typing never waits for looking up
        self._soon.timeout.connect(self._show)
        line.textChanged.connect(self._on_line_text_changed)
        line.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether there is anything to choose from on screen."""
        return self._list is not None and self._list.isVisible()

    def leave(self) -> None:
        """Offer nothing."""
        self._soon.stop()
        self._has_gone = False
        self._offered = None
        if self._list is not None:
            self._list.leave()

    def look_again(self) -> None:
        """More is known: offer anew for what stands there, unless the person is choosing already."""
        if self._offered is not None and self._offered == self._line.text() and not self._has_gone:
            self._show(also_empty=True)

    def place(self) -> None:
        """Stand where the field is now."""
        if self._list is not None and self.is_open:
            self._list.place(self._anchor)

    def _show(self, *, also_empty: bool = False) -> None:
        """Offer what goes with the text as it is now; where nothing was typed, only when asked to."""
        self._soon.stop()
        text = self._line.text()
        is_name = len(text) <= _LONGEST and (also_empty or bool(text.strip()))
        if not self._line.hasFocus() or self._line.is_composing or not is_name:
            self.leave()
            return
        self._has_gone = False
        self._offered = text
        found = self._find(text)
        if (found.rows or found.note) and self._list is None:
            self._list = self._make()
        if self._list is not None:
            self._list.offer(found, highlight=found.is_named and any(char.isalpha() for char in text))
            self.place()

    def _make(self) -> SuggestionList:
        from heydesk.ui.composer.suggestion_list import SuggestionList  # the first window offers nobody

        field = self._anchor.parentWidget()
        made = SuggestionList((field and field.parentWidget()) or self._anchor.window())
        made.pressed.connect(self._take)
        return made

    def _take(self, recipient: object) -> None:
        self.leave()
        self.taken.emit(recipient)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line's keys move among what is offered, and offer nothing once the keyboard is elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            self.leave()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._line.is_composing:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Tell whether the key was meant for what is offered."""
        key, plain = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain:
            return False
        if self._soon.isActive() and (key in _ENTER or key in _STEPS or key == Qt.Key.Key_Tab):
            self._show()  # more was typed since: what is offered is another text's
        if not self.is_open or self._list is None:
            if key == Qt.Key.Key_Down:
                self._show(also_empty=True)
            return key == Qt.Key.Key_Down
        if key in _STEPS:
            self._has_gone = True
            self._list.go(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER or key == Qt.Key.Key_Tab:
            return self._on_end(is_tab=key == Qt.Key.Key_Tab)
        else:
            return False
        return True

    def _on_end(self, *, is_tab: bool) -> bool:
        """Take the highlighted line, if it is meant; else leave the key to the line, or wait until it was seen."""
        if (
            self._list is None
            or self._list.current is None
            or (not self._has_gone and self._is_whole(self._line.text()))
        ):
            self.leave()
            return False
        if (recipient := self._list.seen) is not None:
            self._take(recipient)
            return True
        return not is_tab

    def _on_line_text_changed(self) -> None:
        """By a key, or by a program that helps. After its own changes the field calls ``leave``."""
        if self._line.hasFocus():
            self._soon.start()
        else:
            self.leave()
