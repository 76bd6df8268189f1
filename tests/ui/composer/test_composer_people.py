"""Each conversation has its own text and note: words never move to somebody else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heydesk.domain.draft_context import Person
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import ChatId, ContactStatus, ConversationAddress
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import BILLING, FRONT_DESK, ComposerDriver
from tests.ui.composer.fake_recipient_book import FakeBook
from tests.ui.composer.test_saved_drafts import kept

KIMS = ConversationAddress(FRONT_DESK.id, (KIM,))
LIS = ConversationAddress(FRONT_DESK.id, (LI,))


def opened(writing: ComposerDriver, address: ConversationAddress) -> None:
    """Open a conversation, and wait until its name has been seen."""
    writing.composer.open_person(address)
    writing.qtbot.waitUntil(lambda: not writing.composer.form.editor.box.is_held)


def test_each_person_has_their_own_text_and_note(writing: ComposerDriver) -> None:
    """What is written for one is there again when they are opened again, and never in between."""
    opened(writing, KIMS)
    writing.write("to Kim")
    writing.press("privateNote")
    writing.write("about Kim")
    opened(writing, LIS)
    assert (writing.box.toPlainText(), writing.chips) == ("", ["(415) 555-0188"])
    assert writing.find(QAbstractButton, "privateNote").isChecked()
    assert writing.box.hasFocus()
    writing.press("customerText")
    writing.write("to Li")
    opened(writing, KIMS)
    assert (writing.box.toPlainText(), writing.chips) == ("to Kim", ["(650) 555-0103"])
    writing.press("privateNote")
    assert writing.box.toPlainText() == "about Kim"
    assert [(draft.text, draft.recipients) for draft in kept(writing)] == [("to Li", (LI,))]


def test_a_note_alone_is_shown_as_one(writing: ComposerDriver) -> None:
    """Where nothing else was left unsent."""
    opened(writing, KIMS)
    writing.press("privateNote")
    writing.write("about Kim")
    opened(writing, LIS)
    opened(writing, KIMS)
    assert writing.find(QAbstractButton, "privateNote").isChecked()
    assert writing.box.toPlainText() == "about Kim"


def test_words_for_nobody_go_along(writing: ComposerDriver) -> None:
    """Whoever writes first may choose later."""
    writing.write("See you")
    opened(writing, KIMS)
    assert (writing.box.toPlainText(), writing.chips) == ("See you", ["(650) 555-0103"])
    assert kept(writing) == []


def test_opening_whoever_is_open_changes_nothing(writing: ComposerDriver) -> None:
    """But that the keyboard is in the box; no key is lost."""
    opened(writing, KIMS)
    writing.write("to Kim")
    writing.to.setFocus()
    writing.composer.open_person(KIMS)
    assert writing.box.hasFocus()
    QTest.keyClicks(writing.box, "!")
    assert writing.box.toPlainText() == "to Kim!"


def test_a_group_is_opened_by_its_conversation(writing: ComposerDriver) -> None:
    """And keeps its own words."""
    group = ConversationAddress(FRONT_DESK.id, (KIM, LI), ChatId(72))
    opened(writing, group)
    writing.write("to both")
    opened(writing, KIMS)
    assert writing.box.toPlainText() == ""
    opened(writing, group)
    assert writing.box.toPlainText() == "to both"
    assert writing.composer.form.draft(Side.TEXT).chats == (ChatId(72),)


def test_keys_are_dropped_until_the_name_has_been_seen(writing: ComposerDriver) -> None:
    """They go nowhere, and nothing can be sent by one."""
    opened(writing, KIMS)
    writing.write("to Kim")
    opened(writing, LIS)
    writing.composer.open_person(KIMS)
    QTest.keyClicks(writing.box, "x")
    writing.ctrl_enter()
    assert (writing.box.toPlainText(), writing.entries) == ("to Kim", ())
    writing.qtbot.waitUntil(lambda: not writing.composer.form.editor.box.is_held)
    QTest.keyClicks(writing.box, "!")
    assert writing.box.toPlainText() == "to Kim!"


def test_the_window_can_hold_the_keys_longer(writing: ComposerDriver) -> None:
    """Until the last message is in sight, too."""
    writing.composer.hold_keys()
    writing.write("x")
    assert writing.box.toPlainText() == ""
    writing.composer.release_keys()
    writing.write("y")
    assert writing.box.toPlainText() == "y"


def test_a_new_text_keeps_what_is_written_under_its_recipient(writing: ComposerDriver) -> None:
    """Ctrl+N begins with nobody; the text is there again with the person."""
    writing.add("6505550103")
    writing.write("to Kim")
    writing.composer.open_empty()
    assert (writing.box.toPlainText(), writing.chips, writing.to.hasFocus()) == ("", [], True)
    assert [(draft.text, draft.recipients) for draft in kept(writing)] == [("to Kim", (KIM,))]
    writing.add("6505550103")
    assert writing.box.toPlainText() == "to Kim"


def test_words_stay_behind_when_the_recipient_is_replaced(writing: ComposerDriver) -> None:
    """They are saved with the first; where they were meant for the second, one press brings them along."""
    writing.add("6505550103")
    writing.write("Good morning")
    writing.add("2125550150")
    assert writing.box.toPlainText() == "Good morning"  # both are in sight
    writing.composer.form.recipients.remove_phone(KIM)
    writing.settle()
    assert (writing.box.toPlainText(), writing.chips) == ("", ["(212) 555-0150"])
    assert [(draft.text, draft.recipients) for draft in kept(writing)] == [("Good morning", (KIM,))]
    assert writing.checks == ["What you wrote to (650) 555-0103 is saved with their conversation."]
    QTest.mouseClick(writing.find(QAbstractButton, "repair"), Qt.MouseButton.LeftButton)
    writing.settle()
    assert (writing.box.toPlainText(), writing.chips) == ("Good morning", ["(212) 555-0150"])
    assert (kept(writing), writing.checks) == ([], [])


def test_undo_of_the_recipient_brings_the_words_back(writing: ComposerDriver) -> None:
    """A chip that was taken away by a slip of the hand costs nothing."""
    writing.add("6505550103")
    writing.write("Good morning")
    writing.composer.form.recipients.remove_phone(KIM)
    assert writing.box.toPlainText() == ""
    writing.to.setFocus()
    QTest.keyClick(writing.to, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (writing.box.toPlainText(), writing.chips) == ("Good morning", ["(650) 555-0103"])
    assert kept(writing) == []


def test_another_inbox_leaves_the_words(writing: ComposerDriver) -> None:
    """The person is the same."""
    writing.add("6505550103")
    writing.write("Good morning")
    writing.inbox.setFocus()
    QTest.keyClicks(writing.inbox, "Billing")
    assert writing.inbox.value == BILLING.id
    assert writing.box.toPlainText() == "Good morning"
    writing.composer.form.recipients.remove_phone(KIM)
    (draft,) = kept(writing)
    assert (draft.inbox_id, draft.recipients) == (BILLING.id, (KIM,))


def test_somebody_who_opted_out_can_get_a_note_alone(writing: ComposerDriver) -> None:
    """A banner says so over the text, and Send is off; a note can be added."""
    status = ContactStatus(PAT, unsubscribed=True, blocked=False)
    writing.settle()
    writing.composer.form.set_book(FakeBook(people={PAT: Person(PAT, status=status)}))
    writing.add("2125550150")
    writing.write("x")
    writing.settle()
    banner = writing.find(QLabel, "cantBeTexted")
    assert "opted out and can't be texted" in banner.text()
    assert not writing.button.isEnabled()
    writing.ctrl_enter()
    assert writing.entries == ()
    writing.press("privateNote")
    writing.write("about Pat")
    writing.settle()
    assert not banner.isVisible()
    writing.press("send")
    assert len(writing.entries) == 1


def test_a_blocked_person_is_said_to_be(writing: ComposerDriver) -> None:
    """Which is not their own doing."""
    status = ContactStatus(PAT, unsubscribed=False, blocked=True)
    writing.settle()
    writing.composer.form.set_book(FakeBook(people={PAT: Person(PAT, status=status)}))
    writing.add("2125550150")
    writing.settle()
    assert "is blocked and can't be texted" in writing.find(QLabel, "cantBeTexted").text()


def test_without_an_account_nobody_can_be_opened(writing: ComposerDriver) -> None:
    """There is nowhere to keep what is written."""
    writing.composer.set_account(None)
    writing.write("x")
    writing.composer.open_person(KIMS)
    writing.composer.open_empty()
    assert writing.box.toPlainText() == "x"


def test_a_page_without_a_foot_takes_the_keys_that_send(writing: ComposerDriver) -> None:
    """A review is confirmed on its own page; the text is there again afterwards."""
    writing.add("6505550103")
    writing.write("x")
    page, other = QWidget(), QWidget()
    writing.composer.show_middle(page, alone=True)
    assert not writing.button.isVisible()
    QTest.keyClick(writing.composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert writing.entries == ()
    writing.composer.show_middle(other)
    assert writing.composer.middle_page is other
    writing.ctrl_enter()
    assert len(writing.entries) == 1


def test_a_link_opens_with_what_was_written_kept(writing: ComposerDriver) -> None:
    """Under the person that it was for."""
    opened(writing, KIMS)
    writing.write("to Kim")
    writing.composer.open_draft(Draft(pending="(415) 555-0188", text="from a link"))
    assert (writing.box.toPlainText(), writing.chips) == ("from a link", ["(415) 555-0188"])
    opened(writing, KIMS)
    assert writing.box.toPlainText() == "to Kim"
    opened(writing, LIS)
    assert writing.box.toPlainText() == "from a link"


def test_whoever_writes_notes_goes_on_writing_notes(writing: ComposerDriver) -> None:
    """The next conversation opens on the private side too, also where a text to them had been begun."""
    opened(writing, LIS)
    writing.write("a text to Li")
    opened(writing, KIMS)
    writing.press("privateNote")
    writing.write("about Kim")
    opened(writing, LIS)
    assert writing.composer.form.side is Side.NOTE
    assert writing.box.toPlainText() == ""
    writing.press("customerText")
    assert writing.box.toPlainText() == "a text to Li"
