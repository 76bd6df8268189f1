"""A sandbox, a core, and somebody who listens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.ui.closed_widgets import delete_closed
from tests.ui.conversation.conversation_driver import ConversationDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
async def listener(driver: CoreDriver, qtbot: QtBot) -> AsyncIterator[ConversationDriver]:
    """The pane on screen, with nobody addressed yet."""

    def failed(error: BaseException) -> None:
        raise error

    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = ConversationDriver(driver, starter)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    await made.until(made.window.isActiveWindow)
    yield made
    made.watch.end()
    made.window.close()
    await starter.end()
    delete_closed()
