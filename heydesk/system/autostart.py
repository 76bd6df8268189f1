"""Start at login, if a person wants it: each system's own way, for this user alone.

Linux has an entry in the XDG autostart folder, Windows a value under ``Run``, macOS a launch agent.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from heydesk import APP_ID
from heydesk.domain.errors import DiskReadOnly

if sys.platform == "win32":
    import winreg

BACKGROUND = "--background"


def command() -> tuple[str, ...]:
    """The command that starts this HeyDesk without a window in the way."""
    image = os.environ.get("APPIMAGE")
    if image:  # the program itself lies in a folder that goes when it ends
        return (image, BACKGROUND)
    if getattr(sys, "frozen", False):
        return (sys.executable, BACKGROUND)
    script = shutil.which("heydesk")
    return (script, BACKGROUND) if script else (sys.executable, "-m", "heydesk", BACKGROUND)


def desktop_entry(words: Sequence[str]) -> str:
    """An entry for the autostart folder."""
    return (
        "[Desktop Entry]\nType=Application\nName=HeyDesk\n"
        f"Exec={' '.join(map(_in_exec, words))}\nIcon={APP_ID}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def is_entry_on(entry: str) -> bool:
    """Whether an autostart entry is in force: desktops turn one off by a line of their own."""
    lines = {line.replace(" ", "").lower() for line in entry.splitlines()}
    return not lines & {"hidden=true", "x-gnome-autostart-enabled=false"}


def _in_exec(word: str) -> str:
    """Quote a word for ``Exec`` (Desktop Entry Specification, *The Exec key*): once for the key, once as a string."""
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def launch_agent(words: Sequence[str]) -> bytes:
    """A launch agent of macOS."""
    return plistlib.dumps({"Label": APP_ID, "ProgramArguments": [*words], "RunAtLoad": True})


class _File:
    """Start at login by a file of this user's."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    def is_enabled(self) -> bool:
        try:
            return is_entry_on(self._path.read_text("utf-8", "replace"))
        except OSError:
            return False

    def enable(self) -> None:
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(self._content)
            new.replace(self._path)
        except OSError as error:
            raise DiskReadOnly(str(self._path.parent)) from error

    def disable(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise DiskReadOnly(str(self._path.parent)) from error


if sys.platform == "win32":
    _RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
    _APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
    _NAME = "HeyDesk"

    class _Run:
        """Start at login by a value in the registry; the Task Manager turns one off by another value."""

        def is_enabled(self) -> bool:
            approved = _value(_APPROVED)
            is_off = isinstance(approved, bytes) and approved[:1] not in {b"", b"\x02", b"\x06"}
            return _value(_RUN) is not None and not is_off

        def enable(self) -> None:
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command()))
            except OSError as error:
                raise DiskReadOnly(rf"HKEY_CURRENT_USER\{_RUN}") from error
            _delete(_APPROVED)

        def disable(self) -> None:
            _delete(_RUN)

    def _value(path: str) -> object:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                value: object = winreg.QueryValueEx(key, _NAME)[0]
                return value
        except OSError:
            return None

    def _delete(path: str) -> None:
        with suppress(FileNotFoundError):
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, _NAME)
            except PermissionError as error:
                raise DiskReadOnly(rf"HKEY_CURRENT_USER\{path}") from error

    def _way() -> _Run:
        return _Run()

elif sys.platform == "darwin":

    def _way() -> _File:
        return _File(Path.home() / f"Library/LaunchAgents/{APP_ID}.plist", launch_agent(command()))

else:

    def _way() -> _File:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return _File(folder / f"autostart/{APP_ID}.desktop", desktop_entry(command()).encode())


def is_enabled() -> bool:
    """Whether HeyDesk starts when this user signs in."""
    return _way().is_enabled()


def enable() -> None:
    """Start HeyDesk, in the background, when this user signs in. Raises DiskReadOnly."""
    _way().enable()


def disable() -> None:
    """Start it no more. Raises DiskReadOnly."""
    _way().disable()
