"""The box to write in, where something else puts words into it or stands in for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from heydesk.ui.composer.message_edit import TextBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> TextBox:
    """A box on screen, with the keyboard."""
    made = TextBox()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def undo(box: TextBox) -> None:
    """Press Ctrl+Z."""
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_what_stands_in_can_be_read_but_not_edited(box: TextBox) -> None:
    """What was written waits under it, with its caret and its undo; nobody hears of an edit."""
    QTest.keyClicks(box, "Hello Kim")
    box.moveCursor(QTextCursor.MoveOperation.StartOfWord)
    edits: list[bool] = []
    box.textChanged.connect(lambda: edits.append(True))
    box.stand_in("It is time for a check-up.")
    QTest.keyClicks(box, "x")
    undo(box)
    assert (box.toPlainText(), box.is_stood_in) == ("It is time for a check-up.", True)
    assert (box.words(private=False), edits) == ("Hello Kim", [])
    box.stand_in("It is time, Kim.")
    box.stand_in(None)
    assert (box.toPlainText(), box.textCursor().position()) == ("Hello Kim", 6)
    QTest.keyClicks(box, "dear ")
    assert box.toPlainText() == "Hello dear Kim"
    undo(box)
    undo(box)
    assert box.toPlainText() == ""


def test_what_stands_in_goes_with_its_side(box: TextBox) -> None:
    """The other side shows what is written there."""
    box.put(private=True, words="for the team")
    box.stand_in("a template")
    box.show_side(private=True)
    assert (box.toPlainText(), box.is_stood_in) == ("for the team", False)
    box.show_side(private=False)
    assert (box.toPlainText(), box.is_stood_in) == ("", False)


def test_a_draft_that_is_put_in_waits_under_it(box: TextBox) -> None:
    """It is shown when nothing stands in any more."""
    box.stand_in("a template")
    box.put(private=False, words="typed before")
    box.type_in("never")
    box.replace_all("never")
    assert box.toPlainText() == "a template"
    box.stand_in(None)
    assert (box.toPlainText(), box.textCursor().position()) == ("typed before", 12)


def test_words_are_put_in_at_the_caret_in_one_step_of_undo(box: TextBox) -> None:
    """Also in place of what was typed to ask for them."""
    QTest.keyClicks(box, "Hi /")
    box.type_in("{{first_name}}", after=1)
    assert box.toPlainText() == "Hi {{first_name}}"
    undo(box)
    assert box.toPlainText() == "Hi /"


def test_the_whole_text_is_replaced_in_one_step_of_undo(box: TextBox) -> None:
    """What stood there is one key away."""
    QTest.keyClicks(box, "Hello")
    box.replace_all("Hello, Kim")
    assert (box.toPlainText(), box.textCursor().atEnd()) == ("Hello, Kim", True)
    undo(box)
    assert box.toPlainText() == "Hello"


@pytest.mark.parametrize(
    ("typed", "times"),
    [("/", 1), ("a /", 1), ("a\n/", 1), ("24/7", 0), ("and/or", 0), ("https://x", 0)],
)
def test_a_slash_is_told_where_a_word_begins(box: TextBox, typed: str, times: int) -> None:
    """Dates, addresses and alternatives have theirs inside words."""
    told: list[bool] = []
    box.slashed.connect(lambda: told.append(True))
    for place, line in enumerate(typed.split("\n")):
        if place:
            QTest.keyClick(box, Qt.Key.Key_Return)
        QTest.keyClicks(box, line)
    assert len(told) == times
    assert box.toPlainText() == typed


def test_a_slash_in_what_stands_in_is_none(box: TextBox) -> None:
    """Nothing is typed there."""
    told: list[bool] = []
    box.slashed.connect(lambda: told.append(True))
    box.stand_in("")
    QTest.keyClicks(box, "/")
    assert told == []
