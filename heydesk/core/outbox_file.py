"""The outbox file itself: what keeps it from opening, its repair, and a look at what can be read of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from heydesk.domain.errors import (
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    HeyDeskError,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFromFuture,
)
from heydesk.domain.export import ExportLine, line_of_draft, line_of_entry
from heydesk.domain.l10n import Sentence, say
from heydesk.storage import repair
from heydesk.storage.repair import Repaired
from heydesk.system.locks import Lock, WindowLock
from heydesk.system.paths import ProfilePaths

__all__ = ["Obstacle", "OutboxCopy", "Repaired", "Way", "obstacle_of", "read_copy", "repair_outbox"]


class Way(StrEnum):
    """What a person can do about an outbox that does not open."""

    RETRY = "retry"
    REPAIR = "repair"
    LOOK = "look"
    """Read a copy of what is in it."""


class Obstacle(NamedTuple):
    """What keeps the outbox from opening, and the ways out, the best first."""

    sentence: Sentence
    ways: tuple[Way, ...]


class InUse(StoreError):
    """Another HeyDesk has the outbox open, so it can't be repaired now."""

    def __init__(self) -> None:
        super().__init__(say("HeyDesk is open for this outbox. Close every HeyDesk window, then try again."))


def obstacle_of(error: HeyDeskError, places: ProfilePaths) -> Obstacle:
    """Tell what an error at the start means for a person, and what they can do."""
    where = str(places.outbox)
    sentence = error.sentence
    ways: tuple[Way, ...] = (Way.RETRY,)
    match error:
        case StoreCorrupt():
            ways = (Way.REPAIR, Way.LOOK)
            sentence = say(
                "The outbox file {where} is damaged. HeyDesk hasn't changed it. Repair it to go on with what can be"
                " read.",
                where=where,
            )
        case StoreFromFuture():
            ways = (Way.LOOK,)
        case DiskFull():
            sentence = say("The disk is full, so HeyDesk can't open your outbox. Free some space, then try again.")
            ways = (Way.RETRY, Way.LOOK)
        case DiskReadOnly():
            ways = (Way.RETRY, Way.LOOK)
            sentence = say(
                "HeyDesk can't write to {where}, so it can't open your outbox. Check who may write there, then try"
                " again.",
                where=error.where,
            )
        case StoreBusy():
            sentence = say("Another program is using the outbox file {where}. Close it, then try again.", where=where)
        case DiskTrouble():
            ways = (Way.RETRY, Way.REPAIR, Way.LOOK)
            sentence = say(
                "The outbox file {where} couldn't be opened ({cause}). HeyDesk hasn't changed it.",
                where=where,
                cause=error.cause,
            )
    return Obstacle(sentence, ways)


class OutboxCopy(NamedTuple):
    """What can be read of an outbox file that does not open."""

    lines: tuple[ExportLine, ...]
    """Drafts first, then texts and notes, newest first."""
    lost: tuple[Sentence, ...]


def read_copy(places: ProfilePaths, now: datetime) -> OutboxCopy:
    """Read what can be read of the outbox file, which is not changed. Raises StoreError."""
    found = repair.contents(places.outbox)
    drafts = (line_of_draft(draft, now) for draft in found.drafts)
    texts = (
        line_of_entry(
            entry,
            found.accounts.get(entry.account_id, ""),
            str(entry.message.inbox_id),
            str(entry.message.sender_id),
        )
        for entry in found.entries
    )
    return OutboxCopy((*drafts, *texts), found.lost)


def repair_outbox(places: ProfilePaths, now: datetime) -> Repaired:
    """Repair the outbox file while nobody else has it open. Raises StoreError; then it is as it was."""
    with _alone(places):
        return repair.repair(places.outbox, now)


@contextmanager
def _alone(places: ProfilePaths) -> Iterator[None]:
    window, dispatcher = WindowLock(places.window_lock), Lock(places.dispatcher_lock)
    try:
        if not (window.acquire() and dispatcher.acquire()):
            raise InUse
        yield
    finally:
        dispatcher.release()
        window.release()
