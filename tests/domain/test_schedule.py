"""Times to send at that many people want, and the quarter hours of a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.schedule import (
    NOTICE,
    Preset,
    is_on_grid,
    is_text_of,
    is_too_near,
    is_wanted_too_near,
    next_quarter,
    presets,
    quarters_of,
    soonest,
    wall,
)

BERLIN, KOLKATA, CAIRO = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kolkata"), ZoneInfo("Africa/Cairo")
THURSDAY = datetime(2026, 3, 26, 15, 4, tzinfo=BERLIN)


def _local(now: datetime) -> list[tuple[Preset, str]]:
    return [(preset, f"{at.astimezone(BERLIN):%a %d %H:%M}") for preset, at in presets(now, BERLIN)]


def test_presets_are_what_they_say() -> None:
    """On a Thursday afternoon: in an hour, this evening, tomorrow, and on Monday by the clocks of that day."""
    assert _local(THURSDAY) == [
        (Preset.IN_AN_HOUR, "Thu 26 16:15"),
        (Preset.THIS_EVENING, "Thu 26 18:00"),
        (Preset.TOMORROW_MORNING, "Fri 27 09:00"),
        (Preset.TOMORROW_AFTERNOON, "Fri 27 14:00"),
        (Preset.MONDAY_MORNING, "Mon 30 09:00"),  # summer time begins on the Sunday between
    ]
    assert all(is_on_grid(at) and not is_too_near(at, THURSDAY) for _, at in presets(THURSDAY, BERLIN))


def test_an_evening_that_is_over_is_not_offered() -> None:
    """Nor one that is too near."""
    kinds = [preset for preset, _ in presets(THURSDAY.replace(hour=17, minute=50), BERLIN)]
    assert Preset.THIS_EVENING not in kinds
    assert kinds[0] is Preset.IN_AN_HOUR


def test_on_sunday_monday_is_tomorrow() -> None:
    """It is offered once."""
    kinds = [preset for preset, _ in presets(datetime(2026, 3, 29, 10, 0, tzinfo=BERLIN), BERLIN)]
    assert Preset.MONDAY_MORNING not in kinds


def test_presets_are_sorted_by_time() -> None:
    """Late in the afternoon, *in an hour* comes after *this evening*."""
    kinds = [preset for preset, _ in presets(THURSDAY.replace(hour=17, minute=30), BERLIN)]
    assert kinds[:2] == [Preset.THIS_EVENING, Preset.IN_AN_HOUR]


def test_a_day_has_its_quarter_hours() -> None:
    """96 of them; four fewer where the clocks are set forward, four more where they are set back."""
    plain = quarters_of(date(2026, 3, 28), BERLIN)
    assert [f"{at.astimezone(BERLIN):%H:%M}" for at in (*plain[:2], plain[-1])] == ["00:00", "00:15", "23:45"]
    days = (date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25))
    assert [len(quarters_of(day, BERLIN)) for day in days] == [96, 92, 100]
    assert all(map(is_on_grid, quarters_of(date(2026, 3, 28), KOLKATA)))


def test_a_day_without_a_midnight_has_its_quarter_hours_too() -> None:
    """In Cairo the clocks go forward at midnight: the day begins at one."""
    first = quarters_of(date(2026, 4, 24), CAIRO)[0]
    assert f"{first.astimezone(CAIRO):%d %H:%M}" == "24 01:00"


def test_wall_time_without_zone_is_local() -> None:
    """The clock on this desk shows the hour then."""
    assert wall(date(2026, 3, 28), 9).astimezone().hour == 9


def test_a_time_is_wanted_with_some_room() -> None:
    """What would be too near by the time it arrives is too near already."""
    now = datetime(2026, 3, 28, 9, 0, tzinfo=UTC)
    assert is_wanted_too_near(now + timedelta(minutes=15, seconds=30), now)
    assert not is_wanted_too_near(now + timedelta(minutes=16), now)


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


def test_next_quarter_after_the_clocks_are_set_back() -> None:
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
def test_soonest_time_leaves_room_for_undo(now: datetime) -> None:
    """The undo time may pass, and it is not too near then."""
    assert not is_too_near(soonest(now), now + timedelta(minutes=2))


@pytest.mark.parametrize(
    ("seen", "is_it"),
    [
        ("See you at 5.", True),
        (" See  you\r\nat 5. ", True),
        ("See you at 5. Reply STOP to unsubscribe.", True),
        ("See you at 5.\n\nText STOP to opt out", True),
        ("See you at 5. Txt \u201cSTOP\u201d to end", True),
        ("See you at 5. Responda ALTO para cancelar.", True),
        ("See you at 5. Envoyez ARR\u00caT pour vous d\u00e9sabonner.", True),
        ("See you at 5. You can unsubscribe at any time.", True),
        ("See you at 5. Don't stop by before.", False),
        ("See you at 5. Reply with your birthday.", False),
        ("See you at 5.STOP", False),
        ("See you at 5. Reply STOP." + " And more." * 20, False),
        ("See you at 6. Reply STOP to unsubscribe.", False),
        ("Reply STOP to unsubscribe.", False),
        ("", False),
    ],
)
def test_text_is_known_again_with_a_sentence_on_how_to_opt_out(seen: str, is_it: bool) -> None:
    """The service may append one; anything else that follows makes another text of it."""
    assert is_text_of("See you at 5.", seen) is is_it
    assert not is_text_of("", "Reply STOP to unsubscribe.")
