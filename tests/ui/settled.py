"""Wait until a widget has nothing left to do of its own accord."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

DEBOUNCE_MS = 600
"""No debounce in the window is longer."""


def running_timers(root: QObject, longest_ms: int = DEBOUNCE_MS) -> list[QTimer]:
    """Give the timers below ``root`` that will fire once, ``longest_ms`` after their start at most."""
    return [
        timer
        for timer in root.findChildren(QTimer)
        if timer.isActive() and timer.isSingleShot() and timer.interval() <= longest_ms
    ]


def settle(root: QObject, longest_ms: int = DEBOUNCE_MS) -> None:
    """Wait until all of them have fired, and those that they started, and what they changed is laid out."""
    QTest.qWait(1)
    while timers := running_timers(root, longest_ms):
        QTest.qWait(max(1, min(timer.remainingTime() for timer in timers)))
