"""Send times: the grid of the service, the soonest time it takes, and presets (contract section 11, *Schedule*).

The service takes quarter hours, at least 15 minutes ahead. All of this is about instants in UTC: a quarter hour is
one everywhere, since the zones in use differ from UTC by quarters of an hour.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

QUARTER = timedelta(minutes=15)
NOTICE = timedelta(minutes=15)
"""How far ahead a time has to be when the request arrives."""
ROOM = timedelta(minutes=2)
"""What is left for the undo time and the way there when a time is offered."""

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def is_on_grid(at: datetime) -> bool:
    """Whether this is a quarter hour to the second."""
    return not (at - _EPOCH) % QUARTER


def is_too_near(at: datetime, now: datetime) -> bool:
    """Whether the service would refuse this time if it were asked now."""
    return at - now < NOTICE


def next_quarter(at: datetime) -> datetime:
    """Return the first quarter hour that is not before ``at``, in the zone of ``at``."""
    # By way of UTC: where the clocks are set back, adding to a local time would miss an hour.
    return (at.astimezone(UTC) + (_EPOCH - at) % QUARTER).astimezone(at.tzinfo)


def soonest(now: datetime) -> datetime:
    """Return the first time that can be offered."""
    return next_quarter(now + NOTICE + ROOM)


def is_wanted_too_near(at: datetime, now: datetime) -> bool:
    """Whether this time is too near to be asked for, with what the undo time and the way there take."""
    return is_too_near(at, now + ROOM / 2)


def quarters_of(day: date, zone: tzinfo | None = None) -> tuple[datetime, ...]:
    """Return the quarter hours of a day, in order and in UTC; None is this computer's zone.

    A day on which the clocks are changed has fewer of them, or some times of day twice.
    """
    at = next_quarter(wall(day, 0, zone))
    quarters: list[datetime] = []
    while at.astimezone(zone).date() <= day:
        quarters.append(at)
        at += QUARTER
    return tuple(quarters)


def wall(day: date, hour: int, zone: tzinfo | None = None) -> datetime:
    """Return the instant, in UTC, at which the clocks there show this hour; None is this computer's zone."""
    shown = datetime.combine(day, time(hour), zone)
    return shown.astimezone(UTC)


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
    """Return those that can be had now, the soonest first, in UTC; None is this computer's zone.

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


_LONGEST_OPT_OUT = 160
"""Characters: one text message more, at most."""
_OPT_OUT = re.compile(
    r"\bSTOP\b|(?i:\bunsubscribe\b|\bopt[ -]?out\b"
    r"|\b(?:reply|text|txt|send|type|respond\w*|contest\w*|env[ií]\w*|envoy\w*|r[eé]pond\w*)\b\W*(?:with\b|con\b)?\W*"
    r"(?:stop|end|quit|cancel|alto|baja|arr[eê]t)\b)"
)


def is_text_of(written: str, seen: str) -> bool:
    """Whether a scheduled text, as the service shows it, is the one that was written.

    The service may append a sentence that says how to opt out, and set white space its own way. It does so to what a
    business sends first, and no document says when.
    """
    ours, theirs = " ".join(written.split()), " ".join(seen.split())
    if ours == theirs:
        return True
    rest = theirs.removeprefix(ours) if ours and theirs.startswith(ours) else ""
    return bool(rest) and not rest[0].isalnum() and len(rest) <= _LONGEST_OPT_OUT and bool(_OPT_OUT.search(rest))
