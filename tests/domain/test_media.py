"""Kinds of files, by their first bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.l10n import say
from heydesk.domain.media import (
    HEAD,
    LONGEST_URL,
    MOST_CARRIED,
    MediaReport,
    check_media,
    ends_at,
    report_of,
    size_words,
    type_of,
    weigh,
    weigh_link,
)
from heydesk.domain.message import Side
from heydesk.domain.problems import Field, Problem, Severity
from heydesk.domain.validation import check
from tests.domain.sample_drafts import INBOXES, draft

KINDS = [
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
    (b"GIF89a\1\0", "image/gif"),
    (b"GIF87a\1\0", "image/gif"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
    (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav"),
    (b"RIFF\x24\0\0\0????", ""),
    (b"\0\0\0\x18ftypmp42", "video/mp4"),
    (b"\0\0\0\x18ftypisom", "video/mp4"),
    (b"\0\0\0\x18ftyp3gp4", "video/3gpp"),
    (b"\0\0\0\x18ftypqt  ", "video/quicktime"),
    (b"\0\0\0\x18ftypheic", "image/heic"),
    (b"\0\0\0\x18ftypavif", "image/avif"),
    (b"\0\0\0\x18ftypM4A ", "audio/mp4"),
    (b"%PDF-1.7", "application/pdf"),
    (b"PK\x03\x04\x14", "application/zip"),
    (b"ID3\x04", "audio/mpeg"),
    (b"\xff\xfb\x90", "audio/mpeg"),
    (b"#!AMR\n", "audio/amr"),
    (b"BEGIN:VCARD\r\n", "text/vcard"),
    (b"<!DOCTYPE html><title>x", "text/html"),
    (b"\xef\xbb\xbf\r\n <HTML lang=en>", "text/html"),
    (b"<!-- made by hand -->\n<html>", "text/html"),
    (b"<?xml version='1.0'?>\n<svg xmlns=''>", "image/svg+xml"),
    (b"<?xml version='1.0'?>\n<feed>", ""),
    (b"Hi Kim", ""),
    (b"", ""),
]


@pytest.mark.parametrize(("content", "kind"), KINDS, ids=range(len(KINDS)))
def test_formats_are_recognized_by_signature(content: bytes, kind: str) -> None:
    """Each format is known by its signature, a page of the web too; and plain text is nothing in particular."""
    assert type_of(content + b" and more" * 200) == kind


@given(st.binary(max_size=HEAD))
def test_noise_has_a_kind_or_none(content: bytes) -> None:
    """Whatever came, there is an answer."""
    assert type_of(content).count("/") <= 1


def test_hostile_bytes_are_read_in_little_time() -> None:
    """What was made to be slow to read is not."""
    assert type_of(b"<!---->" * 100_000) == ""
    assert type_of(b"<?xml" + b" " * 100_000) == ""


AT = datetime(2026, 3, 4, 13, 0, tzinfo=UTC)
"""1772629200, which is 69a82cd0 in hexadecimal."""

SIGNED = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260304T120000Z&X-Amz-Expires=3600&X-Amz-Signature=ab",
    "x-amz-date=20260304T120000Z&x-amz-expires=3600",
    "X-Goog-Date=20260304T120000Z&X-Goog-Expires=3600&X-Goog-Signature=ab",
    "x-oss-date=20260304T120000Z&x-oss-expires=3600",
    "AWSAccessKeyId=AKEXAMPLE&Signature=ab&Expires=1772629200",
    "Expires=1772629200&Signature=ab&Key-Pair-Id=K1",
    "sv=2022-11-02&se=2026-03-04T13%3A00%3A00Z&sr=b&sig=ab",
    "se=2026-03-04T13:00&sig=ab",
    "se=2026-03-04T14%3A00%3A00%2B01%3A00&sig=ab",
    "ex=69a82cd0&is=69a81f00&hm=ab",
    "_nc_ht=x&oh=00_ab&oe=69A82CD0",
]

UNSIGNED = [
    "",
    "size=2",
    "expires=1772629200",
    "se=2026-03-04T13:00",
    "X-Amz-Expires=3600",
    "X-Amz-Date=yesterday&X-Amz-Expires=3600",
    "X-Amz-Date=20260304T120000Z&X-Amz-Expires=soon",
    "X-Amz-Date=20260304T120000Z&X-Amz-Expires=99999999999999999999",
    "Expires=99999999999999999999999&Signature=ab",
    "Expires=999999999999999999&Signature=ab",
    "Expires=" + "9" * 5000 + "&Signature=ab",
    "ex=fffffffffffffff&hm=ab",
    "se=soon&sig=ab",
]


@pytest.mark.parametrize("query", SIGNED)
def test_the_end_is_found(query: str) -> None:
    """In each form in which stores of files write it."""
    assert ends_at(f"https://files.example/menu.jpg?{query}") == AT


@pytest.mark.parametrize("query", UNSIGNED)
def test_no_end_is_made_up(query: str) -> None:
    """A link without a signature lasts, and one that can't be read says nothing."""
    assert ends_at(f"https://files.example/menu.jpg?{query}") is None


def test_an_address_that_can_not_be_split_has_no_end() -> None:
    """A bracket that nothing closes makes it none."""
    assert ends_at("https://[files.example/menu.jpg?se=2026-03-04T13:00:00Z&sig=ab") is None


@given(st.text())
def test_any_url_can_be_classified_without_an_error(url: str) -> None:
    """Never an error of Python's."""
    ends_at(url)
    ends_at("https://[" + url)


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
def test_any_url_can_be_checked_without_an_error(url: str) -> None:
    """Never an error of Python's; and whatever is said of it can be stored."""
    for problem in check_media(url):
        str(problem.sentence).encode()


MEDIA_REPORT_AT = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
LOGIN = b"<!DOCTYPE html><form><input type=password></form>"


def report(content: bytes = PNG, declared: str = "image/png", status: int = 200, *hops: str) -> MediaReport:
    """A report of an answer."""
    asked = MediaReport("https://files.example/menu", MEDIA_REPORT_AT, hops=hops)
    return report_of(asked, status=status, declared=declared, content=content, size=len(content), is_whole=True)


def test_report_describes_a_picture() -> None:
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
    asked = MediaReport("https://files.example/menu", MEDIA_REPORT_AT)
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
        (
            MediaReport(
                "https://x.example", MEDIA_REPORT_AT, obstacle=Problem("x", Severity.WARNING, Field.MEDIA, say("x"))
            ),
            False,
        ),
    ],
)
def test_reachable_is_a_file_for_everybody(found: MediaReport, reachable: bool) -> None:
    """Neither an error nor a web page; the bytes weigh more than the server's word."""
    assert found.is_reachable is reachable


def test_place_is_the_last_redirect() -> None:
    """At the last redirect, else where it began."""
    assert report().place == "https://files.example/menu"
    assert report(PNG, "", 200, "https://a.example/", "https://b.example/").place == "https://b.example/"


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 B"), (999, "999 B"), (1000, "1 KB"), (182_400, "182 KB"), (1_440_000, "1.4 MB")]
)
def test_sizes_in_words(size: int, words: str) -> None:
    """In thousands."""
    assert size_words(size) == words


MEDIA_VERDICT_AT = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
MEDIA_VERDICT_GOOD = MediaReport(
    "https://files.example/menu.jpg",
    MEDIA_VERDICT_AT,
    status=200,
    declared="image/jpeg",
    detected="image/jpeg",
    size=182_000,
)
OBSTACLE = Problem("media-slow", Severity.WARNING, Field.MEDIA, say("Slow."))

FOUND = [
    (MEDIA_VERDICT_GOOD, []),
    (replace(MEDIA_VERDICT_GOOD, size=MOST_CARRIED), []),
    (replace(MEDIA_VERDICT_GOOD, hops=("https://cdn.example/menu.jpg",)), []),
    (replace(MEDIA_VERDICT_GOOD, detected=""), []),
    (replace(MEDIA_VERDICT_GOOD, size=MOST_CARRIED + 1), ["media-large"]),
    (replace(MEDIA_VERDICT_GOOD, size=None, is_whole=False), ["media-large"]),
    (replace(MEDIA_VERDICT_GOOD, size=0, detected=""), ["media-empty"]),
    (replace(MEDIA_VERDICT_GOOD, declared=""), ["media-type-unsaid"]),
    (replace(MEDIA_VERDICT_GOOD, declared="text/plain"), ["media-type-differs"]),
    (replace(MEDIA_VERDICT_GOOD, declared="image/webp", detected="image/webp"), ["media-type-dropped"]),
    (replace(MEDIA_VERDICT_GOOD, declared="image/svg+xml", detected=""), ["media-type-dropped"]),
    (
        replace(MEDIA_VERDICT_GOOD, declared="image/jpeg", detected="image/heic"),
        ["media-type-differs", "media-type-dropped"],
    ),
    (replace(MEDIA_VERDICT_GOOD, declared="", detected=""), ["media-type-unsaid"]),
    (replace(MEDIA_VERDICT_GOOD, hops=("http://cdn.example/menu.jpg",)), ["media-downgrade"]),
    (replace(MEDIA_VERDICT_GOOD, url="http://files.example/menu.jpg"), []),
    (replace(MEDIA_VERDICT_GOOD, status=401), ["media-login"]),
    (replace(MEDIA_VERDICT_GOOD, status=403), ["media-login"]),
    (replace(MEDIA_VERDICT_GOOD, detected="text/html", asks_login=True), ["media-login"]),
    (replace(MEDIA_VERDICT_GOOD, detected="text/html"), ["media-page"]),
    (replace(MEDIA_VERDICT_GOOD, status=404, detected="text/html"), ["media-missing"]),
    (replace(MEDIA_VERDICT_GOOD, status=410), ["media-missing"]),
    (replace(MEDIA_VERDICT_GOOD, status=503), ["media-status"]),
    (replace(MEDIA_VERDICT_GOOD, status=304), ["media-status"]),
    (MediaReport("https://files.example", MEDIA_VERDICT_AT, obstacle=OBSTACLE), ["media-slow"]),
    (
        MediaReport("https://files.example", MEDIA_VERDICT_AT, hops=("http://files.example",), obstacle=OBSTACLE),
        ["media-downgrade", "media-slow"],
    ),
]


@pytest.mark.parametrize(("report", "identifiers"), FOUND, ids=range(len(FOUND)))
def test_each_media_fault_is_a_named_warning(report: MediaReport, identifiers: list[str]) -> None:
    """Nothing against a small picture that anybody can fetch; else each fault by name, and none stops Send."""
    found = weigh(report)
    assert [problem.identifier for problem in found] == identifiers
    assert all(problem.severity is Severity.WARNING and problem.field is Field.MEDIA for problem in found)
    assert all(str(problem.sentence).endswith(".") for problem in found)


def test_sizes_are_said() -> None:
    """How large it is, and how large it may be."""
    (problem,) = weigh(replace(MEDIA_VERDICT_GOOD, size=1_240_000))
    assert "1.2 MB" in str(problem.sentence)
    assert "600 KB" in str(problem.sentence)


LINK = "https://files.example/menu.jpg?Signature=ab&Expires={}"


@pytest.mark.parametrize(
    ("ends_in", "leaves_in", "identifier"),
    [
        (timedelta(days=7), None, None),
        (timedelta(days=1, seconds=1), None, None),
        (timedelta(hours=23), None, "media-ends-soon"),
        (timedelta(minutes=5), None, "media-ends-soon"),
        (timedelta(0), None, "media-ended"),
        (timedelta(days=-3), None, "media-ended"),
        (timedelta(days=7), timedelta(days=1), None),
        (timedelta(days=7), timedelta(days=6, hours=12), "media-ends-soon"),
        (timedelta(days=7), timedelta(days=7), "media-ends-before"),
        (timedelta(days=7), timedelta(days=9), "media-ends-before"),
        (timedelta(hours=-1), timedelta(days=9), "media-ended"),
    ],
)
def test_link_that_expires_before_or_soon_after_sending_warns(
    ends_in: timedelta, leaves_in: timedelta | None, identifier: str | None
) -> None:
    """One that ends within a day of when the message leaves is worth a word, and so is one that has ended."""
    url = LINK.format(round((MEDIA_VERDICT_AT + ends_in).timestamp()))
    found = weigh_link(url, MEDIA_VERDICT_AT, None if leaves_in is None else MEDIA_VERDICT_AT + leaves_in)
    assert [problem.identifier for problem in found] == ([] if identifier is None else [identifier])


def test_the_time_that_is_left() -> None:
    """In hours and minutes, or in minutes alone."""
    told = [
        str(weigh_link(LINK.format(round((MEDIA_VERDICT_AT + left).timestamp())), MEDIA_VERDICT_AT)[0].sentence)
        for left in (timedelta(hours=3, minutes=20), timedelta(minutes=20))
    ]
    assert told == [
        "This link expires in 3 h 20 min.",
        "This link expires in 20 min.",
    ]


def test_a_link_that_lasts() -> None:
    """Nothing is said of it."""
    assert weigh_link("https://files.example/menu.jpg", MEDIA_VERDICT_AT) == ()


def media_faults(url: str, knowledge: Knowledge, **changes: object) -> list[str]:
    """What a whole check says of a draft's media."""
    found = check(draft(media_url=url, **changes), INBOXES, knowledge)
    return [problem.identifier for problem in found.problems if problem.field is Field.MEDIA]


def test_a_draft_is_checked_by_what_was_seen() -> None:
    """The report of its own address counts, and no other's."""
    gone = replace(MEDIA_VERDICT_GOOD, status=404)
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge()) == []
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge(media=MEDIA_VERDICT_GOOD)) == []
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge(media=gone)) == ["media-missing"]
    assert media_faults("https://files.example/other.jpg", Knowledge(media=gone)) == []


def test_a_draft_is_checked_by_its_links_end() -> None:
    """Against the time at which it leaves, where the time is known."""
    url = LINK.format(round((MEDIA_VERDICT_AT + timedelta(days=3)).timestamp()))
    late = MEDIA_VERDICT_AT + timedelta(days=4)
    assert media_faults(url, Knowledge()) == []
    assert media_faults(url, Knowledge(now=MEDIA_VERDICT_AT)) == []
    assert media_faults(url, Knowledge(now=MEDIA_VERDICT_AT + timedelta(days=3))) == ["media-ended"]
    assert "media-ends-before" in media_faults(url, Knowledge(now=MEDIA_VERDICT_AT), send_at=late)


def test_a_note_passes_no_carrier() -> None:
    """Size and kind are no matter then; that nobody can fetch it is."""
    pdf = replace(MEDIA_VERDICT_GOOD, declared="application/pdf", detected="application/pdf", size=5_000_000)
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge(media=pdf)) == ["media-type-dropped", "media-large"]
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge(media=pdf), side=Side.NOTE) == []
    assert media_faults(MEDIA_VERDICT_GOOD.url, Knowledge(media=replace(pdf, status=404)), side=Side.NOTE) == [
        "media-missing"
    ]


def test_private_or_invalid_url_is_reported_once() -> None:
    """An address of this network is one by its name and by the look; and one that is wrong needs no more words."""
    inside = Problem("media-private-host", Severity.WARNING, Field.MEDIA, say("Inside."))
    url = "http://nas.local/menu.jpg"
    assert media_faults(url, Knowledge(media=MediaReport(url, MEDIA_VERDICT_AT, obstacle=inside))) == [
        "media-private-host"
    ]
    wrong = LINK.format(0).replace("https", "ftp")
    assert media_faults(wrong, Knowledge(now=MEDIA_VERDICT_AT)) == ["media-not-http"]
