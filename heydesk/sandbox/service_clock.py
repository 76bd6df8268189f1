"""The clock of the imitated service, and timestamps as the API writes them."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class ServiceClock:
    """Two times: the wall's, which can be set wrong on purpose, and a steady one for measuring how long."""

    def __init__(self) -> None:
        self.offset = 0.0
        """Seconds that the sandbox's clock is ahead of the machine's."""

    def now(self) -> datetime:
        """Return the sandbox's date and time, in UTC, to the millisecond that the wire shows."""
        now = datetime.now(UTC) + timedelta(seconds=self.offset)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def steady(self) -> float:
        """Return seconds that only ever go forward, whatever the offset."""
        return time.monotonic()


def format_timestamp(moment: datetime) -> str:
    """Return a moment as the API writes it (RFC 3339, UTC, milliseconds)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
