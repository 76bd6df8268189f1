"""A sandbox, a core that runs, and the page of a broadcast on screen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.ui.broadcast.page import BroadcastPage
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.broadcast.broadcast_driver import BroadcastDriver
from tests.ui.closed_widgets import delete_closed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def control() -> Iterator[SandboxControl]:
    """A sandbox, which makes two of what is sent twice."""
    running = ScriptedSandbox(switches={"repeated_local_id": "second_message"})
    yield SandboxControl(running.start()).begin()
    running.stop()


@pytest.fixture
async def hand(control: SandboxControl, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[BroadcastDriver]:
    """Somebody in front of the page."""

    def failed(error: BaseException) -> None:
        raise error

    driver = CoreDriver(tmp_path, control.address)
    await driver.connect()
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    page = BroadcastPage(driver.core, starter.start, driver.clock)
    qtbot.addWidget(page)
    page.resize(700, 760)
    page.show()
    yield BroadcastDriver(driver, page, starter)
    await starter.end()
    delete_closed()
    await driver.close()
