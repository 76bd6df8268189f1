"""The commands of dev.py, each a function from its arguments to an exit code."""

from __future__ import annotations

import argparse
import os
import shutil
import time
from pathlib import Path

import debian
import packages
import system_package as system
from bare_debian import try_package
from checkout import BUILD, ROOT, Problem, has_display, must, say
from checkout import run as run_command
from conditions import Conditions, parse_conditions, utc_day
from environment import REQUIREMENTS, Environment
from gate import run_everything, run_fast_tests
from house import main as print_house
from sentences import main as update_sentences
from test_runs import summary
from windows import main as try_windows


def run(arguments: list[str]) -> int:
    """Open the window on the built-in sandbox, or demonstrate it where there is no display."""
    if not has_display():
        say("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.")
        say("The same window runs on a virtual one now, and another process works it through the")
        say("accessibility bus.")
        system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL])
        return run_command([_any_environment(), "-m", "tests.real.demo", *arguments])
    system.ensure([*system.PYTHON, *system.WINDOW])
    # By its entry point: with -m the sources beside dev.py would be found before what is installed.
    return run_command([_any_environment().with_name("heydesk"), "--sandbox", *arguments])


def test(arguments: list[str]) -> int:
    """Run every check and every test; with arguments for pytest run pytest alone, with them.

    --at, --zone, --locale and --fonts set the conditions that the tests run under; without them the day does, and
    pytest alone runs on the machine's own clock.
    """
    today = utc_day()
    conditions, others = parse_conditions(arguments, today)
    python = _for_tests("The whole test")
    if not others:
        return run_everything(python, conditions or Conditions.of_day(today)).code
    if conditions is None:
        return run_command([python, "-m", "pytest", *others])
    conditions.prepare()
    env = {**os.environ, **conditions.variables()}
    return run_command([*conditions.clock(), python, "-m", "pytest", *others], env)


def check(arguments: list[str]) -> int:
    """Run what is quick enough to run all the time."""
    _takes_none("check", arguments)
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.CHECKS])
    return run_fast_tests(Environment.for_development().ensure())


def prove(arguments: list[str]) -> int:
    """Break everything around the program while it sends, and count what became of each text."""
    return run_command([_for_tests("The proof"), "-m", "tests.proof", *arguments])


def bench(arguments: list[str]) -> int:
    """Measure against bare programs, in an environment that has only what a user's has."""
    system.require_linux("The benchmark")
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.BENCH])
    return run_command([Environment.for_running().ensure(), "-m", "tests.real.bench", *arguments])


def house(arguments: list[str]) -> int:
    """Print the figures of the program's structure, and of one send in its window, beside their targets."""

    def interpreter() -> Path:
        system.ensure([*system.PYTHON, *system.WINDOW])
        return _any_environment()

    return print_house(arguments, interpreter)


def sentences(arguments: list[str]) -> int:
    """Update the catalogues in which translators work, and compile them."""
    return update_sentences(arguments, _any_environment())


def docs(arguments: list[str]) -> int:
    """Build the documents as a site; --serve shows it on this computer while the pages are written."""
    python = Environment.for_development().ensure()
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if arguments[:1] == ["--serve"]:
        return run_command([python, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:8000", *arguments[1:]], env)
    _takes_none("docs", arguments)
    must([python, "-m", "mkdocs", "build", "--strict", "--quiet"], "The site can't be built.", env)
    say(f"Built {(BUILD / 'site' / 'index.html').relative_to(ROOT)}.")
    return 0


def shots(arguments: list[str]) -> int:
    """Take the README's screenshots from the real window."""
    python = _for_tests("Taking screenshots")
    return run_command([python, "-m", "tests.real.shots", *arguments])


def package(arguments: list[str]) -> int:
    """Build the one-folder program and the Debian package, and try both."""
    parser = argparse.ArgumentParser(prog="dev.py package")
    parser.add_argument("--bare", action="store_true", help="also try the package on a bare Debian; needs root")
    parser.add_argument("--no-deb", action="store_true", help="only the folder")
    parser.add_argument("--keep", action="store_true", help="take dist/heydesk as it was built before")
    asked = parser.parse_args(arguments)
    system.require_linux("The trial of a package")
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.BUNDLE])
    environment = Environment.for_development()
    python = environment.ensure()
    folder = packages.FOLDER if asked.keep else packages.freeze(environment)
    say("Now it is tried on a real window.")
    code = run_command([python, "-m", "tests.real.smoke", folder / "heydesk"])
    if code or asked.no_deb or not shutil.which("dpkg"):
        return code
    system.ensure(system.DEBIAN)
    built = debian.build(python, folder)
    say(f"Built {built.relative_to(ROOT)}, {built.stat().st_size / 1e6:.0f} MB.")
    debian.check(built)
    if asked.bare:
        system.ensure(system.BARE)
        try_package(built, debian.build_newer(built))
        say("The package installs, runs, upgrades under an open window, and leaves nothing but the person's data.")
    return 0


def windows(arguments: list[str]) -> int:
    """Try the program as Windows has it, under Wine."""
    began = time.monotonic()
    code, outcomes = try_windows(arguments)
    if outcomes:
        say(summary(outcomes, time.monotonic() - began))
    return code


def ci(arguments: list[str]) -> int:
    """Run every check and every test here, and then what runs under Wine; the last line is the tally of both."""
    _takes_none("ci", arguments)
    began = time.monotonic()
    here = run_everything(_for_tests("The whole test"), Conditions.of_day(utc_day()))
    on_windows = try_windows([])
    say(summary([*here.outcomes, *on_windows.outcomes], time.monotonic() - began))
    return here.code or on_windows.code


def pin(arguments: list[str]) -> int:
    """Write the hash-pinned requirements afresh, from pyproject.toml."""
    uv = shutil.which("uv") or os.environ.get("UV")
    if not uv:
        raise Problem("Pinning needs uv, of which there is none on PATH. Set UV to its path, or install it.")
    form = ["--quiet", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    developer = ["pyproject.toml", "--group", "dev", "--extra", "spelling"]
    on_windows = ["--python-platform", "x86_64-pc-windows-msvc", "--constraint", str(REQUIREMENTS / "dev.txt")]
    for name, what in (
        ("run", ["--universal", "pyproject.toml"]),
        ("build", ["--universal", "--group", "build"]),
        ("dev", ["--universal", *developer]),
        ("windows", [*on_windows, *developer]),
        ("windows-python", [*on_windows, "--group", "windows-python"]),
    ):
        target = REQUIREMENTS / f"{name}.txt"
        command = [uv, "pip", "compile", *form, *what, "--output-file", str(target), *arguments]
        must(command, f"{target.name} could not be pinned.")
        if "index-url" in target.read_text(encoding="utf-8"):
            raise Problem(f"{target.name} names a package index; nobody else may be able to reach it.")
        say(f"Pinned {target.relative_to(ROOT)}.")
    return 0


def _takes_none(command: str, arguments: list[str]) -> None:
    if arguments:
        raise Problem(f"dev.py {command} takes no arguments; these were given: {' '.join(arguments)}")


def _for_tests(what: str) -> Path:
    system.require_linux(what)
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.CHECKS])
    return Environment.for_development().ensure()


def _any_environment() -> Path:
    """Return the interpreter of the developer's environment where it is up to date, else of the user's."""
    development = Environment.for_development()
    return development.ensure() if development.is_ready() else Environment.for_running().ensure()
