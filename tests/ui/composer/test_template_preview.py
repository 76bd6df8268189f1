"""Which is the longest of several texts."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heydesk.domain.broadcast import BroadcastPlan, plan_broadcast
from heydesk.domain.draft_context import Knowledge, Person
from heydesk.domain.errors import DiskFull
from heydesk.domain.message import Draft, Side
from heydesk.domain.records import AccountId, Contact, ContactId, ListId, ListMember
from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.composer.template_preview import LongestText, LongestTextFinder
from tests.ui.settling import running_timers

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


ACCOUNT, LIST = AccountId(1), ListId(51)
TEXT = "Hi {{first_name}}"
KIM, PAT = "16505550103", "12125550150"


def crowd(people: int) -> tuple[ListMember, ...]:
    """So many people, the last of whom has the longest name."""
    return tuple(ListMember(f"1650555{at:04}", "A" * (2 if at < people - 1 else 9)) for at in range(people))


class FakePeople:
    """A core that knows two contacts and one list; and what it is asked."""

    def __init__(self) -> None:
        self.members: dict[ListId, tuple[ListMember, ...]] = {LIST: crowd(3)}
        self.is_broken = False
        self.asked: list[str] = []
        self.told = 0
        self.tasks: list[asyncio.Task[object]] = []
        self.wait = asyncio.Event()
        self.wait.set()

    def start(self, work: Coroutine[Any, Any, object]) -> None:
        """Do it beside the window."""
        self.tasks.append(asyncio.get_running_loop().create_task(work))

    def tell(self) -> None:
        """Hear of an answer."""
        self.told += 1

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(10):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.005)

    def gather(self, _account_id: AccountId, draft: Draft) -> Knowledge:
        """Who they are."""
        self.asked.append(draft.text)
        names = {KIM: "Kim", PAT: "Patricia"}
        people = {
            phone: Person(phone, Contact(ContactId(at), phone, names[phone]))
            for at, phone in enumerate(draft.recipients)
        }
        return Knowledge(people=people, members=self.members)

    async def plan(self, account_id: AccountId, draft: Draft, crowd: Sequence[str]) -> BroadcastPlan:
        """Go through a list, in a while."""
        known = self.gather(account_id, draft)
        await self.wait.wait()
        if self.is_broken:
            raise DiskFull
        return plan_broadcast(draft, known, crowd)


def _finder(desk: FakePeople, qapp: QApplication) -> LongestTextFinder:
    """Make one that tells the core."""
    made = LongestTextFinder(desk.gather, desk.plan, desk.start, qapp)
    made.found.connect(desk.tell)
    return made


async def test_longest_text_of_several_recipients_is_found_at_once(qapp: QApplication) -> None:
    """Once for one text; again when something else may be known of them."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    draft = Draft(recipients=(KIM, PAT), text="never mind")
    for _ in range(2):
        assert longest.find(ACCOUNT, draft, TEXT) == LongestText("Hi Patricia", 2)
    assert desk.asked == [TEXT]
    longest.forget()
    longest.find(ACCOUNT, draft, TEXT)
    assert desk.asked == [TEXT, TEXT]


async def test_list_is_gone_through_after_the_debounce(qapp: QApplication) -> None:
    """The window goes on meanwhile; while another text is gone through, the answer before stands."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    draft = Draft(lists=(LIST,))
    for text in (TEXT, f"{TEXT}!"):
        assert longest.find(ACCOUNT, draft, text) is None
    await desk.until(lambda: desk.told)
    assert desk.asked == [f"{TEXT}!"]
    assert longest.find(ACCOUNT, draft, f"{TEXT}!") == LongestText("Hi AAAAAAAAA!", 3)
    assert longest.find(ACCOUNT, draft, f"{TEXT}?") == LongestText("Hi AAAAAAAAA!", 3)
    await desk.until(lambda: desk.told == 2)
    assert longest.find(ACCOUNT, draft, f"{TEXT}?") == LongestText("Hi AAAAAAAAA?", 3)


async def test_question_during_a_search_is_answered_next(qapp: QApplication) -> None:
    """One at a time; an answer for other people is nobody's."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    desk.wait.clear()
    longest.find(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    await desk.until(lambda: desk.tasks)
    other = Draft(lists=(ListId(52),))
    assert longest.find(ACCOUNT, other, TEXT) is None
    await desk.until(lambda: not running_timers(qapp))
    assert len(desk.tasks) == 1
    desk.members[ListId(52)] = crowd(2)
    desk.wait.set()
    await desk.until(lambda: desk.told)
    assert longest.find(ACCOUNT, other, TEXT) == LongestText("Hi AAAAAAAAA", 2)
    assert len(desk.tasks) == 2


async def test_unknown_list_has_no_longest_text(qapp: QApplication) -> None:
    """There is no guess; nor where it can't be read."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    draft = Draft(lists=(ListId(99),))
    longest.find(ACCOUNT, draft, TEXT)
    await desk.until(lambda: desk.told)
    assert longest.find(ACCOUNT, draft, TEXT) is None
    desk.is_broken = True
    draft = Draft(lists=(LIST,))
    longest.find(ACCOUNT, draft, TEXT)
    await desk.until(lambda: desk.told == 2)
    assert longest.find(ACCOUNT, draft, TEXT) is None


async def test_debounce_for_other_recipients_starts_nothing(qapp: QApplication) -> None:
    """The recipients are others by then."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    longest.find(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    longest.find(ACCOUNT, Draft(recipients=(KIM, PAT)), TEXT)
    await desk.until(lambda: not running_timers(qapp))
    assert desk.tasks == []


async def test_no_search_starts_after_end(qapp: QApplication) -> None:
    """Neither what was asked before nor what is asked then."""
    desk = FakePeople()
    longest = _finder(desk, qapp)
    longest.find(ACCOUNT, Draft(lists=(LIST,)), TEXT)
    longest.end()
    longest.find(ACCOUNT, Draft(lists=(LIST,)), f"{TEXT}!")
    await desk.until(lambda: not running_timers(qapp))
    assert desk.tasks == []


@pytest.fixture
def box(qtbot: QtBot) -> MessageEdit:
    """A box on screen, with the keyboard."""
    made = MessageEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def undo(box: MessageEdit) -> None:
    """Press Ctrl+Z."""
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_preview_is_read_only(box: MessageEdit) -> None:
    """What was written waits under it, with its caret and its undo; nobody hears of an edit."""
    QTest.keyClicks(box, "Hello Kim")
    box.moveCursor(QTextCursor.MoveOperation.StartOfWord)
    edits: list[bool] = []
    box.textChanged.connect(lambda: edits.append(True))
    box.show_preview("It is time for a check-up.")
    QTest.keyClicks(box, "x")
    undo(box)
    assert (box.toPlainText(), box.is_showing_preview) == ("It is time for a check-up.", True)
    assert (box.text_of(side=Side.TEXT), edits) == ("Hello Kim", [])
    box.show_preview("It is time, Kim.")
    box.show_preview(None)
    assert (box.toPlainText(), box.textCursor().position()) == ("Hello Kim", 6)
    QTest.keyClicks(box, "dear ")
    assert box.toPlainText() == "Hello dear Kim"
    undo(box)
    undo(box)
    assert box.toPlainText() == ""


def test_preview_ends_when_the_side_changes(box: MessageEdit) -> None:
    """The other side shows what is written there."""
    box.set_text(side=Side.NOTE, words="for the team")
    box.show_preview("a template")
    box.show_side(side=Side.NOTE)
    assert (box.toPlainText(), box.is_showing_preview) == ("for the team", False)
    box.show_side(side=Side.TEXT)
    assert (box.toPlainText(), box.is_showing_preview) == ("", False)


def test_text_set_during_a_preview_is_shown_afterwards(box: MessageEdit) -> None:
    """It is shown when nothing stands in any more."""
    box.show_preview("a template")
    box.set_text(side=Side.TEXT, words="typed before")
    box.insert_text("never")
    box.replace_all("never")
    assert box.toPlainText() == "a template"
    box.show_preview(None)
    assert (box.toPlainText(), box.textCursor().position()) == ("typed before", 12)


def test_insert_text_is_one_step_of_undo(box: MessageEdit) -> None:
    """Also in place of what was typed to ask for them."""
    QTest.keyClicks(box, "Hi /")
    box.insert_text("{{first_name}}", after=1)
    assert box.toPlainText() == "Hi {{first_name}}"
    undo(box)
    assert box.toPlainText() == "Hi /"


def test_the_whole_text_is_replaced_in_one_step_of_undo(box: MessageEdit) -> None:
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
def test_slash_is_detected_only_at_the_beginning_of_a_word(box: MessageEdit, typed: str, times: int) -> None:
    """Dates, addresses and alternatives have theirs inside words."""
    told: list[bool] = []
    box.slash_typed.connect(lambda: told.append(True))
    for place, line in enumerate(typed.split("\n")):
        if place:
            QTest.keyClick(box, Qt.Key.Key_Return)
        QTest.keyClicks(box, line)
    assert len(told) == times
    assert box.toPlainText() == typed


def test_slash_during_a_preview_is_ignored(box: MessageEdit) -> None:
    """Nothing is typed there."""
    told: list[bool] = []
    box.slash_typed.connect(lambda: told.append(True))
    box.show_preview("")
    QTest.keyClicks(box, "/")
    assert told == []
