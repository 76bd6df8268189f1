"""What the machine says about its processes."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def pss(pid: int) -> float:
    """Return the proportional memory of a process and all below it, in millions of bytes."""
    return sum(_pss(each) for each in _tree(pid)) / 1e6


def wait_until_calm(percent: float = 12, patience: float = 20) -> float:
    """Wait until the machine does little else, or patience is over; return how busy it is, in percent of a core."""
    deadline = time.monotonic() + patience
    while True:
        before = _busy_seconds()
        time.sleep(1)
        busy = 100 * (_busy_seconds() - before)
        if busy < percent or time.monotonic() > deadline:
            return busy


def _tree(pid: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text("utf-8", errors="replace")
        except OSError:  # ended between the two looks
            continue
        children.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(folder.name))
    found, queue = [], [pid]
    while queue:
        found.append(queue.pop())
        queue += children.get(found[-1], [])
    return found


def _pss(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
    except OSError:
        return 0
    match = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(match[1]) * 1024 if match else 0


def _busy_seconds() -> float:
    user, nice, system, _idle, _wait, *rest = (int(word) for word in _first_line().split()[1:9])
    return (user + nice + system + sum(rest)) / TICKS


def _first_line() -> str:
    return Path("/proc/stat").read_text("utf-8").partition("\n")[0]
