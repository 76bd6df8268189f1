"""Timers of the widgets: a single-shot timer that ends with its owner, and a debouncer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_QUIET_MS = 120
_LONGEST_MS = 600


def single_shot_timer(owner: QObject, interval_ms: int, callback: Callable[[], object]) -> QTimer:
    """Make a timer that calls back once, ``interval_ms`` after its last ``start()``, and ends with ``owner``."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(callback)
    return timer


class Debouncer(QObject):
    """Calls back 120 ms after the last change, and at most 600 ms after the first of a row of changes."""

    def __init__(self, callback: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._since_first = QElapsedTimer()
        self._quiet = single_shot_timer(self, _QUIET_MS, callback)

    def trigger(self) -> None:
        """Note a change. Costs the key event that made it nothing but the start of a timer."""
        if not self._quiet.isActive():
            self._since_first.start()
        if self._since_first.elapsed() < _LONGEST_MS:
            self._quiet.start()
