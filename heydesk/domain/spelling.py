"""Which pieces of a text are words that a dictionary may be asked about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from unicodedata import name

_NO_WORDS = re.compile(r"\{\{[^{}\n]*\}\}|(?<!\S)\S*@\S*|(?:https?://|www\.)\S+|#\w+|\b\w*\d\w*", re.IGNORECASE)
"""Merge tokens, links, addresses, tags, and whatever has a digit in it."""
_WORD = re.compile("(?:[^\\W\\d_][\u0300-\u036f]*)+(?:['’](?:[^\\W\\d_][\u0300-\u036f]*)+)*")
"""Letters, with marks on them where these stand apart, and apostrophes between them."""
_LATIN = "LATIN"
_SCRIPTS = {
    "ar": "ARABIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "kk": "CYRILLIC",
    "ko": "HANGUL",
    "mk": "CYRILLIC",
    "mn": "CYRILLIC",
    "mr": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "uk": "CYRILLIC",
    "ur": "ARABIC",
}
"""Languages that are not written in Latin letters, by the Unicode names of their scripts. Those that part no words
with spaces have no place here: nothing would find their words."""


def scripts_of(languages: Collection[str]) -> frozenset[str]:
    """Give the scripts that these languages (``en_US``, ``uk``) are written in."""
    return frozenset(_SCRIPTS.get(re.split("[-_]", language)[0].lower(), _LATIN) for language in languages)


def words_of(text: str, scripts: Collection[str]) -> Iterator[tuple[int, str]]:
    """Give the words in these scripts, with where they begin. Abbreviations and coined names are left out.

    A dictionary of one language knows nothing of a word in another's letters, so that is not asked about.
    """
    covered = _NO_WORDS.sub(lambda match: " " * len(match.group()), text)
    for match in _WORD.finditer(covered):
        word = match.group()
        is_plain = len(word) > 1 and (word.islower() or word.istitle() or word[1:].islower() or not word.isascii())
        if is_plain and not word.isupper() and _script(word) in scripts:
            yield match.start(), word


def _script(word: str) -> str:
    return name(word[0], "").partition(" ")[0]
