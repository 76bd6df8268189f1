"""The sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from heydesk.ui.keys_sheet import KeysSheet
from heydesk.ui.shortcuts import SHORTCUTS, Scope, keymap
from heydesk.ui.text import translate
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
    assert {translate(row.words) for row in SHORTCUTS if row.keys} <= shown
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_command_of_the_table_is_one_of_the_window(place: WindowController) -> None:
    """Its key does something: a shortcut or an action has it, and would have another one."""
    window = place.window
    known = {each.property("command") for each in window.findChildren(QShortcut)}
    known |= {each.property("command") for each in window.findChildren(QAction)}
    assert {row.command for row in SHORTCUTS if row.scope is Scope.WINDOW} - known == set()


def test_every_key_of_the_window_is_one_of_the_table(place: WindowController) -> None:
    """Nothing has a key that the sheet does not tell."""
    window = place.window
    made = [QShortcut.keys(each) for each in window.findChildren(QShortcut)]
    made += [action.shortcuts() for action in window.findChildren(QAction)]
    known = {each.toString() for keys in made for each in keys}
    listed = {QKeySequence(keys).toString() for row in SHORTCUTS for keys in keymap().keys(row.command)}
    assert {keys.replace("Enter", "Return") for keys in known} - listed == set()
