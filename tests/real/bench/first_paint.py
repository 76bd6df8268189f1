"""Run a program until its first window has been painted, then write down which modules it loaded, and stop.

Started as a program of its own, under a tool that counts instructions::

    python -P tests/real/bench/first_paint.py REPORT CODE

``CODE`` is Python that starts the program, ``REPORT`` the file that gets the names as a JSON array. Nothing runs
between the program's own steps: the window is watched through one signal and a filter on that window alone.
"""

import json
import os
import sys
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QWindow

LOADED_BY_THIS = frozenset({"json", "json.decoder", "json.encoder", "json.scanner"})


class FirstPaint(QObject):
    """Ends the process after the first window's first paint."""

    def __init__(self, report: Path, before: frozenset[str]) -> None:
        super().__init__()
        self._report = report
        self._before = before
        self._is_watching = False

    def watch(self, window: QWindow | None) -> None:
        """Wait for the paint of the first window that gets the keyboard."""
        if window is None or self._is_watching:
            return
        self._is_watching = True
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the window handle its exposure, in which it paints its widgets, and stop right behind that.

        A timer would come too late: a program may go on to import the rest before its event loop turns.
        """
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QCoreApplication.sendEvent(watched, event)
            self._report.write_text(json.dumps(sorted(sys.modules.keys() - self._before)))
            os._exit(0)
        return False


def main(report: str, code: str) -> None:
    """Run the code with an application class that knows when its first window has been painted."""
    first_paint = FirstPaint(Path(report), LOADED_BY_THIS - sys.modules.keys())

    class WatchedApplication(QtWidgets.QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self.focusWindowChanged.connect(first_paint.watch)

    QtWidgets.QApplication = WatchedApplication  # type: ignore[misc, assignment]
    exec(compile(code, "<program>", "exec"), {"__name__": "__main__"})  # noqa: S102 - the caller's own program


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
