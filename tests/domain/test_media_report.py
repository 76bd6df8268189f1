"""What an answer holds, put into a report."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heydesk.domain.l10n import say
from heydesk.domain.media import MediaReport, report_of, size_words
from heydesk.domain.problems import Field, Problem, Severity

AT = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
LOGIN = b"<!DOCTYPE html><form><input type=password></form>"


def report(content: bytes = PNG, declared: str = "image/png", status: int = 200, *hops: str) -> MediaReport:
    """A report of an answer."""
    asked = MediaReport("https://files.example/menu", AT, hops=hops)
    return report_of(asked, status=status, declared=declared, content=content, size=len(content), is_whole=True)


def test_a_picture() -> None:
    """Its kind, its size, and itself."""
    found = report()
    assert (found.kind, found.size, found.picture, found.is_reachable) == ("image/png", len(PNG), PNG, True)
    assert "picture" not in repr(found)


@pytest.mark.parametrize(
    ("header", "declared"),
    [
        ("IMAGE/PNG; charset=binary", "image/png"),
        ("image/jpg", "image/jpeg"),
        ("application/octet-stream", ""),
        ("", ""),
        (" ; x", ""),
    ],
)
def test_the_servers_word(header: str, declared: str) -> None:
    """It is read without its trimmings; a word that says nothing is none."""
    assert report(declared=header).declared == declared


@pytest.mark.parametrize("content", [b"%PDF-1.7", LOGIN, b"<svg onload=x>", b"BM" + b"\0" * 50])
def test_only_plain_pictures_are_kept(content: bytes) -> None:
    """What is drawn here comes from strangers: four formats, and no documents."""
    assert report(content).picture == b""


def test_a_picture_that_is_not_whole_or_not_meant() -> None:
    """Half a picture is not drawn, nor the one on a page that says that there is none."""
    asked = MediaReport("https://files.example/menu", AT)
    half = report_of(asked, status=200, declared="image/png", content=PNG, size=None, is_whole=False)
    assert (half.picture, half.detected) == (b"", "image/png")
    assert report(PNG, "image/png", 404).picture == b""


@pytest.mark.parametrize(
    ("found", "asks"),
    [
        (report(LOGIN), True),
        (report(b"<html>Hi", "text/html", 200, "https://files.example/login?next=menu"), True),
        (report(b"<html>Hi", "text/html", 200, "https://accounts.google.com/v3/signin/identifier"), True),
        (report(b"<html>Hi", "text/html", 200, "https://files.example/menu/login-desk.html"), True),
        (report(b"<html>Hi", "text/html", 200, "https://files.example/menu"), False),
        (report(b"<html>Hi", "text/html"), False),
        (report(PNG, "image/png", 200, "https://files.example/login/menu.png"), False),
        (report(b"Hi", "text/html"), False),
    ],
)
def test_a_page_to_log_in_on(found: MediaReport, asks: bool) -> None:
    """It has a field for a password, or a redirect led to an address that says so; a file never is one."""
    assert found.asks_login is asks


@pytest.mark.parametrize(
    ("found", "reachable"),
    [
        (report(b"", "", 204), True),
        (report(PNG, "image/png", 404), False),
        (report(b"Hi", "text/html"), False),
        (report(b"<html>", "image/png"), False),
        (report(PNG, "text/html"), True),
        (MediaReport("https://x.example", AT, obstacle=Problem("x", Severity.WARNING, Field.MEDIA, say("x"))), False),
    ],
)
def test_reachable_is_a_file_for_everybody(found: MediaReport, reachable: bool) -> None:
    """Neither an error nor a web page; the bytes weigh more than the server's word."""
    assert found.is_reachable is reachable


def test_where_it_ended() -> None:
    """At the last redirect, else where it began."""
    assert report().place == "https://files.example/menu"
    assert report(PNG, "", 200, "https://a.example/", "https://b.example/").place == "https://b.example/"


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 B"), (999, "999 B"), (1000, "1 KB"), (182_400, "182 KB"), (1_440_000, "1.4 MB")]
)
def test_sizes_in_words(size: int, words: str) -> None:
    """In thousands."""
    assert size_words(size) == words
