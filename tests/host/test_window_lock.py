"""One window for each profile, and never one kept out by a dead one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from heydesk.system.locks import WindowLock

HOLDER = """
import sys
from pathlib import Path
from heydesk.system.locks import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_kept_out_until_the_first_is_killed(tmp_path: Path) -> None:
    """``kill -9`` frees it."""
    path = tmp_path / "window.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        mine = WindowLock(path)
        assert not mine.take()
        holder.kill()
    assert mine.take()


def test_a_file_that_names_a_living_process_keeps_nobody_out(tmp_path: Path) -> None:
    """Numbers of processes are given again: what an older HeyDesk, or a killed one, left there means nothing."""
    path = tmp_path / "window.lock"
    path.write_text(f"{os.getpid()}\n{Path(sys.executable).resolve().name}\n{os.uname().nodename}\n")
    assert WindowLock(path).take()


def test_taking_twice_and_releasing(tmp_path: Path) -> None:
    """The holder may take it again; released, it is another's."""
    first, second = WindowLock(tmp_path / "window.lock"), WindowLock(tmp_path / "window.lock")
    first.release()
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    assert (tmp_path / "window.lock").stat().st_mode & 0o077 == 0


def test_where_no_file_can_be_made_nobody_is_kept_out(tmp_path: Path) -> None:
    """The outbox, which is in the same folder, says what is wrong with it."""
    assert WindowLock(tmp_path / "missing" / "window.lock").take()
