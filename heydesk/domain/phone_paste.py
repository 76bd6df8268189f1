"""Splits pasted text into the pieces that may be phone numbers: rows of cells, as people and spreadsheets write them.

Knows how lists look, not what a number is; two callables tell it that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

Reads = Callable[[str], bool]
"""Whether a piece is one number as it stands."""
Finds = Callable[[str], Sequence[tuple[int, int]]]
"""Where numbers stand in free text."""

_ROW_END = re.compile("[\n\r\v\f\x85\u2028\u2029；؛]|;(?!\\s*(?:ext|isub|phone-context)=)", re.IGNORECASE)
_CELL_END = re.compile("[\t,，、،]")
_LIST_MARK = re.compile(r"\s*(?:[-*•]|\d{1,2}[.)])\s+")
_LINK_QUERY = re.compile(r"((?:tel|sms|smsto|mms|mmsto):[^\s?]*)\?\S*", re.IGNORECASE)
_GROUPS = re.compile(r"(?<!\d)((?:\+?1 *, *)?)\(?([2-9]\d{2})\)? *, *(\d{3}) *, *(\d{4})(?!\d)")
_SPACED = re.compile(r"(?<!\d)(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?!\d)")
"""North American numbers whose groups are spaced like the numbers themselves, which no matcher takes apart."""

_BETWEEN = " /|&\xa0"
"""What people write between two numbers."""

_WHOLE = 7
"""A piece with so many digits was meant as a number, so it is never taken for a word."""


def join_groups(text: str) -> str:
    """Join one number's groups that are separated by commas: ``650,555,0103`` is one number, not three."""
    return _GROUPS.sub(lambda m: f"{'1-' if m[1] else ''}{m[2]}-{m[3]}-{m[4]}", text)


def pieces(text: str, reads: Reads, finds: Finds) -> tuple[str, ...]:
    """Split ``text`` into pieces. Words beside a number in its cell are left out; cells without a number stay pieces.

    Digits beside a number are never left out: ``… 0123 / 0124`` gives a number and the piece ``0124``.
    In a table (tabs, or several rows) the words of a row with one number are its name and left out too.
    """
    rows = [row for row in _ROW_END.split(join_groups(_LINK_QUERY.sub(r"\1", text))) if row.strip()]
    found: list[str] = []
    for row in rows:
        cells = [_cell(cell, reads, finds) for cell in _CELL_END.split(row) if cell.strip()]
        named = len([numbers for numbers, _ in cells if numbers]) == 1 and (len(rows) > 1 or "\t" in row)
        for numbers, rest in cells:
            found += numbers
            found += [piece for piece in rest if not (named and _is_word(piece))]
    return tuple(found)


def _cell(cell: str, reads: Reads, finds: Finds) -> tuple[list[str], list[str]]:
    """Return a cell's numbers, and what else of it must stay in sight."""
    text = _LIST_MARK.sub("", cell, count=1).strip() if _LIST_MARK.match(cell) else cell.strip()
    if reads(text):
        return [text], []
    spots = finds(text) or [match.span() for match in _SPACED.finditer(text)]
    if not spots:
        return [], [cell.strip()]
    starts = [0, *(end for _, end in spots)]
    ends = [*(start for start, _ in spots), len(text)]
    between = [text[start:end].strip(_BETWEEN) for start, end in zip(starts, ends, strict=True)]
    return [text[start:end] for start, end in spots], [piece for piece in between if _digits(piece)]


def _is_word(piece: str) -> bool:
    return any(char.isalpha() for char in piece) and _digits(piece) < _WHOLE


def _digits(piece: str) -> int:
    return sum(char.isdecimal() for char in piece)
