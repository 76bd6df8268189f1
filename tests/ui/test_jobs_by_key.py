"""Every job of the window, done without a pointer: each test presses keys alone, and looks at what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.ui.shortcuts import keymap, split_keys
from tests.ui.look.scenes import SHEET, SHEET_TEXT
from tests.ui.look.stage import Stage

_NAMED = {"Esc": Qt.Key.Key_Escape, "PgDown": Qt.Key.Key_PageDown, "PgUp": Qt.Key.Key_PageUp}


class Hands:
    """A person at the keyboard of a stage's window: a key goes to whatever has the focus."""

    _MODIFIERS: ClassVar = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
    }

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.stage.window

    async def press(self, *keys: str) -> None:
        """Press keys as the table writes them."""
        for each in keys:
            names, key = split_keys(each)
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in names:
                modifiers |= self._MODIFIERS[name]
            value = _NAMED.get(key) or getattr(Qt.Key, f"Key_{key}")
            QTest.keyClick(self.focus, value, modifiers)
            await self.stage.settle()
            if QApplication.activeWindow() is None:  # a dialog has closed, and there is no window manager
                self.stage.window.activateWindow()
                await self.stage.settle()

    async def press_until(self, key: str, come: Callable[[], object]) -> None:
        """Press a key until this has come: one that follows too fast on what is offered or asked does nothing."""

        def has_come() -> bool:
            if not come():
                QTest.keyClick(self.focus, getattr(Qt.Key, f"Key_{key}"))
            return bool(come())

        await self.stage.until(has_come, key)
        await self.stage.settle()

    async def command(self, command: str) -> None:
        """Press the key of a command."""
        await self.press(keymap().keys(command)[0])

    async def run(self, words: str) -> None:
        """Run a command by its name, in the palette."""
        await self.command("palette")
        await self.type(words)
        await self.press("Return")

    async def type(self, words: str) -> None:
        """Type a text."""
        await self.stage.until(lambda: not self.stage.composer.form.editor.box.is_held, "keys")
        QTest.keyClicks(self.focus, words)
        await self.stage.settle()

    async def ask_menu(self) -> None:
        """Press the menu key."""
        view = self.focus
        assert isinstance(view, QAbstractItemView)
        place = view.visualRect(view.currentIndex()).center()
        for target in (view, view.viewport()):
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(target, QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place)))
            if QApplication.activePopupWidget() is not None:
                return

    async def choose(self, words: str) -> None:
        """Choose an entry of the menu that is open, by its arrow keys."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            await self.press("Down")
            active = menu.activeAction()
            assert active is not None
            if words in active.text():
                await self.press("Return")
                return
        raise AssertionError([action.text() for action in menu.actions()])

    async def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until a control has the keyboard."""
        seen = []
        for _ in range(60):
            if self.focus.objectName() == name:
                return
            seen.append(self.focus.objectName())
            await self.press("Backtab" if back else "Tab")
        raise AssertionError(seen)

    async def write_to_kim(self, words: str = "") -> None:
        """Choose Kim, and write."""
        await self.command("recipients")
        await self.type("(650) 555-0103")
        await self.press("Return", "Return")
        await self.type(words)
        await self.stage.read_thread()


Job = Callable[[Stage, Hands], Awaitable[None]]
JOBS: list[Job] = []


def job(work: Job) -> Job:
    """Register a job under its function's name."""
    JOBS.append(work)
    return work


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    """One window for all jobs, which begin anew."""
    assert qapp is not None
    made = Stage()
    yield made
    made.close()


def words_of(stage: Stage) -> str:
    """What stands in the text box."""
    return stage.find(QPlainTextEdit, "messageText").toPlainText()


def chips(stage: Stage) -> int:
    """How many are in *To*."""
    _, draft = stage.composer.written()
    return len(draft.recipients) + len(draft.lists) + len(draft.chats)


@job
async def tab_through_the_window_in_reading_order(stage: Stage, hands: Hands) -> None:
    """Inbox, sender, To, thread, sides, box, toolbar, Send, its menu; each shows that it has the keyboard."""
    await hands.write_to_kim("Hello")
    await hands.command("inbox")
    order = [hands.focus.objectName()]
    while order[-1] != "sendMenu" and len(order) < 40:
        await hands.press("Tab")
        order.append(hands.focus.objectName())
        assert hands.focus.isVisible()
    wanted = ["inbox", "sender", "recipients", "conversation", "customerText", "messageText", "send", "sendMenu"]
    assert [name for name in order if name in wanted] == wanted, order


@job
async def choose_inbox_and_member(stage: Stage, hands: Hands) -> None:
    """By their keys, and the arrows."""
    before = stage.composer.form.origin.inbox_id
    await hands.command("inbox")
    await hands.press("Down")
    assert stage.composer.form.origin.inbox_id != before
    await hands.press("Up")
    await hands.command("sender")
    member = stage.composer.form.origin.sender_id
    await hands.press("Down")
    assert stage.composer.form.origin.sender_id != member
    await hands.press("Up")


@job
async def add_and_remove_recipients(stage: Stage, hands: Hands) -> None:
    """A name from the list, a number, a chip taken away, and brought back."""
    await hands.command("recipients")
    await hands.type("uma")
    await stage.until(lambda: stage.sees("suggestionList"), "suggestions")
    await hands.press("Down")
    await hands.press_until("Return", lambda: chips(stage) == 1)
    await hands.type("(650) 555-0103")
    await hands.press("Return")
    assert chips(stage) == 2
    await hands.press("Left", "Delete")
    assert chips(stage) == 1
    await hands.command("recipients")
    for _ in range(20):  # typing is taken back before chips are
        if chips(stage) == 1:
            await hands.press("Ctrl+Z")
    assert chips(stage) == 2


@job
async def write_send_and_undo(stage: Stage, hands: Hands) -> None:
    """Both sides; undone it is back in the box."""
    await hands.write_to_kim("Your crown is ready.")
    sides = []
    for command in ("privateNote", "customerText"):
        await hands.command(command)
        sides.append(stage.composer.form.side)
    assert sides == [Side.NOTE, Side.TEXT]
    await hands.command("send")
    assert words_of(stage) == ""
    await hands.command("undo")
    assert words_of(stage) == "Your crown is ready."


@job
async def send_now(stage: Stage, hands: Hands) -> None:
    """The bubble's button is in the palette too."""
    await hands.write_to_kim("It is ready.")
    await hands.command("send")
    (entry, *_) = stage.entries
    assert entry.state is State.HELD
    await hands.run("Send now")
    await stage.until(lambda: stage.entries[0].state is not State.HELD, "the text on its way")


@job
async def insert_emoji_field_and_template(stage: Stage, hands: Hands) -> None:
    """By what is typed, and by the panels."""
    await hands.write_to_kim("Hi ")
    await hands.type(":tooth")
    await hands.press("Return")
    assert "🦷" in words_of(stage)
    await hands.run("Emoji")
    await hands.press("Down", "Return", "Esc")
    await hands.command("messageText")
    await hands.run("Field")
    await hands.press("Return")
    assert "{{" in words_of(stage)
    await hands.command("messageText")
    await hands.press("Ctrl+A", "Delete")
    await hands.type("/")
    await stage.until(lambda: stage.sees("chooser"), "the templates")
    await hands.type("how to find")
    await hands.press("Return")
    assert words_of(stage)


@job
async def choose_survey_and_media(stage: Stage, hands: Hands) -> None:
    """Each is a card under the text, and goes again."""
    await hands.write_to_kim()
    await hands.run("Survey")
    await hands.press("Return")
    assert stage.composer.written()[1].survey_id is not None
    await hands.run("Write my own")
    assert stage.composer.written()[1].survey_id is None
    await hands.command("mediaLink")
    await hands.type("https://example.com/map.png")
    assert stage.composer.written()[1].media_url == "https://example.com/map.png"


@job
async def pick_a_time_from_the_calendar(stage: Stage, hands: Hands) -> None:
    """The menu of times, then a day and a quarter hour of one's own."""
    await hands.write_to_kim("See you tomorrow.")
    await hands.run("Send later")
    await stage.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the times")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    await hands.choose(menu.actions()[-1].text() or menu.actions()[-2].text())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    await hands.press("Right", "Down")
    await hands.press("Return")
    await stage.until(lambda: stage.composer.written()[1].send_at is not None, "the time")


@job
async def mend_what_is_asked_before_send(stage: Stage, hands: Hands) -> None:
    """The keyboard is at the first repair; Escape keeps editing."""
    await hands.write_to_kim("Hi Marcus, your crown is ready.")
    await hands.command("send")
    assert hands.focus.objectName() == "repair"
    await hands.press_until("Return", lambda: words_of(stage).startswith("Hi Kim"))
    await hands.command("messageText")
    await hands.press("Ctrl+A")
    await hands.type("Hi Marcus, it is ready.")
    await hands.command("send")
    await hands.press("Esc")
    assert hands.focus.objectName() == "messageText"


@job
async def open_a_row_and_its_details(stage: Stage, hands: Hands) -> None:
    """From the list on the left to the bubble, its acts, and what support wants to know."""
    await hands.write_to_kim("We moved your appointment.")
    await hands.command("send")
    stage.backend.doubt(stage.entries[0])
    await stage.settle()
    await hands.command("goLeft")
    await hands.tab_to("outbox")
    await hands.press("Home")
    await hands.ask_menu()
    await hands.choose("Details")
    assert stage.find(QWidget, "drawer").isVisible()
    await hands.command("drawer")
    for name in ("lookAgain", "markSent", "resend", "toComposer", "discard"):
        await hands.command("goConversation")
        await hands.tab_to(name)


@job
async def edit_a_text_in_doubt_again(stage: Stage, hands: Hands) -> None:
    """Its words come back into the box."""
    await hands.write_to_kim("We moved it to Thursday.")
    await hands.command("send")
    stage.backend.refuse(stage.entries[0])
    await stage.settle()
    await hands.command("goConversation")
    await hands.tab_to("toComposer")
    await hands.press("Return")
    assert words_of(stage) == "We moved it to Thursday."


@job
async def go_through_those_who_wait(stage: Stage, hands: Hands) -> None:
    """Next and previous row, and the next who waits."""
    opened = []
    for command in ("nextRow", "nextRow", "previousRow", "skip"):
        await hands.command(command)
        opened.append(stage.composer.written()[1].recipients)
    assert all(len(each) == 1 for each in opened)
    assert opened[0] == opened[2] != opened[1]


@job
async def hand_over_close_and_opt_out(stage: Stage, hands: Hands) -> None:
    """Each asks or acts on the conversation that is open; Escape leaves it as it is."""
    await hands.write_to_kim()
    for command in ("handTo", "remind", "optOut", "wrongNumber"):
        await hands.command(command)
        assert isinstance(QApplication.activeModalWidget(), QDialog), command
        await hands.press("Esc")
        assert QApplication.activeModalWidget() is None
    before = stage.composer.written()[1].recipients
    await hands.command("close")
    await stage.until(lambda: stage.composer.written()[1].recipients != before, "the next conversation")


@job
async def search_and_open_a_result(stage: Stage, hands: Hands) -> None:
    """Down leads into the results, Enter opens one."""
    await hands.command("search")
    await hands.type("kim")
    await stage.until(lambda: stage.sees("results"), "the results")
    await hands.press("Down", "Return")
    assert chips(stage) == 1


@job
async def open_a_saved_draft(stage: Stage, hands: Hands) -> None:
    """What was written is a row on the left."""
    await hands.write_to_kim("Half a sentence")
    await hands.command("newText")
    assert words_of(stage) == ""
    await hands.command("goLeft")
    await hands.tab_to("outbox")
    rows = stage.find(QAbstractItemView, "outbox").model().rowCount()
    await hands.press("Home")
    for _ in range(rows):
        await hands.press("Return")
        if words_of(stage) == "Half a sentence":
            return
        await hands.command("goLeft")
        await hands.tab_to("outbox")
        await hands.press("Down")
    raise AssertionError("no saved draft")


@job
async def confirm_a_broadcast(stage: Stage, hands: Hands) -> None:
    """The count is typed, and Enter sends."""
    await hands.command("recipients")
    await hands.type("list 502")
    await hands.press("Return", "Return")
    await hands.type("We close at noon on Thursday.")
    await hands.command("send")
    await stage.until(lambda: stage.sees("confirmCount"), "the review")
    await hands.tab_to("confirmCount")
    await hands.type("1")
    await hands.press("Return")
    assert stage.sees("confirmCount")  # it is not the number
    await hands.press("Backspace")
    await hands.type("12")
    await hands.press("Return")
    await stage.until(lambda: stage.entries and stage.entries[0].state is State.HELD, "the broadcast")


@job
async def map_a_spreadsheet_and_mend_a_row(stage: Stage, hands: Hands) -> None:
    """Columns have menus; a cell is edited by typing."""
    path = stage.folder / "by key.csv"
    path.write_text(SHEET, encoding="utf-8")
    stage.composer.form.recipients.spreadsheet_dropped.emit(str(path))
    await stage.until(lambda: stage.sees("rows"), "the rows")
    await hands.command("messageText")
    await hands.type(SHEET_TEXT)
    await hands.tab_to("column", back=True)
    await hands.press("Space")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    await hands.press("Esc")
    await hands.tab_to("rows")
    table = stage.find(QAbstractItemView, "rows")
    await hands.press("Down", "Down", "F2")
    assert isinstance(hands.focus, QLineEdit) or table.hasFocus()
    await hands.press("Esc")


@job
async def open_every_dialog(stage: Stage, hands: Hands) -> None:
    """Settings, keys, diagnostics and the others; Escape closes each, and the keyboard is back."""
    await hands.command("messageText")
    for words in ("Settings", "Keyboard shortcuts", "Diagnostics", "Quick replies", "Spelling"):
        await hands.run(words)
        assert isinstance(QApplication.activeModalWidget(), QDialog), words
        await hands.press("Esc")
        assert QApplication.activeModalWidget() is None, words
    await hands.run("Account")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    await hands.press("Esc")
    await hands.command("drawer")
    for command in ("contact", "preview", "request", "goDrawer"):
        await hands.command(command)
        assert stage.find(QWidget, "drawer").isAncestorOf(hands.focus), command
    await hands.press("Esc")
    assert hands.focus.objectName() == "messageText"


@pytest.mark.parametrize("work", JOBS, ids=lambda work: work.__name__.replace("_", " "))
def test_job_is_done_by_keys_alone(stage: Stage, work: Job) -> None:
    """From a window with nobody chosen."""

    async def run(stage: Stage) -> None:
        await work(stage, Hands(stage))

    stage.show(run)
