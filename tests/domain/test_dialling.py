"""Numbers are looked for in parts, in any form."""

from __future__ import annotations

import pytest

from heydesk.domain.phone_numbers import dialled, ways_to_dial


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
def test_what_was_typed_is_read_as_digits(typed: str, read: tuple[str, ...] | None) -> None:
    """In each way that it can be meant; what holds a letter is no number."""
    assert dialled(typed) == read
