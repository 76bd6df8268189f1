"""One of the two tabs over the text box: who is going to read this."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from heydesk.ui.box import bold, icon_size
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens

_SIDE = 14
_ABOVE = 7
_GAP = 6
_RADIUS = 8
_DOT = 5


class ModeTab(QPushButton):
    """A checkable button that looks like the tab of the box below; the private one is amber and has a lock."""

    def __init__(self, text: str, *, private: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # not through Qt's constructor: see Button
        self._private = private
        self._marked = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mark(self, marked: bool) -> None:
        """Show a dot: words stand on this side, or no more."""
        if marked is not self._marked:
            self._marked = marked
            self.setAccessibleDescription(self.tr("has a draft") if marked else "")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tab, open toward the box below when it is the chosen one."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = look.ink if self.underMouse() else look.soft
        if chosen:
            fill, edge, ink = look.field, look.line, look.ink
            if self._private:
                fill, edge, ink = look.note, look.note_line, look.note_ink
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, _RADIUS)
            shape = QPainterPath()
            shape.addRoundedRect(box, _RADIUS, _RADIUS)
            painter.fillPath(shape, fill)
            painter.strokePath(shape, QPen(edge, 1))
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        if self._private:
            size = icon_size(self)
            x = room.right() - size if self.isRightToLeft() else room.left()
            paint_icon(painter, "lock", ink, QRectF(x, (self.height() - size) / 2, size, size))
            aside = size + _GAP
            room.adjust(0 if self.isRightToLeft() else aside, 0, -aside if self.isRightToLeft() else 0, 0)
        if chosen:
            painter.setFont(bold(self))
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignLeading if self._private else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, self.text())
        if self._marked:
            x = _DOT if self.isRightToLeft() else self.width() - 2 * _DOT
            painter.setBrush(look.note_button_line if self._private else look.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(x, (self.height() - _DOT) / 2, _DOT, _DOT))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.note_ink if chosen and self._private else look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when the other tab is chosen."""
        metrics = QFontMetrics(bold(self))
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 2
        return QSize(width + (icon_size(self) + _GAP if self._private else 0), metrics.height() + 2 * _ABOVE + 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
