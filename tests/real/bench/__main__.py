"""``dev.py bench``: run the programs in turn, then search a large directory; write build/bench/*.json and *.md."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.real.bench.checks import measure_checks
from tests.real.bench.directory import measure_directory
from tests.real.bench.dispatching import dispatching_table, measure_dispatching
from tests.real.bench.long_queue import measure_queues
from tests.real.bench.machine import wait_until_calm
from tests.real.bench.report import directory_table, queue_table, start_budget_table, table, texts_table
from tests.real.bench.send import measure_sends
from tests.real.bench.start import Specimen, find_text_box, start, summary, type_keys
from tests.real.bench.start_budget import measure_start_budget
from tests.real.bench.texts import measure_texts
from tests.real.desktop import Desktop
from tests.real.signed_in import add_account
from tests.real.standalone import StandaloneSandbox

CHECKOUT = Path(__file__).resolve().parents[3]
TARGET = CHECKOUT / "build" / "bench"
HERE = Path(__file__).parent


def main() -> int:
    """Measure, write down, print."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="counted starts of each program, after one that is not")
    parser.add_argument("--keys", type=int, default=40, help="keys timed in each of three runs")
    parser.add_argument("--people", type=int, default=1_000_000, help="contacts in the directory that is searched")
    parser.add_argument("--only-directory", action="store_true", help="measure the directory and nothing else")
    parser.add_argument("--texts", type=int, default=1_000_000, help="texts in the index that is searched")
    parser.add_argument("--only-texts", action="store_true", help="measure the search for texts and nothing else")
    parser.add_argument("--only-start", action="store_true", help="count the start's instructions and nothing else")
    parser.add_argument("--only-queue", action="store_true", help="measure a long queue and nothing else")
    parser.add_argument("--only-window", action="store_true", help="measure the window over long outboxes alone")
    options = parser.parse_args()
    if options.only_start:
        measure_budget()
        return 0
    if options.only_window or not (options.only_queue or options.only_directory or options.only_texts):
        figures = {"machine": _machine(), "scenes": measure_queues()}
        _write("window", figures, queue_table(figures))
    if options.only_window:
        return 0
    if options.only_queue or not (options.only_directory or options.only_texts):
        measure_queue()
    if options.only_queue:
        return 0
    if not (options.only_directory or options.only_texts):
        measure_budget()
        measure_programs(options.runs, options.keys)
    if not options.only_directory:
        with TemporaryDirectory(prefix="heydesk-bench-") as folder:
            figures = {"machine": _machine(), **measure_texts(Path(folder), options.texts)}
        _write("texts", figures, texts_table(figures))
    if options.only_texts:
        return 0
    with TemporaryDirectory(prefix="heydesk-bench-") as folder:
        figures = {"machine": _machine(), **measure_directory(Path(folder), options.people)}
    _write("directory", figures, directory_table(figures))
    return 0


def measure_programs(runs: int, keys: int) -> None:
    """Measure whole programs beside bare ones."""
    with Desktop() as desktop, StandaloneSandbox(desktop.folder, desktop.env) as sandbox:
        specimens = _specimens(desktop, sandbox)
        figures: dict[str, Any] = {"machine": _machine()}
        figures["start"] = measure_starts(desktop, specimens, runs)
        figures["keys"] = measure_keys(desktop, specimens[:2], keys)
        figures["send"] = measure_sends(desktop, sandbox, specimens[1].env)
        wait_until_calm()
        figures["checks"] = measure_checks()
    _write("bench", figures, table(figures))


def measure_queue() -> None:
    """Send a long queue."""
    with TemporaryDirectory(prefix="heydesk-bench-") as folder:
        figures = {"machine": _machine(), **asyncio.run(measure_dispatching(Path(folder), 1000))}
    _write("queue", figures, dispatching_table(figures))


def measure_budget() -> None:
    """Hold the start against its budget."""
    with Desktop() as desktop, StandaloneSandbox(desktop.folder, desktop.env) as sandbox:
        _bare, heydesk, _sandboxed = _specimens(desktop, sandbox)
        figures = {"machine": _machine(), **measure_start_budget(desktop.folder, heydesk.env)}
    _write("start", figures, start_budget_table(figures))


def measure_starts(desktop: Desktop, specimens: list[Specimen], runs: int) -> dict[str, Any]:
    """Start each program in turn, again and again; the first round warms the disk cache and is not counted."""
    taken: dict[str, list[Any]] = {specimen.name: [] for specimen in specimens}
    for number in range(runs + 1):
        first = number % len(specimens)
        for specimen in specimens[first:] + specimens[:first]:
            wait_until_calm()
            run = start(desktop, specimen)
            print(f"{specimen.name}: {run.finished:.3f} s, {run.memory:.1f} MB", flush=True)
            if number:
                taken[specimen.name].append(run)
    return {
        name: {
            "appeared_s": summary([run.appeared for run in starts]),
            "finished_s": summary([run.finished for run in starts]),
            "memory_mb": summary([run.memory for run in starts]),
        }
        for name, starts in taken.items()
    }


def measure_keys(desktop: Desktop, specimens: list[Specimen], keys: int) -> dict[str, Any]:
    """Type into each program in turn, three times."""
    boxes = {specimen.name: find_text_box(desktop, specimen) for specimen in specimens}
    taken: dict[str, list[float]] = {specimen.name: [] for specimen in specimens}
    for number in range(3):
        for specimen in specimens[::-1] if number % 2 else specimens:
            wait_until_calm()
            taken[specimen.name] += type_keys(desktop, specimen, boxes[specimen.name], keys)
    return {name: {"key_ms": summary(delays)} for name, delays in taken.items()}


def _write(name: str, figures: dict[str, Any], text: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{name}.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    (TARGET / f"{name}.md").write_text(text, encoding="utf-8")
    print(text)
    print(f"Written to {TARGET.relative_to(CHECKOUT)}/{name}.json and {name}.md.")


def _specimens(desktop: Desktop, sandbox: StandaloneSandbox) -> list[Specimen]:
    """Return the programs: the bare editor, HeyDesk signed in to another process's server, HeyDesk on its sandbox."""
    python = Path(sys.executable)
    heydesk = python.with_name("heydesk")
    env = {name: value for name, value in desktop.new_home().items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
    add_account(env, sandbox, [heydesk])
    return [
        Specimen("bare editor", [python, HERE / "bare_editor.py"], env),
        Specimen("HeyDesk", [heydesk], env),
        Specimen("HeyDesk on its sandbox", [heydesk, "--sandbox"], env),
    ]


def _machine() -> dict[str, Any]:
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.platform()}


if __name__ == "__main__":
    sys.exit(main())
