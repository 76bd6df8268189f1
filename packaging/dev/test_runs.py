"""Processes of pytest, some side by side, with their outputs in order and one summary of all."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Protocol

from checkout import BUILD, ROOT
from conditions import Conditions

COVERAGE = BUILD / "coverage"
_LOGS = BUILD / "test-logs"
_MEMORY = Path("/dev/shm")  # noqa: S108 - a new folder of its own is made in it
_ROOM_BYTES = 4 * 1024**3
_POLL_SECONDS = 0.1
_ORDER = ("failed", "passed", "skipped", "deselected", "xfailed", "xpassed", "warnings", "errors")
_COUNT = re.compile(r"(\d+) (\w+)")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_WIDTH = 80


class Run(Protocol):
    """What a queue runs: something that writes pytest's summary as the last line of its log."""

    @property
    def name(self) -> str:
        """Its name, of which there is one in a queue."""

    @property
    def log(self) -> Path:
        """Where it writes what it prints."""

    def carry_out(self, python: Path, scratch: Path) -> int:
        """Run it to its end and return the exit code; its temporary files go into ``scratch``."""


@dataclass(frozen=True, slots=True)
class TestRun:
    """What one process of pytest is to run.

    ``conditions`` of None leave it the machine's own clock, zone, locale and fonts. Only a ``measured`` run collects
    coverage, into a file of its own. ``of`` names the run whose failed tests this one repeats.
    """

    __test__ = False  # by its name pytest would take it for tests

    name: str
    arguments: Sequence[str]
    conditions: Conditions | None
    measured: bool = False
    of: str = ""

    def again(self) -> TestRun:
        """Return the run of those tests that failed in this one."""
        arguments = (*self.arguments, "--last-failed", "--last-failed-no-failures=none")
        return replace(self, name=f"{self.name}-again", arguments=arguments, of=self.name)

    @property
    def log(self) -> Path:
        """Where the process writes what it prints."""
        return _LOGS / f"{self.name}.txt"

    @property
    def coverage(self) -> Path:
        """Where the process writes its coverage."""
        return COVERAGE / f"data.{self.of or self.name}"

    def carry_out(self, python: Path, scratch: Path) -> int:
        """Run it to its end and return the exit code; its temporary files go into ``scratch``."""
        env, clock = {**os.environ, "TMPDIR": str(scratch)}, list[str]()
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # else each of the many processes compiles what it imports anew
        if self.conditions is not None:
            env |= self.conditions.variables()
            clock = self.conditions.clock()
        if self.measured:
            env["COVERAGE_FILE"] = str(self.coverage)
        coverage = ["coverage", "run", *(["--append"] if self.of else []), "-m"] if self.measured else []
        cache = [
            "-o",
            f"cache_dir={_LOGS / f'cache.{self.of or self.name}'}",
        ]  # of its own, so that it knows what failed
        words = ["-m", *coverage, "pytest", *cache, *self.arguments]
        if sys.stdout.isatty():
            words.append("--color=yes")
        with self.log.open("w", encoding="utf-8") as log:
            command = [*clock, str(python), *words]
            return subprocess.run(
                command, cwd=ROOT, env=env, stdout=log, stderr=subprocess.STDOUT, check=False
            ).returncode


class Outcome(NamedTuple):
    """How a run ended: ``counts`` is pytest's tally, by its words for the outcomes."""

    passed: bool
    counts: Counter[str]

    @property
    def failed(self) -> int:
        """How many tests failed or could not be run."""
        return self.counts["failed"] + self.counts["errors"]

    def repeated(self, again: Outcome) -> Outcome:
        """Return how it ended after all, once its failed tests have run again: passed if each of them has passed."""
        if not again.passed or again.counts["passed"] != self.failed:
            return self
        rest = Counter({name: count for name, count in self.counts.items() if name not in ("failed", "errors")})
        return Outcome(passed=True, counts=rest + Counter(passed=self.failed))


class Verdict(NamedTuple):
    """How a command ended: its exit code, and the outcomes of its runs."""

    code: int
    outcomes: Sequence[Outcome] = ()


class RunQueue:
    """Runs that a few threads take in their order. Ctrl+C interrupts what runs, and no other follows."""

    def __init__(self, python: Path, runs: Iterable[Run], scratch: Path) -> None:
        self._python = python
        self._scratch = scratch
        self._runs = tuple(runs)
        self._next = iter(self._runs)
        self._lock = threading.Lock()
        self._codes: dict[str, int] = {}
        self._is_stopped = False
        self._workers: list[threading.Thread] = []
        for run in self._runs:
            run.log.parent.mkdir(parents=True, exist_ok=True)
            run.log.write_text("", encoding="utf-8")

    def add_worker(self) -> None:
        """Let one more process of pytest run beside the others."""
        self._workers.append(threading.Thread(target=self._work))
        self._workers[-1].start()

    def follow(self) -> Iterator[Outcome]:
        """Print what each run prints, in their order and as it comes, and give each outcome."""
        for run in self._runs:
            print(f"\n{f' {run.name} ':-^{_WIDTH}}", flush=True)
            with run.log.open(encoding="utf-8", errors="replace") as log:
                while True:
                    has_ended = run.name in self._codes or not any(worker.is_alive() for worker in self._workers)
                    print(log.read(), end="", flush=True)
                    if has_ended:
                        break
                    time.sleep(_POLL_SECONDS)
            yield read_outcome(self._codes.get(run.name, 1), run.log.read_text(encoding="utf-8", errors="replace"))

    def stop(self) -> None:
        """Start no other run, and wait for those that there are."""
        self._is_stopped = True
        for worker in self._workers:
            worker.join()

    def _work(self) -> None:
        while not self._is_stopped:
            with self._lock:
                run = next(self._next, None)
            if run is None:
                return
            self._codes[run.name] = run.carry_out(self._python, self._scratch)


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """Make a folder for the temporary files of all runs, in memory where the system offers that and there is room.

    The tests write and sync thousands of small databases; the calls are the same in memory, and take no time.
    """
    where = _MEMORY if _is_usable(_MEMORY) else None
    folder = tempfile.TemporaryDirectory(prefix="heydesk-tests-", dir=where, ignore_cleanup_errors=True)
    Path(folder.name).chmod(0o711)  # root's tests become another user where they are refused something
    return folder


def _is_usable(folder: Path) -> bool:
    if not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        return False
    forbids_programs = os.statvfs(folder).f_flag & os.ST_NOEXEC
    return not forbids_programs and shutil.disk_usage(folder).free >= _ROOM_BYTES


def read_outcome(code: int, printed: str) -> Outcome:
    """Read pytest's summary from its last line; a run that ended without one counts as an error."""
    lines = _COLOUR.sub("", printed).strip().splitlines() or [""]
    tally, _, duration = lines[-1].rpartition(" in ")
    counts = Counter({name if name in _ORDER else f"{name}s": int(number) for number, name in _COUNT.findall(tally)})
    if not duration or not counts or not counts.keys() <= set(_ORDER):
        return Outcome(passed=False, counts=Counter(errors=1))
    return Outcome(code == 0, counts)


def summary(outcomes: Iterable[Outcome], seconds: float) -> str:
    """Return pytest's last line for all runs together; ``seconds`` passed from the start of the first to the end."""
    counts: Counter[str] = sum((outcome.counts for outcome in outcomes), Counter())
    del counts["deselected"]  # what one run leaves out belongs to another
    tally = [f"{counts[name]} {_in_words(name, counts[name])}" for name in _ORDER if counts[name]]
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    words = f" {', '.join(tally)} in {seconds:.2f}s ({hours}:{minutes:02}:{rest:02}) "
    return f"{words:=^{_WIDTH}}"


def _in_words(outcome: str, count: int) -> str:
    return outcome.removesuffix("s") if count == 1 and outcome in ("warnings", "errors") else outcome
