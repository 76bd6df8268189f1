"""The Qt application, and the dialog that says why it can't start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from heydesk.domain.l10n import Sentence
from heydesk.ui.text import translate
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.style import ControlStyle


class Application(QApplication):
    """Answers the system's *Quit* (a dock's, a session's end) by closing every window.

    Qt would end its loop as soon as they have closed, with a send in flight and the outbox open; the program ends by
    itself when its tasks have ended.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        # Naming Fusion here spares the system's own style, which Qt would make first.
        super().__init__([*arguments, "-style", "fusion"])
        self.setStyle(ControlStyle())

    def event(self, event: QEvent) -> bool:
        """Close the windows instead of quitting."""
        if event.type() is QEvent.Type.Quit:
            self.closeAllWindows()
            return True
        return super().event(event)


def startup_error_dialog(app: QApplication, sentence: Sentence) -> Question:
    """Make the dialog that says what keeps HeyDesk from opening: a damaged outbox, a disk that can't be written."""
    Theme(app, "system")  # a child of the application
    tr = QCoreApplication.translate
    close = Answer("close", tr("StartupErrorDialog", "Close"), "close")
    dialog = Question(tr("StartupErrorDialog", "HeyDesk can't open"), (translate(sentence),), (close,), None)
    dialog.setObjectName("obstacle")
    return dialog
