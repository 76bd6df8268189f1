"""See messages of the outbox to their ends, and say how they stand."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable

from heydesk.command.line import data_of, line_of
from heydesk.command.outcome import Outcome, outcome_of, worst_of
from heydesk.command.printer import Printer
from heydesk.desk.desk import Desk
from heydesk.desk.trouble import TroubleKind
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import BatchId, EntryId
from heydesk.domain.outbox_entry import Ask, Entry, State

log = logging.getLogger("heydesk")

_HINTS: dict[Ask | State, str] = {
    State.HELD: "It is in its undo time, and goes after it by itself while the window is open.",
    State.QUEUED: "It is safe in the outbox: the open window sends it, or `heydesk outbox deliver`.",
    State.SENDING: "It is on its way. `heydesk outbox show ID` tells what became of it.",
    State.UNCERTAIN: "It may have arrived, so don't send it again yet: `heydesk outbox deliver` looks it up.",
    State.SCHEDULED: "The service sends it at its time, whether this computer is on or not.",
    Ask.TOO_NEAR: "Its time is less than 15 minutes away, which the service does not take. The window can send it now"
    " or at another time.",
    Ask.GONE: "The service does not have it any more. The window can send it now or at another time.",
    Ask.IN_DOUBT: "It may have arrived, and history does not show it. `heydesk outbox show ID` tells its story,"
    " `heydesk outbox retry ID --may-go-twice` sends it again, `heydesk outbox discard ID` closes it.",
    Ask.WAITED: "It does not go by itself any more: `heydesk outbox retry ID` sends it,"
    " `heydesk outbox discard ID` throws it away.",
    Ask.REFUSED: "It stays in the outbox: `heydesk outbox retry ID` sends it as it is,"
    " `heydesk outbox discard ID` throws it away.",
}
"""What to do, by what an entry asks, or else by its state."""


async def follow(desk: Desk, ids: Collection[EntryId] | None, wait: float, printer: Printer) -> bool:
    """Deliver these, or all that may go, for at most ``wait`` seconds; False when that broke off.

    Whatever happens on the way, the messages are in the outbox from before, so nothing that is raised here may make
    a script believe that they are not: the caller tells how they stand.
    """
    try:
        await desk.deliver(ids, wait)
    except HeyDeskError as error:  # the disk's; its own sentence says that nothing was sent, which nobody knows here
        log.warning("following messages to their ends: %s", type(error).__name__)
    except Exception:
        log.exception("following messages to their ends")
        printer.fail("HeyDesk met a fault of its own; the log says more.")
    else:
        return True
    return False


async def follow_batch(desk: Desk, batch_id: BatchId, wait: float, printer: Printer) -> Outcome:
    """Deliver what one Send has put into the outbox, and say how it stands. Raises nothing: it is in there."""
    try:
        ids = [entry.id for entry in desk.batch(batch_id)]
    except HeyDeskError as error:
        return _unread(error, printer)
    return await follow_and_tell(desk, ids, wait, printer)


async def follow_and_tell(desk: Desk, ids: Collection[EntryId], wait: float, printer: Printer) -> Outcome:
    """Deliver these and say how they stand, also when Ctrl+C ends the waiting."""
    try:
        whole = await follow(desk, ids, wait, printer)
    except asyncio.CancelledError:
        tell(desk, ids, printer)
        raise
    return tell(desk, ids, printer, whole=whole)


def tell(desk: Desk, ids: Iterable[EntryId], printer: Printer, *, whole: bool = True) -> Outcome:
    """Print how these stand and what can be done, and give the exit code. Raises nothing.

    Where following them broke off, or the disk fails, what is on its way may have arrived without being written down.
    """
    try:
        entries = _read(desk, ids)
    except HeyDeskError as error:
        return _unread(error, printer)
    found = [entry for entry in entries if entry is not None]
    for entry in found:
        printer.result(line_of(entry), data_of(entry))
    for key in dict.fromkeys(entry.ask or entry.state for entry in found):
        if key in _HINTS:
            printer.fail(_HINTS[key])
    kinds = _tell_troubles(desk, found, printer)
    if any(entry.state is State.SENDING for entry in found) and (TroubleKind.DISK in kinds or not whole):
        return Outcome.IN_DOUBT
    if len(found) < len(entries):
        printer.fail("Its account was forgotten meanwhile, and the message with it.")
        return worst_of((outcome_of(found), Outcome.REFUSED))
    return outcome_of(found)


def _unread(error: HeyDeskError, printer: Printer) -> Outcome:
    log.warning("telling how messages stand: %s", type(error).__name__)
    printer.fail(
        "The outbox can't be read now, so how the message stands can't be told. It is in there and may have gone:"
        " look at `heydesk outbox` before you send it again."
    )
    return Outcome.IN_DOUBT


def _read(desk: Desk, ids: Iterable[EntryId]) -> list[Entry | None]:
    entries: list[Entry | None] = []
    for entry_id in ids:
        try:
            entries.append(desk.story(entry_id).entry)
        except LookupError:
            entries.append(None)
    return entries


def _tell_troubles(desk: Desk, entries: Iterable[Entry], printer: Printer) -> set[TroubleKind]:
    """Warn of what a message's own reason does not say already."""
    said = {str(entry.reason) for entry in entries}
    troubles = desk.troubles()
    for trouble in troubles:
        if str(trouble.sentence) not in said:
            printer.warn(str(trouble.sentence))
    return {trouble.kind for trouble in troubles}
