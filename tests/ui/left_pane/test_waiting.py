"""Who waits, above everything else in the left pane."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTreeView

from heydesk.core.waiting import InboundNews, Whose
from heydesk.domain.records import AccountId, ChatId, ConversationAddress, MemberId, WaitingRow
from heydesk.ui.left_pane.notifications import inbound_notification
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.left_pane.rows import Mark, WaitingLines
from tests.ui.backend import FRONT, KIM, LI, PAT, Backend
from tests.ui.left_pane.conftest import Pane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.core.core_driver import CoreDriver
    from tests.core.sandbox_control import SandboxControl

NAMES = {KIM: "Kim Lee", PAT: "Pat O’Brien", LI: "Li Wei"}


def _row(backend: Backend, phone: str, minutes: int, number: int, assigned: int | None = None) -> WaitingRow:
    since = backend.at - timedelta(minutes=minutes)
    member = None if assigned is None else MemberId(assigned)
    address = ConversationAddress(FRONT.id, (phone,), ChatId(number))
    return WaitingRow(address, NAMES.get(phone, phone), f"from {phone}", since, member, unread=True, last_at=since)


def _wait(backend: Backend, pane: Pane, rows: Sequence[WaitingRow]) -> None:
    """Have these wait as of the last run: what this one has asked was not answered."""
    book = backend.store.directory_of(pane.account.id)
    book.waiting.write({row.address.chat_id: row for row in rows if row.address.chat_id is not None}, ())
    book.gaps.set_fetched_at("waiting", backend.at)
    asyncio.run(backend.core.waiting.poll(pane.account.id))
    pane.settle()
    pane.settle()


class Waiting:
    """The list of those who wait."""

    def __init__(self, pane: Pane) -> None:
        self.pane = pane
        found = pane.widget.findChild(QTreeView, "waiting")
        assert isinstance(found, QTreeView)
        self.list = found

    @property
    def rows(self) -> list[str]:
        """What a screen reader reads."""
        model = self.list.model()
        return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    @property
    def heading(self) -> QPushButton:
        """Its heading."""
        found = self.pane.widget.findChild(QPushButton, "waitingMenu")
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def waiting(backend: Backend, pane: Pane) -> Waiting:
    """Three who wait: Kim for 14 minutes, Pat for 6, Li for 2."""
    rows = [_row(backend, KIM, 14, 1), _row(backend, PAT, 6, 2), _row(backend, LI, 2, 3)]
    _wait(backend, pane, rows)
    return Waiting(pane)


def test_longest_wait_comes_first(waiting: Waiting) -> None:
    """With the last words and for how long; how many there are stands on the heading, and on the rail."""
    assert waiting.rows == [
        f"Kim Lee, from {KIM}, waiting 14 min, unread",
        f"Pat O’Brien, from {PAT}, waiting 6 min, unread",
        f"Li Wei, from {LI}, waiting 2 min, unread",
    ]
    assert waiting.heading.accessibleName().startswith("Waiting for you, as of ")
    assert waiting.heading.accessibleName().endswith(", 3")
    assert waiting.pane.widget.counts.waiting == 3
    assert QAccessible.queryAccessibleInterface(waiting.list).text(QAccessible.Text.Name) == "Waiting for you"


def test_following_row_of_the_open_one_is_next(waiting: Waiting) -> None:
    """After the last one comes whoever has waited longest; where nobody is open, that is next too."""
    pane = waiting.pane.widget
    next_row = pane.next_waiting()
    assert next_row is not None
    assert next_row.name == "Kim Lee"
    assert not any(row.startswith("Next") for row in waiting.rows)
    pane.set_open(ConversationAddress(FRONT.id, (KIM,)))
    assert waiting.rows[1].startswith("Next, Pat O’Brien")
    pane.set_open(ConversationAddress(FRONT.id, (LI,), ChatId(3)))
    assert waiting.rows[0].startswith("Next, Kim Lee")


def test_opening_answers_nothing(backend: Backend, waiting: Waiting) -> None:
    """The row stays and keeps its place; it leaves while an answer is on its way, and comes back with Undo."""
    pane = waiting.pane
    place = waiting.list.visualRect(waiting.list.model().index(1, 0)).center()
    QTest.mouseClick(waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [address.phones for address in pane.addresses] == [(PAT,)]
    pane.widget.set_open(pane.addresses[0])
    assert len(waiting.rows) == 3
    entry = backend.send(pane.account, "Yes, we do.", PAT)[0]
    pane.settle()
    assert [row.split(",")[0] for row in waiting.rows] == ["Kim Lee", "Li Wei"]
    next_row = pane.widget.next_waiting()
    assert next_row is not None
    assert next_row.name == "Li Wei"
    backend.core.outbox.undo(entry.batch_id, ())
    pane.settle()
    assert len(waiting.rows) == 3


def test_whoever_was_just_answered_is_not_next(backend: Backend, waiting: Waiting) -> None:
    """As of now, not as of the last time that the pane was read: a quick hand sends and goes on at once."""
    pane = waiting.pane
    for phone, following in ((KIM, "Pat O’Brien"), (PAT, "Li Wei"), (LI, None)):
        pane.widget.set_open(ConversationAddress(FRONT.id, (phone,)))
        backend.send(pane.account, "Yes.", phone)
        next_row = pane.widget.next_waiting()
        assert (None if next_row is None else next_row.name) == following


def test_lines_that_read_as_before_are_kept(backend: Backend) -> None:
    """Until a minute has passed, or something of them is another."""
    rows = [_row(backend, KIM, 14, 1), _row(backend, PAT, 6, 2)]
    lines = WaitingLines()
    first = lines.lines_for(rows, backend.at, None, is_late=False)
    again = lines.lines_for(rows, backend.at, rows[1].address, is_late=False)
    assert (again[0] is first[0], again[1].is_next) == (True, True)
    later = lines.lines_for(rows, backend.at + timedelta(minutes=1), None, is_late=False)
    assert [line.aside for line in later] == ["15 min", "7 min"]


def test_the_only_one_who_waits_has_nobody_next(backend: Backend, pane: Pane) -> None:
    """With nobody left, and with the only one open."""
    assert pane.widget.next_waiting() is None
    _wait(backend, pane, [_row(backend, KIM, 3, 1)])
    pane.widget.set_open(ConversationAddress(FRONT.id, (KIM,)))
    assert pane.widget.next_waiting() is None


def test_nobody_waits_is_said(backend: Backend, pane: Pane) -> None:
    """In words; before anything is known the section is not there at all."""
    waiting = Waiting(pane)
    assert waiting.heading.isHidden()
    assert "Nobody is waiting." not in pane.notices
    _wait(backend, pane, ())
    assert not waiting.heading.isHidden()
    assert "Nobody is waiting." in pane.notices
    assert waiting.list.isHidden()


def test_who_waits_is_not_repeated_in_recent(backend: Backend, waiting: Waiting) -> None:
    """One row a person, where it matters most."""
    backend.accept(backend.send(waiting.pane.account, "See you.", KIM)[0])
    backend.accept(backend.send(waiting.pane.account, "See you.", "14155550199")[0])
    waiting.pane.settle()
    assert [row.split(",")[0] for row in waiting.pane.rows] == ["Recent", "(415) 555-0199"]


def test_a_late_list_is_gray(backend: Backend) -> None:
    """As of some time ago; a dot is no promise then."""
    rows = [_row(backend, KIM, 14, 1), _row(backend, PAT, 6, 2)._replace(unread=False)]
    fresh, late = (WaitingLines().lines_for(rows, backend.at, None, is_late=is_late) for is_late in (False, True))
    assert [line.mark for line in (*fresh, *late)] == [Mark.UNREAD, Mark.NONE, Mark.STALE, Mark.NONE]


def test_mine_and_nobodys_are_chosen_at_the_heading(backend: Backend, pane: Pane) -> None:
    """By the person's own members; the choice stays."""
    rows = [_row(backend, KIM, 14, 1, assigned=12), _row(backend, PAT, 6, 2), _row(backend, LI, 2, 3, assigned=9)]
    _wait(backend, pane, rows)
    pane.widget.set_me(lambda: frozenset({MemberId(12)}))
    waiting = Waiting(pane)
    everybody = ["Kim Lee", "Pat O’Brien", "Li Wei"]
    for words, names in (("Mine", ["Kim Lee"]), ("Nobody's", ["Pat O’Brien"]), ("All", everybody)):
        waiting.heading.click()
        (menu,) = [each for each in waiting.heading.findChildren(QMenu) if each.isVisible()]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        pane.settle()
        assert [row.split(",")[0] for row in waiting.rows] == names
        assert (words in waiting.heading.accessibleName()) == (words != "All")
    assert backend.core.waiting.filter(pane.account.id).whose is Whose.ALL


def test_nobody_above_leaves_until_the_mouse_is_gone(backend: Backend, waiting: Waiting) -> None:
    """Whoever aims at a row of the outbox is not moved by somebody who was answered by a colleague above."""
    pane = waiting.pane
    backend.accept(backend.send(pane.account, "sent", "14155550199")[0])
    pane.settle()
    QTest.mouseMove(pane.list.viewport(), pane.list.visualRect(pane.index(1)).center())
    backend.core.waiting.note_closed(pane.account.id, ConversationAddress(FRONT.id, (KIM,)))
    pane.settle()
    assert len(waiting.rows) == 3
    QApplication.sendEvent(pane.list, QEvent(QEvent.Type.Leave))
    pane.settle()
    assert len(waiting.rows) == 2


def test_thousands_are_shown_in_no_time(backend: Backend, pane: Pane, qtbot: QtBot) -> None:
    """2,000 rows have a height each without being measured one by one."""
    rows = [_row(backend, f"1415{number:07}", number, number + 1) for number in range(2000)]
    _wait(backend, pane, rows)
    waiting = Waiting(pane)
    qtbot.waitUntil(lambda: len(waiting.rows) == 2000)
    last = waiting.list.model().index(1999, 0)
    assert waiting.list.visualRect(last).bottom() + 1 == waiting.list.height()


async def test_a_new_text_becomes_a_row(driver: CoreDriver, control: SandboxControl, qtbot: QtBot) -> None:
    """At the end, as the shortest wait; nothing else moves, and the list is as of now."""
    account_id, waiting = driver.account.id, driver.core.waiting
    pane = LeftPane(driver.core, driver.clock)
    qtbot.addWidget(pane)
    pane.set_account(account_id)
    pane.show()
    await waiting.poll(account_id)
    pane.refresh()
    before = pane.counts.waiting
    control.hear("Is Monday free?", KIM)
    await waiting.poll(account_id)
    pane.refresh()
    found = pane.findChild(QTreeView, "waiting")
    assert isinstance(found, QTreeView)
    last = found.model().index(found.model().rowCount() - 1, 0)
    assert before is not None
    assert pane.counts.waiting == before + 1
    assert str(last.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Kim Lee, Is Monday free?, waiting ")
    heading = pane.findChild(QPushButton, "waitingMenu")
    assert isinstance(heading, QPushButton)
    assert heading.accessibleName() == f"Waiting for you, {before + 1}"
    assert waiting.take_news() == ()


def _news(words: str = "Can I come\nat 3?", phone: str = KIM) -> InboundNews:
    return InboundNews(AccountId(1), ConversationAddress(FRONT.id, (phone,)), NAMES[phone], words)


def test_a_new_text_is_notified_with_its_words() -> None:
    """With whose it is; where contents are hidden, only that there is one."""
    shown = inbound_notification((_news(),), print, hides_contents=False)
    assert (shown.title, shown.body, shown.is_alarm) == ("Kim Lee", "Can I come at 3?", False)
    hidden = inbound_notification((_news(),), print, hides_contents=True)
    assert (hidden.title, hidden.body) == ("Kim Lee", "New text")
    assert inbound_notification((_news(""),), print, hides_contents=False).body == "New text"


def test_several_new_texts_are_one_notification() -> None:
    """Counted, with the names of the newest; never with words."""
    told = inbound_notification((_news(), _news(phone=PAT), _news()), print, hides_contents=False)
    assert (told.title, told.body) == ("3 new texts", "Kim Lee\nPat O’Brien")
