"""A response as it came, the server's own words made fit to show, and timestamps of HTTP and JSON."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from heydesk.domain.errors import UnreadableAnswer

LONGEST = 300
"""Characters of a server's words that are kept."""
_LOOKED_AT = 8000
_DEPTH = 4
_KEYS = ("message", "error", "detail", "errors", "msg", "title", "reason", "error_code", "code")
"""Where the words may stand. Nothing is documented (contract section 2 and unknown 1): clients probe the first three,
and the sibling surface has ``error_code``; the others are what frameworks are known to write."""
_TOKEN = re.compile(r"eyJ[\w-]*\.[\w-]*(\.[\w-]*)?|(?i:(?<=\bbearer )[^\s\"',]{16,})")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_BIDI = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}


def words_of(content: bytes) -> str:
    """Find what an error's body says, in one line: JSON's usual keys, a page's title, or the text itself."""
    text = content.decode("utf-8", "replace").removeprefix("\ufeff").strip()
    try:
        return tidy(_told(json.loads(text), _DEPTH) or "")
    except (ValueError, RecursionError):
        pass
    text = text[:_LOOKED_AT]
    return tidy(_page_words(text) if text.startswith("<") else text)


def tidy(text: str, longest: int = LONGEST) -> str:
    """Make one line of text, without control characters, half characters or tokens, cut to a length.

    What steers the direction of writing goes too: it could make a sentence read as another one. A server may quote
    the token that it refused; that must not come to rest in a log or the outbox.
    """
    shown = "".join(
        " " if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} else c
        for c in text[:_LOOKED_AT]
        if unicodedata.bidirectional(c) not in _BIDI
    )
    line = " ".join(_TOKEN.sub("(token)", shown).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _told(value: object, depth: int) -> str | None:
    """Search JSON for words; None where there are none."""
    if value is None or isinstance(value, bool) or depth == 0:
        return None
    if isinstance(value, list):
        return "; ".join(words for item in value[:3] if (words := _told(item, depth - 1))) or None
    if not isinstance(value, dict):
        return str(value)
    for key in _KEYS:
        if words := _told(value.get(key), depth - 1):
            return words
    return json.dumps(value, ensure_ascii=False) if value else None


def _page_words(page: str) -> str:
    title = _TITLE.search(page)
    if title and title[1].strip():
        return unescape(title[1])
    return unescape(_TAG.sub(" ", _UNSEEN.sub(" ", page)))


@dataclass(frozen=True, slots=True)
class ServiceResponse:
    """A whole answer of the server, whatever its status. Holds what the program reads of it and nothing else."""

    status: int
    content: bytes = field(repr=False)
    flaw: str = ""
    """Why the content can't be relied on: too large, or compressed in a way that can't be undone."""
    request_id: str = ""
    """``X-Request-Id`` (contract section 2)."""
    retry_after: str = ""
    location: str = ""
    date_at: datetime | None = None
    """When it was made, by the server's clock; by this computer's where the server doesn't say."""

    @property
    def words(self) -> str:
        """Where a redirect points, or what an error's body says; "" when it says nothing."""
        return f"it points to {self.location}" if self.location else words_of(self.content)

    def data(self) -> Any:  # noqa: ANN401 - JSON can be anything
        """Read the content as JSON. Raises UnreadableAnswer."""
        if self.flaw:
            raise self.unreadable(self.flaw)
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            cause = "it is not JSON" if self.content.strip() else "it is empty"
        raise self.unreadable(cause)

    def unreadable(self, cause: str) -> UnreadableAnswer:
        """Make the error that says why this answer can't be used."""
        return UnreadableAnswer(cause, self.status, self.request_id)


def http_date(text: str) -> datetime | None:
    """Read a header's date (``Date``, ``Retry-After``); None for what is none."""
    try:
        return _in_utc(parsedate_to_datetime(text))
    except (ValueError, OverflowError):
        return None


def wire_instant(value: object) -> datetime | None:
    """Read an RFC 3339 instant; None for what is none, and for the year 1, which means never (contract section 2)."""
    if not isinstance(value, str):
        return None
    try:
        instant = _in_utc(datetime.fromisoformat(value.strip()))
    except (ValueError, OverflowError):
        return None
    return None if instant.year == 1 else instant


def _in_utc(instant: datetime) -> datetime:
    """Where no zone is given, UTC is meant."""
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
