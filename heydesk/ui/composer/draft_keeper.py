"""When drafts are saved: soon after the last key, and now and then while typing goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_AFTER_LAST_KEY = 1000
_AT_THE_LATEST = 5000


class DraftKeeper(QObject):
    """Calls ``save`` one second after the last change, and every five seconds while changes go on."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._pause = self._timer(_AFTER_LAST_KEY)
        self._limit = self._timer(_AT_THE_LATEST)

    def touch(self) -> None:
        """Something changed."""
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self) -> None:
        """Save now, if anything changed since the last time."""
        if self._limit.isActive():
            self.flush_now()

    def try_again(self) -> None:
        """It could not be saved: try again after the longer of the two times."""
        self._limit.start()

    def rest(self) -> None:
        """Nothing is left to save: something else stands in the form."""
        self._pause.stop()
        self._limit.stop()

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self.flush_now)
        return timer

    def flush_now(self) -> None:
        """Save."""
        self.rest()
        self._save()
