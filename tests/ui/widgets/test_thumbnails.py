"""Small pictures of large ones that came from anywhere."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from heydesk.ui.widgets.thumbnails import thumbnail_of


def drawn(width: int, height: int, kind: str = "png") -> bytes:
    """A picture, red at its left and blue at its right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    return written(image, kind)


def written(image: QImage, kind: str) -> bytes:
    """The file of a picture."""
    content = QByteArray()
    target = QBuffer(content)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(target, QByteArray(kind.encode())).write(image)
    return bytes(content.data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize(("size", "fitting"), [((80, 40), (40, 20)), ((30, 60), (10, 20)), ((400, 10), (40, 1))])
def test_thumbnail_fits_the_height(kind: str, size: tuple[int, int], fitting: tuple[int, int]) -> None:
    """Twenty pixels high and twice as wide at most, in the shape that it has."""
    image = thumbnail_of(drawn(*size, kind), 20)
    assert (image.width(), image.height()) == fitting
    assert image.pixelColor(1, 0).red() > 200


def test_undrawable_file_gives_no_thumbnail() -> None:
    """Nothing, noise, half a picture, and a document give none."""
    whole = drawn(80, 40)
    for content in (b"", b"noise", whole[:30], b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"):
        assert thumbnail_of(content, 20).isNull()


def test_picture_with_huge_dimensions_is_refused() -> None:
    """Sixty thousand by sixty thousand pixels in a few bytes are not unpacked."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
    assert thumbnail_of(bomb, 20).isNull()
