from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import builtins
own = builtins.__import__
from heydesk.ui.application import load_qt
load_qt()
from PySide6.QtCore import QObject
assert builtins.__import__ is own, "PySide's import is still there"
"""


def test_pythons_import_is_back() -> None:
    """After Qt has been loaded, no import goes by way of PySide, which would read every module's source."""
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)
