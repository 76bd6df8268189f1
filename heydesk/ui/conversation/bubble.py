"""What the conversation shows, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Side(Enum):
    """Whose words they are, which is where and how they stand."""

    THEIRS = "theirs"
    OURS = "ours"
    NOTE = "note"
    """Seen by the team alone: amber, with a lock."""
    UNKNOWN = "unknown"
    """The service does not say whose."""
    HEADING = "heading"
    """No words of anybody's: a day, or where the thread begins."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One row. ``below`` stands under it in soft ink: the clock, and what became of it."""

    key: str
    side: Side
    text: str
    who: str = ""
    """Who wrote it, where that is known and worth saying; "" for the one whom the thread is with."""
    media: str = ""
    """What hangs on it, in words."""
    media_url: str = ""
    below: str = ""
    sort: str = ""
    """What it is where that must be said in words: a private note, or that nobody knows whose it is."""
    trouble: str = ""
    """Why it did not arrive, or what it waits for; "" mostly."""
    spoken: str = ""
    """All of it for a screen reader."""

    is_pending: bool = False
    """Whether it is the outbox's, and history does not show it yet."""

    @property
    def words(self) -> str:
        """What is copied: the text and the address of what hangs on it."""
        return "\n".join(part for part in (self.text, self.media_url) if part)
