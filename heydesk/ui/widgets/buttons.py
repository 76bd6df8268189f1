"""Push buttons: Qt's own, of one of five kinds, and a bar of segments."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QPushButton, QSizePolicy, QWidget

from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import bold, draw_box

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_LEAST_ICON = 16
"""Pixels of the layout."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click a button for Enter, as Qt does for Space; False where this is another key.

    Each button that takes the keyboard asks it first in its ``keyPressEvent``. A key held down presses once.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class ButtonKind(Enum):
    """What a button is for. The style draws it by this."""

    PLAIN = "plain"
    PRIMARY = "primary"
    """The one that the person most likely wants."""
    OUTLINED = "outlined"
    """The one that is wanted among several, where another part of the window has the primary one."""
    LINK = "link"
    """Underlined words inside a strip of text."""
    ACT = "act"
    """Words in the accent color on the surface of what they are about, such as a held text."""
    QUIET = "quiet"
    """Words of second rank without a box, for what few people need."""
    ICON = "icon"
    """An icon alone."""


class EnterButton(QPushButton):
    """A push button that Enter presses as Space does, in every window, and only while it has the keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard; in a dialog Qt would press the default one."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)


class Button(EnterButton):
    """A push button of one kind. Its text may hold a mnemonic; write ``&&`` for an ampersand."""

    def __init__(self, text: str, kind: ButtonKind = ButtonKind.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit_icon()
        if kind in {ButtonKind.LINK, ButtonKind.ACT}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind in {ButtonKind.PRIMARY, ButtonKind.OUTLINED, ButtonKind.LINK, ButtonKind.ACT}:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)

    def _fit_icon(self) -> None:
        """Let the icon grow with the font."""
        size = max(_LEAST_ICON, self.fontMetrics().height() - 2)
        self.setIconSize(QSize(size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    @property
    def kind(self) -> ButtonKind:
        """What it is for."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Look otherwise from now on."""
        self._kind = kind
        self.update()

    @property
    def icon_name(self) -> str:
        """The icon before the words; empty where there is none."""
        return self._icon

    def set_icon_name(self, name: str) -> None:
        """Show ``resources/icons/<name>.svg`` before the words, in their ink."""
        self._icon = name
        self.setIcon(QIcon())  # has Qt forget the size that it keeps, and paint anew

    def set_wide(self) -> None:
        """Take all the room that there is across."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class IconButton(Button):
    """Flat until the mouse or the keyboard is on it."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", ButtonKind.ICON, parent)
        self.set_icon_name(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)


# A row of segments of which one is down: which of several panes is shown.

_SEGMENT_SIDE = 12
_SEGMENT_ABOVE = 6
_INSET = 3
_SEGMENT_RADIUS = 6


class SegmentBar(QWidget):
    """One push button a segment; the arrow keys go from one to the next.

    Signals:
        chosen: the person pressed a segment; with its place.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``labels`` are object names and words."""
        super().__init__(parent)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
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

    @property
    def segments(self) -> tuple[QPushButton, ...]:
        """The buttons, in their order."""
        return tuple(self._segments)

    def fit(self, width: int) -> None:
        """Stand beside each other in this width, in pixels, or below each other where that is too little."""
        needed = sum(segment.sizeHint().width() for segment in self._segments) + 2 * _INSET
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if needed <= width else way.TopToBottom)

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


class _Segment(EnterButton):
    """One of them: bold on a ground of its own while it is down."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
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
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _SEGMENT_RADIUS, _SEGMENT_RADIUS)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when another one is pressed."""
        metrics = QFontMetrics(bold(self))
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _SEGMENT_SIDE, metrics.height() + 2 * _SEGMENT_ABOVE
        )

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
