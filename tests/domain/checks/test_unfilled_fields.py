"""Tokens that nothing fills, and placeholders that were forgotten."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.checks.unfilled_fields import check_merge_fields
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind, Problem
from heydesk.domain.records import ListId, ListMember, Template, TemplateId
from tests.domain.checks.sample_context import LEE, case, contact, known, person, words
from tests.domain.sample_drafts import KIM, PAT

LIST = ListId(5)
FIELDS = ("Order Number", "Dog")
NAMES = st.from_regex(r"[a-z]{1,4}([_ ][a-z]{1,4})?", fullmatch=True)


def blanks(text: str, **changes: Any) -> tuple[Problem, ...]:
    """Give what stays blank in a text to Kim, who has a dog but no order, where all fields are known."""
    kim = person(KIM, contact=contact(KIM, "Kim", custom=(("Order Number", ""), ("Dog", "Rex"))))
    return check_merge_fields(case(text, known=known(kim, person(PAT), fields=FIELDS, fields_known=True), **changes))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Hi Kim, 2 < 3", ""),
        ("Hi {{first_name}}, how is {{dog}}?", ""),
        ("Order {{order_number}}", "{{order_number}} is empty for Kim."),
        (
            "{{Order Number}}, {{order_number}}",
            "{{Order Number}} is empty for Kim. {{order_number}} is empty for Kim.",
        ),
        ("{{last_name}}", "{{last_name}} is empty for Kim."),
        ("{{cat}}", "Your team has no field {{cat}}. It won't be filled in."),
        ("Hi Kim, {{", "The {{ after “Hi Kim,” isn't a complete field. It would be sent as is."),
        ("{{x", "The {{ at the start isn't a complete field. It would be sent as is."),
        ("Hi [first name]", "“[first name]” is still in the text. Replace it."),
        ("Hi <NAME>", "“<NAME>” is still in the text. Replace it."),
        ("Hi {first_name}!", "“{first_name}” is still in the text. Replace it."),
        ("Hi {%customer.firstName%}", "“{%customer.firstName%}” is still in the text. Replace it."),
        ("Come at [time]", "“[time]” is still in the text. Replace it."),
        ("See Dr. [doctor’s last name] then", "“[doctor’s last name]” is still in the text. Replace it."),
        ("It costs $____ today", "“____” is still in the text. Replace it."),
        ("[sic] {a} <3 [2] [x] __ snake___case [here](https://x.example)", ""),
    ],
)
def test_unfilled_field_is_named_by_token_and_person(text: str, sentence: str) -> None:
    """By its token or placeholder, and whom it is about; nothing of it in a note."""
    assert words(blanks(text)) == sentence
    assert blanks(text, side=Side.NOTE) == ()


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Hi {{first_name, hello", "Hi {{first_name}}, hello"),
        ("Hi {{first_name} hello", "Hi {{first_name}} hello"),
        ("Hi {{ dog", "Hi {{dog}}"),
        ("Hi {{Order Number!", "Hi {{Order_Number}}!"),
        ("Hi {first_name}!", "Hi {{first_name}}!"),
        ("Hi [First Name]!", "Hi {{first_name}}!"),
        ("Hi {{cat!", None),
        ("Hi {{", None),
        ("Hi [time]", None),
    ],
)
def test_a_token_that_was_meant_is_offered(text: str, mended: str | None) -> None:
    """The whole text with the token made whole, for there is such a field; a template's text stays as it."""
    (found,) = blanks(text)
    assert (found.fix and (found.fix.kind, found.fix.value)) == (mended and (FixKind.REPLACE_TEXT, mended))
    ready = known(person(KIM), templates={TemplateId(3): Template(TemplateId(3), "Ready", text)})
    (found,) = check_merge_fields(case("", template_id=TemplateId(3), known=ready))
    assert found.fix is None


def test_a_token_is_doubted_where_the_fields_are_not_known() -> None:
    """Once for each name."""
    assert words(check_merge_fields(case("{{cat}} {{Cat}} {{hen}} {{first_name}}"))) == (
        "{{cat}} may not be filled in. {{hen}} may not be filled in."
    )


def test_tokens_of_unknown_contacts_may_stay_empty() -> None:
    """The service fills tokens from a contact; nothing is said of them for a text without tokens."""
    assert words(blanks("Hi {{first_name}}", phones=(LEE,))) == (
        "{{first_name}} may stay empty: (415) 555-0171 isn't a known contact."
    )
    assert words(blanks("Hi {{first_name}}", phones=(KIM, LEE, "14155550172"))) == (
        "{{first_name}} may stay empty: 2 recipients aren't known contacts. One of them: (415) 555-0171."
    )
    assert blanks("Hi [x]", phones=(LEE,)) == ()


def test_several_people_are_counted() -> None:
    """With one of them by name."""
    assert words(blanks("{{order_number}}", phones=(KIM, PAT))) == (
        "{{order_number}} is empty for 2 of 2 people, Kim among them."
    )


def test_a_list_has_its_own_names() -> None:
    """They fill in for a contact that is not there, and say who somebody is."""
    members = {
        LIST: (
            ListMember(KIM, "K", "L"),
            ListMember(LEE, "Lea", ""),
            ListMember("14155550172"),
            ListMember("14155550173", "Mo", "Yi"),
        )
    }
    everybody = known(person(KIM), members=members)
    found = check_merge_fields(case("{{last_name}}", phones=(), list_ids=(LIST,), known=everybody))
    assert words(found) == "{{last_name}} is empty for 2 of 4 people, Lea among them."
    found = check_merge_fields(case("{{first_name}}", phones=(), list_ids=(LIST,), known=everybody))
    assert words(found) == "{{first_name}} is empty for 1 of 4 people, (415) 555-0172 among them."
    assert check_merge_fields(case("{{first_name}}", phones=(), list_ids=(ListId(6),), known=everybody)) == ()


def test_each_token_is_a_problem_of_its_own() -> None:
    """So that a second one is asked about after the first."""
    found = blanks("{{order_number}} {{last_name}} {{cat}} {{hen}}")
    assert len({(problem.identifier, problem.about) for problem in found}) == len(found) == 4


@given(st.lists(NAMES, min_size=1, max_size=4), st.dictionaries(NAMES, st.sampled_from(["", "x"])), st.booleans())
def test_a_token_nobody_fills_is_always_named(tokens: list[str], fields: dict[str, str], all_known: bool) -> None:
    """Whatever the text, and whether its field is empty, unknown, or the team has no such field."""
    people = person(KIM, contact=contact(KIM, "Kim", "Lee", custom=tuple(fields.items())))
    seen = known(people, fields=tuple(fields), fields_known=all_known)
    said = words(check_merge_fields(case("".join("{{" + name + "}}" for name in tokens), known=seen)))
    keys = {name.replace("_", "").replace(" ", ""): value for name, value in fields.items()}
    keys |= {"firstname": "Kim", "lastname": "Lee"}
    for name in tokens:
        if not keys.get(key := name.replace("_", "").replace(" ", "")):
            same = ("{{" + other + "}}" for other in tokens if other.replace("_", "").replace(" ", "") == key)
            assert any(token in said for token in same)


@given(st.text(st.sampled_from("{}[]<> \nabname_"), max_size=40))
def test_any_text_can_be_looked_at(text: str) -> None:
    """Whatever braces it has; a text that is offered in its place still holds everything around the token."""
    for problem in blanks(text):
        assert str(problem.sentence)
        if problem.fix is not None:
            assert "{{" in str(problem.fix.value)


def test_a_text_of_spaces_behind_a_brace_is_looked_through_once() -> None:
    """A name that is longer than any field's is none, so no text makes Send wait for it: what is broken is said."""
    (problem,) = blanks("{{a" + " " * 100_000 + "x")
    assert problem.identifier == "token-broken"
    assert problem.fix is None
