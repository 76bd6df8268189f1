"""The application, which lets its windows be asked before it quits."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Takes the system's *Quit* (a dock's, a session's end) for closing every window.

    Qt would end its loop at once when they have closed, with a send in flight and the outbox open; the program ends
    by itself when its work has ended.
    """

    def event(self, event: QEvent) -> bool:
        """Close the windows instead of quitting."""
        if event.type() is QEvent.Type.Quit:
            self.closeAllWindows()
            return True
        return super().event(event)
