"""Pasted lists: one piece for each number, whatever stands between and beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.phone_numbers import BadPhone, join_groups, read_phone, split_numbers, split_pasted

KIM, PAT = "16505550103", "12125550150"


@pytest.mark.parametrize(
    "pasted",
    [
        "6505550103,2125550150",
        "650-555-0103; 212-555-0150",
        "(650) 555-0103\n(212) 555-0150\n",
        "(650) 555-0103\r\n\r\n(212) 555-0150",
        "650 555 0103\t212 555 0150",
        "6505550103 2125550150",
        "650 555 0103 212 555 0150",
        "+1 650 555 0103 +1 212 555 0150",
        "650.555.0103 / 212.555.0150",
        "+16505550103 | +12125550150",
        "6505550103、2125550150",
        "6505550103； 2125550150，",
        "650,555,0103,212,555,0150",
        "650, 555, 0103\n1,212,555,0150",
        "Kim Lee (650) 555-0103; Pat 212 555 0150",
        "Kim Lee <+16505550103>, Pat <+12125550150>",
        "Kim: 650-555-0103 and Pat: 212-555-0150",
        "Call 650 555 0103 first, then 212 555 0150.",
        "Kim Lee\t6505550103\nPat\t2125550150\tApt 12",
        "Kim Lee,650-555-0103\nPat Ode,212-555-0150",
        "1. 650 555 0103\n2. 212 555 0150",
        "• 650 555 0103\n• 212 555 0150",
        "- 650 555 0103\n- 212 555 0150",
        "sms:+16505550103,+12125550150?body=Hi%20there,%20all",
        "tel:+16505550103 tel:+12125550150",
        "６５０５５５０１０３，２１２５５５０１５０",
    ],
    ids=ascii,
)
def test_a_list_of_any_shape_gives_its_numbers(pasted: str) -> None:
    """Mixed separators, tables, numbered lists and names beside numbers."""
    assert [read_phone(piece).digits for piece in split_numbers(pasted)] == [KIM, PAT]


@pytest.mark.parametrize(
    ("pasted", "pieces"),
    [
        ("", ()),
        (" ,;\n\t", ()),
        ("kim", ("kim",)),
        ("kim, 6505550103", ("kim", "6505550103")),
        ("Name\tPhone\nKim\t6505550103", ("6505550103",)),
        ("Kim\t555-0103\nPat\t2125550150", ("555-0103", "2125550150")),
        ("Kim\nPat\tLee", ("Kim", "Pat", "Lee")),
        ("6505550103\n94112\nkim", ("6505550103", "94112", "kim")),
        ("94112, 60610, 33101", ("94112", "60610", "33101")),
        ("Kim, 650 555 0103, 555 0150, Pat", ("Kim", "650 555 0103", "555 0150", "Pat")),
        ("911; 12345; hello", ("911", "12345", "hello")),
        ("650-555-0103 x12, 1-800-FLOWERS", ("650-555-0103 x12", "1-800-FLOWERS")),
        ("tel:6505550103;ext=12; 2125550150", ("6505550103;ext=12", "2125550150")),
        ("650-555-0103,12", ("650-555-0103", "12")),
        ("Kim 6505550103 order 123456789012", ("6505550103", "order 123456789012")),
        ("Kim\t6505550103\tcard 1234567890123456\n", ("6505550103",)),
        ("Kim 6505550103 room 123456", ("6505550103", "room 123456")),
        ("Kim 6505550103 old 5550103", ("6505550103", "old 5550103")),
        ("Kim\t6505550103\troom 123456\n", ("6505550103",)),
        ("Kim\t6505550103\told 5550103\n", ("6505550103",)),
        ("Kim, 6505550103, 555-0150\nPat, 2125550150", ("6505550103", "555-0150", "2125550150")),
        ("Kim 555 123 4567", ("Kim 555 123 4567",)),
        ("1. kim\n2. 6505550103", ("1. kim", "6505550103")),
    ],
)
def test_pasted_words_that_are_no_number_are_kept(pasted: str, pieces: tuple[str, ...]) -> None:
    """Nothing that may have been meant as a recipient disappears."""
    assert split_numbers(pasted) == pieces


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("650,555,0103", "650-555-0103"),
        ("(650), 555 , 0103", "650-555-0103"),
        ("+1,650,555,0103", "1-650-555-0103"),
        ("6505550103,650,555,0150", "6505550103,650-555-0150"),
        ("650,555,01034", "650,555,01034"),
        ("1650,555,0103", "1650,555,0103"),
        ("911,112", "911,112"),
        ("650,\n555,0103", "650,\n555,0103"),
    ],
)
def test_groups_between_commas_are_one_number(typed: str, joined: str) -> None:
    """As some sheets write them; only where the digits make exactly one North American number."""
    assert join_groups(typed) == joined


def test_hundreds_come_at_once() -> None:
    """In order, and with the bad ones in their places."""
    rows = [f"Guest {i}, (650) 555-01{i % 100:02}" for i in range(400)]
    rows[200] = "Guest 200, (650) 555-01"
    pieces = split_numbers("\n".join(rows))
    assert [piece for piece in pieces if not piece.startswith("(650) 555-01")] == []
    assert len(pieces) == 400
    assert pieces[200] == "(650) 555-01"


def test_a_page_of_prose_is_one_text() -> None:
    """A text pasted into the wrong field is not taken for a list."""
    prose = "we would love to see you again at our place " * 200
    assert split_numbers(prose) == (prose.strip(),)


def test_the_rules_are_those_of_the_region() -> None:
    """A number without a country code belongs to the inbox's country."""
    pieces = split_numbers("Jo 020 7946 0958, Al 020 7946 0123", "GB")
    assert [read_phone(piece, "GB").digits for piece in pieces] == ["442079460958", "442079460123"]


@given(st.text("0123456789+-().,;\t\n kx", max_size=60))
def test_pasted_runs_of_seven_digits_are_never_lost(text: str) -> None:
    """Whatever has seven digits or more in a row is in some piece, or known to stand beside one."""
    found = split_pasted(text)
    together = "".join(char for piece in (*found.pieces, *found.beside) for char in piece if char.isdecimal())
    for run in "".join(char if char.isdecimal() else " " for char in text).split():
        assert len(run) < 7 or run in together


@given(st.lists(st.sampled_from([KIM, PAT, "(650) 555-0177", "+44 20 7946 0958", "kim", "911"]), max_size=8))
def test_a_clean_list_gives_its_items(items: list[str]) -> None:
    """One piece for each, numbers and others, in order."""
    assert split_numbers("; ".join(items)) == tuple(items)
    for piece in items:
        try:
            read_phone(piece)
        except BadPhone:
            assert piece in {"kim", "911"}


@pytest.mark.parametrize(
    ("pasted", "left"),
    [
        ("1 415 555 0123 / 0124", "0124"),
        ("Kim 2 (650) 555-0103", "Kim 2"),
        ("(650) 555-0103 or 12", "or 12"),
    ],
)
def test_digits_beside_a_number_stay_in_sight(pasted: str, left: str) -> None:
    """What made no number is left as a piece, so that the person sees that nobody there gets the text."""
    number, piece = split_numbers(pasted)
    assert len(read_phone(number).digits) == len(KIM)
    assert piece == left
    with pytest.raises(BadPhone):
        read_phone(piece)


@pytest.mark.parametrize(
    "row",
    [
        "8:30 AM\tIvy\t{number}\t11/24/2026\t95400\t$60.00",
        "2026-11-24\t{number}\tIvy Ash\tivy@example.com\t60,00 €",
        "{number}\t10045678\tIvy\t24.11.2026 08:30",
        "3125550100\tIvy\t{number}\t40%",
        "8:30 AM, Ivy, {number}, 11/24/2026, 95400, $1060.00",
        '"Ivy",{number},95400,2026-11-24',
        "Ivy\t{number}.0",
    ],
)
@pytest.mark.parametrize("times", [1, 3])
def test_row_of_a_table_gives_its_number(row: str, times: int) -> None:
    """Days, times, prices, postal codes, ids and names beside it are no numbers."""
    numbers = ["7075550110", "7075550111", "7075550112"][:times]
    if row.startswith("312"):
        numbers = [f"({number[:3]}) {number[3:6]}-{number[6:]}" for number in numbers]
    elif "," in row and times == 1:
        return  # one line with commas may be a list that somebody types
    found = split_pasted("\n".join(row.format(number=number) for number in numbers))
    assert found.pieces == tuple(numbers)
    assert found.skipped == ()


def test_row_without_a_number_is_named_and_stops_nothing() -> None:
    """Its person is told of; the headings above are nobody."""
    found = split_pasted("Name\tPhone\tZIP\nIvy\t7075550110\t95400\nMax\t\t95402\nTotal\t\t")
    assert found.pieces == ("7075550110",)
    assert found.skipped == ("Max 95402", "Total")
