"""How people are typed: what stands in the field after each key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from heydesk.domain.records import Contact


def key_presses(people: Sequence[Contact], seed: int = 5) -> dict[str, list[str]]:
    """Give, for each way to look for somebody, the texts after each key; each sequence begins with a first letter."""
    random = Random(seed)
    found: dict[str, list[str]] = {}
    for one in people:
        for way, text in _ways(one, random):
            found.setdefault(way, []).extend(text[:end] for end in range(1, len(text) + 1))
    return found


def _ways(one: Contact, random: Random) -> Iterator[tuple[str, str]]:
    digits = one.phone[1:]
    yield "first and family name", f"{one.first} {one.last}"
    yield "family name", one.last.lower()
    yield "family name, then two letters", f"{one.last.lower()} {one.first[:2].lower()}"
    yield "number", f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    yield "number with country", f"+{one.phone}"
    yield "last seven digits", f"{digits[3:6]}-{digits[6:]}"
    yield "last four digits", digits[6:]
    if one.email:
        yield "e-mail", one.email
    if one.tags:
        yield "tag and name", f"{one.tags[0]} {one.first}"
    yield "name with a slip", f"{_slip(one.first, random)} {_slip(one.last, random)}"
    yield "two initials", f"{one.first[0]} {one.last[0]}"
    yield "nobody's name", f"{one.first} {one.last[::-1].lower()}"


def _slip(name: str, random: Random) -> str:
    at = random.randrange(1, max(2, len(name)))
    swapped = name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :]
    return random.choice((swapped, name[:at] + name[at + 1 :], name[:at] + random.choice("aeiorst") + name[at + 1 :]))
