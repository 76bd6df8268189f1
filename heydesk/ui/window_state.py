"""What the window remembers of itself: worth keeping, not worth a word when it is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class WindowState:
    """A small file of JSON. What can't be read is as if it had never been there."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, object]:
        """Read it."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def save(self, values: Mapping[str, object]) -> None:
        """Write it, whole or not at all."""
        new = self._path.with_suffix(".new")
        with suppress(OSError):
            new.write_text(json.dumps(dict(values)), "utf-8")
            new.replace(self._path)


# A part of the window that the keyboard enters as a whole.


def has_focus_within(region: QWidget) -> bool:
    """Whether the keyboard is in this region."""
    focused = QApplication.focusWidget()
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def focus_region(region: QWidget) -> None:
    """Give a region the keyboard: where it last was in there, or at its first control."""
    last = QWidget.focusWidget(region)
    target: QWidget | None = last if _takes(last) else _first(region)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first(region: QWidget) -> QWidget | None:
    """Find the first in tab order, which is a ring through the whole window."""
    widget: QWidget | None = region
    while widget is not None:
        if _takes(widget) and (widget is region or region.isAncestorOf(widget)):
            return widget
        widget = widget.nextInFocusChain()
        if widget is region:
            break
    return None


def _takes(widget: QWidget | None) -> bool:
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
