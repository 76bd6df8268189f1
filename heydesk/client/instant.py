"""Instants as they come over the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def http_date(text: str) -> datetime | None:
    """Read a header's date (``Date``, ``Retry-After``); None for what is none."""
    try:
        return _in_utc(parsedate_to_datetime(text))
    except (ValueError, OverflowError):
        return None


def wire_instant(value: object) -> datetime | None:
    """Read an RFC 3339 instant; None for what is none, and for the year 1, which means never (contract section 2)."""
    if not isinstance(value, str):
        return None
    try:
        instant = _in_utc(datetime.fromisoformat(value.strip()))
    except (ValueError, OverflowError):
        return None
    return None if instant.year == 1 else instant


def _in_utc(instant: datetime) -> datetime:
    """Where no zone is given, UTC is meant."""
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
