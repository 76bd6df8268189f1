"""The time of day at the recipients', beside this computer's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import Draft
from heydesk.domain.phone_numbers import national
from heydesk.ui.moment import clock_there, day_there

_CONTEXT = "There"
_MOST = 500
"""Numbers whose zones are looked up; more than a composer holds by hand."""


def _unwritten(_phone: str) -> str:
    return ""


def there_words(draft: Draft, at: datetime, region: str, zone_of: Callable[[str], str] = _unwritten) -> str:
    """Say what the clocks show there at this instant; that it is not known where it is not; "" for nobody.

    ``zone_of`` gives the zone that somebody has written down for a number, "" for none; it wins over the area code.
    """
    tr = QCoreApplication.translate
    alone = len(draft.recipients) == 1
    if not draft.has_recipients:
        return ""
    times, unknown = _times(draft.recipients, at, zone_of)
    if not times:
        if alone:
            return tr(_CONTEXT, "The recipient's local time is not known.")
        return tr(_CONTEXT, "Their local time is not known.")
    if not unknown and {time.utcoffset() for time in times} == {at.astimezone().utcoffset()}:
        return tr(_CONTEXT, "It is the same time of day there.")
    words = tr(_CONTEXT, "{time} where they are, by the area codes.")
    if alone and zone_of(draft.recipients[0]):
        words = tr(_CONTEXT, "{time} where {who} is.")
    elif alone:
        words = tr(_CONTEXT, "{time} where {who} is, by the area code.")
    elif unknown:
        words = tr(_CONTEXT, "{time} where they are, by the area codes; not known for {count}.")
    who = national(draft.recipients[0], region)
    return words.format(time=_span(times, at), who=who, count=unknown)


def _times(phones: Sequence[str], at: datetime, zone_of: Callable[[str], str]) -> tuple[list[datetime], int]:
    """Give the times that it may be at these, from the earliest; and of how many nothing is known."""
    from heydesk.domain.time_zones import local_times  # it reads where numbers are from, and only a chosen time asks

    found = [local_times(phone, at, zone_of(phone)).times for phone in phones[:_MOST]]
    unknown = sum(not times for times in found) + max(0, len(phones) - _MOST)
    each = {time.replace(tzinfo=None): time for times in found for time in times}
    return [each[naive] for naive in sorted(each)], unknown


def _span(times: Sequence[datetime], at: datetime) -> str:
    """One time or from when to when, each with its day where that is another than here."""
    here = at.astimezone().date()
    first, last = (
        clock_there(time) if time.date() == here else f"{day_there(time)} {clock_there(time)}"
        for time in (times[0], times[-1])
    )
    if first == last:
        return first
    return QCoreApplication.translate(_CONTEXT, "{first} to {last}").format(first=first, last=last)
