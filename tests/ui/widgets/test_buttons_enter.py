"""Enter presses the button that has the keyboard, in every window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QVBoxLayout, QWidget

from heydesk.domain.message import Side
from heydesk.ui.composer.message_editor import ModeTab, ToolbarButton
from heydesk.ui.composer.send_button import ButtonLook, RowButton
from heydesk.ui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MAKERS: list[Callable[[], QAbstractButton]] = [
    lambda: Button("Undo"),
    lambda: IconButton("Menu", "menu"),
    lambda: RowButton(ButtonLook.TEXT),
    lambda: ToolbarButton("survey", "Survey"),
    lambda: ModeTab("Text", side=Side.TEXT),
]


@pytest.mark.parametrize("make", MAKERS, ids=["button", "icon", "row", "toolbar", "tab"])
@pytest.mark.parametrize("kind", [QWidget, QDialog])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_focused_button(
    qtbot: QtBot, kind: type[QWidget], key: Qt.Key, make: Callable[[], QAbstractButton]
) -> None:
    """As Space does; a key held down presses once, and one with Ctrl belongs to the window."""
    window, button, pressed = kind(), make(), []
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    window.show()
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [True]
    for repeat, modifier in ((True, Qt.KeyboardModifier.NoModifier), (False, Qt.KeyboardModifier.ControlModifier)):
        if key is not Qt.Key.Key_Space:
            QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, modifier, "\r", repeat))
    assert pressed == [True]
    window.hide()
