"""A strip that speaks up when it has something new to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from heydesk.ui.announcement import announce
from heydesk.ui.icon import paint_icon
from heydesk.ui.strip import Strip, StripKind
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICON = 16
_SIDE = 12
_ABOVE = 7


class Notice(Strip):
    """Says one thing, with or without an icon before it, or hides."""

    def __init__(self, kind: StripKind, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", kind, parent)
        self._icon = icon
        self._urgent = kind is StripKind.ERROR
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if icon:
            left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            wide = _SIDE + _ICON + 8
            self.setContentsMargins(wide if left else _SIDE, _ABOVE, _SIDE if left else wide, _ABOVE)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, aloud too when it is new; nothing hides it."""
        new = words != self.text()
        self.setText(words)
        self.setVisible(bool(words))
        if new:
            announce(self, words, urgent=self._urgent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, and its icon beside the first line."""
        super().paintEvent(event)
        if self._icon:
            painter = QPainter(self)
            left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            top = _ABOVE + (self.fontMetrics().height() - _ICON) / 2
            place = QRectF(_SIDE if left else self.width() - _SIDE - _ICON, top, _ICON, _ICON)
            paint_icon(painter, self._icon, tokens().ink, place)
