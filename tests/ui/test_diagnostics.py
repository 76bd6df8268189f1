"""*Diagnostics* in the window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.paths import ProfilePaths
from heydesk.ui.diagnostics import DiagnosticsDialog
from heydesk.ui.tasks import TaskRunner
from tests.core.core_driver import CoreDriver
from tests.ui.backend import Backend
from tests.ui.settling import settle_tasks
from tests.ui.window_fixture import Opener

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def starter() -> TaskRunner:
    """Runs what the dialog starts."""
    return TaskRunner(print)


@pytest.fixture
async def dialog(
    tmp_path: Path, driver: CoreDriver, starter: TaskRunner, qtbot: QtBot
) -> AsyncIterator[DiagnosticsDialog]:
    """The dialog over a core on a sandbox, when all has been found out."""
    starter.begin(asyncio.get_running_loop())
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    yield DiagnosticsDialog(ProfilePaths(tmp_path, tmp_path, tmp_path), driver.core, starter.start, window)
    await starter.end()


def button(dialog: DiagnosticsDialog, name: str) -> QPushButton:
    """One of its buttons."""
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def said(dialog: DiagnosticsDialog, name: str) -> str:
    """What a label says, if it is shown."""
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisibleTo(dialog) else ""


async def test_what_is_found_out_is_shown_and_copied(
    dialog: DiagnosticsDialog, starter: TaskRunner, sandbox: ScriptedSandbox
) -> None:
    """Part by part; then all of it can be copied, and looked at again."""
    assert said(dialog, "diagnosticsState") == "Checking…"
    await settle_tasks(dialog, starter)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Account 1" in shown
    assert "yes, it answered 401" in shown
    QGuiApplication.clipboard().clear()
    button(dialog, "copyReport").click()
    assert "Signed in: yes, with" in QGuiApplication.clipboard().text()
    assert said(dialog, "diagnosticsState") == "Copied."
    sandbox.stop()
    button(dialog, "checkAgain").click()
    await settle_tasks(dialog, starter)
    assert "HeyDesk from working." in said(dialog, "diagnosticsTrouble")
    assert any(label.text().startswith("✕ Couldn't reach Heymarket") for label in dialog.findChildren(QLabel))


def test_the_menu_and_the_palette_have_it(backend: Backend, opening: Opener) -> None:
    """Under its name."""
    backend.account()
    action = opening().window.findChild(QAction, "diagnosticsAction")
    assert action is not None
    assert action.text() == "Diagnostics…"
