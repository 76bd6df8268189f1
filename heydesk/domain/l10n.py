"""Sentences for people: written once, in English, by the code that knows what happened; translated when shown.

The core writes a ``Sentence`` and knows no Qt. The window translates it (``heydesk.ui.text.translate``); the command
line prints its English. A sentence with a number has an English singular and plural at the call, around Qt's ``%n``;
a translation has as many plural forms as its language needs (decision record 0018).

Also here: times in sentences, whose text is English for the command line; the window formats them by the reader's
locale (``heydesk.ui.text``), and nothing else formats a time for people. And quotations of what somebody typed.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, TypeAlias

COUNT = "%n"
"""Stands for the number in a sentence with plural forms, as in Qt."""


class Sentence(NamedTuple):
    """One English sentence with ``{named}`` placeholders and the values that fill them.

    A value that is a sentence itself, such as the cause of an error, is translated with it.
    """

    template: str
    """The English sentence, and the key by which a translation is found; the singular where there is a ``number``."""
    values: tuple[tuple[str, Value], ...] = ()
    plural: str = ""
    """The English sentence for any number but 1."""
    number: int | None = None
    """The number that ``%n`` stands for; None in a sentence without plural forms."""

    @property
    def english(self) -> str:
        """The English template, with its number in it."""
        return self.template if self.number is None else english_plural(self.template, self.plural, self.number)

    def fill(self, template: str) -> str:
        """Put the values into ``template``, which is this sentence's own or a translation of it.

        A translation with a placeholder that the sentence has no value for falls back to English. Raises LookupError
        or ValueError for a sentence whose own placeholders and values don't fit: a bug.
        """
        try:
            return template.format_map(dict(self.values))
        except (LookupError, ValueError, AttributeError, TypeError):
            if template == self.english:
                raise
            return str(self)

    def __str__(self) -> str:
        return self.fill(self.english)


_NOON = 12
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class TimeOfDay(NamedTuple):
    """A time of day to the minute, or a span of two, in the zone that it carries; its text is English."""

    first: datetime
    last: datetime | None = None

    def __str__(self) -> str:
        """Return ``9:40 pm``, ``8:40 to 9:40 pm``, ``11:40 am to 12:40 pm``."""
        if self.last is None:
            return f"{_on_dial(self.first)} {_half(self.first)}"
        half = "" if _half(self.first) == _half(self.last) else f" {_half(self.first)}"
        return f"{_on_dial(self.first)}{half} to {TimeOfDay(self.last)}"


class DayAndTime(NamedTuple):
    """A day and a time of day to the minute, in the zone that it carries; its text is English."""

    at: datetime

    def __str__(self) -> str:
        """Return ``Thu 26 Nov, 09:00``. Not by strftime, which speaks the language that the process is set to."""
        day = f"{_DAYS[self.at.weekday()]} {self.at.day} {_MONTHS[self.at.month - 1]}"
        return f"{day}, {self.at.hour:02}:{self.at.minute:02}"


class Day(NamedTuple):
    """The day of an instant, in the zone that it carries; its text is ISO 8601, ``2026-11-26``."""

    at: datetime

    def __str__(self) -> str:
        return self.at.date().isoformat()


def timestamp(at: datetime) -> str:
    """Return ``2026-11-26 09:00:00 UTC``, in the zone of ``at``, for the lines of the command line."""
    return f"{at:%Y-%m-%d %H:%M:%S %Z}"


def file_stamp(at: datetime) -> str:
    """Return ``2026-11-26-090000``, for the names of folders that sort by time."""
    return f"{at:%Y-%m-%d-%H%M%S}"


def _on_dial(at: datetime) -> str:
    return f"{at.hour % _NOON or _NOON}:{at.minute:02}"


def _half(at: datetime) -> str:
    return "am" if at.hour < _NOON else "pm"


Value: TypeAlias = str | int | Sentence | TimeOfDay | DayAndTime | Day


def english_plural(singular: str, plural: str, count: int) -> str:
    """Choose the English form for ``count``, and put the number in the place of ``%n``."""
    return (singular if count == 1 else plural).replace(COUNT, str(count))


def say(template: str, /, **values: Value) -> Sentence:
    """Write a sentence. The template must be a literal, so that it can be extracted for translators."""
    return Sentence(template, tuple(values.items()))


def say_plural(singular: str, plural: str, count: int, /, **values: Value) -> Sentence:
    """Write a sentence with a number, for which ``%n`` stands. Both forms must be literals, as in ``say``."""
    return Sentence(singular, tuple(values.items()), plural, count)


LONGEST = 40
"""Characters of a quotation before it is cut."""


def excerpt(text: str, longest: int = LONGEST) -> str:
    """Quote ``text`` on one line, cut with … at the end, without anything that can't be shown or stored.

    Lone surrogates would break the storing and printing of the sentence; controls and direction marks would
    change how the rest of it reads.
    """
    return _printable(text if len(text) <= longest else text[: longest - 1] + "…")


def excerpt_before(text: str, index: int, longest: int = 20) -> str:
    """Quote the end of what stands before ``index``, so that a person finds the place."""
    before = text[:index]
    return _printable(before if len(before) <= longest else "…" + before[-longest:])


def _printable(text: str) -> str:
    one_line = " ".join(text.split())
    return "".join(char if char.isprintable() else "\ufffd" for char in one_line)
