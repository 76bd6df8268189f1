"""When it may be too early or too late to text somebody: by their clock, the strictest of all that may apply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from heydesk.domain.area_code import STATES
from heydesk.domain.schedule import QUARTER
from heydesk.domain.state_hours import STATE_HOURS, USUAL, Hours
from heydesk.domain.zone import times_in, zones_of

_LOOKED_AHEAD = timedelta(days=4)
_BY_AREA = {code: STATE_HOURS[state] for state, codes in STATES.items() for code in codes}


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody may be, as far as quiet hours go; many numbers share one. No zones where that is unknown."""

    zones: tuple[str, ...]
    hours: Hours = USUAL

    def is_quiet(self, at: datetime) -> bool:
        """Whether it is, or may be, too early or too late there; False where nothing is known."""
        return not all(self.hours.allow(local) for local in times_in(self.zones, at).times)


def place_of(phone: str, zone: str = "") -> Place:
    """Find where ``phone`` (digits) may be. The state is the area code's, wherever the person has moved."""
    return _place(zones_of(phone, zone), phone[1:4] if phone.startswith("1") else "")


@lru_cache(maxsize=1024)
def _place(zones: tuple[str, ...], code: str) -> Place:
    return Place(zones, _BY_AREA.get(code, USUAL))


def next_allowed(places: Iterable[Place], first: datetime) -> datetime | None:
    """Give the first quarter hour that is not quiet anywhere, from ``first`` on; None where none comes in days."""
    ordered = list(dict.fromkeys(places))
    at = first
    while at - first <= _LOOKED_AHEAD:
        quiet = next((index for index, place in enumerate(ordered) if place.is_quiet(at)), None)
        if quiet is None:
            return at
        ordered.insert(0, ordered.pop(quiet))  # it mostly is quiet a quarter later too: that one is asked first
        at += QUARTER
    return None
