"""Orca, the screen reader, which speaks into its debug log instead of a loudspeaker."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from tests.real.background import Background, until
from tests.real.desktop import Desktop
from tests.real.driver import SYSTEM_PYTHON

_SETTINGS = """
from orca import debug, settings

debug.debugLevel = debug.LEVEL_INFO
debug.debugFile.reconfigure(line_buffering=True)
settings.speechServerFactory = ""
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
"""
"""Orca runs this at its start. Without a speech server it writes down what it would say."""
_START = """
import runpy, sys

sys.argv[0] = "/usr/bin/orca"
orca = runpy.run_path(sys.argv[0])
orca["main"].__globals__["otherOrcas"] = lambda: []
sys.exit(orca["main"]())
"""
"""It looks for others of the same user on every display, and would not start beside a person's own."""
_SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)' ?(?:voice=\w+ ?)?[\[{]")


class Orca(Background):
    """Orca on a desktop, from ``with`` to its end."""

    def __init__(self, desktop: Desktop, seconds: float = 20.0) -> None:
        env = desktop.new_home()
        own = Path(env["XDG_DATA_HOME"]) / "orca"
        own.mkdir(parents=True)
        (own / "orca-customizations.py").write_text(_SETTINGS, "utf-8")
        self._said = own / "debug.log"
        self._past = 0
        self._seconds = seconds
        command = [SYSTEM_PYTHON, "-c", _START, "--debug-file", str(self._said)]
        super().__init__(command, env, own / "orca.out")

    def __enter__(self) -> Self:
        self.until(lambda: self.said, "Orca to say that it is there", self._seconds)
        return self

    @property
    def said(self) -> list[str]:
        """Everything that was said so far."""
        if not self._said.exists():
            return []
        lines = self._said.read_text("utf-8", errors="replace").splitlines(keepends=True)
        found = (_SPOKEN.search(line) for line in lines if line.endswith("\n"))
        return [match[1].replace("\u00a0", " ").strip() for match in found if match is not None]

    def wait_for(self, part: str) -> str:
        """Wait until something with ``part`` in it is said after what was waited for last; return it whole."""

        def found() -> str:
            said = self.said
            place = next((place for place in range(self._past, len(said)) if part in said[place]), None)
            if place is None:
                return ""
            self._past = place + 1
            return said[place]

        try:
            return until(found, f"Orca to say {part!r}", self._seconds)
        except TimeoutError as error:
            raise AssertionError(f"{error}; it has said since: {self.said[self._past :]}") from None
