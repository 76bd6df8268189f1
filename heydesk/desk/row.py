"""What the outbox list shows: one row for each Send, and how many stand where."""

from __future__ import annotations

from typing import NamedTuple

from heydesk.domain.ids import BatchId
from heydesk.domain.outbox_entry import Entry


class Row(NamedTuple):
    """One Send: a message, or several that went each alone and unfold."""

    batch_id: BatchId
    entries: tuple[Entry, ...]
    """In the order of the recipients; never empty."""
    whos: tuple[str, ...]
    """For each entry whom it is for: by name and number, or a list's name."""
    names: tuple[str, ...]
    """The same in short, where there is little room: by name alone where one is known."""
    words: str
    """The first line of the text; without one, the end of the media's address."""
    private: bool

    @property
    def who(self) -> str:
        """All of them in one line."""
        return ", ".join(self.whos)

    @property
    def entry(self) -> Entry:
        """The entry of a Send that made one; the first of several."""
        return self.entries[0]


class Counts(NamedTuple):
    """How many entries stand where. ``waiting`` counts those in doubt that are being looked up, too."""

    needs_you: int = 0
    waiting: int = 0
    held: int = 0
    sending: int = 0
    scheduled: int = 0
    today: int = 0
    """Put into the outbox since midnight, local time of this computer, or unfinished; all but what was taken back."""
