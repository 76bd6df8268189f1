"""The text as it leaves: line ends and typed-out letters made one, nothing else touched."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heydesk.domain.text_normalization import as_sent, origins

TRICKY = st.text(
    st.sampled_from(
        "aeEoK \n\r\t\u2028\u2029\u0301\u0302\u0327\u0338\u0308か\u3099\u0627\u0653"
        "\u1100\u1161\u11a8각é👍\u200d\u05d0\ufa19Ω"
    )
)


@pytest.mark.parametrize(
    ("typed", "leaves"),
    [
        ("a\r\nb\rc\u2028d\u2029e\nf", "a\nb\nc\nd\ne\nf"),
        ("cafe\u0301", "café"),
        ("Vie\u0323\u0302t", "Việt"),
        ("か\u3099き", "がき"),
        ("\u0627\u0653", "آ"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
    ],
)
def test_what_looks_the_same_and_costs_less_is_made_one(typed: str, leaves: str) -> None:
    """Line ends become LF, a letter typed as base and marks becomes one character."""
    assert as_sent(typed) == leaves


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "café",
        "👨‍👩‍👧‍👦 ❤️ 🇺🇸 👍🏽",
        "مرحبا، كيف حالك؟",
        "שָׁלוֹם",
        "नमस्ते",
        "Z\u0337a\u0338l\u0321go",
        "q\u0307\u0323",
        "\ufa19社",
        "\u2126 \u212b \ufb2a",
        "tab\tand nbsp\xa0",
        "\ud83d",
        "",
    ],
)
def test_everything_else_leaves_as_typed(text: str) -> None:
    """Emoji, right-to-left, combining marks without a letter of their own, and variants in names."""
    assert as_sent(text) == text


@given(TRICKY | st.text())
@example("\r\u0301\r\n")
@example("e\u0301\u0327")
def test_what_has_left_once_leaves_the_same_again(text: str) -> None:
    """Idempotent, so that a draft that came back is counted as before."""
    assert as_sent(as_sent(text)) == as_sent(text)


@given(TRICKY | st.text())
def test_it_reads_the_same(text: str) -> None:
    """What leaves is canonically equivalent to what was typed, but for the line ends, and never longer."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    assert normalize("NFD", as_sent(text)) == normalize("NFD", lines)
    assert len(as_sent(text)) <= len(text)


@given(TRICKY | st.text())
@example("\r\u0301\r\ne\u0301\u0327か\u3099\u1100\u1161\u11a8")
def test_every_place_has_an_origin(text: str) -> None:
    """Places grow, end at the end, and point at the character itself wherever it was not made anew."""
    leaves, places = as_sent(text), origins(text)
    assert len(places) == len(leaves) + 1
    assert places[-1] == len(text)
    assert list(places) == sorted(set(places))
    if leaves == text:
        assert places == tuple(range(len(text) + 1))


def test_an_origin_is_where_the_letter_began() -> None:
    """For underlining what stands in the box."""
    typed = "e\u0301 ’\r\n’"
    assert as_sent(typed) == "é ’\n’"
    assert origins(typed) == (0, 2, 3, 4, 6, 7)
