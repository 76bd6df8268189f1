"""One line of the checks: what is wrong, and the way out of it where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from heydesk.ui.box import icon_size
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.icon import paint_icon
from heydesk.ui.strip import Strip, StripKind
from heydesk.ui.theme import tokens
from heydesk.ui.words import on_button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_GAP, _ABOVE, _BESIDE = 12, 7, 8
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
        self._is_error = kind is StripKind.ERROR
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if fix:
            self._link = Button(on_button(fix), ButtonKind.LINK, self)
            self._link.setObjectName("fix")
            self._link.clicked.connect(self.fix_asked)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the words what icon and link don't need. A layout of its own would forget how tall the words are."""
        before, behind = _GAP + icon_size(self) + _BESIDE, _GAP
        turned = self.isRightToLeft()
        if self._link is not None:
            size = self._link.sizeHint()
            behind += size.width() + _GAP
            x = _GAP - _INSET if turned else self.width() - _GAP + _INSET - size.width()
            self._link.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        left, right = (behind, before) if turned else (before, behind)
        self.setContentsMargins(left, _ABOVE, right, _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an icon beside the first line: not everybody tells errors from warnings by their colour."""
        super().paintEvent(event)
        look, size = tokens(), icon_size(self)
        spare = max(0, self.height() - self.heightForWidth(self.width())) / 2
        x = self.width() - _GAP - size if self.isRightToLeft() else _GAP
        name, ink = ("attention", look.bad) if self._is_error else ("warning", look.ink)
        paint_icon(QPainter(self), name, ink, QRectF(x, _ABOVE + spare, size, size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the end."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another font, and from the other side."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._make_room()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click that begins here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field."""
        event.accept()
        self.followed.emit()
