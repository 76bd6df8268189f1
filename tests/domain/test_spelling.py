"""Words that a dictionary may be asked about."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.text_normalization import scripts_of, words_of

LATIN = frozenset({"LATIN"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Hi Kim, it's me", ["Hi", "Kim", "it's", "me"]),
        ("it’s “fine”", ["it’s", "fine"]),
        ("'quoted' rock'n'roll'", ["quoted", "rock'n'roll"]),
        ("well-being", ["well", "being"]),
        ("Señor Ångström", ["Señor", "Ångström"]),
        ("cafe\u0301 now", ["cafe\u0301", "now"]),
        ("Dear {{first_nme}}, hi {{ x }}", ["Dear", "hi"]),
        ("see https://exmple.com/pth now, or www.exmple.com", ["see", "now", "or"]),
        ("mail ana@exmple.com #promo @ana please", ["mail", "please"]),
        ("room B12 at 3pm, 2nd floor", ["room", "at", "floor"]),
        ("SMS and MMS by HeyDesk, McDonald and iPhone", ["and", "by", "and"]),
        ("a I x", []),
        ("O'Brien", ["O'Brien"]),
        ("привет hello 日本語 שלום", ["hello"]),
        ("👍 ok", ["ok"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """Tokens, links, addresses, codes, abbreviations and other scripts are nobody's to spell."""
    found = list(words_of(text, LATIN))
    assert [word for _, word in found] == words
    assert all(text[place : place + len(word)] == word for place, word in found)


def test_scripts() -> None:
    """By the language, with or without a country."""
    assert scripts_of(["en_US", "uk", "el-GR"]) == {"LATIN", "CYRILLIC", "GREEK"}
    assert [word for _, word in words_of("привет hello", scripts_of(["ru_RU"]))] == ["привет"]
    assert scripts_of([]) == frozenset()


@given(st.text())
def test_whatever_is_typed(text: str) -> None:
    """Each word stands where it is said to stand."""
    for place, word in words_of(text, LATIN):
        assert text[place : place + len(word)] == word


def test_long_texts_take_no_time() -> None:
    """Also those that were made to be slow."""
    began = process_time()
    for text in ("{{" * 20_000, "a" * 20_000, "a@" * 20_000, "e\u0301" * 10_000, "'a" * 20_000):
        list(words_of(text, LATIN))
    assert process_time() - began < 1
