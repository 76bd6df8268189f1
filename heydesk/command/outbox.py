"""``heydesk outbox``: list, show, deliver, retry, discard."""

from __future__ import annotations

import argparse
import asyncio

from heydesk.command.following import follow, follow_and_tell, tell
from heydesk.command.line import data_of, line_of
from heydesk.command.outcome import Outcome, UsageError
from heydesk.command.printer import Printer
from heydesk.desk.desk import Desk
from heydesk.desk.story import Step, Story
from heydesk.domain.ids import EntryId
from heydesk.domain.outbox_entry import ENDED, Entry, State

_ALL = 2**31
_WHY_NOT = {
    State.HELD: "It is in its undo time: the window that it was written in can take it back.",
    State.SENDING: "It is on its way.",
    State.UNCERTAIN: "It may have arrived, and is still being looked up: `heydesk outbox deliver` does that now.",
}


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    match args.verb:
        case "deliver":
            return await _deliver(desk, args.wait, printer)
        case "show":
            _show(_story(desk, args.id), printer)
        case "retry":
            return await _retry(desk, _story(desk, args.id), args, printer)
        case "discard":
            return _discard(desk, _story(desk, args.id), printer)
        case _:
            for entry in _entries(desk, _ALL):
                printer.result(line_of(entry), data_of(entry))
    return printer.listed()


async def _deliver(desk: Desk, wait: float, printer: Printer) -> Outcome:
    """What may go by itself goes; what needs a person is named, and is no failure of this command."""
    unfinished = [entry for entry in _entries(desk, 0) if entry.state not in ENDED]
    moving = [entry.id for entry in unfinished if entry.state is not State.NEEDS_YOU]
    try:
        whole = await follow(desk, None, wait, printer)
    except asyncio.CancelledError:
        tell(desk, moving, printer)
        raise
    outcome = tell(desk, moving, printer, whole=whole)
    if asking := len(unfinished) - len(moving):
        printer.warn(f"Messages that need you: {asking}. `heydesk outbox` lists them.")
    return outcome


async def _retry(desk: Desk, story: Story, args: argparse.Namespace, printer: Printer) -> Outcome:
    entry = story.entry
    waits = entry.state is State.QUEUED and Step.SEND_NOW in story.acts
    if not (waits or story.acts & {Step.RETRY, Step.RESEND}):
        return _refuse(entry, printer, "There is nothing to send again.")
    if story.may_go_twice and not args.may_go_twice:
        printer.fail("It may have arrived, so sending it again may text twice. If you are sure: --may-go-twice.")
        return Outcome.REFUSED
    desk.retry(entry.id)
    return await follow_and_tell(desk, [entry.id], args.wait, printer)


def _discard(desk: Desk, story: Story, printer: Printer) -> Outcome:
    if Step.DISCARD not in story.acts:
        return _refuse(story.entry, printer, "There is nothing to throw away.")
    desk.discard(story.entry.id)
    after = _story(desk, story.entry.id).entry
    printer.result(line_of(after), data_of(after))
    return Outcome.DONE


def _refuse(entry: Entry, printer: Printer, words: str) -> Outcome:
    printer.result(line_of(entry), data_of(entry))
    printer.fail(f"{_WHY_NOT.get(entry.state, words)} Nothing was changed.")
    return Outcome.REFUSED


def _entries(desk: Desk, limit: int) -> list[Entry]:
    """Those that are unfinished, and as many others; the newest Send first, its messages in order."""
    return [entry for row in desk.rows(limit) for entry in row.entries]


def _story(desk: Desk, number: int) -> Story:
    try:
        return desk.story(EntryId(number))
    except LookupError as error:
        raise UsageError(f"There is no message {number} in the outbox; `heydesk outbox` lists them.") from error


def _show(story: Story, printer: Printer) -> None:
    entry = story.entry
    lines = [
        line_of(entry),
        f"from {story.inbox}, as {story.sender}, account {story.account} ({entry.base_url})",
        *(
            "  ".join(
                part
                for part in (
                    f"{line.at:%Y-%m-%d %H:%M:%S %Z}",
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
