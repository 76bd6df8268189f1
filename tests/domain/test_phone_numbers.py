"""Numbers are looked for in parts, in any form."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.errors import InputError
from heydesk.domain.phone_numbers import (
    BadPhone,
    ParsedPhone,
    dialled,
    national,
    read_digits,
    read_phone,
    region_of,
    ways_to_dial,
    with_country,
)
from heydesk.domain.problems import Field, Severity


@pytest.mark.parametrize(
    ("digits", "ways"),
    [
        ("16505550103", ("6505550103", "5550103", "0103")),
        ("442079460018", ("442079460018", "2079460018", "9460018", "0018")),
        ("358401234567", ("358401234567", "401234567", "1234567", "4567")),
        ("74455", ("74455", "4455")),
        ("155", ("155",)),
        ("999", ("999",)),
    ],
)
def test_a_number_has_several_beginnings(digits: str, ways: tuple[str, ...]) -> None:
    """The whole, without its country, without its area, and its last four digits."""
    assert ways_to_dial(digits) == ways


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("(650) 555-01", ("65055501",)),
        ("+1 650.555.0103", ("16505550103", "6505550103")),
        ("٦٥٠", ("650",)),
        ("011 44 20", ("0114420", "4420")),
        ("0044 20", ("004420", "4420")),
        ("020 7946", ("0207946", "207946")),
        ("0103", ("0103",)),
        ("1", ("1",)),
        ("1234", ("1234", "234")),
        ("650\u20115550", ("6505550",)),
        ("650 kim", None),
        ("½", None),
        ("+", None),
        ("", None),
    ],
)
def test_typed_number_is_read_in_every_possible_way(typed: str, read: tuple[str, ...] | None) -> None:
    """In each way that it can be meant; what holds a letter is no number."""
    assert dialled(typed) == read


HOME = "16505550103"


@pytest.mark.parametrize(
    "typed",
    [
        "6505550103",
        "16505550103",
        "+16505550103",
        "++1 650 555 0103",
        "(650) 555-0103",
        " (650)555-0103 ",
        "1 (650) 555-0103",
        "1-650-555-0103",
        "650.555.0103",
        "650/555/0103",
        "650 555 0103",
        "650\xa0555\xa00103",
        "650\u2009555\u20090103",
        "650\u2011555\u20110103",
        "650–555—0103",
        "650−555−0103",
        "６５０－５５５－０１０３",
        "＋１６５０５５５０１０３",
        "٦٥٠٥٥٥٠١٠٣",
        "\u202a+1 (650) 555-0103\u202c",
        "\u200b6505550103\ufeff",
        "tel:+1-650-555-0103",
        "TEL:650-555-0103",
        "tel:650-555-0103;phone-context=+1",
        "sms:+16505550103",
        "sms:+16505550103?body=Hi%20Kim",
        "smsto:%2B1%20650%20555%200103",
        "sms://+16505550103",
        "650,555,0103",
        "1, 650, 555, 0103",
    ],
    ids=ascii,
)
def test_any_usual_form_is_read(typed: str) -> None:
    """All of these are one number, and it leaves as digits without ``+`` (contract section 2)."""
    assert read_phone(typed) == ParsedPhone(HOME)


@pytest.mark.parametrize(
    ("typed", "region", "digits"),
    [
        ("+44 20 7946 0958", "US", "442079460958"),
        ("011 44 20 7946 0958", "US", "442079460958"),
        ("020 7946 0958", "GB", "442079460958"),
        ("0044 20 7946 0958", "DE", "442079460958"),
        ("+1 650 555 0103", "GB", HOME),
        ("+39 06 698 12345", "US", "390669812345"),
        ("+800 1234 5678", "US", "80012345678"),
        ("(650) 911-0103", "US", "16509110103"),
    ],
)
def test_national_rules_are_those_of_the_region(typed: str, region: str, digits: str) -> None:
    """A foreign number needs its ``+`` or exit code; 911 inside a number is nothing special."""
    assert read_phone(typed, region) == ParsedPhone(digits)


REFUSED = [
    ("", "not-a-number"),
    ("+", "not-a-number"),
    ("kim", "not-a-number"),
    ("+16505550103#", "not-a-number"),
    ("5550103#", "not-a-number"),
    ("555010#", "too-short"),
    ("1-800-FLOWERS", "letters"),
    ("650-555-CALL", "letters"),
    ("Kim 650 555 0103", "letters"),
    ("650 555 0103 home", "letters"),
    ("Apt 4", "letters"),
    ("mailto:650@example.com", "letters"),
    ("650-555-0103 x12", "extension"),
    ("650-555-0103 ext. 12", "extension"),
    ("650-555-0103 #12", "extension"),
    ("650-555-0103,12", "extension"),
    ("tel:650-555-0103;ext=12", "extension"),
    ("911", "emergency"),
    ("9-1-1", "emergency"),
    ("+1911", "emergency"),
    ("112", "emergency"),
    ("911 555 0103", "emergency"),
    ("72727", "short-code"),
    ("411", "short-code"),
    ("5", "too-short"),
    ("12345", "too-short"),
    ("011", "too-short"),
    ("555-0103", "too-short"),
    ("650555010", "too-short"),
    ("+1 650 555 010", "too-short"),
    ("+43 5555", "too-short"),
    ("65055501034", "too-long"),
    ("6505550103 2125550150", "too-long"),
    ("*67 650 555 0103", "too-long"),
    ("0044 20 7946 0958", "too-long"),
    ("+49 55555555555555", "too-long"),
    ("1" * 300, "too-long"),
    ("+43 5555555555555555555", "too-long"),
    ("+999 123456", "country-code"),
    ("+7 5555", "too-short"),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_bad_number_is_refused_with_its_reason(typed: str, reason: str) -> None:
    """Each reason has its name, quotes what was typed, and says what to do."""
    with pytest.raises(BadPhone) as caught:
        read_phone(typed)
    assert caught.value.identifier == reason
    assert isinstance(caught.value, InputError)
    assert str(caught.value).startswith(f"“{typed}”" if len(typed) <= 40 else "“1111")
    assert str(caught.value).endswith((".", "+."))


def test_a_length_that_a_country_does_not_have_is_refused() -> None:
    """Neither too short nor too long: there are longer and shorter ones in that country."""
    with pytest.raises(BadPhone, match="wrong length for that country") as caught:
        read_phone("+7 300 000 000 00")
    assert caught.value.identifier == "wrong-length"


@pytest.mark.parametrize(
    ("typed", "identifier"),
    [
        ("555 123 4567", "number-not-in-use"),
        ("(976) 555-0103", "number-not-in-use"),
        ("900-555-0103", "premium-number"),
        ("+44 909 879 0000", "premium-number"),
    ],
)
def test_a_doubtful_number_is_read_with_a_warning(typed: str, identifier: str) -> None:
    """It may be right, so a person is told and decides."""
    (doubt,) = read_phone(typed).doubts
    assert (doubt.identifier, doubt.severity, doubt.field) == (identifier, Severity.WARNING, Field.RECIPIENTS)
    assert str(doubt.sentence).startswith(("(", "+"))


@pytest.mark.parametrize(
    ("digits", "region", "shown"),
    [
        (HOME, "US", "(650) 555-0103"),
        (HOME, "CA", "(650) 555-0103"),
        (HOME, "GB", "+1 650-555-0103"),
        ("442079460958", "US", "+44 20 7946 0958"),
        ("442079460958", "GB", "020 7946 0958"),
        ("80012345678", "US", "+800 1234 5678"),
        ("999123456", "US", "999123456"),
        ("", "US", ""),
    ],
)
def test_a_number_is_shown_as_people_write_it(digits: str, region: str, shown: str) -> None:
    """Nationally at home, internationally abroad, as it came when nobody can read it."""
    assert national(digits, region) == shown


@pytest.mark.parametrize(
    ("digits", "region"),
    [
        (HOME, "US"),
        ("14165550100", "US"),
        ("442079460958", "GB"),
        ("80012345678", "US"),
        ("999123456", "US"),
        ("", "US"),
    ],
)
def test_an_inbox_number_says_whose_rules_apply(digits: str, region: str) -> None:
    """North America's plan is one; where nothing can be told it is the default."""
    assert region_of(digits) == region


@pytest.mark.parametrize("digits", [HOME, "442079460958", "+442079460958"])
def test_a_chip_is_read_as_it_leaves(digits: str) -> None:
    """Its country code is not taken for an area code, wherever the inbox is."""
    for region in ("US", "GB", "DE"):
        assert read_digits(digits, region).digits == digits.removeprefix("+")


@given(st.text() | st.text("0123456789+-() x,;", max_size=30), st.sampled_from(["US", "GB"]))
def test_any_text_is_read_as_a_number_or_refused(typed: str, region: str) -> None:
    """Never another error; and what is read comes back as the same number."""
    try:
        phone = read_phone(typed, region)
    except BadPhone as error:
        str(error).encode()
    else:
        assert 7 <= len(phone.digits) <= 15
        assert read_digits(phone.digits).digits == phone.digits


def test_the_geocoder_is_never_loaded() -> None:
    """Its data are large, and nothing here asks where a number lives."""
    script = """
import sys
from heydesk.domain.phone_numbers import split_numbers
assert split_numbers("Kim 650 555 0103, +44 20 7946 0958") == ("650 555 0103", "+44 20 7946 0958")
assert not any("geo" in name for name in sys.modules if "phonenumbers" in name)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)


@pytest.mark.parametrize(
    ("digits", "region", "wire"),
    [
        ("7075550110", "US", "17075550110"),
        ("17075550110", "US", "17075550110"),
        ("1075550110", "US", "1075550110"),
        ("447700900111", "US", "447700900111"),
        ("7700900111", "GB", "447700900111"),
        ("07700900111", "GB", "447700900111"),
        ("0123", "GB", "0123"),
        ("", "US", ""),
        pytest.param("6598765432", "US", "6598765432", id="a mobile number in Singapore"),
        pytest.param("6598765432", "GB", "6598765432", id="the same for a British inbox"),
        pytest.param("4745678901", "US", "4745678901", id="a mobile number in Norway"),
        pytest.param("3235550123", "US", "13235550123", id="a landline in Belgium, or Los Angeles"),
    ],
)
def test_number_without_a_country_has_that_of_the_inbox(digits: str, region: str, wire: str) -> None:
    """Ten digits are the inbox's country's, unless they are somebody's mobile number abroad as they stand."""
    assert with_country(digits, region) == wire
