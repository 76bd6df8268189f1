"""The box to write in, and its two sides."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from heydesk.domain.message import Side
from heydesk.system.settings import Settings
from heydesk.ui.theme import DARK, LIGHT
from tests.ui.composer.driver import ComposerDriver


def test_each_side_has_its_own_text_and_media(writing: ComposerDriver) -> None:
    """Nothing typed for the team is ever in the customer's box, nor the other way round."""
    writing.write("to the customer")
    writing.media.setText("https://x.example/customer.png")
    writing.press("privateNote")
    assert (writing.box.toPlainText(), writing.media.text()) == ("", "")
    writing.write("to the team")
    writing.press("customerText")
    assert (writing.box.toPlainText(), writing.media.text()) == ("to the customer", "https://x.example/customer.png")
    writing.press("privateNote")
    assert writing.box.toPlainText() == "to the team"


def test_recipients_inbox_and_sender_are_shared(writing: ComposerDriver) -> None:
    """A note about Kim is on Kim's conversation."""
    writing.add("6505550103")
    writing.press("privateNote")
    assert writing.chips == ["(650) 555-0103"]


def test_a_note_is_sent_as_one(writing: ComposerDriver) -> None:
    """With its text and its media both; and the side stays."""
    writing.add("6505550103")
    writing.press("privateNote")
    writing.write("for us")
    writing.media.setText("https://x.example/a.png")
    writing.press("send")
    (entry,) = writing.entries
    assert entry.message.is_note
    assert '"private":true' in entry.body
    assert (entry.message.text, entry.message.media_url) == ("for us", "https://x.example/a.png")
    assert writing.find(QAbstractButton, "privateNote").isChecked()


def test_note_is_amber_with_a_lock(writing: ComposerDriver) -> None:
    """Other colours, other words on the button, in the box, under it, and for a screen reader."""
    writing.add("6505550103")
    writing.press("privateNote")
    writing.settle()
    assert writing.box.palette().color(QPalette.ColorRole.Base) == LIGHT.note
    assert writing.box.accessibleName() == "Private note text"
    assert "The customer never sees it" in writing.box.placeholderText()
    assert writing.button.text() == "Add private note"
    assert writing.foot == "Only your team sees this"
    writing.press("customerText")
    assert writing.box.palette().color(QPalette.ColorRole.Base) == LIGHT.field
    assert writing.box.accessibleName() == "Message text"
    assert writing.button.text() == "Send to (650) 555-0103"


def test_a_note_stays_amber_in_the_dark(writing: ComposerDriver, dark: None) -> None:
    """Also when the theme changes while it stands there."""
    writing.press("privateNote")
    QApplication.processEvents()
    assert writing.box.palette().color(QPalette.ColorRole.Base) == DARK.note


def test_undo_and_caret_survive_a_change_of_side(writing: ComposerDriver) -> None:
    """Each side has its own history."""
    writing.write("one")
    writing.box.moveCursor(QTextCursor.MoveOperation.Start)
    writing.press("privateNote")
    writing.write("two")
    writing.press("customerText")
    assert writing.box.textCursor().position() == 0
    QTest.keyClick(writing.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writing.box.toPlainText() == ""
    writing.press("privateNote")
    assert writing.box.toPlainText() == "two"


def test_tabs_are_exclusive(writing: ComposerDriver) -> None:
    """Pressing the chosen one again does not uncheck it."""
    writing.press("customerText")
    note, text = writing.find(QAbstractButton, "privateNote"), writing.find(QAbstractButton, "customerText")
    assert (text.isChecked(), note.isChecked()) == (True, False)
    writing.press("privateNote")
    assert (text.isChecked(), note.isChecked()) == (False, True)
    assert writing.box.hasFocus()


def test_only_plain_text_is_pasted(writing: ComposerDriver) -> None:
    """Without fonts and links, with one kind of line end."""
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold\r\nnext\u2028soft\vpage\flast\x85")
    paste(writing, rich)
    assert writing.box.toPlainText() == "bold\nnext\nsoft\npage\nlast\n"


@pytest.mark.parametrize("bad", ["\0", "\x1b", "\ufffd"])
def test_removed_characters_of_a_paste_are_reported(writing: ComposerDriver, bad: str) -> None:
    """Invisible and damaged characters are left out, and the person hears of it."""
    source = QMimeData()
    source.setText(f"a{bad}b{bad}c")
    paste(writing, source)
    assert writing.box.toPlainText() == "abc"
    assert writing.checks == ["2 characters that can't be sent were left out."]


def test_removed_characters_of_an_input_method_are_reported(writing: ComposerDriver) -> None:
    """An input method can commit it too."""
    event = QInputMethodEvent()
    event.setCommitString("a\0b")
    QApplication.sendEvent(writing.box, event)
    assert writing.box.toPlainText() == "ab"
    assert len(writing.checks) == 1


def test_tabs_and_line_ends_are_kept(writing: ComposerDriver) -> None:
    """They can be sent."""
    source = QMimeData()
    source.setText("a\tb\nc")
    paste(writing, source)
    assert writing.box.toPlainText() == "a\tb\nc"
    assert writing.checks == []


@pytest.mark.parametrize("name", ["messageText", "mediaUrl"])
def test_pasted_link_keeps_its_escapes(writing: ComposerDriver, name: str) -> None:
    """Also where the clipboard has it as a link alone, which Qt would decode."""
    link = "https://files.example/Price%20list%2Fnew.pdf?for=a%26b"
    source = QMimeData()
    source.setUrls([QUrl(link)])
    QGuiApplication.clipboard().setMimeData(source)
    field = writing.box if name == "messageText" else writing.media
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (writing.box.toPlainText() or writing.media.text()) == link


@pytest.mark.parametrize("name", ["messageText", "mediaUrl"])
def test_pasted_file_is_refused_with_a_reason(writing: ComposerDriver, name: str) -> None:
    """Nothing here can upload it, and what to do instead is said."""
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/home/ana/map.jpg")])
    QGuiApplication.clipboard().setMimeData(source)
    field = writing.box if name == "messageText" else writing.media
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (words,) = writing.checks
    assert "map.jpg" in words
    assert "paste its link" in words
    assert (writing.box.toPlainText(), writing.media.text()) == ("", "")


def test_pasted_picture_is_refused_with_a_reason(writing: ComposerDriver) -> None:
    """One copied from a browser has no address here."""
    source = QMimeData()
    source.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(writing, source)
    assert ["picture" in words for words in writing.checks] == [True]


def test_tab_leaves_the_box(writing: ComposerDriver) -> None:
    """And goes to the bar under it, which is one stop, then to Send; Shift+Tab goes back."""
    writing.add("6505550103")
    writing.settle()
    writing.box.setFocus()
    first = writing.find(QAbstractButton, "field")
    QTest.keyClick(writing.box, Qt.Key.Key_Tab)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert writing.button.hasFocus()
    QTest.keyClick(writing.button, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert writing.box.hasFocus()


@pytest.mark.parametrize(
    "words",
    ["👍🏽 family 👨‍👩‍👧‍👦", "مرحبا، موعدك غدا", "שלום", "e\u0301 a\u0308", "日本語", "x" * 100_000, "^{}[]~|\\€"],
)
def test_any_text_is_saved_unchanged(writing: ComposerDriver, words: str) -> None:
    """Emoji, right-to-left, combining marks and very long texts; also with what is underlined in them."""
    writing.box.setPlainText(words)
    writing.settle()
    writing.composer.flush()
    saved = writing.backend.core.drafts.current(writing.account.id, side=Side.TEXT)
    assert saved is not None
    assert saved.text == words


def test_costly_characters_are_underlined(writing: ComposerDriver) -> None:
    """Where they stand, also after characters that Qt counts twice."""
    writing.box.setPlainText("👍 don’t")
    writing.settle()
    marked = [mark.cursor.selectedText() for mark in writing.box.extraSelections()]
    assert marked == ["👍", "’"]
    writing.box.setPlainText("don't")
    writing.settle()
    assert writing.box.extraSelections() == []


@pytest.mark.parametrize(
    ("words", "says", "tells"),
    [
        ("", "", ""),
        ("See you", "1 text", "GSM-7 · 7 of 160 characters"),
        ("^", "1 text", "GSM-7 · 2 of 160 characters"),
        ("x" * 161, "2 texts", "GSM-7 · 161 characters · 145 left in the last text"),
        ("don’t", "1 text", "UCS-2 because of “’” · 5 of 70 characters"),
        ("“a” – ’ …", "1 text", "UCS-2 because of ““” “”” “–” … · 9 of 70 characters"),
        ("ש", "1 text", "UCS-2 because of “\u2068ש\u2069” · 1 of 70 characters"),
        ("a\u200bb", "1 text", "UCS-2 because of U+200B · 3 of 70 characters"),
    ],
)
def test_the_counter_says_what_it_costs(writing: ComposerDriver, words: str, says: str, tells: str) -> None:
    """As how many texts it is billed; its tip tells encoding, how full it is, and what made it costly."""
    writing.box.setPlainText(words)
    assert writing.foot == says
    assert tells in writing.find(QLabel, "segments").toolTip()


def test_the_counter_leaves_room_for_what_heymarket_appends(writing: ComposerDriver) -> None:
    """Once it is set; only what is written is underlined."""
    writing.backend.core.policy.apply(Settings(opt_out="Reply STOP – bye"))
    writing.composer.refresh()
    assert writing.foot == ""
    writing.box.setPlainText("x" * 60)
    assert writing.foot == "2 texts"
    assert "77 characters · 57 left in the last text" in writing.find(QLabel, "segments").toolTip()
    assert "“Reply STOP – bye”" in writing.find(QLabel, "segments").toolTip()
    assert writing.box.extraSelections() == []
    writing.box.setPlainText("don’t")
    writing.settle()
    assert [mark.cursor.selectedText() for mark in writing.box.extraSelections()] == ["’"]


def test_with_media_or_to_a_group_it_is_an_mms(writing: ComposerDriver) -> None:
    """No segments are counted then."""
    writing.box.setPlainText("don’t")
    writing.media.setText("https://x.example/a.png")
    assert writing.foot == "1 picture message"
    writing.media.setText("")
    writing.add("6505550103", "4155550188")
    writing.press("oneGroup")
    assert writing.foot == "1 group message"


@pytest.mark.parametrize(
    ("numbers", "says"),
    [
        ((), "Only your team sees this"),
        (("6505550103",), "Only your team sees this"),
    ],
)
def test_a_note_says_who_sees_it(writing: ComposerDriver, numbers: tuple[str, ...], says: str) -> None:
    """In place of the counter: notes have no segments."""
    writing.add(*numbers)
    writing.press("privateNote")
    writing.box.setPlainText("don’t")
    assert writing.foot == says
    assert writing.box.extraSelections() == []


def paste(writing: ComposerDriver, source: QMimeData) -> None:
    """Paste this into the box."""
    QGuiApplication.clipboard().setMimeData(source)
    writing.box.setFocus()
    QTest.keyClick(writing.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_name_in_the_empty_box_is_painted_at_once(writing: ComposerDriver) -> None:
    """Never the former person's name under another person's chip: Qt alone repaints a placeholder only if it goes."""
    painted: list[str] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                painted.append(writing.box.placeholderText())
            return False

    watch = Watch()
    viewport = writing.box.viewport()
    viewport.installEventFilter(watch)
    writing.composer.form.editor.set_recipient("Kim")
    writing.qtbot.waitUntil(lambda: "Write to Kim" in painted)
    writing.composer.form.editor.set_recipient("Li")
    writing.qtbot.waitUntil(lambda: "Write to Li" in painted)
    viewport.removeEventFilter(watch)
