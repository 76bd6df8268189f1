from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.api.auth import http_date
from heydesk.api.responses import LONGEST, ServiceResponse, tidy, wire_instant, words_of

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Wed, 04 Mar 2026 12:00:00 GMT", "Wed, 04 Mar 2026 12:00:00 -0000", "Wed, 04 Mar 2026 14:00:00 +0200"]
)
def test_http_date_is_read_as_utc(text: str) -> None:
    """A header's date is read as UTC, whatever zone it names."""
    assert http_date(text) == NOON


@pytest.mark.parametrize(
    "text", ["", " ", "soon", "120", "Wed, 99 Mar 2026 12:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2300"]
)
def test_text_that_is_no_http_date_is_none(text: str) -> None:
    """What is no date is None."""
    assert http_date(text) is None


@given(st.text())
def test_any_header_is_read_without_an_error(text: str) -> None:
    """No header can make the reading of its date fail."""
    assert http_date(text) is None or isinstance(http_date(text), datetime)


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2999, 1, 1)))  # noqa: DTZ001 - the zone comes next
def test_dates_round_trip_in_both_forms(instant: datetime) -> None:
    """Dates come back as they were written, in both forms."""
    aware = instant.replace(tzinfo=UTC, microsecond=0)
    assert http_date(format_datetime(aware, usegmt=True)) == aware
    assert wire_instant(aware.astimezone(timezone(timedelta(hours=-7))).isoformat()) == aware


@pytest.mark.parametrize(
    "text",
    ["2026-03-04T12:00:00Z", "2026-03-04T12:00:00.000Z", "2026-03-04T12:00:00", "2026-03-04T07:00:00-05:00 "],
)
def test_rfc3339_is_read_with_offset_or_as_utc(text: str) -> None:
    """RFC 3339 is read with its offsets; without one, UTC is meant."""
    assert wire_instant(text) == NOON


@pytest.mark.parametrize(
    "value",
    [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "",
        "today",
        None,
        1772625600,
        {},
    ],
)
def test_text_that_is_no_instant_is_none(value: object) -> None:
    """The zero time, what lies beyond all calendars and what is no text are None."""
    assert wire_instant(value) is None


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"message": "text is missing", "error": "bad_data"}, "text is missing"),
        ({"error": "bad_data"}, "bad_data"),
        ({"error": True, "message": "no"}, "no"),
        ({"error": {"code": 17, "message": "too long"}}, "too long"),
        ({"detail": [{"loc": ["text"], "msg": "required"}, {"msg": "and short"}]}, "required; and short"),
        ({"error_code": "invalid_phone_number"}, "invalid_phone_number"),
        ({"errors": {"text": "required"}}, '{"text": "required"}'),
        ({"message": "", "detail": "x"}, "x"),
        ({"fault": "elsewhere"}, '{"fault": "elsewhere"}'),
        ({"message": None}, '{"message": null}'),
        ("a bare string", "a bare string"),
        (["one", None, "two"], "one; two"),
        (17, "17"),
        ({}, ""),
        ([], ""),
        (None, ""),
        (False, ""),
    ],
)
def test_json_error_words_are_found_by_their_keys(body: object, words: str) -> None:
    """The usual keys are looked through, deep ones too; without any of them, the JSON itself is shown."""
    assert words_of(json.dumps(body).encode()) == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", ""),
        (b"  plain\n words ", "plain words"),
        (b'\xef\xbb\xbf{"message": "marked"}', "marked"),
        (b"caf\xe9", "caf\ufffd"),
        (b"{half", "{half"),
        (b"[" * 100_000, "[" * (LONGEST - 1) + "…"),
        (b"<html><head><title>502 Bad\n Gateway</title></head><body>x</body>", "502 Bad Gateway"),
        (b"<!DOCTYPE html><title> </title><p>Sorry &amp; goodbye</p>", "Sorry & goodbye"),
        (b"<head><style>p{}</style></head><!-- no --><script>no()</script><h1>Busy</h1>", "Busy"),
        (b"<Error><Code>Denied</Code></Error>", "Denied"),
    ],
)
def test_error_words_of_text_and_html_bodies(body: bytes, words: str) -> None:
    """Plain text is shown as it is, and of a page its title or its visible words."""
    assert words_of(body) == words


@given(st.binary())
def test_error_words_of_any_body_are_one_bounded_line(body: bytes) -> None:
    """Whatever a body is, its words are one line of bounded length that any file and screen can take."""
    words = words_of(body)
    assert len(words) <= LONGEST
    assert len(words.encode().decode().splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\x00b\x1b[31mc\r\nd\u2028e", "a b [31mc d e"),
        ("pay \u202eelgoog\u202c \u2066now\u2069", "pay elgoog now"),
        ("half \ud83d end", "half end"),
        ("שלום 👩‍👩‍👧 é", "שלום 👩‍👩‍👧 é"),
        ("x" * 301, "x" * 299 + "…"),
        ("x" * 300, "x" * 300),
        ("bad token eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln_bmF-0dXJl!", "bad token (token)!"),
        ('{"authorization":"Bearer abc.def-1234567890"}', '{"authorization":"Bearer (token)"}'),
        ("the bearer token expired", "the bearer token expired"),
    ],
)
def test_error_words_have_no_control_characters(text: str, line: str) -> None:
    """Nothing that moves a cursor, turns the writing or signs a request stays in the line."""
    assert tidy(text) == line


def test_tidy_to_length() -> None:
    """A cut line ends with an ellipsis and not with a space."""
    assert tidy("one two three", 8) == "one two…"
    assert tidy("one two three", 9) == "one two…"


def test_only_2xx_is_a_success() -> None:
    """Everything from 200 to 299 is a success, and nothing else."""
    taken = [status for status in range(100, 1000) if ServiceResponse(status, b"").is_success]
    assert taken == list(range(200, 300))
