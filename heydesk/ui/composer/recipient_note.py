"""The line below the field *To*: why something is no recipient, and what became of many at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from heydesk.ui.announcement import announce


class RecipientNote(QLabel):
    """Hidden while there is nothing to say. A reason is spoken at once, a report when there is time."""

    def __init__(self, source: QWidget) -> None:
        """``source`` is the widget that is spoken of."""
        super().__init__()
        self._source = source
        self.setObjectName("recipientsReason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, reason: str) -> None:
        """Say what is wrong; "" takes everything back."""
        if reason and reason != self.text():
            announce(self._source, reason, urgent=True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setText(reason)
        self.setVisible(bool(reason))

    def report(self, words: str) -> None:
        """Say what became of many, before what is wrong with some of them."""
        reason = self.text()
        self.setForegroundRole(QPalette.ColorRole.BrightText if reason else QPalette.ColorRole.PlaceholderText)
        self.setText(f"{words} {reason}".strip())
        self.show()
        announce(self._source, words)
