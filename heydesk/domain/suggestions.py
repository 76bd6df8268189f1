"""What is offered while a recipient is typed: people, conversations and lists, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from heydesk.domain.l10n import Sentence
from heydesk.domain.records import ChatId, ListId


class SuggestionKind(Enum):
    """What choosing it puts into the address."""

    CONTACT = auto()
    """The number of somebody whose name is known."""
    LIST = auto()
    CONVERSATION = auto()
    NUMBER = auto()
    """A number that was typed, or that has written, of whom no name is known."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row to choose from. Of ``phone``, ``list_id`` and ``chat_id`` the one that its kind names is set."""

    kind: SuggestionKind
    label: str
    """A name; where none is known, the number as people write it where the inbox is."""
    detail: str = ""
    """The number beside a name, the people of a conversation; "" where the label says it all."""
    phone: str = ""
    list_id: ListId | None = None
    chat_id: ChatId | None = None
    people: int | None = None
    """How many are on a list or in a conversation; None where that is not known."""
    why: Sentence | None = None
    """What somebody was found by, where it is neither the name nor the number: a tag, an address."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The best ones first. ``complete`` is False where time ran out: there may be others."""

    items: tuple[Suggestion, ...] = ()
    complete: bool = True
    list_trouble: Sentence | None = None
    """Why no lists are among them, where the service does not let them be read."""
