"""An instant in a sentence for people, in this computer's time zone."""

from __future__ import annotations

from datetime import datetime


def said_time(at: datetime) -> str:
    """Say day and time of day: ``Thu 26 Nov, 09:00``, in the zone of ``at``."""
    return f"{at:%a} {at.day} {at:%b}, {at:%H:%M}"
