"""The program's icon in the forms that Windows, macOS and Linux want, drawn from its one SVG at every build.

No picture is kept in the repository: ``python packaging/dev/icons.py FILE...`` writes each by its ending. ``.ico``,
``.icns`` and ``.png`` are the icon (in a folder 48x48 with 48 pixels); ``.bmp`` is the picture beside the words of
Windows' installer.
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from checkout import ROOT

SOURCE = ROOT / "resources" / "icons" / "heydesk.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows asks for at 100 to 200 %, and for large views."""
ICNS_TYPES = {
    "icp4": 16,
    "ic11": 32,
    "icp5": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
"""Apple's names of the sizes; some sizes have a second name, for the doubled density."""
_LARGEST_BITMAP = 64
"""Above this Windows wants a compressed picture; below, older parts of it want a plain one."""
_PLAIN, _NAMED = 22, 8
_SIDE = QSize(328, 628)
"""Twice what the installer's page has at 100 %."""
_BACKGROUND = QColor("#e7f1fb")


def draw(size: int) -> QImage:
    """Draw the icon with this many pixels to a side."""
    reader = QImageReader(str(SOURCE))
    reader.setScaledSize(QSize(size, size))
    picture = reader.read()
    if picture.isNull():
        raise ValueError(f"{SOURCE} can't be drawn: {reader.errorString()}")
    return picture


def png(size: int) -> bytes:
    """Return the icon as a PNG file."""
    return _saved(draw(size), "PNG")


def ico() -> bytes:
    """Return the icon as Windows' icon file."""
    pictures = [_saved(draw(size), "ICO")[_PLAIN:] if size <= _LARGEST_BITMAP else png(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return the icon as macOS' icon file."""
    parts = b""
    for name, size in ICNS_TYPES.items():
        picture = png(size)
        parts += name.encode() + struct.pack(">I", len(picture) + _NAMED) + picture
    return b"icns" + struct.pack(">I", len(parts) + _NAMED) + parts


def side() -> bytes:
    """Return the picture beside the words of the installer's pages, as a BMP file."""
    picture = QImage(_SIDE, QImage.Format.Format_RGB32)
    picture.fill(_BACKGROUND)
    icon = draw(_SIDE.width() // 2)
    painter = QPainter(picture)
    painter.drawImage((_SIDE.width() - icon.width()) // 2, (_SIDE.height() - icon.height()) // 3, icon)
    painter.end()
    return _saved(picture.convertToFormat(QImage.Format.Format_RGB888), "BMP")


def write(target: Path, size: int = 512) -> Path:
    """Write the form that the file's ending names; ``size`` is for a PNG."""
    forms = {".ico": ico, ".icns": icns, ".png": lambda: png(size), ".bmp": side}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(forms[target.suffix]())
    return target


def _saved(picture: QImage, form: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(form.encode())).write(picture)
    return bytes(data.data())


if __name__ == "__main__":
    for word in sys.argv[1:]:
        folder = re.search(r"(\d+)x\1", word)
        write(Path(word), int(folder[1]) if folder else 512)
