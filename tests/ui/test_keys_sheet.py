"""The sheet of keys, where they are searched and changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidget

from heydesk.system.settings import load
from heydesk.ui.keys_sheet import KeyField, KeysSheet
from heydesk.ui.settings_dialog import SettingsDialog
from heydesk.ui.shortcuts import SHORTCUTS, Scope, keymap, use_own_keys
from heydesk.ui.text import translate
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.window_controller import WindowController
from tests.ui.backend import Backend
from tests.ui.window_fixture import Opener

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def place(backend: Backend, opening: Opener) -> Iterator[WindowController]:
    """A window with an account, of somebody who has the default keys."""
    backend.account()
    opened = opening()
    opened.window.activateWindow()
    QApplication.processEvents()
    yield opened
    use_own_keys({})


class Sheet:
    """The sheet of keys of a window, worked by the keyboard."""

    def __init__(self, place: WindowController) -> None:
        QTest.keyClick(place.window, Qt.Key.Key_F1)
        found = place.window.findChild(KeysSheet)
        assert isinstance(found, KeysSheet)
        self.dialog = found

    def rows(self) -> dict[str, str]:
        """What is listed, with its keys; headings too."""
        tree = self.dialog.findChild(QTreeWidget, "keysList")
        assert isinstance(tree, QTreeWidget)
        items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
        return {item.text(0): item.text(1) for item in items if item is not None}

    def search(self, words: str) -> None:
        """Type into the search field."""
        line = self.dialog.findChild(LineField, "keysSearch")
        assert isinstance(line, LineField)
        line.clear()
        QTest.keyClicks(line, words)

    def choose(self, words: str) -> None:
        """Search for a command and go to it."""
        self.search(words)
        tree = self.dialog.findChild(QTreeWidget, "keysList")
        assert isinstance(tree, QTreeWidget)
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_Home)
        QTest.keyClick(tree, Qt.Key.Key_Down)
        QTest.keyClick(tree, Qt.Key.Key_Up)
        item = tree.currentItem()
        assert item is not None
        assert item.text(0) == words

    def press(self, name: str) -> None:
        """Press a button by the keyboard."""
        button = self.dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled()
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        """Press *Change key* and then a key; return what is said."""
        self.press("changeKey")
        field = self.dialog.findChild(KeyField)
        assert isinstance(field, KeyField)
        assert self.dialog.focusWidget() is field
        QTest.keyClick(field, key, modifiers)
        return self.said

    @property
    def said(self) -> str:
        """The note below the list; "" while it is hidden."""
        labels = [each for each in self.dialog.findChildren(QLabel) if each.isVisible()]
        return labels[-1].text() if len(labels) > 1 else ""


def test_f1_opens_the_sheet_with_every_command(place: WindowController) -> None:
    """And Escape closes it."""
    sheet = Sheet(place)
    rows = sheet.rows()
    assert {translate(row.words) for row in SHORTCUTS} <= set(rows)
    assert rows["Show or hide the drawer"] == "F4, Ctrl+Shift+R"
    QTest.keyClick(sheet.dialog, Qt.Key.Key_Escape)
    assert not sheet.dialog.isVisible()


def test_sheet_is_searched_by_words_and_by_keys(place: WindowController) -> None:
    """Headings stay only over what is found."""
    sheet = Sheet(place)
    sheet.search("opt person")
    assert list(sheet.rows()) == ["Conversations", "Opt the person out, without a text"]
    sheet.search("ctrl+k")
    assert list(sheet.rows()) == ["Window", "Commands: find anything by its name"]


def test_key_of_ones_own_is_stored_and_works_at_once(place: WindowController, backend: Backend) -> None:
    """In place of the default one, until that is wanted back."""
    sheet = Sheet(place)
    sheet.choose("Go to the drawer")
    assert sheet.key(Qt.Key.Key_F9) == ""
    assert sheet.rows()["Go to the drawer"] == "F9"
    assert backend.core.policy.settings.keys == (("goDrawer", "F9"),)
    QTest.keyClick(sheet.dialog, Qt.Key.Key_Escape)
    shown = [place.window.is_drawer_visible]
    for key, modifiers in ((Qt.Key.Key_3, CONTROL), (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)):
        QTest.keyClick(place.window, key, modifiers)
        shown.append(place.window.is_drawer_visible)
    assert shown == [False, False, True]
    again = Sheet(place)
    again.choose("Go to the drawer")
    again.press("resetKey")
    assert again.rows()["Go to the drawer"] == "Ctrl+3"
    assert not backend.core.policy.settings.keys


def test_clash_is_said_by_name_and_the_key_can_be_taken(place: WindowController) -> None:
    """Who had it is named again, as it has no key then; all can be reset."""
    sheet = Sheet(place)
    sheet.choose("Diagnostics")
    assert sheet.key(Qt.Key.Key_K, CONTROL) == "Ctrl+K is already the key for “Commands: find anything by its name”."
    assert keymap().keys("diagnostics") == ()
    sheet.press("takeKey")
    assert (keymap().keys("diagnostics"), keymap().keys("palette")) == (("Ctrl+K",), ())
    assert sheet.said == "Now without a key: “Commands: find anything by its name”"
    sheet.press("resetKeys")
    assert keymap().own == {}


def test_the_two_sides_never_exchange_their_keys(place: WindowController) -> None:
    """Nobody writes to a customer by the key they have learned for a note."""
    sheet = Sheet(place)
    sheet.choose("Text to customer")
    assert sheet.key(Qt.Key.Key_N, ALT) == "Alt+N is already the key for “Private note”."
    button = sheet.dialog.findChild(QPushButton, "takeKey")
    assert isinstance(button, QPushButton)
    assert not button.isVisible()


def test_key_is_removed_and_a_fixed_one_stays(place: WindowController) -> None:
    """What is typed can't be changed."""
    sheet = Sheet(place)
    sheet.choose("Quit")
    sheet.press("removeKey")
    assert keymap().keys("quit") == ()
    sheet.choose("Find a template by its name or words")
    button = sheet.dialog.findChild(QPushButton, "changeKey")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()


def test_escape_leaves_the_question_for_a_key(place: WindowController) -> None:
    """And the sheet stays; a modifier alone is no key yet."""
    sheet = Sheet(place)
    sheet.choose("Quit")
    sheet.key(Qt.Key.Key_Control)
    assert sheet.said == "Press the new key for “Quit”."
    assert sheet.key(Qt.Key.Key_Escape) == ""
    assert sheet.dialog.isVisible()
    assert keymap().own == {}


def test_settings_lead_to_the_sheet_and_keep_what_is_set_there(
    place: WindowController, backend: Backend, tmp_path: Path
) -> None:
    """Saving them afterwards takes no key back."""
    QTest.keyClick(place.window, Qt.Key.Key_Comma, CONTROL)
    settings = place.window.findChild(SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    button = settings.findChild(QPushButton, "openKeys")
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = place.window.findChild(KeysSheet)
    assert isinstance(dialog, KeysSheet)
    place._apply_keys({"quit": "Ctrl+Alt+Q"})  # noqa: SLF001 - as the sheet does
    dialog.reject()
    save = settings.findChild(QPushButton, "saveSettings")
    assert isinstance(save, QPushButton)
    save.click()
    assert backend.core.policy.settings.keys == (("quit", "Ctrl+Alt+Q"),)
    (file,) = tmp_path.rglob("settings.json")
    assert load(file).settings.keys == (("quit", "Ctrl+Alt+Q"),)


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
