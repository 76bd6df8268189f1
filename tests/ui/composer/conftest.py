"""What the tests of the composer share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from heydesk.ui.tasks import TaskRunner
from heydesk.ui.theme import DARK, LIGHT, palette_of
from tests.core.core_driver import CoreDriver
from tests.ui.backend import Backend
from tests.ui.closed_widgets import delete_closed
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.media_driver import MediaDriver
from tests.ui.composer.spelling_driver import SpellingDriver

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def writing(backend: Backend, qtbot: QtBot) -> Iterator[ComposerDriver]:
    """A composer on screen, over a real core with five inboxes."""
    made = ComposerDriver(backend, qtbot)
    yield made
    made.composer.hide()


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Colours as in the design; the system's again afterwards, and nothing of Python's left in the clipboard.

    Qt lets go of the clipboard when the process ends, and by then there is no Python to free what it made.
    """
    qapp.setPalette(palette_of(LIGHT))
    yield
    qapp.setPalette(QPalette())
    qapp.clipboard().clear()


@pytest.fixture
def dark(qapp: QApplication, light: None) -> None:
    """The dark ones."""
    qapp.setPalette(palette_of(DARK))


@pytest.fixture
def writer(writing: ComposerDriver, tmp_path: Path) -> SpellingDriver:
    """A composer whose spelling check is on, for English of the United States."""
    made = SpellingDriver(writing, tmp_path / "words.txt")
    made.spelling.set_languages("en_US")
    return made


@pytest.fixture
async def sender(driver: CoreDriver, qtbot: QtBot) -> AsyncIterator[MediaDriver]:
    """A composer on screen, over a real core and a sandbox that has media."""

    def failed(error: BaseException) -> None:
        raise error

    tasks = TaskRunner(failed)
    tasks.begin(asyncio.get_running_loop())
    made = MediaDriver(driver, tasks)
    qtbot.addWidget(made.composer)
    made.composer.resize(700, 760)
    made.composer.show()
    made.composer.activateWindow()
    await made.until(made.composer.isActiveWindow)
    yield made
    made.composer.end()
    made.composer.close()
    await tasks.end()
    delete_closed()
