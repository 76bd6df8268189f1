"""Times to send at that many people want, to be had with one press."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from heydesk.domain.schedule import is_wanted_too_near, next_quarter, wall

_EVENING, _MORNING, _AFTERNOON = 18, 9, 14
_WEEK = 7


class Preset(StrEnum):
    """What such a time is called."""

    IN_AN_HOUR = "in_an_hour"
    """The first quarter hour that is an hour ahead or more."""
    THIS_EVENING = "this_evening"
    TOMORROW_MORNING = "tomorrow_morning"
    TOMORROW_AFTERNOON = "tomorrow_afternoon"
    MONDAY_MORNING = "monday_morning"


def presets(now: datetime, zone: tzinfo | None = None) -> tuple[tuple[Preset, datetime], ...]:
    """Give those that can be had now, the soonest first, in UTC; None is this computer's zone.

    They are times of day there, so they stay what they say when the clocks are changed before.
    """
    today = now.astimezone(zone).date()
    tomorrow = today + timedelta(days=1)
    monday = today + timedelta(days=_WEEK - today.weekday())
    offered = [
        (Preset.IN_AN_HOUR, next_quarter(now + timedelta(hours=1))),
        (Preset.THIS_EVENING, wall(today, _EVENING, zone)),
        (Preset.TOMORROW_MORNING, wall(tomorrow, _MORNING, zone)),
        (Preset.TOMORROW_AFTERNOON, wall(tomorrow, _AFTERNOON, zone)),
    ]
    if monday > tomorrow:
        offered.append((Preset.MONDAY_MORNING, wall(monday, _MORNING, zone)))
    free = [(preset, at) for preset, at in offered if not is_wanted_too_near(at, now)]
    return tuple(sorted(free, key=lambda each: each[1]))
