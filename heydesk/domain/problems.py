"""What is wrong with a draft, said beside its field."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.domain.l10n import Sentence
from heydesk.domain.message import Draft


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


# What can be done about a problem with one press.


class FixKind(StrEnum):
    """What a fix does to the draft, or shows. In brackets: what its value is."""

    SEND_AT = "send-at"
    """Send it later (the instant, on a quarter hour)."""
    EACH_ALONE = "each-alone"
    """One message each instead of one group (nothing)."""
    DROP_RECIPIENT = "drop-recipient"
    """Take one out (the digits)."""
    REPLACE_TEXT = "replace-text"
    """Write another text (the whole text)."""
    SHOW_CONVERSATION = "show-conversation"
    """Show what was said there (the digits); the draft stays as it is."""


class Fix(NamedTuple):
    """One way out of a problem: ``label`` stands on the link, ``value`` is what ``kind`` says."""

    kind: FixKind
    label: Sentence
    value: datetime | str | None = None


# Warnings that a person was asked about: once for this very draft, and again for what is new.


class Question:
    """What was asked: the draft with all that is in it (audience, words, time), and what there was to warn of.

    The words of a warning may change while it stays the same (minutes pass), so it is known by its name and by what
    it is about.
    """

    def __init__(self, draft: Draft, warnings: Iterable[Problem]) -> None:
        self._draft = draft
        self._asked = frozenset(map(_key, warnings))

    def covers(self, draft: Draft, warnings: Iterable[Problem]) -> bool:
        """Whether the answer to it holds: nothing of the draft was changed, and no warning has come since."""
        return draft == self._draft and self._asked.issuperset(map(_key, warnings))


def _key(problem: Problem) -> tuple[str, str]:
    return problem.identifier, problem.about
