"""The folder that runs without Python, of which the packages are made."""

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
