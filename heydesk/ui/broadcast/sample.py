"""How it will read for three of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.ui.broadcast.plan_word import empty_words, sample_name
from heydesk.ui.card import Card
from heydesk.ui.preview.bubble import PreviewBubble

if TYPE_CHECKING:
    from heydesk.domain.broadcast import Sample

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
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(self._who)
        rows.addWidget(self._bubble)
        rows.addWidget(self._empty)
        rows.addStretch(1)

    def show_sample(self, sample: Sample) -> None:
        """Show this one."""
        who, empty = sample_name(sample), empty_words(sample)
        self._who.setText(who)
        self._bubble.show_text(sample.text, (), private=False)
        self._bubble.setVisible(bool(sample.text))
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty))
        self.setAccessibleName(f"{who}: {sample.text}")


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

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show these, three at most."""
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(samples))
            if place < len(samples):
                card.show_sample(samples[place])
        self.setVisible(bool(samples))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= _NARROW
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
