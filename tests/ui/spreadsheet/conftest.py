"""A window with a spreadsheet in it, for the tests of its page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from heydesk.ui.tasks import TaskRunner
from tests.ui.backend import Backend
from tests.ui.spreadsheet.sheet_hands import SheetHands
from tests.ui.window_fixture import open_workplace

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from pytestqt.qtbot import QtBot


@pytest.fixture
async def hands(backend: Backend, tmp_path: Path, qtbot: QtBot, reader: QLocale) -> AsyncIterator[SheetHands]:
    """A person with a file, at a window whose tasks run."""
    account = backend.account()
    tasks = TaskRunner(print)
    tasks.begin(asyncio.get_running_loop())
    workplace = open_workplace(backend, tmp_path, tasks)
    qtbot.addWidget(workplace.window)
    made = SheetHands(backend, account, workplace, tasks, tmp_path)
    await made.settle()
    yield made
    workplace.window.set_close_guard(lambda: True)
    workplace.window.close()
    await tasks.end()
