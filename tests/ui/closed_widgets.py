"""Widgets that a test has closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent


def delete_closed() -> None:
    """Delete them now: an event loop would, which no test has after its end; until then their timers ask the core."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
