"""Server addresses that a token may be sent to."""

from __future__ import annotations

import pytest

from heydesk.domain.errors import BadServerAddress
from heydesk.domain.records import HEYMARKET, base_url_of, is_loopback


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("", HEYMARKET),
        ("   ", HEYMARKET),
        ("https://api.heymarket.com", "https://api.heymarket.com"),
        (" https://gateway.example.com/heymarket/ ", "https://gateway.example.com/heymarket"),
        ("HTTPS://Gateway.Example.com:8443", "https://gateway.example.com:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://[2001:db8::1]/api", "https://[2001:db8::1]/api"),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, address: str) -> None:
    """https, or http on this computer; no slash at the end."""
    assert base_url_of(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "http://api.heymarket.com",
        "http://127.0.0.1.example.com",
        "http://192.168.1.5",
        "ftp://example.com",
        "api.heymarket.com",
        "https://",
        "https://ana:secret@example.com",
        "https://ana@example.com",
        "https://:secret@example.com",
        "https://@example.com",
        "https://example.com?key=1",
        "https://example.com#part",
        "https://example.com/a b",
        "https://example.com\\@evil.example",
        "https://exa\nmple.com",
        "https://example.com/\u202egnp",
        "https://example.com:99999",
        "https://example.com:port",
        "https://[::1",
        "file:///etc/passwd",
    ],
)
def test_any_other_address_is_refused(typed: str) -> None:
    """No token goes over an open line, or to where it only seems to go."""
    with pytest.raises(BadServerAddress, match="https://"):
        base_url_of(typed)


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("http://127.0.0.1:1", True),
        ("https://localhost", True),
        ("http://[::1]:5", True),
        (HEYMARKET, False),
        ("https://127.0.0.1.example.com", False),
    ],
)
def test_loopback_is_told_apart(address: str, answer: bool) -> None:
    """What never leaves the computer goes through no proxy."""
    assert is_loopback(address) is answer
