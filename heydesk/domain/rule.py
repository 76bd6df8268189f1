"""How long a message waits for what: the rules that a person and an account set, and the times that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from zlib import crc32

from heydesk.domain.entry import Entry, State


class Rule(NamedTuple):
    """What a person or an account has set. Times in seconds."""

    longest_wait: float = 3600
    """After this long in the queue, an entry asks before it goes."""
    trusts_local_id: bool = False
    looks: tuple[float, ...] = (2, 8, 38)
    """When an entry in doubt is looked up, counted from the failure. One at least."""
    status_looks: tuple[float, ...] = (5, 30, 300)
    """When history is read for an accepted text's delivery, counted from the acceptance. May be empty."""
    broadcast_looks: tuple[float, ...] = (1800, 7200)
    """When it is read again for a broadcast, which takes longer to reach everybody; after ``status_looks``."""
    due_looks: tuple[float, ...] = (60, 300, 1800)
    """When a scheduled text is looked up, counted from its time. One at least."""
    longest_backoff: float = 300
    minds_quiet_hours: bool = False
    """Whether a text asks that was free to go by day and would go at night."""


def backoff(entry: Entry, rule: Rule) -> timedelta:
    """Wait 2, 4, 8 … seconds, up to the longest, less up to a quarter.

    The quarter is derived from ``local_id``, so that texts held up together do not come back together; derived, not
    drawn, to keep the life of a message pure.
    """
    whole = min(rule.longest_backoff, 2.0 ** min(entry.tries + 1, 12))
    share = crc32(f"{entry.local_id}/{entry.tries}".encode()) % 1000 / 4000
    return timedelta(seconds=whole * (1 - share))


def waited_too_long(entry: Entry, now: datetime, rule: Rule) -> bool:
    """Whether this entry has been free to go for longer than the person wants it to go by itself."""
    return now - entry.go_at > timedelta(seconds=rule.longest_wait)


def asks_first(entry: Entry, now: datetime, rule: Rule) -> bool:
    """Whether an entry that is about to be claimed must ask the person instead (``event.WaitedTooLong``).

    It has waited too long, or it came back to the queue by a trust in ``local_id`` that has been withdrawn since:
    a doubted entry that a person sent again has no looks, since *resend* begins them anew. One that is to be
    scheduled may wait until its time comes near (``event.CameTooNear``).
    """
    if entry.message.send_at is not None:
        return False
    by_trust = entry.doubted and entry.looks > 0
    return waited_too_long(entry, now, rule) or (by_trust and not rule.trusts_local_id)


def fell_into_night(entry: Entry, now: datetime, rule: Rule) -> bool:
    """Whether it has become an hour for no business texts where this one goes, while it waited.

    What a person sends at night goes at night: only what could have gone by day asks.
    """
    message = entry.message
    if not rule.minds_quiet_hours or message.private or message.send_at or now - entry.go_at < _SLACK:
        return False
    from heydesk.domain.quiet import place_of  # most texts go at once and need no time zones

    places = map(place_of, message.phones)
    return any(place.is_quiet(now) and not place.is_quiet(entry.go_at) for place in places)


_LONGEST_HOLD = timedelta(minutes=2)
_SLACK = timedelta(minutes=1)


def by_this_clock(entry: Entry, now: datetime) -> Entry:
    """Give the entry with no time in it that can't have come yet: the clock that wrote it was ahead of this one.

    A hold begins anew, and whatever else waits is due now and has waited since now. An entry that fits the clock,
    give or take a minute, stays as it is, down to its version.
    """
    if entry.due_at is None:
        return entry
    if entry.state is State.HELD:
        if entry.due_at - now <= _LONGEST_HOLD + _SLACK:
            return entry
        hold = min(max(entry.go_at - entry.created_at, timedelta()), _LONGEST_HOLD)
        return replace(entry, due_at=now + hold, go_at=now + hold, version=entry.version + 1)
    if entry.go_at - now <= _SLACK:
        return entry
    if entry.state is State.UNCERTAIN and entry.message.send_at is not None:
        # It is looked up after its time, which no clock's being ahead has moved.
        return replace(entry, go_at=now, version=entry.version + 1)
    return replace(entry, due_at=now, go_at=now, version=entry.version + 1)
