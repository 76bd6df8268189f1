"""What is offered while a recipient is typed: people, groups, lists and tags, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from heydesk.domain.l10n import Sentence
from heydesk.domain.records import ChatId, ContactStatus, ListId


class SuggestionKind(Enum):
    """What choosing it puts into the address."""

    CONTACT = auto()
    """The number of somebody whose name is known. Their conversation alone is the same entry."""
    LIST = auto()
    CONVERSATION = auto()
    """A group conversation."""
    TAG = auto()
    """Everybody who has this tag."""
    NUMBER = auto()
    """A number that was typed, or that has written, of whom no name is known."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row to choose from. Of ``phone``, ``list_id`` and ``chat_id`` the one that its kind names is set.

    Of a tag, ``label`` is the tag itself.
    """

    kind: SuggestionKind
    label: str
    """A name; where none is known, the number as people write it where the inbox is."""
    detail: str = ""
    """The number beside a name, the people of a conversation; "" where the label says it all."""
    phone: str = ""
    list_id: ListId | None = None
    chat_id: ChatId | None = None
    people: int | None = None
    """How many are on a list, in a conversation, or have a tag; None where that is not known."""
    why: Sentence | None = None
    """What somebody was found by, where it is neither the name nor the number: a tag, an address."""
    status: ContactStatus | None = None
    """Whether they may be texted, where the service was asked."""
    tag: str = ""
    """Their first tag, which may tell them from others of the same name; "" for none."""
    last: str = ""
    """The words that were said last with them, likewise; "" where none are known."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The best ones first. ``complete`` is False where time ran out: there may be others."""

    items: tuple[Suggestion, ...] = ()
    complete: bool = True
    list_trouble: Sentence | None = None
    """Why no lists are among them, where the service does not let them be read."""
