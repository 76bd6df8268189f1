"""What is listed at the caret behind a mark, and blanks that Tab leads through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QListWidget

from heydesk.domain.message import Side
from heydesk.domain.records import QuickReply
from tests.ui.composer.driver import ComposerDriver

REPLIES = (
    QuickReply("late", "Sorry, we are running late."),
    QuickReply("park", "You can park behind the house."),
    QuickReply("when", "See you on [date] at ____."),
)


@pytest.fixture
def writer(writing: ComposerDriver) -> ComposerDriver:
    """A composer whose person has three quick replies."""
    writing.backend.core.quick_replies.save(REPLIES)
    writing.add("16505550103")
    return writing


def listed(writer: ComposerDriver) -> list[str]:
    """The lines of the list at the caret; none while it is closed."""
    writer.settle()
    frames = [one for one in writer.composer.findChildren(QFrame, "completions") if one.isVisible()]
    return [
        one.item(row).text()
        for frame in frames
        for one in frame.findChildren(QListWidget, "completionList")
        for row in range(one.count())
    ]


def press(
    writer: ComposerDriver, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the text box."""
    QTest.keyClick(writer.box, key, modifiers)


def text(writer: ComposerDriver) -> str:
    """What stands in the box."""
    return writer.box.toPlainText()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_emoji_is_taken_by_its_name(writer: ComposerDriver, key: Qt.Key) -> None:
    """In place of the colon and the name, and in one list with others of such names."""
    writer.write("Brush :too")
    assert listed(writer)[0] == "🦷  tooth"
    press(writer, key)
    assert text(writer) == "Brush 🦷"
    assert listed(writer) == []
    assert writer.box.hasFocus()


def test_arrows_choose_and_escape_closes(writer: ComposerDriver) -> None:
    """What was typed stays then, and more of it opens nothing."""
    writer.write(":heart")
    lines = listed(writer)
    assert len(lines) == 8
    press(writer, Qt.Key.Key_Down)
    press(writer, Qt.Key.Key_Down)
    press(writer, Qt.Key.Key_Up)
    press(writer, Qt.Key.Key_Return)
    assert text(writer) == lines[1].partition("  ")[0]
    writer.write(" :thumbs")
    assert listed(writer)
    press(writer, Qt.Key.Key_Escape)
    writer.write("u")
    assert listed(writer) == []
    assert text(writer).endswith(" :thumbsu")
    press(writer, Qt.Key.Key_Return)
    assert text(writer).endswith("\n")


def test_name_with_both_colons_is_taken_at_once(writer: ComposerDriver) -> None:
    """As it is written elsewhere; a name that nothing has stays."""
    writer.write("ok :thumbs_up:")
    writer.settle()
    assert text(writer) == "ok 👍"
    writer.write(" :thumbs_sideways:")
    assert listed(writer) == []
    assert text(writer) == "ok 👍 :thumbs_sideways:"


@pytest.mark.parametrize(
    "words",
    [
        "10:30",
        "at 10:to",
        "https://tooth",
        ":",
        ":t",
        ":3",
        ":) tooth",
        "(:",
        "Note: tooth",
        "Hours:tooth",
        ":tooth fairy",
    ],
)
def test_colon_that_begins_no_name_lists_nothing(writer: ComposerDriver, words: str) -> None:
    """Times, links, smileys, and whatever a colon ends."""
    writer.write(words)
    assert listed(writer) == []
    press(writer, Qt.Key.Key_Return)
    assert text(writer) == f"{words}\n"


def test_quick_reply_is_completed_behind_a_semicolon(writer: ComposerDriver) -> None:
    """All of them at first, with their keys; each inserted at the caret, one behind the other."""
    writer.write("Hi! ;")
    assert [line.partition(",")[0] for line in listed(writer)] == ["late", "park", "when"]
    writer.write("pa")
    assert [line.partition(",")[0] for line in listed(writer)] == ["park"]
    press(writer, Qt.Key.Key_Return)
    writer.write(" ;la")
    press(writer, Qt.Key.Key_Tab)
    assert text(writer) == "Hi! You can park behind the house. Sorry, we are running late."
    QTest.keyClick(writer.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(writer.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text(writer) == "Hi! You can park behind the house. ;la"


@pytest.mark.parametrize("words", ["late;", "; late", ";unknown", ";late now"])
def test_semicolon_that_begins_no_name_lists_nothing(writer: ComposerDriver, words: str) -> None:
    """It is punctuation."""
    writer.write(words)
    assert listed(writer) == []


def test_click_takes_the_line(writer: ComposerDriver) -> None:
    """And the keyboard stays in the box."""
    writer.write(";")
    listed(writer)
    found = next(one for one in writer.composer.findChildren(QListWidget, "completionList") if one.isVisible())
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualItemRect(found.item(1)).center())
    assert text(writer) == "You can park behind the house."
    assert writer.box.hasFocus()


def test_list_stands_at_the_caret_inside_the_composer(writer: ComposerDriver) -> None:
    """Above it, where the box is at the bottom; whole, at either end of a line."""
    for words in (";", f"{'word ' * 12};"):
        writer.box.setPlainText("")
        writer.write(words)
        listed(writer)
        frame = next(one for one in writer.composer.findChildren(QFrame, "completions") if one.isVisible())
        caret = writer.box.cursorRect()
        top = writer.box.viewport().mapTo(writer.composer, caret.topLeft())
        assert writer.composer.rect().contains(frame.geometry())
        assert frame.geometry().bottom() < top.y()
        assert frame.geometry().bottom() > top.y() - 20
        found = frame.findChild(QListWidget, "completionList")
        assert isinstance(found, QListWidget)
        assert found.viewport().rect().contains(found.visualItemRect(found.item(found.count() - 1)))
        press(writer, Qt.Key.Key_Escape)


def test_list_goes_with_the_keyboard_and_the_caret(writer: ComposerDriver) -> None:
    """And Ctrl+Enter sends while it is open."""
    writer.write("x ;")
    assert listed(writer)
    writer.to.setFocus()
    assert listed(writer) == []
    writer.write(" ;")
    assert listed(writer)
    writer.composer.resize(720, 700)
    assert listed(writer)
    press(writer, Qt.Key.Key_Home)
    assert listed(writer) == []
    writer.box.setPlainText("")
    writer.write("See you ;")
    assert listed(writer)
    press(writer, Qt.Key.Key_Backspace)
    assert listed(writer) == []
    writer.write(";")
    assert listed(writer)
    press(writer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.message.text for entry in writer.entries] == ["See you ;"]


def selected(writer: ComposerDriver) -> str:
    """What is selected in the box."""
    return writer.box.textCursor().selectedText()


def test_tab_leads_from_blank_to_blank(writer: ComposerDriver) -> None:
    """Back with Shift; when none is left, Tab leads on through the window."""
    writer.write("")
    writer.box.insertPlainText("😀 ")
    writer.write(";when")
    press(writer, Qt.Key.Key_Return)
    assert text(writer) == "😀 See you on [date] at ____."
    assert selected(writer) == "[date]"
    press(writer, Qt.Key.Key_Tab)
    assert selected(writer) == "____"
    press(writer, Qt.Key.Key_Tab)
    assert selected(writer) == "[date]"
    press(writer, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert selected(writer) == "____"
    press(writer, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    writer.write("Dec 3")
    press(writer, Qt.Key.Key_Tab)
    writer.write("noon")
    assert text(writer) == "😀 See you on Dec 3 at noon."
    press(writer, Qt.Key.Key_Tab)
    assert not writer.box.hasFocus()


def test_escape_ends_the_way_through_blanks(writer: ComposerDriver) -> None:
    """Then Tab leads on, and what stays blank is asked about at Send."""
    writer.write(";when")
    press(writer, Qt.Key.Key_Return)
    press(writer, Qt.Key.Key_Escape)
    press(writer, Qt.Key.Key_Tab)
    assert not writer.box.hasFocus()
    writer.ctrl_enter()
    assert writer.entries == ()
    assert any("[date]" in words for words in writer.checks)


def test_text_without_blanks_leaves_tab_alone(writer: ComposerDriver) -> None:
    """And so does one on the other side, which can't be written in."""
    writer.write(";late")
    press(writer, Qt.Key.Key_Return)
    cursor = writer.box.textCursor()
    assert cursor.position() == len(text(writer))
    press(writer, Qt.Key.Key_Tab)
    assert not writer.box.hasFocus()
    writer.composer.form.editor.show_side(Side.NOTE)
    writer.write(";when")
    press(writer, Qt.Key.Key_Return)
    assert selected(writer) == "[date]"
    cursor = writer.box.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    writer.box.setTextCursor(cursor)
    press(writer, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(writer, Qt.Key.Key_Delete)
    press(writer, Qt.Key.Key_Tab)
    assert not writer.box.hasFocus()


def test_presses_beside_the_lines_stay_in_the_list(writer: ComposerDriver) -> None:
    """They don't reach what it covers."""
    writer.write(";")
    assert listed(writer)
    frame = next(one for one in writer.composer.findChildren(QFrame, "completions") if one.isVisible())
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert writer.box.hasFocus()
