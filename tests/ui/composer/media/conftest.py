"""A sandbox, a desk, and somebody with a picture."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from heydesk.ui.tasks import TaskRunner
from tests.core.bench import Bench
from tests.core.conftest import bare_environment, bench, benches, levers, sandbox
from tests.ui.closed import delete_closed
from tests.ui.composer.conftest import dark, light
from tests.ui.composer.media.media_driver import MediaDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

__all__ = ["bare_environment", "bench", "benches", "dark", "levers", "light", "sandbox"]


@pytest.fixture
async def sender(bench: Bench, qtbot: QtBot) -> AsyncIterator[MediaDriver]:
    """The composer on screen, with its watch."""

    def failed(error: BaseException) -> None:
        raise error

    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = MediaDriver(bench, starter)
    qtbot.addWidget(made.composer)
    made.composer.resize(700, 760)
    made.composer.show()
    made.composer.activateWindow()
    await made.until(made.composer.isActiveWindow)
    yield made
    made.composer.end()
    made.composer.close()
    await starter.end()
    delete_closed()
