"""What is wrong with a draft, said beside its field."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from heydesk.domain.sentence import Sentence

if TYPE_CHECKING:
    from heydesk.domain.fix import Fix  # only a check makes one, and the first window checks nothing


class Severity(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    """It can't be sent like this."""
    WARNING = "warning"
    """It can, and a person may want to know first."""


class Field(StrEnum):
    """The part of the composer that a problem stands beside."""

    INBOX = "inbox"
    SENDER = "sender"
    RECIPIENTS = "recipients"
    TEXT = "text"
    MEDIA = "media"
    TIME = "time"


class Problem(NamedTuple):
    """One fault of a draft. ``identifier`` is stable, for tests and scripts; ``sentence`` says what to do.

    ``fix`` is what one press can do about it, where there is such a thing. ``about`` tells two problems of the same
    name apart, in a form that stays while the problem does: a number, a token, a message; "" where there is one.
    """

    identifier: str
    severity: Severity
    field: Field
    sentence: Sentence
    fix: Fix | None = None
    about: str = ""
