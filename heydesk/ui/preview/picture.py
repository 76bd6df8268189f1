"""A picture that goes along, as a tile: its name, and what is known of it. Nothing is fetched for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from heydesk.domain.media import size_words
from heydesk.ui.box import draw_box
from heydesk.ui.composer.picture_name import picture_name
from heydesk.ui.icon import paint_icon
from heydesk.ui.theme import tokens
from heydesk.ui.words import tip

if TYPE_CHECKING:
    from heydesk.domain.media import MediaReport

_PAD = 12
_GAP = 6
_RADIUS = 12
_MARK = 2
"""The icon's size, in lines of text."""
_DRAWN = 8
"""How high a picture is drawn, in lines of text."""


class PictureTile(QWidget):
    """Stands for what is at an address."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = url
        """What it stands for."""
        self.report: MediaReport | None = None
        """What is shown of it; None while nobody has looked."""
        self._image = QImage()
        self._name = picture_name(url)
        self.setObjectName("previewPicture")
        self.setToolTip(tip(url))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_it()

    @property
    def picture_height(self) -> int:
        """How high a picture is drawn, in pixels of the screen: one twice as wide as high must fit."""
        height = min(_DRAWN * self.fontMetrics().height(), self.width() // 2)
        return round(height * self.devicePixelRatioF())

    def show_report(self, report: MediaReport, image: QImage) -> None:
        """Show what somebody has found there; ``image`` is null where there is none to be drawn."""
        self.report = report
        self._image = image
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self._name_it()
        self.updateGeometry()
        self.update()

    def _facts(self) -> str:
        """Say what kind of file it is, and how large; that it can't be read, where that was found."""
        if self.report is None:
            return ""
        if not self.report.is_reachable:
            return self.tr("not reachable as a file")
        size = "" if self.report.size is None else size_words(self.report.size)
        return " · ".join(part for part in (self.report.kind, size) if part)

    def _name_it(self) -> None:
        said = (self.tr("Picture: {name}").format(name=self._name), self._facts())
        self.setAccessibleName(", ".join(part for part in said if part))

    def sizeHint(self) -> QSize:
        """Room for the picture, or the icon, and the lines below."""
        line = self.fontMetrics().height()
        lines = 2 if self._facts() else 1
        drawn = self._drawn_height()
        top = drawn or _MARK * line + _PAD
        return QSize(160, top + _GAP + lines * line + _PAD)

    def minimumSizeHint(self) -> QSize:
        """Names are cut in the middle, since both ends tell something."""
        return QSize(60, self.sizeHint().height())

    def _drawn_height(self) -> int:
        return round(self._image.height() / self.devicePixelRatioF()) if not self._image.isNull() else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        look = tokens()
        painter = QPainter(self)
        plain = look.chip == look.bg  # a palette with few shades: an edge instead of a ground
        draw_box(painter, self.rect(), look.chip, look.ink if plain else look.chip, radius=_RADIUS)
        line = self.fontMetrics().height()
        top = self._paint_picture(painter)
        painter.setPen(look.ink)
        for words, ink in ((self._name, look.ink), (self._facts(), look.soft)):
            room = QRect(_PAD, top + _GAP, self.width() - 2 * _PAD, line)
            painter.setPen(ink)
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
            top += line

    def _paint_picture(self, painter: QPainter) -> int:
        """Paint it, or a sign in its place; tell where that ends."""
        height = self._drawn_height()
        if not height:
            size = _MARK * self.fontMetrics().height()
            box = QRectF((self.width() - size) / 2, _PAD, size, size)
            paint_icon(painter, "picture", tokens().soft, box)
            return _PAD + size
        width = self._image.width() / self.devicePixelRatioF()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(QRectF((self.width() - width) / 2, 0, width, height), self._image)
        painter.restore()
        return height
