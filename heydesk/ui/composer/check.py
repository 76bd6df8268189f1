"""One line of the checks: what is wrong, and the way out of it where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.strip import Strip, StripKind
from heydesk.ui.words import on_button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_GAP, _ABOVE = 12, 7
_INSET = 4
"""The link's own margin, so that its words end where those of other strips do."""


class Check(Strip):
    """A click on its words leads to the field; after Send the keyboard is in the first one already.

    Signals:
        followed: the person wants to go to the field.
        fix_asked: the person wants the way out that the link names.
    """

    followed = Signal()
    fix_asked = Signal()

    _link: Button | None = None

    def __init__(self, text: str, kind: StripKind, parent: QWidget, *, fix: str = "") -> None:
        """``fix`` names the way out, for the link; "" for none."""
        super().__init__(text, kind, parent)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if fix:
            self._link = Button(on_button(fix), ButtonKind.LINK, self)
            self._link.setObjectName("fix")
            self._link.clicked.connect(self.fix_asked)
            self._make_room(self._link)

    def _make_room(self, link: Button) -> None:
        """Leave the words the rest of the line. A layout of its own would forget how tall the words are."""
        size = link.sizeHint()
        room = size.width() + _GAP
        left, right = (room, 0) if self.isRightToLeft() else (0, room)
        self.setContentsMargins(_GAP + left, _ABOVE, _GAP + right, _ABOVE)
        x = _GAP - _INSET if self.isRightToLeft() else self.width() - _GAP + _INSET - size.width()
        link.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the end."""
        super().resizeEvent(event)
        if self._link is not None:
            self._make_room(self._link)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another font, and from the other side."""
        super().changeEvent(event)
        if self._link is not None and event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._make_room(self._link)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click that begins here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        event.accept()
        self.followed.emit()
