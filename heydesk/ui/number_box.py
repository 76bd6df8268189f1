"""A number with its unit, in a box like every field's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from heydesk.ui.box import SIDE, draw_field, field_height
from heydesk.ui.field import clear_ground

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NumberBox(QSpinBox):
    """Typed, or stepped with the arrow keys. The wheel does nothing: it must not change what nobody looks at."""

    def __init__(self, low: int, high: int, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(unit)
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(SIDE, 0, SIDE, 0)
        clear_ground(self.lineEdit())

    def sizeHint(self) -> QSize:
        """As tall as every field."""
        widest = self.fontMetrics().horizontalAdvance(f"{self.maximum()}{self.suffix()}")
        return QSize(widest + 2 * SIDE + 12, field_height(self))

    def minimumSizeHint(self) -> QSize:
        """The number is never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box; the line inside paints the number."""
        draw_field(QPainter(self), self, focused=self.hasFocus())
