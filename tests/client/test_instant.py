from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.api.values import http_date, wire_instant

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Wed, 04 Mar 2026 12:00:00 GMT", "Wed, 04 Mar 2026 12:00:00 -0000", "Wed, 04 Mar 2026 14:00:00 +0200"]
)
def test_http_date(text: str) -> None:
    """A header's date is read as UTC, whatever zone it names."""
    assert http_date(text) == NOON


@pytest.mark.parametrize(
    "text", ["", " ", "soon", "120", "Wed, 99 Mar 2026 12:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2300"]
)
def test_no_http_date(text: str) -> None:
    """What is no date is None."""
    assert http_date(text) is None


@given(st.text())
def test_any_header(text: str) -> None:
    """No header can make the reading of its date fail."""
    assert http_date(text) is None or isinstance(http_date(text), datetime)


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2999, 1, 1)))  # noqa: DTZ001 - the zone comes next
def test_there_and_back(instant: datetime) -> None:
    """Dates come back as they were written, in both forms."""
    aware = instant.replace(tzinfo=UTC, microsecond=0)
    assert http_date(format_datetime(aware, usegmt=True)) == aware
    assert wire_instant(aware.astimezone(timezone(timedelta(hours=-7))).isoformat()) == aware


@pytest.mark.parametrize(
    "text",
    ["2026-03-04T12:00:00Z", "2026-03-04T12:00:00.000Z", "2026-03-04T12:00:00", "2026-03-04T07:00:00-05:00 "],
)
def test_wire_instant(text: str) -> None:
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
def test_no_wire_instant(value: object) -> None:
    """The zero time, what lies beyond all calendars and what is no text are None."""
    assert wire_instant(value) is None
