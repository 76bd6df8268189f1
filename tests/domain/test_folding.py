"""Writing is reduced to what people type when they look for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.text_normalization import findable_words, fold, is_begun_by, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("KIM Lee", "kim lee"),
        ("José Núñez", "jose nunez"),
        ("Łukasz Æsir", "lukasz aesir"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ＫＩＭ　１２", "kim 12"),
        ("٠١٢ ۳", "012 3"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد", "احمد"),
        ("김민수", "김민수"),
        ("ａ\u200bb\u2066c", "abc"),
        ("Ω ² ℠", "ω 2 sm"),
    ],
)
def test_capitals_accents_and_forms_make_no_difference(text: str, folded: str) -> None:
    """One person may type what another has written in full."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kim  Lee-Ruiz, (Reno)", ("kim", "lee", "ruiz", "reno")),
        ("O'Brien O’Neil", ("obrien", "oneil")),
        ("kim_lee@example.com", ("kim", "lee", "example", "com")),
        ('🎂"!! Pat -- !?', ("🎂", "pat")),
        ("", ()),
    ],
)
def test_words_end_at_punctuation(text: str, found: tuple[str, ...]) -> None:
    """But for apostrophes; an emoji is a word, a dash is none."""
    assert words(text) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Kim Lee Kim", ("kim", "lee")),
        ("O'Brien", ("obrien", "o", "brien")),
        ("山田太郎", ("山田太郎", "田太郎", "太郎", "郎")),
        ("김민수 Kim", ("김민수", "kim", "민수", "수")),
        ("たなか", ("たなか", "なか", "か")),
        ("李", ("李",)),
        ("الأحمد", ("الاحمد", "احمد")),
        ("الم", ("الم",)),
    ],
)
def test_a_name_is_found_by_each_of_its_parts(name: str, found: tuple[str, ...]) -> None:
    """What stands behind an apostrophe, and a given name with no space before it."""
    assert findable_words(name) == found


@pytest.mark.parametrize(
    ("text", "typed", "begins"),
    [
        ("Kim Lee", "le ki", True),
        ("Łukasz O'Brien", "brien lu", True),
        ("Kim Lee", "kim ash", False),
        ("Kim Lee", "im", False),
        ("Kim Lee", "…", False),
        ("", "kim", False),
    ],
)
def test_whose_name_was_typed(text: str, typed: str, begins: bool) -> None:
    """In any order, from the beginning of each word; what holds no word is nobody's name."""
    assert is_begun_by(text, typed) is begins


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """So what is stored folded and what is typed folded meet; and no word is empty or has a blank in it."""
    assert words(" ".join(words(text))) == words(text)
    assert all(word and not any(char.isspace() for char in word) for word in findable_words(text))
