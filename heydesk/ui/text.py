"""Text for people: translated sentences, tooltips, dates and times by the locale, and screen reader announcements."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, cast
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from heydesk.domain.l10n import Day, DayAndTime, Sentence, TimeOfDay, Value, english_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.system.settings import PSEUDO

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ORCA_PLATFORMS = frozenset({"xcb", "wayland"})

CONTEXT = "Sentence"
"""Qt's translation context of the core's sentences."""

_NOON = 12
_FROM_THE_RIGHT = frozenset({"R", "AL", "AN"})
_FROM_THE_LEFT = frozenset({"L", "EN"})
UNSTEERED = {code: None for span in ((0x202A, 0x202E), (0x2066, 0x2069)) for code in range(span[0], span[1] + 1)}
"""A table for ``str.translate`` that takes out what steers the direction of what follows, in a line with others."""


def translate(sentence: Sentence) -> str:
    """Translate a sentence of the core, then put the values in; values that are sentences are translated too.

    A translation whose placeholders don't fit falls back to English.
    """
    if sentence.number is None:
        template = QCoreApplication.translate(CONTEXT, sentence.template)
    else:
        template = translate_plural(CONTEXT, sentence.template, sentence.plural, sentence.number)
    values = tuple((name, _shown(value)) for name, value in sentence.values)
    try:
        return sentence._replace(values=values).fill(template)
    except (LookupError, ValueError):
        return str(sentence._replace(values=values))


def translate_plural(context: str, singular: str, plural: str, count: int) -> str:
    """Translate a sentence with a number, for which ``%n`` stands, in the plural form that ``count`` needs.

    Without a translation it is English: Qt knows only the key then, which is the singular. The English plural is
    the key's disambiguation, so that translators see both. The number is written as the reader's locale has it.
    """
    words = QCoreApplication.translate(context, singular, plural, count)
    if words == _untranslated(singular, count) and not _is_translated(context, singular, plural):
        words = english_plural(singular, plural, count)
    plain, shown = str(count), number(count)
    return words if shown == plain else re.sub(rf"(?<!\d){plain}(?!\d)", shown, words)


def _untranslated(singular: str, count: int) -> str:
    return english_plural(singular, singular, count)


def _is_translated(context: str, singular: str, plural: str) -> bool:
    """Whether a catalogue has it, though one of its forms is the English singular: French has "0 conversation"."""
    return any(
        QCoreApplication.translate(context, singular, plural, each) != _untranslated(singular, each)
        for each in (1, 2)
    )


def number(value: int) -> str:
    """Return a whole number with the locale's digits and separators: ``12,345``."""
    return QLocale().toString(value)


def isolated(text: str) -> str:
    """Isolate a quotation that is read in the other direction, so that it does not reorder the sentence around it.

    That is one from the right in a window that is read from the left; in one that is read from the right, everything
    with letters from the left or with digits, such as a phone number. Marks in it that would reorder the sentence all
    the same are taken out; pairs of isolates, as of names in a list, stay.
    """
    others = _FROM_THE_LEFT if is_from_right() else _FROM_THE_RIGHT
    if text.isascii() and others is _FROM_THE_RIGHT:
        return text
    if _steers(text):
        text = text.translate(UNSTEERED)
    return f"\u2068{text}\u2069" if any(bidirectional(char) in others for char in text) else text


def is_from_right() -> bool:
    """Whether the window is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def begins_right(words: str) -> bool:
    """Whether a line is read from the right: by its first letter that is not isolated, as Unicode has it."""
    if words.isascii():
        return False
    depth = 0
    for char in words:
        depth += ("\u2066" <= char <= "\u2068") - (char == "\u2069")
        kind = bidirectional(char)
        if depth == 0 and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def _steers(text: str) -> bool:
    """Whether marks in a text reach beyond it: overrides and embeddings, and isolates that are no pairs."""
    depth = 0
    for char in text:
        if "\u202a" <= char <= "\u202e":
            return True
        depth += ("\u2066" <= char <= "\u2068") - (char == "\u2069")
        if depth < 0:
            return True
    return depth > 0


def _shown(value: Value) -> str:
    if isinstance(value, Sentence):
        return translate(value)
    if isinstance(value, TimeOfDay):
        return time_of_day(value)
    if isinstance(value, DayAndTime):
        return day_and_clock(value.at)
    if isinstance(value, Day):
        return day(value.at)
    return isolated(value) if isinstance(value, str) else number(value)


def join_sentences(*sentences: str) -> str:
    """Put whole sentences behind each other; one that others follow gets a full stop if it has no end of its own.

    Only a service's words and quotations lack one. Empty sentences are left out.
    """
    said = [sentence for sentence in sentences if sentence]
    ended = [words if words.endswith((".", "…", "!", "?")) else f"{words}." for words in said[:-1]]
    return " ".join((*ended, *said[-1:]))


def enumeration(items: Iterable[str]) -> str:
    """Return names or facts that stand beside each other, with the reader's comma between them."""
    return QCoreApplication.translate("List", ", ").join(items)


def on_button(text: str) -> str:
    """Escape ampersands, which make mnemonics in a button's text."""
    return text.replace("&", "&&")


def formats_of(system: QLocale, language: str) -> QLocale:
    """Return the locale of dates, times and numbers: their words in the language, the rest as in the region.

    A German computer in English writes ``Thu, 26 Nov, 21:40``, and neither ``Do., 26. Nov.`` nor ``9:40 PM``.
    A region without this language has that language's usual formats.
    """
    words = QLocale("en" if language == PSEUDO else language).language()
    if system.language() is QLocale.Language.C and words is QLocale.Language.English:
        return system
    region = _region(system)
    if system.language() is words and system.territory() is region:
        return system  # with whatever its person has changed in it
    ours = QLocale(words, region)
    if ours.territory() is region:
        return ours
    # Qt would take Egypt's digits, which none of our regions without Arabic expects beside a phone number.
    return QLocale(words, QLocale.Country.World) if words is QLocale.Language.Arabic else QLocale(words)


def _region(system: QLocale) -> QLocale.Country:
    """Return where dates and times are of: on Unix they may be of another place than the words."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_TIME"))
    times = next((QLocale(name) for name in named if name), system) if os.name == "posix" else system
    return (system if times.language() is QLocale.Language.C else times).territory()


# Times and dates as the reader's locale has them, in 12 or 24 hours. Nothing else in the window formats any.

_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat
_SECONDS = LazyPattern(r"[^\w\s]ss")
_MINUTES = LazyPattern(r"([^\w\s])mm")

_FIELDS = LazyPattern(r"d+|M+|y+|(?:'[^']*'|[^dMy'])+")
"""The parts of a date pattern: day, month, year, and the text between them, which may be quoted."""
_YEAR = LazyPattern("y+")
_WEEKDAY = LazyPattern("d{3,}")
_SUFFIX = LazyPattern(r"[^\s,،、]*")
"""What belongs to the field before it (``d.``, ``d日``), at the start of the text between two fields."""


def _form(locale: QLocale) -> str:
    """Return the locale's pattern of a time of day without seconds, which a few short patterns have."""
    return _SECONDS.sub("", locale.timeFormat(_SHORT))


def _without(parts: list[str], field: LazyPattern) -> list[str]:
    """Take a field out of a date pattern, with the text that joins it to the next field, else to the one before."""
    at = next((index for index, part in enumerate(parts) if field.fullmatch(part)), None)
    if at is None:
        return parts
    following = next((index for index in range(at + 1, len(parts)) if parts[index][0] in "dMy"), None)
    if following is not None:
        return parts[:at] + parts[following:]
    if at < 2:  # noqa: PLR2004 - a field and the text after it
        return parts[:at]
    suffix = _SUFFIX.match(parts[at - 1])
    return [*parts[: at - 1], suffix.group() if suffix else ""]


@cache
def _date_pattern(long: str, *, year: bool, weekday: bool) -> str:
    """Derive a short date pattern from the long one: the month abbreviated, the year or the weekday left out.

    Qt has no such patterns of its own. A weekday that follows without a space stays in full: in Japanese, one
    character could not be told from the date.
    """
    parts = _FIELDS.findall(long)
    if not year:
        parts = _without(parts, _YEAR)
    if not weekday:
        parts = _without(parts, _WEEKDAY)
    glued = len(parts) > 1 and _WEEKDAY.fullmatch(parts[-1]) and not parts[-2][-1].isspace()
    short = {"MMMM": "MMM"} if glued else {"MMMM": "MMM", "dddd": "ddd"}
    return "".join(short.get(part, part) for part in parts)


def _date(at: datetime, *, year: bool = False, weekday: bool = False, locale: QLocale | None = None) -> str:
    """Format the local date with an abbreviated month: ``Nov 26``, ``Thu, 26 Nov``, ``26. Nov. 2026``."""
    locale, local = locale or QLocale(), at.astimezone()
    pattern = _date_pattern(locale.dateFormat(_LONG), year=year, weekday=weekday)
    return locale.toString(QDate(local.year, local.month, local.day), pattern)


def clock(at: datetime) -> str:
    """Return the local time of day, to the minute."""
    return clock_there(at.astimezone())


def clock_there(at: datetime) -> str:
    """Return the time of day in the zone of ``at``, to the minute."""
    return _clock(at, QLocale())


def _clock(at: datetime, locale: QLocale) -> str:
    return locale.toString(QTime(at.hour, at.minute), _form(locale))


def time_of_day(time: TimeOfDay) -> str:
    """Return a time of day, or a span of two, in its own zone; am or pm once if both halves are the same."""
    if time.last is None:
        return clock_there(time.first)
    first = clock_there(time.first)
    half = QLocale().amText() if time.first.hour < _NOON else QLocale().pmText()
    if (time.first.hour < _NOON) is (time.last.hour < _NOON) and first.casefold().endswith(half.casefold()):
        first = first[: -len(half)].rstrip()
    return _span(first, clock_there(time.last))


def span_there(first: datetime, last: datetime, here: date) -> str:
    """Return one time or the span of two, in their own zones, each with its weekday where it is not ``here``."""
    begins, ends = (
        clock_there(time)
        if time.date() == here
        else QCoreApplication.translate("Time", "{day} {time}").format(
            day=QLocale().dayName(time.isoweekday(), _SHORT), time=clock_there(time)
        )
        for time in (first, last)
    )
    return begins if begins == ends else _span(begins, ends)


def _span(first: str, last: str) -> str:
    return QCoreApplication.translate("Time", "{first} to {last}").format(first=first, last=last)


def clock_with_seconds(at: datetime) -> str:
    """Return the local time of day, to the second."""
    local = at.astimezone()
    form, has_room = _MINUTES.subn(r"\1mm\1ss", _form(QLocale()))
    return QLocale().toString(QTime(local.hour, local.minute, local.second), form if has_room else "HH:mm:ss")


def is_today(at: datetime, now: datetime) -> bool:
    """Whether both fall on one local day."""
    return at.astimezone().date() == now.astimezone().date()


def short_moment(at: datetime, now: datetime) -> str:
    """Return the time for today, the weekday for the last six days, else the date: ``Mar 3``, ``3. März 2025``."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return clock(at)
    if 0 < (today - local).days < 7:  # noqa: PLR2004 - a week: its days have names of their own
        return QLocale().dayName(local.isoweekday(), _SHORT)
    return _date(at, year=local.year != today.year)


def short_coming(at: datetime, now: datetime) -> str:
    """Return an instant to come in little room: the time for today, else with the weekday or the date before it.

    ``Tue 8:00 AM`` within six days, ``Dec 14 8:00 AM`` later.
    """
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return clock(at)
    days = (local - today).days
    day = QLocale().dayName(local.isoweekday(), _SHORT) if 0 < days < 7 else _date(at)  # noqa: PLR2004 - a week
    return QCoreApplication.translate("Time", "{day} {time}").format(day=day, time=clock(at))


def waited(since: datetime, now: datetime) -> str:
    """Return for how long somebody has waited, in little room: ``14 min``, ``3 h``, ``2 d``; a minute at least."""
    minutes = max(1, int((now - since).total_seconds()) // 60)
    if minutes < 60:  # noqa: PLR2004 - an hour
        return translate_plural("Time", "%n min", "%n min", minutes)
    hours = minutes // 60
    if hours < 24:  # noqa: PLR2004 - a day
        return translate_plural("Time", "%n h", "%n h", hours)
    return translate_plural("Time", "%n d", "%n d", hours // 24)


def day(at: datetime) -> str:
    """Return the local date in full."""
    local = at.astimezone().date()
    return QLocale().toString(QDate(local.year, local.month, local.day), _LONG)


def day_heading(at: datetime, now: datetime) -> str:
    """Return the local date with its weekday in full, and the year where it is another: ``Friday, Nov 20``."""
    locale, local = QLocale(), at.astimezone()
    pattern = _date_pattern(locale.dateFormat(_LONG), year=local.year != now.astimezone().year, weekday=True)
    in_full = pattern if "dddd" in pattern else pattern.replace("ddd", "dddd")
    return locale.toString(QDate(local.year, local.month, local.day), in_full)


def day_and_clock(at: datetime) -> str:
    """Return the local day and time of day, for what is to come: ``Thu, Nov 26, 9:00 AM``."""
    words = QCoreApplication.translate("Time", "{day}, {time}")
    return words.format(day=_date(at, weekday=True), time=clock(at))


def coming(at: datetime, now: datetime) -> str:
    """Return an instant to come: the time; with the weekday for six days (``Tue 8:00 AM``); then with the day."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return clock(at)
    if 0 < (local - today).days < 7:  # noqa: PLR2004 - a week: its days have names of their own
        return QCoreApplication.translate("Time", "{day} {time}").format(
            day=QLocale().dayName(local.isoweekday(), _SHORT), time=clock(at)
        )
    return day_and_clock(at)


_FAR = timedelta(days=300)
"""From so far on a day needs its year."""


def written_moment(value: date | time, today: date, theirs: QLocale) -> str:
    """Return a day, a moment or a time of a spreadsheet as a text says it: ``Tue, Dec 1, 4:15 PM``.

    Customers read it, so ``theirs`` is the system's locale whatever the language of the window. With plain spaces:
    those that locales have before AM and PM would double the price of the text.
    """
    if isinstance(value, time):
        return _plain_spaces(_clock(datetime.combine(today, value), theirs))
    on = value.date() if isinstance(value, datetime) else value
    is_near = abs(on - today) < _FAR
    words = _date(datetime.combine(on, time(12)), year=not is_near, weekday=is_near, locale=theirs)
    return _plain_spaces(f"{words}, {_clock(value, theirs)}" if isinstance(value, datetime) else words)


def _plain_spaces(words: str) -> str:
    return words.replace("\u202f", " ").replace("\xa0", " ")


def clock_with_zone(at: datetime) -> str:
    """Return the local time of day with the zone's short name, for one that occurs twice that day."""
    return QCoreApplication.translate("Time", "{time} {zone}").format(time=clock(at), zone=f"{at.astimezone():%Z}")


def moment(at: datetime) -> str:
    """Return the local date with its year, and the time of day: ``Nov 26, 2026, 9:00 AM``."""
    words = QCoreApplication.translate("Time", "{day}, {time}")
    return words.format(day=_date(at, year=True), time=clock(at))


def sortable_moment(at: datetime) -> str:
    """Return the local date and time as ``2026-11-26 09:00`` in every locale, for files."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say ``words``; ``urgent`` ones interrupt. Does nothing while none is active.

    Orca before version 45 has no handler for announcements. Every version of it reads a description that changes, of
    whatever has the keyboard.
    """
    if not words or not QAccessible.isActive():
        return
    if QGuiApplication.platformName() in _ORCA_PLATFORMS:
        _orca.say(source, words, urgent=urgent)
        return
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class _Orca:
    """Speaks by the description of the widget that has the keyboard, which gets its own back when it loses it.

    Orca breaks off one sentence for the next, so what comes in one turn of the loop is said as one; of what one
    source says, only the newest, unless it is urgent.
    """

    def __init__(self) -> None:
        self._words: list[tuple[int, str]] = []
        self._widget: QWidget | None = None
        self._own = self._said = ""
        self._is_connected = False

    def say(self, source: QObject, words: str, *, urgent: bool) -> None:
        """Say this after what is to be said already; urgent words before it."""
        if not self._words:
            QTimer.singleShot(0, self._flush)
        if urgent:
            self._words.insert(0, (0, words))
        else:
            self._words = [each for each in self._words if each[0] != id(source)] + [(id(source), words)]

    def _flush(self) -> None:
        said, self._words = join_sentences(*(words for _, words in self._words)), []
        widget = QApplication.focusWidget()
        if widget is None:
            return
        if widget is not self._widget:
            self._give_back()
            self._widget, self._own = widget, widget.accessibleDescription()
            widget.destroyed.connect(self._forget)
        if not self._is_connected:
            self._is_connected = True
            cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus_changed)
        # The same words again are a change too, by a space that isn't heard.
        self._said = f"{said}\u00a0" if widget.accessibleDescription() == said else said
        widget.setAccessibleDescription(self._said)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._widget is not None and now is not self._widget:
            QTimer.singleShot(0, self._give_back)  # once Orca has heard where the keyboard is now

    def _give_back(self) -> None:
        widget = self._widget
        if widget is not None and not (widget.hasFocus() and QApplication.focusWidget() is widget):
            self._forget()
            if widget.accessibleDescription() == self._said:
                widget.setAccessibleDescription(self._own)

    def _forget(self) -> None:
        if self._widget is not None:
            with suppress(RuntimeError):  # it has been deleted
                self._widget.destroyed.disconnect(self._forget)
            self._widget = None


_orca = _Orca()
