"""What people would call a picture."""

from __future__ import annotations


def picture_name(url: str) -> str:
    """Give the last part of its address, or where it is."""
    from urllib.parse import unquote, urlsplit  # few texts have pictures

    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc or url
