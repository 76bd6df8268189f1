"""Links of public shorteners."""

from __future__ import annotations

import pytest

from heydesk.domain.checks import SHORTENERS, check_shortener
from tests.domain.guard.scene import case, words


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("See https://bit.ly/3abc", "bit.ly"),
        ("See bit.ly/3abc", "bit.ly"),
        ("(http://www.TinyURL.com/x)", "tinyurl.com"),
        ("rb.gy?x", "rb.gy"),
        ("I like bit.ly", ""),
        ("https://bit.ly.example.com/x", ""),
        ("https://my-bit.ly/x", ""),
        ("https://go.bit.ly/x", ""),
        ("ana@bit.ly/x", ""),
        ("https://example.com/bit.ly/x", ""),
        ("habit.ly/x", ""),
    ],
)
def test_a_link_that_anybody_can_make(text: str, host: str) -> None:
    """Named by its host; the same words elsewhere are no such link, and a note goes through no carrier."""
    said = words(check_shortener(case(text)))
    assert said == (
        f"Carriers often drop texts with {host} links, which anybody can make. Use the full link." * bool(host)
    )
    assert check_shortener(case(text, private=True)) == ()


@pytest.mark.parametrize("host", sorted(SHORTENERS))
def test_every_shortener_is_found(host: str) -> None:
    """Whatever stands before it in the list."""
    assert f" {host} " in words(check_shortener(case(f"https://{host}/a")))
