"""The server's own words, made fit to be shown, stored and logged."""

from __future__ import annotations

import json
import re
import unicodedata
from html import unescape

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
    """Put text into one line without control characters, half characters or tokens, cut to a length.

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
    """Look through JSON for words; None where there are none."""
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
