"""A rounded surface that things are laid out on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.theme import tokens

_RADIUS = 14


class Card(QWidget):
    """A surface; a private note's is amber."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amber = False

    def set_amber(self, amber: bool) -> None:
        """Be a private note's, or not."""
        if amber != self._amber:
            self._amber = amber
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        if self._amber:
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText):
                palette.setColor(role, tokens().note_ink)
        self.setPalette(palette)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: what stands on amber has an ink of its own."""
        if event.type() == QEvent.Type.ApplicationPaletteChange and self._amber:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface."""
        look = tokens()
        edge, fill = (look.note_line, look.note) if self._amber else (look.line, look.pane)
        draw_box(QPainter(self), self.rect(), fill, edge, radius=_RADIUS)
