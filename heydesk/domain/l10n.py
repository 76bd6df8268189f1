"""Sentences for people, kept apart from the values that stand in them, so that they can be translated late."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Sentence(NamedTuple):
    """One English sentence with ``{named}`` places and the values that fill them.

    The core writes sentences and knows no Qt; the window translates ``template`` and then fills it.
    """

    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def fill(self, template: str) -> str:
        """Put the values into ``template``, which is this sentence's own or a translation of it.

        A translation with a place that the sentence has no value for is not worth a crash: English it is then.
        """
        try:
            return template.format_map(dict(self.values))
        except (LookupError, ValueError, AttributeError, TypeError):
            if template == self.template:
                raise
            return str(self)

    def __str__(self) -> str:
        return self.fill(self.template)


def say(template: str, /, **values: str | int) -> Sentence:
    """Write a sentence. The template must be a literal, so that translators' tools find it."""
    return Sentence(template, tuple(values.items()))


# A piece of what somebody typed, fit to be quoted in a sentence.

LONGEST = 40
"""Characters of a quotation before it is cut."""


def excerpt(text: str, longest: int = LONGEST) -> str:
    """Quote ``text`` on one line, cut with … at the end, without anything that can't be shown or stored.

    Lone surrogates would break the storing and printing of the sentence; controls and direction marks would
    change how the rest of it reads.
    """
    return _shown(text if len(text) <= longest else text[: longest - 1] + "…")


def excerpt_before(text: str, index: int, longest: int = 20) -> str:
    """Quote the end of what stands before ``index``, so that a person finds the place."""
    before = text[:index]
    return _shown(before if len(before) <= longest else "…" + before[-longest:])


def _shown(text: str) -> str:
    one_line = " ".join(text.split())
    return "".join(char if char.isprintable() else "\ufffd" for char in one_line)


# Times of day as people say them in a sentence: 9:40 pm.

_NOON = 12


def clock_face(at: datetime) -> str:
    """Say a time of day: ``9:40 pm``."""
    return f"{_on_dial(at)} {_half(at)}"


def clock_span(first: datetime, last: datetime) -> str:
    """Say a span of times in as few words: ``8:40 to 9:40 pm``, ``11:40 am to 12:40 pm``."""
    start = _on_dial(first) if _half(first) == _half(last) else clock_face(first)
    return f"{start} to {clock_face(last)}"


def _on_dial(at: datetime) -> str:
    return f"{at.hour % _NOON or _NOON}:{at.minute:02}"


def _half(at: datetime) -> str:
    return "am" if at.hour < _NOON else "pm"


# An instant in a sentence for people, in this computer's time zone.


def said_time(at: datetime) -> str:
    """Say day and time of day: ``Thu 26 Nov, 09:00``, in the zone of ``at``."""
    return f"{at:%a} {at.day} {at:%b}, {at:%H:%M}"
