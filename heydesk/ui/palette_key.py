"""Ctrl+K, which text fields take for themselves on some systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def is_palette_key(event: QKeyEvent) -> bool:
    """Whether this key opens the command palette. On X11 it deletes to the end of the line, so fields pass it on."""
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
