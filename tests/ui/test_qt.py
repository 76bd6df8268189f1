from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import builtins, linecache
own = builtins.__import__
from heydesk.ui.qt import load_qt
load_qt()
import heydesk.domain.phone
from PySide6.QtCore import QObject
assert builtins.__import__ is own, "PySide's import is still there"
assert not [name for name in linecache.cache if "heydesk" in name], "sources were read"
"""


def test_no_source_is_read_for_an_import() -> None:
    """After Qt has been loaded, what is imported is not searched for PySide's features."""
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)
