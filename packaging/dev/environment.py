"""The environments that dev.py makes for itself from the hash-pinned requirements."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from checkout import BUILD, ROOT, Problem, must, say

REQUIREMENTS = ROOT / "packaging" / "requirements"
SOURCES = ("heydesk", "resources")
METADATA = ("pyproject.toml", "README.md", "LICENSE")
PROJECT_ALONE = ("--no-build-isolation", "--no-deps")
NOT_INSTALLED = "HeyDesk itself could not be installed into its environment."


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment inside the checkout, made from requirements files and the project.

    It is made once: marks beside it hold what it was made from, so that a second call finds nothing to do.
    """

    folder: Path
    requirements: tuple[Path, ...]
    editable: bool

    @classmethod
    def for_development(cls) -> Self:
        """Everything that tests and tools need; the project is used where it stands."""
        return cls(ROOT / ".venv", (REQUIREMENTS / "dev.txt",), editable=True)

    @classmethod
    def for_running(cls) -> Self:
        """What a user's install has, and no more; the project is installed as a user would."""
        files = (REQUIREMENTS / "run.txt", REQUIREMENTS / "build.txt")
        return cls(ROOT / ".venv-run", files, editable=False)

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        place = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        return self.folder.joinpath(*place)

    def is_ready(self) -> bool:
        """Tell whether the environment stands as its requirements say."""
        return self.python.exists() and _read(self.folder / "made-from") == self._packages_mark()

    def ensure(self) -> Path:
        """Make the environment where it is missing or out of date; return its interpreter."""
        if not self.is_ready():
            self._make()
            (self.folder / "made-from").write_text(self._packages_mark(), encoding="utf-8")
        mark = self._project_mark()
        if _read(self.folder / "project-from") != mark:
            if self.editable:
                self._pip([*PROJECT_ALONE, "-e", ROOT], NOT_INSTALLED)
            else:
                self.install_copy("--force-reinstall")
            (self.folder / "project-from").write_text(mark, encoding="utf-8")
        return self.python

    def _make(self) -> None:
        say(f"Making {self.folder.name} from the pinned requirements; this takes a minute, once.")
        shutil.rmtree(self.folder, ignore_errors=True)
        # Started from inside another environment, the new one still belongs to the Python beneath it.
        interpreter = getattr(sys, "_base_executable", sys.executable)
        must([interpreter, "-m", "venv", self.folder], "The virtual environment could not be made.")
        files = [word for file in self.requirements for word in ("-r", file)]
        self._pip(["--require-hashes", "--no-deps", *files], "The pinned packages could not be installed.")

    def install_copy(self, *options: str | Path) -> None:
        """Install the project as a user would, with further options for pip.

        From a copy: a build in the checkout would leave its own copy there and later install from that.
        """
        with tempfile.TemporaryDirectory(prefix="heydesk-install-") as copy:
            for name in SOURCES:
                shutil.copytree(ROOT / name, Path(copy, name), ignore=shutil.ignore_patterns("__pycache__"))
            for name in METADATA:
                shutil.copy(ROOT / name, copy)
            self._pip([*PROJECT_ALONE, *options, copy], NOT_INSTALLED)

    def _pip(self, arguments: list[str | Path], why: str) -> None:
        # Nothing is written outside the checkout, so pip's cache stands in it too.
        env = {"PIP_CACHE_DIR": str(BUILD / "pip-cache"), **os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        must([self.python, "-m", "pip", "install", "--quiet", "--no-input", *arguments], why, env=env)

    def _packages_mark(self) -> str:
        digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
        for file in self.requirements:
            if not file.exists():
                raise Problem(f"{file.relative_to(ROOT)} is missing; `python3 dev.py pin` writes it.")
            digest.update(file.read_bytes())
        return digest.hexdigest()

    def _project_mark(self) -> str:
        if not self.editable:
            files = [ROOT / name for name in METADATA]
            for name in SOURCES:
                files += sorted(path for path in (ROOT / name).rglob("*") if path.is_file())
            digest = hashlib.sha256()
            for file in files:
                if "__pycache__" not in file.parts:
                    digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes() + b"\0")
            return digest.hexdigest()
        whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        built = {"project": whole["project"], "setuptools": whole["tool"]["setuptools"]}
        return hashlib.sha256(json.dumps(built, sort_keys=True).encode()).hexdigest()


def _read(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None
