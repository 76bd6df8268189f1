"""Quiet hours: texts that would arrive at night, or at an hour when a business may not text there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from heydesk.domain.draft_context import CheckContext
from heydesk.domain.l10n import Sentence, TimeOfDay, say, say_plural
from heydesk.domain.problems import Field, Fix, FixKind, Problem, warning
from heydesk.domain.quiet_hours import LocalHours, local_hours_of, next_allowed
from heydesk.domain.schedule import next_quarter, soonest
from heydesk.domain.time_zones import times_in

REPLY = timedelta(hours=2)
"""Whoever wrote within this time is awake and waits for an answer."""


def check_quiet_hours(context: CheckContext) -> tuple[Problem, ...]:
    """Warn where it is, or may be, too early or too late for somebody.

    Whose time is unknown, a toll-free number's for one, is taken to be where the inbox's own number is; the sentence
    says that it is unknown.
    """
    now = context.known.now
    if context.is_note or now is None or not context.known.minds_quiet_hours:
        return ()
    at = context.send_at or now
    own = local_hours_of(context.inbox.phones[0]) if context.inbox and context.inbox.phones else LocalHours(())
    places = _places(context)
    unknown = frozenset(phone for phone, place in places.items() if not place.zones)
    where = {phone: own if phone in unknown else place for phone, place in places.items()}
    are_quiet = {place: place.is_quiet(at) for place in dict.fromkeys(where.values())}
    quiet = [phone for phone, place in where.items() if are_quiet[place] and not _waits(context, phone, at)]
    if not quiet:
        return ()
    first = next((phone for phone in quiet if phone not in unknown), quiet[0])
    if len(where) > 1:
        sentence = _several(context, first, len(quiet), where, at)
    elif first in unknown:
        sentence = _unknown(context, first, own, at)
    else:
        sentence = _one(context, first, where[first], at)
    fix = _fix(context, tuple(are_quiet), now, is_sure=not unknown)
    return (warning("quiet-hours", Field.RECIPIENTS, sentence, fix),)


def _places(context: CheckContext) -> dict[str, LocalHours]:
    found = {phone: local_hours_of(phone, context.person(phone).zone) for phone in context.phones}
    people = context.known.people
    for member in context.members:
        person = people.get(member.phone)
        found[member.phone] = local_hours_of(member.phone, person.zone if person else "")
    return found


def _waits(context: CheckContext, phone: str, at: datetime) -> bool:
    person = context.known.people.get(phone)
    return person is not None and any(
        seen.inbound and seen.sent_at is not None and at - REPLY <= seen.sent_at for seen in person.messages
    )


def _one(context: CheckContext, phone: str, place: LocalHours, at: datetime) -> Sentence:
    times = times_in(place.zones, at)
    name, time = context.name_of(phone), times.time or ""
    if len(times.times) > 1:
        return say("It may be {time} for {name}, outside texting hours.", name=name, time=time)
    if context.send_at is not None:
        return say("It will be {time} for {name}, outside texting hours.", name=name, time=time)
    return say("It's {time} for {name}, outside texting hours.", name=name, time=time)


def _unknown(context: CheckContext, phone: str, own: LocalHours, at: datetime) -> Sentence:
    return say(
        "We don't know {name}'s local time. It's {time} at your inbox, outside texting hours.",
        name=context.name_of(phone),
        time=times_in(own.zones, at).time or "",
    )


def _several(
    context: CheckContext, phone: str, count: int, where: Mapping[str, LocalHours], at: datetime
) -> Sentence:
    return say_plural(
        "It's outside texting hours for {count} of %n people. It's {time} for {name}.",
        "It's outside texting hours for {count} of %n people. It's {time} for {name}.",
        len(where),
        count=count,
        time=times_in(where[phone].zones, at).time or "",
        name=context.name_of(phone),
    )


def _fix(context: CheckContext, places: tuple[LocalHours, ...], now: datetime, *, is_sure: bool) -> Fix | None:
    """Send it when everybody may be texted; not what can't be scheduled (contract section 11, *Schedule*)."""
    first = soonest(now) if context.send_at is None else max(soonest(now), next_quarter(context.send_at))
    if not context.can_wait or (at := next_allowed(places, first)) is None:
        return None
    times = times_in(places[0].zones, at).times
    if is_sure and len(places) == len(times) == 1:
        return Fix(
            FixKind.SEND_AT,
            say("Send at {time} their time", time=TimeOfDay(times[0])),
            at,
        )
    return Fix(FixKind.SEND_AT, say("Send in the morning there"), at)
