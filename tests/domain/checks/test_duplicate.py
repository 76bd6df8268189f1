"""The same text to the same person minutes ago."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from heydesk.domain.checks.duplicate import check_duplicate
from heydesk.domain.draft_context import RecentSend
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind
from heydesk.domain.records import ContactList, ListId, Template, TemplateId
from tests.domain.checks.sample_context import NOW, case, heard, known, names, person, words
from tests.domain.sample_drafts import ANA, BEN, KIM, PAT

TEXT = "Your car is ready, you can pick it up until six."
NEAR = "Your car is ready, you can pick it up until seven."
LIST = ListId(5)


def said(text: str = TEXT, minutes_ago: float = 3, phone: str = KIM, **changes: Any) -> RecentSend:
    """Give what went from here."""
    return RecentSend(phone, text, NOW - timedelta(minutes=minutes_ago), **changes)


def ours(text: str = TEXT, minutes_ago: float = 3, **changes: Any) -> Any:
    """Give what the team sent, by history."""
    return heard(text, minutes_ago=minutes_ago, inbound=False, **changes)


@pytest.mark.parametrize(
    ("minutes", "sentence"),
    [
        (3, "Kim Lee already got this text 3 minutes ago."),
        (0.2, "Kim Lee already got this text 1 minute ago."),
        (60, "Kim Lee already got this text 60 minutes ago."),
        (61, ""),
    ],
)
def test_the_very_text_from_here(minutes: float, sentence: str) -> None:
    """Within the last hour, whatever became of the white space."""
    found = check_duplicate(case(TEXT + " \n", known=known(person(KIM), recent=(said("  " + TEXT, minutes),))))
    assert words(found) == sentence
    assert [problem.fix and (problem.fix.kind, problem.fix.value) for problem in found] == (
        [(FixKind.SHOW_CONVERSATION, KIM)] if sentence else []
    )


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (ours(sender_id=BEN.id), "Ben Ode already sent Kim Lee this text 3 minutes ago."),
        (ours(NEAR, sender_id=BEN.id), "Ben Ode sent Kim Lee almost the same text 3 minutes ago (90% alike)."),
        (ours(sender_id=ANA.id), "Kim Lee already got this text 3 minutes ago."),
        (ours(NEAR), "Kim Lee got almost the same text 3 minutes ago (90% alike)."),
        (ours(minutes_ago=61), ""),
        (ours("Your car is not ready yet, it will be at seven."), ""),
        (heard(TEXT), ""),
        (ours(private=True), ""),
        (ours(""), ""),
        (heard(TEXT, inbound=False, minutes_ago=None), ""),
    ],
)
def test_similar_text_by_a_teammate_is_a_duplicate(message: Any, sentence: str) -> None:
    """By name, also where a word differs; not what the customer wrote, nor notes, nor what is long ago."""
    assert words(check_duplicate(case(TEXT, known=known(person(KIM, message))))) == sentence


def test_a_note_repeats_notes() -> None:
    """And not the texts."""
    both = known(person(KIM, ours(), ours("Call her tomorrow at noon", private=True)), recent=(said(),))
    assert check_duplicate(case(TEXT, side=Side.NOTE, known=both)) == ()
    assert names(check_duplicate(case("Call her tomorrow at noon", side=Side.NOTE, known=both))) == ["repeat"]


def test_a_short_text_may_be_said_again() -> None:
    """Thanks is said often; only the very same within two minutes is a slip."""

    def found(text: str, minutes: float) -> list[str]:
        return names(
            check_duplicate(case("Thank you very much", known=known(person(KIM), recent=(said(text, minutes),))))
        )

    assert found("Thank you very much", 2) == ["repeat"]
    assert found("Thank you very much", 2.1) == []
    assert found("Thank you very", 1) == []


def test_duplicate_needs_text_clock_and_the_same_day() -> None:
    """No text, no clock, or a text for another day."""
    recent = known(person(KIM), recent=(said(),))
    assert names(check_duplicate(case(TEXT, known=recent))) == ["repeat"]
    assert check_duplicate(case(" ", known=recent)) == ()
    assert check_duplicate(case(TEXT, known=known(person(KIM), recent=(said(),), now=None))) == ()
    assert check_duplicate(case(TEXT, send_at=NOW + timedelta(days=7), known=recent)) == ()
    assert check_duplicate(case(TEXT, known=known(person(KIM), recent=(said(phone=PAT),)))) == ()


def test_tokens_are_filled_before_they_are_compared() -> None:
    """What was read is repeated, however it was written; so are a template's words."""
    read = person(KIM, ours("Hi Kim, your car is ready for you."))
    written = "Hi {{first_name}}, your car is ready for you."
    template = {TemplateId(3): Template(TemplateId(3), "Ready", written)}
    assert names(check_duplicate(case(written, known=known(read)))) == ["repeat"]
    assert names(check_duplicate(case("", template_id=TemplateId(3), known=known(read, templates=template)))) == [
        "repeat"
    ]


def test_tokens_of_what_went_from_here_are_filled_too() -> None:
    """It is kept as it was written, and was read with the name in it."""
    written = "Hi {{first_name}}, {{last_name}}: your car is ready."
    assert words(check_duplicate(case(written, known=known(person(KIM), recent=(said(written),))))) == (
        "Kim Lee already got this text 3 minutes ago."
    )


@pytest.mark.parametrize(("template_id", "is_same"), [(3, True), (4, False), (None, False)])
def test_a_template_is_not_sent_twice(template_id: int | None, is_same: bool) -> None:
    """What went is known by the template alone, to a person as to a list; another one is another text."""
    ready = Template(TemplateId(3), "Ready", "Hi {{first_name}}, {{last_name}}: your car is ready.")
    went = None if template_id is None else TemplateId(template_id)
    recent = (said("", template_id=went), said("", phone="", list_id=LIST, template_id=went))
    knowing = known(person(KIM), templates={ready.id: ready}, recent=recent)
    expected = ["repeat"] if is_same else []
    assert names(check_duplicate(case("", template_id=ready.id, known=knowing))) == expected
    assert (
        names(check_duplicate(case("", template_id=ready.id, phones=(), list_ids=(LIST,), known=knowing))) == expected
    )
    assert check_duplicate(case(TEXT, known=knowing)) == ()


def test_a_list_is_not_texted_twice() -> None:
    """A broadcast minutes ago is remembered by its list."""
    recent = (said(phone="", list_id=LIST), said("Other words that went there too", phone="", list_id=LIST))
    lists = {LIST: ContactList(LIST, "Recall", 412)}
    found = check_duplicate(case(TEXT, phones=(), list_ids=(LIST,), known=known(lists=lists, recent=recent)))
    assert words(found) == "“Recall” already got this text 3 minutes ago."
    assert found[0].fix is None
    unnamed = check_duplicate(case(TEXT, phones=(), list_ids=(LIST,), known=known(recent=recent)))
    assert words(unnamed) == "“5” already got this text 3 minutes ago."
    assert check_duplicate(case(TEXT, phones=(), list_ids=(ListId(6),), known=known(recent=recent))) == ()


def test_time_that_passes_makes_no_new_problem() -> None:
    """Asked once about a text, nobody is asked again a minute later; about a newer one they are."""
    recent = (said(),)
    before = check_duplicate(case(TEXT, known=known(person(KIM), recent=recent)))[0]
    later = check_duplicate(case(TEXT, known=known(person(KIM), recent=recent, now=NOW + timedelta(minutes=1))))[0]
    newer = check_duplicate(case(TEXT, inbox=None, known=known(person(KIM), recent=(said(minutes_ago=1), *recent))))[
        0
    ]
    assert before.about == later.about != newer.about
    assert before.sentence != later.sentence


def test_the_first_of_several_is_named() -> None:
    """Another text that both got is no repetition, and compared once."""
    other = "Something else altogether, that both of them got."
    people = person(KIM, ours(other)), person(PAT, ours(other, minutes_ago=2), ours(TEXT))
    assert words(check_duplicate(case(TEXT, phones=(KIM, PAT), known=known(*people)))).startswith(
        "Pat Doe already got this"
    )
