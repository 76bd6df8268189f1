"""The terms under which a row of the directory is found: every beginning of its words and numbers.

A whole word has a term of its own, with a mark at its end, so that *Kim* comes before *Kimberly*.
"""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 12
"""Characters of the longest beginning of a word that is a term. The vocabulary knows the words of a longer one."""
LONGEST_NUMBER = 8
"""Digits of the longest beginning of a number that is a term. For a longer one, rows are looked at."""
_WHOLE = "¶"
"""The mark at the end of a whole word; nobody can type it, since it is no part of any word."""


def whole(word: str) -> str:
    """Give the term of a whole word."""
    return f"{word}{_WHOLE}"


def beginnings(words: Iterable[str], longest: int) -> Iterable[str]:
    """Give the terms for the beginnings of words or numbers."""
    return (word[:length] for word in words for length in range(1, min(len(word), longest) + 1))
