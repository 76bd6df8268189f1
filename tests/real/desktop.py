"""A whole desktop for one run of the tests: display, session bus, Secret Service, accessibility bus."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Literal, Self

from tests.real.background import Background
from tests.real.bus import SessionBus
from tests.real.display import Display
from tests.secret_service import SecretService, home_environment

LAUNCHER = "at-spi-bus-launcher"
PLACES = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")  # it is nothing that anybody types, so not on PATH


class Desktop:
    """A private desktop, from ``with`` to its end; only its own processes are touched, and nothing is left.

    ``keyring``: unlocked, locked (and nobody there to ask for its password), or none at all.
    """

    display: Display
    keyring: SecretService | None

    def __init__(self, keyring: Literal["unlocked", "locked", "none"] = "unlocked", size: str = "1280x800") -> None:
        self._keyring, self._size = keyring, size
        self._stack = ExitStack()
        self._homes = 0

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heydesk-desktop-")))
            env = home_environment(self.folder)
            self.display = stack.enter_context(Display(self.folder, env, self._size))
            env = self.display.env
            bus = stack.enter_context(SessionBus(self.folder, env))
            env["DBUS_SESSION_BUS_ADDRESS"] = bus.address
            self.keyring = self._start_keyring(stack, env)
            command = [_launcher(), "--launch-immediately"]
            stack.enter_context(Background(command, env, self.folder / "accessibility.log"))
            self.env = {**env, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def new_home(self) -> dict[str, str]:
        """Return the environment of a person who is new here: empty HOME, the same desktop."""
        self._homes += 1
        folder = self.folder / f"person-{self._homes}"
        folder.mkdir()
        fresh = home_environment(folder)
        del fresh["XDG_RUNTIME_DIR"]
        return {**self.env, **fresh}

    def screenshot(self, file: Path) -> None:
        """Save what the display shows."""
        self.display.screenshot(file)

    def _start_keyring(self, stack: ExitStack, env: dict[str, str]) -> SecretService | None:
        if self._keyring == "none":
            return None
        service = stack.enter_context(SecretService(self.folder, env))
        if self._keyring == "locked":
            service.lock()
        return service


def _launcher() -> str:
    found = shutil.which(LAUNCHER, path=":".join(PLACES))
    if found is None:
        raise RuntimeError(f"{LAUNCHER} is missing (Debian's package at-spi2-core)")
    return found
