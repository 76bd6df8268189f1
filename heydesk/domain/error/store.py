"""The database, or the disk under it, failed."""

from __future__ import annotations

from heydesk.domain.error.root import HeyDeskError
from heydesk.domain.sentence import say


class StoreError(HeyDeskError):
    """The database or the disk under it."""


class DiskFull(StoreError):
    """No room left."""

    def __init__(self) -> None:
        super().__init__(
            say("The disk is full, so nothing was sent. Your text is still here; free some space and try again.")
        )


class DiskReadOnly(StoreError):
    """The data folder can't be written."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say("HeyDesk can't write to {where}, so nothing was sent. Your text is still here.", where=where)
        )


class DiskTrouble(StoreError):
    """Any other failure of the database. ``cause`` is SQLite's own word."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            say(
                "The outbox can't be written ({cause}), so nothing was sent. Your text is still here.",
                cause=cause,
            )
        )


class StoreCorrupt(StoreError):
    """The file is no database, or a damaged one. It is left as it is."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} is damaged. It was left untouched; move it away to start a new one.",
                where=where,
            )
        )


class StoreFromFuture(StoreError):
    """A newer HeyDesk has migrated this file."""

    def __init__(self, where: str) -> None:
        super().__init__(
            say(
                "The outbox file {where} was written by a newer HeyDesk. It was left untouched; update this one.",
                where=where,
            )
        )


class StoreBusy(StoreError):
    """Another process holds the file for too long."""

    def __init__(self) -> None:
        super().__init__(
            say("Another program holds the outbox file. Nothing was sent; your text is still here. Try again.")
        )
