"""What can be done about a problem with one press."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.domain.sentence import Sentence


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
