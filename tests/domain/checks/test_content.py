"""Checks of the content: words of a note, secrets, and short links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.checks.content import SHORTENERS, check_note_words, check_secrets, check_shortener, is_card
from heydesk.domain.message import Side
from tests.domain.checks.sample_context import case, heard, known, names, person, words
from tests.domain.sample_drafts import KIM

NOTE = "Difficult customer, do not offer her any discount before she pays"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (NOTE, "“Difficult customer do not offer her any discount …”"),
        ("Hello! DO NOT offer her any discount before she", "“DO NOT offer her any discount before she …”"),
        ("Not offer her any discount before she pays", "“Not offer her any discount before she pays …”"),
        ("Please: offer her any discount before she pays", ""),
        ("Do not offer her any discount before", ""),
        ("She pays before any discount, do not offer her less than this", ""),
        ("Hello", ""),
        ("", ""),
    ],
)
def test_eight_words_in_a_row_of_a_note_warn(text: str, sentence: str) -> None:
    """In the note that waits in the other box, or in one of the conversation."""
    beside = check_note_words(case(text, known=known(person(KIM), note_text=NOTE)))
    before = check_note_words(case(text, known=known(person(KIM, heard("Hi"), heard(NOTE, private=True)))))
    assert names(beside) == names(before) == (["words-of-a-note"] if sentence else [])
    assert sentence in words(beside)


def test_note_may_repeat_a_note_and_text_a_text() -> None:
    """From notes, and nothing is borrowed from texts."""
    assert check_note_words(case(NOTE, side=Side.NOTE, known=known(person(KIM), note_text=NOTE))) == ()
    assert check_note_words(case(NOTE, known=known(person(KIM, heard(NOTE, private=False), heard(NOTE))))) == ()


A, D = "Ab3" * 20, "0123456789"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("-----BEGIN RSA PRIVATE KEY-----\nMII", "private key"),
        ("-----BEGIN PRIVATE KEY-----", "private key"),
        ("use AKIA" + "A1" * 8, "password or key"),
        ("ghp_" + A[:36], "password or key"),
        ("github_pat_" + A[:40], "password or key"),
        ("glpat-" + A[:20], "password or key"),
        ("xoxb-" + D, "password or key"),
        ("sk_live_" + A[:24], "password or key"),
        ("AIza" + A[:35], "password or key"),
        ("sk-" + A[:24], "password or key"),
        ("SG." + A[:20] + "." + A[:20], "password or key"),
        ("npm_" + A[:36], "password or key"),
        ("pypi-" + A[:45], "password or key"),
        ("token eyJ" + A[:12] + "." + A[:12] + ".", "password or key"),
        ("the code is " + A[:24] + ".", "password or key"),
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
def test_secrets_are_recognized_by_shape(text: str, kind: str) -> None:
    """Keys of private parts, tokens, keys by their prefix or their mix, cards by prefix, length and check digit."""
    said = words(check_secrets(case(text)))
    assert kind in said
    assert bool(said) is bool(kind)
    assert words(check_secrets(case(text, side=Side.NOTE))) == said


@given(st.from_regex(r"4[0-9]{15}", fullmatch=True))
def test_only_luhn_valid_numbers_are_card_numbers(digits: str) -> None:
    """Of all last digits just one is right, as Luhn has it."""
    assert sum(is_card(digits[:-1] + last) for last in D) == 1


@given(st.sampled_from(["4111 1111 1111 1111", "ghp_" + A[:36], "AKIA" + "A1" * 8]), st.text(max_size=10))
def test_a_secret_is_never_quoted(secret: str, around: str) -> None:
    """The sentence says what it looks like, and nothing of it."""
    said = words(check_secrets(case(f"{around} {secret} {around}")))
    assert said
    assert not any(piece in said for piece in (secret, secret[:6], secret[-6:]))


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
def test_public_shortener_warns(text: str, host: str) -> None:
    """Named by its host; the same words elsewhere are no such link, and a note goes through no carrier."""
    said = words(check_shortener(case(text)))
    assert said == (f"Carriers often block texts with {host} links. Use the full link." * bool(host))
    assert check_shortener(case(text, side=Side.NOTE)) == ()


@pytest.mark.parametrize("host", sorted(SHORTENERS))
def test_every_shortener_is_found(host: str) -> None:
    """Whatever stands before it in the list."""
    assert f" {host} " in words(check_shortener(case(f"https://{host}/a")))
