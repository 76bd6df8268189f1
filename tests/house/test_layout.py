"""The rules of the house that no tool checks."""

import re
import tomllib
from pathlib import Path

from tests.house.checkout import ROOT, sources


def test_no_nested_event_loop() -> None:
    """Nothing in the window starts an event loop of its own, which would stop every other task for good."""
    nested = [str(path) for path in sources("heydesk/ui") if re.search(r"\.exec(_)?\(", path.read_text("utf-8"))]
    assert nested == []


def test_every_package_is_installed() -> None:
    """The list of packages to install names every folder of the program that holds code."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    folders = {path.parent.relative_to(ROOT) for path in sources("heydesk")}
    assert set(settings["packages"]) == {*(".".join(folder.parts) for folder in folders), "heydesk.resources"}
    assert all(Path(ROOT, folder, "__init__.py").exists() for folder in folders)
