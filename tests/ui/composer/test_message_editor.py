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
    made.set_counter("1 text")
    for name, words in (("survey", "Survey"), ("field", "Field"), ("templates", "Salt & pepper")):
        made.add(ToolbarButton(name, words, icon=name.removesuffix("s")))
    window.resize(760, 100)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield made
    window.hide()


def _left_to_right(foot: EditorToolbar) -> list[str]:
    return [each.objectName() for each in sorted(foot.buttons, key=lambda each: each.mapTo(foot, QPoint()).x())]


def test_buttons_stand_in_the_order_of_the_design(foot: EditorToolbar) -> None:
    """Whoever added them when; the counter stands at the end."""
    assert _left_to_right(foot) == ["field", "templates", "survey"]
    assert foot.counter.geometry().left() > foot.buttons[-1].geometry().right()


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


def test_in_a_narrow_bar_the_buttons_are_icons(foot: EditorToolbar) -> None:
    """Neither the counter nor a button is cut, and a button that has no words any more says its name as a tip."""
    wide = foot.buttons[0].width()
    assert foot.buttons[0].toolTip() == ""
    foot.window().resize(400, 100)
    settle(foot.window())
    assert foot.buttons[0].width() < wide
    assert foot.buttons[0].toolTip() == "Field"
    assert all(each.width() == each.sizeHint().width() for each in foot.buttons)
    assert foot.counter.width() >= foot.counter.sizeHint().width()


def test_no_button_moves_as_the_counter_grows(foot: EditorToolbar) -> None:
    """What the mouse is on stays there."""
    before = [each.geometry() for each in foot.buttons]
    foot.set_counter("2 texts and whatever else there may be to say about them")
    settle(foot.window())
    assert [each.geometry() for each in foot.buttons] == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press(foot: EditorToolbar, key: Qt.Key) -> None:
    """As on every button."""
    pressed: list[str] = []
    foot.buttons[1].clicked.connect(lambda: pressed.append("templates"))
    foot.buttons[1].setFocus()
    QTest.keyClick(foot.buttons[1], key)
    assert pressed == ["templates"]


def test_toolbar_of_a_note_is_amber(writing: ComposerDriver) -> None:
    """Amber's own ink, also on what is added later."""
    writing.press("privateNote")
    foot = writing.find(EditorToolbar, "foot")
    assert foot.palette().color(QPalette.ColorRole.PlaceholderText) == LIGHT.note_ink
