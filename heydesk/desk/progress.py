"""How far a fetch has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is fetched, in the order in which it is. The book keeps how far it came under these words."""

    FIELDS = "field"
    TAGS = "tag"
    TEMPLATES = "template"
    LISTS = "list"
    SURVEYS = "survey"
    CONVERSATIONS = "conversation"
    CONTACTS = "contact"


@dataclass(frozen=True, slots=True)
class Progress:
    """What is being fetched now, and how many rows of it have come. How many there are, nothing tells."""

    kind: Kind
    fetched: int = 0
    is_first: bool = False
    """Whether this kind has never been fetched to its end."""
