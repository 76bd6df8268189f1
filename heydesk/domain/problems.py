"""Problems of a draft, shown beside its fields, and the fixes that one press can apply."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.domain.l10n import Sentence


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
    ``details`` is what a problem of many is about one by one, as people read it.
    """

    identifier: str
    severity: Severity
    field: Field
    sentence: Sentence
    fix: Fix | None = None
    about: str = ""
    details: tuple[str, ...] = ()


class FixKind(StrEnum):
    """What a fix does to the draft, or shows. In brackets: what its value is."""

    SEND_AT = "send-at"
    """Send it later (the instant, on a quarter hour)."""
    EACH_ALONE = "each-alone"
    """One message each instead of one group (nothing)."""
    DROP_RECIPIENT = "drop-recipient"
    """Take one out (the digits)."""
    DROP_RECIPIENTS = "drop-recipients"
    """Take several out (the digits of each, with spaces between)."""
    REPLACE_TEXT = "replace-text"
    """Write another text (the whole text)."""
    SHOW_CONVERSATION = "show-conversation"
    """Show what was said there (the digits); the draft stays as it is."""


class Fix(NamedTuple):
    """One way out of a problem: ``label`` stands on the link, ``value`` is what ``kind`` says."""

    kind: FixKind
    label: Sentence
    value: datetime | str | None = None


def error(identifier: str, field: Field, sentence: Sentence, fix: Fix | None = None, about: str = "") -> Problem:
    """Make a problem that stops the draft."""
    return Problem(identifier, Severity.ERROR, field, sentence, fix, about)


def warning(identifier: str, field: Field, sentence: Sentence, fix: Fix | None = None, about: str = "") -> Problem:
    """Make a problem that a person may want to know about first."""
    return Problem(identifier, Severity.WARNING, field, sentence, fix, about)
