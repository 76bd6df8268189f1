"""What speaks against a file, by what was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from heydesk.domain.draft_context import Knowledge
from heydesk.domain.l10n import say
from heydesk.domain.media import MOST_CARRIED, MediaReport, weigh, weigh_link
from heydesk.domain.problems import Field, Problem, Severity
from heydesk.domain.validation import check
from tests.domain.desk import INBOXES, draft

AT = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
GOOD = MediaReport(
    "https://files.example/menu.jpg", AT, status=200, declared="image/jpeg", detected="image/jpeg", size=182_000
)
OBSTACLE = Problem("media-slow", Severity.WARNING, Field.MEDIA, say("Slow."))

FOUND = [
    (GOOD, []),
    (replace(GOOD, size=MOST_CARRIED), []),
    (replace(GOOD, hops=("https://cdn.example/menu.jpg",)), []),
    (replace(GOOD, detected=""), []),
    (replace(GOOD, size=MOST_CARRIED + 1), ["media-large"]),
    (replace(GOOD, size=None, is_whole=False), ["media-large"]),
    (replace(GOOD, size=0, detected=""), ["media-empty"]),
    (replace(GOOD, declared=""), ["media-type-unsaid"]),
    (replace(GOOD, declared="text/plain"), ["media-type-differs"]),
    (replace(GOOD, declared="image/webp", detected="image/webp"), ["media-type-dropped"]),
    (replace(GOOD, declared="image/svg+xml", detected=""), ["media-type-dropped"]),
    (replace(GOOD, declared="image/jpeg", detected="image/heic"), ["media-type-differs", "media-type-dropped"]),
    (replace(GOOD, declared="", detected=""), ["media-type-unsaid"]),
    (replace(GOOD, hops=("http://cdn.example/menu.jpg",)), ["media-downgrade"]),
    (replace(GOOD, url="http://files.example/menu.jpg"), []),
    (replace(GOOD, status=401), ["media-login"]),
    (replace(GOOD, status=403), ["media-login"]),
    (replace(GOOD, detected="text/html", asks_login=True), ["media-login"]),
    (replace(GOOD, detected="text/html"), ["media-page"]),
    (replace(GOOD, status=404, detected="text/html"), ["media-missing"]),
    (replace(GOOD, status=410), ["media-missing"]),
    (replace(GOOD, status=503), ["media-status"]),
    (replace(GOOD, status=304), ["media-status"]),
    (MediaReport("https://files.example", AT, obstacle=OBSTACLE), ["media-slow"]),
    (
        MediaReport("https://files.example", AT, hops=("http://files.example",), obstacle=OBSTACLE),
        ["media-downgrade", "media-slow"],
    ),
]


@pytest.mark.parametrize(("report", "identifiers"), FOUND, ids=range(len(FOUND)))
def test_what_speaks_against_it(report: MediaReport, identifiers: list[str]) -> None:
    """Nothing against a small picture that anybody can fetch; else each fault by name, and none stops Send."""
    found = weigh(report)
    assert [problem.identifier for problem in found] == identifiers
    assert all(problem.severity is Severity.WARNING and problem.field is Field.MEDIA for problem in found)
    assert all(str(problem.sentence).endswith(".") for problem in found)


def test_sizes_are_said() -> None:
    """How large it is, and how large it may be."""
    (problem,) = weigh(replace(GOOD, size=1_240_000))
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
def test_signed_links(ends_in: timedelta, leaves_in: timedelta | None, identifier: str | None) -> None:
    """One that ends within a day of when the message leaves is worth a word, and so is one that has ended."""
    url = LINK.format(round((AT + ends_in).timestamp()))
    found = weigh_link(url, AT, None if leaves_in is None else AT + leaves_in)
    assert [problem.identifier for problem in found] == ([] if identifier is None else [identifier])


def test_the_time_that_is_left() -> None:
    """In hours and minutes, or in minutes alone."""
    told = [
        str(weigh_link(LINK.format(round((AT + left).timestamp())), AT)[0].sentence)
        for left in (timedelta(hours=3, minutes=20), timedelta(minutes=20))
    ]
    assert told == [
        "This link is signed, and ends in 3 h 20 min.",
        "This link is signed, and ends in 20 min.",
    ]


def test_a_link_that_lasts() -> None:
    """Nothing is said of it."""
    assert weigh_link("https://files.example/menu.jpg", AT) == ()


def media_faults(url: str, knowledge: Knowledge, **changes: object) -> list[str]:
    """What a whole check says of a draft's media."""
    found = check(draft(media_url=url, **changes), INBOXES, knowledge)
    return [problem.identifier for problem in found.problems if problem.field is Field.MEDIA]


def test_a_draft_is_checked_by_what_was_seen() -> None:
    """The report of its own address counts, and no other's."""
    gone = replace(GOOD, status=404)
    assert media_faults(GOOD.url, Knowledge()) == []
    assert media_faults(GOOD.url, Knowledge(media=GOOD)) == []
    assert media_faults(GOOD.url, Knowledge(media=gone)) == ["media-missing"]
    assert media_faults("https://files.example/other.jpg", Knowledge(media=gone)) == []


def test_a_draft_is_checked_by_its_links_end() -> None:
    """Against the time at which it leaves, where the time is known."""
    url = LINK.format(round((AT + timedelta(days=3)).timestamp()))
    late = AT + timedelta(days=4)
    assert media_faults(url, Knowledge()) == []
    assert media_faults(url, Knowledge(now=AT)) == []
    assert media_faults(url, Knowledge(now=AT + timedelta(days=3))) == ["media-ended"]
    assert "media-ends-before" in media_faults(url, Knowledge(now=AT), send_at=late)


def test_a_note_passes_no_carrier() -> None:
    """Size and kind are no matter then; that nobody can fetch it is."""
    pdf = replace(GOOD, declared="application/pdf", detected="application/pdf", size=5_000_000)
    assert media_faults(GOOD.url, Knowledge(media=pdf)) == ["media-type-dropped", "media-large"]
    assert media_faults(GOOD.url, Knowledge(media=pdf), private=True) == []
    assert media_faults(GOOD.url, Knowledge(media=replace(pdf, status=404)), private=True) == ["media-missing"]


def test_nothing_is_said_twice() -> None:
    """An address of this network is one by its name and by the look; and one that is wrong needs no more words."""
    inside = Problem("media-private-host", Severity.WARNING, Field.MEDIA, say("Inside."))
    url = "http://nas.local/menu.jpg"
    assert media_faults(url, Knowledge(media=MediaReport(url, AT, obstacle=inside))) == ["media-private-host"]
    wrong = LINK.format(0).replace("https", "ftp")
    assert media_faults(wrong, Knowledge(now=AT)) == ["media-not-http"]
