"""``heydesk outbox``: list, show, deliver, retry, discard."""

from __future__ import annotations

import argparse

from heydesk.command.outcome import Outcome, UsageError, outcome_of
from heydesk.command.printing import Printer, data_of, line_of
from heydesk.desk.desk import Desk
from heydesk.desk.story import Step, Story
from heydesk.domain.entry import ENDED, Entry
from heydesk.domain.ident import EntryId


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    if args.verb in {None, "list"}:
        for row in desk.rows():
            for entry in row.entries:
                printer.result(line_of(entry), data_of(entry))
        return Outcome.DONE
    if args.verb == "deliver":
        return await _deliver(desk, args, printer)
    story = _story(desk, EntryId(args.id))
    if args.verb == "show":
        _show(story, printer)
        return Outcome.DONE
    if args.verb == "retry":
        return await _retry(desk, story, args, printer)
    desk.discard(story.entry.id)
    _print(_story(desk, story.entry.id).entry, printer)
    return Outcome.DONE


async def _deliver(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    open_before = [entry.id for row in desk.rows() for entry in row.entries if entry.state not in ENDED]
    await desk.deliver(None, args.wait)
    entries = [_story(desk, entry_id).entry for entry_id in open_before]
    for entry in entries:
        _print(entry, printer)
    return outcome_of(entries)


async def _retry(desk: Desk, story: Story, args: argparse.Namespace, printer: Printer) -> Outcome:
    if story.may_go_twice and not args.may_go_twice:
        printer.fail("It may have arrived, so sending it again may text twice. If you are sure: --may-go-twice.")
        return Outcome.REFUSED
    if not story.acts & {Step.RETRY, Step.RESEND}:
        printer.fail("As it stands there is nothing to retry.")
        _print(story.entry, printer)
        return Outcome.REFUSED
    desk.retry(story.entry.id)
    await desk.deliver([story.entry.id], args.wait)
    entry = _story(desk, story.entry.id).entry
    _print(entry, printer)
    return outcome_of([entry])


def _story(desk: Desk, entry_id: EntryId) -> Story:
    try:
        return desk.story(entry_id)
    except LookupError as error:
        raise UsageError(f"There is no message {entry_id} in the outbox; `heydesk outbox` lists them.") from error


def _print(entry: Entry, printer: Printer) -> None:
    printer.result(line_of(entry), data_of(entry))


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
