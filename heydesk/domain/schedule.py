"""The times at which the service can be asked to send (contract section 11, *Schedule*).

It takes quarter hours, at least 15 minutes ahead. All of this is about instants, and so about UTC: a quarter hour is
one everywhere, since the zones that are in use differ from it by quarters of an hour.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

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
    """Give the first quarter hour that is not before ``at``, in the zone of ``at``."""
    # By way of UTC: where the clocks are set back, adding to a local time would miss an hour.
    return (at.astimezone(UTC) + (_EPOCH - at) % QUARTER).astimezone(at.tzinfo)


def soonest(now: datetime) -> datetime:
    """Give the first time that can be offered."""
    return next_quarter(now + NOTICE + ROOM)


def is_wanted_too_near(at: datetime, now: datetime) -> bool:
    """Whether this time is too near to be asked for, with what the undo time and the way there take."""
    return is_too_near(at, now + ROOM / 2)


def quarters_of(day: date, zone: tzinfo | None = None) -> tuple[datetime, ...]:
    """Give the quarter hours of a day, in order and in UTC; None is this computer's zone.

    A day on which the clocks are changed has fewer of them, or some times of day twice.
    """
    at = next_quarter(wall(day, 0, zone))
    quarters: list[datetime] = []
    while at.astimezone(zone).date() <= day:
        quarters.append(at)
        at += QUARTER
    return tuple(quarters)


def wall(day: date, hour: int, zone: tzinfo | None = None) -> datetime:
    """Give the instant, in UTC, at which the clocks there show this hour; None is this computer's zone."""
    shown = datetime.combine(day, time(hour), zone)
    return shown.astimezone(UTC)
