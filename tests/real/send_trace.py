"""Trace one real send in the window: which files of the program run between the click and *Accepted*.

``dev.py house`` starts this as a program of its own, with the interpreter that has the program's libraries::

    python -P tests/real/send_trace.py TREE

``TREE`` is the checkout whose ``heydesk/`` runs: the whole program, drawn off screen, on the built-in sandbox. A
person inside it sets the undo time to nothing and the question about quiet hours off, so that the figures do not
depend on the hour, types a recipient and a text, waits until the window is at rest, and clicks *Send*.

What is recorded begins with that click and ends when the outbox's row says *Accepted*. It is printed as one line of
JSON: ``entered``, the functions of the program in the order in which they were entered, each as ``[thread, function,
caller]`` with ``path:qualified.name`` below ``heydesk/``, or ``trouble``, a sentence.

What is left out, because no reader follows it to understand a send:

- drawing, layout and focus: whatever runs inside one of the functions that Qt calls for them (`DRAWING`);
- the empty form: what the window does for the next message, from the moment when its text box is emptied until the
  click returns;
- the sandbox: it plays the service, here in the same process;
- loading: the bodies of modules and classes, and what those call.

It relies on nothing but the program's entry, the object names of controls and the word *Accepted*, so that it runs on
any revision.
"""

from __future__ import annotations

import importlib
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QPlainTextEdit, QWidget

PACKAGE = "heydesk"
ENTRY = "heydesk.__main__"
SERVICE = "sandbox"
NUMBER = "(650) 555-0103"
TEXT = "Your glasses are ready, see you soon."

DRAWING = frozenset(
    {
        "changeEvent",
        "enterEvent",
        "eventFilter",
        "focusInEvent",
        "focusNextPrevChild",
        "focusOutEvent",
        "hideEvent",
        "leaveEvent",
        "moveEvent",
        "paintEvent",
        "resizeEvent",
        "showEvent",
        "expandingDirections",
        "hasHeightForWidth",
        "heightForWidth",
        "itemAt",
        "maximumSize",
        "minimumSize",
        "minimumSizeHint",
        "setGeometry",
        "sizeHint",
        "takeAt",
        "helpEvent",
        "initStyleOption",
        "paint",
        "drawComplexControl",
        "drawControl",
        "drawItemText",
        "drawPrimitive",
        "hitTestComplexControl",
        "pixelMetric",
        "sizeFromContents",
        "standardIcon",
        "standardPixmap",
        "styleHint",
        "subControlRect",
        "subElementRect",
    }
)
"""What Qt calls of a widget, a layout, a delegate and a style, whenever it likes."""

_LEFT_OUT = DRAWING | {"<module>"}

_REST_S = 3.0
"""Without a key press, so that what the typing started has ended before Send."""
_LIMIT_S = 60.0
"""For a control to appear, or the message to be accepted."""
_TURN_MS = 20
_RESUMABLE = 0x20 | 0x80 | 0x200
"""Flags of generators, coroutines and asynchronous generators: each resumption is reported as a call, too."""
_QUALIFIED = 0x2
"""The flag of code with local variables of its own, as functions have it, and bodies of modules and classes not."""


class Recorder:
    """Notes every function of the program that is entered, in every thread that was started after `install`.

    The caller is the nearest function of the program below on the stack: what a library does between them (emit a
    signal, run a callback) is no place where a reader has to go.
    """

    def __init__(self, package: Path) -> None:
        self._inside = f"{package}/"
        self._names: dict[CodeType, str] = {}
        self._resumed: set[FrameType] = set()
        self._running: frozenset[FrameType] = frozenset()
        self._deaf: int | None = None
        self._is_on = False
        self.entered: list[tuple[str, str, str]] = []

    def install(self) -> None:
        """Watch this thread and those that start from now on; nothing is noted before `start`."""
        threading.setprofile(self._on_event)
        sys.setprofile(self._on_event)

    def start(self) -> None:
        """Note what is entered from now on; what runs already, such as the event loop, is nobody's caller."""
        frames, frame = set(), cast("FrameType | None", sys._getframe())  # noqa: SLF001 - the stack has no other door
        while frame is not None:
            frames.add(frame)
            frame = frame.f_back
        self._running = frozenset(frames)
        self._is_on = True

    def stop(self) -> None:
        """Note no more, and let go of the threads."""
        self._is_on = False
        sys.setprofile(None)
        threading.setprofile(None)

    def turn_deaf(self) -> None:
        """Note nothing of this thread until `listen`."""
        self._deaf = threading.get_ident()

    def listen(self) -> None:
        """Note this thread again."""
        self._deaf = None

    def _on_event(self, frame: FrameType, event: str, _argument: object) -> None:
        if not self._is_on or event != "call" or self._deaf == threading.get_ident():
            return
        name = self._name(frame.f_code)
        if not name or not frame.f_code.co_flags & _QUALIFIED:
            return
        if frame.f_code.co_flags & _RESUMABLE:
            if frame in self._resumed:
                return
            self._resumed.add(frame)
        caller, below = "", cast("FrameType | None", frame)
        while below is not None and below not in self._running:
            at = self._name(below.f_code)
            if at and below.f_code.co_name in _LEFT_OUT:
                return
            if below is not frame:
                caller = caller or at
            below = below.f_back
        self.entered.append((threading.current_thread().name, name, caller))

    def _name(self, code: CodeType) -> str:
        """Give ``path:qualified.name`` of code of the program, "" for any other and for the service's."""
        name = self._names.get(code)
        if name is None:
            path = code.co_filename.removeprefix(self._inside)
            ours = path != code.co_filename and path.partition("/")[0] != SERVICE
            name = self._names[code] = f"{path}:{code.co_qualname}" if ours else ""
        return name


class Person:
    """Works the window's controls, in the window's own thread; each step waits for its control."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._steps = self._send()
        self._until = 0.0
        self._sending = False
        self._timer: QTimer | None = None
        self.trouble = ""

    def come(self) -> None:
        """Wait in a thread of its own for the program's application, then begin in that one's thread."""
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        while (app := QApplication.instance()) is None:
            time.sleep(0.05)
        QTimer.singleShot(0, app, self._begin)

    def _begin(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(_TURN_MS)

    def _turn(self) -> None:
        """Go on with the next step, unless the one before still waits or nothing is left to do."""
        if self._timer is None:
            return
        try:
            if next(self._steps, None) is None:
                self._timer.stop()
                self._leave()
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody has to be told
            self.trouble = str(error) or repr(error)
            self._timer.stop()
            self._leave()

    def _send(self) -> Iterator[bool]:
        yield from self._wait_for("send")
        yield from self._set()
        yield from self._wait_for("inbox")
        yield from self._rest()
        QTest.keyClicks(find("recipients"), NUMBER)
        QTest.keyClick(find("recipients"), Qt.Key.Key_Return)
        yield from self._wait_for("chip")
        text = find("messageText")
        QTest.keyClicks(text, TEXT)
        yield from self._rest()
        cast("QPlainTextEdit", text).textChanged.connect(self._on_text_changed)
        button = find("send")
        self._recorder.start()
        self._sending = True
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._sending = False
        self._recorder.listen()
        yield from self._wait_until(self._is_accepted, "the row did not say Accepted")
        self._recorder.stop()

    def _set(self) -> Iterator[bool]:
        """Turn off, in the settings, what would make the figures depend on the hour."""
        actions = (action for top in QApplication.topLevelWidgets() for action in top.findChildren(QAction))
        next(action for action in actions if action.objectName() == "settingsAction").trigger()
        yield from self._wait_for("saveSettings")
        cast("Any", find("hold")).setValue(0)
        cast("QAbstractButton", find("quietHours")).setChecked(False)
        cast("QAbstractButton", find("saveSettings")).click()

    def _on_text_changed(self) -> None:
        if self._sending:
            self._recorder.turn_deaf()

    def _is_accepted(self) -> bool:
        self._recorder.turn_deaf()
        try:
            rows = cast("QAbstractItemView", find("outbox")).model()
            role = Qt.ItemDataRole.AccessibleTextRole
            return any("Accepted" in str(rows.index(row, 0).data(role)) for row in range(rows.rowCount()))
        finally:
            self._recorder.listen()

    def _wait_for(self, name: str) -> Iterator[bool]:
        return self._wait_until(lambda: bool(seen(name)), f"no control named {name} came")

    def _wait_until(self, condition: Callable[[], bool], otherwise: str) -> Iterator[bool]:
        end = time.monotonic() + _LIMIT_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(otherwise)
            yield True

    def _rest(self) -> Iterator[bool]:
        end = time.monotonic() + _REST_S
        while time.monotonic() < end:
            yield True

    def _leave(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                top.close()


def seen(name: str) -> list[QWidget]:
    """Give the controls of this object name that can be seen."""
    return [one for one in QApplication.allWidgets() if one.objectName() == name and one.isVisible()]


def find(name: str) -> QWidget:
    """Give the control of this object name."""
    found = seen(name)
    if not found:
        raise LookupError(f"no control named {name} is there")
    return found[0]


def _make_importable(root: Path) -> None:
    """Have the checkout's sources found first, and its resources too, which the build maps into the package."""
    sys.path.insert(0, str(root))
    resources = root / "resources"
    spec = spec_from_file_location(
        f"{PACKAGE}.resources", resources / "__init__.py", submodule_search_locations=[str(resources)]
    )
    if resources.exists() and spec is not None:
        module = sys.modules[spec.name] = module_from_spec(spec)
        setattr(importlib.import_module(PACKAGE), "resources", module)  # noqa: B010 - mypy knows no such attribute


def main(tree: str) -> int:
    """Run the program of a checkout, send once, print what was recorded; give the exit code."""
    root = Path(tree).resolve()
    _make_importable(root)
    entry = importlib.import_module(ENTRY)
    recorder = Recorder(root / PACKAGE)
    person = Person(recorder)
    person.come()
    recorder.install()
    code: int = entry.main(["--sandbox"])
    print(json.dumps({"trouble": person.trouble} if person.trouble else {"entered": recorder.entered}))
    return code or int(bool(person.trouble))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
