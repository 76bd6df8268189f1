"""Contacts in CSV files, as spreadsheets save them: any encoding and separator, and the column with the numbers.

Only the standard library's ``csv`` parses rows. Nothing is guessed about a number's digits: a number that a
spreadsheet has shortened is refused.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from heydesk.domain.errors import InputError
from heydesk.domain.l10n import Sentence, say, say_plural
from heydesk.domain.phone_numbers import HOME, BadPhone, read_phone

LARGEST = 10_000_000
"""Bytes of a file that are read; a list of people has a hundredth of it."""

_MOST_CELLS = 2_000_000
"""Cells of all rows, each as wide as the widest: one long row of separators would fill the memory otherwise."""
_SEPARATORS = "\t;,|"
_LOOKED_AT = 200
"""Rows that the separator is told by."""
_ARCHIVE = b"PK\x03\x04"
_OLD_BOOK = b"\xd0\xcf\x11\xe0"


class UnreadableTable(InputError):
    """A file that no table can be read from; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class CsvTable:
    """Rows of cells in the order of the file, each row as wide as the widest."""

    rows: tuple[tuple[str, ...], ...]
    encoding: str
    separator: str
    """"" where there is one column."""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0])


def read_table(data: bytes) -> CsvTable:
    """Read a file's bytes. Raises BadSheet."""
    if len(data) > LARGEST:
        raise UnreadableTable(say("The file is too large: {most} MB at most can be read.", most=LARGEST // 1_000_000))
    if data.startswith((_ARCHIVE, _OLD_BOOK)):
        sentence = say("This is a workbook, and HeyDesk reads text. Save the sheet as CSV first, then add that file.")
        raise UnreadableTable(sentence)
    text, encoding = _decode(data)
    try:
        separator = _separator(text)
        rows = _rows(text, separator)
    except csv.Error:  # a cell of a hundred thousand characters
        rows = None
    if rows is None or "\0" in text:
        raise UnreadableTable(say("This is not a table of text. Save the list as CSV, then add that file."))
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise UnreadableTable(say("The file is empty."))
    width = max(len(row) for row in rows)
    if width * len(rows) > _MOST_CELLS:
        raise UnreadableTable(
            say_plural(
                "The table is too large: %n cell at most can be read.",
                "The table is too large: %n cells at most can be read.",
                _MOST_CELLS,
            )
        )
    return CsvTable(tuple((*row, *[""] * (width - len(row))) for row in rows), encoding, separator)


def _decode(data: bytes) -> tuple[str, str]:
    """Detect the encoding by byte order mark, by zeros, or by being UTF-8; anything else is what Windows writes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "utf-16"
    head = data[:1000]
    if len(head) > 1 and not head[0] and head[1]:
        return data.decode("utf-16-be", "replace"), "utf-16"
    if len(head) > 1 and head[0] and not head[1]:
        return data.decode("utf-16-le", "replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _rows(text: str, separator: str) -> list[list[str]]:
    """Split the text into rows. A quotation mark that never ends is none: it would swallow all that follows."""
    try:
        found = list(_quoted(text, separator))
    except csv.Error:
        found = list(csv.reader(text.splitlines(), delimiter=separator or ",", quoting=csv.QUOTE_NONE))
    return [[_cell(cell) for cell in row] for row in found]


def _quoted(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator or ",", strict=True)


def _cell(text: str) -> str:
    """Return what a person sees in a cell: no space around it, no sign by which a spreadsheet marks it as text."""
    cell = text.strip()
    if cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1].strip()
    return cell.removeprefix("'")


def _separator(text: str) -> str:
    """Find what parts the cells: the character that gives most rows the same number of cells, two at least.

    One by which quotation marks would stand in the middle of cells is not it, unless there is no other.
    """
    best, most = "", (False, 0)
    for separator in _SEPARATORS:
        widths, is_clean = _widths(text, separator)
        times = max((times for width, times in widths.items() if width > 1), default=0)
        if times and (is_clean, times) > most:
            best, most = separator, (is_clean, times)
    return best


def _widths(text: str, separator: str) -> tuple[Counter[int], bool]:
    """Count how many cells the first rows have, and tell whether quotation marks agree with it."""
    try:
        return Counter(len(row) for row in islice(_quoted(text, separator), _LOOKED_AT)), True
    except csv.Error:
        plain = csv.reader(text.splitlines(), delimiter=separator, quoting=csv.QUOTE_NONE)
        return Counter(len(row) for row in islice(plain, _LOOKED_AT)), False


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


def has_head(sheet: CsvTable, region: str = HOME) -> bool:
    """Return whether the first row names the columns: it holds no number itself."""
    return not any(_reads(cell, region) for cell in sheet.rows[0]) and len(sheet.rows) > 1


def guess_column(sheet: CsvTable, region: str = HOME) -> int:
    """Find the column with the numbers: by how many can be read, and by its name where it has one."""
    named = has_head(sheet, region)
    sample = sheet.rows[named : _SAMPLE + named]

    def worth(column: int) -> tuple[bool, bool, int]:
        read = sum(_reads(row[column], region) for row in sample)
        filled = sum(bool(row[column]) for row in sample)
        is_named = named and bool(_NAMED.search(sheet.rows[0][column]))
        return (read * 2 > filled, is_named, read)

    return max(range(sheet.width), key=worth)


class NumberColumn:
    """Reads a column a few rows at a time, so that thousands never stop a window.

    ``good`` are digits, each once and in order; ``twice`` counts what was there before; ``bad`` are cells that are
    no numbers; ``empty`` counts rows without one.
    """

    def __init__(self, sheet: CsvTable, column: int, region: str = HOME) -> None:
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

    def read_more(self, rows: int) -> None:
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
