"""Wine: a Windows of its own in one folder, and programs started in it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_PLACES = ("/usr/lib/wine", "/usr/lib64/wine")  # Debian's wrapper on PATH warns that there is no 32-bit Wine
_NOT_NEEDED = "mscoree,mshtml,winemenubuilder.exe="
"""Wine would ask to download the first two; the third writes menu entries into the desktop outside."""
_START_SECONDS = 180.0
_REST_SECONDS = 5.0
"""How long the end of a program's output is waited for: what Wine starts beside it may keep the pipe open."""
_SETTLE_SECONDS = 60.0
HUNG = 124
"""The exit code of a program that did not end in time, as by ``timeout``."""


class Wine:
    """A Wine prefix, shown on the display of ``base``: what is installed, set and running in it is in no other.

    A prefix keeps a server alive for a while after its last program; `end` ends it, and whatever still runs.
    """

    def __init__(self, prefix: Path, base: Mapping[str, str]) -> None:
        self.prefix = prefix
        self._base = base

    @property
    def env(self) -> dict[str, str]:
        """The environment of Wine itself. A program gets it, without what Wine has its own of: HOME, PATH, TEMP.

        Names of files go through the locale's encoding, so that must be UTF-8.
        """
        base = {name: value for name, value in self._base.items() if not name.startswith(("WINE", "LC_"))}
        return {
            **base,
            "LANG": "C.UTF-8",
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _NOT_NEEDED,
            "WINELOADER": str(_tool("wine64", "wine")),
            "WINEPREFIX": str(self.prefix),
        }

    @property
    def drive(self) -> Path:
        """Where drive C: stands."""
        return self.prefix / "drive_c"

    def make(self, dlls: Sequence[Path]) -> None:
        """Make the prefix afresh, with these further libraries in its system folder."""
        if self.prefix.exists():
            self.end()
            shutil.rmtree(self.prefix)
        self.prefix.mkdir(parents=True)
        said: list[bytes] = []
        # It has no 32-bit half, says so, and goes on.
        if self.run(["wineboot", "-i"], seconds=_START_SECONDS, take=said.append) == HUNG:
            raise TimeoutError(f"wineboot did not end:\n{b''.join(said).decode(errors='replace')}")
        for dll in dlls:
            shutil.copy(dll, self.drive / "windows" / "system32")

    def run(
        self,
        words: Sequence[str | Path],
        *,
        seconds: float,
        take: Callable[[bytes], object],
        variables: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> int:
        """Run a program to its end and return its exit code, or `HUNG` where it was killed after ``seconds``.

        ``take`` gets each line that it prints, standard error too. ``variables`` are set for the program as they are,
        those that Wine would keep for itself too.
        """
        process = self.start(words, variables=variables, cwd=cwd)
        reader = threading.Thread(target=_hand_on, args=(process, take), daemon=True)
        reader.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            code = HUNG
        finally:
            _kill(process)
        reader.join(_REST_SECONDS)
        return code

    def ask(self, words: Sequence[str | Path], *, given: str, seconds: float, cwd: Path) -> tuple[int, str]:
        """Run a program with ``given`` on its standard input; return its exit code and all that it said."""
        process = self.start(words, cwd=cwd, stdin=subprocess.PIPE)
        try:
            said, _ = process.communicate(given.encode(), seconds)
        finally:
            _kill(process)
        return process.returncode, said.decode("utf-8", "replace")

    def start(
        self,
        words: Sequence[str | Path],
        *,
        variables: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        stdin: int = subprocess.DEVNULL,
    ) -> subprocess.Popen[bytes]:
        """Start a program, with nothing on standard input and a pipe as its output.

        A file instead of the pipe would break the start of Windows' Python: its handle is not what it expects.
        """
        hidden = {f"WINE{name}": value for name, value in (variables or {}).items()}  # Wine takes the prefix off
        env = {**self.env, **hidden, **(variables or {})}
        command = [str(_tool("wine64", "wine")), *(str(word) for word in words)]
        return subprocess.Popen(
            command,
            env=env,
            cwd=cwd,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def settle(self) -> None:
        """Wait until everything in this prefix has ended by itself: its server writes the registry then."""
        self._serve("-w", _SETTLE_SECONDS)

    def end(self) -> None:
        """End everything that runs in this prefix, and its server."""
        self._serve("-k", _SETTLE_SECONDS)
        self._serve("-w", _SETTLE_SECONDS)

    def _serve(self, option: str, seconds: float) -> None:
        command = [str(_tool("wineserver64", "wineserver")), option]
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(command, env=self.env, capture_output=True, check=False, timeout=seconds)


def windows_path(path: Path) -> str:
    """Return how a program in Wine calls a file of the system outside."""
    return "Z:" + str(path).replace("/", "\\")


def _hand_on(process: subprocess.Popen[bytes], take: Callable[[bytes], object]) -> None:
    for line in process.stdout or ():
        take(line)


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _tool(*names: str) -> Path:
    for name in names:
        found = shutil.which(name, path=os.pathsep.join(_PLACES)) or shutil.which(name)
        if found:
            return Path(found)
    raise FileNotFoundError(f"{names[0]} is not installed")
