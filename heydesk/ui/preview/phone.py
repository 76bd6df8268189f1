"""A phone with one message on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.preview.bubble import PreviewBubble
from heydesk.ui.preview.gallery import Gallery
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from heydesk.ui.preview.page import Page

_RADIUS = 22
_SIDE = 12
_ABOVE = 12
_BELOW = 18
_SHARE = 6
"""Of seven parts of the width, so many are a message's."""


class Phone(QWidget):
    """Shows who it comes from, pictures, and the bubble."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._from = QLabel()
        self._from.setObjectName("previewFrom")
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._from.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._from.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._from.setWordWrap(True)
        self._bubble = PreviewBubble()
        self.setFocusProxy(self._bubble)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(gallery)
        column.addWidget(self._bubble)
        row = QHBoxLayout()
        row.addLayout(column, _SHARE)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        rows.setSpacing(12)
        rows.addWidget(self._from)
        rows.addLayout(row)

    def show_page(self, page: Page, sender: str, *, private: bool) -> None:
        """Show this page; ``sender`` is what the reader sees as its origin."""
        self._from.setText(sender)
        self._from.setVisible(bool(sender))
        self._gallery.show_pictures(page.pictures)
        self._bubble.setVisible(bool(page.text) or not page.pictures)
        self._bubble.show_text(page.text, page.filled, private=private)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the phone's edge."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.pane, look.line, radius=_RADIUS)
