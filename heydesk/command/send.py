"""``heydesk send``: the same check, outbox and dispatcher as the window's Send."""

from __future__ import annotations

import argparse
import sys

from heydesk.command.inbox import fresh_inboxes
from heydesk.command.naming import pick_account, pick_inbox, pick_member
from heydesk.command.outcome import Outcome, UsageError, outcome_of
from heydesk.command.printing import Printer, data_of, line_of
from heydesk.desk.desk import Desk
from heydesk.domain.account import Account
from heydesk.domain.ident import BatchId, LocalId, fresh_local_id
from heydesk.domain.message import Draft


async def run(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Check, enqueue without a hold, and wait for an end. Raises UsageError and the leaves of HeyDeskError."""
    account = pick_account(desk.accounts(), args.account)
    if args.local_id is not None and not args.local_id.strip():
        raise UsageError("An id for --local-id can't be empty.")
    used = desk.batch_of(account.id, LocalId(args.local_id)) if args.local_id and not args.dry_run else None
    if used is not None:
        printer.warn("This --local-id was used before; nothing was sent. This is how that send stands.")
        return _report(desk, used, printer)
    draft = await _draft(desk, account, args, printer)
    checked = desk.check(account.id, draft)
    for problem in checked.errors:
        printer.fail(str(problem.sentence))
    for problem in checked.warnings:
        printer.warn(str(problem.sentence))
    if checked.errors or (args.strict and checked.warnings):
        return Outcome.REFUSED
    seed = LocalId(args.local_id) if args.local_id else fresh_local_id()
    if args.dry_run:
        for request in desk.requests(account.id, draft, seed):
            print(request.body)
        return Outcome.DONE
    await desk.unlock(account.id)
    batch_id = desk.send(account.id, draft, seed, hold=False)
    await desk.deliver([entry.id for entry in desk.batch(batch_id)], args.wait)
    return _report(desk, batch_id, printer)


def _report(desk: Desk, batch_id: BatchId, printer: Printer) -> Outcome:
    entries = desk.batch(batch_id)
    for entry in entries:
        printer.result(line_of(entry), data_of(entry))
    outcome = outcome_of(entries)
    if outcome is Outcome.WAITING:
        printer.fail("It is safe in the outbox: the open window sends it, or `heydesk outbox deliver`.")
    if outcome is Outcome.IN_DOUBT:
        printer.fail("It may have arrived. Look at `heydesk outbox show ID` before you send it again.")
    return outcome


async def _draft(desk: Desk, account: Account, args: argparse.Namespace, printer: Printer) -> Draft:
    inboxes = desk.inboxes(account.id) if args.dry_run else ()
    inbox = pick_inbox(inboxes or await fresh_inboxes(desk, account, printer), args.inbox)
    member = pick_member(inbox, args.sender)
    return Draft(
        inbox_id=inbox.id,
        sender_id=member.id,
        pending="\n".join(args.to),
        group=args.group,
        text=_stdin() if args.text == "-" else args.text,
        media_url=args.media_url,
        private=args.private,
    )


def _stdin() -> str:
    """The text from standard input, less the one newline that shells put at its end."""
    try:
        return sys.stdin.read().removesuffix("\n")
    except UnicodeDecodeError as error:
        raise UsageError("What came on standard input is no text in this system's encoding.") from error
