"""Typographic characters and the plain ones that say the same, so that a text keeps the cheap encoding.

Punctuation, spaces, fractions and invisible characters alone. A letter is never replaced: á made a would be another
name. What only looks like punctuation and belongs to a word somewhere is left alone too: the ʻokina, the Catalan
middle dot, joiners in Persian and in emoji.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ALWAYS = {
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("•‣◦∙", "-"),
    **dict.fromkeys(
        "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    "…": "...",
    "‥": "..",
    "⁄": "/",
}
_FULL_WIDTH = {chr(0xFF00 + code - 0x20): chr(code) for code in range(0x21, 0x7F) if not chr(code).isalpha()}
"""Digits and punctuation as Japanese keyboards give them; their letters are letters."""
_FRACTIONS = {"¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_TABLE = _FULL_WIDTH | _ALWAYS | _FRACTIONS
_JOINERS = "\u200c\u200d"
_TYPOGRAPHIC = re.compile(f"[{re.escape(''.join(_TABLE))}·{_JOINERS}]")
_FIRST_FOREIGN = "\u0530"
"""From here on scripts need joiners (and emoji do); Latin, Greek and Cyrillic, which come before, don't."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Put ``words`` in place of the one character at ``place``, an index into the text."""

    place: int
    words: str


def swaps_of(text: str) -> Iterator[Swap]:
    """Give the typographic characters of a text, one after the other, each with what says the same."""
    for match in _TYPOGRAPHIC.finditer(text):
        words = _plain(text, match.start())
        if words is not None:
            yield Swap(match.start(), words)


def plain(text: str) -> str:
    """Give the text with all of them replaced."""
    pieces: list[str] = []
    at = 0
    for swap in swaps_of(text):
        pieces += text[at : swap.place], swap.words
        at = swap.place + 1
    return "".join((*pieces, text[at:]))


def _plain(text: str, place: int) -> str | None:
    """What to put in place of this character; None where it is to stay."""
    char, before, after = text[place], text[:place][-1:], text[place + 1 : place + 2]
    if char in _JOINERS:
        return "" if before < _FIRST_FOREIGN and after < _FIRST_FOREIGN else None
    if char == "·":
        return None if before.isalpha() and after.isalpha() else "-"
    words = _TABLE[char]
    return f" {words}" if char in _FRACTIONS and before.isdigit() else words
