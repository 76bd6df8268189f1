"""When it is sent: the button beside Send, and the strip that says the chosen time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from heydesk.ui.announcement import announce
from heydesk.ui.box import draw_box
from heydesk.ui.button import Button
from heydesk.ui.icon import paint_icon
from heydesk.ui.icon_button import IconButton
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

_ICON = 16
_SIDE = 12
_ABOVE = 3


class Later(QWidget):
    """The strip, hidden while there is no time; its parts are made when there first is one.

    Signals:
        dropped: the person wants no time any more.
    """

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("laterStrip")
        self.button = Button(self.tr("Send later"))
        self.button.setObjectName("schedule")
        self._words: QLabel | None = None
        self._is_bad = False
        self.hide()

    def explain(self, why_not: str) -> None:
        """Say on the button why this can't be sent later; empty where it can."""
        self.button.setToolTip(tip(why_not))
        self.button.setAccessibleDescription(why_not)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say what becomes of it at its time; ``bad`` where nothing will, as it stands. Nothing hides the strip."""
        if words and self._words is None:
            self._words = self._make()
        if self._words is None:
            return
        new = words != self._words.text()
        self._is_bad = bad
        self._words.setText(words)
        self._words.setForegroundRole(QPalette.ColorRole.BrightText if bad else QPalette.ColorRole.WindowText)
        self.setVisible(bool(words))
        self.update()
        if new:
            announce(self, words, urgent=bad)

    def _make(self) -> QLabel:
        row = QHBoxLayout(self)
        before = 2 * _SIDE + _ICON - 4
        left, right = (_ABOVE, before) if self.isRightToLeft() else (before, _ABOVE)
        row.setContentsMargins(left, _ABOVE, right, _ABOVE)
        row.setSpacing(6)
        words = QLabel()
        words.setObjectName("sendAt")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        drop = IconButton(self.tr("No time: send it when I press Send"), "close")
        drop.setObjectName("clearSchedule")
        drop.clicked.connect(self.dropped)
        row.addWidget(words, 1)
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        # What is made late would be the window's last stop for Tab.
        QWidget.setTabOrder(self.button.previousInFocusChain() or self, drop)
        return words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the clock."""
        look = tokens()
        painter = QPainter(self)
        fill = look.bad_soft if self._is_bad else look.accent_soft
        draw_box(painter, self.rect(), fill, look.ink if fill == look.bg else fill)
        left = self.width() - _SIDE - _ICON if self.isRightToLeft() else _SIDE
        ink = look.bad if self._is_bad else look.accent
        paint_icon(painter, "clock", ink, QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON))
