"""A virtual display with a window manager."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from tests.real.background import Background, until


class Display:
    """Xvfb and openbox, from ``with`` to its end.

    `frame_buffer` is the file in which the server keeps the pixels (X window dump format), readable at any time
    without asking the server.
    """

    def __init__(self, folder: Path, env: Mapping[str, str], size: str = "1280x800") -> None:
        self._folder, self._base, self._size = folder, dict(env), size
        self._stack = ExitStack()
        self.name = ""
        self.frame_buffer = folder / "Xvfb_screen0"

    @property
    def env(self) -> dict[str, str]:
        """The environment of a program that is to show itself here."""
        return {**self._base, "DISPLAY": self.name}

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self._size}x24", "-dpi", "96"]
        # -noreset: the server must not start afresh when the last window closes.
        command += ["-nolisten", "tcp", "-noreset", "-nocursor", "-fbdir", str(self._folder)]
        log = self._folder / "xvfb.log"
        try:
            server = Background(command, self._base, log, pass_fds=[writing])
        finally:
            os.close(writing)
        self._stack.enter_context(server)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            self._stack.close()
            raise RuntimeError(f"the virtual display did not start:\n{server.output}")
        self.name = f":{number}"
        manager = Background(["openbox", "--sm-disable"], self.env, self._folder / "openbox.log")
        self._stack.enter_context(manager)
        until(lambda: self.ask("get_num_desktops"), "the window manager")
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def ask(self, *words: str) -> str:
        """Return what xdotool answers; nothing when it fails."""
        answer = subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, check=False)
        return answer.stdout.strip() if answer.returncode == 0 else ""

    def screenshot(self, file: Path) -> None:
        """Save what the display shows."""
        subprocess.run(["import", "-window", "root", str(file)], env=self.env, check=True)
