"""A text that greets somebody else than it goes to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.checks.greeting import check_greeting, names_greeted
from heydesk.domain.draft_context import Person
from heydesk.domain.message import Side
from heydesk.domain.records import ContactList, ListId, Template, TemplateId
from tests.domain.checks.sample_context import LEE, case, contact, known, names, person, words
from tests.domain.sample_drafts import KIM, PAT

LIST = ListId(5)


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Hi Kim, your car is ready", ("Kim",)),
        ("hi Kim!", ("Kim",)),
        ("Good morning, Kim.", ("Kim",)),
        ("Hello there Kim", ("Kim",)),
        ("Dear Mr. Lee,", ("Lee",)),
        ("Dear Dr Kim Lee:", ("Kim", "Lee")),
        ("Hi Kim and Pat,", ("Kim", "Pat")),
        ("Hi Kim & Pat - ", ("Kim", "Pat")),
        ("Hi Kim, Ana here", ("Kim",)),
        ("Hola María José", ("María", "José")),
        ("Liebe Frau Müller-Lang,", ("Müller-Lang",)),
        ("“Hi Kim”", ("Kim",)),
        ("Hi 小明", ("小明",)),
        ("Hey Kim's mom", ("Kim",)),
        ("Hi J. Lee", ("J",)),
        ("Hi there, see you", ()),
        ("Hi kim", ()),
        ("Hi Team", ()),
        ("Hi {{first_name}}", ()),
        ("Hi", ()),
        ("Hi 3", ()),
        ("Hiking with Kim", ()),
        ("See you Kim", ()),
        ("Kim, hi", ()),
        ("", ()),
    ],
)
def test_names_are_read_from_a_greeting(text: str, greeted: tuple[str, ...]) -> None:
    """Titles and words that name nobody are passed over; without a greeting there is no name."""
    assert names_greeted(text) == greeted


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    """A greeting holds pieces of the text, none of them empty."""
    assert all(name and name in text for name in names_greeted("Hi " + text))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hi Kim,", "Kim", "Lee"),
        ("Dear Ms. Lee,", "Kim", "Lee"),
        ("Hi Kim,", "Kimberly", ""),
        ("Hi Kimberly,", "Kim", ""),
        ("Hi Bob,", "Robert", "Roe"),
        ("Hi Robert,", "Bob", ""),
        ("Hi Jose,", "José", ""),
        ("Hi Lukasz,", "Łukasz", "Nowak"),
        ("Hi O’Brien,", "Pat", "O'Brien"),
        ("Hi Anna,", "Anna-Lena", ""),
        ("Hi Anna-Lena,", "Anna", ""),
        ("Hi Pat and Kim,", "Kim", ""),
        ("Hi Kim,", "", ""),
        ("Hi Kim,", "金", ""),
        ("Hi Kim,", "(650) 555-0103", ""),
    ],
)
def test_a_name_that_may_be_theirs_is_right(text: str, first: str, last: str) -> None:
    """Short forms, accents, last names and other scripts are given the benefit; so is a name that is not known."""
    kim = Person(KIM, contact=contact(KIM, first, last))
    assert check_greeting(case(text, known=known(kim))) == ()


def test_another_name_is_asked_about() -> None:
    """With the name that was greeted, and those that it goes to."""
    found = check_greeting(case("Hi Bob, your car is ready"))
    assert names(found) == ["greets-somebody-else"]
    assert words(found) == "The text greets Bob, but goes to Kim Lee."


def test_name_that_a_file_gave_is_compared() -> None:
    """Where no contact has one; its own comes before."""
    named = known(Person(LEE, called="Ivy Ash"))
    found = check_greeting(case("Hi Bob, your car is ready", phones=(LEE,), known=named))
    assert words(found) == "The text greets Bob, but goes to Ivy Ash."
    assert check_greeting(case("Hi Ivy, your car is ready", phones=(LEE,), known=named)) == ()
    both = known(person(KIM, called="Bob"))
    assert words(check_greeting(case("Hi Bob", known=both))) == "The text greets Bob, but goes to Kim Lee."


def test_a_template_greets_too() -> None:
    """What will be read is looked at, not what waits in the box."""
    ready = known(person(KIM), templates={TemplateId(3): Template(TemplateId(3), "Ready", "Hi Bob")})
    assert names(check_greeting(case("", template_id=TemplateId(3), known=ready))) == ["greets-somebody-else"]
    assert check_greeting(case("", template_id=TemplateId(4), known=ready)) == ()


def test_a_note_greets_the_team() -> None:
    """Nobody is warned for writing to a colleague."""
    assert check_greeting(case("Hi Ben, please call", side=Side.NOTE)) == ()


def test_each_alone_must_be_greeted_and_of_a_group_one() -> None:
    """One of several that is greeted makes a group right, and the others wrong when each gets it alone."""
    assert "but goes to Pat Doe." in words(check_greeting(case("Hi Kim", phones=(KIM, PAT))))
    assert check_greeting(case("Hi Kim", phones=(KIM, PAT), group=True)) == ()
    assert check_greeting(case("Hi Bob", phones=(KIM, LEE), group=True)) == ()
    assert names(check_greeting(case("Hi Bob", phones=(KIM, PAT), group=True))) == ["greets-somebody-else"]
    many = [Person(f"1650555010{i}", contact=contact(f"1650555010{i}", name)) for i, name in enumerate("ABCD")]
    found = check_greeting(case("Hi Zoe", phones=tuple(one.phone for one in many), known=known(*many)))
    assert words(found) == "The text greets Zoe, but goes to A, B, C and others."
    found = check_greeting(case("Hi Zoe", phones=tuple(one.phone for one in many[:3]), known=known(*many)))
    assert words(found) == "The text greets Zoe, but goes to A, B, C."


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (412, "The text greets Kim, but goes to everyone on “Recall”."),
        (None, "The text greets Kim, but goes to everyone on “Recall”."),
        (1, ""),
    ],
)
def test_single_name_in_the_greeting_of_a_list_warns(count: int | None, sentence: str) -> None:
    """Unless the list is known to be one person."""
    lists = {LIST: ContactList(LIST, "Recall", count)}
    assert words(check_greeting(case("Hi Kim", phones=(), list_ids=(LIST,), known=known(lists=lists)))) == sentence


def test_a_list_that_is_not_known() -> None:
    """It is many people as well."""
    found = check_greeting(case("Hi Kim", phones=(), list_ids=(LIST,)))
    assert words(found) == "The text greets Kim, but goes to everyone on a list."


@pytest.mark.parametrize(
    ("text", "label", "after"),
    [
        ("Hi Pat, it's ready", "Change to “Hi Kim”", "Hi Kim, it's ready"),
        ("Good morning, Pat. Pat's car", "Change to “Good morning, Kim”", "Good morning, Kim. Pat's car"),
        ("“Hi Pat”", "Change to “Hi Kim”", "“Hi Kim”"),
    ],
)
def test_the_right_greeting_is_offered(text: str, label: str, after: str) -> None:
    """Of the one person that the text goes to; nothing else in it changes."""
    (problem,) = check_greeting(case(text))
    assert problem.fix is not None
    assert (str(problem.fix.label), problem.fix.value) == (label, after)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Hi Bob and Ted, it's ready", {}),
        ("Dear Mr. Doe, it's ready", {}),
        ("Hi Bob", {"phones": (KIM, PAT)}),
        ("Hi Bob", {"known": known(person(KIM, contact=contact(KIM, "", "Lee")))}),
        (
            "",
            {
                "template_id": TemplateId(3),
                "known": known(person(KIM), templates={3: Template(TemplateId(3), "t", "Hi Bob")}),
            },
        ),
    ],
)
def test_no_greeting_is_offered_where_it_could_be_wrong(text: str, changes: dict[str, object]) -> None:
    """Several are greeted or get it, a title stands before the name, no first name is known, or it stays as it is."""
    (problem,) = check_greeting(case(text, **changes))
    assert problem.fix is None
