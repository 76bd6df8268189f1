"""Phone numbers: parsed from any usual form, formatted nationally, sent as digits without ``+`` (contract section 2).

The one home of libphonenumber, with ``time_zones``.

Pasted text is split into the pieces that may be numbers: rows of cells, as people and spreadsheets write them. The
splitter knows how lists look, not what a number is; two callables tell it that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize
from urllib.parse import unquote

from heydesk.domain.caches import customer_cache
from heydesk.domain.errors import InputError
from heydesk.domain.l10n import Sentence, excerpt, say
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.problems import Field, Problem, warning
from heydesk.domain.text_normalization import fold

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


Reads = Callable[[str], bool]
"""Whether a piece is one number as it stands."""
Finds = Callable[[str], Sequence[tuple[int, int]]]
"""Where numbers stand in free text."""

_ROW_END = LazyPattern("[\n\r\v\f\x85\u2028\u2029；؛]|;(?!\\s*(?:ext|isub|phone-context)=)", re.IGNORECASE)
_CELL_END = LazyPattern("[\t,，、،]")
_LIST_MARK = LazyPattern(r"\s*(?:[-*•]|\d{1,2}[.)])\s+")
_LINK_QUERY = LazyPattern(r"((?:tel|sms|smsto|mms|mmsto):[^\s?]*)\?\S*", re.IGNORECASE)
_GROUPS = LazyPattern(r"(?<!\d)((?:\+?1 *, *)?)\(?([2-9]\d{2})\)? *, *(\d{3}) *, *(\d{4})(?!\d)")
_SPACED = LazyPattern(r"(?<!\d)(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?!\d)")
"""North American numbers whose groups are spaced like the numbers themselves, which no matcher takes apart."""

_BETWEEN = " /|&\xa0"
"""What people write between two numbers."""

_WHOLE = 7
"""A piece with so many digits was meant as a number, so it is never taken for a word."""


def join_groups(text: str) -> str:
    """Join one number's groups that are separated by commas: ``650,555,0103`` is one number, not three."""
    return _GROUPS.sub(lambda m: f"{'1-' if m[1] else ''}{m[2]}-{m[3]}-{m[4]}", text)


_POINT_ZERO = LazyPattern(r"(?<![\d.])(\+?\d{7,15})\.0+(?!\d)")
"""A number that a program took for a quantity."""
_PLAINLY_ELSE = LazyPattern(
    r"\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?:[ T]+\d{1,2}:.*)?|[$€£¥]\s*[\d.,]+|[\d.,]+\s*[$€£¥%]|\S+@\S+|\d{1,2}:\d{2}.*"
)
"""A day, a price, a share, an address, a time: whatever digits they have, nobody dials them."""


class Pasted(NamedTuple):
    """A text that was taken apart: ``pieces`` are numbers, and what a person may have meant as one."""

    pieces: tuple[str, ...]
    beside: tuple[str, ...] = ()
    """What stands beside the numbers of a table and is none: names, days, prices, ids."""
    skipped: tuple[str, ...] = ()
    """Rows of a table that have no number, without the headings."""


def take_apart(text: str, reads: Reads, finds: Finds) -> Pasted:
    """Split ``text`` into pieces. Words beside a number in its cell are left out; cells without a number stay pieces.

    Digits beside a number are never left out: ``… 0123 / 0124`` gives a number and the piece ``0124``.
    In a table (tabs, or several rows) a row gives its number, and what is plainly none is left beside.
    """
    plain = _POINT_ZERO.sub(r"\1", join_groups(_LINK_QUERY.sub(r"\1", text)))
    rows = [row for row in _ROW_END.split(plain) if row.strip()]
    read = [[_cell(cell, reads, finds) for cell in _CELL_END.split(row) if cell.strip()] for row in rows]
    with_numbers = [any(numbers for numbers, _ in cells) for cells in read]
    if not any(with_numbers) or not (len(rows) > 1 or "\t" in text):
        return Pasted(tuple(piece for cells in read for numbers, rest in cells for piece in (*numbers, *rest)))
    found: list[str] = []
    beside: list[str] = []
    skipped: list[str] = []
    for at, (row, cells) in enumerate(zip(rows, read, strict=True)):
        rest = [piece for _, others in cells for piece in others]
        is_cells = "\t" in row
        if with_numbers[at]:
            numbers = _dialled(cells) if is_cells and rest else [number for some, _ in cells for number in some]
            is_kept = [not is_cells and _may_be_meant(piece) for piece in rest]
            beside += [number for some, _ in cells for number in some if number not in numbers]
        else:
            numbers = []
            is_kept = [_may_be_meant(piece) or (len(cells) == 1 and not is_cells) for piece in rest]
            if not any(is_kept) and (at or any(map(_digits, rest))):
                skipped.append(" ".join(row.split()))
        found += [*numbers, *(piece for piece, kept in zip(rest, is_kept, strict=True) if kept)]
        beside += [piece for piece, kept in zip(rest, is_kept, strict=True) if not kept]
    return Pasted(tuple(found), tuple(beside), tuple(skipped))


def _dialled(cells: Sequence[tuple[list[str], list[str]]]) -> list[str]:
    """Choose the numbers of a table's row: beside one that is written as people write them, bare digits are an id."""
    numbers = [number for some, _ in cells for number in some]
    written = [number for number in numbers if not number.isdecimal()]
    return written or numbers


def _may_be_meant(piece: str) -> bool:
    """Whether a person may have meant it as a number, although it is none."""
    return _digits(piece) >= _WHOLE and not _PLAINLY_ELSE.fullmatch(piece.strip(' "'))


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


def _digits(piece: str) -> int:
    return sum(char.isdecimal() for char in piece)


class BadPhone(InputError):
    """What was typed is no number that can be texted. ``identifier`` names the reason for tests and scripts."""

    def __init__(self, identifier: str, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.identifier = identifier


def no_number(typed: str) -> BadPhone:
    """Nothing in it is a number."""
    return BadPhone(
        "not-a-number",
        say("“{typed}” isn't a phone number. Pick a name from the list, or type a number.", typed=excerpt(typed)),
    )


def lettered(typed: str) -> BadPhone:
    """It is spelled out ("1-800-FLOWERS") or has words around it, so it may be a name."""
    return BadPhone(
        "letters",
        say("“{typed}” has letters in it. Type only the number.", typed=excerpt(typed)),
    )


def shortened(typed: str) -> BadPhone:
    """A spreadsheet has written it with an exponent ("6.50555E+09"), and its last digits are lost."""
    return BadPhone(
        "exponent",
        say(
            "“{typed}” lost its last digits in a spreadsheet. Format that column as text and copy it again.",
            typed=excerpt(typed),
        ),
    )


def extended(typed: str) -> BadPhone:
    """It ends in an extension."""
    return BadPhone(
        "extension",
        say(
            "“{typed}” has an extension. Texts can't reach extensions. Remove it, or call instead.",
            typed=excerpt(typed),
        ),
    )


def emergency(typed: str) -> BadPhone:
    """It would reach an emergency service."""
    return BadPhone(
        "emergency",
        say("“{typed}” is an emergency number. HeyDesk can't text it. Call instead.", typed=excerpt(typed)),
    )


def short_code(typed: str) -> BadPhone:
    """It is a service's short number (contract unknown 9)."""
    return BadPhone(
        "short-code",
        say(
            "“{typed}” is a short code. Type a full phone number with its area code.",
            typed=excerpt(typed),
        ),
    )


def too_short(typed: str, digits: int) -> BadPhone:
    """Digits are missing, the area code perhaps."""
    return BadPhone(
        "too-short",
        say(
            "“{typed}” is too short ({digits} digits). Type the whole number with its area code.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def too_long(typed: str, digits: int) -> BadPhone:
    """There are more digits than such a number has, or two numbers in one."""
    return BadPhone(
        "too-long",
        say(
            "“{typed}” is too long ({digits} digits). Put a comma between two numbers, and + before a foreign one.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def odd_length(typed: str, digits: int) -> BadPhone:
    """Numbers of that country are shorter or longer, never of this length."""
    return BadPhone(
        "wrong-length",
        say(
            "“{typed}” has the wrong length for that country ({digits} digits). Check the number.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def no_country(typed: str) -> BadPhone:
    """No country has the code that it begins with."""
    return BadPhone(
        "country-code",
        say(
            "“{typed}” starts with a country code that doesn't exist. Check the digits after the +.",
            typed=excerpt(typed),
        ),
    )


HOME = "US"
"""The region whose rules apply where no inbox says another."""

_TERRITORIES = frozenset({"AS", "GU", "MP", "PR", "VI"})
"""Parts of the US that libphonenumber knows as regions of their own."""

WIRE = LazyPattern("[1-9][0-9]{6,14}")
"""The one form that leaves (contract section 12, point 2)."""

_LEAST = 7
"""Digits of the shortest number that may leave."""

_HOME_NUMBER = LazyPattern("1([2-9][0-9]{2})([0-9]{3})([0-9]{4})")
_EXPONENT = LazyPattern(r"\+?\d([.,]\d+)?E\+?\d+", re.IGNORECASE)
_LINK = LazyPattern(r"\s*(?:tel|callto|sms|smsto|mms|mmsto)\s*:(?://)?([^?]*).*", re.IGNORECASE | re.DOTALL)
_PARAMETER = LazyPattern(r";\s*[a-z-]+=[^;]*", re.IGNORECASE)


@cache
def _library() -> ModuleType:
    """Import libphonenumber's tables, which take 60 ms: the first window shows its inboxes' numbers without them."""
    import phonenumbers

    return phonenumbers


class ParsedPhone(NamedTuple):
    """A number that can be texted. ``doubts`` are warnings: it may be mistyped, or cost extra."""

    digits: str
    doubts: tuple[Problem, ...] = ()


def region_of(digits: str) -> str:
    """Return the region whose national rules apply to numbers typed beside this one, such as ``GB``.

    All of North America's plan has the same rules and counts as ``US``, as does what can't be read.
    """
    if _HOME_NUMBER.fullmatch(digits):
        return HOME
    library = _library()
    try:
        number = library.parse(f"+{digits}")
    except library.NumberParseException:
        return HOME
    region: str = library.region_code_for_country_code(number.country_code or 0)
    return HOME if region == library.REGION_CODE_FOR_NON_GEO_ENTITY else region


def is_region(letters: str) -> bool:
    """Whether these are the two letters of a country whose numbers are known, such as ``GB``."""
    return letters in _library().SUPPORTED_REGIONS


def region_of_code(code: str) -> str:
    """Return the region whose national rules apply behind a dialing code, such as ``44``; "" where there is none."""
    library = _library()
    region: str = library.region_code_for_country_code(int(code))
    return "" if region in {library.UNKNOWN_REGION, library.REGION_CODE_FOR_NON_GEO_ENTITY} else region


@customer_cache(maxsize=1024)
def country_of(digits: str) -> str:
    """Return the country of a number, such as ``CA``; "" where that can't be said. Territories count as US."""
    library = _library()
    try:
        region: str | None = library.region_code_for_number(library.parse(f"+{digits}"))
    except library.NumberParseException:
        return ""
    if region in {None, library.REGION_CODE_FOR_NON_GEO_ENTITY}:
        return ""
    return HOME if region in _TERRITORIES else region


def national(digits: str, region: str = HOME) -> str:
    """Show a number as people of ``region`` write it: ``(650) 555-0103``; a foreign one as ``+44 20 7946 0958``."""
    home = _HOME_NUMBER.fullmatch(digits)
    if home and region == HOME:
        return "({}) {}-{}".format(*home.groups())
    library = _library()
    try:
        number = library.parse(f"+{digits}")
    except library.NumberParseException:
        return digits
    at_home = library.country_code_for_region(region) == number.country_code
    form = library.PhoneNumberFormat
    shown: str = library.format_number(number, form.NATIONAL if at_home else form.INTERNATIONAL)
    return shown


_TEN = 10
"""Digits of a number in North America's plan without its country, and in some other countries'."""
_HOME_NATIONAL = LazyPattern("[2-9][0-9]{2}[2-9][0-9]{6}")


@customer_cache(maxsize=8192)
def with_country(digits: str, region: str) -> str:
    """Give digits that came without a country the one of ``region``; all others are returned as they are.

    A service names a country, without a plus. Ten digits, or a zero before, are a national number, unless they are a
    mobile number abroad as they stand (Singapore's and Norway's have ten digits): another country would make somebody
    else of them, and digits that are left alone go back to the service as it gave them.
    """
    if (len(digits) != _TEN and not digits.startswith(_TRUNK)) or _is_mobile_abroad(digits):
        return digits
    if region == HOME:
        return f"{_HOME_CODE}{digits}" if _HOME_NATIONAL.fullmatch(digits) else digits
    try:
        return read_phone(digits, region).digits
    except BadPhone:
        return digits


def _is_mobile_abroad(digits: str) -> bool:
    """Whether digits that begin with a country are a number that may be a mobile one."""
    library = _library()
    try:
        number = library.parse(f"+{digits}")
    except library.NumberParseException:
        return False
    kinds = library.PhoneNumberType
    return library.number_type(number) in {kinds.MOBILE, kinds.FIXED_LINE_OR_MOBILE}


@customer_cache(maxsize=8192)
def read_digits(digits: str, region: str = HOME) -> ParsedPhone:
    """Read a number that is in the wire's form already, as a chip or an answer holds it. Raises BadPhone.

    ``region`` says only whose form its doubts show it in. The same chips are read at every check, and may be
    hundreds, so what was read is remembered.
    """
    return read_phone(f"+{digits.removeprefix('+')}", region)


@customer_cache(maxsize=1024)
def read_phone(typed: str, region: str = HOME) -> ParsedPhone:
    """Read one number in any usual form: full-width digits, ``tel:``, ``+1``, dots, dashes and spaces of any kind.

    Raises BadPhone with the reason, and what to do about it.
    """
    text = _plain(typed)
    digits = sum(char.isdecimal() for char in text)
    if not digits:
        raise no_number(typed)
    if _EXPONENT.fullmatch(text):
        raise shortened(typed)
    library = _library()
    try:
        number: PhoneNumber = library.parse(text, region)
    except library.NumberParseException as error:
        raise _unread(typed, text, digits, error.error_type) from error
    if number.extension:
        raise extended(typed)
    if _has_letters(text):
        raise lettered(typed)
    _refuse_service(typed, number)
    _refuse_length(typed, number, digits)
    wire: str = library.format_number(number, library.PhoneNumberFormat.E164)[1:]
    if not WIRE.fullmatch(wire):
        raise (too_short if len(wire) < _LEAST else too_long)(typed, len(wire))
    return ParsedPhone(wire, _doubts(number, national(wire, region)))


def split_numbers(text: str, region: str = HOME) -> tuple[str, ...]:
    """Split pasted text: one piece for each number, in order, hundreds at once.

    Names beside numbers are left out; what holds no number, or one that can't be read, is a piece of its own, so
    that it stays in sight as text. Give each piece to ``read_phone``.
    """
    return split_pasted(text, region).pieces


@customer_cache(maxsize=16)
def split_pasted(text: str, region: str = HOME) -> Pasted:
    """Split pasted text as ``split_numbers`` does, and say what of a table is no piece."""

    def reads(piece: str) -> bool:
        try:
            read_phone(piece, region)
        except BadPhone:
            return False
        return True

    library = _library()

    def finds(free: str) -> list[tuple[int, int]]:
        return [(match.start, match.end) for match in library.PhoneNumberMatcher(free, region)]

    return take_apart(text, reads, finds)


def _plain(typed: str) -> str:
    """Without a link's scheme and query, with plain digits, without the invisible marks that address books add."""
    link = _LINK.fullmatch(typed)
    text = normalize("NFKC", unquote(link[1]) if link else typed)
    return join_groups("".join(char for char in text if category(char) != "Cf")).strip()


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in _PARAMETER.sub("", text))


def _unread(typed: str, text: str, digits: int, kind: int) -> BadPhone:
    library = _library()
    error = library.NumberParseException
    if _has_letters(text):
        return lettered(typed)
    if kind == error.INVALID_COUNTRY_CODE:
        return no_country(typed)
    if kind == error.TOO_LONG:
        return too_long(typed, digits)
    # Too short for the library too; with enough digits it is some other code, such as *67 or a trailing #.
    return too_short(typed, digits) if digits < _LEAST else no_number(typed)


def _refuse_service(typed: str, number: PhoneNumber) -> None:
    library = _library()
    short = library.national_significant_number(number)
    region = library.region_code_for_country_code(number.country_code or 0)
    if library.is_valid_number(number):
        return
    if library.connects_to_emergency_number(short, region):
        raise emergency(typed)
    if library.is_valid_short_number_for_region(number, region):
        raise short_code(typed)


def _refuse_length(typed: str, number: PhoneNumber, digits: int) -> None:
    library = _library()
    result = library.ValidationResult
    match library.is_possible_number_with_reason(number):
        case result.IS_POSSIBLE:
            return
        case result.TOO_SHORT | result.IS_POSSIBLE_LOCAL_ONLY:
            raise too_short(typed, digits)
        case result.TOO_LONG:
            raise too_long(typed, digits)
        case _:
            raise odd_length(typed, digits)


def _doubts(number: PhoneNumber, shown: str) -> tuple[Problem, ...]:
    library = _library()
    if not library.is_valid_number(number):
        sentence = say("{number} doesn't look like a number in use. Check it.", number=shown)
        return (warning("number-not-in-use", Field.RECIPIENTS, sentence),)
    if library.number_type(number) == library.PhoneNumberType.PREMIUM_RATE:
        sentence = say("{number} is a premium-rate number. Texting it may cost extra.", number=shown)
        return (warning("premium-number", Field.RECIPIENTS, sentence),)
    return ()


_LOCAL = 7
"""Digits of a North American number without its area code."""
_LAST = 4
"""Digits that people tell a number by."""
_HOME_CODE = "1"
_HOME_LENGTH = 11
_OUT_OF_HOME = "011"
_OUT_OF_ELSEWHERE = "00"
_TRUNK = "0"
_PUNCTUATION = frozenset("+-‐‑‒–—.()/[] \t ")


def ways_to_dial(digits: str) -> tuple[str, ...]:
    """Return the prefixes by which people search for a number: in full, national, last seven, last four digits.

    ``digits`` as the wire has them, country first, without ``+``. The country of a North American number is left
    out: ``dialled`` leaves it out of what is typed.
    """
    national = _national(digits)
    whole = () if national == digits[len(_HOME_CODE) :] and digits.startswith(_HOME_CODE) else (digits,)
    return tuple(dict.fromkeys((*whole, national, digits[-_LOCAL:], digits[-_LAST:])))


def dialled(typed: str) -> tuple[str, ...] | None:
    """Read what was typed as the start of a number: its digits, in each way that they can be meant.

    None for what holds anything but digits and the marks between them: it is no number.
    """
    digits = "".join(char for char in fold(typed) if char not in _PUNCTUATION)
    if not (digits.isascii() and digits.isdecimal()):
        return None
    # As long as it may be somebody's last four digits, a leading zero is one of them.
    prefixes = (_OUT_OF_HOME, _OUT_OF_ELSEWHERE, _TRUNK) if len(digits) > _LAST else ()
    prefix = next((prefix for prefix in (*prefixes, _HOME_CODE) if digits.startswith(prefix)), "")
    return (digits, digits.removeprefix(prefix)) if prefix and digits != prefix else (digits,)


def _national(digits: str) -> str:
    if digits.startswith(_HOME_CODE):
        return digits[1:] if len(digits) == _HOME_LENGTH else digits
    for length in (1, 2, 3):
        if digits[:length].isdecimal() and int(digits[:length]) in _library().COUNTRY_CODE_TO_REGION_CODE:
            return digits[length:]
    return digits
