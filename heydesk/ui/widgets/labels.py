"""A rounded surface that things are laid out on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from heydesk.ui.text import announce
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.painting import draw_box, paint_icon

_RADIUS = 14


class Card(QWidget):
    """A surface; a private note's is amber."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amber = False

    def set_amber(self, amber: bool) -> None:
        """Be a private note's, or not."""
        if amber != self._amber:
            self._amber = amber
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        if self._amber:
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText):
                palette.setColor(role, tokens().note_ink)
        self.setPalette(palette)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: what stands on amber has an ink of its own."""
        if event.type() == QEvent.Type.PaletteChange and self._amber:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface."""
        look = tokens()
        edge, fill = (look.note_line, look.note) if self._amber else (look.line, look.pane)
        draw_box(QPainter(self), self.rect(), fill, edge, radius=_RADIUS)


# Headings of a page.

_LARGE = 1.3


class Heading(QLabel):
    """A page's headline: plain text, larger than what it heads."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def say(self, words: str) -> None:
        """Say this."""
        self.setText(words)


def subheading(words: str) -> QLabel:
    """Make the heading of a part of a page."""
    label = QLabel(words)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


# Words of second rank.


def quiet_label(words: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label in soft ink; ``wraps`` for sentences."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(wraps)
    return label


# Rows of a name and what belongs to it.


class FactList(QWidget):
    """Rows of a name, in soft ink, and a value that can be marked and copied. Hidden where there are none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._facts: tuple[tuple[str, str], ...] = ()
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    @property
    def text(self) -> str:
        """All of it, a row a line."""
        return "\n".join(f"{name}: {value}" for name, value in self._facts)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these rows; one without a name takes the whole width, as a heading of those below it."""
        shown = tuple((name, value) for name, value in facts)
        if shown == self._facts:
            return
        self._facts = shown
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (name, value) in enumerate(shown):
            words = quiet_label(value, wraps=True) if not name else QLabel(value)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._labels.append(words)
            if name:
                head = quiet_label(name, wraps=True)
                head.setAlignment(Qt.AlignmentFlag.AlignTop)
                self._labels.append(head)
                self._grid.addWidget(head, row, 0)
                self._grid.addWidget(words, row, 1)
            else:
                self._grid.addWidget(words, row, 0, 1, 2)
        for label in self._labels:
            label.show()
        self.setVisible(bool(shown))


# A rounded strip of words: a warning, an error, a badge.


class StripKind(Enum):
    """What a strip is about, which is how it looks."""

    WARNING = "warning"
    ERROR = "error"
    BADGE = "badge"


_INK = {
    StripKind.WARNING: QPalette.ColorRole.WindowText,
    StripKind.ERROR: QPalette.ColorRole.BrightText,
    StripKind.BADGE: QPalette.ColorRole.Link,
}


class Strip(QLabel):
    """Plain text on a coloured ground."""

    def __init__(self, text: str, kind: StripKind, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(_INK[kind])
        if kind is StripKind.BADGE:
            self.setContentsMargins(10, 2, 10, 2)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        else:
            self.setContentsMargins(12, 7, 12, 7)
            self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        look = tokens()
        fill, radius = {
            StripKind.WARNING: (look.warn_soft, 8.0),
            StripKind.ERROR: (look.bad_soft, 8.0),
            StripKind.BADGE: (look.accent_soft, self.height() / 2),
        }[self._kind]
        plain = fill == look.bg  # a palette with few shades: an edge instead of a ground
        painter = QPainter(self)
        draw_box(painter, self.rect(), fill, look.ink if plain else fill, radius=radius)
        painter.end()
        super().paintEvent(event)


# A strip that speaks up when it has something new to say.

_ICON = 16
_SIDE = 12
_ABOVE = 7


class Notice(Strip):
    """Says one thing, with or without an icon before it, or hides."""

    def __init__(self, kind: StripKind, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", kind, parent)
        self._icon = icon
        self._urgent = kind is StripKind.ERROR
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if icon:
            left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            wide = _SIDE + _ICON + 8
            self.setContentsMargins(wide if left else _SIDE, _ABOVE, _SIDE if left else wide, _ABOVE)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, aloud too when it is new; nothing hides it."""
        new = words != self.text()
        self.setText(words)
        self.setVisible(bool(words))
        if new:
            announce(self, words, urgent=self._urgent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, and its icon beside the first line."""
        super().paintEvent(event)
        if self._icon:
            painter = QPainter(self)
            left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            top = _ABOVE + (self.fontMetrics().height() - _ICON) / 2
            place = QRectF(_SIDE if left else self.width() - _SIDE - _ICON, top, _ICON, _ICON)
            paint_icon(painter, self._icon, tokens().ink, place)


# Text to read and copy, as tall as it needs to be: requests, histories, the words of a message.

_PADDING = 10
_LEAST = 3


class TextLook(Enum):
    """How a text is set."""

    CODE = "code"
    """In a box of its own, every letter as wide as the next."""
    WORDS = "words"
    """As part of what is around it."""


class TextView(QPlainTextEdit):
    """Plain text that can't be edited. It grows with its text up to ``most`` lines, then it scrolls.

    One that ``gives_way`` scrolls earlier where there is less room.
    """

    def __init__(
        self, look: TextLook, most: int = 40, parent: QWidget | None = None, *, gives_way: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._most = most
        self._gives_way = gives_way
        self._wanted = 0
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if gives_way:  # its lines would end under a bar that comes when the height is known
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setTabChangesFocus(True)
        interaction = Qt.TextInteractionFlag
        self.setTextInteractionFlags(interaction.TextSelectableByMouse | interaction.TextSelectableByKeyboard)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        if look is TextLook.CODE:
            font = QFont("monospace")  # a name on Linux alone; elsewhere the hint finds what there is
            font.setPointSizeF(self.font().pointSizeF())
            font.setStyleHint(QFont.StyleHint.Monospace)
            self.setFont(font)
        self.document().setDocumentMargin(_PADDING if look is TextLook.CODE else 0)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show this text; one that stands there already stays as it is, with its selection."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def _fit(self) -> None:
        """Become as tall as the text, laid out at this width."""
        line = self.fontMetrics().lineSpacing()
        height, block = 0.0, self.document().begin()
        while block.isValid() and height < self._most * line:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        # The last block's rectangle has the margin below it already.
        height = max(line, min(height, self._most * line)) + self.document().documentMargin()
        self._wanted = int(height + 1)
        self.setMaximumHeight(self._wanted)
        self.setMinimumHeight(min(self._wanted, _LEAST * line) if self._gives_way else self._wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as the text, as wide as there is room."""
        return QSize(200, self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Nothing is too narrow for it."""
        return QSize(80, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Paint the box, which shows through the text's own ground."""
        if event.type() == QEvent.Type.Paint and self._look is TextLook.CODE:
            look = tokens()
            draw_box(QPainter(self), self.rect(), look.bg, look.accent if self.hasFocus() else look.line)
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)
