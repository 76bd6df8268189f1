"""Working a program's controls from outside, by the names that screen readers see."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from tests.real.background import until
from tests.real.desktop import Desktop

T = TypeVar("T")
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that has the accessibility bindings


class ControlError(AssertionError):
    """A control is missing, hidden, disabled, or does not show what it should."""


class Driver:
    """Works the controls of one process; each is named by ``#objectName`` or by its accessible name.

    Every verb waits for its control, up to ``seconds``, and raises `ControlError` with the program's whole tree of
    controls when that was in vain.
    """

    def __init__(self, desktop: Desktop, pid: int, seconds: float = 10.0) -> None:
        self.desktop, self.pid, self.seconds = desktop, pid, seconds
        self._log = desktop.folder / f"reader-{pid}.log"
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [SYSTEM_PYTHON, "-m", "tests.real.reader"],
                cwd=Path(__file__).resolve().parents[2],
                env=desktop.env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )

    def press(self, name: str) -> None:
        """Press a button, or whatever a control's main action is."""
        self._ask("press", name=name)

    def set_text(self, name: str, text: str) -> None:
        """Put a text in place of what stands in a field."""
        self._ask("set_text", name=name, text=text)

    def focus(self, name: str) -> None:
        """Give a control the keyboard."""
        self._ask("focus", name=name)

    def click(self, name: str, row: str = "") -> None:
        """Click a control, or a row of it, with the mouse."""
        self._ask("click", name=name, row=row)

    def choose(self, name: str, text: str) -> str:
        """Choose an entry of a picker by its words; return what it shows then."""
        return str(self._ask("choose", name=name, text=text))

    def keys(self, *keys: str, at: str = "") -> None:
        """Press keys by xdotool's names (``Return``, ``ctrl+q``), in the named control or for the focus."""
        if at:
            self.focus(at)
        self._xdotool("key", *keys)

    def type(self, text: str, at: str = "") -> None:
        """Type a text key by key, in the named control or for the focus."""
        if at:
            self.focus(at)
        self._xdotool("type", "--delay", "8", text)

    def text(self, name: str) -> str:
        """Return what a control shows."""
        return str(self._ask("text", name=name))

    def label(self, name: str) -> str:
        """Return a control's accessible name."""
        return str(self._ask("label", name=name))

    def states(self, name: str) -> set[str]:
        """Return a control's states (``showing``, ``sensitive``, ``checked``, ``focused`` ...)."""
        return set(self._ask("states", name=name))

    def place(self, name: str) -> tuple[int, int, int, int]:
        """Return where a control stands on the display: x, y, width and height in pixels."""
        x, y, width, height = self._ask("place", name=name)
        return int(x), int(y), int(width), int(height)

    def rows(self, name: str = "#outbox") -> list[str]:
        """Return the accessible names of a list's rows, from the top."""
        return [str(row) for row in self._ask("rows", name=name)]

    def tree(self) -> str:
        """Return all controls of the program, a line each."""
        return str(self._ask("dump"))

    def is_there(self, name: str) -> bool:
        """Tell whether a control can be seen right now."""
        return "error" not in self._exchange("states", 0, name=name)

    def wait_for(self, name: str) -> None:
        """Wait until a control can be seen."""
        self._ask("states", name=name)

    def wait_gone(self, name: str) -> None:
        """Wait until a control can't be seen any more."""
        self._until(lambda: not self.is_there(name), f"{name} to go")

    def wait_text(self, name: str, part: str) -> str:
        """Wait until a control shows a text with ``part`` in it, and return the text."""
        self._until(lambda: part in self.text(name), f"{part!r} in {name}")
        return self.text(name)

    def wait_state(self, name: str, state: str, *, present: bool = True) -> None:
        """Wait until a control has a state, or has it no longer."""
        self._until(lambda: (state in self.states(name)) is present, f"{name} {'' if present else 'not '}{state}")

    def wait_row(self, *parts: str, name: str = "#outbox") -> str:
        """Wait until a list has a row whose name holds every part, and return that name."""

        def found() -> str:
            return next((row for row in self.rows(name) if all(part in row for part in parts)), "")

        return self._until(found, f"a row with {parts} in {name}")

    def end(self) -> None:
        """End the driving process."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(10)
        if self._process.stdout:
            self._process.stdout.close()

    def _until(self, condition: Callable[[], T], what: str) -> T:
        try:
            return until(condition, what, self.seconds)
        except TimeoutError as error:
            raise ControlError(f"{error}\n{self.tree()}") from None

    def _ask(self, verb: str, **arguments: str) -> Any:
        answer = self._exchange(verb, self.seconds, **arguments)
        if "error" in answer:
            tree = "" if verb == "dump" else "\n" + self._exchange("dump", 0).get("answer", "")
            raise ControlError(f"{verb} {arguments}: {answer['error']}{tree}")
        return answer["answer"]

    def _exchange(self, verb: str, seconds: float, **arguments: str) -> dict[str, Any]:
        if not self._process.stdin or not self._process.stdout:  # pragma: no cover - pipes were asked for
            raise ControlError("the driving process has no pipes")
        request = {"verb": verb, "seconds": seconds, "pid": self.pid, **arguments}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise ControlError("the driving process ended:\n" + self._log.read_text(encoding="utf-8"))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.desktop.env, check=True)
