"""The column of a sheet that holds the phone numbers: found, and read piece by piece."""

from __future__ import annotations

import re
from dataclasses import dataclass

from heydesk.domain.bad_phone import BadPhone
from heydesk.domain.phone import HOME, read_phone
from heydesk.domain.sentence import Sentence
from heydesk.domain.sheet import Sheet

_SAMPLE = 40
"""Rows that the column is told by."""
_NAMED = re.compile(r"phone|mobile|cell|number|sms|tel\b|telef|handy|m[oó]vil|portable", re.IGNORECASE)
_WHOLE = re.compile(r"(\+?\d{7,15})\.0+")
"""A number that a program took for a quantity."""


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that is no number; ``row`` counts from 1, as a spreadsheet does."""

    row: int
    text: str
    reason: Sentence


def has_head(sheet: Sheet, region: str = HOME) -> bool:
    """Tell whether the first row names the columns: it holds no number itself."""
    return not any(_reads(cell, region) for cell in sheet.rows[0]) and len(sheet.rows) > 1


def guess_column(sheet: Sheet, region: str = HOME) -> int:
    """Find the column with the numbers: by how many can be read, and by its name where it has one."""
    named = has_head(sheet, region)
    sample = sheet.rows[named : _SAMPLE + named]

    def worth(column: int) -> tuple[bool, bool, int]:
        read = sum(_reads(row[column], region) for row in sample)
        filled = sum(bool(row[column]) for row in sample)
        is_named = named and bool(_NAMED.search(sheet.rows[0][column]))
        return (read * 2 > filled, is_named, read)

    return max(range(sheet.width), key=worth)


class SheetColumn:
    """Reads a column a few rows at a time, so that thousands never stop a window.

    ``good`` are digits, each once and in order; ``twice`` counts what was there before; ``bad`` are cells that are
    no numbers; ``empty`` counts rows without one.
    """

    def __init__(self, sheet: Sheet, column: int, region: str = HOME) -> None:
        self._sheet = sheet
        self._column = column
        self._region = region
        self._next = int(has_head(sheet, region))
        self._good: dict[str, None] = {}
        self._bad: list[BadCell] = []
        self.twice = 0
        self.empty = 0

    @property
    def good(self) -> tuple[str, ...]:
        """The numbers."""
        return tuple(self._good)

    @property
    def bad(self) -> tuple[BadCell, ...]:
        """What is none."""
        return tuple(self._bad)

    @property
    def is_done(self) -> bool:
        """Whether every row has been read."""
        return self._next >= len(self._sheet.rows)

    def go_on(self, rows: int) -> None:
        """Read so many more rows."""
        for place in range(self._next, min(self._next + rows, len(self._sheet.rows))):
            self._read(place)
        self._next += rows

    def _read(self, place: int) -> None:
        cell = self._sheet.rows[place][self._column]
        if not cell:
            self.empty += 1
            return
        try:
            digits = read_phone(_plain(cell), self._region).digits
        except BadPhone as error:
            self._bad.append(BadCell(place + 1, cell, error.sentence))
            return
        self.twice += digits in self._good
        self._good[digits] = None


def _plain(cell: str) -> str:
    whole = _WHOLE.fullmatch(cell)
    return whole[1] if whole else cell


def _reads(cell: str, region: str) -> bool:
    if not cell:
        return False
    try:
        read_phone(_plain(cell), region)
    except BadPhone:
        return False
    return True
