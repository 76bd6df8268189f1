"""Not too many questions within a span of time."""

from __future__ import annotations

from collections import deque


class Pacer:
    """Lets so many through within any span, the first of them one right after the other.

    Args:
        most: how many.
        span: within how many seconds.
    """

    def __init__(self, most: int, span: float) -> None:
        self._span = span
        self._times: deque[float] = deque(maxlen=most)

    def wait(self, now: float) -> float:
        """Say in how many seconds the next may go; 0 or less for: now. ``now`` is a steady clock's."""
        return self._times[0] + self._span - now if len(self._times) == self._times.maxlen else 0.0

    def note(self, now: float) -> None:
        """One goes."""
        self._times.append(now)
