"""Instants as they are stored: whole microseconds since the epoch, UTC. Integers, so nothing is rounded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """Give an aware instant as it is stored."""
    return (at - _EPOCH) // _MICROSECOND


def micros_or_none(at: datetime | None) -> int | None:
    """Give an instant that may be missing as it is stored."""
    return None if at is None else micros(at)


def instant(stored: int) -> datetime:
    """Read a stored instant."""
    return _EPOCH + timedelta(microseconds=stored)


def instant_or_none(stored: int | None) -> datetime | None:
    """Read a stored instant that may be missing."""
    return None if stored is None else instant(stored)
