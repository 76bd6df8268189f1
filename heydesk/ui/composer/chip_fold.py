"""What stands for the chips that are folded away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.theme import tokens

_SIDE = 10


class ChipFold(QAbstractButton):
    """Says how many chips there are beside those that are shown; pressed, more of them are.

    Signals:
        left: the keyboard should move on, by -1 or 1; 0 for the line that is typed into.
    """

    left = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("moreRecipients")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
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
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Escape: 0}
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in steps:
            by = steps[Qt.Key(key)]
            self.left.emit(-by if self.isRightToLeft() else by)
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
