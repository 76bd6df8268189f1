"""The window's push button, painted from the theme's colours: no style sheet, so it costs next to nothing."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QWidget

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

_RADIUS = 8
_SIDE = 14
_QUIET_SIDE = 4
_ABOVE = 8
_GAP = 8
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ButtonKind(Enum):
    """What a button is for, which is how it looks."""

    PLAIN = "plain"
    PRIMARY = "primary"
    """The one that the person most likely wants."""
    LINK = "link"
    """Underlined words inside a strip of text."""
    QUIET = "quiet"
    """Words of second rank without a box, for what few people need."""


class Button(QPushButton):
    """A push button in one of three looks. Its text may hold a mnemonic; write ``&&`` for an ampersand."""

    _icon: QIcon | None = None

    def __init__(self, text: str, kind: ButtonKind = ButtonKind.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setText(text)  # through Qt's constructor, Python would build all that icons need
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if kind is ButtonKind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind in {ButtonKind.PRIMARY, ButtonKind.LINK}:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)

    def set_kind(self, kind: ButtonKind) -> None:
        """Look otherwise from now on."""
        self._kind = kind
        self.update()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show this before the words. Asking Qt whether there is one would have Python build all that icons need."""
        super().setIcon(icon)
        self._icon = self.icon()

    def set_wide(self) -> None:
        """Take all the room that there is across."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a dialog let Enter press the button that has the keyboard, not the default one, as Qt would.

        Whoever has gone to *Cancel* and presses Enter wants just that.
        """
        if event.key() not in _ENTER or not isinstance(self.window(), QDialog):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, line and ink as the button stands."""
        look = tokens()
        if self._kind is ButtonKind.PRIMARY:
            fill, line, ink = look.accent, look.accent, look.on_accent
        else:
            fill, line, ink = look.pane, look.line, look.ink
        if not self.isEnabled():
            return look.chip, look.line, look.soft
        if self.isDown() or self.isChecked():
            fill = _toward(fill, look.ink, 0.14)
        elif self.underMouse():
            fill = _toward(fill, look.ink, 0.06)
        return fill, line, ink

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the look, the icon, the words and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill, line, ink = self._colours()
        if self._kind is ButtonKind.LINK:
            self._paint_link(painter)
            return
        if self._kind is ButtonKind.QUIET:
            ink = tokens().ink if self.underMouse() and self.isEnabled() else tokens().soft
        else:
            painter.setPen(QPen(line, 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = ink if self._kind is ButtonKind.PRIMARY else tokens().accent
            painter.setPen(QPen(ring, 2 if ring is not ink else 1.5))
            inset = 1 if ring is not ink else 3.0
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS - 2, _RADIUS - 2)
        painter.setPen(ink)
        words = self.rect()
        if self._icon is not None:
            size = self.iconSize()
            full = size.width() + _GAP + self.fontMetrics().size(_FLAGS, self.text()).width()
            left = (self.width() - full) // 2 if self.text() else (self.width() - size.width()) // 2
            self._icon.paint(painter, left, (self.height() - size.height()) // 2, size.width(), size.height())
            words.setLeft(left + size.width() + _GAP)
            words.setWidth(full - size.width() - _GAP)
        painter.drawText(words, _FLAGS | Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_link(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setUnderline(not self.hasFocus())
        painter.setFont(font)
        ink = self.palette().windowText().color()
        painter.setPen(ink)
        painter.drawText(self.rect(), _FLAGS | Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(ink, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def sizeHint(self) -> QSize:
        """As much as the words need, at any font size."""
        words = self.fontMetrics().size(_FLAGS, self.text())
        if self._kind is ButtonKind.LINK:
            return QSize(words.width() + 8, words.height() + 6)
        width = words.width() + 2 * (_QUIET_SIDE if self._kind is ButtonKind.QUIET else _SIDE)
        if self._icon is not None:
            width += self.iconSize().width() + (_GAP if self.text() else 0)
        return QSize(width, max(words.height(), self.iconSize().height()) + 2 * _ABOVE + 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again at another font."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse rests here."""
        super().enterEvent(event)
        self.update()


_FLAGS = int(Qt.TextFlag.TextShowMnemonic)


def _toward(colour: QColor, other: QColor, share: float) -> QColor:
    """Mix: ``share`` of the other colour."""
    return QColor.fromRgbF(
        colour.redF() * (1 - share) + other.redF() * share,
        colour.greenF() * (1 - share) + other.greenF() * share,
        colour.blueF() * (1 - share) + other.blueF() * share,
    )
