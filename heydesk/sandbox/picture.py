"""A picture drawn by hand: a small map with a pin, so that media can be tried where there is no internet."""

import struct
import zlib
from functools import cache

_WIDTH, _HEIGHT = 480, 320
_STREET = 14
_PIN = (300, 140, 26)
_GREEN, _PAPER, _WATER, _RED = (206, 228, 196), (250, 248, 242), (168, 208, 232), (200, 48, 48)

_Colour = tuple[int, int, int]


@cache
def map_picture() -> bytes:
    """Return a PNG of 480 by 320 pixels."""
    rows = (b"\0" + b"".join(bytes(_colour(x, y)) for x in range(_WIDTH)) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)  # eight bits each of red, green and blue
    chunks = (
        _chunk(b"IHDR", header),
        _chunk(b"IDAT", zlib.compress(b"".join(rows))),
        _chunk(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _colour(x: int, y: int) -> _Colour:
    centre_x, centre_y, radius = _PIN
    if (x - centre_x) ** 2 + (y - centre_y) ** 2 < radius**2:
        return _RED
    if x + y < _HEIGHT // 2:
        return _WATER
    on_street = x % 120 < _STREET or y % 90 < _STREET or abs(x - y) < _STREET
    return _PAPER if on_street else _GREEN


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
