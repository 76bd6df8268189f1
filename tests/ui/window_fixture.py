"""A window over the backend's core, for the tests of what connects its parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from heydesk.core.bootstrap import Opened
from heydesk.system.paths import ProfilePaths
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from tests.core.core_driver import CoreDriver
from tests.ui.backend import Backend

W = TypeVar("W", bound=QWidget)
Opener = Callable[[], WindowController]


def open_workplace(backend: Backend | CoreDriver, folder: Path, starter: TaskRunner) -> WindowController:
    """Open one, on screen."""
    for name in ("config", "state"):
        (folder / name).mkdir(exist_ok=True)
    for account in backend.core.accounts.all():  # everybody has said who they are
        for inbox in backend.core.directory.inboxes(account.id):
            if inbox.members and backend.core.directory.own_member(account.id, inbox.id) is None:
                backend.core.directory.set_own_member(account.id, inbox.id, inbox.members[0].id)
    places = ProfilePaths(data=folder, config=folder / "config", state=folder / "state")
    made = WindowController(Opened(backend.core, places, backend.store), starter)
    made.window.show()
    return made


def child(workplace: WindowController, kind: type[W], name: str = "") -> W:
    """A part of its window."""
    found = workplace.window.findChild(kind, name) if name else workplace.window.findChild(kind)
    assert isinstance(found, kind)
    return found
