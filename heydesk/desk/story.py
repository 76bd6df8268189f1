"""The story of one message, ready to show."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.desk.request import Request
from heydesk.domain.l10n import Sentence
from heydesk.domain.outbox_entry import Act, Entry


class Step(StrEnum):
    """What a person can do about an entry as it stands now."""

    UNDO = "undo"
    SEND_NOW = "send_now"
    RETRY = "retry"
    """Send it again: nothing of it has arrived, as far as anybody can know."""
    RESEND = "resend"
    """The same verb, ``Desk.retry``, for a message in doubt: it may go twice, and the window says so first."""
    LOOK_AGAIN = "look_again"
    MARK_SENT = "mark_sent"
    TO_COMPOSER = "to_composer"
    DISCARD = "discard"
    CHANGE_TIME = "change_time"
    """``Desk.schedule.change``: at the service where that has it."""
    GO_NOW = "go_now"
    """``Desk.schedule.send_now``: in place of at its time."""
    CANCEL = "cancel"
    """``Desk.schedule.cancel``."""
    READ_BACK = "read_back"
    """``Desk.schedule.read_back``."""


class Line(NamedTuple):
    """One attempt. ``at`` is in this computer's time zone."""

    at: datetime
    act: Act
    sentence: Sentence
    status: int | None = None
    """The HTTP status, where there was an answer."""
    request_id: str = ""
    """The answer's ``X-Request-Id`` (contract section 2)."""


class Story(NamedTuple):
    """An entry with all that is known about it; ``request`` is what leaves or has left, to the byte."""

    entry: Entry
    lines: tuple[Line, ...]
    who: str
    """Whom it is for, by name and number."""
    name: str
    """The same in short: by name alone where one is known."""
    account: str
    inbox: str
    sender: str
    request: Request
    may_go_twice: bool
    """An attempt may have arrived, so *resend* and *to composer* warn."""
    acts: frozenset[Step]
    """What a person can do now; empty when nothing is left to decide."""
