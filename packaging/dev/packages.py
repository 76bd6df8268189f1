"""What people install, made from the folder that runs without Python."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

from checkout import BUILD, ROOT, must, say
from environment import Environment

PACKAGING = ROOT / "packaging"
FOLDER = ROOT / "dist" / "heydesk"
"""The folder that runs without Python."""


def version() -> str:
    """Return the version of what is built."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def freeze(environment: Environment) -> Path:
    """Build the folder that runs without Python, dist/heydesk, from a copy that is installed as a user would."""
    site = BUILD / "package" / "site"
    shutil.rmtree(site, ignore_errors=True)
    environment.install_copy("--target", site)
    places: list[str | Path] = ["--distpath", ROOT / "dist", "--workpath", BUILD / "package"]
    builder: list[str | Path] = [environment.python, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    must([*builder, *places, PACKAGING / "pyinstaller" / "heydesk.spec"], "The build failed.")
    size = sum(file.stat().st_size for file in FOLDER.rglob("*") if not file.is_symlink())
    say(f"Built dist/heydesk, {size / 1e6:.0f} MB.")
    return FOLDER


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
