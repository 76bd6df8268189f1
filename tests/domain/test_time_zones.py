"""What time it may be for a number."""

from __future__ import annotations

from datetime import UTC, datetime

import phonenumbers
import pytest
from phonenumbers.geocoder import description_for_number

from heydesk.domain.quiet_hours import STATE_HOURS
from heydesk.domain.records import Contact, ContactId
from heydesk.domain.time_zones import OVERLAYS, STATES, is_zone, local_times, zone_on_file, zones_of

NOW = datetime(2026, 11, 25, 2, 40, tzinfo=UTC)
"""Tuesday evening in America: 9:40 pm in New York."""

NAMES = {
    "CT": "Connecticut",
    "FL": "Florida",
    "KY": "Kentucky",
    "MA": "Massachusetts",
    "MD": "Maryland",
    "MS": "Mississippi",
    "OK": "Oklahoma",
    "RI": "Rhode Island",
    "TX": "Texas",
    "WA": "Washington State",
}


@pytest.mark.parametrize(
    ("phone", "said"),
    [
        pytest.param("12125550150", "9:40 pm", id="New York"),
        pytest.param("16505550103", "6:40 pm", id="California"),
        pytest.param("18505550103", "8:40 to 9:40 pm", id="a code in two zones"),
        pytest.param("19305550103", "8:40 to 9:40 pm", id="a code laid over such a one"),
        pytest.param("18005550150", "", id="toll-free"),
        pytest.param("442079460958", "2:40 am", id="London"),
        pytest.param("447400123456", "2:40 am", id="a mobile in Britain: four zones, one time"),
        pytest.param("551123456789", "11:40 pm", id="Sao Paulo"),
        pytest.param("79123456789", "", id="a mobile in Russia: sixteen zones"),
        pytest.param("80012345678", "", id="a number of no country"),
        pytest.param("9991234567", "", id="a country that is none"),
        pytest.param("12005550150", "", id="an area code that is none"),
    ],
)
def test_a_number_has_a_time_a_span_or_none(phone: str, said: str) -> None:
    """One time where all its zones agree, a span where they do not, unknown where there are too many or none."""
    assert str(local_times(phone, NOW).time or "") == said


def test_recorded_zone_wins_over_the_area_code() -> None:
    """A zone that is known beats the area code; a name that is no zone does not."""
    assert str(local_times("12125550150", NOW, "America/Denver").time) == "7:40 pm"
    assert str(local_times("18005550150", NOW, "America/Denver").time) == "7:40 pm"
    assert str(local_times("12125550150", NOW, "Denver/America").time) == "9:40 pm"


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("America/Denver", True), ("UTC", True), ("America", False), ("", False), ("../etc", False), ("Nowhere", False)],
)
def test_zones_are_known_by_name(name: str, is_one: bool) -> None:
    """Whatever a contact's field holds is no crash."""
    assert is_zone(name) is is_one


@pytest.mark.parametrize("code", OVERLAYS)
def test_a_code_that_follows_another_has_its_zones(code: str) -> None:
    """And those are two or more, else it would not have to stand in the table."""
    zones = zones_of(f"1{code}5550103")
    assert zones == zones_of(f"1{OVERLAYS[code]}5550103")
    assert len(zones) > 1


def test_the_codes_of_states_are_those_of_the_geocoding_data() -> None:
    """The data of libphonenumber names the same state for each code, or has no place for it yet; none is missing."""
    assert set(STATES) == set(STATE_HOURS) == set(NAMES)
    places = {
        f"{code}": description_for_number(phonenumbers.parse(f"+1{code}5550103"), "en") for code in range(200, 1000)
    }
    for state, name in NAMES.items():
        known = {code for code, place in places.items() if place == name or place.endswith(f", {state}")}
        assert known <= STATES[state]
        assert {places[code] for code in STATES[state] - known} <= {"", "United States"}


@pytest.mark.parametrize(
    ("field", "value", "zone"),
    [
        ("Time zone", " America/Denver ", "America/Denver"),
        ("timezone", "Europe/Paris", "Europe/Paris"),
        ("TIME_ZONE", "mountain", ""),
        ("Dentist", "America/Denver", ""),
    ],
)
def test_zone_is_read_from_a_field_of_the_team(field: str, value: str, zone: str) -> None:
    """One that is named so, with a name that may be a zone's; nobody has none."""
    assert zone_on_file(Contact(ContactId(1), "16505550103", custom=((field, value),))) == zone
    assert zone_on_file(None) == ""
