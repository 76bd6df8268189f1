"""The text as it leaves, which is what is counted, shown in the *Request* pane, and sent.

Two things are made one, and nothing else is touched: line ends become LF (CRLF would cost two units, and Qt gives
U+2029 in places), and a letter that was typed as base and marks (e and U+0301, as files from macOS have it)
becomes the one character that looks the same, because the mark alone would make the text cost three times as
much. That is NFC where it makes a text shorter; where NFC only swaps one character for another (U+FA19, a variant
in Japanese names, for U+795E) or takes one apart, the text stays as typed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import is_normalized, normalize

_LINE_ENDS = "\r\u2028\u2029"
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")

_MARK = "\u0300-\u036f\u0653-\u0655\u3099\u309a"
"""The marks of European, Arabic and Japanese letters that have one-character forms."""

_CLUSTER = re.compile(
    # A base with marks, or a Korean syllable in its parts.
    f"[^{_MARK}][{_MARK}]+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"
)
_PIECE = re.compile(f"{_LINE_END.pattern}|{_CLUSTER.pattern}")


def as_sent(text: str) -> str:
    """Give ``text`` as it leaves. What has been through it comes back the same."""
    plain = _LINE_END.sub("\n", text)
    if plain.isascii() or is_normalized("NFC", plain):
        return plain
    return _CLUSTER.sub(lambda match: _composed(match.group()), plain)


def origins(typed: str) -> tuple[int, ...]:
    """For each place in ``as_sent(typed)``, and for its end, give the place in ``typed`` that it came from."""
    places: list[int] = []
    at = 0
    for match in _PIECE.finditer(typed):
        places += range(at, match.start())
        piece, at = match.group(), match.end()
        places += range(match.start(), match.start() + (1 if piece[0] in _LINE_ENDS else len(_composed(piece))))
    places += range(at, len(typed) + 1)
    return tuple(places)


@lru_cache(maxsize=1024)
def _composed(cluster: str) -> str:
    whole = normalize("NFC", cluster)
    return whole if len(whole) < len(cluster) else cluster
