"""The bubble of the preview: words that can be read and copied, on a ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from heydesk.ui.box import icon_size
from heydesk.ui.icon import paint_icon
from heydesk.ui.text_view import TextLook, TextView
from heydesk.ui.theme import tokens

_PAD = 12
_ABOVE = 9
_GAP = 6
_RADIUS = 12
_MOST = 400
"""Lines; the pane around it scrolls earlier."""


class PreviewBubble(QWidget):
    """Grey as what comes in is on a phone; amber, dashed and with a lock for a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = False
        self._places: Sequence[tuple[int, int]] = ()
        self._words = TextView(TextLook.WORDS, _MOST)
        self._words.setObjectName("preview")
        self._words.setAccessibleName(self.tr("Preview"))
        self._words.setPlaceholderText(self.tr("Nothing is written yet."))
        self.setFocusProxy(self._words)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._dress()

    def show_text(self, text: str, places: Sequence[tuple[int, int]], *, private: bool) -> None:
        """Show these words, with a line under what is a guess; ``places`` count as Python does."""
        self._words.show_text(text)
        self._private = private
        self._places = places
        self._dress()

    def _dress(self) -> None:
        """Put on the colours of now."""
        look = tokens()
        aside = icon_size(self) + _GAP if self._private else 0
        right = self.isRightToLeft()
        self._row.setContentsMargins(_PAD + (0 if right else aside), _ABOVE, _PAD + (aside if right else 0), _ABOVE)
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.Text, look.note_ink if self._private else look.ink)
        self._words.setPalette(palette)
        self._words.setExtraSelections(self._marks())
        self.update()

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        line.setUnderlineColor(tokens().accent)
        text = self._words.toPlainText()
        marks = []
        for start, end in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._words.textCursor()
            mark.cursor.setPosition(_units(text[:start]))
            mark.cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            mark.format = line
            marks.append(mark)
        return marks

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the lock."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
        edge = look.ink if plain else look.chip
        painter.setPen(QPen(look.note_line, 1, Qt.PenStyle.DashLine) if self._private else QPen(edge, 1))
        painter.setBrush(look.note if self._private else look.chip)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self._private:
            size = icon_size(self)
            x = self.width() - _PAD - size if self.isRightToLeft() else _PAD
            paint_icon(painter, "lock", look.note_ink, QRectF(x, _ABOVE, size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _units(text: str) -> int:
    """How long a text is as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
