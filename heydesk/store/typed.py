"""What a person has typed to find somebody, taken apart into words and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from heydesk.domain.dialling import dialled
from heydesk.domain.folding import fold, words
from heydesk.store.term import LONGEST

_NUMBER = re.compile(r"(?<![^\s,;:<])[+(]*\d[\d\s()\[\].+/‐-―-]*(?![\w@])")
_DIGITS = re.compile(r"\d+")
_MOST = 8
"""Words of one search. Whoever types more has pasted something, and its beginning tells."""
_MOST_TEXT = 200
"""Characters, likewise."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed, folded: some word of a row must begin with it."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """Digits as typed: a row must have all beginnings of one of these ways to mean them."""

    ways: tuple[tuple[str, ...], ...]

    @property
    def needs_look(self) -> bool:
        """Whether some of it is longer than any term, so that the row itself must be looked at."""
        return any(len(start) > LONGEST for way in self.ways for start in way)

    def is_in(self, numbers: Sequence[str]) -> bool:
        """Whether a row with these numbers has it."""
        return any(all(any(one.startswith(start) for one in numbers) for start in way) for way in self.ways)


def read_typed(typed: str) -> tuple[Word | Number, ...]:
    """Take apart what was typed, each part once. Digits that stand together are one number, in any usual form."""
    text = fold(typed[:_MOST_TEXT])
    found: list[Word | Number] = []
    end = 0
    for match in _NUMBER.finditer(text):
        found += map(Word, words(text[end : match.start()]))
        found.append(_number(match[0]))
        end = match.end()
    found += map(Word, words(text[end:]))
    return tuple(dict.fromkeys(found))[:_MOST]


def _number(text: str) -> Number:
    joined = tuple((way,) for way in dialled(text) or ())
    return Number(tuple(dict.fromkeys((*joined, tuple(_DIGITS.findall(text))))))
