"""What a text with merge tokens costs for each of thousands of people, without counting every letter anew."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import combining

from heydesk.domain.alphabet import ALL_CHEAP, EXTENSION
from heydesk.domain.merge import Merge
from heydesk.domain.segment import Encoding, count_exact, size_of
from heydesk.domain.wording import as_sent

_LAST_OF_ONE = "\uffff"
"""The last character that takes one unit in UCS-2."""


class Scale:
    """Weighs renderings of one text, as ``count_exact`` does with what leaves.

    The parts between the tokens are weighed once. Where every character takes one unit, the sum of the lengths is
    the answer; else a rendering is walked, once for all whose values have the same lengths.
    """

    def __init__(self, merge: Merge, beside: Scale | None = None) -> None:
        """``beside`` is a scale for the same people's values, which need not be looked at twice then."""
        self._merge = merge
        self._fixed = _part("".join(map(as_sent, merge.fixed)))
        self._is_apart = not any(map(_joins, merge.fixed[1:]))
        self.parts: dict[str, _Part] = {} if beside is None else beside.parts
        self._walked: dict[tuple[bool, tuple[int, ...]], int] = {}

    def weigh(self, filled: tuple[str | None, ...]) -> tuple[int, int]:
        """Give segments and units of a rendering; ``filled`` is what ``Merge.fill`` gives for one person."""
        is_apart, is_cheap, length, septets, doubles = self._is_apart, *self._fixed[1:]
        values = []
        for place, times in self._merge.places:
            shown = filled[place]
            if shown is None:
                shown = self._merge.shown(filled)[place]
            value = self.parts.get(shown)
            if value is None:
                value = self.parts[shown] = _part(shown)
            values.append(value)
            is_apart &= value.is_apart
            is_cheap &= value.is_cheap
            length += value.length * times
            septets += value.septets * times
            doubles += value.doubles * times
        if not is_apart:
            exact = count_exact(self._leaving(filled))
            return exact.segments, exact.units
        units = septets if is_cheap else doubles
        size = size_of(Encoding.GSM7 if is_cheap else Encoding.UCS2, units)
        if units <= size or units == length:
            return -(-units // size), units
        if any(value.length != (value.septets if is_cheap else value.doubles) for value in values):
            return count_exact(self._leaving(filled)).segments, units
        key = (is_cheap, tuple(value.length for value in values))
        if key not in self._walked:
            self._walked[key] = count_exact(self._leaving(filled)).segments
        return self._walked[key], units

    def _leaving(self, filled: tuple[str | None, ...]) -> str:
        return as_sent(self._merge.join(filled))


class _Part(NamedTuple):
    """A part of a text, and what it adds to the whole."""

    is_apart: bool
    is_cheap: bool
    length: int
    septets: int
    doubles: int


def _part(shown: str) -> _Part:
    if shown.isascii() and shown.isalnum():
        length = len(shown)
        return _Part(is_apart=True, is_cheap=True, length=length, septets=length, doubles=length)
    text = as_sent(shown)
    return _Part(
        is_apart=not _joins(shown),
        is_cheap=ALL_CHEAP.fullmatch(text) is not None,
        length=len(text),
        septets=len(text) + sum(map(text.count, EXTENSION)),
        doubles=len(text) + (0 if text.isascii() else sum(char > _LAST_OF_ONE for char in text)),
    )


def _joins(text: str) -> bool:
    """Whether it may become one with what stands beside it: a line end, a mark, a part of a Korean syllable."""
    return "\r" in text or (bool(text) and (combining(text[0]) != 0 or "\u1100" <= text[0] <= "\u11ff"))
