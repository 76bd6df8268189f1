"""Where the checkout is, and how its commands are run."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
Command = Sequence[str | Path]


class Problem(Exception):
    """Something that the developer has to know or do; its text is the whole message."""


def say(text: str) -> None:
    """Print a line about what happens now."""
    print(text, flush=True)


def run(command: Command, env: Mapping[str, str] | None = None) -> int:
    """Run a command in the checkout, its output going where this one's goes; return its exit code.

    ``env`` replaces the environment.
    """
    return subprocess.run(command, cwd=ROOT, check=False, env=env).returncode


def must(command: Command, why: str, env: Mapping[str, str] | None = None) -> None:
    """Run a command and raise `Problem` with its reason when it fails."""
    code = run(command, env)
    if code:
        raise Problem(f"{why}\nThe command was: {_line(command)}\nIt ended with {code}.")


def must_quietly(command: Command, why: str) -> None:
    """Do the same, and show what the command says only when it fails; it may still ask on the terminal."""
    answer = subprocess.run(
        command, cwd=ROOT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    if answer.returncode:
        raise Problem(f"{why}\nThe command was: {_line(command)}\nIt said:\n{answer.stdout}")


def _line(command: Command) -> str:
    return shlex.join(str(word) for word in command)


def is_linux() -> bool:
    """Tell whether this is Linux, where the tests drive a real window."""
    return sys.platform.startswith("linux")


def has_display() -> bool:
    """Tell whether a window can be opened; only Linux has machines without a display of their own."""
    return not is_linux() or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
