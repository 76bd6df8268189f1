"""The checks that a change must pass."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from checkout import run, say
from conditions import Conditions
from test_runs import COVERAGE, Outcome, RunQueue, TestRun, Verdict, scratch_folder, summary

REPEATED = 5
"""So many failed tests at most are run again; more are a fault, and no busy machine."""


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


def run_everything(python: Path, conditions: Conditions) -> Verdict:
    """Run the static checks, every test and the coverage gate; one summary line of all tests is said last.

    Everything but the real-window tests runs under the conditions. One process more than there are processors runs
    side by side, because tests wait as much as they work; the longest runs come first. Coverage slows a test down, so
    only the tests of the rooms that it is asked of collect it; and of those not the property tests, which find other
    examples in each run.
    """
    conditions.prepare()
    say("Everything but the real-window tests runs under these conditions; to repeat them:")
    say(f"  python3 dev.py test {conditions.options()}")
    shutil.rmtree(COVERAGE, ignore_errors=True)
    COVERAGE.mkdir(parents=True)
    started = time.monotonic()
    rooms = ["tests/domain", "tests/api", "tests/storage", "tests/vault"]
    elsewhere = [*rooms, "tests/real", "tests/proof", "tests/cli", "tests/ui", "tests/sandbox"]
    measured = TestRun("rooms", [*rooms, "-m", "not hypothesis"], conditions, measured=True)
    runs = [
        TestRun("real", ["tests/real"], None),
        TestRun("ui", ["tests/ui"], conditions),
        TestRun("cli", ["tests/cli"], conditions),
        TestRun("proof", ["tests/proof"], conditions),
        TestRun("core", ["tests", *(f"--ignore={folder}" for folder in elsewhere)], conditions),
        TestRun("sandbox", ["tests/sandbox"], conditions),
        measured,
        TestRun("properties", [*rooms, "-m", "hypothesis"], conditions),
    ]
    with scratch_folder() as scratch:
        queue = RunQueue(python, runs, Path(scratch))
        queue.add_worker()
        try:
            failed = _run_static(python)
            for _ in range(os.cpu_count() or 1):
                queue.add_worker()
            outcomes = list(queue.follow())
        finally:
            queue.stop()
        outcomes = _repeat(python, runs, outcomes, Path(scratch))
    if not all(outcome.passed for outcome in outcomes):
        failed.append("tests")
    elif run([python, "-m", "coverage", "report", f"--data-file={measured.coverage}"]):
        failed.append("coverage")
    code = _verdict(failed)
    say(summary(outcomes, time.monotonic() - started))
    return Verdict(code, outcomes)


def _repeat(python: Path, runs: list[TestRun], outcomes: list[Outcome], scratch: Path) -> list[Outcome]:
    """Run the few tests that failed once more, one process alone, and say which ones passed only then.

    Beside others a test meets a busy machine, and one in some ten thousand fails by that; see decision 0041.
    """
    failed = [number for number, outcome in enumerate(outcomes) if outcome.failed]
    if not failed or sum(outcomes[number].failed for number in failed) > REPEATED:
        return outcomes
    say(f"\nThe tests that failed run once more, alone: {', '.join(runs[number].name for number in failed)}.")
    queue = RunQueue(python, [runs[number].again() for number in failed], scratch)
    queue.add_worker()
    try:
        for number, again in zip(failed, queue.follow(), strict=True):
            outcome = outcomes[number].repeated(again)
            if outcome.passed:
                say(f"UNSTEADY: {outcomes[number].failed} of the run {runs[number].name} passed only alone; mend it.")
            outcomes[number] = outcome
    finally:
        queue.stop()
    return outcomes


def _run_static(python: Path) -> list[str]:
    failed: list[str] = []
    for check in (lint, layout, types, imports):
        started = time.monotonic()
        passed = check(python)
        say(f"{check.__name__}: {'ok' if passed else 'FAILED'} ({time.monotonic() - started:.0f} s)")
        if not passed:
            failed.append(check.__name__)
    return failed


def _verdict(failed: list[str]) -> int:
    if failed:
        say("Failed: " + ", ".join(failed))
    return 1 if failed else 0
