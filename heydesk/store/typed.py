"""What a person has typed to find somebody, taken apart into words, numbers and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from heydesk.domain.phone_numbers import dialled
from heydesk.domain.text_normalization import fold, words
from heydesk.store.findable import Findable
from heydesk.store.term import LONGEST_NUMBER

_SPECIAL = re.compile(
    r"""
    (?P<local> [^\s,;<>()@]+ ) @ [^\s,;<>()@]*
    | (?<! [^\s,;:<] ) [+(]* \d [\d\s()\[\].+/‐-―-]* (?! [\w@] )
    """,
    re.VERBOSE,
)
_DIGITS = re.compile(r"\d+")
_MOST = 8
"""Parts of one search. Whoever types more has pasted something, and its beginning tells."""
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
        """Whether some of it is longer than any term."""
        return any(len(start) > LONGEST_NUMBER for way in self.ways for start in way)

    def is_in(self, row: Findable) -> bool:
        """Whether a row has it."""
        numbers = row.numbers()
        return any(all(any(one.startswith(start) for one in numbers) for start in way) for way in self.ways)


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address as typed, folded, up to its ``@`` at least. A row must have the whole words before that.

    What stands behind it is looked at in the row: half of all addresses end alike.
    """

    text: str
    words: tuple[str, ...]

    @property
    def needs_look(self) -> bool:
        """Always."""
        return True

    def is_in(self, row: Findable) -> bool:
        """Whether a row has it."""
        return row.has_address(self.text)


Part: TypeAlias = Word | Number | Address
Looked: TypeAlias = Number | Address


def read_typed(typed: str) -> tuple[Part, ...]:
    """Take apart what was typed, each part once. Digits that stand together are one number, in any usual form."""
    return tuple(dict.fromkeys(_parts(fold(typed[:_MOST_TEXT]))))[:_MOST]


def looked_at(sought: Sequence[Part]) -> tuple[Looked, ...]:
    """Give the parts that no term is long enough for."""
    return tuple(part for part in sought if not isinstance(part, Word) and part.needs_look)


def _parts(text: str) -> Iterator[Part]:
    end = 0
    for match in _SPECIAL.finditer(text):
        yield from map(Word, words(text[end : match.start()]))
        local = words(match["local"] or "")
        if local:
            yield Address(match[0], local)
        elif match["local"]:
            yield from map(Word, words(match[0]))
        else:
            yield _number(match[0])
        end = match.end()
    yield from map(Word, words(text[end:]))


def _number(text: str) -> Number:
    joined = tuple((way,) for way in dialled(text) or ())
    return Number(tuple(dict.fromkeys((*joined, tuple(_DIGITS.findall(text))))))
