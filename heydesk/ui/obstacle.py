"""Why there is no window, in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.domain.l10n import Sentence
from heydesk.ui.question import Answer, Question
from heydesk.ui.theme import Theme
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Obstacle(Question):
    """Says what keeps HeyDesk from opening: a damaged outbox, a disk that can't be written."""

    def __init__(self, app: QApplication, sentence: Sentence) -> None:
        tr = QCoreApplication.translate
        close = Answer("close", tr("Obstacle", "Close"), "close")
        super().__init__(tr("Obstacle", "HeyDesk can't open"), (translate(sentence),), (close,), None)
        self.setObjectName("obstacle")
        self._theme = Theme(app, "system")
