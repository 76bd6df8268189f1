"""The window's program as a process: what keeps it from opening, and a second start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from socket import AF_UNIX, socket

import pytest
from PySide6.QtCore import QDir

from heydesk.storage.store import Store
from heydesk.system.handover import socket_name
from heydesk.system.locks import WindowLock
from heydesk.system.paths import ProfilePaths

pytestmark = pytest.mark.slow

_LONG = 40.0


class Starts:
    """Starts the program offscreen, each time over the same data."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self.places = ProfilePaths(folder / "data/heydesk", folder / "config/heydesk", folder / "state/heydesk")

    def start(self, *arguments: str, code: str = "") -> subprocess.Popen[str]:
        """Start it, or a program that starts it, and see that it ends with the test."""
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(self._folder / "data"),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_STATE_HOME": str(self._folder / "state"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        program = ("-c", code) if code else ("-m", "heydesk")
        command: Sequence[str] = (sys.executable, *program, *arguments)
        process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self._stack.enter_context(process)
        self._stack.callback(process.kill)
        return process

    def opened(self, process: subprocess.Popen[str]) -> None:
        """Wait until its window is up: it hands over then, and what is there answers a second start."""
        until(lambda: self.places.window_lock.exists() or process.poll() is not None)
        until(lambda: self.start().wait(_LONG) == 0)
        assert process.poll() is None


def until(truth: Callable[[], object]) -> None:
    """Wait until this is so."""
    end = time.monotonic() + _LONG
    while not truth():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    """Starts over an empty folder."""
    with ExitStack() as stack:
        yield Starts(tmp_path, stack)


def told(process: subprocess.Popen[str]) -> str:
    """What it says on standard error, up to the first line of its own."""
    assert process.stderr is not None
    said = ""
    for line in process.stderr:
        said += line
        if line.startswith("heydesk: "):
            break
    return said


def test_a_damaged_outbox_is_said_in_words(starts: Starts) -> None:
    """No traceback; the file stays as it is, and the window that says so waits for its person."""
    starts.places.make()
    starts.places.outbox.write_text("this is no database, and long enough to be looked at as one")
    process = starts.start()
    said = told(process)
    assert "Traceback" not in said
    assert f"The outbox file {starts.places.outbox} is damaged" in said
    process.send_signal(signal.SIGTERM)
    assert "Traceback" not in process.communicate(timeout=_LONG)[1]
    assert starts.places.outbox.read_text().startswith("this is no database")


def test_an_outbox_of_a_newer_program_is_said_in_words(starts: Starts) -> None:
    """It is left untouched."""
    starts.places.make()
    store = Store.open(starts.places.outbox)
    store.database.execute("PRAGMA user_version = 99")
    store.close()
    said = told(starts.start())
    assert "Traceback" not in said
    assert "was written by a newer HeyDesk" in said


BROKEN_INSTALLATION = """
import sys
sys.modules["heydesk.ui.left_pane.pane"] = None
from heydesk.__main__ import main
sys.exit(main())
"""


def test_a_fault_before_the_first_paint_is_seen(starts: Starts) -> None:
    """A window says so, with the report to copy; the log has been there from the first line."""
    process = starts.start(code=BROKEN_INSTALLATION)
    assert "internal error and can't go on" in told(process)
    report = starts.places.crash_report.read_text()
    assert "ModuleNotFoundError: heydesk.ui.left_pane.pane" in report
    assert report in starts.places.log.read_text()
    assert process.poll() is None  # the window waits for its person
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=_LONG)


def test_a_start_while_the_last_window_is_closing_opens_one(starts: Starts) -> None:
    """The one that is closing does not answer any more, and its place is free a moment later."""
    starts.places.make()
    last = WindowLock(starts.places.window_lock)
    assert last.acquire()
    with socket(AF_UNIX) as line:
        line.bind(str(Path(QDir.tempPath(), socket_name(starts.places.data))))  # where Qt looks for a mere name
        line.listen()
        line.settimeout(_LONG)
        process = starts.start()
        for _ in range(2):  # it asks, hears nothing, and asks again
            line.accept()[0].close()
    assert process.poll() is None
    last.release()
    starts.opened(process)
    process.send_signal(signal.SIGHUP)  # its terminal is closed
    assert process.wait(_LONG) == 0


def test_two_starts_at_once_make_one_window(starts: Starts) -> None:
    """A double click on the icon: the second is not told that nobody answers."""
    both = [starts.start(), starts.start()]
    until(lambda: any(process.poll() is not None for process in both))
    assert sorted(process.poll() is None for process in both) == [False, True]
    (ended,) = (process for process in both if process.poll() is not None)
    assert ended.returncode == 0


QUITTING = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from heydesk.__main__ import main

class Dock(QObject):
    # The loop forgets a Quit that was posted before it began, so one is posted when it turns.
    def customEvent(self, event):
        QCoreApplication.postEvent(QCoreApplication.instance(), QEvent(QEvent.Type.Quit))

def leave():
    sys.stdin.readline()
    QCoreApplication.postEvent(dock, QEvent(QEvent.Type.User))

dock = Dock()

threading.Thread(target=leave, daemon=True).start()
sys.exit(main([]))
"""


def test_the_system_may_quit_it(starts: Starts) -> None:
    """A dock's Quit closes the window and ends the program in its own order, without a fault."""
    process = starts.start(code=QUITTING)
    starts.opened(process)
    said = process.communicate("now\n", timeout=_LONG)[1]
    assert "fault" not in said
    assert process.returncode == 0


def test_the_window_that_says_why_not_ends_the_program_when_it_closes(starts: Starts) -> None:
    """With the exit code of a failure."""
    starts.places.make()
    starts.places.outbox.write_text("this is no database, and long enough to be looked at as one")
    process = starts.start(code=QUITTING)
    told(process)
    process.communicate("now\n", timeout=_LONG)
    assert process.returncode == 1
