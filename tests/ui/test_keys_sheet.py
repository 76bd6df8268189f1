"""The sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from heydesk.ui.keys_sheet import KeysSheet, sections
from heydesk.ui.window_controller import WindowController
from tests.ui.backend import Backend
from tests.ui.window_fixture import Opener


@pytest.fixture
def place(backend: Backend, opening: Opener) -> WindowController:
    """A window with an account."""
    backend.account()
    opened = opening()
    opened.window.activateWindow()
    QApplication.processEvents()
    return opened


def test_f1_opens_the_sheet_with_every_key(place: WindowController) -> None:
    """And Escape closes it."""
    QTest.keyClick(place.window, Qt.Key.Key_F1)
    sheet = place.window.findChild(KeysSheet)
    assert isinstance(sheet, KeysSheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {key.words for section in sections() for key in section.keys} <= shown
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_key_of_the_sheet_is_one_of_the_window(place: WindowController) -> None:
    """What it promises works: a shortcut or an action has it. Escape is the window's own."""
    window = place.window
    known = {each.key().toString() for each in window.findChildren(QShortcut)}
    known |= {keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts()}
    listed = {QKeySequence(key.keys).toString() for section in sections() for key in section.keys}
    assert listed - known == {"Esc"}
