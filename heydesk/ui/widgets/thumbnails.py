"""A small picture of a large one that came from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_MOST_PIXELS = 50_000_000
_MOST_MEGABYTES = 128
"""A camera's picture fits; one that was made to fill the memory does not."""
_FORMATS = frozenset({b"jpeg", b"png", b"gif", b"webp"})


def thumbnail_of(picture: bytes, height: int) -> QImage:
    """Draw it as high as this, and at most twice as wide; a null image where it can't or should not be drawn.

    May run in any thread. The picture says of itself what it is; other formats than those of photographs are left
    alone.
    """
    if not picture:
        return QImage()
    source = QBuffer()
    source.setData(QByteArray(picture))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    whole = reader.size()
    if reader.format().data() not in _FORMATS or whole.isEmpty() or whole.width() * whole.height() > _MOST_PIXELS:
        return QImage()
    box = QSize(height * 2, height)
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        box.transpose()
    fitting = whole.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    return reader.read()


# What people would call a picture.


def picture_name(url: str) -> str:
    """Give the last part of its address, or where it is."""
    from urllib.parse import unquote, urlsplit  # few texts have pictures

    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc or url
