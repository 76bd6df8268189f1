"""Words of second rank."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


def quiet_label(words: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label in soft ink; ``wraps`` for sentences."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(wraps)
    return label
