"""What a fault of HeyDesk's own leaves behind: evidence for whoever helps, and no key.

A fault is what nobody caught: in the main thread, in another thread, in a callback, in the event loop, or below
Python. It goes into the log and into the *crash report*, a file beside the log that a person can look at and copy. At
the next start the window says that there is one. Nothing is sent anywhere.
"""

from __future__ import annotations

import asyncio
import ctypes
import faulthandler
import logging
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from heydesk.domain.errors import DiskReadOnly
from heydesk.system.logging import LogFile, RedactingFormatter, log, redacted, start_log
from heydesk.system.paths import ProfilePaths

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_LARGEST = 100_000
"""Characters of a report that are shown: the newest."""
_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31
_WER_NO_HEAP = 1
_NO_FAULT_BOX = 2


def keep_out_of_core_dumps() -> None:
    """Have the system write no memory of this process anywhere when it ends in a fault: a key may be in it.

    On Linux neither a core file nor what a collector such as systemd-coredump is given, and no other program of this
    person can read the memory; on macOS no core file, and no debugger; on Windows no heap in an error report. An
    administrator, and the system when it hibernates or swaps, still can (SECURITY.md).
    """
    with suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetErrorMode(_NO_FAULT_BOX)
            ctypes.windll.kernel32.WerSetFlags(_WER_NO_HEAP)
            return
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        libc = ctypes.CDLL(None)
        if sys.platform == "darwin":
            libc.ptrace(_PT_DENY_ATTACH, 0, None, 0)
        else:
            libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


class CrashReport:
    """The crash report of a profile: what faults have left there since a person last put it away."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_there(self) -> bool:
        """Whether there is anything in it."""
        try:
            return self._path.stat().st_size > 0
        except OSError:
            return False

    def text(self) -> str:
        """All of it, the oldest first; "" where there is none."""
        try:
            found = self._path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        return redacted(found[-_LARGEST:]).strip()

    def put_away(self) -> None:
        """Empty it: the person has seen it. The log keeps what it has."""
        with suppress(OSError), self._path.open("r+b") as file:
            file.truncate(0)


class FaultWatch:
    """Hears of every fault of this process, and tells whoever shows them."""

    def __init__(self) -> None:
        self._on_fault: Callable[[], object] = lambda: None

    def begin(self, places: ProfilePaths) -> None:
        """Begin log and crash report, and hear of faults from now on: once in a process, before all that can fail."""
        keep_out_of_core_dumps()
        with suppress(DiskReadOnly):  # said where the outbox is opened
            places.make()
        start_log(places.log)
        with suppress(OSError):
            report = LogFile(places.crash_report, encoding="utf-8")
            places.crash_report.chmod(0o600)
            report.setLevel(logging.CRITICAL)
            report.setFormatter(RedactingFormatter())
            logging.getLogger().addHandler(report)
            # It writes into the open file while the process dies, without Python: places in the code, and no values.
            faulthandler.enable(report.descriptor())
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        sys.unraisablehook = self._on_unraisable

    def tell(self, on_fault: Callable[[], object]) -> None:
        """Call this after a fault, in whatever thread it was."""
        self._on_fault = on_fault

    def note(self, what: str, error: BaseException) -> None:
        """Write down a fault, and tell. ``what`` says where it was, in words that are no person's."""
        log.critical(what, exc_info=error)
        with suppress(Exception):  # whoever shows it may be what is broken
            self._on_fault()

    def on_loop_fault(self, loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
        """Note what an event loop can't give to anybody: a handler for ``set_exception_handler``."""
        _ = loop
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.note("not caught in the event loop", error)
        else:
            log.warning("the event loop has a message without an exception")

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.note("not caught", error.with_traceback(trace))
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(
                "HeyDesk met a fault of its own; the log says more. Nothing that was in the outbox is lost.\n"
            )

    def _on_uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.note("not caught in a thread", args.exc_value)

    def _on_unraisable(self, args: UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self.note("not caught while an object was taken apart", args.exc_value)
