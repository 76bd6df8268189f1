"""Times of day as people say them in a sentence: 9:40 pm."""

from __future__ import annotations

from datetime import datetime

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
