"""Words for the team in a text to the customer."""

from __future__ import annotations

import pytest

from heydesk.domain.checks import check_borrowed
from tests.domain.desk import KIM
from tests.domain.guard.scene import case, heard, known, names, person, words

NOTE = "Difficult customer, do not offer her any discount before she pays"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (NOTE, "“Difficult customer do not offer her any discount …”"),
        ("Hello! DO NOT offer her any discount before she", "“DO NOT offer her any discount before she …”"),
        ("Not offer her any discount before she pays", "“Not offer her any discount before she pays …”"),
        ("Please: offer her any discount before she pays", ""),
        ("Do not offer her any discount before", ""),
        ("She pays before any discount, do not offer her less than this", ""),
        ("Hello", ""),
        ("", ""),
    ],
)
def test_eight_words_in_a_row_are_no_chance(text: str, sentence: str) -> None:
    """In the note that waits in the other box, or in one of the conversation."""
    beside = check_borrowed(case(text, known=known(person(KIM), note_text=NOTE)))
    before = check_borrowed(case(text, known=known(person(KIM, heard("Hi"), heard(NOTE, private=True)))))
    assert names(beside) == names(before) == (["words-of-a-note"] if sentence else [])
    assert sentence in words(beside)


def test_a_note_may_borrow() -> None:
    """From notes, and nothing is borrowed from texts."""
    assert check_borrowed(case(NOTE, private=True, known=known(person(KIM), note_text=NOTE))) == ()
    assert check_borrowed(case(NOTE, known=known(person(KIM, heard(NOTE, private=False), heard(NOTE))))) == ()
