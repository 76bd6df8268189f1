"""The window's saved state (geometry, panes), and moving the keyboard focus between its regions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class WindowState:
    """A small JSON file. Errors are ignored: a state that can't be read counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, object]:
        """Read the state; empty if there is none."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def save(self, values: Mapping[str, object]) -> None:
        """Write the state atomically."""
        new = self._path.with_suffix(".new")
        with suppress(OSError):
            new.write_text(json.dumps(dict(values)), "utf-8")
            new.replace(self._path)


def has_focus_within(region: QWidget) -> bool:
    """Whether the keyboard focus is in this region."""
    focused = QApplication.focusWidget()
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def focus_region(region: QWidget) -> None:
    """Move the focus into a region: where it last was in it, or to its first control."""
    last = QWidget.focusWidget(region)
    target: QWidget | None = last if _is_focusable(last) else _first(region)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first(region: QWidget) -> QWidget | None:
    """Find the region's first focusable widget in tab order, which is a ring through the window."""
    widget: QWidget | None = region
    while widget is not None:
        if _is_focusable(widget) and (widget is region or region.isAncestorOf(widget)):
            return widget
        widget = widget.nextInFocusChain()
        if widget is region:
            break
    return None


def _is_focusable(widget: QWidget | None) -> bool:
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
