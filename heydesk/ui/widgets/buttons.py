"""The window's push button, painted from the theme's colours: no style sheet, so it costs next to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from heydesk.ui.text import tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import bold, draw_box, icon_size, paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QAbstractScrollArea


_BUTTON_RADIUS = 8
_BUTTON_SIDE = 14
_QUIET_SIDE = 4
_BUTTON_ABOVE = 8
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
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = ink if self._kind is ButtonKind.PRIMARY else tokens().accent
            painter.setPen(QPen(ring, 2 if ring is not ink else 1.5))
            inset = 1 if ring is not ink else 3.0
            painter.drawRoundedRect(
                box.adjusted(inset, inset, -inset, -inset), _BUTTON_RADIUS - 2, _BUTTON_RADIUS - 2
            )
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
        width = words.width() + 2 * (_QUIET_SIDE if self._kind is ButtonKind.QUIET else _BUTTON_SIDE)
        if self._icon is not None:
            width += self.iconSize().width() + (_GAP if self.text() else 0)
        return QSize(width, max(words.height(), self.iconSize().height()) + 2 * _BUTTON_ABOVE + 2)

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


# A button that is an icon, with its name for whoever can't see it.

_ICON = 16
_AROUND = 8


class IconButton(QPushButton):
    """Flat until the mouse or the keyboard is on it."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, and a ground where it is needed."""
        look = tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown() or self.hasFocus():
            edge = look.accent if self.hasFocus() else look.chip
            draw_box(painter, self.rect(), look.chip, edge, width=2 if self.hasFocus() else 1)
        ink = look.ink if self.underMouse() or self.hasFocus() else look.soft
        box = QRectF((self.width() - _ICON) / 2, (self.height() - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, self._icon, ink, box)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_ICON + 2 * _AROUND, _ICON + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()


# A row of segments of which one is down: which of several panes is shown.

_SEGMENT_BAR_SIDE = 4
_SEGMENT_BAR_ABOVE = 6
_INSET = 3
_SEGMENT_BAR_RADIUS = 6


class SegmentBar(QWidget):
    """One push button a segment; the arrow keys go from one to the next.

    Signals:
        chosen: the person pressed a segment; with its place.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``labels`` are object names and words."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self._is_quiet = False
        self._segments: list[_Segment] = []
        for place, (name, words) in enumerate(labels):
            segment = _Segment(words)
            segment.setObjectName(name)
            # A screen reader's action puts a segment down without a click.
            segment.toggled.connect(lambda checked, at=place: self._on_segment_toggled(at, checked))
            self._segments.append(segment)
            row.addWidget(segment, 1)

    def put(self, place: int) -> None:
        """Put this segment down, without telling anybody."""
        self._is_quiet = True
        self._segments[place].setChecked(True)
        self._is_quiet = False
        for segment in self._segments:
            # As a row of tabs: Tab finds the one that is down, the arrow keys lead to the others.
            down = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._segments[place])

    def _on_segment_toggled(self, place: int, checked: bool) -> None:
        if checked and not self._is_quiet:
            self.chosen.emit(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove."""
        look = tokens()
        draw_box(QPainter(self), self.rect(), look.chip, look.line if look.chip == look.bg else look.chip)


class _Segment(QPushButton):
    """One of them: bold on a ground of its own while it is down."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the words and the focus."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            draw_box(painter, self.rect(), look.pane, look.line if look.chip == look.pane else look.pane)
            painter.setFont(bold(self))
        painter.setPen(look.ink if self.isChecked() or self.underMouse() else look.soft)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), _SEGMENT_BAR_RADIUS, _SEGMENT_BAR_RADIUS
            )

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when another one is pressed."""
        metrics = QFontMetrics(bold(self))
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _SEGMENT_BAR_SIDE, metrics.height() + 2 * _SEGMENT_BAR_ABOVE
        )

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


# A check box that can be seen on every ground.

_SIZE = 16


class CheckBox(QCheckBox):
    """Painted from the theme's colours. The words belong to it: pressing them presses the box."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, place: QPoint) -> bool:
        """Everywhere."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Room for the box and the words."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(_SIZE + _GAP + words.width() + 2, max(_SIZE, words.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        look = tokens()
        painter = QPainter(self)
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - _SIZE
        box = QRect(left, (self.height() - _SIZE) // 2, _SIZE, _SIZE)
        checked = self.isChecked() and self.isEnabled()
        edge = look.accent if checked or self.hasFocus() or self.underMouse() else look.soft
        width = 2 if self.hasFocus() else 1
        draw_box(painter, box, look.accent if checked else look.field, edge, width=width, radius=4)
        if self.isChecked():
            ink = look.on_accent if checked else look.soft
            paint_icon(painter, "check", ink, QRectF(box).adjusted(2, 2, -2, -2))
        words = (
            self.rect().adjusted(_SIZE + _GAP, 0, 0, 0) if left == 0 else self.rect().adjusted(0, 0, -_SIZE - _GAP, 0)
        )
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        flags = int(Qt.TextFlag.TextShowMnemonic) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, self.text())


# A radio button that can be seen on every ground.


class Radio(QRadioButton):
    """Painted from the theme's colours: Fusion's own ring is lost on a dark ground."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, place: QPoint) -> bool:
        """The words belong to it."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Room for the ring and the words."""
        size = icon_size(self) + 2
        return QSize(size + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 6, size + 6)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, the dot, the words, and a frame around them for the keyboard."""
        look = tokens()
        painter = QPainter(self)
        mirrored = self.isRightToLeft()
        size = icon_size(self) + 2
        left = self.width() - size - 2 if mirrored else 2
        ring = QRect(left, (self.height() - size) // 2, size, size)
        chosen = self.isChecked()
        edge = look.accent if chosen or self.hasFocus() or self.underMouse() else look.soft
        draw_box(painter, ring, look.accent if chosen else look.field, edge, radius=size / 2)
        if chosen:
            inset = size * 5 // 16
            dot = ring.adjusted(inset, inset, -inset, -inset)
            draw_box(painter, dot, look.on_accent, look.on_accent, width=0, radius=dot.width() / 2)
        painter.setPen(look.ink)
        aside = size + _GAP
        words = self.rect().adjusted(0, 0, -aside, 0) if mirrored else self.rect().adjusted(aside, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.hasFocus():
            draw_box(painter, self.rect(), QColor(0, 0, 0, 0), look.accent, width=1.5, radius=5)


# A slim scroll bar without arrows, painted from the theme's colours.

_WIDTH = 10
_SHORTEST = 28


class SlimBar(QScrollBar):
    """The vertical bar of a list or a text.

    It knows itself where its handle is: asking the style would make Python's side of QStyle, whose tables take a
    twentieth of the window's start.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._grip: float | None = None
        area.setVerticalScrollBar(self)

    @property
    def handle(self) -> QRectF:
        """Where the handle is."""
        room, steps = self.height(), self.maximum() - self.minimum()
        whole = steps + self.pageStep()
        length = min(room, max(_SHORTEST, room * self.pageStep() / whole)) if whole > 0 else room
        top = (room - length) * (self.value() - self.minimum()) / steps if steps > 0 else 0
        return QRectF(0, top, self.width(), length)

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(_WIDTH, 3 * _SHORTEST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, or go a page towards the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        handle, y = self.handle, event.position().y()
        if handle.top() <= y <= handle.bottom():
            self._grip = y - handle.top()
        else:
            self.setValue(self.value() + (self.pageStep() if y > handle.bottom() else -self.pageStep()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        room = self.height() - self.handle.height()
        if self._grip is not None and room > 0:
            share = (event.position().y() - self._grip) / room
            self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the handle go."""
        self._grip = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be dragged."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Step back again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.soft if self.underMouse() or self._grip is not None else look.line)
        box = self.handle.adjusted(2.5, 1, -2.5, -1)
        painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
