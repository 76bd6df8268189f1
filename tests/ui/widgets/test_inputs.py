"""Finding an entry by what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from heydesk.ui.widgets.inputs import SecretField, find

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


LABELS = ["Front desk  (415) 555-0142", "Billing  (415) 555-0117", "Old front  (415) 555-0199", "Émile"]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("b", 1),
        ("BILL", 1),
        ("front", 0),
        ("old f", 2),
        ("desk", 0),
        ("ling", 1),
        ("0199", 2),
        ("555-01 17", 1),
        ("4155550117", 1),
        ("(415) 555-0199", 2),
        ("é", 3),
        ("zzz", None),
        ("99999", None),
        (" ", None),
        ("", None),
    ],
)
def test_the_best_fit_is_found(typed: str, place: int | None) -> None:
    """A beginning before a word's beginning before a part; digits whatever stands between them."""
    assert find(LABELS, typed) == place


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


def test_secret_field_shows_dots(field: SecretField) -> None:
    """Nobody reads the key over a shoulder, nor over the accessibility bus."""
    assert KEY not in field.displayText()
    spoken = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)
    assert KEY not in spoken


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_secret_field_cannot_be_copied(field: SecretField, key: Qt.Key) -> None:
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


def test_secret_field_is_hidden_from_input_methods(field: SecretField) -> None:
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


def test_secret_field_is_wiped_when_hidden(field: SecretField) -> None:
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
