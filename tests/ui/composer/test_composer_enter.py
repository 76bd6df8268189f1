"""*Enter sends*, as a person can set it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heydesk.domain.message import Side
from tests.ui.composer.driver import ComposerDriver

KIM, PREMIUM = "6505550103", "9005550103"
ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def entering(writing: ComposerDriver) -> ComposerDriver:
    """A composer of somebody who sends by Enter, with somebody chosen."""
    policy = writing.backend.core.policy
    policy.apply(policy.settings._replace(enter_sends=True))
    writing.composer.refresh()
    writing.add(KIM)
    return writing


def test_enter_sends_and_shift_enter_begins_a_line(entering: ComposerDriver) -> None:
    """The button says so; two lines are one text."""
    entering.write("Hi Kim")
    QTest.keyClick(entering.box, ENTER, SHIFT)
    QTest.keyClicks(entering.box, "Your crown is ready.")
    entering.settle()
    assert entering.button.accessibleDescription() == "Enter"
    QTest.keyClick(entering.box, ENTER)
    (entry,) = entering.entries
    assert entry.message.text == "Hi Kim\nYour crown is ready."
    assert entering.box.toPlainText() == ""


def test_enter_adds_a_note(entering: ComposerDriver) -> None:
    """In a note it does what the button says."""
    entering.press("privateNote")
    entering.write("Call her back")
    QTest.keyClick(entering.box, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    (entry,) = entering.entries
    assert entry.message.side is Side.NOTE


def test_enter_twice_in_a_hurry_is_one_enter(entering: ComposerDriver) -> None:
    """Nor does one that is held down, or one right after Ctrl+Enter, send what comes next."""
    entering.write("First")
    QTest.keyClick(entering.box, ENTER)
    entering.write("Second")
    QTest.keyClick(entering.box, ENTER)
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(entering.box, held)
    assert len(entering.entries) == 1
    assert entering.box.toPlainText() == "Second"


def test_enter_of_an_input_method_sends_nothing(entering: ComposerDriver) -> None:
    """Neither while it composes, nor the Enter that ended the word and is passed on; the next one sends."""
    box = entering.box
    entering.write("x")
    QApplication.sendEvent(box, QInputMethodEvent("한", []))
    QTest.keyPress(box, ENTER)
    assert entering.entries == ()
    committed = QInputMethodEvent("", [])
    committed.setCommitString("한")
    QApplication.sendEvent(box, committed)
    QTest.keyPress(box, ENTER)
    QTest.keyRelease(box, ENTER)
    assert entering.entries == ()
    assert box.toPlainText() == "x한"
    QTest.keyClick(box, ENTER)
    assert len(entering.entries) == 1


def test_enter_after_a_word_that_another_key_ended_sends(entering: ComposerDriver) -> None:
    """That key has come up."""
    box = entering.box
    QApplication.sendEvent(box, QInputMethodEvent("に", []))
    committed = QInputMethodEvent("", [])
    committed.setCommitString("に")
    QApplication.sendEvent(box, committed)
    QTest.keyRelease(box, Qt.Key.Key_Space)
    entering.settle()
    QTest.keyClick(box, ENTER)
    assert len(entering.entries) == 1


def test_enter_asks_and_does_not_answer(entering: ComposerDriver) -> None:
    """The question has the keyboard then, and names the key that sends anyway."""
    entering.add(PREMIUM)
    entering.write("x")
    QTest.keyClick(entering.box, ENTER)
    assert entering.entries == ()
    assert entering.button.accessibleDescription() == "Ctrl+Enter"
    assert not entering.box.hasFocus()


def test_enter_begins_a_line_by_default(writing: ComposerDriver) -> None:
    """And the button names Ctrl+Enter."""
    writing.add(KIM)
    writing.write("Hi")
    QTest.keyClick(writing.box, ENTER)
    writing.settle()
    assert (writing.box.toPlainText(), writing.entries) == ("Hi\n", ())
    assert writing.button.accessibleDescription() == "Ctrl+Enter"
