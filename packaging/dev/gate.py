"""The checks that a change must pass."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from checkout import BUILD, ROOT, run, say


def lint(python: Path) -> bool:
    """Run ruff's rules."""
    return run([python, "-m", "ruff", "check", "--quiet"]) == 0


def layout(python: Path) -> bool:
    """Look whether every file is formatted."""
    return run([python, "-m", "ruff", "format", "--check", "--quiet"]) == 0


def types(python: Path) -> bool:
    """Run mypy over the program, its tests and its tools."""
    return run([python, "-m", "mypy", "--no-error-summary"]) == 0


def imports(python: Path) -> bool:
    """Check the contracts about who imports whom."""
    return run([python.with_name("lint-imports"), "--no-logo"]) == 0


def run_fast_tests(python: Path) -> int:
    """Run the static checks and the tests that start no whole program."""
    failed = _run_static(python)
    if run([python, "-m", "pytest", "-q", "-m", "not slow"]):
        failed.append("tests")
    return _verdict(failed)


def run_everything(python: Path) -> int:
    """Run the static checks, every test and the coverage gate; pytest's own last line is said last."""
    failed = _run_static(python)
    passed, summary = _run_pytest(python)
    if not passed:
        failed.append("tests")
    elif run([python, "-m", "coverage", "report"]):
        failed.append("coverage")
    code = _verdict(failed)
    print(summary, end="", flush=True)
    return code


def _run_static(python: Path) -> list[str]:
    failed: list[str] = []
    for check in (lint, layout, types, imports):
        started = time.monotonic()
        passed = check(python)
        say(f"{check.__name__}: {'ok' if passed else 'FAILED'} ({time.monotonic() - started:.0f} s)")
        if not passed:
            failed.append(check.__name__)
    return failed


def _run_pytest(python: Path) -> tuple[bool, str]:
    """Run every test with coverage measured; return whether they passed, and pytest's last line."""
    (BUILD / "coverage").mkdir(parents=True, exist_ok=True)
    command = [str(python), "-m", "coverage", "run", "-m", "pytest"]
    if sys.stdout.isatty():
        command.append("--color=yes")
    last = ""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line if line.strip() else last
    return process.returncode == 0, last


def _verdict(failed: list[str]) -> int:
    if failed:
        say("Failed: " + ", ".join(failed))
    return 1 if failed else 0
