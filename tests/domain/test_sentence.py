"""Sentences are filled late, in whatever language."""

from __future__ import annotations

import pytest

from heydesk.domain.l10n import Sentence, say


def test_a_sentence_reads_in_english() -> None:
    """The template and its values make the sentence."""
    assert str(say("{count} of {most} for {who}", count=3, most=10, who="Kim")) == "3 of 10 for Kim"


def test_the_values_fill_a_translation_too() -> None:
    """A translation may put the places in another order."""
    assert say("{a} before {b}", a="x", b="y").fill("{b} nach {a}") == "y nach x"


def test_a_brace_in_a_value_is_only_a_brace() -> None:
    """What somebody typed is never read as a template."""
    assert str(say("“{typed}” is odd", typed="{0} {x}")) == "“{0} {x}” is odd"


@pytest.mark.parametrize("translation", ["{wrong} da", "{} da", "{a", "{a!z}", "{a.nose}", "{a[nose]}"])
def test_a_broken_translation_falls_back_to_english(translation: str) -> None:
    """A translator's slip costs the translation, not the sentence."""
    assert say("{a} is here", a="x").fill(translation) == "x is here"


def test_a_broken_sentence_of_our_own_is_a_bug() -> None:
    """A place without a value is not papered over."""
    with pytest.raises(KeyError):
        str(say("{a} and {b}", a="x"))


def test_a_sentence_can_be_taken_apart_and_put_together() -> None:
    """The store keeps its two parts."""
    sentence = say("{a}", a=1)
    assert Sentence(sentence.template, sentence.values) == sentence
