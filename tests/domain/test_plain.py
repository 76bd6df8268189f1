"""Plain characters in place of typographic ones."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.sms import ALL_CHEAP, Encoding, count
from heydesk.domain.text_normalization import Swap, plain, swaps_of

REPLACED = [
    ("“Hi” „Hi‟ «Hi»", '"Hi" "Hi" "Hi"'),
    ("It’s ‘fine’ ‚so‛ ‹too›", "It's 'fine' 'so' 'too'"),
    ("O’Brien", "O'Brien"),
    ("5′ 10″", "5' 10\""),
    ("`code´", "'code'"),
    ("9–5 — or ‒ − ‐ ‑ ―", "9-5 - or - - - - -"),
    ("wait…", "wait..."),
    ("• one\n◦ two", "- one\n- two"),
    ("a · b", "a - b"),
    ("$\u00a05\u202f000\u2009000", "$ 5 000 000"),
    ("one\ttwo", "one two"),
    ("so\u200bft\u00adly\ufeff\u2060", "softly"),
    ("½ cup, 2½ cups, ¾", "1/2 cup, 2 1/2 cups, 3/4"),
    ("１２：３０！", "12:30!"),
    ("a\u200db\u200cc", "abc"),
    ("“", '"'),
]

LEFT_ALONE = [
    "",
    "Hi Kim, it's 5 - or 6?",
    "José Ångström Łukasz Zoë Đặng",
    "Hawaiʻi, Oʼzbek",
    "Gal·la",
    "👩\u200d⚕️👨\u200d👩\u200d👧",
    "می\u200cخواهم",
    "क\u200dष",
    "ＡＢＣ",
    "日本語、そうです。",
    "€ £ ¥ ñ é ü",
    "™ © ° × ²",
]


@pytest.mark.parametrize(("text", "words"), REPLACED)
def test_what_is_replaced(text: str, words: str) -> None:
    """Quotes, dashes, dots, spaces, fractions and what can't be seen; the text is a cheap one then."""
    assert plain(text) == words
    assert count(words).encoding is Encoding.GSM7


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_left_alone(text: str) -> None:
    """Letters of any name, signs that have no plain twin, and joiners where they are part of what is written."""
    assert (plain(text), list(swaps_of(text))) == (text, [])


def test_places() -> None:
    """Each swap names the one character that it is for."""
    assert list(swaps_of("👍 “a”…")) == [Swap(2, '"'), Swap(4, '"'), Swap(5, "...")]


@given(st.text(st.characters() | st.sampled_from("“”’–…½·\u200d\u00a0Aé1")))
def test_letters_stay(text: str) -> None:
    """Whatever is replaced, every letter stays what and where it was; and once is enough."""
    after = plain(text)
    assert [char for char in after if char.isalpha()] == [char for char in text if char.isalpha()]
    assert plain(after) == after


@given(st.text("“”’–…½•\u00a0\u200b abc"))
def test_a_text_with_nothing_else_gets_cheap(text: str) -> None:
    """That is what it is for."""
    assert ALL_CHEAP.fullmatch(plain(text))


def test_a_long_text_takes_no_time() -> None:
    """It is looked through after each key."""
    text = "“It’s fine…” " * 1000
    began = process_time()
    plain(text)
    assert process_time() - began < 0.2
