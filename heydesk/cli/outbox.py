"""``heydesk outbox``: list, show, deliver, retry, discard; and following messages to their ends."""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import Collection, Iterable

from heydesk.cli.output import Outcome, Printer, UsageError, data_of, line_of, outcome_of, worst_of
from heydesk.core.account_health import TroubleKind
from heydesk.core.core import Core
from heydesk.core.outbox_view import EntryAction, EntryDetails
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import timestamp
from heydesk.domain.outbox_entry import ENDED, Ask, Entry, State
from heydesk.domain.records import BatchId, EntryId

log = logging.getLogger("heydesk")

_HINTS: dict[Ask | State, str] = {
    State.HELD: "You can still undo it. The open window sends it afterwards.",
    State.QUEUED: "It's waiting in the outbox. The open window sends it, or `heydesk outbox deliver`.",
    State.SENDING: "Sending. See `heydesk outbox show ID`.",
    State.UNCERTAIN: "It may have arrived, so don't send it again yet: `heydesk outbox deliver` checks"
    " with Heymarket.",
    State.SCHEDULED: "Heymarket sends it at that time, even if this computer is off.",
    Ask.TOO_NEAR: "Too late to schedule this (Heymarket needs 15 minutes). Send it now or pick a"
    " new time in the window.",
    Ask.GONE: "Heymarket no longer has this scheduled text. Send it now or pick a new time in the window.",
    Ask.IN_DOUBT: "It may have arrived, but Heymarket's history doesn't show it. `heydesk outbox"
    " show ID` gives details, `heydesk outbox retry ID --may-go-twice` sends it"
    " again, `heydesk outbox discard ID` closes it.",
    Ask.WAITED: "It waited too long to be sent automatically: `heydesk outbox retry ID` sends it,"
    " `heydesk outbox discard ID` discards it.",
    Ask.CROSSED: "They texted while it was waiting: `heydesk outbox retry ID` sends it anyway,"
    " `heydesk outbox discard ID` discards it.",
    Ask.WROTE_FIRST: "They texted first: `heydesk outbox retry ID` sends it anyway, `heydesk outbox"
    " discard ID` discards it.",
    Ask.UNFIT: "Its saved copy is damaged, so it wasn't sent: edit it in the window, or `heydesk outbox discard ID`"
    " discards it.",
    Ask.REFUSED: "It's still in the outbox: `heydesk outbox retry ID` sends it, `heydesk outbox"
    " discard ID` discards it.",
}
"""What to do, by what an entry asks, or else by its state."""


async def follow(core: Core, ids: Collection[EntryId] | None, wait: float, printer: Printer) -> bool:
    """Deliver these, or all that may go, for at most ``wait`` seconds; False when that broke off.

    Whatever happens on the way, the messages are in the outbox from before, so nothing that is raised here may make
    a script believe that they are not: the caller tells how they stand.
    """
    try:
        await core.delivery.deliver(ids, wait)
    except HeyDeskError as error:  # the disk's; its own sentence says that nothing was sent, which nobody knows here
        log.warning("following messages to their ends: %s", type(error).__name__)
    except Exception:
        log.exception("following messages to their ends")
        printer.fail("HeyDesk had an internal error. See the log.")
    else:
        return True
    return False


async def follow_batch(core: Core, batch_id: BatchId, wait: float, printer: Printer) -> Outcome:
    """Deliver what one Send has put into the outbox, and say how it stands. Raises nothing: it is in there."""
    try:
        ids = [entry.id for entry in core.outbox_view.batch(batch_id)]
    except HeyDeskError as error:
        return _unread(error, printer)
    return await follow_and_tell(core, ids, wait, printer)


async def follow_and_tell(core: Core, ids: Collection[EntryId], wait: float, printer: Printer) -> Outcome:
    """Deliver these and say how they stand, also when Ctrl+C ends the waiting."""
    try:
        whole = await follow(core, ids, wait, printer)
    except asyncio.CancelledError:
        tell(core, ids, printer)
        raise
    return tell(core, ids, printer, whole=whole)


def tell(core: Core, ids: Iterable[EntryId], printer: Printer, *, whole: bool = True) -> Outcome:
    """Print how these stand and what can be done, and give the exit code. Raises nothing.

    Where following them broke off, or the disk fails, what is on its way may have arrived without being written down.
    """
    try:
        entries = _read(core, ids)
    except HeyDeskError as error:
        return _unread(error, printer)
    found = [entry for entry in entries if entry is not None]
    for entry in found:
        printer.result(line_of(entry), data_of(entry))
    for key in dict.fromkeys(entry.ask or entry.state for entry in found):
        if key in _HINTS:
            printer.fail(_HINTS[key])
    kinds = _tell_troubles(core, found, printer)
    if any(entry.state is State.SENDING for entry in found) and (TroubleKind.DISK in kinds or not whole):
        return Outcome.IN_DOUBT
    if len(found) < len(entries):
        printer.fail("Its account was removed, and the text with it.")
        return worst_of((outcome_of(found), Outcome.REFUSED))
    return outcome_of(found)


def _unread(error: HeyDeskError, printer: Printer) -> Outcome:
    log.warning("telling how messages stand: %s", type(error).__name__)
    printer.fail(
        "The outbox can't be read right now. The text is in it and may have been sent:"
        " see `heydesk outbox` before you send it again."
    )
    return Outcome.IN_DOUBT


def _read(core: Core, ids: Iterable[EntryId]) -> list[Entry | None]:
    entries: list[Entry | None] = []
    for entry_id in ids:
        try:
            entries.append(core.outbox_view.story(entry_id).entry)
        except LookupError:
            entries.append(None)
    return entries


def _tell_troubles(core: Core, entries: Iterable[Entry], printer: Printer) -> set[TroubleKind]:
    """Warn of what a message's own reason does not say already."""
    said = {str(entry.reason) for entry in entries}
    troubles = core.troubles.all()
    for trouble in troubles:
        if str(trouble.sentence) not in said:
            printer.warn(str(trouble.sentence))
    return {trouble.kind for trouble in troubles}


_ALL = 2**31
_WHY_NOT = {
    State.HELD: "You can still undo it in the window.",
    State.SENDING: "It's being sent.",
    State.UNCERTAIN: "It may have arrived. HeyDesk is still checking: `heydesk outbox deliver` checks now.",
}


async def run_outbox(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    match args.verb:
        case "deliver":
            return await _deliver(core, args.wait, printer)
        case "show":
            _show(_story(core, args.id), printer)
        case "retry":
            return await _retry(core, _story(core, args.id), args, printer)
        case "discard":
            return _discard(core, _story(core, args.id), printer)
        case _:
            for entry in _entries(core, _ALL):
                printer.result(line_of(entry), data_of(entry))
    return printer.listed()


async def _deliver(core: Core, wait: float, printer: Printer) -> Outcome:
    """What may go by itself goes; what needs a person is named, and is no failure of this command."""
    unfinished = [entry for entry in _entries(core, 0) if entry.state not in ENDED]
    moving = [entry.id for entry in unfinished if entry.state is not State.NEEDS_YOU]
    try:
        whole = await follow(core, None, wait, printer)
    except asyncio.CancelledError:
        tell(core, moving, printer)
        raise
    outcome = tell(core, moving, printer, whole=whole)
    if asking := len(unfinished) - len(moving):
        printer.warn(f"Texts that need attention: {asking}. `heydesk outbox` lists them.")
    return outcome


async def _retry(core: Core, story: EntryDetails, args: argparse.Namespace, printer: Printer) -> Outcome:
    entry = story.entry
    waits = entry.state is State.QUEUED and EntryAction.SEND_NOW in story.acts
    if not (waits or story.acts & {EntryAction.RETRY, EntryAction.RESEND}):
        return _refuse(entry, printer, "There is nothing to send again.")
    if story.may_go_twice and not args.may_go_twice:
        printer.fail("It may have arrived, so they may get it twice. If you're sure, add --may-go-twice.")
        return Outcome.REFUSED
    core.outbox.retry(entry.id)
    return await follow_and_tell(core, [entry.id], args.wait, printer)


def _discard(core: Core, story: EntryDetails, printer: Printer) -> Outcome:
    if EntryAction.DISCARD not in story.acts:
        return _refuse(story.entry, printer, "There is nothing to discard.")
    core.outbox.discard(story.entry.id)
    after = _story(core, story.entry.id).entry
    printer.result(line_of(after), data_of(after))
    return Outcome.DONE


def _refuse(entry: Entry, printer: Printer, words: str) -> Outcome:
    printer.result(line_of(entry), data_of(entry))
    printer.fail(f"{_WHY_NOT.get(entry.state, words)} Nothing was changed.")
    return Outcome.REFUSED


def _entries(core: Core, limit: int) -> list[Entry]:
    """Those that are unfinished, and as many others; the newest Send first, its messages in order."""
    return [entry for row in core.outbox_view.snapshot(limit).rows for entry in row.entries]


def _story(core: Core, number: int) -> EntryDetails:
    try:
        return core.outbox_view.story(EntryId(number))
    except LookupError as error:
        raise UsageError(f"There is no text {number} in the outbox. `heydesk outbox` lists them.") from error


def _show(story: EntryDetails, printer: Printer) -> None:
    entry = story.entry
    lines = [
        line_of(entry),
        f"from {story.inbox}, as {story.sender}, account {story.account} ({entry.base_url})",
        *(
            "  ".join(
                part
                for part in (
                    timestamp(line.at),
                    str(line.sentence),
                    f"status {line.status}" if line.status else "",
                    f"X-Request-Id {line.request_id}" if line.request_id else "",
                )
                if part
            )
            for line in story.lines
        ),
        story.request.pretty,
    ]
    if entry.receipt:
        lines.insert(
            2, f"id {entry.receipt.message_id}  {entry.receipt.sent_at}  {entry.receipt.gallery_url}".rstrip()
        )
    story_data = [
        {
            "at": line.at.isoformat(),
            "act": line.act.value,
            "sentence": str(line.sentence),
            "status": line.status,
            "request_id": line.request_id or None,
        }
        for line in story.lines
    ]
    printer.result("\n".join(lines), {**data_of(entry), "body": entry.body, "story": story_data})
