"""``heydesk export``: the outbox or a conversation, to a file or to standard output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TextIO

from heydesk.cli.inputs import pick_account, pick_inbox
from heydesk.cli.output import Outcome, Printer, UsageError
from heydesk.core.core import Core
from heydesk.core.exports import Exported, ExportFailed, stepwise, write_lines
from heydesk.domain.export import ExportFormat, ExportLine
from heydesk.domain.phone_numbers import BadPhone, read_phone
from heydesk.domain.records import ConversationAddress

_STANDARD_OUTPUT = "-"


async def run_export(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    """Carry out the verb. Raises UsageError and the leaves of HeyDeskError."""
    form = _form_of(args)
    done = await _VERBS[args.verb](core, args, form)
    if not done.is_whole:
        printer.fail("Heymarket's history couldn't be read in full, so older texts may be missing.")
    if args.output != _STANDARD_OUTPUT:
        printer.result(f"{done.lines} exported to {args.output}", {"lines": done.lines, "file": args.output})
    return printer.listed() if done.is_whole else Outcome.REFUSED


def _form_of(args: argparse.Namespace) -> ExportFormat:
    if args.format is not None:
        return ExportFormat(args.format)
    return ExportFormat.JSON_LINES if args.output.endswith(".jsonl") else ExportFormat.CSV


async def _outbox(core: Core, args: argparse.Namespace, form: ExportFormat) -> Exported:
    account_id = None if args.account is None else pick_account(core.accounts.all(), args.account).id
    if args.output != _STANDARD_OUTPUT:
        return await core.exports.save_outbox(Path(args.output), form, account_id)
    return Exported(await _print(core.exports.outbox(account_id), form))


async def _archive(core: Core, args: argparse.Namespace, form: ExportFormat) -> Exported:
    if args.output != _STANDARD_OUTPUT:
        return await core.exports.save_archive(Path(args.output), form)
    return Exported(await _print(core.exports.archive(), form))


async def _conversation(core: Core, args: argparse.Namespace, form: ExportFormat) -> Exported:
    account = pick_account(core.accounts.all(), args.account)
    inbox = pick_inbox(core.directory.inboxes(account.id), args.inbox)
    try:
        phone = read_phone(args.to).digits
    except BadPhone as error:
        raise UsageError(str(error)) from error
    address = ConversationAddress(inbox.id, (phone,))
    name = core.recent.name_of(account.id, inbox.id, phone)
    if args.output != _STANDARD_OUTPUT:
        return await core.exports.save_conversation(Path(args.output), form, account.id, address, name)
    said, is_whole = await core.exports.conversation(account.id, address, name)
    return Exported(await _print(stepwise(said), form), is_whole)


_VERBS = {"archive": _archive, "conversation": _conversation, "outbox": _outbox}


async def _print(lines: AsyncIterator[ExportLine], form: ExportFormat) -> int:
    """Write to standard output as to a file: in UTF-8, with the line ends of the format."""
    try:
        with _standard_output() as file:
            return await write_lines(file, lines, form)
    except OSError as error:
        raise ExportFailed("standard output", error.strerror or type(error).__name__) from error


def _standard_output() -> TextIO:
    return open(sys.stdout.fileno(), "w", encoding="utf-8", errors="backslashreplace", newline="", closefd=False)
