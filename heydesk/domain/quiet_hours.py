"""Quiet hours: whether it may be too early or too late to text somebody, by the strictest rule that may apply.

The rule for telephone solicitation in the US (47 CFR 64.1200(c)(1)) is not before 8 am and not after 9 pm at the
called party's location. Whether it covers texts that people agreed to is disputed, and lawsuits are filed, so it is
taken for the rule here. This feeds a warning for people and is no legal advice.

``STATE_HOURS`` has the states that are stricter: where the law's own words were read, or where two summaries that
do not copy each other agree; each row says which. All of them are about calls that sell, read in November 2026, and
holidays are left out. Not here: New Jersey, which tables of vendors have until 8 pm while its law (N.J.S.A.
56:8-128) says 9 pm, and states that a single vendor names (Alabama, Louisiana, Michigan, Minnesota, Nevada, New
Mexico, Pennsylvania, Wyoming).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from heydesk.domain.schedule import QUARTER
from heydesk.domain.time_zones import STATES, times_in, zones_of

_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class AllowedHours:
    """From which hour and until which hour texts may go, by the day of the week; (0, 0) for not at all."""

    weekdays: tuple[int, int]
    saturday: tuple[int, int]
    sunday: tuple[int, int]

    def allow(self, local: datetime) -> bool:
        """Whether a text may go at this local time."""
        opens, closes = {_SATURDAY: self.saturday, _SUNDAY: self.sunday}.get(local.weekday(), self.weekdays)
        return opens <= local.hour < closes


def _daily(opens: int, closes: int) -> AllowedHours:
    return AllowedHours((opens, closes), (opens, closes), (opens, closes))


USUAL = _daily(8, 21)
"""The federal rule, taken for everywhere else too."""

STATE_HOURS: Mapping[str, AllowedHours] = {
    # Two summaries: dropcowboy.com/state-compliance and support.referrizer.com (TCPA quiet hours).
    "CT": _daily(9, 20),
    # Fla. Stat. 501.616(6)(a), at lawserver.com.
    "FL": _daily(8, 20),
    # Two summaries: dropcowboy.com/state-compliance and Call Desk's list of state rules (glama.ai).
    "KY": _daily(10, 21),
    # 201 CMR 12.02(2), at regulations.justia.com.
    "MA": _daily(8, 20),
    # Stop the Spam Calls Act of 2023 (Commercial Law 14-4502), summed up by wmar2news.com and dropcowboy.com.
    "MD": _daily(8, 20),
    # Miss. Code 77-3-723, at getpocketlaw.com: until 8 pm Central, and not on a Sunday.
    "MS": AllowedHours((8, 20), (8, 20), (0, 0)),
    # Telephone Solicitation Act of 2022 (15 O.S. 775C), summed up at dnc.com and by dropcowboy.com.
    "OK": _daily(8, 20),
    # R.I. Gen. Laws 5-61-2(2) with 5-61-3.6, at instalawyer.io and webserver.rilin.state.ri.us.
    "RI": AllowedHours((9, 18), (10, 17), (0, 0)),
    # Two summaries: support.referrizer.com, and legalclarity.org (weekdays) with Call Desk's list (Sundays).
    "TX": AllowedHours((9, 21), (9, 21), (12, 21)),
    # RCW 80.36.390 as amended by HB 1497 (2022), summed up by dwt.com and centralialaw.com.
    "WA": _daily(8, 20),
}


_LOOKED_AHEAD = timedelta(days=4)
_BY_AREA = {code: STATE_HOURS[state] for state, codes in STATES.items() for code in codes}


@dataclass(frozen=True, slots=True)
class LocalHours:
    """Possible time zones of a number, and the sending hours there. Empty zones: unknown."""

    zones: tuple[str, ...]
    hours: AllowedHours = USUAL

    def is_quiet(self, at: datetime) -> bool:
        """Whether it is, or may be, too early or too late there; False where nothing is known."""
        return not all(self.hours.allow(local) for local in times_in(self.zones, at).times)


def local_hours_of(phone: str, zone: str = "") -> LocalHours:
    """Find where ``phone`` (digits) may be. The state is the area code's, wherever the person has moved."""
    return _place(zones_of(phone, zone), phone[1:4] if phone.startswith("1") else "")


@lru_cache(maxsize=1024)
def _place(zones: tuple[str, ...], code: str) -> LocalHours:
    return LocalHours(zones, _BY_AREA.get(code, USUAL))


def next_allowed(places: Iterable[LocalHours], first: datetime) -> datetime | None:
    """Return the first quarter hour that is not quiet anywhere, from ``first`` on; None where none comes in days."""
    ordered = list(dict.fromkeys(places))
    at = first
    while at - first <= _LOOKED_AHEAD:
        quiet = next((index for index, place in enumerate(ordered) if place.is_quiet(at)), None)
        if quiet is None:
            return at
        ordered.insert(0, ordered.pop(quiet))  # it mostly is quiet a quarter later too: that one is asked first
        at += QUARTER
    return None
