"""The start budget: what a program does before its first window is painted, in figures that repeat.

Two figures, each of HeyDesk (signed in, second start) and of the bare editor in the same run:

- instructions, counted by cachegrind: unlike seconds they differ by less than 1 % between runs, also on a busy
  machine. The window is painted off screen, so that no display server's answers are waited for;
- third-party modules and top-level packages that were loaded: whatever is imported early without need shows here.

Budget: at most `MOST_TIMES_BARE` times the instructions of the bare editor, and at most `MOST_MODULES` third-party
modules more than it loads, of `MOST_PACKAGES` packages more. docs/benchmarks.md says why.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
OURS = frozenset({"heydesk", "__main__"})
LIMIT_S = 600

MOST_TIMES_BARE = 2.35
MOST_MODULES = 8
MOST_PACKAGES = 1

PROGRAMS = {
    "bare editor": (HERE / "bare_editor.py").read_text("utf-8"),
    "HeyDesk": "import heydesk.__main__; heydesk.__main__.main([])",
}


class StartCost(NamedTuple):
    """What one start took up to the first paint."""

    instructions: int
    modules: tuple[str, ...]
    """Third-party modules, sorted."""
    standard: int
    """How many modules of the standard library; they have no budget of their own."""

    @property
    def packages(self) -> list[str]:
        """The top-level packages of the modules, sorted."""
        return sorted({_package(module) for module in self.modules})


def measure_start_budget(folder: Path, env: Mapping[str, str]) -> dict[str, Any]:
    """Start both programs under cachegrind; ``env`` is that of a person who is signed in."""
    costs = {name: _start_cost(folder, env, code) for name, code in PROGRAMS.items()}
    bare, own = costs["bare editor"], costs["HeyDesk"]
    return {
        "budget": {"times_bare": MOST_TIMES_BARE, "more_modules": MOST_MODULES, "more_packages": MOST_PACKAGES},
        "costs": {
            name: {
                "instructions": cost.instructions,
                "modules": len(cost.modules),
                "packages": cost.packages,
                "standard": cost.standard,
            }
            for name, cost in costs.items()
        },
        "more_modules": sorted({*own.modules} - {*bare.modules}),
        "more_packages": sorted({*own.packages} - {*bare.packages}),
    }


def _start_cost(folder: Path, env: Mapping[str, str], code: str) -> StartCost:
    counts, report = folder / "instructions", folder / "modules.json"
    start = [sys.executable, "-P", str(HERE / "first_paint.py"), str(report), code]
    count = ["valgrind", "--quiet", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={counts}"]
    # Python's hashes are the same in every run, and with them the order of sets and the work of dictionaries.
    env = {**env, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    for command in (start, [*count, *start]):  # the first start compiles modules and fills caches
        done = subprocess.run(
            command, env=env, cwd=folder, capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
        if done.returncode or not report.exists():
            raise RuntimeError(f"ended with {done.returncode} before its first paint:\n{done.stderr}")
    _, _, total = counts.read_text("utf-8").rpartition("summary:")
    modules = json.loads(report.read_text("utf-8"))
    standard = sum(_package(module) in sys.stdlib_module_names for module in modules)
    return StartCost(int(total.split()[0]), tuple(filter(_is_third_party, modules)), standard)


def _package(module: str) -> str:
    return module.partition(".")[0]


def _is_third_party(module: str) -> bool:
    package = _package(module)
    return package not in sys.stdlib_module_names and package not in OURS and not package.startswith("_")
