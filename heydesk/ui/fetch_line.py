"""One quiet line about what is being fetched, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from heydesk.core.directory_sync import Kind, Progress
from heydesk.ui.button import Button, ButtonKind


class FetchLine(QWidget):
    """Says what comes and how much of it has come; hidden while nothing is fetched.

    Signals:
        cancelled: the person wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetchLine")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cancel = Button(self.tr("Cancel"), ButtonKind.LINK)
        self._cancel.setObjectName("cancelFetch")
        self._cancel.setAccessibleName(self.tr("Cancel fetching"))
        self._cancel.clicked.connect(self.cancelled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it has come."""
        words = self._words(progress)
        self._label.setText(words)
        self.setAccessibleName(words)
        self._cancel.show()
        self.show()

    def say(self, words: str) -> None:
        """Say how it ended."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self._cancel.hide()
        self.show()

    def _words(self, progress: Progress) -> str:
        names = {
            Kind.FIELDS: self.tr("contact fields"),
            Kind.TAGS: self.tr("tags"),
            Kind.TEMPLATES: self.tr("templates"),
            Kind.LISTS: self.tr("lists"),
            Kind.SURVEYS: self.tr("surveys"),
            Kind.CONVERSATIONS: self.tr("conversations"),
            Kind.CONTACTS: self.tr("contacts"),
        }
        if progress.is_first:
            words = self.tr("Fetching {what} for the first time: {count}")
        else:
            words = self.tr("Fetching new {what}: {count}")
        if not progress.fetched:
            words = words.removesuffix(": {count}") + "…"
        return words.format(what=names[progress.kind], count=QLocale().toString(progress.fetched))
