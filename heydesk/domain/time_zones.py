"""What time it may be where a number is: one time, a span of times, or unknown.

An area code is no place: numbers are kept when people move, and several codes reach into two time zones. So a number
has every zone that any exchange of its area code is in, and where there are too many, its time is unknown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cache, lru_cache
from types import ModuleType

from heydesk.domain.caches import customer_cache
from heydesk.domain.l10n import TimeOfDay
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.records import Contact

# Dated data about North American area codes: read again from its sources when the numbering plan changes. Read in
# November 2026.

OVERLAYS: Mapping[str, str] = {
    # Codes that were laid over an older one whose area reaches into two time zones; the older one follows.
    # libphonenumber knows one zone at most for each of them. Source: lincmad.com/overlays.html and the map beside it
    # (after NANPA's and CNAC's relief plans).
    "930": "812",  # southern Indiana: Eastern and Central
    "364": "270",  # western Kentucky: Eastern and Central
    "448": "850",  # north-western Florida: Eastern and Central
    "458": "541",  # Oregon but for its north-west: Pacific and Mountain (Malheur County)
    "986": "208",  # Idaho: Pacific and Mountain
    "581": "418",  # eastern Quebec: Eastern and Atlantic (the Magdalen Islands)
    "367": "418",
    "236": "250",  # British Columbia: Pacific and Mountain
    "672": "250",
    "778": "250",
    "879": "709",  # Newfoundland and Labrador: Newfoundland and Atlantic
}

STATES: Mapping[str, frozenset[str]] = {
    # The codes of the states that have hours of their own (quiet_hours.py), as libphonenumber's geocoding data has
    # them (a test compares), and the few that are newer than it: 324, 621, 728. The data itself costs 100 MB of
    # memory and half a second to load, so it stays out of the program.
    "CT": frozenset({"203", "475", "860", "959"}),
    "FL": frozenset(
        {
            *("239", "305", "321", "324", "352", "386", "407", "448", "561", "645", "656", "689", "727", "728"),
            *("754", "772", "786", "813", "850", "863", "904", "941", "954"),
        }
    ),
    "KY": frozenset({"270", "364", "502", "606", "859"}),
    "MA": frozenset({"339", "351", "413", "508", "617", "774", "781", "857", "978"}),
    "MD": frozenset({"227", "240", "301", "410", "443", "667"}),
    "MS": frozenset({"228", "601", "662", "769"}),
    "OK": frozenset({"405", "539", "572", "580", "918"}),
    "RI": frozenset({"401"}),
    "TX": frozenset(
        {
            *("210", "214", "254", "281", "325", "346", "361", "409", "430", "432", "469", "512", "621", "682"),
            *("713", "726", "737", "806", "817", "830", "832", "903", "915", "936", "940", "945", "956", "972"),
            "979",
        }
    ),
    "WA": frozenset({"206", "253", "360", "425", "509", "564"}),
}


MOST_ZONES = 6
"""More than these say nothing. Toll-free numbers have 42, mobiles of large countries 8."""

_HOME = LazyPattern("1([2-9][0-9]{2})[0-9]{7}")
_NOWHERE = "Etc/Unknown"
_ZONE_FIELD = LazyPattern(r"time[\s_-]*zone", re.IGNORECASE)
_ZONE = LazyPattern(r"[A-Za-z]+(/[A-Za-z_+-]+)+")


@dataclass(frozen=True, slots=True)
class LocalTimes:
    """The times that it may be there, each once, from the earliest on the clock; none where that is unknown."""

    times: tuple[datetime, ...] = ()

    @property
    def time(self) -> TimeOfDay | None:
        """The time or the span of times, to the minute; None where it is unknown."""
        if not self.times:
            return None
        first, last = (time.replace(second=0, microsecond=0) for time in (self.times[0], self.times[-1]))
        return TimeOfDay(first) if len(self.times) == 1 else TimeOfDay(first, last)


def local_times(phone: str, now: datetime, zone: str = "") -> LocalTimes:
    """Return the times that it may be where ``phone`` is; ``zone``, where somebody knows it, wins."""
    return times_in(zones_of(phone, zone), now)


def times_in(zones: tuple[str, ...], at: datetime) -> LocalTimes:
    """Return the times in these zones, each once."""
    there = {local.replace(tzinfo=None): local for local in (at.astimezone(_zone(name)) for name in zones)}
    return LocalTimes(tuple(there[time] for time in sorted(there)))


def zones_of(phone: str, zone: str = "") -> tuple[str, ...]:
    """Return the zones that ``phone`` (digits) may be in; none where that is unknown."""
    if zone and is_zone(zone):
        return (zone,)
    home = _HOME.fullmatch(phone)
    return _of_area(home[1]) if home else _of_country(phone)


def zone_on_file(contact: Contact | None) -> str:
    """Read a time zone that somebody wrote into a field of the team's own; "" for none."""
    values = () if contact is None else contact.custom
    found = (value.strip() for title, value in values if _ZONE_FIELD.search(title))
    return next((zone for zone in found if _ZONE.fullmatch(zone)), "")


def is_zone(name: str) -> bool:
    """Whether there is a zone of this name."""
    try:
        _zone(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


@lru_cache(maxsize=128)
def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # the first window shows no local time

    return ZoneInfo(name)


@cache
def _library() -> ModuleType:
    """Import libphonenumber with its time zones, which take 60 ms: the first window shows no local time."""
    import phonenumbers.timezone

    return phonenumbers


def _of_area(code: str) -> tuple[str, ...]:
    zones = _areas().get(OVERLAYS.get(code, code), ())
    return zones if len(zones) <= MOST_ZONES else ()


@lru_cache(maxsize=1)
def _areas() -> Mapping[str, tuple[str, ...]]:
    """Gather each area code's zones from its exchanges, as libphonenumber has them: 3,000 rows, 15 ms, once."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for prefix, zones in _library().timezone.TIMEZONE_DATA.items():
        if prefix.startswith("1") and len(prefix) >= len("1212"):
            found[prefix[1:4]] |= set(zones)
    return {code: tuple(sorted(zones)) for code, zones in found.items()}


@customer_cache(maxsize=8192)
def _of_country(phone: str) -> tuple[str, ...]:
    library = _library()
    try:
        zones = library.timezone.time_zones_for_number(library.parse(f"+{phone}"))
    except library.NumberParseException:
        return ()
    known = tuple(sorted(zone for zone in zones if zone != _NOWHERE))
    return known if len(known) <= MOST_ZONES else ()
