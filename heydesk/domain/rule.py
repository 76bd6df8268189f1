"""How long a message waits for what: the rules that a person and an account set, and the times that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zlib import crc32

from heydesk.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class Rule:
    """What a person or an account has set. Times in seconds."""

    longest_wait: float = 3600
    """After this long in the queue, an entry asks before it goes."""
    trusts_local_id: bool = False
    looks: tuple[float, ...] = (2, 8, 38)
    """When an entry in doubt is looked up, counted from the failure. One at least."""
    status_looks: tuple[float, ...] = (5, 30, 300)
    """When history is read for an accepted text's delivery, counted from the acceptance. May be empty."""
    longest_backoff: float = 300


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
    a doubted entry that a person sent again has no looks, since *resend* begins them anew.
    """
    by_trust = entry.doubted and entry.looks > 0
    return waited_too_long(entry, now, rule) or (by_trust and not rule.trusts_local_id)
