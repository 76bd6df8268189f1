"""Quick text: the window folded down to its composer, for a key of the desktop, and back to as it was.

It is the one composer, not a second one: whoever writes to Kim in the large window and to Pat in the small one has
each text with its own person, one draft of each, and one Send.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from heydesk.domain.message import Draft
from heydesk.domain.records import ConversationAddress
from heydesk.ui.composer.composer import Composer
from heydesk.ui.main_window import MainWindow

_LOWERING = frozenset({"xcb", "windows", "cocoa"})
"""Qt's plugins by which a window can be put behind the others."""


class QuickText(QObject):
    """Folds a window for one text, and gives it back."""

    def __init__(
        self,
        window: MainWindow,
        composer: Composer,
        open_empty: Callable[[], None],
        open_conversation: Callable[[ConversationAddress], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._composer = composer
        self._open_empty = open_empty
        self._open_conversation = open_conversation
        self._before: ConversationAddress | None = None
        self._was_shown = self._was_minimized = self._was_active = False
        window.fold_left.connect(self.close)

    def open(self) -> None:
        """Fold the window, with nobody chosen; what is written in it is kept under its own person.

        A window that was not on screen is not there either once the text is done; one that quick text has started
        closes, and the program with it.
        """
        window = self._window
        if window.is_folded:
            return
        self._was_shown, self._was_minimized = window.isVisible(), window.isMinimized()
        self._was_active = window.isActiveWindow()
        self._before = self._composer.form.conversation
        self._open_empty()
        window.fold()

    def close(self) -> None:
        """Give the window back as it was. What is written here is kept with its person or as a saved draft."""
        window = self._window
        if not window.is_folded:
            return
        if self._before is not None:
            if self._composer.form.conversation is None:
                self._composer.open_draft(Draft(inbox_id=self._composer.form.origin.inbox_id))  # keeps what stands
            self._open_conversation(self._before)
        if not self._was_shown:
            window.close()
            return
        window.unfold()
        if self._was_minimized:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
        elif not self._was_active and QGuiApplication.platformName() in _LOWERING:
            window.lower()  # whatever the person was in comes back
