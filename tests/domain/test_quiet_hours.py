"""Quiet hours: by the recipient's clock, the strictest of all that may apply, and when they are over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.quiet_hours import STATE_HOURS, LocalHours, local_hours_of, next_allowed
from heydesk.domain.schedule import QUARTER, soonest

EASTERN, PACIFIC, CENTRAL = (ZoneInfo(f"America/{city}") for city in ("New_York", "Los_Angeles", "Chicago"))
NEW_YORK, CALIFORNIA, MIAMI = "12125550150", "16505550103", "13055550103"
PANHANDLE, TEXAS, ISLAND, DELTA, TOLL_FREE = "18505550103", "12145550103", "14015550103", "16625550103", "18005550150"
PHONES = st.sampled_from([NEW_YORK, CALIFORNIA, MIAMI, PANHANDLE, TEXAS, ISLAND, DELTA, "442079460958"])
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


def at(hour: int, minute: int = 0, *, zone: ZoneInfo = EASTERN, day: int = 25) -> datetime:
    """Give a time in November 2026; the 25th is a Wednesday, the 28th a Saturday, the 29th a Sunday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    ("phone", "when", "quiet"),
    [
        (NEW_YORK, at(7, 59), True),
        (NEW_YORK, at(8), False),
        (NEW_YORK, at(20, 59), False),
        (NEW_YORK, at(21), True),
        (NEW_YORK, at(8, day=29), False),
        (CALIFORNIA, at(9), True),
        (CALIFORNIA, at(23, 30), False),
        (MIAMI, at(19, 59), False),
        (MIAMI, at(20), True),
        (PANHANDLE, at(8, 30), True),
        (PANHANDLE, at(9), False),
        (PANHANDLE, at(20), True),
        (TEXAS, at(11, 59, zone=CENTRAL, day=29), True),
        (TEXAS, at(12, zone=CENTRAL, day=29), False),
        (ISLAND, at(16, 59, day=28), False),
        (ISLAND, at(17, day=28), True),
        (ISLAND, at(12, day=29), True),
        (DELTA, at(12, zone=CENTRAL, day=29), True),
        (TOLL_FREE, at(3), False),
        ("442079460958", at(17), True),
    ],
)
def test_hours_are_those_of_the_place(phone: str, when: datetime, quiet: bool) -> None:
    """The federal hours, a stricter state's, and with two zones both clocks; nothing where no clock is known."""
    assert local_hours_of(phone).is_quiet(when) is quiet


def test_a_zone_that_is_known_wins_and_the_state_stays() -> None:
    """Somebody with a number of Florida in Denver goes by Denver's clock, and by the stricter hours."""
    place = local_hours_of(MIAMI, "America/Denver")
    assert place == LocalHours(("America/Denver",), STATE_HOURS["FL"])


def test_numbers_of_one_area_share_a_place() -> None:
    """So that thousands of people are a few places to look at."""
    assert local_hours_of("12125550150") is local_hours_of("12125550199")


def test_every_state_is_stricter_than_the_rule() -> None:
    """None opens earlier or closes later than 8 to 9, and each differs somewhere."""
    for hours in STATE_HOURS.values():
        days = (hours.weekdays, hours.saturday, hours.sunday)
        assert any(day != (8, 21) for day in days)
        assert all(opens >= 8 and closes <= 21 for opens, closes in days if (opens, closes) != (0, 0))


@given(INSTANTS, st.lists(PHONES, min_size=1, max_size=4))
def test_offered_time_is_the_first_allowed_everywhere(now: datetime, phones: list[str]) -> None:
    """And no quarter before it was."""
    places = [local_hours_of(phone) for phone in phones]
    first = next_allowed(places, soonest(now))
    last = now + timedelta(days=4) if first is None else first
    quarter = soonest(now)
    while quarter < last:
        assert any(place.is_quiet(quarter) for place in places)
        quarter += QUARTER
    assert first is None or not any(place.is_quiet(first) for place in places)


def test_no_time_is_offered_where_hours_never_overlap() -> None:
    """Rhode Island is done before the day begins in Singapore, and the other way round."""
    assert next_allowed([local_hours_of(ISLAND), LocalHours(("Asia/Singapore",), STATE_HOURS["RI"])], at(9)) is None
