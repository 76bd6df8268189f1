"""The bar under the text box."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.ui.composer.message_editor import EditorToolbar, ToolbarButton
from heydesk.ui.theme import LIGHT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def foot(qtbot: QtBot) -> Iterator[EditorToolbar]:
    """A bar on screen with three buttons that were added in another order."""
    window = QWidget()
    made = EditorToolbar()
    QVBoxLayout(window).addWidget(made)
    made.counter.setText("GSM-7 · 7 of 160 · 1 segment")
    for name, words in (("survey", "Survey"), ("fields", "{ } Field"), ("templates", "Salt && pepper")):
        made.add(ToolbarButton(name, words))
    window.resize(600, 100)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield made
    window.hide()


def _left_to_right(foot: EditorToolbar) -> list[str]:
    return [each.objectName() for each in sorted(foot.buttons, key=lambda each: each.mapTo(foot, QPoint()).x())]


def test_buttons_stand_in_the_order_of_the_design(foot: EditorToolbar) -> None:
    """Whoever added them when; and beside the counter, at its right."""
    assert _left_to_right(foot) == ["fields", "templates", "survey"]
    assert foot.buttons[0].mapTo(foot, QPoint()).x() > foot.counter.geometry().right()


def test_toolbar_is_one_tab_stop_with_arrow_keys(foot: EditorToolbar) -> None:
    """The arrow keys go from button to button, stop at the ends, and Tab comes back to the last one."""
    fields, templates, survey = foot.buttons
    fields.setFocus()
    for button in (templates, survey, survey):
        QTest.keyClick(foot.focusWidget(), Qt.Key.Key_Right)
        assert button.hasFocus()
    QTest.keyClick(survey, Qt.Key.Key_Left)
    assert templates.hasFocus()
    stops = [each.objectName() for each in foot.buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["templates"]


def test_toolbar_arrows_are_mirrored_right_to_left(foot: EditorToolbar) -> None:
    """Left is on, where reading goes from right to left."""
    foot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    foot.buttons[0].setFocus()
    QTest.keyClick(foot.buttons[0], Qt.Key.Key_Left)
    assert foot.buttons[1].hasFocus()


def test_in_a_narrow_bar_the_buttons_stand_below(foot: EditorToolbar, qtbot: QtBot) -> None:
    """Neither the counter nor a button is cut."""
    foot.window().resize(250, 140)
    settle(foot.window())
    assert min(each.mapTo(foot, QPoint()).y() for each in foot.buttons) >= foot.counter.geometry().bottom()
    assert all(each.width() == each.sizeHint().width() for each in foot.buttons)


def test_the_space_bar_presses(foot: EditorToolbar) -> None:
    """As on every button; and a name with an ampersand is heard as it is read."""
    pressed: list[str] = []
    foot.buttons[1].clicked.connect(lambda: pressed.append("templates"))
    foot.buttons[1].setFocus()
    QTest.keyClick(foot.buttons[1], Qt.Key.Key_Space)
    assert pressed == ["templates"]


def test_toolbar_of_a_note_is_amber(writing: ComposerDriver) -> None:
    """Amber's own ink, also on what is added later."""
    writing.press("privateNote")
    foot = writing.find(EditorToolbar, "foot")
    assert foot.palette().color(QPalette.ColorRole.PlaceholderText) == LIGHT.note_ink
