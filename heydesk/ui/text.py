"""Text for people: translated sentences, tooltips, dates and times by the locale, and screen reader announcements."""

from __future__ import annotations

import re
from datetime import datetime
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from heydesk.domain.l10n import Day, DayAndTime, Sentence, TimeOfDay, Value, english_plural

CONTEXT = "Sentence"
"""Qt's translation context of the core's sentences."""

_NOON = 12
_FROM_THE_RIGHT = frozenset({"R", "AL", "AN"})


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
    the key's disambiguation, so that translators see both.
    """
    template = QCoreApplication.translate(context, singular, plural, count)
    untranslated = english_plural(singular, singular, count)
    return english_plural(singular, plural, count) if template == untranslated else template


def isolated(text: str) -> str:
    """Isolate a right-to-left quotation, so that it does not reorder the sentence around it."""
    if any(bidirectional(char) in _FROM_THE_RIGHT for char in text):
        return f"\u2068{text}\u2069"
    return text


def _shown(value: Value) -> str | int:
    if isinstance(value, Sentence):
        return translate(value)
    if isinstance(value, TimeOfDay):
        return time_of_day(value)
    if isinstance(value, DayAndTime):
        return day_and_clock(value.at)
    if isinstance(value, Day):
        return day(value.at)
    return isolated(value) if isinstance(value, str) else value


def tip(text: str) -> str:
    """Make plain text a tooltip: Qt would render one that looks like HTML."""
    if "<" not in text and "&" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


def on_button(text: str) -> str:
    """Escape ampersands, which make mnemonics in a button's text."""
    return text.replace("&", "&&")


# Times and dates as the reader's locale has them, in 12 or 24 hours. Nothing else in the window writes any.

_SHORT = QLocale.FormatType.ShortFormat
_SECONDS = re.compile(r"[^\w\s]ss")
_MINUTES = re.compile(r"([^\w\s])mm")


def _form() -> str:
    """Give the locale's form of a time of day without seconds, which a few short forms have."""
    return _SECONDS.sub("", QLocale().timeFormat(_SHORT))


def clock(at: datetime) -> str:
    """The local time of day, to the minute."""
    return clock_there(at.astimezone())


def clock_there(at: datetime) -> str:
    """The time of day in the zone of ``at``, to the minute."""
    return QLocale().toString(QTime(at.hour, at.minute), _form())


def time_of_day(time: TimeOfDay) -> str:
    """A time of day in its own zone, or from when to when, with am or pm said once where it is the same."""
    if time.last is None:
        return clock_there(time.first)
    first = clock_there(time.first)
    half = QLocale().amText() if time.first.hour < _NOON else QLocale().pmText()
    if (time.first.hour < _NOON) is (time.last.hour < _NOON) and first.casefold().endswith(half.casefold()):
        first = first[: -len(half)].rstrip()
    return QCoreApplication.translate("Time", "{first} to {last}").format(first=first, last=clock_there(time.last))


def day_there(at: datetime) -> str:
    """The short name of the day in the zone of ``at``: ``Thu``."""
    return QLocale().dayName(at.isoweekday(), _SHORT)


def clock_with_seconds(at: datetime) -> str:
    """The local time of day, to the second."""
    local = at.astimezone()
    form, has_room = _MINUTES.subn(r"\1mm\1ss", _form())
    return QLocale().toString(QTime(local.hour, local.minute, local.second), form if has_room else "HH:mm:ss")


def is_today(at: datetime, now: datetime) -> bool:
    """Whether both fall on one local day."""
    return at.astimezone().date() == now.astimezone().date()


def short_moment(at: datetime, now: datetime) -> str:
    """The time for today, else the day: ``9:31 pm``, ``Tue``, ``3 Mar``, and with the year ``03/03/26``."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return clock(at)
    days = (today - local).days
    date = QDate(local.year, local.month, local.day)
    if 0 < days < 7:  # noqa: PLR2004 - a week: its days have names of their own
        return QLocale().dayName(local.isoweekday(), _SHORT)
    return QLocale().toString(date, "d MMM" if local.year == today.year else "d MMM yyyy")


def day(at: datetime) -> str:
    """The local date in full."""
    local = at.astimezone().date()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)


def day_and_clock(at: datetime) -> str:
    """The local day and time of day, for what is to come: ``Thu 26 Nov, 9:00 am``."""
    local = at.astimezone()
    date = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM")
    return f"{date}, {clock(at)}"


def coming(at: datetime, now: datetime) -> str:
    """An instant to come: the time of day for today, else with the day."""
    return clock(at) if is_today(at, now) else day_and_clock(at)


def clock_with_zone(at: datetime) -> str:
    """The local time of day with the zone's short name, for one that the clocks show twice that day."""
    return f"{clock(at)} {at.astimezone():%Z}"


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say ``words``; ``urgent`` ones interrupt. Does nothing while none is active."""
    if not words:
        return
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
