"""Spreadsheets: tables read from files, the row with the headings, and the column with the phone numbers.

CSV in any encoding and dialect by the standard library, its encoding by charset-normalizer where it is neither marked
nor UTF-8; ``.xlsx``, ``.xls`` and ``.ods`` by calamine; contact cards by vobject, as a table with a row for each. The
libraries are loaded when a file needs them (decision record 0024). Nothing is guessed about a number's digits, and
where two columns could be meant a person is asked.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

from heydesk.domain.errors import InputError
from heydesk.domain.l10n import Sentence, excerpt, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.phone_numbers import (
    HOME,
    BadPhone,
    is_region,
    no_number,
    read_phone,
    region_of_code,
    split_numbers,
)
from heydesk.domain.text_normalization import fold

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
    said_heading_at: int | None = None
    """The row of headings as a person, or a format, says it; None where it is to be found."""

    def with_headings_at(self, row: int) -> Table:
        """The same rows, with this one for headings; -1 for none."""
        return replace(self, said_heading_at=row)

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0])

    @cached_property
    def heading_at(self) -> int:
        """The index of the row that names the columns; -1 where none does."""
        return _find_headings(self.rows) if self.said_heading_at is None else self.said_heading_at

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

    @cached_property
    def kinds(self) -> tuple[KindPair, ...]:
        """The columns of numbers that have one beside them for what each number is."""
        return _find_kinds(self)

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
    text, encoding = _decode(data)
    return _read_cards(text, encoding) if _CARDS.match(text) else _read_text(text, encoding)


def read_lines(text: str) -> Table:
    """Read a table that was pasted. Raises UnreadableTable."""
    return _read_text(text, "")


_OTHER_FILES = {
    b"%PDF": "PDF",
    b"{\\RTF": "RTF",
    b"<!DOCTYPE": "HTML",
    b"<HTML": "HTML",
    b"<TABLE": "HTML",
    b"<?XML": "XML",
}


def _refusal(kind: str) -> Sentence:
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


def _read_text(text: str, encoding: str) -> Table:
    named = _NAMED_SEPARATOR.match(text)
    lines = _LINES.split(text[named.end() :] if named else text)
    try:
        separator = named[1] if named else _separator(lines)
        rows: list[list[Cell]] = [[_cell(cell) for cell in row] for row in _split(lines, separator)]
    except csv.Error:  # a cell that is longer than a page
        rows = []
    is_text = rows and "\0" not in text and max(map(len, lines)) < _LONGEST_LINE
    if not is_text and text:
        raise UnreadableTable(say("This file isn't a table. Save the list as .xlsx or CSV, then open that file."))
    table = _bounded(rows)
    if _is_list(table):
        table = tuple((cell,) for row in table for cell in row if cell)
    return Table(table, encoding, separator)


def _is_list(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the cells are one list of numbers that was broken into lines: nobody has five phones in a row."""
    dialled = [cell for row in rows for cell in row if _looks_dialled(cell)]
    if len(rows) == 1:
        return len(dialled) > 1
    are_all = len(dialled) == sum(bool(cell) for row in rows for cell in row)
    return len(rows[0]) > 1 and are_all and not any(str(cell).isdecimal() for cell in dialled)


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


# Contact cards.

_CARDS = LazyPattern(r"\s*BEGIN\s*:\s*VCARD\b", re.IGNORECASE)
_CARD_EDGE = LazyPattern(r"\s*(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_PROPERTY = LazyPattern(r"(?:[\w-]+\.)?([A-Za-z][A-Za-z-]*)[ \t]*[;:].*", re.DOTALL)
_READ_PROPERTIES = frozenset({"VERSION", "N", "FN", "NICKNAME", "ORG", "TEL", "X-ABLABEL"})
"""All that is wanted of a card. A photo may be longer than a thousand cards, and need not be sound."""
_QUOTED_PRINTABLE = LazyPattern(r"[^:]*QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)
_CARD_HEADINGS = ("Name", "Mobile", "Home phone", "Work phone", "Fax")
_MOST_CARDS = 10_000
"""Each takes a third of a millisecond."""
_AT_MOBILE, _AT_HOME, _AT_WORK, _AT_FAX = range(1, 5)


def _read_cards(text: str, encoding: str) -> Table:
    """Read contact cards (vCard 2.1, 3.0 and 4.0) as a table with a row for each, their mobile numbers first."""
    cards = list(_cards(_LINES.split(text)))
    if len(cards) > _MOST_CARDS:
        raise UnreadableTable(
            say_plural(
                "There are too many cards. HeyDesk reads up to %n card.",
                "There are too many cards. HeyDesk reads up to %n cards.",
                _MOST_CARDS,
            )
        )
    rows = [_card_row(lines) for lines in cards]
    if not any(any(row) for row in rows):
        raise UnreadableTable(say("These contact cards are empty."))
    kept = [at for at in range(len(_CARD_HEADINGS)) if at <= _AT_MOBILE or any(row[at] for row in rows)]
    table = [tuple(row[at] for at in kept) for row in (_CARD_HEADINGS, *rows)]
    return Table(tuple(table), encoding, said_heading_at=0)


def _cards(lines: Sequence[str]) -> Iterator[list[str]]:
    """Give the lines of each card that are wanted. A card that never ends is over where the next begins."""
    card: list[str] | None = None
    is_wanted = is_open = False
    for line in lines:
        edge = _CARD_EDGE.fullmatch(line)
        if edge is not None:
            if card is not None:
                yield card
            card = [] if edge[1].upper() == "BEGIN" else None
            is_wanted = is_open = False
        elif card is not None:
            goes_on = is_open or line[:1] in {" ", "\t"}
            known = None if goes_on else _PROPERTY.fullmatch(line)
            if not goes_on:
                is_wanted = known is not None and known[1].upper() in _READ_PROPERTIES
                is_open = False
            if is_wanted:
                card.append(line)
                is_quoted = is_open or (not goes_on and _QUOTED_PRINTABLE.match(line) is not None)
                is_open = is_quoted and line.rstrip().endswith("=")
    if card is not None:
        yield card


def _card_row(lines: Sequence[str]) -> tuple[str, ...]:
    """Make the row of one card; of one that can't be read, what stands in it, to be mended by hand."""
    import vobject

    try:
        card = vobject.readOne("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")), allowQP=True)
        return _card_cells(card.contents)
    except Exception:  # noqa: BLE001 - the library raises whatever its parts do: codecs, indices, its own
        values = [
            (known[1].upper(), line.rpartition(":")[2]) for line in lines if (known := _PROPERTY.fullmatch(line))
        ]
        name = next((value for kind, value in values if kind == "FN"), "")
        numbers = "; ".join(value for kind, value in values if kind == "TEL")
        return (_cell(name), _cell(numbers), "", "", "")


def _card_cells(contents: Mapping[str, Sequence[Any]]) -> tuple[str, ...]:
    labels = {each.group: str(each.value) for each in contents.get("x-ablabel", ()) if each.group}
    numbers: dict[int, list[tuple[bool, str]]] = {}
    for each in contents.get("tel", ()):
        types = [*each.params.get("TYPE", ()), *each.singletonparams, labels.get(each.group, "")]
        words = " ".join(types).casefold().replace(",", " ")
        is_preferred = "pref" in words.split() or "PREF" in each.params
        numbers.setdefault(_line_of(words), []).append((not is_preferred, _cell(str(each.value))))
    if _AT_MOBILE not in numbers and _ANY_LINE in numbers:
        numbers[_AT_MOBILE] = numbers[_ANY_LINE]
    cells = ["; ".join(number for _, number in sorted(numbers.get(at, ()), key=_preferred)) for at in range(5)]
    cells[0] = _card_name(contents)
    return tuple(cells)


_ANY_LINE = -1
_CARD_FAX = LazyPattern(r"fax|pager|bbs|modem", re.IGNORECASE)
_CARD_MOBILE = LazyPattern(
    r"\b(?:cell|mobile|mobil|iphone|text|sms|m[oó]vil|celular|portable|handy)\b", re.IGNORECASE
)
_CARD_WORK = LazyPattern(r"\b(?:work|office|company|business)\b", re.IGNORECASE)
_CARD_HOME = LazyPattern(r"\bhome\b", re.IGNORECASE)


def _line_of(words: str) -> int:
    """Tell which column a number belongs to by its types and its label."""
    patterns = {_AT_FAX: _CARD_FAX, _AT_MOBILE: _CARD_MOBILE, _AT_WORK: _CARD_WORK, _AT_HOME: _CARD_HOME}
    return next((at for at, pattern in patterns.items() if pattern.search(words)), _ANY_LINE)


def _preferred(number: tuple[bool, str]) -> bool:
    return number[0]


def _card_name(contents: Mapping[str, Sequence[Any]]) -> str:
    """Join given and family name; else take the name to be shown, the nickname, or the organization."""
    for each in contents.get("n", ()):
        parts = [getattr(each.value, part, "") for part in ("given", "family")]
        words = [" ".join(part) if isinstance(part, list) else str(part) for part in parts]
        if name := " ".join(" ".join(words).split()):
            return name
    for kind in ("fn", "nickname", "org"):
        for each in contents.get(kind, ()):
            value = each.value[0] if isinstance(each.value, list) and each.value else each.value
            if name := " ".join(str(value).split()):
                return name
    return ""


# Headings.

_PREAMBLE = 10
"""Rows within which the headings stand: a title and a date may come before them."""
_LONGEST_HEADING = 60
_NUMBER_SIZE = 7
"""Digits from which on a cell is data and no heading."""
_DATA = LazyPattern(
    r"[$€£]?[+-]?[\d.,:/ -]+%?|[+(]*\d(?:\D*\d){3,}\D*|\S+@\S+\.\S+|.*\d{1,2}:\d{2}.*"
    r"|n/?a|none|unknown|tbd|tba|-+|\?+|(?:no|without|bad|wrong|old|lost|ask|call)\s+\w.*",
    re.IGNORECASE,
)
"""A number, an address, a time, or what people write where they have no number."""


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
    if any(_KNOWN_HEADING.search(_plain_heading(str(cell))) for _, cell in filled):
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

# The patterns below see headings folded: in small letters, without accents.
_MOBILE = LazyPattern(
    r"mobil|\bmob\b|\bcell|cell\s*ph|handy|\bmovil|celular|portable|\bsms\b|\btext\b|\bgsm\b|natel|telemovel|komorka"
    r"|iphone|мобил|携帯|手机|手機|휴대"
)
_PHONE = LazyPattern(
    r"phone|\btel\b|telef|\bfono?\b|\bph\b|whatsapp|rufnummer|\bcontact\s*(?:no\b|numbers?\b|num\b|nr\b|#)"
    r"|телефон|電話|电话|전화"
)
_LANDLINE = LazyPattern(
    r"\b(?:home|hm|h|work|wk|w|office|business|bus|b|company|land\s?line|privat\w*|geschaft\w*|dienst\w*|arbeit"
    r"|festnetz|domicile|travail|bureau|fixe|casa|trabajo|oficina|fijo|fisso|ufficio|trabalho|fixo)\b"
)
_ELSEWHERE = LazyPattern(
    rf"{_LANDLINE.pattern}|\b(?:main|alt(?:ernate|ernative)?|other|second(?:ary)?|2nd|backup|day(?:time)?|evening)\b"
    r"|[2-9]\s*(?:-\s*value)?\s*$"
)
_SOMEBODY_ELSE = LazyPattern(
    r"fax|\b(?:pager|beeper|emergency|next of kin|nok|parent|mother|father|guardian|spouse|partner|husband|wife"
    r"|doctor|physician|agent|referr\w+|provider|employer|manager|assistant\w*|attorney|pharmacy|landlord|guarantor"
    r"|responsible|caregiver|inbox|from|our|ext|extension|notfall\w*|urgence)\b"
)
_ID = LazyPattern(
    r"\b(?:u?ids?|guid|uuid|key|index|idx|seq(?:uence)?|row|acct|account|order|orders|client|customer|cust|member"
    r"|membership|subscriber|patient|pat|invoice|inv|case|matter|ticket|ref|reference|policy|serial|sku|upc|ean|barcode"
    r"|imei|iccid|tracking|claim|employee|emp|staff|student|guest|record|rec|chart|mrn|ssn|sin|nhs|npi|ein|tin|tax|vat"
    r"|vin|licen[cs]e|registration|reg|plate|badge|passport|pin|zip|postal|post\s?code|plz|booking|reservation|quote"
    r"|confirmation|conf|po|job|work\s?order|wo|file|loan|card|routing|iban|bank|amount|price|total|balance|date|dob"
    r"|transaction|txn|receipt|vendor|supplier|lead|deal|unit|room|store|site|location|group|plan|item|product|asset"
    r"|s\.?\s?no|sr\.?\s?no|cliente?s?|pedido|factura|cuenta|codigo|commande|facture|dossier|compte|klant|ordine|fattura"
    r"|номер\s+(?:клиента|заказа|счета))\b"
    r"|#|_id\b|kunden|auftrag|rechnung|bestell|vertrag|klantn|顧客|注文|客户|订单"
)
_NO_NUMBER = LazyPattern(
    r"\b(?:ids?|type|label|kind|carrier|ext|extension|code|status|model|valid\w*|verified|owner|opt\w*|consent|ok|count)"
    r"\s*$"
)
"""How the heading of a column ends that is about a phone and holds no number."""
_NUMBER = LazyPattern(r"\b(?:number|numbers|num|nr|no|contact|numero|nummer)\b")
_KNOWN_HEADING = LazyPattern(
    rf"{_MOBILE.pattern}|{_PHONE.pattern}|{_ID.pattern}|{_NUMBER.pattern}"
    r"|\b(?:names?|first|last|given|family|surname|title|e-?mail|address|city|state|country|company|notes?|remarks"
    r"|comments?|time|appt|appointment|visit|service|status|tags?|code|vorname|nachname|nombre|apellidos?|prenom|nom)\b"
)
_KIND = LazyPattern(r"\b(?:type|label|kind)\b")
"""A column that says what the numbers beside it are, as Google Contacts writes it."""
_KIND_WORDS = LazyPattern(r"\b(?:type|label|kind|value|number|no)\b|[\W_]+")
_CODE = LazyPattern(
    r"\b(?:(?:country|ctry|calling|dial(?:l?ing)?|phone|intl|international)\s*(?:code|prefix)|code|prefix|cc|isd|dial"
    r"|country|land|vorwahl|indicatif|prefijo)\b"
)
_CODE_FOR_SURE = LazyPattern(r"\b(?:country|ctry|calling|dial(?:l?ing)?|intl|international)\s*code|\bisd\b|vorwahl")
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
    may_be_ids: bool
    """The numbers are bare digits below a heading that names no phone."""

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
    pairs = {pair.value for pair in table.kinds}
    is_of_pairs = found[0] in pairs  # then each row's mobile number is taken, whichever of these columns it is in
    rivals = [looks[place] for place in found[1:] if not (is_of_pairs and place in pairs)]
    is_clear = (
        first.rank >= _RANK_HOME
        and not first.may_be_ids
        and not any(rival.rank == first.rank or rival.read > first.read * 2 for rival in rivals)
    )
    chosen = found[0] if is_clear else None
    return PhoneColumn(chosen, tuple(found), None if chosen is None else find_code_column(table, chosen, region))


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
    are_bare = all(text.isascii() and text.isdecimal() for text in texts if _looks_dialled(text))
    said = _said_of(table, place)
    is_phone = bool(_PHONE.search(said) or _MOBILE.search(said))
    return _Look(_rank(table, place), len(cells), read, are_bare and bool(said.strip()) and not is_phone)


def _rank(table: Table, place: int) -> int:
    heading = _plain_heading(table.headings[place])
    said = _said_of(table, place)
    is_phone = bool(_PHONE.search(said) or _MOBILE.search(said))
    if _NO_NUMBER.search(heading) or (not is_phone and _ID.search(heading)):
        return _RANK_ID
    if _SOMEBODY_ELSE.search(said):
        return _RANK_ELSE
    if _MOBILE.search(said):
        return _RANK_MOBILE
    if _ELSEWHERE.search(said):
        return _RANK_HOME
    return _RANK_PHONE if is_phone else _RANK_OPEN


def _said_of(table: Table, place: int) -> str:
    """Return the heading of a column, and what kind of number the column beside it says that most are."""
    kind = next((pair.usual for pair in table.kinds if pair.value == place), "")
    return f"{_plain_heading(table.headings[place])} {kind}"


def _plain_heading(heading: str) -> str:
    """Separate the words of ``customer_number`` and ``CustomerNumber``, in small letters without accents."""
    return fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading.replace("_", " ")))


class KindPair(NamedTuple):
    """A column of numbers, and the one that says for each row whether it is a mobile, a home, a work number."""

    kind: int
    value: int
    usual: str
    """The kind that most rows have, folded."""


def _find_kinds(table: Table) -> tuple[KindPair, ...]:
    headings = [_plain_heading(heading) for heading in table.headings]
    keys = [_KIND_WORDS.sub("", heading) for heading in headings]
    found: list[KindPair] = []
    for kind, heading in enumerate(headings):
        if not _KIND.search(heading):
            continue
        beside = kind + 1 if kind + 1 < table.width and not _KIND.search(headings[kind + 1]) else None
        same = next(
            (at for at, key in enumerate(keys) if key and key == keys[kind] and not _KIND.search(headings[at])),
            beside,
        )
        value = beside if beside is not None and keys[beside] == keys[kind] else same
        if value is None or not (_PHONE.search(headings[value]) or _MOBILE.search(headings[value])):
            continue
        kinds = Counter(fold(str(table.rows[row][kind])) for row in table.records[:_SAMPLE] if table.rows[row][value])
        kinds.pop("", None)
        found.append(KindPair(kind, value, next((each for each, _ in kinds.most_common(1)), "")))
    return tuple(found)


def find_code_column(table: Table, phone: int, region: str = HOME) -> int | None:
    """Find the column with the dialing code, the country, or the area code, of the numbers in another column.

    Of codes that neither a ``+`` nor the heading names for sure, it depends on whether the numbers are as good with
    them as without.
    """
    for place, heading in enumerate(table.headings):
        plain = _plain_heading(heading)
        if place == phone or not (_CODE.search(plain) or _AREA.search(plain)):
            continue
        rows = [row for row in table.records[:_SAMPLE] if table.rows[row][place]]
        cells = [str(table.rows[row][place]) for row in rows]
        if _AREA.search(plain):
            if cells and all(_AREA_CELL.fullmatch(cell) for cell in cells):
                return place
            continue
        regions = [_region_of_code(cell) for cell in cells]
        if not cells or not all(regions):
            continue
        is_named = _CODE_FOR_SURE.search(plain) or all("+" in cell or cell.isalpha() for cell in cells)
        if is_named or _are_as_good(table, phone, zip(rows, regions, strict=True), region):
            return place
    return None


_AREA_CELL = LazyPattern(r"\(?\d{2,4}\)?(?:\.0)?")
_CODE_CELL = LazyPattern(r"[^\d+]*(?:\+|00|011)?\s*(\d{1,4})\D*")


def _region_of_code(cell: str) -> str:
    """Return the region that a dialing code, or a country's two letters, stand for; "" for anything else."""
    text = cell.strip().removesuffix(".0")
    if len(text) == 2 and text.isalpha():  # noqa: PLR2004 - as countries are abbreviated
        known = "GB" if text.upper() == "UK" else text.upper()
        return known if is_region(known) else ""
    code = _CODE_CELL.fullmatch(text)
    return region_of_code(code[1]) if code else ""


def _are_as_good(table: Table, phone: int, rows: Iterable[tuple[int, str]], region: str) -> bool:
    """Whether the numbers read by their rows' regions are at least as good as read by the inbox's."""
    better = 0
    for row, own in rows:
        cell = str(table.rows[row][phone])
        if own != region and cell:
            better += _goodness(cell, own) - _goodness(cell, region)
    return better >= 0


def _goodness(cell: str, region: str) -> int:
    """Return 2 for a number that may be in use, 1 for any other number, 0 for none."""
    try:
        return 1 if read_phone(cell, region).doubts else 2
    except BadPhone:
        return 0


def is_area_code(heading: str) -> bool:
    """Whether a column holds area codes, not those of countries."""
    return bool(_AREA.search(heading))


_MOBILE_BESIDE = LazyPattern(r"\b(?:mobile|mob|cell|cellular|c|m|sms|text)\b", re.IGNORECASE)
_FAX_BESIDE = LazyPattern(r"\b(?:fax|f|pager)\b", re.IGNORECASE)
_LOCAL_DIGITS = 8
"""Digits up to which a number lacks its area code."""


def read_numbers(text: str, region: str = HOME, code: str = "", *, is_area: bool = False) -> tuple[str, ...]:
    """Read the numbers of a cell, as digits: several in one, words beside them. One marked as mobile comes first.

    ``code`` is the dialing code, or the country, that stands in a column of its own, or the area code. Raises
    BadPhone with the reason where there is none; gives nothing for an empty cell.
    """
    cell = text.strip()
    if not cell:
        return ()
    whole = _WHOLE.fullmatch(cell)
    plain = whole[1] if whole else cell
    if code and is_area:
        if sum(char.isdecimal() for char in plain) <= _LOCAL_DIGITS:
            plain = f"{code.removesuffix('.0').strip('() ')} {plain}"
    elif code:
        region = _region_of_row(plain, code, region)
    try:
        return (read_phone(plain, region).digits,)
    except BadPhone as error:
        return _read_several(plain.replace(":::", ";"), region, error)


def _region_of_row(cell: str, code: str, region: str) -> str:
    """Return the region of a number by the code beside it.

    A country's letters may be those of an address: they count where the number is better there.
    """
    own = _region_of_code(code) or region
    is_address = code.strip().isalpha() and own != region
    return region if is_address and _goodness(cell, own) <= _goodness(cell, region) else own


_GLUED = LazyPattern(r"(?<=[A-Za-z])(?=[\d(+])|(?<=\d)(?=[A-Za-z])")


def _read_several(cell: str, region: str, refused: BadPhone) -> tuple[str, ...]:
    mobile: dict[str, None] = {}
    found: dict[str, None] = {}
    at = 0
    reasons: list[BadPhone] = []
    if refused.identifier == "letters":
        cell = _GLUED.sub(" ", cell)  # c7075550110
    for piece in split_numbers(cell, region):
        try:
            digits = read_phone(piece, region).digits
        except BadPhone as error:
            reasons.append(error)
            continue
        start = max(cell.find(piece, at), at)
        after = re.match(r"\s*\([^)]*\)", cell[start + len(piece) :])
        beside = cell[at:start] + (after.group() if after else "")
        if not _FAX_BESIDE.search(beside):
            (mobile if _MOBILE_BESIDE.search(beside) else found)[digits] = None
        at = start + len(piece)
    if not (mobile or found):
        telling = refused.identifier in {"exponent", "extension"}
        raise refused if telling else next((one for one in reasons if one.identifier != "letters"), refused)
    return tuple({**mobile, **found})


# Names.

_WHO = "(?:client|customer|patient|pat|guest|contact|student|member|candidate|person|recipient|attendee|tenant)"
_OF_WHOM = rf"(?:(?:{_WHO}|legal)'?s?[ ._-]*)?"
_FIRST = LazyPattern(
    rf"{_OF_WHOM}(?:first|given|fore|preferred|nick|f)[ _-]?(?:name)?|vorname|prenom|nombres?|voornaam|имя"
)
_LAST = LazyPattern(
    rf"{_OF_WHOM}(?:last|family|sur|l)[ _-]?(?:name)?|nachname|familienname|apellidos?|achternaam|cognome|фамилия"
)
_FULL = LazyPattern(
    rf"(?:(?:full|display|lead|employee|applicant|{_WHO})'?s?[ ._-]*)?(?:full[ _-]*)?names?(?: *\(.*\))?|{_WHO}s?|who"
    r"|people|applicant|nom|nom complet|naam|nome|navn|namn|фио|名前|氏名|姓名|이름"
)


class NameColumns(NamedTuple):
    """Which columns hold names; None where there is none of that kind."""

    first: int | None = None
    last: int | None = None
    full: int | None = None

    def name_of(self, row: Sequence[Cell]) -> str:
        """Join the name of one row; "" where it has none."""
        first, last, full = (
            "" if place is None else " ".join(str(row[place]).split()) for place in (self.first, self.last, self.full)
        )
        name = f"{first} {last}".strip() if first or not full else _forename_first(full)
        return name if any(map(str.isalpha, name)) else ""


_TURNED = LazyPattern(r"\s*([^,]+?)\s*,\s*([^,.]+?)\s*")
"""A family name, a comma and a given name; not "Jr." or "MD" behind the comma."""
_TITLES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "dds", "rn", "esq"})


def _forename_first(name: str) -> str:
    turned = _TURNED.fullmatch(name)
    if turned is None or turned[2].casefold() in _TITLES:
        return name
    return f"{turned[2]} {turned[1]}"


def find_names(table: Table) -> NameColumns:
    """Find the columns with names by their headings; without headings, the first that holds nothing but words."""
    headings = [_plain_heading(heading).strip(" .:*") for heading in table.headings]

    def named(pattern: LazyPattern) -> int | None:
        return next((at for at, heading in enumerate(headings) if pattern.fullmatch(heading)), None)

    if any(headings):
        return NameColumns(named(_FIRST), named(_LAST), named(_FULL))
    return NameColumns(full=next((at for at in range(table.width) if _holds_names(table, at)), None))


_MOST_WORDS = 5


def _holds_names(table: Table, place: int) -> bool:
    cells = [str(cell) for cell in (table.rows[row][place] for row in table.records[:_SAMPLE]) if cell]
    named = sum(
        any(map(str.isalpha, cell)) and not any(map(str.isdecimal, cell)) and "@" not in cell
        for cell in cells
        if len(cell.split()) <= _MOST_WORDS
    )
    return bool(cells) and named * 10 > len(cells) * 9


# A whole column of numbers, for a list of recipients.


class BadCell(NamedTuple):
    """A row that gives nobody, by its cell and the reason; ``row`` counts from 1, as a spreadsheet does."""

    row: int
    text: str
    reason: Sentence
    name: str = ""

    @property
    def place(self) -> int:
        """The index of the row in the table."""
        return self.row - 1


_EMPTY = say("No phone number.")


@dataclass(eq=False)
class NumberColumn:
    """Reads a column a few rows at a time, so that thousands never stop a window."""

    table: Table
    column: int
    region: str = HOME
    code: int | None = None
    people: dict[str, str] = field(default_factory=dict)
    """Names by the numbers' digits, in order; "" where the row has none."""
    nobody: dict[int, BadCell] = field(default_factory=dict)
    """Rows that give nobody, by their index: no number, none that can be read, or one that came before."""
    twice: int = 0
    """How many numbers were there before."""
    empty: int = 0
    """How many rows have no number."""
    _next: int = 0

    def __post_init__(self) -> None:
        """Find the names that go with the numbers."""
        self._names = find_names(self.table)
        self._others = [at for at in find_phone_column(self.table, self.region).candidates if at != self.column]
        self._rows: dict[str, int] = {}
        self._unread: set[int] = set()
        self._empty: set[int] = set()

    @property
    def good(self) -> tuple[str, ...]:
        """The numbers, each once."""
        return tuple(self.people)

    @property
    def bad(self) -> list[BadCell]:
        """Cells that are no numbers."""
        return [cell for place, cell in self.nobody.items() if place in self._unread]

    @property
    def is_done(self) -> bool:
        """Whether every row has been read."""
        return self._next >= len(self.table.records)

    def read_more(self, rows: int) -> None:
        """Read so many more rows."""
        for place in self.table.records[self._next : self._next + rows]:
            self._read(place)
        self._next += rows

    def correct(self, place: int, text: str) -> bool:
        """Read a row that gave nobody with this number in its cell; whether it gives somebody now."""
        self.empty -= place in self._empty
        self.twice -= place not in self._empty and place not in self._unread
        self._empty.discard(place)
        self._unread.discard(place)
        try:
            found = read_numbers(text, self.region)
        except BadPhone as error:
            self._refuse(place, text, error.sentence)
            return False
        self._take(place, text, found)
        return place not in self.nobody

    def _read(self, place: int) -> None:
        try:
            found = numbers_in(self.table, place, self.column, self.code, self.region)
        except BadPhone as error:
            self._refuse(place, str(self.table.rows[place][self.column]), error.sentence)
            return
        self._take(place, str(self.table.rows[place][self.column]), found)

    def _refuse(self, place: int, text: str, reason: Sentence) -> None:
        self._unread.add(place)
        self.nobody[place] = BadCell(place + 1, text, reason, self._name_of(place))

    def _take(self, place: int, text: str, found: Sequence[str]) -> None:
        name = self._name_of(place)
        fresh = [digits for digits in found if digits not in self.people]
        self.twice += len(found) - len(fresh)
        self.nobody.pop(place, None)
        if not found:
            self.empty += 1
            self._empty.add(place)
            self.nobody[place] = BadCell(place + 1, text, self._why_empty(place), name)
        elif not fresh:
            words = say("Same number as row {row}.", row=self._rows[found[0]] + 1)
            self.nobody[place] = BadCell(place + 1, text, words, name)
        for digits in found:
            self.people[digits] = self.people.get(digits) or name
            self._rows.setdefault(digits, place)

    def _why_empty(self, place: int) -> Sentence:
        """Say that there is no number, and name the one that the row has in another column."""
        row = self.table.rows[place]
        for at in self._others:
            if row[at] and self.table.headings[at]:
                return say(
                    "No number here, only {number} ({column}).",
                    number=excerpt(str(row[at])),
                    column=self.table.headings[at],
                )
        return _EMPTY

    def _name_of(self, place: int) -> str:
        return self._names.name_of(self.table.rows[place])


def numbers_in(table: Table, row: int, column: int, code: int | None = None, region: str = HOME) -> tuple[str, ...]:
    """Read the numbers of one row. Raises BadPhone.

    Where columns say what each number is, the row's mobile number is taken, whichever column it is in.
    """
    cells = table.rows[row]
    own = next((pair for pair in table.kinds if pair.value == column), None)
    if own is not None:
        column = _mobile_column(table, row, own)
    cell = cells[column]
    if not isinstance(cell, str):
        raise no_number(str(cell))
    if code is None:
        return read_numbers(cell, region)
    return read_numbers(cell, region, str(cells[code]), is_area=is_area_code(table.headings[code]))


def _mobile_column(table: Table, row: int, own: KindPair) -> int:
    """Find the column of a row's mobile number. Raises BadPhone where the row has only numbers of other kinds."""
    cells = table.rows[row]
    filled = [pair for pair in (own, *table.kinds) if cells[pair.value]]
    for pair in filled:
        if _MOBILE.search(_plain_heading(str(cells[pair.kind]))):
            return pair.value
    if not filled:
        return own.value
    first = filled[0]
    kind = _plain_heading(str(cells[first.kind]))
    is_other = bool(_LANDLINE.search(kind) or _SOMEBODY_ELSE.search(kind))
    if first is not own or (is_other and kind != own.usual):
        number = excerpt(str(cells[first.value]))
        raise BadPhone(
            "other-line", say("No mobile number, only {number} ({kind}).", number=number, kind=str(cells[first.kind]))
        )
    return own.value
