"""A picture that goes along, as a tile with its name: nothing is fetched for it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heydesk.ui.box import draw_box
from heydesk.ui.composer.picture_name import picture_name
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

_PAD = 12
_GAP = 6
_RADIUS = 12
_MARK = 2
"""The icon's size, in lines of text."""


class PictureTile(QWidget):
    """Stands for what is at an address."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = picture_name(url)
        self.setObjectName("previewPicture")
        self.setAccessibleName(self.tr("Picture: {name}").format(name=self._name))
        self.setToolTip(tip(url))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the icon and one line."""
        line = self.fontMetrics().height()
        return QSize(160, _MARK * line + _GAP + line + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Names are cut in the middle, since both ends tell something."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        look = tokens()
        painter = QPainter(self)
        plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
        draw_box(painter, self.rect(), look.chip, look.ink if plain else look.chip, radius=_RADIUS)
        line = self.fontMetrics().height()
        size = _MARK * line
        paint_icon(painter, "picture", look.soft, QRectF((self.width() - size) / 2, _PAD, size, size))
        room = QRect(_PAD, _PAD + size + _GAP, self.width() - 2 * _PAD, line)
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setPen(look.ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)
