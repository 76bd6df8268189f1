"""The command palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from heydesk.ui.command_palette import commands
from heydesk.ui.settings_dialog import SettingsDialog
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.search_panel import Chooser
from heydesk.ui.window_controller import WindowController
from tests.ui.backend import Backend
from tests.ui.window_fixture import Opener, child


@pytest.fixture
def place(backend: Backend, opening: Opener) -> WindowController:
    """A window with an account."""
    backend.account()
    opened = opening()
    opened.window.activateWindow()
    QApplication.processEvents()
    return opened


def press_key(widget: QWidget) -> None:
    """Press Ctrl+K, which is a text field's own key for deleting to the end of the line."""
    QTest.keyClick(widget, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def open_palette(place: WindowController) -> Chooser:
    """The palette that can be seen."""
    found = [each for each in place.window.findChildren(Chooser) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def type_in(palette: Chooser, words: str) -> LineField:
    """Search."""
    line = palette.findChild(LineField, "chooserSearch")
    assert isinstance(line, LineField)
    QTest.keyClicks(line, words)
    return line


def test_palette_opens_from_every_field_and_returns_the_focus(place: WindowController) -> None:
    """The window's key comes first; a second time the palette goes, and the keyboard is back."""
    box, to, media = (
        child(place, QPlainTextEdit, "messageText"),
        child(place, QLineEdit, "recipients"),
        child(place, QLineEdit, "mediaUrl"),
    )
    for field in (box, media, to):
        field.setFocus()
        QTest.keyClicks(field, "ab")
        QTest.keyClick(field, Qt.Key.Key_Home)
        press_key(field)
        palette = open_palette(place)
        assert palette.accessibleName() == "Commands"
        press_key(type_in(palette, ""))
        assert not palette.isVisible()
        assert field.hasFocus()
    assert (box.toPlainText(), media.text(), to.text()) == ("ab", "ab", "ab")


def test_the_windows_own_key_opens_it(place: WindowController) -> None:
    """From where nobody else takes it."""
    QTest.keyClick(place.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert open_palette(place).isVisible()


def test_a_button_in_the_header_opens_it(place: WindowController) -> None:
    """It shows the key, for those who use the mouse first."""
    button = child(place, QPushButton, "commands")
    assert (button.text(), button.accessibleName()) == ("Commands  Ctrl+K", "Commands")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert open_palette(place).isVisible()


def test_a_command_is_found_by_its_words_and_carried_out(place: WindowController) -> None:
    """In any order of the words; those that begin so come first."""
    place.window.toggle_palette()
    palette = open_palette(place)
    line = type_in(palette, "note priv")
    assert [offer.spoken for offer in palette.offers] == ["Private note, Alt+N"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert child(place, QPlainTextEdit, "messageText").accessibleName() == "Private note text"
    place.window.toggle_palette()
    palette = open_palette(place)
    QTest.keyClick(type_in(palette, "media"), Qt.Key.Key_Return)
    assert child(place, QLineEdit, "mediaUrl").hasFocus()


def test_palette_offers_the_window_menu_with_shortcuts(place: WindowController) -> None:
    """With its key."""
    place.window.toggle_palette()
    palette = open_palette(place)
    line = type_in(palette, "settings")
    assert [offer.spoken for offer in palette.offers] == ["Settings, Ctrl+,"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert place.window.findChild(SettingsDialog) is not None


def test_only_what_can_be_done_now_is_there(place: WindowController) -> None:
    """What can't be seen can't be done; and nobody's name finds Send."""
    names = {command.words for command in commands(place.window)}
    assert {"To", "Message text", "Quit"} <= names
    assert not {"Undo", "Commands"} & names
    assert "Send" in names
    assert not any(name.startswith("Send to") for name in names)
    child(place, QPlainTextEdit, "messageText").setEnabled(False)
    assert "Message text" not in {command.words for command in commands(place.window)}


def test_palette_without_matches_does_nothing(place: WindowController) -> None:
    """Nothing happens; Escape leaves."""
    place.window.toggle_palette()
    palette = open_palette(place)
    line = type_in(palette, "zzz")
    assert palette.offers == ()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_text_is_found_and_leads_to_its_conversation(place: WindowController, backend: Backend) -> None:
    """Behind the commands; Enter opens it, and sends nothing of what was written."""
    (account,) = backend.core.accounts.all()
    backend.send(account, "Your crown is ready.", names=("Kim Lee",), hold=0)
    place.window.toggle_palette()
    palette = open_palette(place)
    line = type_in(palette, "crown")
    assert [(offer.label, offer.detail) for offer in palette.offers] == [("Your crown is ready.", "(650) 555-0103")]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(backend.core.outbox_view.snapshot().rows) == 1
