"""What stands for the chips that are folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from heydesk.ui.box import draw_box
from heydesk.ui.composer.chip_stop import ChipStop
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIDE = 10


class ChipFold(ChipStop):
    """Says how many chips there are beside those that are shown; pressed, more of them are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("moreRecipients", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def count(self, hidden: int) -> None:
        """Stand for so many."""
        words = self.tr("and {count} more").format(count=hidden)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Enter shows more of the recipients."))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold, or hand the keyboard on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard, and be pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words as a link, with a ring around them when the keyboard is here."""
        look = tokens()
        painter = QPainter(self)
        if self.hasFocus():
            draw_box(painter, self.rect(), look.field, look.accent, width=2, radius=self.height() / 2)
        painter.setPen(look.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        """Room for the words, as tall as a chip."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE, metrics.height() + 8)
