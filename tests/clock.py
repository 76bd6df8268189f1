"""What time it is in tests: one moment, or the machine's clock where a process that has its own is talked to."""

from __future__ import annotations

from datetime import UTC, datetime

A_MOMENT = datetime(2026, 11, 25, 20, 4, 5, tzinfo=UTC)
"""An hour when it is day in all of America, so that nobody is warned of quiet hours."""


def still_clock() -> datetime:
    """Read a clock that stands at `A_MOMENT`."""
    return A_MOMENT


def wall_clock() -> datetime:
    """Read the machine's clock, aware, in UTC."""
    return datetime.now(UTC)
