"""The field *To*."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel

from heydesk.ui.composer.recipients.field import RecipientField
from tests.ui.composer.driver import ComposerDriver


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon])
def test_a_key_makes_the_chip(writing: ComposerDriver, key: Qt.Key) -> None:
    """Enter, comma and semicolon end a number; the chip shows it nationally and the line is free again."""
    QTest.keyClicks(writing.to, "650.555.0103")
    QTest.keyClick(writing.to, key)
    assert writing.chips == ["(650) 555-0103"]
    assert writing.to.text() == ""
    assert writing.to.hasFocus()


def test_tab_makes_the_chip_and_moves_on(writing: ComposerDriver) -> None:
    """Leaving the field is enough."""
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "6505550103")
    QTest.keyClick(writing.to, Qt.Key.Key_Tab)
    assert writing.chips == ["(650) 555-0103"]
    assert not writing.to.hasFocus()


def test_half_typed_number_survives_loss_of_window_focus(writing: ComposerDriver) -> None:
    """The person comes back to go on typing."""
    QTest.keyClicks(writing.to, "6505")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(writing.to, away)
    assert writing.to.text() == "6505"
    assert not reason(writing).isVisible()


def test_many_are_pasted_at_once(writing: ComposerDriver) -> None:
    """In any usual form, each once; what is no number stays as text, with the reason."""
    pasted = "(650) 555-0103, +1 415 555 0188\nKim 212-555-0150\n12345\n6505550103"
    QGuiApplication.clipboard().setText(pasted)
    writing.to.setFocus()
    QTest.keyClick(writing.to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert writing.chips == ["(650) 555-0103", "(415) 555-0188", "(212) 555-0150"]
    assert writing.to.text() == "12345"
    assert "12345" in reason(writing).text()


def test_single_pasted_number_stays_editable(writing: ComposerDriver) -> None:
    """It becomes a chip like a typed one."""
    QGuiApplication.clipboard().setText("650 555 0103")
    writing.to.setFocus()
    QTest.keyClick(writing.to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (writing.chips, writing.to.text()) == ([], "650 555 0103")
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    assert writing.chips == ["(650) 555-0103"]


def test_enter_in_the_empty_line_goes_on_to_the_text(writing: ComposerDriver) -> None:
    """The first Enter makes the chip, the next one leads to the text box."""
    writing.add("6505550103")
    assert writing.to.hasFocus()
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    assert writing.box.hasFocus()
    assert writing.chips == ["(650) 555-0103"]


@pytest.mark.parametrize(("name", "is_spreadsheet"), [("Visits.CSV", True), ("visits.xlsx", True), ("a.txt", False)])
def test_dropped_spreadsheet_is_handed_over(
    writing: ComposerDriver, tmp_path: Path, name: str, is_spreadsheet: bool
) -> None:
    """To whoever opens it; nobody connected, or a plain list of numbers, and its numbers are added as before."""
    writing.settle()
    file = tmp_path / name
    file.write_text("Number\n(650) 555-0103\n", encoding="utf-8")
    field, dropped = writing.find(RecipientField, ""), list[str]()
    field.spreadsheet_dropped.connect(dropped.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(writing.to, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(writing.to, QDropEvent(QPointF(5, 5), *how))
    assert dropped == ([str(file)] if is_spreadsheet else [])
    dialog = writing.composer.findChild(QDialog, "peopleDialog")
    assert (dialog is None) is is_spreadsheet
    if isinstance(dialog, QDialog):
        dialog.reject()


def test_bad_text_stays_and_says_why(writing: ComposerDriver) -> None:
    """It is marked, the reason is said, and both go when it is changed."""
    writing.add("12345")
    assert writing.to.text() == "12345"
    assert reason(writing).isVisible()
    assert writing.to.accessibleDescription() == reason(writing).text()
    QTest.keyClicks(writing.to, "6")
    assert not reason(writing).isVisible()


def test_backspace_takes_the_last_chip_in_two_steps(writing: ComposerDriver) -> None:
    """The first one chooses it, so that nobody loses a recipient by one key too many."""
    writing.add("6505550103", "4155550188")
    QTest.keyClick(writing.to, Qt.Key.Key_Backspace)
    assert len(writing.chips) == 2
    last = chip(writing, "(415) 555-0188")
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Backspace)
    assert writing.chips == ["(650) 555-0103"]
    assert writing.to.hasFocus()


def test_chips_by_the_arrows(writing: ComposerDriver) -> None:
    """Left goes among them, Delete takes one away and goes on to its neighbour, Escape goes back to the line."""
    writing.add("6505550103", "4155550188", "2125550150")
    QTest.keyClick(writing.to, Qt.Key.Key_Left)
    QTest.keyClick(chip(writing, "(212) 555-0150"), Qt.Key.Key_Left)
    QTest.keyClick(chip(writing, "(415) 555-0188"), Qt.Key.Key_Delete)
    assert writing.chips == ["(650) 555-0103", "(212) 555-0150"]
    assert chip(writing, "(212) 555-0150").hasFocus()
    QTest.keyClick(chip(writing, "(212) 555-0150"), Qt.Key.Key_Escape)
    assert writing.to.hasFocus()


def test_a_chip_by_its_cross(writing: ComposerDriver) -> None:
    """The cross has a name of its own; a click beside it takes nothing away."""
    writing.add("6505550103", "4155550188")
    QTest.mouseClick(chip(writing, "(650) 555-0103"), Qt.MouseButton.LeftButton)
    assert len(writing.chips) == 2
    cross = chip(writing, "(650) 555-0103").findChild(QAbstractButton)
    assert isinstance(cross, QAbstractButton)
    assert cross.accessibleName() == "Remove (650) 555-0103"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert writing.chips == ["(415) 555-0188"]


def test_undo_brings_a_chip_back(writing: ComposerDriver) -> None:
    """Ctrl+Z first undoes typing, then what happened to the chips."""
    writing.add("6505550103", "4155550188")
    QTest.keyClick(writing.to, Qt.Key.Key_Backspace)
    QTest.keyClick(chip(writing, "(415) 555-0188"), Qt.Key.Key_Delete)
    QTest.keyClick(writing.to, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writing.chips == ["(650) 555-0103", "(415) 555-0188"]


def test_a_chip_says_who_it_is(writing: ComposerDriver) -> None:
    """Its accessible name is the number."""
    writing.add("6505550103")
    assert chip(writing, "(650) 555-0103").accessibleName() == "(650) 555-0103"


def test_a_hundred_recipients_leave_room_for_the_text(writing: ComposerDriver) -> None:
    """The field scrolls after a few rows; the next number can still be typed."""
    numbers = ", ".join(f"(415) 555-01{n:02}" for n in range(100))
    writing.to.setText(numbers)
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    assert writing.find(QAbstractButton, "moreRecipients").text().endswith(" more")
    writing.settle()
    assert writing.box.height() >= writing.box.sizeHint().height()
    writing.qtbot.waitUntil(lambda: writing.to.visibleRegion().boundingRect().height() > 10)


def test_each_alone_is_the_default_every_time(writing: ComposerDriver) -> None:
    """A group once chosen is not chosen for the next people."""
    writing.add("6505550103", "4155550188")
    writing.find(QAbstractButton, "oneGroup").click()
    writing.write("x")
    writing.press("send")
    writing.begin("6505550103", "4155550188")
    assert writing.find(QAbstractButton, "eachAlone").isChecked()
    writing.find(QAbstractButton, "oneGroup").click()
    QTest.keyClick(writing.to, Qt.Key.Key_Backspace)
    QTest.keyClick(chip(writing, "(415) 555-0188"), Qt.Key.Key_Delete)
    writing.add("4155550188")
    assert writing.find(QAbstractButton, "eachAlone").isChecked()


def chip(writing: ComposerDriver, number: str) -> QAbstractButton:
    """Find a chip."""
    chips = writing.composer.findChildren(QAbstractButton, "chip")
    return next(each for each in chips if each.text() == number and not each.isHidden())


def reason(writing: ComposerDriver) -> QLabel:
    """The line that says what is wrong with what was typed."""
    return writing.find(QLabel, "recipientsReason")


def test_all_recipients_are_removed_and_restored_at_once(writing: ComposerDriver) -> None:
    """Sixty wrong ones are not taken out one by one."""
    QApplication.clipboard().setText("\n".join(f"(650) 555-01{n:02}" for n in range(60)))
    writing.to.setFocus()
    writing.to.paste()
    assert writing.find(QAbstractButton, "moreRecipients").text().endswith(" more")
    QTest.keySequence(writing.to, QKeySequence.StandardKey.SelectAll)
    QTest.keyClick(writing.to, Qt.Key.Key_Delete)
    assert writing.chips == []
    assert writing.to.hasFocus()
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    assert writing.find(QAbstractButton, "moreRecipients").text().endswith(" more")
