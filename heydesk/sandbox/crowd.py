"""Making up any number of contacts, the same ones each time, so that a large team's first fetch can be tried."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from random import Random

from heydesk.sandbox.record import TOLL_FREE, Contact
from heydesk.sandbox.roster import Roster

_FIRST_ID = 1_000_001
_LIST_ID = 599
_LIST_SIZE = 5_000
_FIRST_AGE = timedelta(days=400)
_LOCAL_NUMBERS = 100
"""555-0100 to 555-0199, which are kept free for stories in each area code."""

# Of every zone of the United States and Canada, so that each shows; then whatever else has the shape of a code.
_KNOWN_AREAS = (
    *("415", "510", "206", "702", "602", "303", "505", "312", "512", "615", "212", "305", "617", "404", "313"),
    *("907", "808", "604", "403", "204", "416", "514", "902", "709", "801", "208", "816", "504", "702", "919"),
)
_FIRST = (
    *("Ana", "Ben", "Chloé", "Darius", "Elif", "Fatima", "Gabriel", "Hannah", "Ines", "Jonas", "Keiko", "Liam"),
    *("María José", "Noah", "Olu", "Priya", "Quinn", "Rafael", "Siobhán", "Tomás", "Uma", "Víctor", "Wei", "Ximena"),
    *("Yusuf", "Zoë", "Aarav", "Beatriz", "Cem", "Dolores", "Émile", "Freya", "Grace", "Hiroshi", "Ingrid", "Jamal"),
)
_LAST = (
    *("Abara", "Brooks", "Castillo", "Dubois", "Eriksen", "Fernández", "Gupta", "Haddad", "Ito", "Johnson", "Kaya"),
    *("Lindqvist", "Müller", "Nguyễn", "O’Brien", "Park", "Quiroga", "Rossi", "Schmidt", "Tanaka", "Ueda", "Vargas"),
    *("Webb", "Xu", "Yamamoto", "Zieliński", "Ångström", "Béranger", "Çelik", "de la Cruz", "El-Amin", "Flores"),
)


def crowd(count: int, now: datetime) -> Iterator[Contact]:
    """Yield so many contacts with names, numbers, some with e-mail, tags and custom fields; each updated by itself.

    Their ids begin at 1000001. Their numbers are 555-01xx of one area code after the other; beyond the seventy
    thousand that there are, they begin with 999, which no country has.
    """
    chance = Random(555)  # noqa: S311 - the same people each time
    numbers = _numbers()
    for place in range(count):
        first, last = chance.choice(_FIRST), chance.choice(_LAST)
        roll = chance.random()
        at = now - _FIRST_AGE - timedelta(seconds=place)
        yield Contact(
            id=_FIRST_ID + place,
            phone=next(numbers, "") or f"999{place:08d}",
            first=first,
            last=last,
            opted_out_by_contact=roll < 0.01,  # noqa: PLR2004 - one in a hundred
            email=f"patient{place}@post.example" if roll > 0.4 else "",  # noqa: PLR2004 - three in five
            custom={"71": "Dr. Lindqvist"} if roll > 0.7 else {},  # noqa: PLR2004 - three in ten
            tags=(1 + place % 4,) if roll > 0.8 else (),  # noqa: PLR2004 - one in five
            created_at=at,
            updated_at=at,
        )


def crowd_list(people: list[Contact], now: datetime) -> Roster:
    """Return a list of the first five thousand of them."""
    members = {person.phone: {"f": person.first, "l": person.last} for person in people[:_LIST_SIZE]}
    return Roster(_LIST_ID, "Newsletter", now - _FIRST_AGE, now - _FIRST_AGE, members)


def _numbers() -> Iterator[str]:
    shaped = ("".join(digits) for digits in product("23456789", "012345678", "0123456789"))
    others = [area for area in shaped if area[1:] != "11" and area not in _KNOWN_AREAS and area not in TOLL_FREE]
    for area, local in product((*dict.fromkeys(_KNOWN_AREAS), *others), range(_LOCAL_NUMBERS)):
        yield f"1{area}55501{local:02d}"
