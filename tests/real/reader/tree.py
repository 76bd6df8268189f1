"""Finding controls in the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version has to be said first

MOST_CHILDREN = 500  # of a list nobody looks at more


class MissingControl(Exception):
    """No control of that name, or none that can be seen."""


def application(pid: int) -> Any:
    """Return the accessible application of a process."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for child in children(desktop):
        if child.get_process_id() == pid:
            return child
    raise MissingControl(f"process {pid} has nothing on the accessibility bus")


def children(node: Any) -> Iterator[Any]:
    """Give a node's children that still exist."""
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    """Give a node and all that is below it, with depths."""
    yield node, depth
    for child in children(node):
        yield from walk(child, depth + 1)


def object_name(node: Any) -> str:
    """Return the Qt object name: the last part of the path that Qt gives as the accessible id."""
    return str(node.get_accessible_id() or "").rpartition(".")[2]


def states(node: Any) -> list[str]:
    """Return the names of the node's states, such as showing, enabled, checked, focused."""
    return [state.value_nick for state in node.get_state_set().get_states()]


def is_showing(node: Any) -> bool:
    """Tell whether a person can see the control."""
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(pid: int, name: str) -> Any:
    """Return the first visible control with ``#objectName`` or an accessible name; raise `MissingControl`."""
    for node in _shown(application(pid)):
        if (object_name(node) == name[1:] if name.startswith("#") else node.get_name() == name) and is_showing(node):
            return node
    raise MissingControl(f"no visible control {name!r}")


def _shown(node: Any) -> Iterator[Any]:
    """Give what is below a node, without what is in hidden parts: each question to the program takes its time."""
    for child in children(node):
        yield child
        if is_showing(child):
            yield from _shown(child)


def text(node: Any) -> str:
    """Return what the control shows: its text where it has one, else its name."""
    content = node.get_text_iface()
    return str(content.get_text(0, -1) if content else node.get_name())


def describe(node: Any) -> str:
    """Return one line about a node."""
    parts = [f"[{node.get_role_name()}] {node.get_name()!r}"]
    if object_name(node):
        parts.append("#" + object_name(node))
    if node.get_text_iface():
        parts.append(f"text={text(node)[:60]!r}")
    if node.get_description():
        parts.append(f"description={node.get_description()[:80]!r}")
    interesting = {"focused", "checked", "selected", "expanded"}.intersection(states(node))
    hints = sorted(interesting) + ([] if is_showing(node) else ["hidden"])
    if "sensitive" not in states(node):
        hints.append("disabled")
    return " ".join(parts + hints)
