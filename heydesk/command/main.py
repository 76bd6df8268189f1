"""Run one subcommand: open the desk, carry it out, close, and give the exit code."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys

from heydesk.command import account, inbox, outbox, send
from heydesk.command.outcome import Outcome, UsageError
from heydesk.command.printing import Printer
from heydesk.desk.desk import Desk
from heydesk.desk.opening import open_desk
from heydesk.domain.error import HeyDeskError
from heydesk.host.log import start_log
from heydesk.host.place import places

_VERBS = {"account": account.run, "inboxes": inbox.run, "outbox": outbox.run, "send": send.run}
_INTERRUPTED = 130


def run_command(args: argparse.Namespace) -> int:
    """Carry out the subcommand that was parsed and give its exit code. Never raises for what a person can cause."""
    printer = Printer(as_json=args.json)
    # A reader that goes away, as in ``heydesk outbox | head``, ends the command quietly where there is such a signal.
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        return asyncio.run(_run(args, printer))
    except UsageError as error:
        printer.fail(str(error))
        return Outcome.USAGE
    except HeyDeskError as error:
        printer.fail(str(error))
        return Outcome.REFUSED
    except KeyboardInterrupt:
        printer.fail("Stopped. What was in the outbox is still there.")
        return _INTERRUPTED


async def _run(args: argparse.Namespace, printer: Printer) -> Outcome:
    sandbox = getattr(args, "sandbox", False)
    where = places(getattr(args, "profile", None), sandbox=sandbox)
    start_log(where.log)
    opened = open_desk(where, sandbox=sandbox)
    try:
        await asyncio.to_thread(opened.start_sandbox)
        return await _carry_out(opened.desk, args, printer)
    finally:
        await opened.close()


async def _carry_out(desk: Desk, args: argparse.Namespace, printer: Printer) -> Outcome:
    try:
        return await _VERBS[args.command](desk, args, printer)
    except (UsageError, HeyDeskError):
        raise
    except Exception:
        logging.getLogger("heydesk").exception("command %s", args.command)
        sys.stderr.write(
            "heydesk: a fault of HeyDesk's own; the log says more. What was in the outbox is still there.\n"
        )
        return Outcome.REFUSED
