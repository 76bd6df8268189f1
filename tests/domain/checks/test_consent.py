"""Who opted out, is blocked, or asked to be left alone in other words."""

from __future__ import annotations

import pytest

from heydesk.domain.checks.consent import LEFT_OUT, check_consent
from heydesk.domain.message import Side
from heydesk.domain.problems import FixKind, Severity
from tests.domain.checks.sample_context import case, heard, known, names, person, status, words
from tests.domain.sample_drafts import KIM, PAT


@pytest.mark.parametrize(
    ("unsubscribed", "blocked", "name"),
    [(True, False, "opted-out"), (False, True, "blocked"), (True, True, "blocked"), (False, False, None)],
)
def test_opted_out_or_blocked_recipient_is_an_error(unsubscribed: bool, blocked: bool, name: str | None) -> None:
    """An error that names them; the last one of a draft can't be taken out, one of a group can."""
    kim = person(KIM, status=status(KIM, unsubscribed=unsubscribed, blocked=blocked))
    alone = check_consent(case(known=known(kim)))
    group = check_consent(case(phones=(PAT, KIM), known=known(kim, person(PAT)), group=True))
    assert names(alone) == names(group) == ([] if name is None else [name])
    assert [problem.severity for problem in alone] == [Severity.ERROR] * len(alone)
    assert all("Kim Lee" in words(found) for found in (alone, group) if found)
    assert [problem.fix for problem in alone] == [None] * len(alone)
    assert [problem.fix and (problem.fix.kind, problem.fix.value) for problem in group] == (
        [(FixKind.DROP_RECIPIENT, KIM)] * len(group)
    )


def test_who_opted_out_is_left_out_of_separate_texts() -> None:
    """The others get theirs; it is asked before, and about whom is told apart. Nobody left is an error again."""
    kim = person(KIM, status=status(KIM, unsubscribed=True))
    pat = person(PAT, status=status(PAT, blocked=True))
    (one,) = check_consent(case(phones=(PAT, KIM), known=known(kim, person(PAT))))
    assert (one.identifier, one.severity, one.about) == (LEFT_OUT, Severity.WARNING, KIM)
    assert str(one.sentence) == "Kim Lee can't be texted and is left out."
    (two,) = check_consent(case(phones=(PAT, KIM, "14155550199"), known=known(kim, pat)))
    assert str(two.sentence) == "2 people can't be texted and are left out."
    assert set(two.about.split()) == {KIM, PAT}
    assert names(check_consent(case(phones=(PAT, KIM), known=known(kim, pat)))) == ["blocked", "opted-out"]


def test_of_many_the_rest_is_counted() -> None:
    """A crowd makes no wall of errors."""
    crowd = tuple(f"1650555010{i}" for i in range(8))
    barred = known(*(person(phone, status=status(phone, unsubscribed=True)) for phone in crowd))
    found = check_consent(case(phones=crowd, known=barred))
    assert names(found) == ["opted-out"] * 5 + ["more-opted-out"]
    assert str(found[-1].sentence) == "3 more people can't be texted. Remove them first."
    assert names(check_consent(case(phones=crowd[:5], known=barred))) == ["opted-out"] * 5
    assert names(check_consent(case(phones=crowd[:6], known=barred)))[5:] == ["more-opted-out"]


def test_a_note_reaches_nobody() -> None:
    """The team may write about somebody who opted out."""
    kim = person(KIM, heard("STOP"), status=status(KIM, unsubscribed=True))
    assert check_consent(case(side=Side.NOTE, known=known(kim))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        " stop. ",
        "Please stop",
        "Opt out",
        "stop texting me",
        "Please stop sending me these",
        "Stop it.",
        "Quit your messages",
        "don’t text me again",
        "Do not contact us",
        "Take me off your list",
        "remove my number from this list",
        "Remove me",
        "no more texts please",
        "I'd like to unsubscribe",
        "unsubscribe me",
        "opt me out",
        "leave me alone",
        "lose my number",
        "No me escriban más",
        "Dejen de mandar mensajes",
        "Quiero darme de baja",
        "Ne m'écrivez plus",
    ],
)
def test_a_plea_in_other_words_is_seen(text: str) -> None:
    """The service acts on its keywords alone; a person who asked is named, with their words."""
    found = check_consent(case(known=known(person(KIM, heard(text)))))
    assert names(found) == ["asked-to-stop"]
    assert found[0].severity is Severity.WARNING
    assert found[0].fix is not None
    assert (found[0].fix.kind, found[0].fix.value) == (FixKind.SHOW_CONVERSATION, KIM)
    assert text.split(maxsplit=1)[0] in words(found)
    assert "Kim Lee asked to stop on 2026-11-25" in words(found)


@pytest.mark.parametrize(
    "text",
    [
        "I want to cancel",
        "Where does it end",
        "Can you stop by tomorrow?",
        "The bus stop is near",
        "Don't text him, text me",
        "Take us out for lunch!",
        "opt me in",
        "I never got a message",
        "Does the offer end?",
    ],
)
def test_other_words_are_no_plea(text: str) -> None:
    """Nobody is warned of an appointment that is cancelled."""
    assert check_consent(case(known=known(person(KIM, heard(text))))) == ()


def test_only_the_latest_words_of_theirs_count() -> None:
    """Not the team's, not those before START, not those of long ago; a plea without a date is one all the same."""

    def found(*messages: object) -> list[str]:
        return names(check_consent(case(known=known(person(KIM, *messages)))))  # type: ignore[arg-type] # sightings

    assert found(heard("Reply STOP", inbound=False), heard("STOP", inbound=None)) == []
    assert found(heard("START", minutes_ago=1), heard("STOP", minutes_ago=9)) == []
    assert found(heard("STOP", minutes_ago=1), heard("START", minutes_ago=9)) == ["asked-to-stop"]
    assert found(heard("STOP", minutes_ago=9), *[heard("Hi")] * 4) == ["asked-to-stop"]
    assert found(heard("STOP", minutes_ago=9), *[heard("Hi")] * 5) == []
    assert found(heard("STOP", minutes_ago=None)) == ["asked-to-stop"]
    assert "Kim Lee asked to stop (“STOP”)" in words(
        check_consent(case(known=known(person(KIM, heard("STOP", minutes_ago=None)))))
    )
