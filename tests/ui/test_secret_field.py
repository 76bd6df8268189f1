"""The one widget that a Secret Key is typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from heydesk.ui.widgets.inputs import SecretField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY = "madeupkey0123456789"


@pytest.fixture
def field(qtbot: QtBot) -> SecretField:
    """A field with a key typed into it."""
    made = SecretField()
    qtbot.addWidget(made)
    made.show()
    QTest.keyClicks(made, KEY)
    QGuiApplication.clipboard().setText("what was there")
    return made


def test_it_shows_dots(field: SecretField) -> None:
    """Nobody reads the key over a shoulder, nor over the accessibility bus."""
    assert KEY not in field.displayText()
    spoken = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)
    assert KEY not in spoken


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_is_copied_out_of_it(field: SecretField, key: Qt.Key) -> None:
    """Copy and cut leave the clipboard as it was."""
    field.selectAll()
    QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "what was there"


def test_reading_leaves_it_there(field: SecretField) -> None:
    """Heymarket shows the key once, so a person who has to try again finds it where it was."""
    assert field.read().reveal() == KEY
    assert field.text() == KEY


def test_wiping_leaves_nothing(field: SecretField) -> None:
    """The key is gone, and undo and redo bring nothing back."""
    field.wipe()
    assert field.text() == ""
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z):
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
        field.redo()
        field.undo()
    field.setEchoMode(QLineEdit.EchoMode.Normal)
    field.undo()
    assert field.text() == ""


def test_no_keyboard_learns_it(field: SecretField) -> None:
    """Input methods are told to keep their hands off."""
    hints = field.inputMethodHints()
    for hint in (Qt.InputMethodHint.ImhSensitiveData, Qt.InputMethodHint.ImhNoPredictiveText):
        assert hints & hint


def test_a_key_can_be_pasted(field: SecretField) -> None:
    """Pasting is how keys arrive."""
    field.wipe()
    QGuiApplication.clipboard().setText(KEY)
    field.paste()
    assert not field.is_blank
    assert field.read().reveal() == KEY


def test_white_space_alone_is_nothing(field: SecretField) -> None:
    """A field of spaces has no key."""
    field.setText("  ")
    assert field.is_blank


def test_it_is_wiped_when_it_goes_out_of_sight(field: SecretField) -> None:
    """A page that was left, or a window that was closed, keeps no key."""
    field.close()
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_a_minimised_window_keeps_it(field: SecretField) -> None:
    """Looking up the Secret ID in another window costs nothing."""
    field.showMinimized()
    QTest.qWait(1)
    assert field.isMinimized()
    assert field.text() == KEY
