"""A core of its own for each test of a widget."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from heydesk.ui.tasks import TaskRunner
from tests.core.conftest import bare_environment, control, driver, drivers, sandbox
from tests.ui.backend import Backend
from tests.ui.closed_widgets import delete_closed
from tests.ui.window_fixture import Opener, open_workplace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.ui.window_controller import WindowController

__all__ = ["bare_environment", "control", "driver", "drivers", "sandbox"]  # fixtures over a sandbox


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    """A real core over a real file, with a clock that stands."""
    opened = Backend(tmp_path)
    yield opened
    delete_closed()
    opened.close()


@pytest.fixture
def clock_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Move this computer to another zone, until the test is over."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def reader(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    """Have the window read by somebody of a locale: the parameter, or else the United States."""
    QLocale.setDefault(QLocale(getattr(request, "param", "en_US")))
    yield QLocale()
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def opening(backend: Backend, tmp_path: Path, qtbot: QtBot) -> Iterator[Opener]:
    """Open windows over the backend's core."""
    starter = TaskRunner(print)
    made: list[WindowController] = []

    def opened() -> WindowController:
        made.append(open_workplace(backend, tmp_path, starter))
        qtbot.addWidget(made[-1].window)
        return made[-1]

    yield opened
    for workplace in made:
        workplace.window.set_close_guard(lambda: True)
        workplace.window.close()
    asyncio.run(starter.end())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager: that is so, and no fault of ours."""
    silent = pytest.mark.qt_log_ignore(
        "This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True
    )
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(silent)
