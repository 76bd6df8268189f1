"""Words laid out in a given width: broken between words, and inside one only where it is wider than the room."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_LINE_END = "\u2028"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Paragraph:
    """Plain text, measured once, painted as often as needed. Without ``align`` it begins where its language does."""

    def __init__(self, words: str, font: QFont, room: int, align: Qt.AlignmentFlag | None = None) -> None:
        self._room = room
        self._layout: QTextLayout | None = None
        self.size = QSize(0, 0)
        """As wide as the widest line, as tall as all of them."""
        if words:
            from_right = not words.isascii() and _begins_right(words)
            self._align = align or (_RIGHT if from_right else _LEFT)
            self._layout = QTextLayout(words.replace("\n", _LINE_END), font)
            self._layout.setTextOption(_option(self._align, from_right=from_right))
            self.size = self._lay_out(self._layout)

    def _lay_out(self, layout: QTextLayout) -> QSize:
        width = height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, height))
            width = max(width, line.naturalTextWidth())
            height += line.height()
        layout.endLayout()
        return QSize(min(ceil(width), self._room), ceil(height))

    def draw(self, painter: QPainter, box: QRect) -> None:
        """Paint it into a box of its size, or a wider one, in the painter's colour."""
        if self._layout is None:
            return
        spare = self._room - box.width()
        shift = {_RIGHT: spare, Qt.AlignmentFlag.AlignHCenter: spare / 2}.get(self._align, 0)
        self._layout.draw(painter, QPointF(box.left() - shift, box.top()))


@cache
def _option(align: Qt.AlignmentFlag, *, from_right: bool) -> QTextOption:
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    return option


def _begins_right(words: str) -> bool:
    """Whether the first letter is of a language that is read from the right."""
    first = next((char for char in words if char.isalpha()), "a")
    return bidirectional(first) in {"R", "AL"}
