"""Text with the shape of a secret."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.checks import check_secrets, is_card
from tests.domain.guard.scene import case, words

A, D = "Ab3" * 20, "0123456789"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("-----BEGIN RSA PRIVATE KEY-----\nMII", "private key"),
        ("-----BEGIN PRIVATE KEY-----", "private key"),
        ("use AKIA" + "A1" * 8, "key or a token"),
        ("ghp_" + A[:36], "key or a token"),
        ("github_pat_" + A[:40], "key or a token"),
        ("glpat-" + A[:20], "key or a token"),
        ("xoxb-" + D, "key or a token"),
        ("sk_live_" + A[:24], "key or a token"),
        ("AIza" + A[:35], "key or a token"),
        ("sk-" + A[:24], "key or a token"),
        ("SG." + A[:20] + "." + A[:20], "key or a token"),
        ("npm_" + A[:36], "key or a token"),
        ("pypi-" + A[:45], "key or a token"),
        ("token eyJ" + A[:12] + "." + A[:12] + ".", "key or a token"),
        ("the code is " + A[:24] + ".", "key or a token"),
        ("4111 1111 1111 1111", "card number"),
        ("Card: 4111-1111-1111-1111, thanks", "card number"),
        ("5555555555554444", "card number"),
        ("until 12 4111 1111 1111 1111 123", "card number"),
        ("378282246310005.", "card number"),
        ("30569309025904", "card number"),
        ("6011111111111117", "card number"),
        ("3530111333300000", "card number"),
        ("6212345678901232", "card number"),
        ("4111 1111 1111 1112", ""),
        ("1234 5678 9012 3452", ""),
        ("Call +1 650 555 0103 or (650) 555-0104", ""),
        ("Order 12345678901234567", ""),
        ("https://example.com/" + A[:40], ""),
        ("https://example.com/?id=4111111111111111", ""),
        ("the code is " + A[:23], ""),
        ("Pneumonoultramicroscopicsilicovolcanoconiosis", ""),
        ("risk-" + A[:24].lower(), ""),
        ("", ""),
    ],
)
def test_shapes_are_known(text: str, kind: str) -> None:
    """Keys of private parts, tokens, keys by their prefix or their mix, cards by prefix, length and check digit."""
    said = words(check_secrets(case(text)))
    assert kind in said
    assert bool(said) is bool(kind)
    assert words(check_secrets(case(text, private=True))) == said


@given(st.from_regex(r"4[0-9]{15}", fullmatch=True))
def test_one_digit_in_ten_makes_a_card(digits: str) -> None:
    """Of all last digits just one is right, as Luhn has it."""
    assert sum(is_card(digits[:-1] + last) for last in D) == 1


@given(st.sampled_from(["4111 1111 1111 1111", "ghp_" + A[:36], "AKIA" + "A1" * 8]), st.text(max_size=10))
def test_a_secret_is_never_quoted(secret: str, around: str) -> None:
    """The sentence says what it looks like, and nothing of it."""
    said = words(check_secrets(case(f"{around} {secret} {around}")))
    assert said
    assert not any(piece in said for piece in (secret, secret[:6], secret[-6:]))
