"""What the test command runs its tests under, and what it says of several runs."""

from __future__ import annotations

import shlex
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from checkout import Problem
from conditions import FONTS, INSTALLED, LOCALES, MOMENTS, Conditions, parse_conditions
from test_runs import Outcome, RunQueue, TestRun, read_outcome, summary

NOON = datetime.fromisoformat("2027-03-14T12:00")
A_DAY = date(2026, 9, 1)


def test_every_combination_comes_up() -> None:
    """One after the other, the days bring every moment together with every locale and every set of fonts."""
    count = len(MOMENTS) * len(LOCALES) * len(FONTS)
    assert len({Conditions.of_day(A_DAY + timedelta(days=number)) for number in range(count)}) == count


def test_conditions_of_a_day_are_constant() -> None:
    """Whoever runs the tests on a day meets what everybody meets."""
    assert Conditions.of_day(A_DAY) == Conditions.of_day(A_DAY)


@pytest.mark.parametrize(("at", "zone"), MOMENTS)
def test_every_moment_is_a_wall_time_of_its_zone(at: str, zone: str) -> None:
    """It exists there: the clocks don't jump over it."""
    local = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zone))
    assert local.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.fromisoformat(at)


def test_the_printed_options_repeat_the_conditions() -> None:
    """What is printed can be typed."""
    for number in range(30):
        conditions = Conditions.of_day(A_DAY + timedelta(days=number))
        assert parse_conditions(shlex.split(conditions.options()), A_DAY) == (conditions, [])


def test_options_override_one_condition_and_others_go_to_pytest() -> None:
    """One option changes one thing, and what is no option of these goes to pytest."""
    conditions, rest = parse_conditions(["--locale", "tr_TR.UTF-8", "tests/ui", "-x"], A_DAY)
    assert conditions == replace(Conditions.of_day(A_DAY), locale="tr_TR.UTF-8")
    assert rest == ["tests/ui", "-x"]


def test_no_option_names_no_conditions() -> None:
    """Then pytest alone runs on the machine's own clock."""
    assert parse_conditions(["tests/ui"], A_DAY) == (None, ["tests/ui"])


@pytest.mark.parametrize(
    "conditions",
    [
        Conditions(NOON, "America/Nowhere", "C.UTF-8", INSTALLED),
        Conditions(NOON, "UTC", "C.UTF-8", "No Such Family"),
        Conditions(NOON, "UTC", "xx_XX.UTF-8", INSTALLED),
        Conditions(NOON.replace(tzinfo=UTC), "UTC", "C.UTF-8", INSTALLED),
    ],
)
def test_unavailable_conditions_are_a_problem(conditions: Conditions) -> None:
    """Before anything runs."""
    with pytest.raises(Problem):
        conditions.prepare()


def test_the_summary_is_the_sum() -> None:
    """The last line is like pytest's own, with the counts of all runs and the time from the first to the last."""
    green = read_outcome(0, "...\n======== 5 passed, 1 warning in 3.20s ========\n")
    red = read_outcome(1, "...\n\x1b[31m=== \x1b[1m2 failed\x1b[0m, 7 passed, 1 error in 90.00s (0:01:30) =\x1b[0m\n")
    assert (green.passed, red.passed) == (True, False)
    words = summary([green, red], 95.5)
    assert words.strip("=") == " 2 failed, 12 passed, 1 warning, 1 error in 95.50s (0:01:36) "


@pytest.mark.parametrize("printed", ["", "Fatal Python error: Segmentation fault\n", "ended in 3 s\n"])
def test_a_run_without_a_summary_is_an_error(printed: str) -> None:
    """A process that broke down has not passed, whatever its exit code."""
    assert read_outcome(0, printed) == Outcome(passed=False, counts=Counter(errors=1))


def test_failed_tests_that_pass_alone_count_as_passed() -> None:
    """All of them: one that fails again leaves everything as it was."""
    first = read_outcome(1, "==== 2 failed, 7 passed, 1 error in 90.00s ====\n")
    assert first.repeated(read_outcome(0, "==== 3 passed, 7 deselected in 9.00s ====\n")) == Outcome(
        passed=True, counts=Counter(passed=10)
    )
    for printed in ("== 1 failed, 2 passed in 9.00s ==\n", "== 2 passed in 9.00s ==\n", ""):
        assert first.repeated(read_outcome(int("failed" in printed), printed)) == first


def test_a_run_knows_which_of_its_tests_failed(tmp_path: Path) -> None:
    """The second run has the failed ones alone, whatever other runs did since; and says how they went."""
    marker = tmp_path / "ran"
    case = tmp_path / "test_once.py"
    case.write_text(
        "from pathlib import Path\n"
        f"MARKER = Path({str(marker)!r})\n"
        "def test_first_time():\n"
        "    known = MARKER.exists()\n"
        "    MARKER.touch()\n"
        "    assert known\n"
        "def test_always(): pass\n"
    )
    outcomes: list[Outcome] = []
    run = TestRun("house-of-one", [str(case)], None)
    for each in (run, run.again()):
        queue = RunQueue(Path(sys.executable), [each], tmp_path)
        queue.add_worker()
        outcomes += queue.follow()
        queue.stop()
    first, again = outcomes
    assert (first.counts["failed"], first.counts["passed"], again.counts["passed"]) == (1, 1, 1)
    assert first.repeated(again) == Outcome(passed=True, counts=Counter(passed=2))
