"""The times that the service takes for a scheduled text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.schedule import NOTICE, is_on_grid, is_too_near, next_quarter, soonest

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
INSTANTS = st.builds(
    lambda zone, minutes, seconds: (NOON + timedelta(minutes=minutes, seconds=seconds)).astimezone(zone),
    st.timezones(),
    st.integers(0, 2_000_000),
    st.integers(0, 59),
)


@pytest.mark.parametrize(
    ("minutes", "seconds", "on"), [(0, 0, True), (15, 0, True), (45, 0, True), (5, 0, False), (15, 1, False)]
)
def test_a_quarter_hour_is_one_to_the_second(minutes: int, seconds: int, on: bool) -> None:
    """The service refuses anything else."""
    assert is_on_grid(NOON + timedelta(minutes=minutes, seconds=seconds)) is on


def test_kathmandu_has_quarter_hours_too() -> None:
    """Its clock is 45 minutes off, and its quarters are everybody's."""
    assert is_on_grid(datetime(2026, 11, 26, 9, 15, tzinfo=ZoneInfo("Asia/Kathmandu")))


def test_where_the_clocks_are_set_back_the_next_quarter_is_the_next() -> None:
    """At 1:59 summer time in New York, it is one minute away, and not an hour and one."""
    at = datetime(2026, 11, 1, 1, 59, tzinfo=ZoneInfo("America/New_York"))
    assert next_quarter(at).astimezone(UTC) == datetime(2026, 11, 1, 6, 0, tzinfo=UTC)


def test_less_than_a_quarter_of_an_hour_is_too_near() -> None:
    """Fifteen minutes to the second are just enough."""
    assert not is_too_near(NOON, NOON - NOTICE)
    assert is_too_near(NOON, NOON - NOTICE + timedelta(seconds=1))


@given(INSTANTS)
def test_the_next_quarter_is_on_the_grid_and_next(at: datetime) -> None:
    """In any zone, and not a quarter of an hour away."""
    found = next_quarter(at)
    assert is_on_grid(found)
    assert timedelta() <= found.astimezone(UTC) - at.astimezone(UTC) < timedelta(minutes=15)


@given(INSTANTS)
def test_what_is_offered_first_can_still_be_undone(now: datetime) -> None:
    """The undo time may pass, and it is not too near then."""
    assert not is_too_near(soonest(now), now + timedelta(minutes=2))
