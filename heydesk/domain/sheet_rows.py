"""Rows of a spreadsheet that each give a text of their own: what columns are for, each row's text, and its status.

``SheetRows`` checks some rows at a time, so that thousands never stop a window. What is known about people comes from
a ``RowKnowledge``. A row's ``local_id`` is made from its recipient and its text, so the same file dropped again makes
the same ids, and nothing is sent twice (contract section 3.4).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias
from uuid import NAMESPACE_OID, uuid5

from heydesk.domain.l10n import DayAndTime, Sentence, say
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.merge_fields import FieldText, key_of
from heydesk.domain.phone_numbers import BadPhone
from heydesk.domain.problems import Severity
from heydesk.domain.records import KnownRow, LocalId, local_id_at
from heydesk.domain.spreadsheet import (
    Cell,
    NameColumns,
    PhoneColumn,
    Table,
    find_code_column,
    find_names,
    find_phone_column,
    numbers_in,
    read_numbers,
)
from heydesk.domain.text_normalization import as_sent
from heydesk.domain.validation import check_text

Shows: TypeAlias = Callable[[date | time], str]
"""Writes a day, a moment or a time as the reader's locale has it."""

# What the columns are for.


class Use(StrEnum):
    """What a column is for. Stored as these words."""

    PHONE = "phone"
    CODE = "code"
    """The dialing code, or the area code, of the numbers in another column."""
    FIELD = "field"
    UNUSED = "unused"


class ColumnUse(NamedTuple):
    """What a column is for, and what its field is called in a text."""

    use: Use
    field: str = ""


_PRIVATE = LazyPattern(
    r"\b(?:notes?|remarks?|comments?|internal|private|diagnosis|ssn|dob|birth\w*|password|balance|memo)\b",
    re.IGNORECASE,
)
"""What is meant for the team: nobody wants it in a text by accident, so it is offered and not used."""


def find_uses(
    table: Table, region: str, remembered: Mapping[str, ColumnUse], phone: int | None = None
) -> tuple[ColumnUse, ...]:
    """Say what each column is probably for; ``remembered`` are earlier choices by ``key_of`` the headings.

    ``phone`` is the column that a person has named for the numbers. Without it, one that could not be told is left
    open: no column is a phone then.
    """
    found = find_phone_column(table, region)
    known = [remembered.get(key_of(heading)) if heading else None for heading in table.headings]
    if phone is None:
        phone = next((at for at, use in enumerate(known) if use is not None and use.use is Use.PHONE), found.column)
    code = None if phone is None else find_code_column(table, phone, region)
    names = find_names(table)
    uses: list[ColumnUse] = []
    taken: set[str] = set()
    for at in range(table.width):
        use = _use(table, at, found, names)
        earlier = known[at]
        if at == phone:
            use = ColumnUse(Use.PHONE)
        elif at == code:
            use = ColumnUse(Use.CODE)
        elif earlier is not None and earlier.use is not Use.PHONE:
            use = earlier
        if use.use is Use.FIELD:
            use = ColumnUse(Use.FIELD, _unique(use.field, taken))
            taken.add(key_of(use.field))
        uses.append(use)
    return tuple(uses)


def _use(table: Table, at: int, found: PhoneColumn, names: NameColumns) -> ColumnUse:
    heading = table.headings[at]
    if at in found.candidates or _PRIVATE.search(heading.replace("_", " ")):
        return ColumnUse(Use.UNUSED, suggest_field(table, at))
    return ColumnUse(Use.FIELD, _NAMES.get(_place_of(names, at)) or suggest_field(table, at))


_NAMES = {"first": "First name", "last": "Last name", "full": "Name"}


def _place_of(names: NameColumns, at: int) -> str:
    return next((kind for kind, place in names._asdict().items() if place == at), "")


def suggest_field(table: Table, at: int) -> str:
    """Name the field of a column by its heading: ``appt_date`` is *Appt date*; without one it is *Column B*."""
    words = " ".join(re.sub(r"[{}|_]+", " ", table.headings[at]).split())
    if not words:
        return f"Column {chr(ord('A') + at) if at < _LETTERS else at + 1}"
    return words if not words.isupper() and words[0].isupper() else words[0].upper() + words[1:].lower()


_LETTERS = 26


def _unique(field: str, taken: set[str]) -> str:
    name, count = field, 1
    while key_of(name) in taken:
        count += 1
        name = f"{field} {count}"
    return name


# Days and times in words.

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_CLOCK = (
    r"(?:(?:,|\s+at|T)?\s*(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\.?)?)"
)
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
_DATES = (
    LazyPattern(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?:{_CLOCK})?", re.IGNORECASE),
    LazyPattern(
        rf"{_WEEKDAY}(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}|\d\d)(?:{_CLOCK})?",
        re.IGNORECASE,
    ),
    LazyPattern(
        rf"{_WEEKDAY}(?P<name>[a-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?:{_CLOCK})?",
        re.IGNORECASE,
    ),
    LazyPattern(
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.?[ -](?P<name>[a-z]{{3,9}})\.?,?[ -](?P<year>\d{{4}}|\d\d)(?:{_CLOCK})?",
        re.IGNORECASE,
    ),
)
_TIME = LazyPattern(r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))(?::\d{2})?\s*(?P<half>[ap]\.?m\.?)?", re.IGNORECASE)
_HOUR = LazyPattern(r"(?P<hour>\d{1,2})\s*(?P<half>[ap]\.?m\.?)", re.IGNORECASE)
_NOON = 12
_CENTURY = 2000
_SURE = 0.8
"""The share of a column's words that must be days or times, for the others to be taken for slips."""


def read_moment(text: str, *, day_first: bool = False) -> date | time | None:
    """Read a day, a moment or a time of day as it is written in tables; None for anything else.

    ``day_first`` decides what ``3/4/2026`` is; a number above 12 decides by itself.
    """
    cell = " ".join(text.split())
    try:
        for pattern in _DATES:
            if match := pattern.fullmatch(cell):
                return _moment(match.groupdict(), day_first=day_first)
        if match := _TIME.fullmatch(cell) or _HOUR.fullmatch(cell):
            return _clock(match.groupdict())
    except ValueError:  # the 31st of February, 25 o'clock
        return None
    return None


def _moment(parts: Mapping[str, str | None], *, day_first: bool) -> date | None:
    year = int(parts["year"] or 0)
    year += _CENTURY if year < 100 else 0  # noqa: PLR2004 - two digits of a year
    if (name := parts.get("name")) is not None:
        month, day = _MONTHS.index(name[:3].casefold()) + 1, int(parts["day"] or 0)
    elif (first := parts.get("first")) is not None:
        month, day = int(first), int(parts["second"] or 0)
        if parts["mark"] == "." or month > _NOON or (day_first and day <= _NOON):
            month, day = day, month
    else:
        month, day = int(parts["month"] or 0), int(parts["day"] or 0)
    at = date(year, month, day)
    return at if parts["hour"] is None else datetime.combine(at, _clock(parts))


def _clock(parts: Mapping[str, str | None]) -> time:
    hour, half = int(parts["hour"] or 0), (parts["half"] or "").casefold()
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError(hour)
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    return time(hour, int(parts.get("minute") or 0))


_SLASHED = LazyPattern(r"\D*(\d{1,2})[/-]\d{1,2}[/-]\d{2,4}\D?.*")


def reads_day_first(cells: Iterable[Cell]) -> bool:
    """Whether a column writes the day before the month: one number above 12 in the first place says so."""
    return any(
        int(match[1]) > _NOON for cell in cells if isinstance(cell, str) and (match := _SLASHED.fullmatch(cell))
    )


_SAMPLE = 200


def has_moments(cells: Sequence[Cell]) -> bool:
    """Whether a column holds days or times, by its first cells."""
    filled = [cell for cell in cells if cell][:_SAMPLE]
    read = sum(not isinstance(cell, str) or read_moment(cell) is not None for cell in filled)
    return bool(filled) and read >= _SURE * len(filled)


# Rows.


class Issue(StrEnum):
    """Why a row is not sent. ``MAY_BE_SENT`` are those that a person may overrule."""

    NO_NUMBER = "no_number"
    BAD_NUMBER = "bad_number"
    EMPTY = "empty"
    TEXT = "text"
    TWICE = "twice"
    OPTED_OUT = "opted_out"
    NIGHT = "night"
    PAST = "past"
    LEFT_OUT = "left_out"
    SENT = "sent"


MAY_BE_SENT = frozenset({Issue.NIGHT, Issue.PAST, Issue.SENT})
MAY_BE_FIXED = frozenset({Issue.NO_NUMBER, Issue.BAD_NUMBER, Issue.EMPTY, Issue.PAST})
"""Those that another content of one cell ends."""
SETTLED = frozenset({Issue.LEFT_OUT, Issue.SENT})
"""Nobody has to do anything about these: they are no problems."""


class RowCheck(NamedTuple):
    """A row as it would leave: ``text`` is what they will read, ``words`` is the status."""

    phone: str
    """Digits; "" where there is none."""
    text: str
    words: Sentence
    issue: Issue | None = None
    column: int | None = None
    """The column that the issue is about."""
    notices: tuple[Sentence, ...] = ()
    """What a person may want to know; the row is sent all the same."""
    local_id: LocalId = LocalId("")
    sent_at: datetime | None = None
    """When the same text went to the same person, where it did."""

    @property
    def is_ready(self) -> bool:
        """Whether it is sent."""
        return self.issue is None

    @property
    def is_problem(self) -> bool:
        """Whether it is not sent, and somebody may want to do something about it."""
        return self.issue is not None and self.issue not in SETTLED


class RowKnowledge(Protocol):
    """What is known about people and about earlier sends, without asking the network."""

    def may_text(self, phone: str) -> bool:
        """Whether they have neither opted out nor been blocked, as far as is known."""

    def is_night(self, phone: str, at: datetime) -> bool:
        """Whether it is, or may be, no hour for texts where they are."""

    def waits(self, phone: str) -> bool:
        """Whether their text is the last one, so that they wait for an answer."""

    def sent(self, local_ids: Sequence[LocalId]) -> Mapping[LocalId, KnownRow]:
        """Give what went, or is about to go, under these ids."""

    def texted(self, row_keys: Sequence[str]) -> Mapping[str, datetime]:
        """When a text went to the same row of a file, whatever it said, by the rows' keys."""


def seed_of(phone: str, text: str, extra: str = "") -> LocalId:
    """Make the id of a row's text from what makes it the same one: who gets it, and what they read.

    ``extra`` is what goes along, such as a media address. Neither the file's name nor the row's place counts, so a
    file that was saved under another name, sorted, or has more rows, gives the same ids.
    """
    return LocalId(str(uuid5(NAMESPACE_OID, f"heydesk row {json.dumps([phone, text, extra])}")))


def key_of_row(phone: str, values: Iterable[str]) -> str:
    """Make a key of a row's recipient and cells, whatever text is written: it holds none of them."""
    return str(uuid5(NAMESPACE_OID, f"heydesk cells {json.dumps([phone, *values])}"))


@dataclass(frozen=True, slots=True)
class RowText:
    """What all rows are sent with: the text with its fields, what goes along, and when."""

    text: FieldText
    extra: str = ""
    at: datetime | None = None
    """When it is sent, aware; None for now."""
    now: datetime | None = None
    """The time, aware, in the zone of the reader; without it nothing is said of days and nights."""


_READY = say("Ready")
_LONG_AGO = timedelta(days=400)
"""A day that is further back is a birthday or the like, and no appointment that has passed."""
_REASONS = {
    "too-short": say("No area code"),
    "extension": say("Has an extension"),
    "emergency": say("Emergency number"),
    "exponent": say("Digits are lost"),
    "other-line": say("No mobile number"),
}


class SheetRows:
    """The rows of a table with their checks; what a person changed is kept beside the file's own cells.

    Rows are counted from 0 among ``table.records``; ``number_of`` gives the number that a person sees.

    Attributes:
        revision: another number once anything has changed that every row must be checked again for.
    """

    def __init__(
        self, table: Table, uses: Sequence[ColumnUse], region: str, show: Shows, knowledge: RowKnowledge
    ) -> None:
        self.table = table
        self._region = region
        self._show = show
        self._knowledge = knowledge
        self._edits: dict[tuple[int, int], str] = {}
        self._left_out: set[int] = set()
        self._refused: dict[int, Sentence] = {}
        self._values: dict[int, dict[str, str]] = {}
        self._allowed: set[tuple[int, Issue]] = set()
        self._phones: dict[tuple[int, int, int | None, str | None], tuple[str, ...] | BadPhone] = {}
        self._row_text = RowText(FieldText(""))
        self.checks: list[RowCheck | None] = []
        self.revision = 0
        self.set_uses(uses)

    def __len__(self) -> int:
        return len(self.table.records)

    @property
    def uses(self) -> tuple[ColumnUse, ...]:
        """What the columns are for."""
        return self._uses

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields, in the order of the columns."""
        return tuple(use.field for use in self._uses if use.use is Use.FIELD)

    @property
    def phone_column(self) -> int | None:
        """The column with the numbers; None while a person has not said which it is."""
        return next((at for at, use in enumerate(self._uses) if use.use is Use.PHONE), None)

    @property
    def unknown_fields(self) -> tuple[str, ...]:
        """Fields in the text that no column has: nothing can be sent then."""
        return self._row_text.text.unknowns(map(key_of, self.fields))

    @property
    def is_done(self) -> bool:
        """Whether every row has been checked."""
        return self._next >= len(self)

    @property
    def ready(self) -> tuple[int, ...]:
        """The rows that are sent, as far as they have been checked."""
        return tuple(at for at, check in enumerate(self.checks) if check is not None and check.is_ready)

    def set_uses(self, uses: Sequence[ColumnUse]) -> None:
        """Use the columns in this way from now on; every row is to be checked again."""
        self._uses = tuple(uses)
        self._keys = {at: key_of(use.field) for at, use in enumerate(uses) if use.use is Use.FIELD}
        self._code = next((at for at, use in enumerate(uses) if use.use is Use.CODE), None)
        self._names = find_names(self.table)
        self._values.clear()
        self._moments: dict[int, bool] = {}
        self._day_first: dict[int, bool] = {}
        for at in self._keys:
            cells = self.table.column(at)
            self._moments[at] = has_moments(cells)
            self._day_first[at] = self._moments[at] and reads_day_first(cells)
        self.restart()

    def set_text(self, row_text: RowText) -> None:
        """Take this text from now on; every row is to be checked again."""
        if row_text.text.text != self._row_text.text.text:
            self._refused.clear()
        self._row_text = row_text
        self.restart()

    def edit(self, row: int, column: int, text: str) -> None:
        """Write something else into a cell, here and not in the file."""
        self._edits[row, column] = text.strip()
        self._values.pop(row, None)
        self._refused.pop(row, None)
        self.restart()

    def leave_out(self, rows: Iterable[int], *, out: bool = True) -> None:
        """Leave rows out, or take them in again."""
        self._left_out = self._left_out | set(rows) if out else self._left_out - set(rows)
        self.restart()

    def allow(self, rows: Iterable[int], issue: Issue) -> None:
        """Send rows all the same."""
        self._allowed |= {(row, issue) for row in rows}
        self.restart()

    def refuse(self, rows: Mapping[int, Sentence]) -> None:
        """Keep rows from going, for reasons that only the check of a whole draft finds."""
        self._refused |= rows
        self.restart()

    def note_sent(self, rows: Iterable[int]) -> None:
        """Rows that were let go again have gone: another time they would have to be asked about again."""
        self._allowed -= {(row, Issue.SENT) for row in rows}
        self.restart()

    def restart(self) -> None:
        """Check every row again; until then the last check stays to be shown."""
        self.revision += 1
        self._next = 0
        self._seen: dict[LocalId, int] = {}
        self.checks += [None] * (len(self) - len(self.checks))

    def number_of(self, row: int) -> int:
        """The number of a row as a spreadsheet counts them."""
        return self.table.records[row] + 1

    def name_of(self, row: int) -> str:
        """What the row calls its person; "" where no column holds a name."""
        return self._names.name_of(self.table.rows[self.table.records[row]])

    def cell(self, row: int, column: int) -> str:
        """What a person sees in a cell: what they wrote there, or the file's content as it will read."""
        value = self._value(row, column)
        if isinstance(value, str) and self._moments.get(column):
            value = read_moment(value, day_first=self._day_first[column]) or value
        return " ".join(value.split()) if isinstance(value, str) else self._show(value)

    def check_more(self, rows: int) -> None:
        """Check so many more rows."""
        part = range(self._next, min(self._next + rows, len(self)))
        found = {row: self._check(row) for row in part}
        ready = {row: check for row, check in found.items() if check.is_ready}
        sent = self._knowledge.sent([check.local_id for check in ready.values()]) if ready else {}
        keys = {row: self.row_key(row) for row in ready}
        texted = self._knowledge.texted(tuple(keys.values())) if ready else {}
        for row, check in ready.items():
            found[row] = self._against(row, check, sent)
            if found[row].is_ready:
                found[row] = self._with_notices(found[row], texted.get(keys[row]))
        for row, check in found.items():
            self.checks[row] = check
        self._next += rows

    def row_key(self, row: int) -> str:
        """Give the key of a row's recipient and cells."""
        return key_of_row(self._phone(row)[0], self._values_of(row).values())

    def _against(self, row: int, check: RowCheck, sent: Mapping[LocalId, KnownRow]) -> RowCheck:
        """Compare a row that could go with the rows before it, and with what went earlier.

        What was taken back may go again, and so may what a person lets go again, under the next id that is free.
        """
        if (first := self._seen.setdefault(check.local_id, row)) != row:
            words = say("Same as row {row}", row=self.number_of(first))
            return check._replace(issue=Issue.TWICE, words=words)
        seed, index = check.local_id, 0
        local_id = seed
        while (earlier := sent.get(local_id)) is not None:
            if not earlier.is_over and (row, Issue.SENT) not in self._allowed:
                words = say("Sent {time}", time=DayAndTime(earlier.at))
                return check._replace(issue=Issue.SENT, words=words, sent_at=earlier.at)
            index += 1
            local_id = local_id_at(seed, index)
            sent = self._knowledge.sent((local_id,))
        return check._replace(local_id=local_id)

    def _with_notices(self, check: RowCheck, texted: datetime | None) -> RowCheck:
        notices = list(check.notices)
        if self._knowledge.waits(check.phone):
            notices.append(say("Waiting for an answer"))
        if texted is not None:
            notices.append(say("Another text was sent {time}", time=DayAndTime(texted)))
        return check._replace(notices=tuple(notices), words=notices[-1] if notices else check.words)

    def _values_of(self, row: int) -> dict[str, str]:
        if row not in self._values:
            self._values[row] = {key: self.cell(row, at) for at, key in self._keys.items()}
        return self._values[row]

    def _check(self, row: int) -> RowCheck:
        filled = self._row_text.text.fill(self._values_of(row))
        text = as_sent(filled.text).strip()
        phone, refusal = self._phone(row)
        if row in self._left_out:
            return RowCheck(phone, text, say("Left out"), Issue.LEFT_OUT)
        if refusal is not None:
            return refusal._replace(text=text)
        notices = self._several(row)
        check = RowCheck(phone, text, _READY, notices=notices, local_id=seed_of(phone, text, self._row_text.extra))
        if filled.empties:
            name = filled.empties[0]
            column = next(at for at, key in self._keys.items() if key == key_of(name))
            words = say("No {field}", field=name[0].lower() + name[1:])
            return check._replace(issue=Issue.EMPTY, words=words, column=column)
        if not self._knowledge.may_text(phone):
            return check._replace(issue=Issue.OPTED_OUT, words=say("Opted out"))
        if fault := self._refused.get(row) or self._fault(text):
            return check._replace(issue=Issue.TEXT, words=fault)
        return self._timely(row, check)

    def _fault(self, text: str) -> Sentence | None:
        """Say what keeps a text from leaving; nothing while none has been written."""
        if not self._row_text.text.text.strip():
            return None
        media = bool(self._row_text.extra)
        found = check_text(text, has_media=media, is_sms=not media)
        return next((problem.sentence for problem in found if problem.severity is Severity.ERROR), None)

    def _timely(self, row: int, check: RowCheck) -> RowCheck:
        now = self._row_text.now
        if now is None:
            return check
        at = self._row_text.at or now
        passed = self._passed(row, at.astimezone(now.tzinfo).replace(tzinfo=None))
        if passed is not None and (row, Issue.PAST) not in self._allowed:
            return check._replace(issue=Issue.PAST, words=say("Date has passed"), column=passed)
        if (row, Issue.NIGHT) not in self._allowed and self._knowledge.is_night(check.phone, at):
            return check._replace(issue=Issue.NIGHT, words=say("Night there"))
        return check

    def _passed(self, row: int, now: datetime) -> int | None:
        """Find a day or a moment in the text that is over; a birthday is none."""
        used = self._row_text.text.keys
        for at, key in self._keys.items():
            if key not in used or not self._moments[at]:
                continue
            value = self._value(row, at)
            if isinstance(value, str):
                value = read_moment(value, day_first=self._day_first[at]) or ""
            if isinstance(value, datetime):
                is_over = now - _LONG_AGO < value < now
            else:
                is_over = isinstance(value, date) and (now - _LONG_AGO).date() < value < now.date()
            if is_over:
                return at
        return None

    def _phone(self, row: int) -> tuple[str, RowCheck | None]:
        """Give a row's number, or a check that says why there is none. Of several in the cell, the first counts."""
        column = self.phone_column
        if column is None:
            return "", RowCheck("", "", say("No number column"), Issue.NO_NUMBER)
        found = self._numbers(row, column)
        if isinstance(found, BadPhone):
            words = _REASONS.get(found.identifier, say("Not a phone number"))
            return "", RowCheck("", "", words, Issue.BAD_NUMBER, column, (found.sentence,))
        if not found:
            return "", RowCheck("", "", say("No number"), Issue.NO_NUMBER, column)
        return found[0], None

    def _several(self, row: int) -> tuple[Sentence, ...]:
        found = None if self.phone_column is None else self._numbers(row, self.phone_column)
        count = len(found) if isinstance(found, tuple) else 0
        return (say("First of {count} numbers", count=count),) if count > 1 else ()

    def _numbers(self, row: int, column: int) -> tuple[str, ...] | BadPhone:
        edited = self._edits.get((row, column))
        key = row, column, self._code, edited
        if key not in self._phones:
            try:
                if edited is None:
                    place = self.table.records[row]
                    self._phones[key] = numbers_in(self.table, place, column, self._code, self._region)
                else:
                    self._phones[key] = read_numbers(edited, self._region)
            except BadPhone as error:
                self._phones[key] = error
        return self._phones[key]

    def _value(self, row: int, column: int) -> Cell:
        edited = self._edits.get((row, column))
        return self.table.rows[self.table.records[row]][column] if edited is None else edited
