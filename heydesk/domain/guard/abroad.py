"""Numbers of another country than the inbox's: they may cost more, or never arrive."""

from __future__ import annotations

from collections.abc import Iterable

from heydesk.domain.guard.case import Case, warning
from heydesk.domain.phone import HOME, country_of, region_of
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import say

_NORTH_AMERICA = "1"
_FEW = 50
"""So many numbers are each looked up; of more, only how they begin is seen."""


def check_abroad(case: Case) -> tuple[Problem, ...]:
    """Name the first number abroad, and say how many there are.

    Who has written from there is texted there, and nobody is asked each time. A number of no country, toll-free for
    one, is nowhere abroad. Of a crowd or a list only those are seen whose number begins otherwise than the inbox's
    country; Canada and the US begin alike.
    """
    if case.private or case.inbox is None or not case.inbox.phones:
        return ()
    own = case.inbox.phones[0]
    strangers = [phone for phone in case.phones if not _has_written(case, phone)]
    members = (member.phone for member in case.members)
    abroad = [*(_abroad if len(strangers) <= _FEW else _far)(strangers, own), *_far(members, own)]
    if not abroad:
        return ()
    number = case.number(abroad[0])
    if len(abroad) > 1:
        sentence = say(
            "{count} numbers are in another country than “{inbox}”, {number} first. Texts there may cost more, or not"
            " arrive.",
            count=len(abroad),
            inbox=case.inbox.name,
            number=number,
        )
        return (warning("another-country", Field.RECIPIENTS, sentence),)
    sentence = say(
        "{number} is in another country than “{inbox}”. A text there may cost more, or not arrive.",
        number=number,
        inbox=case.inbox.name,
    )
    fix = None if case.list_ids else case.drop(abroad[0])
    return (warning("another-country", Field.RECIPIENTS, sentence, fix),)


def _has_written(case: Case, phone: str) -> bool:
    person = case.known.people.get(phone)
    return person is not None and any(seen.inbound for seen in person.messages)


def _abroad(phones: Iterable[str], own: str) -> list[str]:
    home = country_of(own) or HOME
    return [phone for phone in phones if (country_of(phone) or home) != home]


def _far(phones: Iterable[str], own: str) -> list[str]:
    if own.startswith(_NORTH_AMERICA):
        return [phone for phone in phones if not phone.startswith(_NORTH_AMERICA)]
    region = region_of(own)
    return [phone for phone in phones if region_of(phone) != region]
