"""The rounded box that fields, cards and strips have in common."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from heydesk.system.paths import resource
from heydesk.ui.text import begins_right, is_from_right
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget


RADIUS = 8
SIDE = 10
"""Between a field's edge and its text, in pixels of the layout."""
_ABOVE = 8


def draw_box(
    painter: QPainter, rect: QRect, fill: QColor, edge: QColor, *, width: float = 1, radius: float = RADIUS
) -> None:
    """Draw a box whose edge lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def fill_box(painter: QPainter, rect: QRect | QRectF, fill: QColor) -> None:
    """Fill a rectangle. ``QPainter.fillRect`` does the same, but has Python know every gradient there is."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(rect)


def draw_field(painter: QPainter, rect: QRect, *, enabled: bool = True, focused: bool, bad: bool = False) -> None:
    """Draw a field's ground: its edge says where the keyboard is, and what is wrong."""
    look = tokens()
    edge = look.bad if bad else look.accent if focused else look.edge
    fill = look.field if enabled else look.bg
    draw_box(painter, rect, fill, edge, width=2 if focused or bad else 1)


def icon_size(widget: QWidget) -> int:
    """How large an icon beside this widget's words is: as tall as a line, so that it grows with the font."""
    return widget.fontMetrics().height()


def field_height(metrics: QFontMetrics) -> int:
    """How tall a field of one line is, at the font that was measured."""
    return metrics.height() + 2 * _ABOVE + 2


def bold(widget: QWidget) -> QFont:
    """This widget's font for words that stand out in a box of their own."""
    font = QFont(widget.font())
    font.setBold(True)
    return font


# Icons of one stroke weight, drawn in the colour that is asked for.

_SIZES = (16, 32, 48)
"""Drawn sharp at these sizes, in pixels of the screen; in between they are scaled down."""


_POINTING = frozenset({"next"})


def icon(name: str, colour: QColor) -> QIcon:
    """Give ``resources/icons/<name>.svg`` in this colour."""
    return _icon(name, colour.name())


def paint_icon(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
    """Draw an icon into a square, sharp at any size; one that points the way of reading is turned with it."""
    if name in _POINTING and is_from_right():
        painter.save()
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
        _drawing(name, colour.name()).render(painter, box)
        painter.restore()
    else:
        _drawing(name, colour.name()).render(painter, box)


@cache
def _icon(name: str, colour: str) -> QIcon:
    from PySide6.QtGui import QIcon, QPixmap  # the first window paints its icons and needs neither

    made = QIcon()
    drawing = _drawing(name, colour)
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = resource(f"icons/{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.encode())))


# Painting by hand for both reading directions: places are counted from the edge where reading begins.

_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


def turned(box: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a box of ``whole`` lies on the screen: from the other side where the language is read from the right."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRect(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())


class Sheet:
    """Draws words and icons into boxes of ``whole``, each turned over where it must be."""

    def __init__(self, painter: QPainter, whole: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._whole = whole
        self._direction = direction
        painter.setLayoutDirection(direction)

    def place(self, box: QRect) -> QRect:
        """Where a box lies on the screen."""
        return turned(box, self._whole, self._direction)

    def words(self, box: QRect, words: str, *, trailing: bool = False) -> None:
        """Draw words at the beginning of a box, or at its end, in the painter's font and colour.

        Words of the other direction keep their own, or a number would be turned about: ``555-0128 (707)``.
        """
        if self._direction is Qt.LayoutDirection.RightToLeft and not begins_right(words):
            self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._painter.drawText(self.place(box), _LEADING if trailing else _TRAILING, words)
            self._painter.setLayoutDirection(self._direction)
        else:
            self._painter.drawText(self.place(box), _TRAILING if trailing else _LEADING, words)

    def icon(self, box: QRect, name: str, colour: QColor) -> None:
        """Draw an icon."""
        paint_icon(self._painter, name, colour, QRectF(self.place(box)))
