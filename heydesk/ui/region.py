"""A part of the window that the keyboard enters as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def is_in(region: QWidget) -> bool:
    """Whether the keyboard is in this region."""
    focused = QApplication.focusWidget()
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def enter(region: QWidget) -> None:
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
