"""A message as it was written: to whom, from where, and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.message import Message
from heydesk.ui.card import Card
from heydesk.ui.icon import icon
from heydesk.ui.text_view import TextLook, TextView
from heydesk.ui.theme import tokens

_MOST = 14
_ICON = 16


class MessageCard(Card):
    """Amber for a private note, which it also says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._route = _label()
        self._lock = QLabel()
        self._lock.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = TextView(TextLook.WORDS, _MOST)
        self._text.setAccessibleName(self.tr("Text of the message"))
        self._media = _label()
        self._media.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._lock)
        top.addWidget(self._route, 1)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addWidget(self._media)

    def show_message(self, message: Message, who: str, inbox: str, sender: str) -> None:
        """Show this message."""
        self.set_amber(message.private)
        self._lock.setVisible(message.private)
        if message.private:
            self._lock.setPixmap(icon("lock", tokens().note_ink).pixmap(_ICON))
        route = self.tr("To {who} from {inbox}, as {sender}")
        if message.is_group:
            route = self.tr("To {who}, one group, from {inbox}, as {sender}")
        if message.is_broadcast:
            route = self.tr("To everybody on “{who}”, each alone, from {inbox}, as {sender}")
            if message.people:
                route = self.tr("To {count} people on “{who}”, each alone, from {inbox}, as {sender}")
        if message.private:
            route = self.tr("Private note about {who} in {inbox}, as {sender}: only your team sees it")
        self._route.setText(route.format(who=who, inbox=inbox, sender=sender, count=message.people))
        self._text.show_text(message.text)
        self._text.setVisible(bool(message.text))
        self._media.setText(self.tr("Media: {address}").format(address=message.media_url))
        self._media.setVisible(bool(message.media_url))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
