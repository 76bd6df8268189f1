"""What can be done with a control, each a function of the process and the control's name."""

from __future__ import annotations

import subprocess
import time
from typing import Any

from gi.repository import Atspi

from tests.real.reader import tree

PRESSES = ("Press", "press", "Toggle", "click", "ShowMenu")
SETTLING = 0.1  # seconds in which a program takes note of its focus


def press(pid: int, name: str) -> None:
    """Do a control's main action."""
    node = _ready(pid, name)
    action = node.get_action_iface()
    offered = [action.get_action_name(index) for index in range(action.get_n_actions())] if action else []
    for wanted in PRESSES:
        if wanted in offered:
            action.do_action(offered.index(wanted))
            return
    raise tree.MissingControl(f"{name!r} can't be pressed; its actions are {offered}")


def set_text(pid: int, name: str, text: str) -> None:
    """Put a text in place of what stands there."""
    editable = _ready(pid, name).get_editable_text_iface()
    if editable is None or not editable.set_text_contents(text):
        raise tree.MissingControl(f"{name!r} takes no text")


def focus(pid: int, name: str) -> None:
    """Give a control the keyboard."""
    node = _ready(pid, name)
    node.get_component_iface().grab_focus()
    time.sleep(SETTLING)
    node.clear_cache()
    if "focused" not in tree.states(node):
        raise tree.MissingControl(f"{name!r} does not take the keyboard")


def click(pid: int, name: str, row: str = "") -> None:
    """Click a control, or the row of a list that has ``row`` in its name, with the mouse."""
    node = _ready(pid, name)
    if row:
        node = next((child for child in _rows(node) if row in child.get_name()), None)
        if node is None:
            raise tree.MissingControl(f"{name!r} has no row with {row!r}; it has {rows(pid, name)}")
    x, y, width, height = _place(node)
    middle = [str(x + width // 2), str(y + height // 2)]
    subprocess.run(["xdotool", "mousemove", *middle, "click", "1"], check=True)
    time.sleep(SETTLING)


def choose(pid: int, name: str, text: str) -> str:
    """Choose an entry of a picker by typing its words; return what it shows afterwards."""
    focus(pid, name)
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    time.sleep(SETTLING)
    node = tree.find(pid, name)
    node.clear_cache()
    return tree.text(node)


def rows(pid: int, name: str) -> list[str]:
    """Return the names of a list's rows, from the top."""
    return [child.get_name() for child in _rows(tree.find(pid, name))]


def text(pid: int, name: str) -> str:
    """Return what a control shows."""
    return tree.text(tree.find(pid, name))


def label(pid: int, name: str) -> str:
    """Return a control's accessible name."""
    return str(tree.find(pid, name).get_name())


def states(pid: int, name: str) -> list[str]:
    """Return a control's states."""
    return tree.states(tree.find(pid, name))


def place(pid: int, name: str) -> list[int]:
    """Return where a control stands on the display: x, y, width and height in pixels."""
    return _place(tree.find(pid, name))


def dump(pid: int) -> str:
    """Return the program's whole tree, a line a control."""
    return "\n".join("  " * depth + tree.describe(node) for node, depth in tree.walk(tree.application(pid)))


def _ready(pid: int, name: str) -> Any:
    """Return a control that can be worked; one that is disabled is as good as missing."""
    node = tree.find(pid, name)
    if "sensitive" not in tree.states(node):
        raise tree.MissingControl(f"{name!r} is disabled")
    return node


def _rows(node: Any) -> list[Any]:
    return [child for child in tree.children(node) if "header" not in child.get_role_name()]


def _place(node: Any) -> list[int]:
    extents = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return [extents.x, extents.y, extents.width, extents.height]
