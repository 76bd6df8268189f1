"""The moment of Send."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from heydesk.core.compose import ComposeService
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from tests.core.check_counter import CheckCounter
from tests.ui.backend import KIM, LI
from tests.ui.composer.driver import ANA, FRONT_DESK, ComposerDriver

PREMIUM = "(900) 555-0103"
"""A number that the check doubts: it is in no use."""


def test_sent_entry_equals_the_form(writing: ComposerDriver) -> None:
    """Inbox, member, number, text and media stand in the outbox as they stood in the form."""
    writing.add("(650) 555-0103")
    writing.write("See you Thursday.")
    QTest.keyClicks(writing.media, "https://marina.example/map.jpg")
    writing.press("send")
    (entry,) = writing.entries
    message = entry.message
    assert (message.inbox_id, message.sender_id) == (FRONT_DESK.id, ANA.id)
    assert (message.phones, message.text) == ((KIM,), "See you Thursday.")
    assert (message.media_url, message.is_note) == ("https://marina.example/map.jpg", False)
    assert entry.state is State.HELD
    assert writing.sent == [entry.batch_id]


def test_a_draft_is_checked_once(writing: ComposerDriver) -> None:
    """From the click until it is in the outbox."""
    backend, count = writing.backend, CheckCounter()
    core = backend.core
    known = core.knowledge
    core.compose = ComposeService(backend.store, core.policy, backend.now, known.gather, known.revision, count)
    writing.add("(650) 555-0103")
    writing.write("See you Thursday.")
    writing.settle()
    assert count.calls == 0
    writing.press("send")
    assert (count.calls, len(writing.entries)) == (1, 1)


def test_after_send_the_person_stays_and_the_text_goes(writing: ComposerDriver) -> None:
    """Text and media go; inbox, sender and recipient stay, and the next text can be typed at once."""
    writing.add("6505550103")
    writing.write("x")
    writing.media.setText("https://marina.example/map.jpg")
    writing.press("send")
    assert (writing.box.toPlainText(), writing.chips) == ("", ["(650) 555-0103"])
    assert not writing.find(QLineEdit, "mediaUrl").isVisible()
    assert writing.inbox.text().startswith("Front desk")
    assert writing.box.hasFocus()
    assert writing.button.text() == "Send to (650) 555-0103"


def test_after_send_to_several_nobody_is_left(writing: ComposerDriver) -> None:
    """So that the next text doesn't go to all of them by accident."""
    writing.add("6505550103", "4155550188")
    writing.write("x")
    writing.press("send")
    assert (writing.box.toPlainText(), writing.chips) == ("", [])
    assert writing.to.hasFocus()


def test_text_undo_after_send_does_not_restore_the_text(writing: ComposerDriver) -> None:
    """Ctrl+Z after Send does not bring the text back: it is on its way, and has an Undo of its own."""
    writing.add("6505550103")
    writing.write("x")
    writing.press("send")
    writing.box.undo()
    assert writing.box.toPlainText() == ""


@pytest.mark.parametrize("name", ["messageText", "recipients", "mediaUrl", "inbox", "customerText"])
def test_ctrl_enter_sends_from_every_field(writing: ComposerDriver, name: str) -> None:
    """Wherever the keyboard is in the composer."""
    writing.add("6505550103")
    writing.write("x")
    writing.ctrl_enter(writing.find(QWidget, name))
    assert len(writing.entries) == 1


def test_typed_number_becomes_a_recipient_at_send(writing: ComposerDriver) -> None:
    """Pressing Send makes the chip."""
    writing.write("x")
    QTest.keyClicks(writing.to, "650 555 0103")
    writing.ctrl_enter(writing.to)
    assert [entry.message.phones for entry in writing.entries] == [(KIM,)]


def test_send_twice_in_a_row_sends_once(writing: ComposerDriver) -> None:
    """A second press finds an empty form, and says so."""
    writing.add("6505550103")
    writing.write("x")
    writing.press("send")
    writing.press("send")
    assert len(writing.entries) == 1
    assert any("Write a message" in words for words in writing.checks)


def test_double_click_sends_once(writing: ComposerDriver) -> None:
    """So it never answers its own question."""
    writing.add(PREMIUM)
    writing.write("x")
    QTest.mouseClick(writing.button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(writing.button, Qt.MouseButton.LeftButton)
    assert writing.entries == ()
    assert writing.button.text() == "Send anyway"


@pytest.fixture
def double_click_ms() -> Iterator[Callable[[int], None]]:
    """Set how close together two presses count as one; the system's own time comes back afterwards."""
    before = QApplication.doubleClickInterval()
    yield QApplication.setDoubleClickInterval
    QApplication.setDoubleClickInterval(before)


def test_ctrl_enter_twice_in_a_hurry_sends_once(
    writing: ComposerDriver, double_click_ms: Callable[[int], None]
) -> None:
    """A second press that comes too soon is no answer to the warning; one that comes later is."""
    double_click_ms(60_000)
    writing.add(PREMIUM)
    writing.write("x")
    writing.ctrl_enter()
    writing.ctrl_enter()
    assert writing.entries == ()
    double_click_ms(0)  # any press comes late enough now
    writing.ctrl_enter()
    assert len(writing.entries) == 1


def test_second_ctrl_enter_in_a_hurry_shows_no_error(writing: ComposerDriver) -> None:
    """What the first press has sent is not missed by the second."""
    writing.add("6505550103")
    writing.write("x")
    writing.ctrl_enter()
    writing.ctrl_enter(writing.to)
    assert len(writing.entries) == 1
    assert writing.checks == []


def test_held_ctrl_enter_sends_once(writing: ComposerDriver) -> None:
    """An automatic repeat of Ctrl+Enter neither sends nor says yes to a warning."""
    writing.add(PREMIUM)
    writing.write("x")
    writing.ctrl_enter()
    control = Qt.KeyboardModifier.ControlModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, control, "\r", autorep=True)
    QApplication.sendEvent(writing.box, held)
    assert writing.entries == ()


@pytest.mark.parametrize("name", ["messageText", "recipients", "mediaUrl"])
def test_send_does_nothing_while_an_input_method_composes(writing: ComposerDriver, name: str) -> None:
    """While an input method has text open, Ctrl+Enter belongs to it."""
    writing.add("6505550103")
    writing.write("x")
    field = writing.find(QWidget, name)
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("に", []))
    writing.ctrl_enter(field)
    assert writing.entries == ()
    QApplication.sendEvent(field, QInputMethodEvent("", []))
    writing.ctrl_enter(field)
    assert len(writing.entries) == 1


def test_errors_stop_send_and_focus_the_first_field(writing: ComposerDriver) -> None:
    """All are said at once; the keyboard goes to the first; nothing is sent and nothing is lost."""
    QTest.keyClicks(writing.media, "ftp://x.example")
    writing.ctrl_enter(writing.media)
    assert writing.entries == ()
    assert len(writing.checks) == 2
    assert writing.to.hasFocus()
    assert writing.to.accessibleDescription()
    assert writing.media.text() == "ftp://x.example"


def test_corrected_error_disappears_and_others_stay(writing: ComposerDriver) -> None:
    """Nobody has to press Send to see that a field is right now."""
    QTest.keyClicks(writing.media, "ftp://x.example")
    writing.ctrl_enter(writing.media)
    writing.add("6505550103")
    writing.settle()
    assert [words for words in writing.checks if "ftp" in words] == writing.checks != []
    writing.media.setText("https://x.example/a.png")
    writing.settle()
    assert writing.checks == []
    assert not writing.media.accessibleDescription()


def test_a_click_on_a_problem_leads_to_its_field(writing: ComposerDriver) -> None:
    """From the words to the place."""
    QTest.keyClicks(writing.media, "ftp://x.example")
    writing.ctrl_enter(writing.media)
    checks = writing.find(QWidget, "checks").findChildren(QLabel, "problem")
    QTest.mouseClick(next(check for check in checks if "ftp" in check.text()), Qt.MouseButton.LeftButton)
    assert writing.media.hasFocus()


def test_warnings_are_asked_about_once(writing: ComposerDriver) -> None:
    """The first Send shows them and sends nothing; the second goes through."""
    writing.add(PREMIUM)
    writing.write("x")
    writing.press("send")
    assert (len(writing.checks), writing.entries) == (1, ())
    assert writing.button.text() == "Send anyway"
    writing.press("send")
    assert len(writing.entries) == 1
    assert writing.checks == []


def test_message_that_arrived_since_is_a_warning_at_send(writing: ComposerDriver) -> None:
    """A warning that was not there at the first Send stops the second, though nothing was edited; the third goes."""
    writing.add(PREMIUM)
    writing.write("See you on Thursday at ten.")
    writing.press("send")
    assert len(writing.checks) == 1
    writing.backend.send(writing.account, "See you on Thursday at ten.", "19005550103")
    writing.press("send")
    assert len(writing.entries) == 1
    assert any("already got this text" in words for words in writing.checks)
    writing.backend.later(60)
    writing.press("send")
    assert len(writing.entries) == 2


def test_a_question_can_be_answered_with_keep_editing(writing: ComposerDriver) -> None:
    """The question has the keyboard; Escape or the button takes it away, and nothing was sent."""
    writing.add(PREMIUM)
    writing.write("x")
    for name in ("button", "key"):
        writing.press("send")
        assert writing.button.text() == "Send anyway"
        keep = writing.find(QAbstractButton, "keepEditing")
        assert keep.hasFocus()
        assert not writing.find(QAbstractButton, "sendMenu").isVisible()
        if name == "button":
            writing.press("keepEditing")
        else:
            QTest.keyClick(keep, Qt.Key.Key_Escape)
        assert (writing.checks, writing.entries, writing.box.hasFocus()) == ([], (), True)
        assert writing.button.text() == f"Send to {PREMIUM}"
        assert not keep.isVisible()


def test_an_enter_meant_for_send_does_not_answer_its_question(
    writing: ComposerDriver, double_click_ms: Callable[[int], None]
) -> None:
    """Two in the time of a double click ask once, and leave the question to be read; a later one answers it."""
    double_click_ms(60_000)
    writing.add(PREMIUM)
    writing.write("x")
    writing.press("send")
    keep = writing.find(QAbstractButton, "keepEditing")
    QTest.keyClick(keep, Qt.Key.Key_Return)
    assert (keep.isVisible(), writing.button.text()) == (True, "Send anyway")
    double_click_ms(0)
    QTest.keyClick(keep, Qt.Key.Key_Return)
    assert (keep.isVisible(), writing.entries) == (False, ())


def test_a_link_takes_no_key_until_it_was_seen(writing: ComposerDriver) -> None:
    """Nor where nothing was being written: an Enter on its way sends no text of a web page."""
    writing.composer.open_draft(Draft(FRONT_DESK.id, ANA.id, (KIM,), text="from a link"))
    writing.composer.send()
    assert (writing.entries, writing.box.toPlainText()) == ((), "from a link")
    writing.qtbot.waitUntil(lambda: not writing.composer.form.editor.box.is_held)
    writing.composer.send()
    assert len(writing.entries) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_the_button_presses_it(writing: ComposerDriver, key: Qt.Key) -> None:
    """As on every button; Undo is the guard against a slip."""
    writing.add("6505550103")
    writing.write("x")
    writing.button.setFocus()
    QTest.keyClick(writing.button, key)
    assert len(writing.entries) == 1


def test_send_is_off_while_nobody_is_chosen(writing: ComposerDriver) -> None:
    """It says why; Ctrl+Enter leads to the field. A number that is being typed is somebody."""
    writing.write("x")
    assert not writing.button.isEnabled()
    assert writing.button.accessibleDescription() == "Choose who gets it first."
    writing.ctrl_enter()
    assert writing.to.hasFocus()
    assert len(writing.checks) == 1
    QTest.keyClicks(writing.to, "650 555 0103")
    assert writing.button.isEnabled()


def test_send_and_next_asks_for_the_next_person_once_it_is_sent(writing: ComposerDriver) -> None:
    """By its key; where there is a question, its answer goes on to the next one too."""
    asked: list[int] = []
    writing.composer.advance_requested.connect(lambda: asked.append(len(writing.entries)))
    writing.add(PREMIUM)
    writing.write("x")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(writing.box, Qt.Key.Key_Return, both)
    assert (asked, writing.button.text()) == ([], "Send anyway")
    writing.press("send")
    assert asked == [1]
    writing.write("y")
    writing.press("send")
    writing.press("send")
    assert (asked, len(writing.entries)) == ([1], 2)


def test_the_menu_has_more_ways_to_send(writing: ComposerDriver) -> None:
    """With their keys; a note can't be sent later."""
    asked: list[bool] = []
    writing.composer.advance_requested.connect(lambda: asked.append(True))
    writing.add("6505550103")
    writing.write("x")
    menu = open_menu(writing)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names[0] == "sendNext"
    assert names[-1] == "sendLater"
    menu.actions()[0].trigger()
    menu.close()
    assert (asked, len(writing.entries)) == ([True], 1)
    writing.press("privateNote")
    menu = open_menu(writing)
    assert not next(action for action in menu.actions() if action.objectName() == "sendLater").isEnabled()
    menu.close()


def open_menu(writing: ComposerDriver) -> QMenu:
    """Press the arrow beside Send."""
    writing.press("sendMenu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_whoever_waits_next_is_a_link(writing: ComposerDriver) -> None:
    """With the name and the wait; it sends nothing."""
    asked: list[bool] = []
    writing.composer.next_requested.connect(lambda: asked.append(True))
    link = writing.find(QAbstractButton, "nextWaiting")
    assert not link.isVisible()
    writing.composer.show_next("Evelyn Brooks", "6 min")
    assert (link.text(), link.accessibleName()) == ("Next: Evelyn Brooks · 6 min", "Next: Evelyn Brooks")
    writing.press("nextWaiting")
    assert asked == [True]
    writing.composer.show_next("", "")
    assert not link.isVisible()


@pytest.mark.parametrize("what", ["text", "media", "recipient", "sender"])
def test_edit_after_a_warning_asks_again(writing: ComposerDriver, what: str) -> None:
    """The yes was for that very text and audience."""
    writing.add(PREMIUM)
    writing.write("x")
    writing.press("send")
    match what:
        case "text":
            writing.write("y")
        case "media":
            writing.media.setText("https://x.example/a.png")
        case "recipient":
            writing.add("(900) 555-0117")
        case _:
            writing.sender.setFocus()
            QTest.keyClicks(writing.sender, "Ben")
    writing.settle()
    assert "anyway" not in writing.button.text()
    assert writing.checks == []
    writing.press("send")
    assert writing.entries == ()
    assert writing.checks != []


def test_text_stays_when_the_disk_is_full(writing: ComposerDriver) -> None:
    """What the outbox can't take stays in the form, with the reason."""
    writing.add("6505550103")
    writing.write("x")
    writing.backend.store.database.execute("PRAGMA query_only = ON")
    writing.press("send")
    assert (writing.box.toPlainText(), writing.chips) == ("x", ["(650) 555-0103"])
    assert len(writing.checks) == 1
    writing.backend.store.database.execute("PRAGMA query_only = OFF")
    writing.press("send")
    assert len(writing.entries) == 1


def test_each_alone_makes_a_message_for_each_recipient(writing: ComposerDriver) -> None:
    """One Send, one batch, a message for every person, in their order."""
    writing.add("6505550103", "4155550188")
    writing.write("x")
    assert writing.button.text() == "Send to 2 people" if writing.foot else ""
    writing.press("send")
    first, second = writing.entries
    assert (first.message.phones, second.message.phones) == ((KIM,), (LI,))
    assert first.batch_id == second.batch_id


def test_group_makes_one_message(writing: ComposerDriver) -> None:
    """To all of them, who see each other."""
    writing.add("6505550103", "4155550188")
    writing.write("x")
    writing.press("oneGroup")
    writing.settle()
    assert writing.button.text() == "Send to the group of 2"
    writing.press("send")
    assert [entry.message.phones for entry in writing.entries] == [(KIM, LI)]


def test_the_request_shows_what_will_leave(writing: ComposerDriver) -> None:
    """The id shown before Send is the one that leaves, and the next one is another."""
    writing.add("6505550103")
    writing.write("x")
    (shown,) = writing.composer.requests()
    writing.press("send")
    (entry,) = writing.entries
    assert entry.body == shown.body
    assert str(entry.local_id) not in writing.composer.requests()[0].body


def test_without_an_account_nothing_can_be_sent(writing: ComposerDriver) -> None:
    """The composer stands there empty, and has nothing to show either."""
    writing.composer.set_account(None)
    writing.composer.send()
    assert writing.composer.requests() == ()
    assert writing.find(QLineEdit, "inbox").text() == "No inboxes"


def test_in_a_narrow_window_send_says_whom_it_goes_to_in_full(writing: ComposerDriver) -> None:
    """It is never cut for other buttons."""
    writing.backend.core.drafts.keep(writing.account.id, Draft(text="old"))
    writing.composer.reload_kept()
    writing.add("6505550103", "6505550104", "6505550105")
    writing.settle()
    writing.composer.resize(writing.composer.minimumSizeHint().width(), 700)
    writing.settle()
    assert writing.button.text() == "Send to 3 people"
    assert writing.button.width() >= writing.button.sizeHint().width()


def test_send_stays_in_a_low_window(writing: ComposerDriver) -> None:
    """With a question above it, and many recipients: what is between gives way."""
    writing.composer.resize(640, 520)
    writing.add(PREMIUM)
    writing.box.setFocus()
    writing.box.insertPlainText("x\n" * 9)
    writing.ctrl_enter()
    writing.settle()
    for name in ("checks", "send"):
        part = writing.find(QWidget, name)
        top = part.mapTo(writing.composer, QPoint(0, 0)).y()
        assert top >= 0
        assert top + part.height() <= writing.composer.height()
