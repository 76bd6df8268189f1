"""What people install, made from the folder that runs without Python."""

from __future__ import annotations

import tomllib
from pathlib import Path

from checkout import BUILD, ROOT, must

PACKAGING = ROOT / "packaging"


def version() -> str:
    """Return the version of what is built."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def windows_installer(python: Path, source: Path, target: Path) -> Path:
    """Make Windows' installer from PyInstaller's folder; needs Debian's package nsis.

    Args:
        python: an interpreter that has PySide6, to draw the pictures; of this system, not of Windows.
        source: the folder with ``heydesk-window.exe`` and ``heydesk.exe``.
        target: the installer to write, such as ``HeyDesk-0.1.0-setup.exe``.
    """
    pictures = BUILD / "package" / "pictures"
    files = [pictures / "heydesk.ico", pictures / "heydesk.bmp"]
    must([python, PACKAGING / "dev" / "icons.py", *files], "The icons could not be drawn.")
    words = {"VERSION": version(), "SOURCE": source.resolve(), "PICTURES": pictures, "OUT": target.resolve()}
    defined = [f"-D{name}={value}" for name, value in words.items()]
    target.parent.mkdir(parents=True, exist_ok=True)
    must(["makensis", "-V2", *defined, PACKAGING / "windows" / "heydesk.nsi"], "The installer could not be made.")
    return target
