"""What the tests of the composer share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from heydesk.ui.theme import DARK, LIGHT, palette_of
from tests.ui.composer.driver import ComposerDriver
from tests.ui.office import Office

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def writing(office: Office, qtbot: QtBot) -> Iterator[ComposerDriver]:
    """A composer on screen, over a real desk with five inboxes."""
    made = ComposerDriver(office, qtbot)
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
