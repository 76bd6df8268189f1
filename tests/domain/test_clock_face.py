"""Times of day in sentences."""

from __future__ import annotations

from datetime import datetime

import pytest

from heydesk.domain.l10n import clock_face, clock_span


def at(hour: int, minute: int = 40) -> datetime:
    """Give a time of day."""
    return datetime(2026, 11, 25, hour, minute)  # noqa: DTZ001 - a dial has no zone


@pytest.mark.parametrize(
    ("hour", "said"), [(0, "12:40 am"), (9, "9:40 am"), (12, "12:40 pm"), (21, "9:40 pm"), (23, "11:40 pm")]
)
def test_a_time_is_said_as_people_say_it(hour: int, said: str) -> None:
    """On a dial of twelve hours, with midnight and noon as twelve."""
    assert clock_face(at(hour)) == said


def test_minutes_have_two_digits() -> None:
    """Five past nine is 9:05."""
    assert clock_face(at(9, 5)) == "9:05 am"


@pytest.mark.parametrize(("first", "last", "said"), [(20, 21, "8:40 to 9:40 pm"), (11, 12, "11:40 am to 12:40 pm")])
def test_a_span_says_the_half_of_the_day_once(first: int, last: int, said: str) -> None:
    """Unless it reaches over noon or midnight."""
    assert clock_span(at(first), at(last)) == said
