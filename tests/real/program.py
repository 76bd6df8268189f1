"""HeyDesk itself, as a process on a desktop."""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.real.background import Background, until
from tests.real.desktop import Desktop
from tests.real.driver import Driver

CHECKOUT = Path(__file__).resolve().parents[2]
HEYDESK: Sequence[str | Path] = (sys.executable, "-m", "heydesk")


class Program(Background):
    """A program with a window, and a driver that works it as a screen reader would.

    ``arguments`` follow ``heydesk`` on its command line; ``env`` is a person's environment (`Desktop.new_home`,
    a new one by default); ``command`` starts another program than this checkout's.
    """

    def __init__(
        self,
        desktop: Desktop,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        command: Sequence[str | Path] = HEYDESK,
    ) -> None:
        self.desktop = desktop
        self.env = dict(env) if env is not None else desktop.new_home()
        with tempfile.NamedTemporaryFile(dir=desktop.folder, suffix=".log", delete=False) as log:
            path = Path(log.name)
        # Not in the checkout: what runs must be what is installed, not the sources that lie around.
        super().__init__([*command, *arguments], self.env, path, cwd=desktop.folder)
        self.driver = Driver(desktop, self.pid)

    def wait_for_window(self, seconds: float = 20.0) -> str:
        """Return the title of the program's window once it has the keyboard."""
        pid = str(self.pid)

        def active() -> str:
            answer = self.desktop.display.ask("getactivewindow", "getwindowpid", "getwindowname")
            owner, _, title = answer.partition("\n")
            return title if owner == pid else ""

        return self.until(active, "its window", seconds)

    def close_window(self, seconds: float = 10.0) -> int:
        """Close the window as its person does, by Ctrl+Q; return the exit code."""
        self.driver.keys("ctrl+q")
        return self.wait(seconds)

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> None:
        """End the driver and the program."""
        self.driver.end()
        super().end()


def wait_for_no_window(desktop: Desktop, seconds: float = 10.0) -> None:
    """Wait until the display shows no window at all."""
    until(lambda: not desktop.display.ask("search", "--onlyvisible", "--name", "."), "an empty display", seconds)
