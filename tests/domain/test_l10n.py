"""Sentences of the core: values, plural forms, quotations and times of day in them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heydesk.domain.l10n import DayAndTime, Sentence, TimeOfDay, excerpt, excerpt_before, say, say_plural


def at(hour: int, minute: int = 40) -> datetime:
    """Give a time of day."""
    return datetime(2026, 11, 25, hour, minute)  # noqa: DTZ001 - a dial has no zone


@pytest.mark.parametrize(
    ("hour", "said"), [(0, "12:40 am"), (9, "9:40 am"), (12, "12:40 pm"), (21, "9:40 pm"), (23, "11:40 pm")]
)
def test_a_time_is_said_as_people_say_it(hour: int, said: str) -> None:
    """On a dial of twelve hours, with midnight and noon as twelve."""
    assert str(TimeOfDay(at(hour))) == said


def test_minutes_have_two_digits() -> None:
    """Five past nine is 9:05."""
    assert str(TimeOfDay(at(9, 5))) == "9:05 am"


@pytest.mark.parametrize(("first", "last", "said"), [(20, 21, "8:40 to 9:40 pm"), (11, 12, "11:40 am to 12:40 pm")])
def test_a_span_says_the_half_of_the_day_once(first: int, last: int, said: str) -> None:
    """Unless it reaches over noon or midnight."""
    assert str(TimeOfDay(at(first), at(last))) == said


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", ""),
        ("(650) 555-0103", "(650) 555-0103"),
        ("a\nb\t c", "a b c"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
        ("a\x00b\x1bc", "a\ufffdb\ufffdc"),
        ("\ud83d!", "\ufffd!"),
        ("\u202eevil", "\ufffdevil"),
        ("مرحبا 👍", "مرحبا 👍"),
    ],
)
def test_a_quotation_is_one_short_line(text: str, quoted: str) -> None:
    """Long ones are cut; what can't be shown is marked."""
    assert excerpt(text) == quoted


@pytest.mark.parametrize(
    ("text", "index", "quoted"),
    [("Hi Kim\x00!", 6, "Hi Kim"), ("\x00", 0, ""), ("x" * 30 + "\x00", 30, "…" + "x" * 20)],
)
def test_the_words_before_a_place_help_to_find_it(text: str, index: int, quoted: str) -> None:
    """The last twenty characters, or fewer."""
    assert excerpt_before(text, index) == quoted


def test_day_and_time() -> None:
    """Short, and without a doubt about which half of the day it is."""
    assert str(DayAndTime(datetime(2026, 11, 6, 9, 0, tzinfo=UTC))) == "Fri 6 Nov, 09:00"


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


@pytest.mark.parametrize(("number", "shown"), [(0, "0 texts to Kim"), (1, "1 text to Kim"), (2, "2 texts to Kim")])
def test_a_sentence_with_a_number_has_the_plural_form_that_fits(number: int, shown: str) -> None:
    """In English the singular is for 1 alone."""
    assert str(say_plural("%n text to {name}", "%n texts to {name}", number, name="Kim")) == shown


def test_a_count_mark_in_a_value_stays_as_typed() -> None:
    """The number goes into the template before the values do."""
    assert str(say_plural("%n “{typed}”", "%n “{typed}”", 2, typed="%n")) == "2 “%n”"


@pytest.mark.parametrize("translation", ["2 {wrong}", "2 {name.nose}"])
def test_a_broken_translation_of_a_plural_falls_back_to_english(translation: str) -> None:
    """With the number in it."""
    assert say_plural("%n text to {name}", "%n texts to {name}", 2, name="Kim").fill(translation) == "2 texts to Kim"


def test_a_broken_plural_of_our_own_is_a_bug() -> None:
    """A placeholder without a value is not papered over."""
    with pytest.raises(KeyError):
        str(say_plural("%n {a}", "%n {b}", 2, a="x"))


def test_a_sentence_within_a_sentence_reads_in_english() -> None:
    """The cause of an error is a sentence itself."""
    assert str(say("Nothing was sent: {why}", why=say_plural("%n day.", "%n days.", 1))) == "Nothing was sent: 1 day."
