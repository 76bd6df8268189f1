"""Run a program until its first window has been painted, then write down which modules it loaded, and stop.

Started as a program of its own, under a tool that counts instructions::

    python -P tests/real/bench/first_paint.py REPORT CODE

``CODE`` is Python that starts the program, ``REPORT`` the file that gets the names as a JSON array. Nothing runs
between the program's own steps: the window is watched through one signal and a filter on that window alone.
"""

import json
import os
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

LOADED_BY_THIS = frozenset({"json", "json.decoder", "json.encoder", "json.scanner"})


def watching(base: Any, report: Path, before: frozenset[str]) -> Any:
    """Return the application class that ends the process after the first window's first paint."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtGui import QWindow

    class FirstPaint(QObject):
        is_watching = False

        def watch(self, window: QWindow | None) -> None:
            """Wait for the paint of the first window that gets the keyboard."""
            if window is not None and not self.is_watching:
                self.is_watching = True
                window.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            """Let the window handle its exposure, in which it paints its widgets, and stop right behind that.

            A timer would come too late: a program may go on to import the rest before its event loop turns.
            """
            if event.type() is QEvent.Type.Expose:
                watched.removeEventFilter(self)
                QCoreApplication.sendEvent(watched, event)
                report.write_text(json.dumps(sorted(sys.modules.keys() - before)))
                os._exit(0)
            return False

    first_paint = FirstPaint()

    class WatchedApplication(base):  # type: ignore[misc]
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self.focusWindowChanged.connect(first_paint.watch)

    return WatchedApplication


class LoadedWidgets(PathFinder):
    """Has ``PySide6.QtWidgets`` changed when the program loads it itself, as early or late as it does anyway."""

    change: Callable[[ModuleType], None]

    @classmethod
    def find_spec(cls, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Find the one module, with a loader that calls ``change`` when it is there."""
        if fullname != "PySide6.QtWidgets":
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def exec_module(module: ModuleType) -> None:
                load(module)
                cls.change(module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def main(report: str, code: str) -> None:
    """Run the code with an application class that knows when its first window has been painted."""
    before = LOADED_BY_THIS - sys.modules.keys()

    def change(widgets: ModuleType) -> None:
        widgets.QApplication = watching(widgets.QApplication, Path(report), before)  # type: ignore[attr-defined]

    LoadedWidgets.change = staticmethod(change)
    sys.meta_path.insert(0, LoadedWidgets)
    exec(compile(code, "<program>", "exec"), {"__name__": "__main__"})  # noqa: S102 - the caller's own program


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
