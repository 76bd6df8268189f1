"""Icons of one stroke weight, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from heydesk.system.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SIZES = (16, 32, 48)
"""Drawn sharp at these sizes, in pixels of the screen; in between they are scaled down."""


def icon(name: str, colour: QColor) -> QIcon:
    """Give ``resources/icons/<name>.svg`` in this colour."""
    return _icon(name, colour.name())


def paint_icon(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
    """Draw an icon into a square, sharp at any size."""
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
