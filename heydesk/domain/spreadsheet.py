"""Spreadsheets: tables read from files, the row with the headings, and the column with the phone numbers.

CSV in any encoding and dialect by the standard library, its encoding by charset-normalizer where it is neither marked
nor UTF-8; ``.xlsx``, ``.xls`` and ``.ods`` by calamine. Both libraries are loaded when a file needs them (decision
record 0024). Nothing is guessed about a number's digits, and where two columns could be meant a person is asked.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from heydesk.domain.errors import InputError
from heydesk.domain.l10n import Sentence, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.phone_numbers import HOME, BadPhone, no_number, read_phone, split_numbers

LARGEST = 10_000_000
"""Bytes of a file that are read; a list of people has a hundredth of it."""

_MOST_CELLS = 2_000_000
"""Cells of all rows, each as wide as the widest: one long row of separators would fill the memory otherwise."""
_MOST_UNPACKED = 200_000_000
"""Bytes that a workbook may hold once it is unpacked."""

Cell: TypeAlias = str | date | time
"""Words as a person sees them, or a day, a moment (``datetime`` is a ``date``) or a time that a workbook knows."""


class UnreadableTable(InputError):
    """A file that no table can be read from; the sentence says what to do."""


@dataclass(frozen=True)
class Table:
    """Rows of cells in the order of the file, each row as wide as the widest."""

    rows: tuple[tuple[Cell, ...], ...]
    encoding: str = ""
    """Of a text file, as Python names it."""
    separator: str = ""
    """Of a text file; "" where there is one column."""
    sheet: str = ""
    """The name of the workbook's sheet that was read."""
    other_sheets: tuple[str, ...] = ()
    """The other sheets that are in sight and hold something."""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0])

    @cached_property
    def heading_at(self) -> int:
        """The index of the row that names the columns; -1 where none does."""
        return _find_headings(self.rows)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The names of the columns; "" for one without a name."""
        if self.heading_at < 0:
            return ("",) * self.width
        return tuple(" ".join(str(cell).split()) for cell in self.rows[self.heading_at])

    @cached_property
    def records(self) -> tuple[int, ...]:
        """The indices of the rows below the headings that hold anything. A person counts them from 1."""
        first = self.heading_at + 1
        return tuple(place for place in range(first, len(self.rows)) if any(self.rows[place]))

    def column(self, place: int) -> list[Cell]:
        """The cells of a column, one for each of ``records``."""
        return [self.rows[row][place] for row in self.records]


def read_table(data: bytes, sheet: str = "") -> Table:
    """Read a file's bytes; of a workbook the named sheet, else the first that holds something.

    Raises UnreadableTable.
    """
    if len(data) > LARGEST:
        raise UnreadableTable(
            say("This file is too large. HeyDesk reads {most} MB at most.", most=LARGEST // 1_000_000)
        )
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _read_workbook(data, sheet)
    for start, kind in _OTHER_FILES.items():
        if data.lstrip(b"\xef\xbb\xbf \r\n\t")[: len(start)].upper() == start:
            raise UnreadableTable(_refusal(kind))
    return _read_text(data)


_OTHER_FILES = {
    b"%PDF": "PDF",
    b"BEGIN:VCARD": "vCard",
    b"{\\RTF": "RTF",
    b"<!DOCTYPE": "HTML",
    b"<HTML": "HTML",
    b"<TABLE": "HTML",
    b"<?XML": "XML",
}


def _refusal(kind: str) -> Sentence:
    if kind == "vCard":
        return say("These are contact cards (vCard), not a table. Export the contacts as CSV, then open that file.")
    return say("This is a {kind} file, not a table. Save it as .xlsx or CSV, then open that file.", kind=kind)


def _bounded(rows: list[list[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """Make the rows equally wide, and leave out empty ones at the end."""
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise UnreadableTable(say("This file is empty."))
    width = max(len(row) for row in rows)
    _refuse_size(width * len(rows))
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _refuse_size(cells: int) -> None:
    if cells > _MOST_CELLS:
        raise UnreadableTable(
            say_plural(
                "This table is too large. HeyDesk reads up to %n cell.",
                "This table is too large. HeyDesk reads up to %n cells.",
                _MOST_CELLS,
            )
        )


# Workbooks.

_DAMAGED = say("This workbook can't be read; it may be damaged. Save it again as .xlsx or CSV.")
_LOCKED = say("This workbook has a password. Save a copy without one, then open that file.")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What an Office file with a password has inside: the library can't tell it from a damaged one."""


def _read_workbook(data: bytes, wanted: str) -> Table:
    """Read one sheet: the wanted one, else the first in sight that holds something."""
    import python_calamine as calamine

    if data.startswith(b"PK"):
        _refuse_archive(data)
    elif _ENCRYPTED in data:
        raise UnreadableTable(_LOCKED)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [
            book.get_sheet_by_name(about.name)
            for about in book.sheets_metadata
            if about.visible == calamine.SheetVisibleEnum.Visible and about.typ == calamine.SheetTypeEnum.WorkSheet
        ]
        sheets = {sheet.name: sheet for sheet in shown if sheet.end is not None}
        if not sheets:
            raise UnreadableTable(say("This workbook is empty."))
        name = wanted if wanted in sheets else next(iter(sheets))
        _refuse_size(sheets[name].total_height * sheets[name].total_width)
        cells = sheets[name].to_python(skip_empty_area=False)
    except calamine.CalamineError as error:
        raise UnreadableTable(_DAMAGED) from error
    rows = _bounded([[_known(cell) for cell in row] for row in cells])
    return Table(rows, sheet=name, other_sheets=tuple(other for other in sheets if other != name))


_BOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml"})
"""The part that makes an archive a workbook: of Excel's two formats, and of OpenDocument."""


def _refuse_archive(data: bytes) -> None:
    """Refuse an archive that is no workbook, or one that would fill the memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise UnreadableTable(_DAMAGED) from error
    names = {part.filename for part in parts}
    if not any(
        name in names or f"/{name}" in names for name in ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
    ):
        raise UnreadableTable(_refusal("ZIP"))
    if sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise UnreadableTable(say("This workbook is too large. Save the sheet as CSV, then open that file."))


def _known(value: object) -> Cell:
    """Return what a person sees in a workbook's cell."""
    if isinstance(value, date | time):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _cell(str(value))


_FAULTS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
"""What a spreadsheet shows where a formula has no value."""


def _cell(text: str) -> str:
    """Return what a person sees in a cell: no space around it, no sign by which a spreadsheet marks it as text."""
    cell = text.strip()
    if cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1].strip()
    return "" if cell in _FAULTS else cell.removeprefix("'")


# Text files.

_SEPARATORS = "\t;,|"
_NAMED_SEPARATOR = LazyPattern(r'\A"?sep=(.)"?(?:\r\n|\n|\r)', re.IGNORECASE)
"""The line by which a file tells Excel what parts its cells; a person does not see it."""
_LOOKED_AT = 200
"""Rows that the separator is told by."""
_TALLEST = 50
"""Lines of one row: a quotation mark that ends later than that is a stray one."""
_LINES = LazyPattern("\r\n|\n|\r")
_LONGEST_LINE = 131_072
"""Characters: as much as the reader takes for one cell."""
_HEAD = 65_536


def _read_text(data: bytes) -> Table:
    text, encoding = _decode(data)
    named = _NAMED_SEPARATOR.match(text)
    lines = _LINES.split(text[named.end() :] if named else text)
    try:
        separator = named[1] if named else _separator(lines)
        rows: list[list[Cell]] = [[_cell(cell) for cell in row] for row in _split(lines, separator)]
    except csv.Error:  # a cell that is longer than a page
        rows = []
    is_text = rows and "\0" not in text and max(map(len, lines)) < _LONGEST_LINE
    if not is_text and data:
        raise UnreadableTable(say("This file isn't a table. Save the list as .xlsx or CSV, then open that file."))
    table = _bounded(rows)
    if len(table) == 1 and sum(_looks_dialled(cell) for cell in table[0]) > 1:
        table = tuple((cell,) for cell in table[0])  # one line of many numbers
    return Table(table, encoding, separator)


def _decode(data: bytes) -> tuple[str, str]:
    """Detect the encoding: by byte order mark, by zeros, by being UTF-8, else by what it would spell."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "utf-16"
    odd, even = data[1:_HEAD:2].count(0), data[:_HEAD:2].count(0)
    if odd != even:
        return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        encoding = _spelled_in(data[:_HEAD])
        return data.decode(encoding, "replace"), encoding


_WINDOWS = "cp1252"
_ENCODINGS = [_WINDOWS, "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "mac_roman", "cp932", "gb18030"]
"""Those in which programs save lists without saying so."""


def _spelled_in(data: bytes) -> str:
    """Tell the encoding by the words that it gives. Western Windows wins where no other spells clearly better."""
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=_ENCODINGS)
    best = found.best()
    if best is None:
        return _WINDOWS
    for match in found:
        is_as_good = match.chaos <= best.chaos and match.coherence >= best.coherence - 0.04
        if is_as_good and _WINDOWS in match.could_be_from_charset:
            return _WINDOWS
    return best.encoding


def _split(lines: Sequence[str], separator: str, most: int | None = None) -> list[list[str]]:
    """Split lines into rows of cells. A stray quotation mark spoils its own cell at most."""
    rows: list[list[str]] = []
    at = 0
    while at < len(lines) and (most is None or len(rows) < most):
        if '"' in lines[at]:
            row, taken = _quoted(lines, at, separator or ",")
        else:
            row, taken = (lines[at].split(separator) if separator else [lines[at]]), 1
        rows.append(row)
        at += taken
    return rows


def _quoted(lines: Sequence[str], at: int, separator: str) -> tuple[list[str], int]:
    """Split the row that begins at this line, and count its lines. It goes on while a mark is open."""
    ahead = [f"{line}\n" for line in lines[at : at + _TALLEST]]
    reader = csv.reader(ahead, delimiter=separator)
    row = next(reader)
    if reader.line_num == 1 and lines[at].count('"') % 2 == 0:
        return row, 1
    if _is_sound(ahead[: reader.line_num], separator):
        return row, reader.line_num
    if reader.line_num == 1 and _closes(lines[at], separator):
        return row, 1  # an inch within quotation marks: "12" hose"
    return next(csv.reader([lines[at]], delimiter=separator, quoting=csv.QUOTE_NONE)), 1


def _is_sound(lines: Iterable[str], separator: str) -> bool:
    """Whether every quotation mark is where the format wants it."""
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error:
        return False
    return True


def _closes(line: str, separator: str) -> bool:
    """Whether each cell that begins with a mark ends with one, as a reader that forgives sees them."""
    begun = line.count(f'{separator}"') + line.startswith('"')
    ended = line.count(f'"{separator}') + line.endswith('"')
    return begun == ended


def _separator(lines: Sequence[str]) -> str:
    """Find what parts the cells: the character that gives most rows the same number of cells, two at least.

    Of two that do, it is the one by which fewer quotation marks stand in the middle of cells.
    """
    best, most = "", (0, 0)
    head = lines[: _LOOKED_AT * 2]
    for separator in _SEPARATORS:
        rows = _split(head, separator, _LOOKED_AT)
        widths = Counter(len(row) for row in rows if len(row) > 1)
        times = max(widths.values(), default=0)
        stray = sum('"' in cell for row in rows for cell in row)
        if times and (times - stray, times) > most:
            best, most = separator, (times - stray, times)
    return best


# Headings.

_PREAMBLE = 10
"""Rows within which the headings stand: a title and a date may come before them."""
_LONGEST_HEADING = 60
_NUMBER_SIZE = 7
"""Digits from which on a cell is data and no heading."""
_DATA = LazyPattern(r"[$€£]?[+-]?[\d.,:/ -]+%?|\S+@\S+\.\S+|.*\d{1,2}:\d{2}.*")


def _find_headings(rows: Sequence[Sequence[Cell]]) -> int:
    """Find the row of headings: every cell of it names something, and what is below looks different.

    Rows with a single cell above it (a title) are passed over in a table of several columns.
    """
    usual = Counter(sum(map(bool, row)) for row in rows[:_LOOKED_AT] if any(row)).most_common(1)
    if not usual:
        return -1
    least = min(2, usual[0][0])
    for place, row in enumerate(rows[:_PREAMBLE]):
        if sum(map(bool, row)) < least:
            continue
        return place if _names_columns(row, rows[place + 1 : place + 1 + _LOOKED_AT]) else -1
    return -1


def _names_columns(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    filled = [(place, cell) for place, cell in enumerate(row) if cell]
    if not any(any(other) for other in below):
        return False
    if any(_is_data(cell) or len(str(cell)) > _LONGEST_HEADING for _, cell in filled):
        return False
    if any(_KNOWN_HEADING.search(str(cell)) for _, cell in filled):
        return True
    for place, _ in filled:
        cells = [other[place] for other in below if other[place]]
        if sum(map(_is_data, cells)) * 2 > len(cells):
            return True
    return False


def _is_data(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return True
    return bool(_DATA.fullmatch(cell)) or _looks_dialled(cell)


def _looks_dialled(cell: Cell) -> bool:
    return isinstance(cell, str) and sum(char.isdecimal() for char in cell) >= _NUMBER_SIZE


# The column with the numbers.

_SAMPLE = 200
"""Rows that columns are told by."""
_MOBILE = LazyPattern(
    r"mobile|\bmob\b|\bcell|cell\s*phone|handy|m[oó]vil|celular|portable|\bsms\b|\btext\b", re.IGNORECASE
)
_PHONE = LazyPattern(r"phone|\btel\b|telef|t[eé]l[eé]phone|\bfon\b|telefon|whatsapp", re.IGNORECASE)
_ELSEWHERE = LazyPattern(
    r"\b(?:home|work|office|business|company|main|land\s?line|alt(?:ernate)?|other|secondary|second|2nd|backup)\b"
    r"|[2-9]\s*(?:-\s*value)?\s*$",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = LazyPattern(
    r"\b(?:fax|pager|emergency|next of kin|parent|mother|father|guardian|spouse|partner|doctor|physician|agent"
    r"|referr\w+|provider|employer|manager|inbox|from|our|ext|extension)\b",
    re.IGNORECASE,
)
_ID = LazyPattern(
    r"\b(?:ids?|acct|account|order|client|customer|member|patient|invoice|case|ticket|ref|reference|policy|serial|sku"
    r"|tracking|claim|employee|record|chart|mrn|ssn|npi|ein|vin|licen[cs]e|zip|postal|post\s?code|kunden|booking"
    r"|reservation|confirmation|po|job|file|loan|card|routing|bank|amount|price|total|date|dob)\b|#|_id\b|Id$",
    re.IGNORECASE,
)
_NUMBER = LazyPattern(r"\b(?:number|numbers|num|nr|no|contact|n[uú]mero|nummer)\b", re.IGNORECASE)
_KNOWN_HEADING = LazyPattern(
    rf"{_MOBILE.pattern}|{_PHONE.pattern}|{_ID.pattern}|{_NUMBER.pattern}"
    r"|\b(?:names?|first|last|given|family|surname|title|e-?mail|address|city|state|country|company|notes?|remarks"
    r"|comments?|time|appt|appointment|visit|service|status|tags?|code|vorname|nachname|nombre|apellido)\b",
    re.IGNORECASE,
)
_KIND = LazyPattern(r"\b(?:type|label|kind)\b", re.IGNORECASE)
"""A column that says what the numbers beside it are, as Google Contacts writes it."""
_CODE = LazyPattern(
    r"\b(?:(?:country|calling|dial(?:l?ing)?|phone|intl|international)\s*(?:code|prefix)|code|prefix|vorwahl)\b",
    re.IGNORECASE,
)
_AREA = LazyPattern(r"\barea(?:\s*code)?\b", re.IGNORECASE)
_WHOLE = LazyPattern(r"(\+?\d{7,15})[.,]0+")
"""A number that a program took for a quantity."""


class PhoneColumn(NamedTuple):
    """Which column holds the phone numbers."""

    column: int | None
    """None where a person must say it: two columns could be meant, or none looks like it."""
    candidates: tuple[int, ...] = ()
    """Columns that could be meant, the likeliest first."""
    code: int | None = None
    """The column with the country's dialing code, or the area code, of each number."""


class _Look(NamedTuple):
    """What the cells of a column look like."""

    rank: int
    filled: int
    read: int
    """How many of the filled cells hold a number that can be texted."""
    dialled: int
    """How many of them hold digits enough to be meant as a number."""
    is_serial: bool
    """The numbers are bare digits that go up by steps, as a program counts: they may be ids."""

    @property
    def is_candidate(self) -> bool:
        return (
            self.rank >= _RANK_ELSE and self.filled > 0 and (self.read * 2 > self.filled or self.rank >= _RANK_PHONE)
        )


_RANK_ID, _RANK_ELSE, _RANK_HOME, _RANK_OPEN, _RANK_PHONE, _RANK_MOBILE = range(-1, 5)


def find_phone_column(table: Table, region: str = HOME) -> PhoneColumn:
    """Find the column with the numbers by heading and content; ids are never taken for phones.

    A column named for a mobile comes before one named for a phone, that before one without a telling name, and that
    before home and work. One for a fax, or for somebody else, is never taken unasked.
    """
    looks = [_look(table, place, region) for place in range(table.width)]
    found = [place for place, look in enumerate(looks) if look.is_candidate]
    found.sort(key=lambda place: (looks[place].rank, looks[place].read), reverse=True)
    if not found:
        return PhoneColumn(None)
    first = looks[found[0]]
    rivals = [looks[place] for place in found[1:]]
    is_clear = (
        first.rank >= _RANK_HOME
        and not (first.is_serial and first.rank < _RANK_PHONE)
        and not any(rival.rank == first.rank or rival.read > first.read * 2 for rival in rivals)
    )
    chosen = found[0] if is_clear else None
    return PhoneColumn(chosen, tuple(found), None if chosen is None else find_code_column(table, chosen))


def _look(table: Table, place: int, region: str) -> _Look:
    rows = table.records[:_SAMPLE]
    cells = [cell for cell in (table.rows[row][place] for row in rows) if cell]
    texts = [cell for cell in cells if isinstance(cell, str)]
    read = 0
    for text in texts:
        if _looks_dialled(text):
            try:
                read += bool(read_numbers(text, region))
            except BadPhone:
                continue
    dialled = sum(map(_looks_dialled, texts))
    return _Look(_rank(table, place), len(cells), read, dialled, _is_serial(texts))


def _rank(table: Table, place: int) -> int:
    heading = _spaced(table.headings[place])
    said = heading
    if place and _KIND.search(table.headings[place - 1]):  # what kind of number it is stands beside it
        kinds = Counter(str(table.rows[row][place - 1]) for row in table.records[:_SAMPLE])
        kinds.pop("", None)
        said = f"{heading} {' '.join(kind for kind, _ in kinds.most_common(1))}"
    is_phone = bool(_PHONE.search(said))
    if not is_phone and not _MOBILE.search(said) and (_ID.search(heading) or heading.endswith("Id")):
        return _RANK_ID
    if _SOMEBODY_ELSE.search(said):
        return _RANK_ELSE
    if _MOBILE.search(said):
        return _RANK_MOBILE
    if _ELSEWHERE.search(said):
        return _RANK_HOME
    if is_phone:
        return _RANK_PHONE
    return _RANK_OPEN


def _spaced(heading: str) -> str:
    """Separate the words of ``customer_number`` and ``CustomerNumber``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading.replace("_", " "))


def _is_serial(texts: Sequence[str]) -> bool:
    if len(texts) < 2 or not all(text.isascii() and text.isdecimal() for text in texts):  # noqa: PLR2004 - a step
        return False
    steps = [int(after) - int(before) for before, after in pairwise(texts)]
    return all(0 < step <= 1_000 for step in steps) or all(-1_000 <= step < 0 for step in steps)  # noqa: PLR2004


def find_code_column(table: Table, phone: int) -> int | None:
    """Find the column with the dialing code, or the area code, of the numbers in another column."""
    for place, heading in enumerate(table.headings):
        named = _CODE.search(_spaced(heading)) or _AREA.search(heading)
        if place == phone or not named:
            continue
        cells = [str(table.rows[row][place]) for row in table.records[:_SAMPLE] if table.rows[row][place]]
        plain = all(re.fullmatch(r"\+?\d{1,4}(?:\.0)?", cell) for cell in cells)
        is_telling = _AREA.search(heading) or any(cell.startswith("+") for cell in cells) or " " in heading.strip()
        if cells and plain and is_telling:
            return place
    return None


def is_area_code(heading: str) -> bool:
    """Whether a column holds area codes, not those of countries."""
    return bool(_AREA.search(heading))


_MOBILE_BESIDE = LazyPattern(r"\b(?:mobile|mob|cell|cellular|c|m|sms|text)\b", re.IGNORECASE)


def read_numbers(text: str, region: str = HOME, code: str = "", *, is_area: bool = False) -> tuple[str, ...]:
    """Read the numbers of a cell, as digits: several in one, words beside them. One marked as mobile comes first.

    ``code`` is the dialing code that stands in a column of its own, or the area code. Raises BadPhone with the
    reason where there is none; gives nothing for an empty cell.
    """
    cell = text.strip()
    if not cell:
        return ()
    whole = _WHOLE.fullmatch(cell)
    plain = whole[1] if whole else cell
    code = code.removesuffix(".0").strip()
    if code and not plain.startswith("+"):
        plain = f"{code} {plain}" if is_area else f"+{code.lstrip('+')} {plain}"
    try:
        return (read_phone(plain, region).digits,)
    except BadPhone as error:
        return _read_several(plain.replace(":::", ";"), region, error)


def _read_several(cell: str, region: str, refused: BadPhone) -> tuple[str, ...]:
    mobile: dict[str, None] = {}
    found: dict[str, None] = {}
    at = 0
    reasons: list[BadPhone] = []
    for piece in split_numbers(cell, region):
        try:
            digits = read_phone(piece, region).digits
        except BadPhone as error:
            reasons.append(error)
            continue
        start = max(cell.find(piece, at), at)
        after = re.match(r"\s*\([^)]*\)", cell[start + len(piece) :])
        beside = cell[at:start] + (after.group() if after else "")
        (mobile if _MOBILE_BESIDE.search(beside) else found)[digits] = None
        at = start + len(piece)
    if not (mobile or found):
        telling = refused.identifier in {"exponent", "extension"}
        raise refused if telling else next((one for one in reasons if one.identifier != "letters"), refused)
    return tuple({**mobile, **found})


# Names.

_FIRST = LazyPattern(r"(?:first|given|fore|preferred|nick)[ _-]?(?:name)?|vorname|pr[eé]nom|nombre", re.IGNORECASE)
_LAST = LazyPattern(r"(?:last|family|sur)[ _-]?(?:name)?|nachname|apellidos?", re.IGNORECASE)
_FULL = LazyPattern(
    r"(?:(?:full|display|client|customer|patient|guest|contact|student|member|candidate)[ _-]?)?name"
    r"|client|customer|patient|guest|contact|student|candidate",
    re.IGNORECASE,
)


class NameColumns(NamedTuple):
    """Which columns hold names; None where there is none of that kind."""

    first: int | None = None
    last: int | None = None
    full: int | None = None

    def name_of(self, row: Sequence[Cell]) -> str:
        """Join the name of one row; "" where it has none."""
        parts = [str(row[place]) for place in (self.first, self.last) if place is not None and row[place]]
        if not parts and self.full is not None:
            parts = [_forename_first(str(row[self.full]))]
        return " ".join(" ".join(parts).split())


_TURNED = LazyPattern(r"\s*([^,]+?)\s*,\s*([^,.]+?)\s*")
"""A family name, a comma and a given name; not "Jr." or "MD" behind the comma."""
_TITLES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "dds", "rn", "esq"})


def _forename_first(name: str) -> str:
    turned = _TURNED.fullmatch(name)
    if turned is None or turned[2].casefold() in _TITLES:
        return name
    return f"{turned[2]} {turned[1]}"


def find_names(table: Table) -> NameColumns:
    """Find the columns with names by their headings."""

    def named(pattern: LazyPattern) -> int | None:
        return next((at for at, head in enumerate(table.headings) if pattern.fullmatch(head.strip())), None)

    return NameColumns(named(_FIRST), named(_LAST), named(_FULL))


# A whole column of numbers, for a list of recipients.


class BadCell(NamedTuple):
    """A cell that is no number; ``row`` counts from 1, as a spreadsheet does."""

    row: int
    text: str
    reason: Sentence


@dataclass(eq=False)
class NumberColumn:
    """Reads a column a few rows at a time, so that thousands never stop a window."""

    table: Table
    column: int
    region: str = HOME
    code: int | None = None
    people: dict[str, str] = field(default_factory=dict)
    """Names by the numbers' digits, in order; "" where the row has none."""
    bad: list[BadCell] = field(default_factory=list)
    """Cells that are no numbers."""
    twice: int = 0
    """How many numbers were there before."""
    empty: int = 0
    """How many rows have no number."""
    _next: int = 0

    def __post_init__(self) -> None:
        """Find the names that go with the numbers."""
        self._names = find_names(self.table)

    @property
    def good(self) -> tuple[str, ...]:
        """The numbers, each once."""
        return tuple(self.people)

    @property
    def is_done(self) -> bool:
        """Whether every row has been read."""
        return self._next >= len(self.table.records)

    def read_more(self, rows: int) -> None:
        """Read so many more rows."""
        for place in self.table.records[self._next : self._next + rows]:
            self._read(place)
        self._next += rows

    def _read(self, place: int) -> None:
        row = self.table.rows[place]
        text = str(row[self.column])
        try:
            found = numbers_in(self.table, place, self.column, self.code, self.region)
        except BadPhone as error:
            self.bad.append(BadCell(place + 1, text, error.sentence))
            return
        self.empty += not found
        name = self._names.name_of(row)
        for digits in found:
            self.twice += digits in self.people
            self.people.setdefault(digits, name if len(found) == 1 else "")


def numbers_in(table: Table, row: int, column: int, code: int | None = None, region: str = HOME) -> tuple[str, ...]:
    """Read the numbers of one row. Raises BadPhone."""
    cell = table.rows[row][column]
    if not isinstance(cell, str):
        raise no_number(str(cell))
    if code is None:
        return read_numbers(cell, region)
    return read_numbers(cell, region, str(table.rows[row][code]), is_area=is_area_code(table.headings[code]))
