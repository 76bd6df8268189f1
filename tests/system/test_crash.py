"""What a fault leaves behind: a report without anybody's words, and no memory of the process."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.system.crash import CrashReport

BEGIN = """
import asyncio, ctypes, gc, os, sys, threading
from pathlib import Path
from heydesk.system.crash import FaultWatch
from heydesk.system.paths import ProfilePaths
folder = Path(sys.argv[1])
places = ProfilePaths(folder, folder, folder / "state")
watch = FaultWatch()
watch.begin(places)
watch.tell(lambda: print("told", flush=True))
KEY = "Zk3v9QmT7xLw2Rb8Yc5Nd1Pf6Gh4Js0A"
def fail():
    raise ValueError("Canary Kim, 650-555-0103, " + KEY)
"""
IN_A_THREAD = "thread = threading.Thread(target=fail); thread.start(); thread.join()"
IN_A_DESTRUCTOR = """
class Gone:
    def __del__(self): fail()
Gone()
"""
IN_THE_LOOP = """
async def go():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(watch.on_loop_fault)
    loop.call_soon(fail)
    loop.call_exception_handler({"message": "Canary Kim"})
    await asyncio.sleep(0)
asyncio.run(go())
"""
WITHOUT_A_TERMINAL = "sys.stderr = None\nsys.excepthook(ValueError, ValueError('Canary Kim'), None)"
NOBODY_LISTENS = "watch.tell(fail)\nwatch.note('it failed', ValueError('Canary Kim'))\nprint('told')"


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run this after the beginning of every start, in a folder where core files would be written."""

    def allow_core_files() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)

    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        preexec_fn=allow_core_files,
    )


@pytest.mark.parametrize(
    ("code", "where"),
    [
        ("fail()", "not caught"),
        (IN_A_THREAD, "not caught in a thread"),
        (IN_A_DESTRUCTOR, "not caught while an object was taken apart"),
        (IN_THE_LOOP, "not caught in the event loop"),
        (WITHOUT_A_TERMINAL, "not caught"),
        (NOBODY_LISTENS, "it failed"),
    ],
)
def test_a_fault_that_nobody_caught_is_in_the_report_without_its_words(tmp_path: Path, code: str, where: str) -> None:
    """In the log too, and whoever shows it is told; the person at a terminal gets one sentence."""
    ended = run(tmp_path, code)
    assert "told" in ended.stdout
    report = CrashReport(tmp_path / "state/crash.log")
    written = report.text()
    assert f"CRITICAL heydesk {where}" in written
    assert "ValueError" in written
    everything = written + (tmp_path / "state/heydesk.log").read_text() + ended.stderr
    for word in ("Canary", "555", "Zk3v9"):
        assert word not in everything
    assert (tmp_path / "state/crash.log").stat().st_mode & 0o077 == 0
    assert ended.stderr in {
        "",
        "HeyDesk met a fault of its own; the log says more. Nothing that was in the outbox is lost.\n",
    }
    report.put_away()
    assert (report.is_there(), report.text()) == (False, "")


def test_an_abort_leaves_the_places_in_the_code_and_no_core(tmp_path: Path) -> None:
    """A fault below Python ends the process: the next start finds where it was, and no memory of it is written."""
    held = "held = [KEY * 3]\nprint(ctypes.CDLL(None).prctl(3), flush=True)\nos.abort()"
    ended = run(tmp_path, held)
    assert ended.returncode == -signal.SIGABRT
    assert ended.stdout == "0\n"  # not dumpable, whatever collects dumps
    written = CrashReport(tmp_path / "state/crash.log").text()
    assert "Fatal Python error: Aborted" in written
    assert "Zk3v9" not in written
    assert {path.name for path in tmp_path.iterdir()} == {"state"}


def test_without_a_place_to_write_the_program_goes_on(tmp_path: Path) -> None:
    """A state folder that can't be made costs the report, not the program."""
    (tmp_path / "state").write_text("")
    ended = run(tmp_path, "print('went on')")
    assert (ended.stdout, ended.stderr) == ("went on\n", "")
    report = CrashReport(tmp_path / "state/crash.log")
    assert (report.is_there(), report.text()) == (False, "")
    report.put_away()


def test_only_the_newest_of_a_long_report_is_shown(tmp_path: Path) -> None:
    """What faults have left over months fits a dialog."""
    path = tmp_path / "crash.log"
    path.write_text("old\n" + "x " * 60_000 + "\nnew 650-555-0103\n")
    shown = CrashReport(path).text()
    assert len(shown) <= 100_000
    assert "old" not in shown
    assert shown.endswith("new (number)")
    assert os.access(path, os.W_OK)
