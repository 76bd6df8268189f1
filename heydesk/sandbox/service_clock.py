"""The clock of the imitated service, and timestamps as the API writes them."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class ServiceClock:
    """A wall clock, which tests can set wrong, and a monotonic one for durations."""

    def __init__(self) -> None:
        self.offset = 0.0
        """Seconds that the sandbox's clock is ahead of the machine's."""

    def now(self) -> datetime:
        """Return the sandbox's date and time, in UTC, to the millisecond, as the API shows it."""
        now = datetime.now(UTC) + timedelta(seconds=self.offset)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def steady(self) -> float:
        """Return monotonic seconds, independent of the offset."""
        return time.monotonic()


def format_timestamp(moment: datetime) -> str:
    """Return a time as the API writes it (RFC 3339, UTC, milliseconds)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
