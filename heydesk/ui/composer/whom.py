"""What a set of recipients comes to: one person, a reply, a list, several people, or what can't go together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from heydesk.ui.composer.recipient import Kind, Recipient

if TYPE_CHECKING:
    from heydesk.ui.composer.chip_label import ChipLabel

_MOST_OFFERED = 3
"""Lists and conversations, of each so many, that the person can keep in place of the others."""


class Shape(Enum):
    """What the chips come to."""

    NOBODY = auto()
    PERSON = auto()
    REPLY = auto()
    LIST = auto()
    SEVERAL = auto()
    """Two people or more, and nothing but people."""
    MIXED = auto()
    """A list or a conversation beside something else: the service takes that in several messages only."""


class Part(NamedTuple):
    """What could stay of a mixed set: one list, one conversation, or all its people."""

    recipients: tuple[Recipient, ...]
    label: ChipLabel | None = None
    """None of people who are several."""


class Whom(NamedTuple):
    """What the window says of a set of recipients."""

    shape: Shape = Shape.NOBODY
    chips: int = 0
    """How many there are."""
    label: ChipLabel | None = None
    """What the only chip says."""
    parts: tuple[Part, ...] = ()


NOBODY = Whom()


def whom_of(recipients: Sequence[Recipient], label: Callable[[Recipient], ChipLabel]) -> Whom:
    """Tell what these come to. Few are asked for their labels, however many there are."""
    if not recipients:
        return NOBODY
    if len(recipients) == 1:
        only = label(recipients[0])
        shapes = {Kind.PERSON: Shape.PERSON, Kind.LIST: Shape.LIST, Kind.CONVERSATION: Shape.REPLY}
        return Whom(shapes[only.kind], 1, only)
    people = tuple(one for one in recipients if one.kind is Kind.PERSON)
    if len(people) == len(recipients):
        return Whom(Shape.SEVERAL, len(people))
    parts: list[Part] = []
    for kind in (Kind.LIST, Kind.CONVERSATION):
        found = [one for one in recipients if one.kind is kind]
        parts += [Part((one,), label(one)) for one in found[:_MOST_OFFERED]]
    if people:
        parts.append(Part(people, label(people[0]) if len(people) == 1 else None))
    return Whom(Shape.MIXED, len(recipients), parts=tuple(parts))
