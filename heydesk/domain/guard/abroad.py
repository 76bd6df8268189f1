"""Numbers of another country than the inbox's: they may cost more, or never arrive."""

from __future__ import annotations

from heydesk.domain.guard.case import Case, warning
from heydesk.domain.phone import HOME, country_of, region_of
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import say

_NORTH_AMERICA = "1"


def check_abroad(case: Case) -> tuple[Problem, ...]:
    """Name the first number abroad, and say how many there are.

    A number of no country, toll-free for one, is nowhere abroad. Of a list of thousands only those are seen whose
    number begins otherwise than the inbox's country; Canada and the US begin alike.
    """
    if case.private or case.inbox is None or not case.inbox.phones:
        return ()
    own = case.inbox.phones[0]
    home = country_of(own) or HOME
    abroad = [phone for phone in case.phones if (country_of(phone) or home) != home]
    abroad += _far(case, own)
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


def _far(case: Case, own: str) -> list[str]:
    at_home = own.startswith(_NORTH_AMERICA)
    region = region_of(own)
    return [
        member.phone
        for list_id in case.list_ids
        for member in case.known.members.get(list_id, ())
        if member.phone.startswith(_NORTH_AMERICA) is not at_home
        or (not at_home and region_of(member.phone) != region)
    ]
