"""SMS segments: how many segments a text is split into, and which characters force the costly encoding.

Sizes are in *units*: septets of GSM-7, or UTF-16 code units of UCS-2. A segment holds 140 octets; when there are
several, each gives up 6 for its header (contract section 11, *Text length and segments*).

A character is never split across segments, so an extension pair or a surrogate pair that does not fit moves to the
next segment and leaves a gap: the total length divided by the size is not the answer, so the text is walked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import NamedTuple
from unicodedata import combining

from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.merge_fields import MergeTemplate
from heydesk.domain.text_normalization import as_sent, origins

# GSM 03.38 (3GPP TS 23.038), without national shift tables. Those exist in the standard; that Heymarket or carriers
# in the US use them is not documented, so they don't count.

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
"""One unit (septet) each: 127 characters; the 128th place is the escape that opens the extension."""

EXTENSION = "\f^{}\\[~]|€"
"""Two units each: the escape and one more."""

_CHEAP = f"[{re.escape(BASIC + EXTENSION)}]"
ALL_CHEAP = LazyPattern(f"{_CHEAP}*")
"""Matches a whole text that needs no costly encoding."""

COSTLY = LazyPattern(f"[^{re.escape(BASIC + EXTENSION)}]")
"""Matches each character that is not in the alphabet: one is enough to make the whole text costly."""


class Encoding(StrEnum):
    """What the text is sent in; shown as it is written here."""

    GSM7 = "GSM-7"
    UCS2 = "UCS-2"


MOST_COSTLY = 1000
"""So many costly characters are listed at most: to underline more helps nobody, and it is done at each key press."""

_SIZES = {Encoding.GSM7: (160, 153), Encoding.UCS2: (70, 67)}
"""Units in a text of one piece, and in each piece of several."""

_ESCAPE = "\x1b"
"""The first half of an extension pair, as on the wire. It is not in the alphabet, so no cheap text has one."""


@dataclass(frozen=True, slots=True)
class SegmentCount:
    """What a text costs.

    ``costly`` are the characters that force UCS-2 (the first thousand), with their places; ``ends`` says where each
    piece ends. All places are indexes into the text as it was given: Python's, which count code points, not Qt's,
    which count UTF-16 units. ``characters`` and ``units`` are those of the text that leaves. An MMS is not cut
    into pieces: ``segments``, ``left`` and ``per_segment`` are 0 and nothing in it is costly. An empty text has
    0 segments.
    """

    encoding: Encoding
    characters: int
    units: int
    segments: int
    left: int
    """Units still free in the last piece."""
    per_segment: int
    mms: bool = False
    costly: tuple[tuple[int, str], ...] = ()
    ends: tuple[int, ...] = ()


def count(text: str, *, mms: bool = False) -> SegmentCount:
    """Count ``text`` as it will leave (see ``text_normalization.as_sent``); with media or to a group it is an MMS."""
    leaving = as_sent(text)
    exact = count_exact(leaving, mms=mms)
    if leaving == text:
        return exact
    places = origins(text)
    return replace(
        exact,
        costly=tuple((places[index], char) for index, char in exact.costly),
        ends=tuple(places[index] for index in exact.ends),
    )


def count_exact(text: str, *, mms: bool = False) -> SegmentCount:
    """Count ``text`` to the letter, as a gateway would that was given just this."""
    cheap = ALL_CHEAP.fullmatch(text) is not None
    encoding = Encoding.GSM7 if cheap else Encoding.UCS2
    units = _septets(text) if cheap else text.encode("utf-16-le", "surrogatepass")
    amount = len(units) if cheap else len(units) // 2
    if mms or not text:
        room = 0 if mms else size_of(encoding, 0)
        return SegmentCount(encoding, len(text), amount, 0, room, room, mms)
    size = size_of(encoding, amount)
    ends, used = _walk_septets(units, size) if isinstance(units, str) else _walk_utf16(units, size)
    return SegmentCount(
        encoding=encoding,
        characters=len(text),
        units=amount,
        segments=len(ends),
        left=size - used,
        per_segment=size,
        costly=() if cheap else tuple((m.start(), m.group()) for m in islice(COSTLY.finditer(text), MOST_COSTLY)),
        ends=ends,
    )


def size_of(encoding: Encoding, units: int) -> int:
    """Return the units that a piece holds when there are so many in all."""
    single, joined = _SIZES[encoding]
    return single if units <= single else joined


def _septets(text: str) -> str:
    # Ten replacements that mostly find nothing are faster than one pass in Python over a long text.
    for char in EXTENSION:
        text = text.replace(char, _ESCAPE + char)
    return text


def _walk_septets(units: str, size: int) -> tuple[tuple[int, ...], int]:
    """Cut into pieces. Gives where they end in the text, and the units of the last."""
    ends: list[int] = []
    at = place = used = 0
    while at < len(units):
        piece = units[at : at + size].removesuffix(_ESCAPE)
        used = len(piece)
        at += used
        place += used - piece.count(_ESCAPE)
        ends.append(place)
    return tuple(ends), used


def _walk_utf16(units: bytes, size: int) -> tuple[tuple[int, ...], int]:
    """Cut into pieces, as ``_walk_septets`` does. Each unit is two bytes, the one that tells a pair second."""
    ends: list[int] = []
    at = place = used = 0
    while at < len(units):
        end = min(at + 2 * size, len(units))
        if end < len(units) and 0xD8 <= units[end - 1] <= 0xDB:  # noqa: PLR2004 - the first half of a pair
            end -= 2
        used = (end - at) // 2
        place += len(units[at:end].decode("utf-16-le", "surrogatepass"))
        ends.append(place)
        at = end
    return tuple(ends), used


_LAST_OF_ONE = "\uffff"
"""The last character that takes one unit in UCS-2."""


class MergeSegmentCounter:
    """Weighs renderings of one text, as ``count_exact`` does with what leaves.

    The parts between the tokens are weighed once. Where every character takes one unit, the sum of the lengths is
    the answer; else a rendering is walked, once for all whose values have the same lengths.
    """

    def __init__(self, merge: MergeTemplate, beside: MergeSegmentCounter | None = None) -> None:
        """``beside`` is another counter for the same values; its cache is shared."""
        self._merge = merge
        self._fixed = _part("".join(map(as_sent, merge.fixed)))
        self._is_apart = not any(map(_joins, merge.fixed[1:]))
        self.parts: dict[str, _Part] = {} if beside is None else beside.parts
        self._walked: dict[tuple[bool, tuple[int, ...]], int] = {}

    def weigh(self, filled: tuple[str | None, ...]) -> tuple[int, int]:
        """Return segments and units of one text; ``filled`` is what ``MergeTemplate.fill`` gives for one person."""
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
