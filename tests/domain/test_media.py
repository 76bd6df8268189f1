"""Media addresses: what can be seen to be wrong without fetching them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.media import LONGEST_URL, check_media
from heydesk.domain.problems import Field, Severity

GOOD = [
    "https://example.com/menu.jpg",
    "http://example.com/menu.jpg",
    "HTTPS://Example.com:8443/a/b?size=2&sign=x%20y#top",
    "https://cdn.example.com./menu.jpg",
    "https://xn--bcher-kva.example/menü.jpg",
    "https://192.0.43.8/menu.jpg",
    "https://[2606:2800:21f::1]/menu.jpg",
    "https://example.com/" + "x" * (LONGEST_URL - 20),
]

WRONG = [
    ("C:\\Users\\ana\\menu.jpg", "media-local-file"),
    ("c:/Users/ana/menu.jpg", "media-local-file"),
    ("\\\\server\\share\\menu.jpg", "media-local-file"),
    ("/home/ana/menu.jpg", "media-local-file"),
    ("~/menu.jpg", "media-local-file"),
    ("./menu.jpg", "media-local-file"),
    ("../menu.jpg", "media-local-file"),
    ("file:///home/ana/my menu.jpg", "media-local-file"),
    ("//example.com/menu.jpg", "media-local-file"),
    ("www.example.com/menu.jpg", "media-no-scheme"),
    ("example.com:8080/menu.jpg", "media-no-scheme"),
    ("menu.jpg", "media-no-scheme"),
    ("ftp://example.com/menu.jpg", "media-not-http"),
    ("data:image/png;base64,AAAA", "media-not-http"),
    ("javascript:alert(1)", "media-not-http"),
    ("https:example.com/menu.jpg", "media-not-http"),
    ("https:/example.com/menu.jpg", "media-not-http"),
    ("https://example.com/my menu.jpg", "media-space"),
    ("https://example.com/menu.jpg\nhttps://example.com/b.jpg", "media-space"),
    ("https://example.com/\x00", "media-space"),
    ("https://example.com/\xa0", "media-space"),
    ("https://example.com/\u202egnp.exe", "media-space"),
    ("https://example.com/\ud83d", "media-space"),
    ("https://ana:secret@example.com/menu.jpg", "media-credentials"),
    ("https://ana@example.com/menu.jpg", "media-credentials"),
    ("https://@example.com/menu.jpg", "media-credentials"),
    ("https://", "media-unreadable"),
    ("https:///menu.jpg", "media-unreadable"),
    ("https://:8080/menu.jpg", "media-unreadable"),
    ("https://[::1/menu.jpg", "media-unreadable"),
    ("https://example.com:99999/menu.jpg", "media-unreadable"),
    ("https://example.com\\menu.jpg", "media-unreadable"),
    ("https://example.com/" + "x" * LONGEST_URL, "media-too-long"),
]

PRIVATE = [
    "http://localhost:8000/menu.jpg",
    "http://127.0.0.1/menu.jpg",
    "http://[::1]/menu.jpg",
    "http://[fe80::1%25eth0]/menu.jpg",
    "https://10.1.2.3/menu.jpg",
    "https://192.168.1.4/menu.jpg",
    "https://169.254.1.1/menu.jpg",
    "https://intranet/menu.jpg",
    "https://nas.local/menu.jpg",
    "https://files.corp/menu.jpg",
    "https://printer.home.arpa/menu.jpg",
]


@pytest.mark.parametrize("url", GOOD, ids=lambda url: url[:40])
def test_a_public_address_passes(url: str) -> None:
    """Open or encrypted, any port, any path, any language."""
    assert check_media(url) == ()


@pytest.mark.parametrize(("url", "identifier"), WRONG, ids=lambda value: ascii(value[:40]))
def test_an_address_that_can_not_be_fetched_is_an_error(url: str, identifier: str) -> None:
    """Each fault has its name and one sentence that says what to do."""
    (problem,) = check_media(url)
    assert (problem.identifier, problem.severity, problem.field) == (identifier, Severity.ERROR, Field.MEDIA)
    assert str(problem.sentence).endswith(".")


@pytest.mark.parametrize("url", PRIVATE)
def test_an_address_that_only_this_network_knows_is_a_warning(url: str) -> None:
    """Heymarket's servers can't fetch it, unless they are a test server on this computer."""
    (problem,) = check_media(url)
    assert (problem.identifier, problem.severity) == ("media-private-host", Severity.WARNING)


def test_every_fault_is_told_at_once() -> None:
    """Too long, with a password, on a private host."""
    found = check_media("https://ana:secret@nas.local/" + "x" * LONGEST_URL)
    assert [problem.identifier for problem in found] == ["media-too-long", "media-credentials", "media-private-host"]


def test_a_password_is_not_repeated() -> None:
    """The sentence about it may be written to a log."""
    assert "secret" not in "".join(str(p.sentence) for p in check_media("https://ana:secret@example.com/a.jpg"))


@given(st.text() | st.text("htps:/.[]@%\\1x ").map("https://{}".format))
def test_whatever_is_typed_gets_an_answer(url: str) -> None:
    """Never an error of Python's; and whatever is said of it can be stored."""
    for problem in check_media(url):
        str(problem.sentence).encode()
