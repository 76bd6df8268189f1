"""Other processes that have the same file open."""

from __future__ import annotations

import subprocess
import sys

_TOP = """
import os, signal, sqlite3, sys
from datetime import timedelta
from pathlib import Path
from heydesk.domain.entry import Act, State
from heydesk.domain.ident import BatchId, EntryId
from heydesk.domain.message import Draft
from heydesk.store.store import Store
from tests.store.sample import *

path = Path(sys.argv[1])
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that runs this script; ``path`` is its first argument."""
    command = [sys.executable, "-W", "error", "-c", _TOP + script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def say(process: subprocess.Popen[str], text: str) -> None:
    """Write a line to its input."""
    assert process.stdin is not None
    process.stdin.write(text + "\n")
    process.stdin.flush()


def hear(process: subprocess.Popen[str]) -> str:
    """Read a line of its output."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def finish(process: subprocess.Popen[str]) -> int:
    """Wait for its end; give its exit code."""
    process.communicate()
    return process.returncode
