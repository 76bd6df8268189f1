"""A million made-up people, the same ones every time: common names are common, and a long tail is rare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from random import Random

from heydesk.domain.records import Contact, ContactId


def _list(names: str) -> list[str]:
    return [name.strip() for name in names.split(",")]


_FIRST = _list("""
    James, Mary, Robert, Patricia, John, Jennifer, Michael, Linda, David, Elizabeth, William, Barbara,
    Richard, Susan, Joseph, Jessica, Thomas, Sarah, Christopher, Karen, Charles, Lisa, Daniel, Nancy, Matthew,
    Betty, Anthony, Sandra, Mark, Margaret, Donald, Ashley, Steven, Kimberly, Andrew, Emily, Paul, Donna,
    Joshua, Michelle, Kenneth, Carol, Kevin, Amanda, Brian, Melissa, George, Deborah, José, María, Luis, Ana,
    Carlos, Sofía, Juan, Lucía, Jesús, Elena, Wei, Li, Min, Yuki, Hiroshi, Priya, Rahul, Fatima, Omar, Aisha,
    Łukasz, Zoë, Chloë, Jürgen, Søren, Åsa, Anaïs, François, Renée, Noël, Kim, Pat, Alex, Sam, Jo, Max, Lee,
    Sasha, Robin, Jordan
""")
_LAST = _list("""
    Smith, Johnson, Williams, Brown, Jones, Garcia, Miller, Davis, Rodriguez, Martinez, Hernandez, Lopez,
    Gonzalez, Wilson, Anderson, Thomas, Taylor, Moore, Jackson, Martin, Lee, Perez, Thompson, White, Harris,
    Sanchez, Clark, Ramirez, Lewis, Robinson, Walker, Young, Allen, King, Wright, Scott, Torres, Nguyen, Hill,
    Flores, Green, Adams, Nelson, Baker, Hall, Rivera, Campbell, Mitchell, Carter, Roberts, Gómez, Phillips,
    Evans, Turner, Díaz, Parker, Cruz, Edwards, Collins, Reyes, Stewart, Morris, Morales, Murphy, Cook,
    Rogers, O'Brien, Smith-Jones, Müller, Núñez, Kowalski, Schwarzenegger, Nakamura, Chatterjee, Abdullah,
    Oyelaran, MacDonald, Fitzgerald
""")
_SYLLABLES = _list("""
    ba, be, bo, bra, ca, che, cla, co, da, de, di, dra, du, el, en, fa, fer, fo, ga, ger, go, gra, ha, he,
    hol, in, ja, jo, ka, kel, ki, kra, la, len, li, lo, lu, ma, mar, mi, mon, na, ne, nor, o, pa, pe, pol,
    qui, ra, re, ri, ro, sa, sel, shi, so, sta, ta, ten, to, tri, u, va, vel, vi, wa, wel, win, ya, yo, za,
    zel, zo
""")
_ENDS = _list("""
    son, ton, man, berg, ski, ez, ini, er, s, field, ley, ford, wood, ward, stein, ova, akis, ic, sen, u, a, i
""")
_TAGS = _list("""
    VIP, billing, wholesale, Spanish, returns, loyalty, pilot, repair, delivery, candidate, interviewed,
    driver, warehouse, north, south, east, west, priority, newsletter, trial, new lead, do not call Mondays,
    spring campaign, night shift
""")
NEWEST = datetime(2026, 3, 20, 14, 0, tzinfo=UTC)
_SPAN = timedelta(days=5 * 365) // timedelta(seconds=1)


def people(count: int, seed: int = 3) -> Iterator[Contact]:
    """Make that many, the most recently changed first, as the service lists them."""
    random = Random(seed)
    first_names, last_names = _skewed(_FIRST, 0.85, 20_000, random), _skewed(_LAST, 0.55, 120_000, random)
    firsts, lasts = first_names.draw(count), last_names.draw(count)
    step = _SPAN / count
    for number in range(count):
        first, last = firsts[number], lasts[number]
        yield Contact(
            id=ContactId(number * 7 % count + 1),
            phone=_phone(random),
            first=first,
            last=last,
            display_name=f"{first} {last[0]}." if random.random() < 0.05 else "",
            email=_email(first, last, random) if random.random() < 0.6 else "",
            tags=tuple(random.sample(_TAGS, random.choice((1, 1, 2, 3)))) if random.random() < 0.4 else (),
            custom=(("Branch", random.choice(("Oakland", "Fresno", "Reno"))),) if random.random() < 0.5 else (),
            updated_at=NEWEST - timedelta(seconds=int(number * step)),
        )


def _phone(random: Random) -> str:
    """Give a number that leads nowhere: area codes with a 9 in the middle are kept free, and there are enough."""
    return (
        f"1{random.randrange(2, 10)}9{random.randrange(10)}{random.randrange(200, 1000)}{random.randrange(10_000):04}"
    )


class _Names:
    def __init__(self, names: list[str], weights: list[float], random: Random) -> None:
        self._names, self._weights, self._random = names, list(accumulate(weights)), random

    def draw(self, count: int) -> list[str]:
        return self._random.choices(self._names, cum_weights=self._weights, k=count)


def _skewed(common: list[str], share: float, rare: int, random: Random) -> _Names:
    """Give names of which the ``common`` ones, each half as frequent as one twice before it, have this share."""
    tail = sorted({_invented(random) for _ in range(rare)})
    random.shuffle(tail)
    weights = [1 / (rank + 3) for rank in range(len(common))]
    tail_weights = [1 / (rank + 300) for rank in range(len(tail))]
    scale = share / (1 - share) * sum(tail_weights) / sum(weights)
    return _Names(common + tail, [weight * scale for weight in weights] + tail_weights, random)


def _invented(random: Random) -> str:
    parts = random.choices(_SYLLABLES, k=random.choice((1, 2, 2, 3)))
    return ("".join(parts) + random.choice(_ENDS)).capitalize()


def _email(first: str, last: str, random: Random) -> str:
    given, family = (name.lower().replace("'", "") for name in (first, last))
    name = random.choice((f"{given}.{family}", f"{given[0]}{family}", f"{given}{random.randrange(100)}"))
    return f"{name}@{random.choice(('example.com', 'example.org', 'mail.example.net', 'shop.example'))}"
