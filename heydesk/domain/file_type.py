"""What kind of file something is, by its first bytes, whatever its name or a server says.

The signatures are the formats' own. A library would bring hundreds of kinds that nobody texts; these are the ones
that phones and web servers give.
"""

from __future__ import annotations

import re

HEAD = 1024
"""So many bytes are enough to tell."""

_PREFIXES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"OggS", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"BEGIN:VCARD", "text/vcard"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"avif": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
}
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+)?(html|head|body|svg)\b",
    re.DOTALL | re.IGNORECASE,
)


def type_of(content: bytes) -> str:
    """Give the media type by the first bytes of a file; an empty one where they tell nothing."""
    head = content[:HEAD]
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "video/3gpp" if brand.startswith(b"3g") else _BRANDS.get(brand, "video/mp4")
    if markup := _MARKUP.match(head):
        return "image/svg+xml" if markup[1].lower() == b"svg" else "text/html"
    return next((kind for prefix, kind in _PREFIXES if head.startswith(prefix)), "")
