"""What a stranger found at a media address."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from heydesk.domain.file_type import type_of
from heydesk.domain.problem import Problem

PAGES = frozenset({"text/html", "application/xhtml+xml"})
_DRAWABLE = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_UNSAID = frozenset({"application/octet-stream", "binary/octet-stream", "application/binary", "*/*"})
"""What servers say when they don't know."""
_SAME = {"image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png"}
_LOGIN_PATH = re.compile(
    r"(?i)(^|[/._-])(log-?in|sign-?in|sso|saml2?|oauth2?|authorize|accounts?\.google)([/._?-]|$)"
)
_PASSWORD = re.compile(rb"(?i)\btype\s*=\s*[\"']?password\b")
_PAGE_HEAD = 200_000
_SUCCESS = range(200, 300)
_KILO = 1000


@dataclass(frozen=True, slots=True)
class MediaReport:
    """One look at one address. Whatever is in it came from a server that nobody vouches for."""

    url: str
    """As it was asked for."""
    at: datetime
    status: int = 0
    """HTTP's, of the last answer; 0 when there was none."""
    hops: tuple[str, ...] = ()
    """Where redirects led, one after the other."""
    declared: str = ""
    """The media type that the server named, in small letters; empty where it named none."""
    detected: str = ""
    """The media type by the file's first bytes; empty where they tell nothing."""
    size: int | None = None
    """Bytes; None where there are more than are read and the server did not say how many."""
    is_whole: bool = True
    """Whether the file was read to its end."""
    asks_login: bool = False
    """Whether what came is a page to log in on."""
    picture: bytes = field(default=b"", repr=False)
    """The file itself, where it is a picture that can be drawn."""
    obstacle: Problem | None = None
    """What kept it from being fetched; None when a server answered."""

    @property
    def is_reachable(self) -> bool:
        """Whether a stranger gets a file here."""
        return self.obstacle is None and self.status in _SUCCESS and not self.is_page

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, by its first bytes or else by its server's word."""
        return (self.detected or self.declared) in PAGES

    @property
    def kind(self) -> str:
        """The media type to be shown: by the bytes, else as the server says."""
        return self.detected or self.declared

    @property
    def place(self) -> str:
        """The address where it ended."""
        return self.hops[-1] if self.hops else self.url


def report_of(
    asked: MediaReport, *, status: int, declared: str, content: bytes, size: int | None, is_whole: bool
) -> MediaReport:
    """Say what an answer holds.

    Args:
        asked: the address, and the way to it.
        status: of the last answer.
        declared: the ``Content-Type`` as it came.
        content: what was read of the file.
        size: of the file, where it is known.
        is_whole: whether that was all of it.
    """
    detected = type_of(content)
    named = declared.partition(";")[0].strip().lower()[:100]
    kind = _SAME.get(named, named)
    is_page = (detected or kind) in PAGES
    path = urlsplit(asked.place).path
    return MediaReport(
        url=asked.url,
        at=asked.at,
        status=status,
        hops=asked.hops,
        declared="" if kind in _UNSAID else kind,
        detected=detected,
        size=size,
        is_whole=is_whole,
        asks_login=is_page
        and bool(_PASSWORD.search(content[:_PAGE_HEAD]) or (asked.hops and _LOGIN_PATH.search(path))),
        picture=content if is_whole and status in _SUCCESS and detected in _DRAWABLE else b"",
    )


def size_words(size: int) -> str:
    """Write a size as people read it: 182 KB. Thousands, as carriers count."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO * _KILO:
        return f"{round(size / _KILO)} KB"
    return f"{size / _KILO / _KILO:.1f} MB"
