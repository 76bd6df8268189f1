"""The rail: counts beside icons, and where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.left_pane.rail import Rail
from tests.ui.backend import KIM, PAT, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _button(rail: Rail, name: str) -> QPushButton:
    found = rail.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def _rail(backend: Backend, qtbot: QtBot) -> Rail:
    """A rail that is fed by a pane, as in the window."""
    pane, rail = LeftPane(backend.core, backend.now), Rail(backend.now)
    for widget in (pane, rail):
        qtbot.addWidget(widget)
    pane.counted.connect(rail.show_counts)
    rail.resize(56, 600)
    rail.show()
    return rail


def test_counts_are_a_part_of_the_names(backend: Backend, qtbot: QtBot) -> None:
    """What needs attention is there while something does."""
    rail = _rail(backend, qtbot)
    account = backend.account()
    assert _button(rail, "railAttention").isHidden()
    backend.refuse(backend.send(account, "Hi", KIM)[0])
    backend.send(account, "Hi", PAT)
    qtbot.waitUntil(lambda: not _button(rail, "railAttention").isHidden())
    assert _button(rail, "railAttention").accessibleName() == "Needs attention, 1"
    assert _button(rail, "railSending").accessibleName() == "Sending and scheduled, 1"
    assert not rail.grab().isNull()


def test_every_icon_leads_somewhere(backend: Backend, qtbot: QtBot) -> None:
    """Search and a new text at once; the rest shows the pane."""
    rail = _rail(backend, qtbot)
    heard: list[str] = []
    rail.search_requested.connect(lambda: heard.append("search"))
    rail.new_requested.connect(lambda: heard.append("new"))
    rail.pane_requested.connect(lambda: heard.append("pane"))
    for name in ("railSearch", "railNew", "railWaiting", "railSending", "railRecent", "railMenu"):
        QTest.mouseClick(_button(rail, name), Qt.MouseButton.LeftButton)
    assert heard == ["search", "new", "pane", "pane", "pane", "pane"]
