"""Numbers of another country than the inbox's."""

from __future__ import annotations

import pytest

from heydesk.domain.checks import check_abroad
from heydesk.domain.ids import ListId
from heydesk.domain.phone_numbers import country_of
from heydesk.domain.records import ListMember
from tests.domain.desk import BARE, KIM, LONDON, ORDERS, PAT, SUPPORT
from tests.domain.guard.scene import case, heard, known, names, person, words

BRITISH, CANADIAN, JAMAICAN, PUERTO_RICAN = "442079460123", "14165550103", "18765550103", "17875550103"
LIST = ListId(5)


@pytest.mark.parametrize(
    ("digits", "country"),
    [
        (KIM, "US"),
        (PUERTO_RICAN, "US"),
        (CANADIAN, "CA"),
        (JAMAICAN, "JM"),
        (BRITISH, "GB"),
        ("15551234567", ""),
        ("80012345678", ""),
        ("9991234567", ""),
    ],
)
def test_a_number_is_of_a_country(digits: str, country: str) -> None:
    """Territories are the US, and a number that is nowhere in use is of none."""
    assert country_of(digits) == country


@pytest.mark.parametrize(
    ("inbox", "phones", "number"),
    [
        (SUPPORT, (BRITISH,), "+44 20 7946 0123 is in another country than “Support”."),
        (SUPPORT, (CANADIAN,), "(416) 555-0103 is"),
        (SUPPORT, (KIM, JAMAICAN), "(876) 555-0103 is"),
        (
            SUPPORT,
            (BRITISH, CANADIAN, KIM),
            "2 numbers are in another country than “Support”, +44 20 7946 0123 first.",
        ),
        (LONDON, (KIM,), "+1 650-555-0103 is"),
        (ORDERS, (CANADIAN,), "(416) 555-0103 is"),
        (SUPPORT, (KIM, PAT, PUERTO_RICAN, "18005550150", "15551234567"), ""),
        (ORDERS, (KIM,), ""),
        (LONDON, (BRITISH,), ""),
        (BARE, (BRITISH,), ""),
        (None, (BRITISH,), ""),
    ],
)
def test_numbers_abroad_are_named(inbox: object, phones: tuple[str, ...], number: str) -> None:
    """The first, and how many; an inbox without a number is in no country, and a toll-free one in the US."""
    said = words(check_abroad(case(inbox=inbox, phones=phones)))
    assert said.startswith(number)
    assert bool(said) is bool(number)
    assert check_abroad(case(inbox=inbox, phones=phones, private=True)) == ()


def test_who_has_written_is_no_question_any_more() -> None:
    """A text from there shows that the inbox and that country talk to each other; one to there does not."""
    wrote, was_texted = person(BRITISH, heard("Hello")), person(BRITISH, heard("Hello", inbound=False))
    assert check_abroad(case(phones=(BRITISH,), known=known(wrote))) == ()
    assert names(check_abroad(case(phones=(BRITISH,), known=known(was_texted)))) == ["another-country"]


def test_a_crowd_is_looked_through_by_how_numbers_begin() -> None:
    """Canada begins as the US does, Britain does not."""
    crowd = tuple(f"1650555{number:04}" for number in range(100, 160))
    assert check_abroad(case(phones=(*crowd, CANADIAN))) == ()
    assert words(check_abroad(case(phones=(*crowd, BRITISH)))).startswith("+44 20 7946 0123 is")


def test_one_of_several_can_be_taken_out() -> None:
    """The only one can't."""
    (one,) = check_abroad(case(phones=(KIM, BRITISH)))
    assert one.fix is not None
    assert one.fix.value == BRITISH
    assert check_abroad(case(phones=(BRITISH,)))[0].fix is None


def test_a_list_is_looked_through_by_its_numbers() -> None:
    """Nobody can be taken out of it from here."""
    members = {LIST: tuple(ListMember(phone) for phone in (KIM, BRITISH, CANADIAN, "33145550103"))}
    found = check_abroad(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert words(found).startswith("2 numbers are in another country than “Support”, +44 20 7946 0123 first.")
    found = check_abroad(case(phones=(), list_ids=(LIST,), inbox=LONDON, known=known(members=members)))
    assert words(found).startswith("3 numbers are")
    members = {LIST: (ListMember(BRITISH),)}
    (one,) = check_abroad(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert one.fix is None
    assert check_abroad(case(phones=(), list_ids=(ListId(6),), known=known(members=members))) == ()
