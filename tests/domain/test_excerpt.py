"""What is quoted in a sentence can be shown, stored and read."""

from __future__ import annotations

import pytest

from heydesk.domain.l10n import excerpt, excerpt_before


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
