"""Waiting until the keys rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_PAUSE = 120
"""Milliseconds without a key."""
_LONGEST = 600
"""While somebody types on, it is not put off for longer."""


class Lull(QObject):
    """Calls once for many changes in a row; to tell it of one costs the key that made it nothing."""

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(call)

    def touch(self) -> None:
        """Something has changed."""
        if not self._rest.isActive():
            self._since.start()
        if self._since.elapsed() < _LONGEST:
            self._rest.start()
