"""Emoji by their names."""

from __future__ import annotations

import pytest

from heydesk.ui.composer.emoji import USUAL, book, find


@pytest.mark.parametrize(
    ("typed", "char"),
    [
        ("thumbs", "👍"),
        ("thumbs up", "👍"),
        ("UP THUMBS", "👍"),
        (":+1:", "👍"),
        ("pray", "🙏"),
        ("tada", "🎉"),
        ("party", "🎉"),
        ("heart", "❤️"),
        ("check", "✅"),
        ("tooth", "🦷"),
        ("france", "🇫🇷"),
        ("family", "👪"),
    ],
)
def test_search(typed: str, char: str) -> None:
    """By its name, or by the word that people know it by; the usual ones come first."""
    assert char in [each.char for each in find(typed)[:8]]


def test_every_word_must_be_found() -> None:
    """More words, fewer emoji; and words that nothing has, none."""
    assert [each.name for each in find("thumbs down")] == ["thumbs down"]
    assert find("thumbs sideways") == []


def test_the_usual_ones_are_in_the_book() -> None:
    """As they are written there; each once."""
    assert [char for char in USUAL if char not in book()] == []
    assert len(set(USUAL)) == len(USUAL)


def test_tones_are_found_by_their_names() -> None:
    """And stay away from every other search."""
    assert [each.char for each in find("thumbs up")] == ["👍"]
    assert [each.char for each in find("thumbs up dark")] == ["👍🏿", "👍🏾"]
    assert len(find("thumbs up tone")) == 5
    assert not any("skin tone" in each.name for typed in ("", "hand", "woman") for each in find(typed))


def test_what_phones_can_not_show_is_left_out() -> None:
    """No parts, no newest ones; names are words."""
    assert not any(":" in each.name or "_" in each.name for each in book().values())
    assert "🫩" not in book()  # a face with bags under its eyes, of 2024
