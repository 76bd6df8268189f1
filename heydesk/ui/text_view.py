"""Text to read and copy, as tall as it needs to be: requests, histories, the words of a message."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.scroll_bar import SlimBar
from heydesk.ui.theme import tokens

_PADDING = 10
_LEAST = 5


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
        SlimBar(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
