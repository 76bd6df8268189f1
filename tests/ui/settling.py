"""Wait until a widget has nothing left to do of its own accord."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heydesk.ui.tasks import TaskRunner

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


async def settle_tasks(root: QObject, tasks: TaskRunner, longest_ms: int = DEBOUNCE_MS) -> None:
    """Wait, in asyncio's loop, until no such timer runs, no task does, and what they changed is laid out.

    Whatever is not requested or shown by then will not be: nothing is left that would.
    """
    quiet = 0
    async with asyncio.timeout(20):
        while quiet < 2:  # what ends last may start something in the event that it posts
            QApplication.processEvents()
            quiet = 0 if running_timers(root, longest_ms) or not tasks.is_idle else quiet + 1
            await asyncio.sleep(0.005)
