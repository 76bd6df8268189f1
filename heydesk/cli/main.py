"""Run one subcommand: open the core, carry it out, close, and give the exit code."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import sys
from contextlib import suppress

from heydesk.cli import accounts, doctor, export, outbox, send
from heydesk.cli.output import Outcome, Printer, UsageError
from heydesk.core.bootstrap import Opened, now, open_core
from heydesk.core.core import Core
from heydesk.core.outbox_file import Way, obstacle_of, repair_outbox
from heydesk.domain.errors import HeyDeskError
from heydesk.system.crash import FaultWatch
from heydesk.system.paths import BadProfile, ProfilePaths, profile_paths

if sys.platform == "win32":
    from heydesk.system.windows import on_console_end

log = logging.getLogger("heydesk")

_VERBS = {
    "account": accounts.run_account,
    "export": export.run_export,
    "inboxes": accounts.run_inboxes,
    "outbox": outbox.run_outbox,
    "send": send.run_send,
}
_PREPARE = {"account": accounts.prepare, "send": send.prepare}
_SHELL = 128
"""Shells give 128 and the signal's number for a program that a signal ended."""


def run_command(args: argparse.Namespace) -> int:
    """Carry out the subcommand that was parsed and give its exit code. Never raises for what a person can cause."""
    printer = Printer(as_json=getattr(args, "json", False))
    stop = _Stop()
    try:
        _PREPARE.get(args.command, lambda _: None)(args)
        return asyncio.run(_run(args, printer, stop))
    except (UsageError, BadProfile) as error:
        printer.fail(str(error))
        return Outcome.USAGE
    except HeyDeskError as error:
        printer.fail(str(error))
        return Outcome.REFUSED
    except (KeyboardInterrupt, asyncio.CancelledError):
        printer.fail("Stopped. Your outbox is unchanged.")
        return stop.end()


class _Stop:
    """The signals that ask a program to end. Ctrl+C is asyncio's; the others do the same.

    On Windows they are events of the console: Ctrl+C, Ctrl+Break, its window that closes, a session that ends.
    """

    def __init__(self) -> None:
        self._number = signal.SIGINT

    def listen(self) -> None:
        """Cancel the running task when one of them comes, unless whoever started this wants it ignored."""
        loop, task = asyncio.get_running_loop(), asyncio.current_task()

        def stop(number: signal.Signals) -> None:
            self._number = number
            if task is not None:
                task.cancel()

        if sys.platform == "win32":
            on_console_end(lambda: loop.call_soon_threadsafe(stop, signal.SIGINT))
        for name in ("SIGTERM", "SIGHUP"):
            with suppress(KeyError, NotImplementedError):  # not on every system
                number = signal.Signals[name]
                if signal.getsignal(number) is not signal.SIG_IGN:
                    loop.add_signal_handler(number, stop, number)

    def end(self) -> int:
        """End by the signal itself: for that, and for no exit code, a shell stops the loop that this ran in."""
        if os.name == "posix":
            signal.signal(self._number, signal.SIG_DFL)
            os.kill(os.getpid(), self._number)
        return _SHELL + self._number


async def _run(args: argparse.Namespace, printer: Printer, stop: _Stop) -> Outcome:
    stop.listen()
    sandbox = getattr(args, "sandbox", False)
    where = profile_paths(getattr(args, "profile", None), sandbox=sandbox)
    watch = FaultWatch()
    watch.begin(where)
    asyncio.get_running_loop().set_exception_handler(watch.on_loop_fault)
    if args.command == "doctor":
        return await doctor.run_doctor(where, printer, sandbox=sandbox)
    if args.command == "repair":
        return _repair(where, printer)
    try:
        opened = open_core(where, sandbox=sandbox)
    except HeyDeskError as error:
        _tell_obstacle(error, where, printer)
        return Outcome.REFUSED
    try:
        try:
            await asyncio.to_thread(opened.start_sandbox)
        except (OSError, RuntimeError, ValueError) as error:
            printer.fail(f"The sandbox can't start: {error}")
            return Outcome.REFUSED
        return await _carry_out(opened.core, args, printer)
    finally:
        await _close(opened)


def _repair(where: ProfilePaths, printer: Printer) -> Outcome:
    """Repair the outbox file. Raises HeyDeskError; then it is as it was."""
    where.make()
    done = repair_outbox(where, now())
    data = {
        "texts": done.texts,
        "drafts": done.drafts,
        "doubted": done.doubted,
        "lost": [str(one) for one in done.lost],
        "copy": str(done.kept_in),
    }
    printer.result(f"texts recovered: {done.texts}, drafts recovered: {done.drafts}, copy: {done.kept_in}", data)
    for one in done.lost:
        printer.warn(f"couldn't be read: {one}")
    if done.doubted:
        printer.warn(f"Texts that may have been sent already: {done.doubted}. `heydesk outbox deliver` checks them.")
    return printer.listed()


def _tell_obstacle(error: HeyDeskError, where: ProfilePaths, printer: Printer) -> None:
    obstacle = obstacle_of(error, where)
    printer.fail(str(obstacle.sentence))
    if Way.REPAIR in obstacle.ways:
        printer.fail("`heydesk repair` keeps a copy of the file and goes on with what can be read.")


async def _carry_out(core: Core, args: argparse.Namespace, printer: Printer) -> Outcome:
    try:
        return await _VERBS[args.command](core, args, printer)
    except (UsageError, HeyDeskError):
        raise
    except Exception:
        log.exception("command %s", args.command)
        printer.fail("HeyDesk had an internal error. See the log. Your outbox is unchanged.")
        # Nobody knows how far it came, and a script must not send again for that.
        sends = args.command == "send" or getattr(args, "verb", None) in {"deliver", "retry"}
        return Outcome.IN_DOUBT if sends else Outcome.REFUSED


async def _close(opened: Opened) -> None:
    """Close; a failure of that does not change what became of the messages."""
    try:
        await opened.close()
    except Exception:
        log.exception("closing")
