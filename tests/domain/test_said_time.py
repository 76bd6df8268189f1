"""Times in sentences."""

from __future__ import annotations

from datetime import UTC, datetime

from heydesk.domain.l10n import said_time


def test_day_and_time() -> None:
    """Short, and without a doubt about which half of the day it is."""
    assert said_time(datetime(2026, 11, 6, 9, 0, tzinfo=UTC)) == "Fri 6 Nov, 09:00"
