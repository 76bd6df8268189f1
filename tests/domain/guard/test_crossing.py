"""What was said while the person was writing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from heydesk.domain.checks import check_crossing
from heydesk.domain.records import Sighting
from tests.domain.desk import ANA, BEN, KIM, PAT
from tests.domain.guard.scene import NOW, case, heard, known, names, person, words

OPENED = NOW - timedelta(minutes=5)


def crossed(*messages: Sighting, **changes: Any) -> str:
    """Say what was found for a draft that was begun five minutes ago."""
    found = check_crossing(case(known=known(person(KIM, *messages), opened_at=OPENED), **changes))
    assert names(found) in (["crossing"], [])
    return words(found)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (heard("Make it 4 pm"), "Kim Lee wrote while you were writing: “Make it 4 pm”"),
        (heard(""), "Kim Lee sent a picture while you were writing."),
        (heard("Done", inbound=False, sender_id=BEN.id), "Ben Ode wrote to Kim Lee while you were writing: “Done”"),
        (
            heard("Call her", inbound=False, private=True, sender_id=BEN.id),
            "Ben Ode left a note about Kim Lee while you were writing: “Call her”",
        ),
        (heard("Hi", inbound=False, author="Bot"), "Bot wrote to Kim Lee while you were writing: “Hi”"),
        (heard("Hi", inbound=None), "Something new with Kim Lee came while you were writing: “Hi”"),
        (heard("", inbound=False, sender_id=BEN.id), "Something new with Kim Lee came while you were writing."),
    ],
)
def test_what_came_meanwhile_is_said(message: Sighting, sentence: str) -> None:
    """Who, and the words, whoever wrote them."""
    assert crossed(message) == sentence
    assert crossed(message, private=True) == sentence


def test_what_was_there_before_or_is_ones_own_is_not() -> None:
    """Nor anything where it is not known when the person looked."""
    assert crossed(heard("Hi", minutes_ago=6), heard("Hi", minutes_ago=None)) == ""
    assert crossed(heard("Hi", inbound=False, sender_id=ANA.id), heard("Hi", inbound=None, sender_id=ANA.id)) == ""
    assert check_crossing(case(known=known(person(KIM, heard("Hi"))))) == ()


def test_a_newer_one_is_another_problem() -> None:
    """The newest is shown, and once it was asked about, the next one is news."""
    people = person(KIM, heard("One", minutes_ago=4), heard("Two", minutes_ago=3)), person(PAT, heard("Pat's"))
    first = check_crossing(case(phones=(KIM, PAT), known=known(*people, opened_at=OPENED), inbox=None))
    assert [str(problem.sentence)[-7:] for problem in first] == [": “Two”", "“Pat's”"]
    later = person(KIM, *people[0].messages, heard("Three", minutes_ago=2))
    second = check_crossing(case(known=known(later, opened_at=OPENED)))
    assert second[0].about != first[0].about
