"""Writing reduced to what people type when they look for it: no capitals, no accents, no punctuation."""

from __future__ import annotations

import re
from unicodedata import category, decimal, normalize

_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ـ": ""}
)
"""Letters that Unicode does not take apart, and the Arabic stroke that only makes a word longer."""
_UNSEEN = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Marks, and what only steers how text is set."""
_APOSTROPHES = re.compile("['’‘ʼ`´＇]")
_WORD = re.compile(r"\w+|[^\w\s]+")
_ASCII_WORD = re.compile("[a-z0-9]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]{2,}")
"""Scripts that put no space between a family name and a given one."""
_ARTICLE = "\u0627\u0644"
"""The Arabic article, which is written as part of a name and often left out."""


def fold(text: str) -> str:
    """Reduce text: ``Łukasz`` and ``LUKASZ`` are one, full-width and Arabic digits are ``0`` to ``9``."""
    if text.isascii():
        return text.lower()
    # Taken apart twice: ℠ becomes capitals, and a capital may become a letter with a mark.
    marked = normalize("NFKD", normalize("NFKD", text).casefold()).translate(_PLAIN)
    kept = "".join(_digit(char) for char in marked if category(char) not in _UNSEEN)
    return normalize("NFC", kept)


def words(text: str) -> tuple[str, ...]:
    """Give the folded words of text, in order. An apostrophe is no end of a word; an emoji is a word of its own."""
    joined = _APOSTROPHES.sub("", fold(text))
    if joined.isascii():
        return tuple(_ASCII_WORD.findall(joined))
    found = _WORD.findall(joined.replace("_", " "))
    return tuple(word for run in found if (word := run if run[0].isalnum() else _symbols(run)))


def findable_words(text: str) -> tuple[str, ...]:
    """Give the words that find text: ``O'Brien`` as ``brien`` too, 山田太郎 as 太郎, and without an article."""
    found = dict.fromkeys(words(text))
    if _APOSTROPHES.search(text):
        found.update(dict.fromkeys(words(_APOSTROPHES.sub(" ", text))))
    if not text.isascii():
        found.update(dict.fromkeys([word.removeprefix(_ARTICLE) for word in found if len(word) > len(_ARTICLE) + 1]))
        for run in [run for word in found for run in _UNSPACED.findall(word)]:
            found.update(dict.fromkeys(run[start:] for start in range(1, len(run))))
    return tuple(found)


def is_begun_by(text: str, typed: str) -> bool:
    """Whether each word that was typed begins one of the words that find this text; False where none was typed."""
    begun, found = words(typed), findable_words(text)
    return bool(begun) and all(any(word.startswith(part) for word in found) for part in begun)


def _symbols(run: str) -> str:
    """Give the emoji among punctuation."""
    return "".join(char for char in run if category(char) == "So")


def _digit(char: str) -> str:
    return str(decimal(char)) if char.isdecimal() else char
