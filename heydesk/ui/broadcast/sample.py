"""How it will read for three of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.ui.card import Card
from heydesk.ui.preview.bubble import PreviewBubble
from heydesk.ui.preview.page import Page

_NARROW = 460
"""Pixels of the layout under which the cards stand one above the other."""


class SampleCard(Card):
    """One person's name, and the text as it will probably read for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setWordWrap(True)
        self._who.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bubble = PreviewBubble()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(self._who)
        rows.addWidget(self._bubble)
        rows.addStretch(1)

    def show_sample(self, who: str, page: Page) -> None:
        """Show this one."""
        self._who.setText(who)
        self._bubble.show_text(page.text, page.filled, private=False)
        self._bubble.setVisible(bool(page.text))
        self.setAccessibleName(f"{who}: {page.text}")


class Samples(QWidget):
    """Three cards, side by side where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._cards = [SampleCard() for _ in range(3)]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def show_samples(self, samples: Sequence[tuple[str, Page]]) -> None:
        """Show these, three at most."""
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(samples))
            if place < len(samples):
                card.show_sample(*samples[place])
        self.setVisible(bool(samples))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= _NARROW
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
