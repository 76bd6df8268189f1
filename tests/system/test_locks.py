"""The lock is one process's at a time, and dies with it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.domain.errors import DiskReadOnly
from heydesk.system.locks import Lock, WindowLock

LOCK_HOLDER = """
import sys
from pathlib import Path
from heydesk.system.locks import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def hold(path: Path) -> subprocess.Popen[str]:
    """Start a process that takes the lock and keeps it."""
    holder = subprocess.Popen(
        [sys.executable, "-c", LOCK_HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    return holder


def test_another_process_is_kept_out_until_the_holder_is_killed(tmp_path: Path) -> None:
    """``kill -9`` of the holder frees the lock, and nothing else does."""
    path = tmp_path / "a.lock"
    with hold(path) as holder:
        mine = Lock(path)
        assert not mine.acquire()
        assert not mine.held
        holder.kill()
        holder.wait()
    assert mine.acquire()
    assert mine.held


def test_taking_twice_and_releasing(tmp_path: Path) -> None:
    """The holder may take it again; released, it is another's."""
    first, second = Lock(tmp_path / "a.lock"), Lock(tmp_path / "a.lock")
    first.release()
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert not first.held
    assert second.acquire()


def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    """Nobody else can hold the dispatcher up."""
    lock = Lock(tmp_path / "a.lock")
    assert lock.acquire()
    assert (tmp_path / "a.lock").stat().st_mode & 0o077 == 0


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A lock that can't be made says where."""
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskReadOnly, match="file"):
        Lock(tmp_path / "file" / "a.lock").acquire()


WINDOW_LOCK_HOLDER = """
import sys
from pathlib import Path
from heydesk.system.locks import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_kept_out_until_the_first_is_killed(tmp_path: Path) -> None:
    """``kill -9`` frees it."""
    path = tmp_path / "window.lock"
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW_LOCK_HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        mine = WindowLock(path)
        assert not mine.acquire()
        holder.kill()
    assert mine.acquire()


def test_a_file_that_names_a_living_process_keeps_nobody_out(tmp_path: Path) -> None:
    """Numbers of processes are given again: what an older HeyDesk, or a killed one, left there means nothing."""
    path = tmp_path / "window.lock"
    path.write_text(f"{os.getpid()}\n{Path(sys.executable).resolve().name}\n{platform.node()}\n")
    assert WindowLock(path).acquire()


def test_taking_the_window_lock_twice_and_releasing(tmp_path: Path) -> None:
    """The holder may take it again; released, it is another's."""
    first, second = WindowLock(tmp_path / "window.lock"), WindowLock(tmp_path / "window.lock")
    first.release()
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    assert (tmp_path / "window.lock").stat().st_mode & 0o077 == 0


def test_lock_is_acquired_where_no_file_can_be_made(tmp_path: Path) -> None:
    """The outbox, which is in the same folder, says what is wrong with it."""
    assert WindowLock(tmp_path / "missing" / "window.lock").acquire()
