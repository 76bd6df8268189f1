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
from heydesk.domain.entry import Ask, Entry, State
from heydesk.domain.error import HeyDeskError
from heydesk.domain.ident import EntryId

log = logging.getLogger("heydesk")

_UNREAD = (
    "The outbox holds it, and how it stands can't be told now. Look at `heydesk outbox` before you send it again."
)
_HINTS: dict[Ask | State, str] = {
    State.QUEUED: "It is safe in the outbox: the open window sends it, or `heydesk outbox deliver`.",
    State.SENDING: "It is on its way. `heydesk outbox show ID` tells what became of it.",
    State.UNCERTAIN: "It may have arrived, so don't send it again yet: `heydesk outbox deliver` looks it up.",
    Ask.IN_DOUBT: "It may have arrived, and history does not show it. `heydesk outbox show ID` tells its story,"
    " `heydesk outbox retry ID --may-go-twice` sends it again, `heydesk outbox discard ID` closes it.",
    Ask.WAITED: "It does not go by itself any more: `heydesk outbox retry ID` sends it,"
    " `heydesk outbox discard ID` throws it away.",
    Ask.REFUSED: "It stays in the outbox: `heydesk outbox retry ID` sends it as it is,"
    " `heydesk outbox discard ID` throws it away.",
}
"""What to do, by what an entry asks, or else by its state."""


async def follow(desk: Desk, ids: Collection[EntryId] | None, wait: float, printer: Printer) -> None:
    """Deliver these, or all that may go, for at most ``wait`` seconds.

    Whatever happens on the way, the messages are in the outbox from before, so nothing that is raised here may make
    a script believe that they are not: the caller tells how they stand.
    """
    try:
        await desk.deliver(ids, wait)
    except HeyDeskError as error:
        printer.fail(str(error))
    except Exception:
        log.exception("following messages to their ends")
        printer.fail("HeyDesk met a fault of its own; the log says more.")


async def follow_and_tell(desk: Desk, ids: Collection[EntryId], wait: float, printer: Printer) -> Outcome:
    """Deliver these and say how they stand, also when Ctrl+C ends the waiting."""
    try:
        await follow(desk, ids, wait, printer)
    except asyncio.CancelledError:
        tell(desk, ids, printer)
        raise
    return tell(desk, ids, printer)


def tell(desk: Desk, ids: Iterable[EntryId], printer: Printer) -> Outcome:
    """Print how these stand and what can be done, and give the exit code. Raises nothing."""
    try:
        entries = _read(desk, ids)
    except HeyDeskError as error:
        printer.fail(str(error))
        printer.fail(_UNREAD)
        return Outcome.IN_DOUBT
    for entry in entries:
        if entry is not None:
            printer.result(line_of(entry), data_of(entry))
    found = [entry for entry in entries if entry is not None]
    for key in dict.fromkeys(entry.ask or entry.state for entry in found):
        if key in _HINTS:
            printer.fail(_HINTS[key])
    outcome = outcome_of(found)
    if len(found) < len(entries):
        printer.fail("Its account was forgotten meanwhile, and the message with it.")
        outcome = worst_of((outcome, Outcome.REFUSED))
    kinds = _tell_troubles(desk, found, printer)
    if TroubleKind.DISK in kinds and any(entry.state is State.SENDING for entry in found):
        return Outcome.IN_DOUBT  # it has left, and what became of it can't be written down
    return outcome


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
