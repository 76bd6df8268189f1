"""Keys stand in one table, ``heydesk/ui/shortcuts.py``."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.checkout import ROOT

_TABLE = ROOT / "heydesk" / "ui" / "shortcuts.py"
_KEY = re.compile(r"\b(Ctrl|Alt|Meta|Shift|Cmd|Option)\+\S|⌘|⌥|\bF([1-9]|1[0-2])\b")
_CALLS = frozenset({"QKeySequence", "QShortcut", "setShortcut", "setShortcuts", "setKey", "setKeys"})


def keys_in(source: str) -> list[int]:
    """Lines that write a key down: in a string that is no documentation, or in a call of Qt's."""
    tree = ast.parse(source)
    told = {
        id(each.value)
        for each in ast.walk(tree)
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    }
    found = []
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in told:
            if _KEY.search(each.value):
                found.append(each.lineno)
        elif isinstance(each, ast.Call):
            name = each.func.attr if isinstance(each.func, ast.Attribute) else getattr(each.func, "id", "")
            if name in _CALLS:
                found.append(each.lineno)
    return sorted(found)


def test_no_module_but_the_table_writes_a_key_down() -> None:
    """So that whoever sets other keys finds them everywhere."""
    places = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "heydesk" / "ui").rglob("*.py"))
        if path != _TABLE
        for line in keys_in(Path(path).read_text("utf-8"))
    ]
    assert places == []


def test_a_key_is_found_in_strings_and_calls_and_not_in_documentation() -> None:
    """What the rule above goes by."""
    source = (
        '"""Ctrl+A."""\nTIP = "Search (Ctrl+F)"\nshortcut = QShortcut(TIP, None)\naction.setShortcut(TIP)\nF = "F5"\n'
    )
    assert keys_in(source) == [2, 3, 4, 5]
