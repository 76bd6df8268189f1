"""Other processes that have the same file open."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

_TOP = """
import os, signal, sqlite3, sys
from datetime import timedelta
from pathlib import Path
from heydesk.domain.outbox_entry import Act, FollowUps, State
from heydesk.domain.records import BatchId, ConversationAddress, EntryId, InboxId
from heydesk.domain.message import Draft
from heydesk.storage.outbox import SendWishes
from heydesk.storage.store import Store
from tests.storage.sample_rows import *

path = Path(sys.argv[1])
"""
_OPEN = """
store = Store.open(path, busy_timeout=30)  # a slow disk is not what is tested here
"""
_READY = """
print("ready", flush=True)
sys.stdin.readline()
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that runs this script; ``path`` is its first argument."""
    command = [sys.executable, "-W", "error", "-c", _TOP + script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str]) -> int:
    """Wait for its end; give its exit code."""
    process.communicate()
    return process.returncode


def race(path: Path, *scripts: str, argument: str = "", opened: bool = True) -> list[list[str]]:
    """Run these at the same moment, each with ``store`` open before it; give the words that each has printed."""
    ready = _OPEN + _READY if opened else _READY
    with ExitStack() as stack:
        racers = [stack.enter_context(start(ready + script, path, argument)) for script in scripts]
        assert [_hear(one) for one in racers] == ["ready"] * len(racers)
        for one in racers:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        printed = [_hear(one).split() for one in racers]
        assert [finish(one) for one in racers] == [0] * len(racers)
    return printed


def _hear(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
