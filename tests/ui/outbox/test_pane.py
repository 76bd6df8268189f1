"""The outbox pane over a real core."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeView

from heydesk.domain.changes import Change
from heydesk.domain.outbox_entry import State, Wait
from heydesk.domain.records import BatchId
from heydesk.ui.outbox.pane import OutboxPane
from tests.ui.backend import KIM, LI, PAT, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Pane:
    """The pane as a person meets it."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.undone: list[BatchId] = []
        self.widget = OutboxPane(backend.core, self._undo, backend.now)
        self._office = backend
        qtbot.addWidget(self.widget)
        self.widget.resize(260, 700)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        found = self.widget.findChild(QTreeView, "outbox")
        assert isinstance(found, QTreeView)
        self.list = found

    def _undo(self, batch_id: BatchId) -> None:
        self._office.core.outbox.undo(batch_id, ())
        self.undone.append(batch_id)

    def button(self, name: str) -> QPushButton:
        """Find a button."""
        found = self.widget.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, name: str) -> None:
        """Press a button."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def index(self, row: int) -> QModelIndex:
        """Find a row of the top level."""
        return self.list.model().index(row, 0)

    @property
    def rows(self) -> list[str]:
        """What a screen reader reads of every row."""
        texts = [
            self.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(self.list.model().rowCount())
        ]
        return [str(text) for text in texts]

    def settle(self) -> None:
        """Let what the core announced arrive."""
        QTest.qWait(1)

    def click(self, index: QModelIndex, *, at_left: bool = False) -> None:
        """Click a row, or the chevron at its left."""
        box = self.list.visualRect(index)
        place = box.center()
        if at_left:
            place.setX(box.left() + 6)
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def pane(backend: Backend, qtbot: QtBot) -> Pane:
    """An empty outbox."""
    return Pane(backend, qtbot)


@pytest.mark.parametrize("has_failed", [False, True])
def test_a_change_is_read_with_one_query(backend: Backend, qtbot: QtBot, *, has_failed: bool) -> None:
    """The list, the groups' counts, the undo bar, the failure notice and the sign live on one statement."""
    account = backend.account()
    pane = Pane(backend, qtbot)
    entry = backend.send(account, "one", KIM)[0]
    qtbot.waitUntil(lambda: len(pane.rows) == 1)
    if has_failed:
        backend.refuse(entry)
        qtbot.waitUntil(lambda: pane.button("openFailure").isVisible())
    statements: list[str] = []
    backend.store.database.connection.set_trace_callback(statements.append)
    backend.core.changes.announce(Change(entries=None))
    settle(pane.list.window())
    backend.store.database.connection.set_trace_callback(None)
    assert len(statements) == 1


def test_sent_entry_gets_a_row_that_follows_its_state(backend: Backend, pane: Pane) -> None:
    """A row comes with the commit, and says at each step what is so."""
    assert pane.rows == []
    entry = backend.send(backend.account(), "See you Tuesday", KIM)[0]
    pane.settle()
    assert "Held" in pane.rows[0]
    backend.put(entry, State.SENDING)
    pane.settle()
    assert "Sending" in pane.rows[0]
    backend.accept(entry)
    pane.settle()
    assert "Accepted" in pane.rows[0]
    assert pane.button("group_today").accessibleName() == "Today, 1"


def test_the_list_reads_to_a_screen_reader(backend: Backend, pane: Pane) -> None:
    """The list and its rows have their names on the accessibility bus."""
    backend.send(backend.account(), "See you Tuesday", KIM)
    pane.settle()
    interface = QAccessible.queryAccessibleInterface(pane.list)
    assert interface.text(QAccessible.Text.Name) == "Outbox"
    header, row = interface.child(0), interface.child(1)
    assert header.text(QAccessible.Text.Name) == "Messages"
    assert row.text(QAccessible.Text.Name).startswith("(650) 555-0103, See you Tuesday, Held")


def test_groups_count_and_filter(backend: Backend, pane: Pane) -> None:
    """Each group shows what its figure counts."""
    account = backend.account()
    backend.doubt(backend.send(account, "one", PAT)[0])
    backend.put(backend.send(account, "two", KIM)[0], State.QUEUED, wait=Wait.NETWORK)
    backend.send(account, "three", LI)
    backend.put(backend.send(account, "four", KIM)[0], State.SENDING)
    backend.accept(backend.send(account, "five", KIM)[0])
    pane.settle()
    for name, word in (
        ("needs_you", "one"),
        ("waiting", "two"),
        ("held", "three"),
        ("sending", "four"),
    ):
        pane.press(f"group_{name}")
        assert pane.button(f"group_{name}").accessibleName().endswith(", 1")
        assert [word in row for row in pane.rows] == [True]
    pane.press("group_today")
    assert len(pane.rows) == 5
    assert pane.button("group_today").accessibleName() == "Today, 5"


def test_today_leaves_out_what_is_over_and_old(backend: Backend, pane: Pane) -> None:
    """Yesterday's accepted text and what was taken back are one press away; yesterday's failure is in sight."""
    account = backend.account()
    backend.accept(backend.send(account, "old and done", KIM)[0])
    backend.refuse(backend.send(account, "old and open", KIM)[0])
    backend.later(86400)
    backend.core.outbox.undo(backend.send(account, "taken back", KIM)[0].batch_id, ())
    pane.settle()
    assert ["old and open" in row for row in pane.rows] == [True]
    pane.press("showAll")
    assert len(pane.rows) == 3
    pane.press("group_today")
    assert len(pane.rows) == 1
    assert pane.button("group_today").accessibleName() == "Today, 1"


def test_today_begins_at_midnight_when_the_clocks_were_set_forward(
    backend: Backend, pane: Pane, clock_of: Callable[[str], None]
) -> None:
    """What was sent half an hour before it is yesterday's, though noon is only twelve and a half hours later."""
    clock_of("Europe/Berlin")
    account = backend.account()
    backend.at = datetime(2027, 3, 27, 22, 30, tzinfo=UTC)
    backend.accept(backend.send(account, "late last night", KIM)[0])
    backend.later(3600)
    backend.accept(backend.send(account, "early today", KIM)[0])
    backend.at = datetime(2027, 3, 28, 10, 0, tzinfo=UTC)
    backend.core.changes.announce(Change(entries=None))
    pane.settle()
    assert pane.button("group_today").accessibleName() == "Today, 1"


def test_undo_takes_the_newest_held_batch_back(backend: Backend, pane: Pane) -> None:
    """By mouse and by keyboard; the strip goes with it."""
    first, second = (backend.send(backend.account(name), "Hi")[0] for name in ("one", "two"))
    pane.settle()
    pane.press("undoSend")
    assert pane.undone == [second.batch_id]
    pane.settle()
    pane.widget.undo_newest()
    assert pane.undone == [second.batch_id, first.batch_id]
    pane.settle()
    assert not pane.button("undoSend").isVisible()
    pane.widget.undo_newest()
    assert len(pane.undone) == 2


def test_send_now_ends_the_hold(backend: Backend, pane: Pane) -> None:
    """The held batch is free to go at once."""
    entry = backend.send(backend.account(), "Hi")[0]
    pane.settle()
    pane.press("sendNow")
    assert backend.store.outbox.get(entry.id).state is State.QUEUED


def test_an_undo_that_came_too_late_says_so(backend: Backend, pane: Pane) -> None:
    """Another process was faster: nothing is changed, and the person reads why."""
    entry = backend.send(backend.account(), "Hi")[0]
    pane.settle()
    backend.put(entry, State.SENDING)
    pane.press("undoSend")
    assert pane.undone == []
    shown = [label.text() for label in pane.widget.findChildren(QLabel) if label.isVisible()]
    assert any("too late" in text for text in shown)


def test_a_click_opens_the_story(backend: Backend, pane: Pane) -> None:
    """A row opens its message, by mouse and by Enter."""
    entry = backend.send(backend.account(), "Hi")[0]
    pane.settle()
    opened: list[object] = []
    pane.widget.entry_opened.connect(opened.append)
    pane.click(pane.index(0))
    assert opened == [entry.id]
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert set(opened) == {entry.id}
    assert len(opened) == 2


def test_a_batch_unfolds_and_opens(backend: Backend, pane: Pane) -> None:
    """Its chevron unfolds it, the rest of its row opens it, and a message below opens its own story."""
    entries = backend.batch(backend.account(), "Hi")
    pane.settle()
    everybody = "(650) 555-0103, (212) 555-0150, (415) 555-0188"
    assert pane.index(0).data(Qt.ItemDataRole.ToolTipRole) == everybody
    opened: list[object] = []
    pane.widget.entry_opened.connect(opened.append)
    pane.widget.batch_opened.connect(opened.append)
    pane.click(pane.index(0), at_left=True)
    assert (pane.list.isExpanded(pane.index(0)), opened) == (True, [])
    pane.click(pane.index(0))
    pane.click(pane.list.model().index(1, 0, pane.index(0)))
    assert opened == [entries[0].batch_id, entries[1].id]


def test_a_change_keeps_selection_folding_and_place(backend: Backend, pane: Pane) -> None:
    """What arrives on top moves nobody who reads further down."""
    account = backend.account()
    entries = backend.batch(account, "the batch")
    for number in range(30):
        backend.accept(backend.send(account, f"text {number}", KIM)[0])
    pane.settle()
    last = pane.index(30)
    pane.list.setExpanded(last, True)
    pane.widget.mark_open(entries[2].id)
    pane.list.scrollToBottom()
    before = pane.list.visualRect(last).top()
    backend.send(account, "new", KIM)
    pane.settle()
    moved = pane.index(31)
    assert pane.list.isExpanded(moved)
    assert pane.list.visualRect(moved).top() == before
    assert pane.list.currentIndex().data() == "(415) 555-0188"


def test_list_at_top_scrolls_to_new_row(backend: Backend, pane: Pane) -> None:
    """At the top of the list a new row comes into sight."""
    account = backend.account()
    for number in range(30):
        backend.accept(backend.send(account, f"text {number}", KIM)[0])
    pane.settle()
    backend.send(account, "new", KIM)
    pane.settle()
    assert pane.list.visualRect(pane.index(0)).top() == 0


def test_mark_follows_the_open_story(backend: Backend, pane: Pane) -> None:
    """The row of the open story is marked, and nothing when there is none."""
    entries = backend.batch(backend.account(), "Hi")
    pane.settle()
    pane.widget.mark_open(None, entries[0].batch_id)
    assert pane.list.currentIndex() == pane.index(0)
    pane.widget.mark_open(None)
    assert not pane.list.currentIndex().isValid()


def test_outbox_controls_are_in_the_tab_order(backend: Backend, pane: Pane) -> None:
    """Groups, Undo, Send now and the list are stations of the Tab key, in reading order."""
    backend.send(backend.account(), "Hi")
    pane.settle()
    pane.widget.activateWindow()
    pane.button("group_needs_you").setFocus()
    names = [pane.widget.focusWidget().objectName()]
    for _ in range(4):
        QTest.keyClick(pane.widget.focusWidget(), Qt.Key.Key_Tab)
        names.append(pane.widget.focusWidget().objectName())
    assert [name for name in names if not name.startswith("group_")] == ["undoSend", "sendNow", "outbox"]


def test_deleted_pane_is_unsubscribed(backend: Backend, qtbot: QtBot) -> None:
    """A pane that is gone is not called any more."""
    pane = OutboxPane(backend.core, print, backend.now)
    gone: list[bool] = []
    pane.destroyed.connect(lambda: gone.append(True))
    pane.deleteLater()
    qtbot.waitUntil(lambda: gone == [True])
    backend.send(backend.account(), "Hi")
    QTest.qWait(1)


def test_assistive_technology_opens_a_row(backend: Backend, pane: Pane) -> None:
    """The one action that a row has on the accessibility bus opens it."""
    entry = backend.send(backend.account(), "Hi")[0]
    pane.settle()
    opened: list[object] = []
    pane.widget.entry_opened.connect(opened.append)
    row = QAccessible.queryAccessibleInterface(pane.list).child(1)
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    pane.settle()
    assert opened == [entry.id]
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    pane.settle()
    assert opened == [entry.id]


def test_older_messages_come_when_the_end_is_reached(backend: Backend, pane: Pane) -> None:
    """The window opens with the newest; whoever scrolls on gets all there is."""
    account = backend.account()
    for number in range(200):
        backend.accept(backend.send(account, f"text {number}", KIM)[0])
    pane.settle()
    assert 0 < len(pane.rows) < 200
    for _ in range(5):
        pane.list.scrollToBottom()
        pane.settle()
    assert len(pane.rows) == 200
    assert "text 0," in pane.rows[-1]


def test_an_outbox_that_can_not_be_read_says_so(backend: Backend, pane: Pane, tmp_path: Path) -> None:
    """A damaged file is told in words, and what was shown stays."""
    backend.send(backend.account(), "Hi", KIM)
    pane.settle()
    with closing(sqlite3.connect(tmp_path / "outbox.sqlite3")) as other, other:
        other.execute("UPDATE entry SET message = '{'")
    backend.store.check_other_processes()
    pane.settle()
    shown = [label.text() for label in pane.widget.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == 2
    assert len(pane.rows) == 1
