"""From one waiting conversation to the next, and what is done with one besides writing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton, QWidget

from heydesk.ui.conversation_actions import HandOverDialog
from heydesk.ui.widgets.inputs import Picker
from tests.core.conftest import bare_environment, control, driver, drivers, sandbox
from tests.core.core_driver import KIM, PRIYA
from tests.core.sandbox_control import SandboxControl
from tests.ui.writer import Writer, writer

__all__ = ["bare_environment", "control", "driver", "drivers", "sandbox", "writer"]


def trigger(writer: Writer, name: str) -> None:
    """Carry out a command of the window."""
    action = writer.find(QAction, name)
    assert action.isEnabled()
    action.trigger()


def open_phone(writer: Writer) -> str:
    """The number of the conversation that is open; "" for none."""
    _, draft = writer.composer.written()
    return draft.recipients[0] if len(draft.recipients) == 1 else ""


@pytest.fixture
async def queue(writer: Writer, control: SandboxControl) -> Writer:
    """Kim has waited for longer than Priya, and nobody else waits."""
    for row in writer.driver.core.waiting.snapshot(writer.driver.account.id).rows:
        control.change("close", row.address.phones[0])
    control.hear("Is there parking?", KIM)
    control.hear("Do you take Delta?", PRIYA)
    return writer


async def test_answering_leads_through_the_queue_and_no_key_goes_to_the_wrong_person(queue: Writer) -> None:
    """*Send and next* opens the next one; keys that come before the name has been seen are dropped."""
    writer = queue
    await writer.until(lambda: len(writer.driver.core.waiting.snapshot(writer.driver.account.id).rows) >= 2)
    trigger(writer, "skipAction")
    first = open_phone(writer)
    assert first
    box = writer.find(QPlainTextEdit, "messageText")
    QTest.keyClicks(box, "too early")
    assert box.toPlainText() == ""

    def has_typed() -> bool:
        QTest.keyClicks(box, "x")
        return bool(box.toPlainText())

    await writer.until(has_typed)
    box.setPlainText("")
    QTest.keyClicks(box, "On time")
    trigger(writer, "skipAction")
    second = open_phone(writer)
    assert second not in {"", first}
    assert box.toPlainText() == ""
    writer.workplace.open_conversation(writer.address(first))
    assert box.toPlainText() == "On time"
    kept = writer.driver.core.drafts.saved(writer.driver.account.id)
    assert all("On time" not in one.draft.text for one in kept if one.draft.recipients == (second,))


async def test_with_nobody_waiting_the_empty_page_opens(writer: Writer, control: SandboxControl) -> None:
    """There is always somewhere to go."""
    await writer.until(lambda: bool(writer.driver.core.waiting.snapshot(writer.driver.account.id).as_of))
    for row in writer.driver.core.waiting.snapshot(writer.driver.account.id).rows:
        await writer.driver.core.conversations.close(
            writer.driver.account.id, row.address, writer.member(row.address.inbox_id)
        )
    trigger(writer, "skipAction")
    assert open_phone(writer) == ""
    await writer.until(writer.find(QWidget, "emptyPage").isVisible)


async def test_opting_out_asks_first_and_sends_no_text(writer: Writer, control: SandboxControl) -> None:
    """By name; *Cancel* leaves everything as it is."""
    writer.workplace.open_conversation(writer.address(KIM))
    before = len(control.kept())
    trigger(writer, "optOutAction")
    question = writer.find(QDialog)
    assert "(650) 555-0103" in question.windowTitle() or "Kim Lee" in question.windowTitle()
    writer.find(QPushButton, "cancel").click()
    trigger(writer, "optOutAction")
    writer.find(QPushButton, "yes").click()
    known = writer.driver.core.threads.known_status
    account_id = writer.driver.account.id

    def is_out() -> bool:
        status = known(account_id, KIM)
        return status is not None and status.unsubscribed

    await writer.until(is_out)
    assert len(control.kept()) == before
    assert writer.sent == []


async def test_a_conversation_is_handed_over_with_a_private_note(writer: Writer) -> None:
    """In one act: the note is in the outbox, private, and the conversation follows it."""
    writer.workplace.open_conversation(writer.address(KIM))
    trigger(writer, "handToAction")
    dialog = writer.find(HandOverDialog)
    picker = dialog.findChild(Picker, "handTo")
    note = dialog.findChild(QPlainTextEdit, "handNote")
    assert isinstance(picker, Picker)
    assert isinstance(note, QPlainTextEdit)
    picker.open_list()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    note.setPlainText("Please call Kim")
    writer.find(QPushButton, "handOverNow").click()
    await writer.until(lambda: writer.sent == ["Please call Kim"])
    (row,) = writer.driver.core.outbox_view.snapshot().rows
    assert row.entry.message.is_note


async def test_a_reminder_is_kept(writer: Writer) -> None:
    """In an hour, about whom is open."""
    writer.workplace.open_conversation(writer.address(KIM))
    trigger(writer, "remindAction")
    writer.find(QPushButton, "remind_0").click()
    (reminder,) = writer.driver.core.reminders.list(writer.driver.account.id)
    assert reminder.address.phones == (KIM,)


async def test_commands_on_a_conversation_rest_while_none_is_open(writer: Writer) -> None:
    """There is nobody to hand over."""
    for name in ("handToAction", "closeAction", "optOutAction", "wrongNumberAction", "remindAction"):
        assert not writer.find(QAction, name).isEnabled(), name
    QTest.keyClick(writer.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert writer.find(QAction, "skipAction").isEnabled()
