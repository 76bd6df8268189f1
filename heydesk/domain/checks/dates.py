"""Facts said back: dates, weekdays and times of a text that don't fit together, the calendar or the conversation.

What looks like a date is found here, narrowly, so that prices, fractions, numbers and opening hours are left alone;
what it says is read by ``dateutil``. English words and numbers alone are read. A date without a year is the nearest
one, at most two months ago. What is asked about is a weekday that the date does not have, a date that is over
although the sentence speaks of what is to come, and a time other than the conversation has for that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from heydesk.domain.draft_context import CheckContext, region_in
from heydesk.domain.l10n import excerpt, say
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.problems import Field, Fix, FixKind, Problem, warning
from heydesk.domain.time_zones import times_in, zones_of

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_SHORT = 3
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_RELATIVE = {"today": 0, "tonight": 0, "tomorrow": 1}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_FRACTION = r"(?:1/[234]|[23]/[34])\s+(?!(?:at|from|for|between|and|or|in|to|is|if|works|please)\b)[a-z]"
"""Half a cup, and not the second of January."""
_END = r"(?![\w:/%°]|\s?[ap]\.?m\b|[.,]\d|\s*[-–—]\s*\d)"
"""What may not stand behind a date: more digits, a unit, half of a clock's day, the end of a span."""
_DATE = LazyPattern(
    rf"""
    (?<![\w$€£#/.:-]) (?:
        (?P<month>{_MONTH}) \b (?P<dot>\.?) \s+ (?P<day>\d{{1,2}}) (?P<th>st|nd|rd|th)? (?:,?\s+(?P<year>20\d\d))?
        | (?P<day2>\d{{1,2}}) (?P<th2>st|nd|rd|th)? \s+ (?:of\s+)? (?P<month2>{_MONTH}) \b (?P<dot2>\.?)
          (?:,?\s+(?P<year2>20\d\d))? (?!\s+(?:st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|ct|court|way)\b)
        | (?!{_FRACTION})
          (?P<first>\d{{1,2}}) (?P<mark>[/.]) (?P<second>\d{{1,2}}) (?:(?P=mark)(?P<year3>(?:20)?\d\d))?
        | (?P<iso>20\d\d-\d\d-\d\d)
        | (?<=the\ ) (?P<day4>\d{{1,2}}) (?P<th4>st|nd|rd|th)
    ) {_END}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LEAD = LazyPattern(
    rf"(?<![\w-])(?<!the\s)(?P<word>{_WEEKDAY}|today|tonight|tomorrow)(?:(?<!day)\.)?(?:\s*[,(]\s*|\s+)(?:the\s+)?$",
    re.IGNORECASE,
)
_TRAIL = LazyPattern(
    rf"\s*[,(]\s*(?P<word>{_WEEKDAY})(?!\s*(?:-|–|to\b|thr|and\b|or\b|&|/))",
    re.IGNORECASE,
)
_ALONE = LazyPattern(
    rf"(?<![\w-])(?<!next\s)(?<!last\s)(?<!every\s)(?P<word>{_WEEKDAY}|today|tonight|tomorrow)(?!\s*[-–])",
    re.IGNORECASE,
)
_TIME = LazyPattern(
    r"""
    (?<![\w:/.$€£#+-]) (?:
        (?P<hour>\d{1,2}) (?: : (?P<minute>[0-5]\d) )? (?P<half> \s?[ap]\.?m\b\.? | [ap]\b )? (?![\w:/%-]|\.\d)
        | (?P<word> noon | midnight ) \b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AT = LazyPattern(r"\bat\s+$", re.IGNORECASE)
_BEHIND_AT = LazyPattern(r"\s*(?:[.,!?;)]|$|(?:on|today|tonight|tomorrow|sharp|this)\b)", re.IGNORECASE)
_SPAN_BEFORE = LazyPattern(r"\d\s?(?:[ap]\.?m\.?)?\s*(?:-|–|—|\bto\b|\band\b|\bor\b|\buntil\b)\s*$", re.IGNORECASE)
_SPAN_BEHIND = LazyPattern(r"\s*(?:-|–|—|\bto\b|\band\b|\bor\b|\buntil\b)\s*\d", re.IGNORECASE)
_COVERED = LazyPattern(
    r"\{\{[^{}\n]*\}\}|(?:https?://|www\.)\S+|(?<!\S)\S+@\S+|(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b",
    re.IGNORECASE,
)
"""Tokens, links, addresses and phone numbers, in which nothing is read."""
_ANY = LazyPattern(r"\d|noon|midnight", re.IGNORECASE)
_SENTENCE_END = LazyPattern(r"(?<=[.!?])\s+(?=[^\sa-z\d])|\n")
_AHEAD = LazyPattern(
    r"\b(?:will|see you|appointment|appt|scheduled|booked|reservation|due|remind(?:er|ing)?|confirm(?:ed|ing)?"
    r"|arriv\w+|delivery|com(?:e|ing)|meet(?:ing)?|upcoming|until|by|starts?|begins?|opens?|closes?|interview|join"
    r"|pick ?up|expect)\b|[’']ll\b",
    re.IGNORECASE,
)
_BEHIND = LazyPattern(
    r"\b(?:was|were|had|did|didn[’']t|has|have|been|received|paid|thanks?|last|ago|since|missed|no[- ]shows?|came"
    r"|went|visited|sent|invoice|statement|dated|born|dob|birth\w*|cancell?ed|ended|expired|from|completed|signed|sold"
    r"|ordered|purchased|after|before|spoke|talked|called|texted|wrote|bill(?:ed)?|charged?|refund\w*|as of|effective"
    r"|updated|sorry)\b",
    re.IGNORECASE,
)
_CHANGES = LazyPattern(
    r"\b(?:mov(?:e|ed|ing)|reschedul\w+|chang(?:e|ed|ing)|instead|new time|now|earlier|later|or|how about|would|could"
    r"|can|available|opening|openings|slot|slots|free|offer|cancel\w*|switch\w*|push\w*|bump\w*|works?|unless|rather"
    r"|prefer|open|opens|close|closes|hours|until|before|after|by)\b|\?",
    re.IGNORECASE,
)
"""Words of a text that speaks of other times on purpose."""
_MEETS = LazyPattern(r"\b(?:see you|appointment|appt|remind(?:er|ing)?|confirm(?:ed|ing)?)\b", re.IGNORECASE)
_LONGEST_AGO = timedelta(days=60)
_LONGEST_AHEAD = 9
"""Years, among which there is a Feb 29 in any case."""
_NOON = 12
_HOURS = 24
_MINUTES = 60
_LONGEST = 2000
"""Characters; a longer text is no appointment, and Send must not wait for it."""
_LOOKED_AT = 30
"""Messages of the conversation in which a time is looked for."""
_LOOKED_BEFORE = 24
"""Characters in front of a date in which its weekday is looked for."""


class _Date(NamedTuple):
    """A date in a text: where it stands, what it says, and the word in front of or behind it."""

    start: int
    end: int
    day: date
    has_year: bool
    match: re.Match[str] | None
    word: str = ""
    word_at: int = -1

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands, with its word."""
        if self.word_at < 0:
            return self.start, self.end
        return min(self.start, self.word_at), max(self.end, self.word_at + len(self.word))


class _Time(NamedTuple):
    """A time of day in a text; ``minutes`` since midnight, or since noon where it may be either."""

    start: int
    end: int
    minutes: int
    is_sure: bool
    is_span: bool

    def is_same(self, other: _Time) -> bool:
        """Whether both may mean one time."""
        if self.is_sure and other.is_sure:
            return self.minutes == other.minutes
        return self.minutes % (_NOON * _MINUTES) == other.minutes % (_NOON * _MINUTES)


def check_dates(context: CheckContext) -> tuple[Problem, ...]:
    """Compare what a text says of days and times with the calendar and with the conversation; a note too."""
    now, words = context.known.now, context.words
    if now is None or context.template_id is not None or len(words) > _LONGEST or not _ANY.search(words):
        return ()
    there = _local(context, context.send_at or now)
    dates = tuple(_dates(words, there[0].date(), day_first=_is_day_first(context)))
    wrong = tuple(_wrong_weekdays(words, dates, there[0].date()))
    return (*wrong, *(() if wrong else _over(words, dates, there)), *_other_time(context, dates, there[0]))


def _local(context: CheckContext, at: datetime) -> tuple[datetime, ...]:
    """Return the local times that it may be for the recipients, the earliest first; else those of the inbox."""
    zones = [zone for phone in context.phones for zone in zones_of(phone, context.person(phone).zone)]
    if not zones and context.inbox and context.inbox.phones:
        zones = [*zones_of(context.inbox.phones[0])]
    return times_in(tuple(dict.fromkeys(zones)), at).times or (at,)


def _is_day_first(context: CheckContext) -> bool:
    return region_in(context.inbox) not in {"US", "CA", "PH"}


# Reading


def _dates(text: str, today: date, *, day_first: bool) -> Iterator[_Date]:
    """Find dates, with the weekday or the *tomorrow* beside them, and such words that stand alone."""
    covered = _COVERED.sub(lambda match: "\0" * len(match.group()), text)
    taken: list[tuple[int, int]] = []
    for match in _DATE.finditer(covered):
        lead = _LEAD.search(covered[max(0, match.start() - _LOOKED_BEFORE) : match.start()])
        trail = None if lead else _TRAIL.match(covered[match.end() :])
        word, at = "", -1
        if lead:
            word, at = lead["word"], max(0, match.start() - _LOOKED_BEFORE) + lead.start("word")
        elif trail:
            word, at = trail["word"], match.end() + trail.start("word")
        found = _date_of(match, word, today, day_first=day_first)
        if found is not None:
            read = _Date(match.start(), match.end(), *found, match, word, at)
            taken.append(read.span)
            yield read
    for match in _ALONE.finditer(covered):
        if not any(start <= match.start() < end for start, end in taken):
            day = _day_of(match["word"], today)
            if day is not None:
                yield _Date(match.start(), match.end(), day, has_year=True, match=None)


def _date_of(match: re.Match[str], word: str, today: date, *, day_first: bool) -> tuple[date, bool] | None:
    """Return which day is meant, and whether its year is given; None for what is no date after all."""
    from dateutil.parser import ParserError, parse  # only a text with a date in it needs it

    if match["day4"]:
        return _day_of_month(int(match["day4"]), word, today)
    month = match["month"] or match["month2"]
    if month in {"may", "mar", "march"} or (match["mark"] and not (word or match["year3"])):
        return None
    if match["mark"] == "." and not day_first:
        return None
    year = match["year"] or match["year2"] or match["year3"] or match["iso"]
    written = match.group().replace(" of ", " ").replace("Sept", "Sep") if month else match.group()
    try:
        read = parse(written, default=datetime(2000, 1, 1), dayfirst=day_first)  # noqa: DTZ001 - a day has no zone
    except (ParserError, OverflowError):
        return None
    if match["mark"] and not _is_as_written(match, read, day_first=day_first):
        return None
    return (read.date(), True) if year else (_nearest(read.month, read.day, today), False)


def _is_as_written(match: re.Match[str], read: datetime, *, day_first: bool) -> bool:
    """Whether a date in digits has its parts in the order of the country; a library turns them round if they fit."""
    first, second = int(match["first"]), int(match["second"])
    return (read.day, read.month) == ((first, second) if day_first else (second, first))


def _nearest(month: int, day: int, today: date) -> date:
    """Return the next such day, or the last one if it was lately."""
    days = (_valid(today.year + ahead, month, day) for ahead in range(-1, _LONGEST_AHEAD))
    return next(one for one in days if one is not None and one >= today - _LONGEST_AGO)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(day: int, word: str, today: date) -> tuple[date, bool] | None:
    """Return the next such day of a month; the one after where that has the weekday that stands beside it."""
    if not word or word.lower() in _RELATIVE:
        return None
    starts = (
        (today.year + (today.month + ahead - 1) // 12, (today.month + ahead - 1) % 12 + 1) for ahead in range(4)
    )
    days = [one for year, month in starts if (one := _valid(year, month, day)) is not None and one >= today][:2]
    fitting = (one for one in days if one.weekday() == _weekday_of(word))
    return (next(fitting, days[0]), True) if days else None


def _day_of(word: str, today: date) -> date | None:
    """Return the day that *tomorrow* or a weekday alone means; None where it may be today or in a week."""
    if word.lower() in _RELATIVE:
        return today + timedelta(days=_RELATIVE[word.lower()])
    if len(word) <= len("Thurs") and not word[0].isupper():
        return None  # the sun, and somebody who sat
    ahead = (_weekday_of(word) - today.weekday()) % 7
    return today + timedelta(days=ahead) if ahead else None


def _weekday_of(word: str) -> int:
    return next(number for number, day in enumerate(_DAYS) if day[:_SHORT].lower() == word[:_SHORT].lower())


def _times(text: str) -> Iterator[_Time]:
    """Find times of day."""
    covered = _COVERED.sub(lambda match: "\0" * len(match.group()), text)
    for match in _TIME.finditer(covered):
        before, behind = covered[: match.start()], covered[match.end() :]
        if match["word"]:
            hour, minute, half = (12, 0, "pm" if match["word"].lower() == "noon" else "am")
        else:
            hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").strip().lower()
            is_bare = not (match["minute"] or half)
            if hour >= _HOURS or ((hour > _NOON or not hour) and (half or is_bare)):
                continue
            if is_bare and not (_AT.search(before[-5:]) and _BEHIND_AT.match(behind)):
                continue
        is_span = bool(_SPAN_BEFORE.search(before[-16:]) or _SPAN_BEHIND.match(behind))
        is_sure = bool(half) or hour > _NOON or not hour
        if half:
            hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
        yield _Time(match.start(), match.end(), hour * _MINUTES + minute, is_sure, is_span)


# Comparing


def _wrong_weekdays(text: str, dates: Sequence[_Date], today: date) -> Iterator[Problem]:
    for found in dates:
        if found.match is None or not found.word:
            continue
        word, written = found.word, text[found.start : found.end]
        if word.lower() in _RELATIVE:
            right = today + timedelta(days=_RELATIVE[word.lower()])
            if right != found.day:
                said = _restyled(found, right)
                yield _asked_weekday(text, found, word.capitalize(), said, written, (found.start, found.end, said))
        elif _weekday_of(word) != found.day.weekday():
            # The nearest day that has the weekday: Thursday is Dec 3, not Dec 4.
            off = (_weekday_of(word) - found.day.weekday() + 3) % 7 - 3
            said = _restyled(found, found.day + timedelta(days=off))
            other = _restyled_weekday(word, found.day.weekday())
            at = (found.word_at, found.word_at + len(word), other)
            yield _asked_weekday(text, found, _DAYS[_weekday_of(word)], said, written, at)


def _asked_weekday(
    text: str, found: _Date, weekday: str, right: str, written: str, change: tuple[int, int, str]
) -> Problem:
    start, end, words = change
    whole = text[:start] + words + text[end:]
    first, last = found.span
    if text[last : last + 1] == ")" and "(" in text[first:last]:
        last += 1
    if found.match and found.match["day4"]:
        right, written = f"the {right}", f"the {written}"
    label = whole[first : last + len(whole) - len(text)]
    sentence = say("{weekday} is {right}, not {written}.", weekday=weekday, right=right, written=excerpt(written))
    fix = Fix(FixKind.REPLACE_TEXT, say("Change to {words}", words=excerpt(label)), whole)
    return warning("weekday-mismatch", Field.TEXT, sentence, fix, about=excerpt(text[first:last]))


def _over(text: str, dates: Sequence[_Date], there: Sequence[datetime]) -> Iterator[Problem]:
    """Ask about what is over everywhere, in sentences that speak of what is to come."""
    for found in dates:
        sentence = _sentence_at(text, found.start)
        if not _AHEAD.search(sentence) or _BEHIND.search(sentence):
            continue
        written = excerpt(text[found.start : found.end])
        if found.day < there[0].date():
            yield warning(
                "date-past",
                Field.TEXT,
                say("{day} is in the past.", day=written),
                _this_year(text, found, there[0]),
                written,
            )
        elif found.day == there[0].date() and text[found.start : found.end].lower() == "today":
            times = [time for time in _times(sentence) if time.is_sure]
            if (
                len(times) == 1
                and not times[0].is_span
                and times[0].minutes < there[0].hour * _MINUTES + there[0].minute
            ):
                words = excerpt(sentence[times[0].start : times[0].end])
                yield warning(
                    "date-past", Field.TEXT, say("Today at {time} is in the past.", time=words), about=words
                )


def _this_year(text: str, found: _Date, now: datetime) -> Fix | None:
    """Offer the same day of this year or the next, where the year was given."""
    if found.match is None or not found.has_year or found.word:
        return None
    words = _restyled(found, _nearest(found.day.month, found.day.day, now.date() + _LONGEST_AGO))
    whole = text[: found.start] + words + text[found.end :]
    return Fix(FixKind.REPLACE_TEXT, say("Change to {words}", words=excerpt(words)), whole)


def _sentence_at(text: str, place: int) -> str:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match.start() > place:
            return text[start : match.start()]
        start = match.end()
    return text[start:]


def _other_time(context: CheckContext, dates: Sequence[_Date], now: datetime) -> tuple[Problem, ...]:
    """Ask where one person's conversation has another time for the day that the text names."""
    text = context.words
    times = tuple(_times(text))
    days = {found.day for found in dates}
    if context.is_note or len(context.phones) != 1 or len(times) != 1 or times[0].is_span or len(days) > 1:
        return ()
    if _CHANGES.search(text) or not (days or _MEETS.search(text)):
        return ()
    agreed = _agreed(context, next(iter(days), None), times[0], now)
    if agreed is None:
        return ()
    written = text[times[0].start : times[0].end]
    right = _restyled_time(written, agreed)
    whole = text[: times[0].start] + right + text[times[0].end :]
    sentence = say("An earlier text says {right}, not {written}.", right=right, written=excerpt(written.rstrip(".")))
    fix = Fix(FixKind.REPLACE_TEXT, say("Change to {words}", words=right), whole)
    return (warning("time-contradicts", Field.TEXT, sentence, fix, about=f"{right} {written}"),)


def _agreed(context: CheckContext, day: date | None, time: _Time, now: datetime) -> _Time | None:
    """Return the time that the conversation has for this day, or for the last day to come that it names.

    None where nothing was agreed, or where the text's own time was named there since.
    """
    for message in reversed(context.person(context.phones[0]).messages[-_LOOKED_AT:]):
        if message.private or message.sent_at is None or not message.text:
            continue
        times = tuple(_times(message.text))
        if any(time.is_same(one) for one in times):
            return None
        then = message.sent_at.astimezone(now.tzinfo).date()
        days = {found.day for found in _dates(message.text, then, day_first=_is_day_first(context))}
        if times and days and (day in days if day else min(days) >= now.date()):
            is_clear = len(times) == len(days) == 1 and not times[0].is_span and "?" not in message.text
            return times[0] if is_clear else None
        if times or _CHANGES.search(message.text):
            return None  # they went on to talk about times
    return None


# Writing another day or time in the manner of the person


def _restyled(found: _Date, day: date) -> str:
    """Return a date as this one was written."""
    match = found.match
    assert match is not None  # noqa: S101 - a word that stands alone is never rewritten
    if match["iso"]:
        return day.isoformat()
    if match["mark"]:
        is_day_first = int(match["first"]) == found.day.day and int(match["second"]) == found.day.month
        first, second = (day.day, day.month) if is_day_first else (day.month, day.day)
        year = "" if not match["year3"] else f"{match['mark']}{str(day.year)[-len(match['year3']) :]}"
        return f"{first}{match['mark']}{second}{year}"
    number = f"{day.day}{_ordinal(day.day) if match['th'] or match['th2'] or match['th4'] else ''}"
    if match["day4"]:
        return number
    month = (
        f"{_in_case(match['month'] or match['month2'], _MONTHS[day.month - 1])}{match['dot'] or match['dot2'] or ''}"
    )
    written = f"{month} {number}" if match["month"] else f"{number} {month}"
    has_year = match["year"] or match["year2"]
    return f"{written}{', ' if match['month'] else ' '}{day.year}" if has_year else written


def _restyled_weekday(word: str, weekday: int) -> str:
    return _in_case(word, _DAYS[weekday])


def _in_case(before: str, name: str) -> str:
    """Return a name as long, and in such letters, as the one before."""
    is_short = not before.lower().endswith("day") and len(before) <= len("Thurs") and before.lower() not in _WHOLE
    words = name[:_SHORT] if is_short else name
    return words.upper() if before.isupper() else words.lower() if before.islower() else words


_WHOLE = frozenset({"march", "april", "may", "june", "july"})


def _ordinal(number: int) -> str:
    if number in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _restyled_time(written: str, time: _Time) -> str:
    """Return a time as this one was written; with its half of the day where that is known and was written."""
    hour, minute = divmod(time.minutes, _MINUTES)
    half = _HALF.search(written)
    is_long = not half and ":" in written and int(written.partition(":")[0]) > _NOON
    shown = hour if is_long else hour % _NOON or _NOON
    clock = f"{shown}:{minute:02}" if minute or ":" in written else str(shown)
    if half is None:
        return clock
    letters = half.group()
    if time.is_sure:
        letters = letters.translate(_TO_PM if hour >= _NOON else _TO_AM)
    return f"{clock}{letters}"


_HALF = LazyPattern(r"\s?[ap]\.?m?\.?$", re.IGNORECASE)
_TO_PM = str.maketrans("aA", "pP")
_TO_AM = str.maketrans("pP", "aA")
