"""What a text says of days and times, compared with the calendar and the conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from heydesk.domain.checks.dates import check_dates
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind, Problem
from heydesk.domain.records import HistoryMessage, TemplateId
from tests.domain.checks.sample_context import GOOD, case, heard, known, names, person
from tests.domain.sample_drafts import KIM, PAT, SUPPORT

NOW = datetime(2026, 11, 30, 20, 0, tzinfo=UTC)
"""A Monday, noon in California, where Kim's number is from."""


def ask(text: str, *messages: HistoryMessage, now: datetime = NOW, **changes: object) -> tuple[Problem, ...]:
    """Check a text to Kim."""
    return check_dates(case(text, **{"known": known(person(KIM, *messages), now=now), **changes}))


def one(text: str, *messages: HistoryMessage, **changes: object) -> tuple[str, str, str, object]:
    """Give the only problem's name and words, and what its fix says and writes."""
    (problem,) = ask(text, *messages, **changes)  # type: ignore[arg-type] # what a context has
    fix = problem.fix
    if fix is None:
        return problem.identifier, str(problem.sentence), "", None
    assert fix.kind is FixKind.REPLACE_TEXT
    return problem.identifier, str(problem.sentence), str(fix.label), fix.value


@pytest.mark.parametrize(
    ("text", "sentence", "label", "fixed"),
    [
        ("Thursday, Dec 4 at 3", "Thursday is Dec 3, not Dec 4.", "Friday, Dec 4", "Friday, Dec 4 at 3"),
        ("On Thu 12/4, ok", "Thursday is 12/3, not 12/4.", "Fri 12/4", "On Fri 12/4, ok"),
        ("thurs 12/04/26", "Thursday is 12/3/26, not 12/04/26.", "fri 12/04/26", "fri 12/04/26"),
        ("Dec. 4th, Thursday", "Thursday is Dec. 3rd, not Dec. 4th.", "Dec. 4th, Friday", "Dec. 4th, Friday"),
        ("by Dec 4 (Thu)", "Thursday is Dec 3, not Dec 4.", "Dec 4 (Fri)", "by Dec 4 (Fri)"),
        ("THURSDAY DEC 4", "Thursday is DEC 3, not DEC 4.", "FRIDAY DEC 4", "FRIDAY DEC 4"),
        ("Monday, January 1", "Monday is January 4, not January 1.", "Friday, January 1", "Friday, January 1"),
        ("Thursday, January 1", "Thursday is December 31, not January 1.", "Friday, January 1", "Friday, January 1"),
        ("Wed, Feb 29", "Wednesday is Mar 1, not Feb 29.", "Tue, Feb 29", "Tue, Feb 29"),
        (
            "Monday, 6 December 2026",
            "Monday is 7 December 2026, not 6 December 2026.",
            "Sunday, 6 December 2026",
            "Sunday, 6 December 2026",
        ),
        ("Monday, May 5", "Monday is May 3, not May 5.", "Wednesday, May 5", "Wednesday, May 5"),
        ("Sat the 11th of Dec", "Saturday is 12th Dec, not 11th of Dec.", "Fri the 11th Dec", ""),
        ("Thu 2026-12-04", "Thursday is 2026-12-03, not 2026-12-04.", "Fri 2026-12-04", "Fri 2026-12-04"),
        ("Friday the 12th", "Friday is the 11th, not the 12th.", "Saturday the 12th", "Saturday the 12th"),
        ("Thu the 4th", "Thursday is the 3rd, not the 4th.", "Fri the 4th", "Fri the 4th"),
        ("See you tomorrow, Dec 4!", "Tomorrow is Dec 1, not Dec 4.", "tomorrow, Dec 1", "See you tomorrow, Dec 1!"),
        ("today 12/1", "Today is 11/30, not 12/1.", "today 11/30", "today 11/30"),
    ],
)
def test_weekday_that_is_not_that_date(text: str, sentence: str, label: str, fixed: str) -> None:
    """The nearest date with the weekday is named; the fix writes the date's own weekday as the person wrote it."""
    found = one(text)
    assert found[:2] == ("weekday-mismatch", sentence)
    if fixed:
        assert found[2:] == (f"Change to {label}", fixed)


@pytest.mark.parametrize(
    "text",
    [
        "Thursday, Dec 3 at 3:30 pm",
        "Dec 4, Friday",
        "Monday the 4th",  # of January
        "tomorrow (12/1)",
        "Monday, Nov 16 was fine",
        "Tuesday, Feb 29",  # 2028
        "Sunday 6 December",
        "Wed, 12/2, or Thu, 12/3",
        "Mon-Thu 12/4 is a ratio",
        "Until Dec 4, Monday to Friday",
        "Dec 4. Monday is free",
        "We moved on Friday. Dec 3 is out",
        "Thu, Dec 3-6",
        "Fri 12.6",
        "Fri 9-5, Sat 10-2",
        "Open 24/7",
        "Tuesday 1/2 price",
        "Tue 3/4 cup",
        "Monday 10/12oz bags",
        "Monday $12/4",
        "Thu 555-0104",
        "Thu 13/14",
        "Thursday 12/32",
        "Thu 99",
        "at 12 May St, Friday",
        "the sun 12/1",
        "On Friday you may 4 times",
        "Visit https://x.example/Thu,Dec/4 please",
        "Thu https://x.example/12/4",
        "kim@thursday.example Dec 4",
        "Thu (650) 555-0104",
        "Hi {{Thu Dec 4}}",
        "today the 4th",
        "Fridays Dec 3 to Dec 20",
    ],
)
def test_what_is_right_or_no_date_is_let_be(text: str) -> None:
    """Prices, fractions, numbers, hours, streets, links and spans are no dates."""
    assert ask(text) == ()


def test_day_comes_first_where_the_inbox_is_from_such_a_country() -> None:
    """4/12 is in December in London, and dots are dates there."""
    london = replace(GOOD, inbox=SUPPORT._replace(phones=("442079460958",))).inbox
    assert one("Thu 4/12", inbox=london)[1:3] == ("Thursday is 3/12, not 4/12.", "Change to Fri 4/12")
    assert one("Thu 4.12.2026", inbox=london)[1] == "Thursday is 3.12.2026, not 4.12.2026."
    assert ask("Fri 4/12", inbox=london) == ask("Fri 4.12", inbox=london) == ()


@pytest.mark.parametrize(
    ("text", "sentence", "fixed"),
    [
        ("Your appointment is Nov 12 at 9", "Nov 12 is in the past.", None),
        (
            "Reminder: we will see you 11/12/2026.",
            "11/12/2026 is in the past.",
            "Reminder: we will see you 11/12/2027.",
        ),
        ("Thanks! Please confirm Dec 4, 2025.", "Dec 4, 2025 is in the past.", "Thanks! Please confirm Dec 4, 2026."),
        ("We'll be there today at 9 am", "Today at 9 am is in the past.", None),
    ],
)
def test_date_that_is_over(text: str, sentence: str, fixed: str | None) -> None:
    """Where the sentence speaks of what is to come. A year is taken for the slip, where one was given."""
    found = one(text)
    assert (found[:2], found[3]) == (("date-past", sentence), fixed)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for coming in on Nov 12",
        "We received your payment of Nov 12. See you soon!",
        "Your invoice of Nov 12 is due",
        "Your appointment is Jan 12",
        "Your appointment is Dec 4, 2026",
        "Nov 12",
        "Your appointment is today at 4 pm",
        "Your appointment is today at 9",
        "Your appointment is today, 9 am to 6 pm",
        "Your appointment is today",
        "You had an appointment today at 9 am",
    ],
)
def test_past_that_is_meant_is_let_be(text: str) -> None:
    """Much is said of what was."""
    assert ask(text) == ()


def test_scheduled_text_is_read_on_its_day() -> None:
    """Tomorrow is the day after it is sent."""
    at = NOW + timedelta(days=2)
    assert ask("See you tomorrow, Dec 3", send_at=at) == ()
    assert one("Your appointment is Dec 1 at 9", send_at=at)[1] == "Dec 1 is in the past."


def test_time_is_where_the_recipient_is() -> None:
    """At 3 am UTC it is still the day before in California; in two zones a time must be over in both."""
    late = datetime(2026, 12, 1, 3, tzinfo=UTC)
    assert ask("See you tomorrow, Dec 1", now=late) == ()
    eastern = known(person(KIM), person(PAT, zone="America/New_York"), now=NOW)
    text = "We will see you today at 1 pm"
    assert names(ask(text, known=eastern, phones=(PAT,))) == ["date-past"]
    assert ask(text, known=eastern, phones=(KIM, PAT)) == ()
    nowhere = ask("See you tomorrow, Dec 2", phones=("8835100123456",), inbox=SUPPORT._replace(phones=()), now=late)
    assert nowhere == ()
    assert ask("See you tomorrow, Dec 1", phones=("8835100123456",), now=late) == ()


AGREED = heard("Your appointment is Thursday, Dec 3 at 10:30 AM.", minutes_ago=-5000, inbound=False)
FINE = heard("Great, thanks", minutes_ago=-5001)


@pytest.mark.parametrize(
    ("text", "sentence", "fixed"),
    [
        ("See you Thursday at 11:30!", "An earlier text says 10:30, not 11:30.", "See you Thursday at 10:30!"),
        ("See you at 11", "An earlier text says 10:30, not 11.", "See you at 10:30"),
        ("Reminder: Dec 3, 11:30am", "An earlier text says 10:30am, not 11:30am.", "Reminder: Dec 3, 10:30am"),
        ("See you Thu at 2 p.m.", "An earlier text says 10:30 a.m., not 2 p.m.", "See you Thu at 10:30 a.m."),
        ("Confirmed for Dec 3, 10:30 PM", "An earlier text says 10:30 AM, not 10:30 PM.", None),
        ("See you Thursday at 22:30", "An earlier text says 10:30, not 22:30.", "See you Thursday at 10:30"),
        ("See you Thursday at noon", "An earlier text says 10:30, not noon.", "See you Thursday at 10:30"),
        ("See you Thursday at 15:30", "An earlier text says 10:30, not 15:30.", "See you Thursday at 10:30"),
    ],
)
def test_time_that_the_conversation_has_otherwise(text: str, sentence: str, fixed: str | None) -> None:
    """The fix writes the other time as this one was written."""
    found = one(text, AGREED, FINE)
    assert found[:2] == ("time-contradicts", sentence)
    assert fixed in {found[3], None}


def test_half_of_the_day_that_nobody_wrote_is_left_as_it_is() -> None:
    """10:30 may be either, so the person's own half stays."""
    assert one("See you Thursday at 11 pm", AGREED._replace(text="Thursday at 10:30, ok"))[3] == (
        "See you Thursday at 10:30 pm"
    )


@pytest.mark.parametrize(
    "text",
    [
        "See you Thursday at 10:30",
        "See you Thursday at 10:30 am",
        "See you Friday at 11:30",
        "Can you come Thursday at 11:30 instead?",
        "We moved you to Thursday at 11:30",
        "We open at 8 am on Thursday",
        "See you Thursday 10-11:30",
        "Thursday at 11:30 or at 12:30",
        "The doctor has 3 rooms at 4 Main St",
        "Score 11:30:02, see you",
        "Ratio 11:301 on Thursday",
        "Thursday, bring 11 am forms and 12 pm ones",
        "Call 11:30",
        "Thursday at 13 pm or 25:10",
        "From Dec 3 to Dec 5 at 11:30",
    ],
)
def test_other_times_on_purpose_are_let_be(text: str) -> None:
    """The same time, another day, a question, a change, a span, several times, hours of a shop."""
    assert ask(text, AGREED, FINE) == ()


@pytest.mark.parametrize(
    "messages",
    [
        (),
        (AGREED, heard("Can we do 11:30?", minutes_ago=-5002)),
        (AGREED, heard("Please cancel", minutes_ago=-5002)),
        (AGREED, heard("How about 12:00?", minutes_ago=-5002)),
        (heard("Can you come Thursday at 10:30?", minutes_ago=-5000),),
        (heard("Thursday 10 to 12 or 2 pm works", minutes_ago=-5000),),
        (AGREED._replace(private=True),),
        (AGREED._replace(sent_at=None),),
        (AGREED._replace(text="We are here Thursday, Dec 3"),),
        (AGREED._replace(text=""),),
    ],
)
def test_without_one_agreed_time_nothing_is_asked(messages: tuple[HistoryMessage, ...]) -> None:
    """Nothing was agreed, or they went on to talk about times; notes are the team's."""
    assert ask("See you Thursday at 11:30", *messages) == ()


def test_time_without_a_day_is_that_of_the_next_day_that_was_named() -> None:
    """One that is over is no appointment any more."""
    over = heard("Your appointment is Nov 3 at 10:30 AM", minutes_ago=-5000)
    assert ask("See you at 11:30", over) == ()
    assert names(ask("See you tomorrow at 11:30", heard("Ok, tomorrow at 10:30", minutes_ago=-7100))) == [
        "time-contradicts"
    ]


def test_only_one_persons_text_is_compared_with_a_conversation() -> None:
    """A note, and a text to several, have none."""
    people = known(person(KIM, AGREED), person(PAT), now=NOW)
    assert ask("See you Thursday at 11:30", known=people, phones=(KIM, PAT)) == ()
    assert ask("See you Thursday at 11:30", AGREED, side=Side.NOTE) == ()


def test_note_is_read_too() -> None:
    """The team goes by it."""
    assert names(ask("Booked for Thursday, Dec 4", side=Side.NOTE)) == ["weekday-mismatch"]


def test_what_was_not_typed_here_is_not_read() -> None:
    """A template is the team's to mend; without a clock nothing is known."""
    assert ask("Thursday, Dec 4", template_id=TemplateId(3)) == ()
    assert check_dates(case("Thursday, Dec 4", known=known(person(KIM), now=None))) == ()
    assert ask("See you Thursday") == ()


def test_very_long_text_is_not_read() -> None:
    """Send does not wait for it."""
    assert ask("Thursday, Dec 4. " + "More of it. " * 200) == ()
