"""Checks of the recipients: other countries, messages that crossed, and conversations of another inbox."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from heydesk.domain.checks.recipients import check_conversation_inbox, check_crossing_messages, check_foreign_numbers
from heydesk.domain.message import Side
from heydesk.domain.phone_numbers import country_of
from heydesk.domain.records import (
    ChatId,
    Conversation,
    HistoryMessage,
    ListId,
    ListMember,
)
from tests.domain.checks.sample_context import NOW, case, heard, known, names, person, words
from tests.domain.sample_drafts import ANA, BARE, BEN, KIM, LONDON, ORDERS, PAT, SUPPORT

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
        (SUPPORT, (BRITISH,), "+44 20 7946 0123 is in another country."),
        (SUPPORT, (CANADIAN,), "(416) 555-0103 is"),
        (SUPPORT, (KIM, JAMAICAN), "(876) 555-0103 is"),
        (
            SUPPORT,
            (BRITISH, CANADIAN, KIM),
            "2 numbers are in another country, +44 20 7946 0123 among them.",
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
    said = words(check_foreign_numbers(case(inbox=inbox, phones=phones)))
    assert said.startswith(number)
    assert bool(said) is bool(number)
    assert check_foreign_numbers(case(inbox=inbox, phones=phones, side=Side.NOTE)) == ()


def test_foreign_number_that_has_written_is_not_questioned() -> None:
    """A text from there shows that the inbox and that country talk to each other; one to there does not."""
    wrote, was_texted = person(BRITISH, heard("Hello")), person(BRITISH, heard("Hello", inbound=False))
    assert check_foreign_numbers(case(phones=(BRITISH,), known=known(wrote))) == ()
    assert names(check_foreign_numbers(case(phones=(BRITISH,), known=known(was_texted)))) == ["another-country"]


def test_a_crowd_is_looked_through_by_how_numbers_begin() -> None:
    """Canada begins as the US does, Britain does not."""
    crowd = tuple(f"1650555{number:04}" for number in range(100, 160))
    assert check_foreign_numbers(case(phones=(*crowd, CANADIAN))) == ()
    assert words(check_foreign_numbers(case(phones=(*crowd, BRITISH)))).startswith("+44 20 7946 0123 is")


def test_foreign_number_is_removable_unless_it_is_the_only_one() -> None:
    """The only one can't."""
    (one,) = check_foreign_numbers(case(phones=(KIM, BRITISH)))
    assert one.fix is not None
    assert one.fix.value == BRITISH
    assert check_foreign_numbers(case(phones=(BRITISH,)))[0].fix is None


def test_a_list_is_looked_through_by_its_numbers() -> None:
    """Nobody can be taken out of it from here."""
    members = {LIST: tuple(ListMember(phone) for phone in (KIM, BRITISH, CANADIAN, "33145550103"))}
    found = check_foreign_numbers(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert words(found).startswith("2 numbers are in another country, +44 20 7946 0123 among them.")
    found = check_foreign_numbers(case(phones=(), list_ids=(LIST,), inbox=LONDON, known=known(members=members)))
    assert words(found).startswith("3 numbers are")
    members = {LIST: (ListMember(BRITISH),)}
    (one,) = check_foreign_numbers(case(phones=(), list_ids=(LIST,), known=known(members=members)))
    assert one.fix is None
    assert check_foreign_numbers(case(phones=(), list_ids=(ListId(6),), known=known(members=members))) == ()


OPENED = NOW - timedelta(minutes=5)


def crossed(*messages: HistoryMessage, **changes: Any) -> str:
    """Say what was found for a draft that was begun five minutes ago."""
    found = check_crossing_messages(case(known=known(person(KIM, *messages), opened_at=OPENED), **changes))
    assert names(found) in (["crossing"], [])
    return words(found)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (heard("Make it 4 pm"), "Kim Lee texted while you were writing: “Make it 4 pm”"),
        (heard(""), "Kim Lee sent a picture while you were writing."),
        (heard("Done", inbound=False, sender_id=BEN.id), "Ben Ode texted Kim Lee while you were writing: “Done”"),
        (
            heard("Call her", inbound=False, private=True, sender_id=BEN.id),
            "Ben Ode added a note about Kim Lee while you were writing: “Call her”",
        ),
        (heard("Hi", inbound=False, author="Bot"), "Bot texted Kim Lee while you were writing: “Hi”"),
        (heard("Hi", inbound=None), "Kim Lee texted while you were writing: “Hi”"),
        (heard("", inbound=False, sender_id=BEN.id), "Kim Lee texted while you were writing."),
    ],
)
def test_message_that_came_meanwhile_is_quoted(message: HistoryMessage, sentence: str) -> None:
    """Who, and the words, whoever wrote them."""
    assert crossed(message) == sentence
    assert crossed(message, side=Side.NOTE) == sentence


def test_older_and_own_messages_do_not_cross() -> None:
    """Nor anything where it is not known when the person looked."""
    assert crossed(heard("Hi", minutes_ago=6), heard("Hi", minutes_ago=None)) == ""
    assert crossed(heard("Hi", inbound=False, sender_id=ANA.id), heard("Hi", inbound=None, sender_id=ANA.id)) == ""
    assert check_crossing_messages(case(known=known(person(KIM, heard("Hi"))))) == ()


def test_a_newer_one_is_another_problem() -> None:
    """The newest is shown, and once it was asked about, the next one is news."""
    people = person(KIM, heard("One", minutes_ago=4), heard("Two", minutes_ago=3)), person(PAT, heard("Pat's"))
    first = check_crossing_messages(case(phones=(KIM, PAT), known=known(*people, opened_at=OPENED), inbox=None))
    assert [str(problem.sentence)[-7:] for problem in first] == [": “Two”", "“Pat's”"]
    later = person(KIM, *people[0].messages, heard("Three", minutes_ago=2))
    second = check_crossing_messages(case(known=known(later, opened_at=OPENED)))
    assert second[0].about != first[0].about


def test_a_conversation_belongs_to_an_inbox() -> None:
    """Another one is asked about; a draft without inbox or conversation has nothing to compare."""
    here, there = (Conversation(ChatId(1), inbox.id, (KIM,)) for inbox in (SUPPORT, ORDERS))
    assert check_conversation_inbox(case(chat=here)) == ()
    assert "isn't in “Support”" in words(check_conversation_inbox(case(chat=there)))
    assert check_conversation_inbox(case(chat=there, inbox=None)) == ()
    assert check_conversation_inbox(case()) == ()
