"""The left pane over a real core: what is sent, what needs somebody, and what leads where."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from heydesk.domain.changes import Change
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry, State, Wait
from heydesk.domain.records import ConversationAddress
from heydesk.ui.left_pane.pane import LeftPane
from tests.ui.backend import FRONT, KIM, LI, PAT, Backend
from tests.ui.left_pane.conftest import Pane
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HEADINGS = ["Needs attention, 1", "Sending and scheduled, 1", "Recent"]


def _scheduled(backend: Backend, entry: Entry) -> Entry:
    """Have the service send it in two days."""
    message = replace(entry.message, send_at=backend.at + timedelta(days=2))
    return backend.put(entry, State.SCHEDULED, message=message)


@pytest.mark.parametrize("has_failed", [False, True])
def test_a_change_is_read_with_few_queries(backend: Backend, pane: Pane, qtbot: QtBot, *, has_failed: bool) -> None:
    """All sections, their counts and the countdown live on the same few, however many texts there are."""
    entry = backend.send(pane.account, "one", KIM)[0]
    qtbot.waitUntil(lambda: len(pane.rows) == 3)
    if has_failed:
        backend.refuse(entry)
        qtbot.waitUntil(lambda: pane.widget.counts.attention == 1)
    statements: list[str] = []
    backend.store.database.connection.set_trace_callback(statements.append)
    backend.core.changes.announce(Change(entries=None))
    settle(pane.list.window())
    backend.store.database.connection.set_trace_callback(None)
    assert len(statements) < 12


def test_a_text_has_one_row_that_follows_its_state(backend: Backend, pane: Pane) -> None:
    """It comes with the commit, says at each step what is so, and is a person's last word once it was sent."""
    assert pane.rows == ["Recent"]
    entry = backend.send(pane.account, "See you Tuesday", KIM)[0]
    pane.settle()
    assert pane.rows[0] == "Sending and scheduled, 1"
    assert "Held" in pane.rows[1]
    backend.put(entry, State.SENDING)
    pane.settle()
    assert "Sending" in pane.rows[1]
    backend.accept(entry)
    pane.settle()
    assert pane.rows[0] == "Recent"
    assert "You: See you Tuesday, Accepted" in pane.rows[1]


def test_the_list_reads_to_a_screen_reader(backend: Backend, pane: Pane) -> None:
    """The list, its headings and its rows have their names on the accessibility bus."""
    backend.send(pane.account, "See you Tuesday", KIM)
    pane.settle()
    interface = QAccessible.queryAccessibleInterface(pane.list)
    assert interface.text(QAccessible.Text.Name) == "Outbox"
    names = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    assert names[:2] == ["Texts", "Sending and scheduled, 1"]
    assert names[2].startswith("(650) 555-0103, See you Tuesday, Held")


def test_texts_stand_under_the_heading_of_what_they_need(backend: Backend, pane: Pane) -> None:
    """What asks comes first, then what is on its way, then what was said last; empty headings are left out."""
    backend.accept(backend.send(pane.account, "sent", LI)[0])
    backend.put(backend.send(pane.account, "waits", KIM)[0], State.QUEUED, wait=Wait.NETWORK)
    backend.doubt(backend.send(pane.account, "doubted", PAT)[0])
    pane.settle()
    assert [row for row in pane.rows if row.startswith(("Needs", "Sending", "Recent"))] == HEADINGS
    assert [word in row for word, row in zip(("doubted", "waits", "sent"), pane.rows[1::2], strict=True)] == [
        True
    ] * 3
    assert (pane.widget.counts.attention, pane.widget.counts.sending) == (1, 1)


def test_scheduled_texts_come_after_what_leaves_now(backend: Backend, pane: Pane) -> None:
    """With the day and the hour at which they go, however early they were written."""
    _scheduled(backend, backend.send(pane.account, "later", KIM)[0])
    backend.later(1)
    backend.send(pane.account, "now", PAT)
    pane.settle()
    assert ["now" in pane.rows[1], "later" in pane.rows[2]] == [True, True]


def test_one_person_has_one_row_in_recent(backend: Backend, pane: Pane) -> None:
    """With the last words; while a text to them moves or asks, they stand there alone."""
    for words in ("first", "second"):
        backend.accept(backend.send(pane.account, words, KIM)[0])
        backend.later(60)
    pane.settle()
    assert len(pane.rows) == 2
    assert "second" in pane.rows[1]
    backend.send(pane.account, "third", KIM)
    pane.settle()
    assert pane.rows[2:] == ["Recent"]


def test_a_text_taken_back_leaves_no_row(backend: Backend, pane: Pane) -> None:
    """It is back in the composer, and nobody's last word."""
    entry = backend.send(pane.account, "oops", KIM)[0]
    backend.core.outbox.undo(entry.batch_id, ())
    pane.settle()
    assert pane.rows == ["Recent"]


def test_saved_drafts_come_first_each_with_its_recipient(backend: Backend, pane: Pane) -> None:
    """One click away, and nobody has to guess whose it is."""
    backend.accept(backend.send(pane.account, "sent", LI)[0])
    backend.core.drafts.keep(pane.account.id, Draft(FRONT.id, recipients=(KIM,), text="Half a thought"))
    backend.core.drafts.keep(pane.account.id, Draft(FRONT.id, text="To nobody"))
    pane.settle()
    assert pane.rows[1].startswith("No recipient yet, Draft: To nobody")
    assert pane.rows[2].startswith("(650) 555-0103, Draft: Half a thought")
    pane.click(pane.index(2))
    assert pane.opened == [backend.core.drafts.saved(pane.account.id)[1].id]


def test_undo_asks_for_the_newest_held_send(backend: Backend, pane: Pane) -> None:
    """Its buttons have the names; the older one has buttons too, and Alt+U finds the newest in a hidden pane."""
    first = backend.send(pane.account, "Hi", KIM)[0]
    backend.later(1)
    second = backend.send(pane.account, "Hi", PAT)[0]
    pane.settle()
    pane.press("undoSend")
    pane.widget.hide()
    pane.widget.undo_newest()
    assert pane.undone == [second.batch_id] * 2
    backend.core.outbox.undo(second.batch_id, ())
    pane.widget.undo_newest()
    assert pane.undone[2:] == [first.batch_id]
    backend.later(11)
    pane.widget.undo_newest()
    assert len(pane.undone) == 3
    assert "There is nothing left to undo." in [label.text() for label in pane.widget.findChildren(QLabel)]


def test_the_open_conversation_has_its_buttons_in_its_bubble(backend: Backend, pane: Pane) -> None:
    """The row of the conversation on screen carries none, so that there is one Undo."""
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    assert pane.button("undoSend") is not None
    pane.widget.set_open(ConversationAddress(FRONT.id, (KIM,)))
    assert pane.button("undoSend") is None
    pane.widget.set_open(None)
    assert pane.button("undoSend") is not None


def test_a_row_stays_under_the_mouse_that_is_on_its_undo(backend: Backend, pane: Pane) -> None:
    """The buttons lie over the list, where screen readers find them; a failure waits until the mouse has gone."""
    other = backend.put(backend.send(pane.account, "Hi too", PAT)[0], State.QUEUED)
    backend.later(1)
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    undo = pane.button("undoSend")
    assert undo is not None
    actions = undo.parentWidget()
    assert actions is not None
    assert not pane.list.isAncestorOf(actions)
    place, middle = undo.mapToGlobal(QPoint(0, 0)), QPointF(actions.rect().center())
    QApplication.sendEvent(actions, QEnterEvent(middle, middle, middle))
    backend.refuse(other)
    pane.settle()
    assert undo.mapToGlobal(QPoint(0, 0)) == place
    QApplication.sendEvent(actions, QEvent(QEvent.Type.Leave))
    pane.settle()
    assert pane.rows[0] == "Needs attention, 1"
    assert undo.mapToGlobal(QPoint(0, 0)).y() > place.y()


def test_buttons_go_when_the_hold_is_over(backend: Backend, pane: Pane, qtbot: QtBot) -> None:
    """While nobody dispatches, a Send stays held in the store; the row does not pretend."""
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    backend.later(11)
    qtbot.waitUntil(lambda: pane.button("undoSend") is None)


def test_send_now_ends_the_hold(backend: Backend, pane: Pane) -> None:
    """The held text is free to go at once."""
    entry = backend.send(pane.account, "Hi")[0]
    pane.settle()
    pane.press("sendNow")
    assert backend.store.outbox.get(entry.id).state is State.QUEUED


def test_a_send_now_that_came_too_late_says_so(backend: Backend, pane: Pane) -> None:
    """Another process was faster: the person reads why nothing has changed."""
    entry = backend.send(pane.account, "Hi")[0]
    pane.settle()
    backend.put(entry, State.DISCARDED)
    pane.press("sendNow")
    assert pane.notices


def test_a_click_opens_the_conversation_at_the_text(backend: Backend, pane: Pane) -> None:
    """By mouse and by Enter."""
    entry = backend.send(pane.account, "Hi")[0]
    pane.settle()
    pane.click(pane.index(1))
    wanted = (ConversationAddress(FRONT.id, (KIM,)), entry.id)
    assert pane.opened == [wanted]
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert set(pane.opened) == {wanted}
    assert len(pane.opened) == 2


def test_headings_lead_nowhere(backend: Backend, pane: Pane) -> None:
    """A click on one opens nothing, and the arrow keys pass it by."""
    backend.accept(backend.send(pane.account, "sent", LI)[0])
    entry = backend.send(pane.account, "Hi", KIM)[0]
    pane.settle()
    pane.click(pane.index(0))
    assert pane.opened == []
    pane.list.setFocus()
    assert pane.list.currentIndex().row() == 1
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 3
    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.opened == [(ConversationAddress(FRONT.id, (KIM,)), entry.id)]


def test_a_send_to_several_unfolds_and_opens(backend: Backend, pane: Pane) -> None:
    """Its chevron unfolds it, the rest of its row opens it, and a text below opens its own conversation."""
    entries = backend.batch(pane.account, "Hi")
    pane.settle()
    everybody = "(650) 555-0103, (212) 555-0150, (415) 555-0188"
    assert pane.index(1).data(Qt.ItemDataRole.ToolTipRole) == everybody
    assert pane.rows[0] == "Sending and scheduled, 3"
    pane.click(pane.index(1), at_left=True)
    assert (pane.list.isExpanded(pane.index(1)), pane.opened) == (True, [])
    pane.click(pane.index(1))
    pane.click(pane.list.model().index(1, 0, pane.index(1)))
    assert pane.opened == [entries[0].batch_id, (ConversationAddress(FRONT.id, (PAT,)), entries[1].id)]


def test_many_failures_of_one_send_are_folded(backend: Backend, pane: Pane) -> None:
    """A few stand each on their own; eleven of one Send make one row, which unfolds."""
    for entry in backend.batch(pane.account, "few"):
        backend.refuse(entry)
    pane.settle()
    assert len(pane.rows) == 5
    many = backend.send(pane.account, "many", *(f"1415555{number:04}" for number in range(100, 111)))
    for entry in many:
        backend.refuse(entry)
    pane.settle()
    assert pane.rows[0] == "Needs attention, 14"
    assert pane.list.model().rowCount(pane.index(1)) == 0
    pane.click(pane.index(1), at_left=True)
    assert (pane.list.model().rowCount(pane.index(1)), pane.list.isExpanded(pane.index(1))) == (11, True)
    pane.click(pane.index(1), at_left=True)
    assert not pane.list.isExpanded(pane.index(1))
    assert pane.opened == []


def test_keys_lead_to_the_row_above_and_below(backend: Backend, pane: Pane) -> None:
    """From the open one, past headings; at the ends they stay."""
    backend.accept(backend.send(pane.account, "sent", LI)[0])
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    pane.widget.select_next(1)
    assert [address.phones for address in pane.addresses] == [(KIM,)]
    pane.widget.set_open(ConversationAddress(FRONT.id, (KIM,)))
    pane.widget.select_next(1)
    pane.widget.set_open(ConversationAddress(FRONT.id, (LI,)))
    pane.widget.select_next(1)
    pane.widget.select_next(-1)
    assert [address.phones for address in pane.addresses] == [(KIM,), (LI,), (KIM,)]


def test_nothing_moves_under_the_mouse(backend: Backend, pane: Pane) -> None:
    """States follow in place; a row that comes above waits until the mouse has gone."""
    entry = backend.accept(backend.send(pane.account, "sent", LI)[0])
    held = backend.put(backend.send(pane.account, "Hi", KIM)[0], State.QUEUED)
    pane.settle()
    before = pane.rows
    QTest.mouseMove(pane.list.viewport(), pane.list.visualRect(pane.index(3)).center())
    backend.refuse(held)
    backend.put(entry, State.DELIVERED)
    pane.settle()
    assert len(pane.rows) == len(before)
    assert "Delivered" in pane.rows[3]
    assert pane.rows[0] == "Sending and scheduled, 1"
    QApplication.sendEvent(pane.list, QEvent(QEvent.Type.Leave))
    pane.settle()
    assert pane.rows[0] == "Needs attention, 1"


def test_nothing_moves_under_the_keyboard_but_below_it(backend: Backend, pane: Pane) -> None:
    """What comes further down moves nobody; the rest follows when the focus has gone."""
    first = backend.put(backend.send(pane.account, "Hi", KIM)[0], State.QUEUED)
    pane.settle()
    pane.widget.activateWindow()
    pane.list.setFocus()
    assert pane.list.currentIndex().row() == 1
    backend.core.drafts.keep(pane.account.id, Draft(FRONT.id, recipients=(LI,), text="Half a thought"))
    pane.settle()
    assert "Half a thought" in pane.rows[3]
    backend.accept(first)
    pane.settle()
    assert pane.rows[0] == "Sending and scheduled, 1"
    pane.widget.search.setFocus()
    pane.settle()
    assert pane.rows[0] == "Recent"


def test_what_the_person_sent_moves_rows_at_once(backend: Backend, pane: Pane) -> None:
    """The mouse may rest anywhere: Undo is in sight as soon as there is something to undo."""
    backend.accept(backend.send(pane.account, "sent", LI)[0])
    pane.settle()
    QTest.mouseMove(pane.list.viewport(), pane.list.visualRect(pane.index(1)).center())
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    assert pane.button("undoSend") is not None


def test_rows_in_sight_stay_when_others_come_above(backend: Backend, pane: Pane) -> None:
    """Whoever has scrolled down reads on; selection and folding stay too."""
    entries = backend.batch(pane.account, "the batch")
    for number in range(30):
        backend.accept(backend.send(pane.account, f"text {number}", f"1415555{number:04}")[0])
    pane.settle()
    pane.list.setExpanded(pane.index(1), True)
    pane.widget.set_open(ConversationAddress(FRONT.id, (LI,)), entries[2].id)
    assert pane.list.currentIndex().data() == "(415) 555-0188"
    bar = pane.bar
    bar.setValue(bar.maximum())
    last = pane.list.viewport().mapTo(pane.widget, pane.list.visualRect(pane.index(len(pane.rows) - 1)).topLeft())
    backend.send(pane.account, "new", KIM)
    pane.settle()
    now = pane.list.viewport().mapTo(pane.widget, pane.list.visualRect(pane.index(len(pane.rows) - 1)).topLeft())
    assert now.y() == last.y()
    assert pane.list.currentIndex().data() == "(415) 555-0188"


def test_deleted_pane_is_unsubscribed(backend: Backend, qtbot: QtBot) -> None:
    """A pane that is gone is not called any more."""
    pane = LeftPane(backend.core, backend.now)
    gone: list[bool] = []
    pane.destroyed.connect(lambda: gone.append(True))
    pane.deleteLater()
    qtbot.waitUntil(lambda: gone == [True])
    backend.send(backend.account(), "Hi")
    QTest.qWait(1)


def test_assistive_technology_opens_a_row(backend: Backend, pane: Pane) -> None:
    """The one action that a row has on the accessibility bus opens it."""
    entry = backend.send(pane.account, "Hi")[0]
    pane.settle()
    row = QAccessible.queryAccessibleInterface(pane.list).child(2)
    row.actionInterface().doAction(row.actionInterface().actionNames()[0])
    pane.settle()
    assert pane.opened == [(ConversationAddress(FRONT.id, (KIM,)), entry.id)]
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    pane.settle()
    assert len(pane.opened) == 1


def test_older_people_come_when_the_end_is_reached(backend: Backend, pane: Pane) -> None:
    """The window opens with the newest; whoever scrolls on gets all there is."""
    for number in range(200):
        backend.accept(backend.send(pane.account, f"text {number}.", f"1415555{number:04}")[0])
    pane.settle()
    assert 0 < len(pane.rows) < 200
    bar = pane.bar
    for _ in range(5):
        bar.setValue(bar.maximum())
        pane.settle()
    assert len(pane.rows) == 201
    assert "text 0." in pane.rows[-1]


def test_more_of_those_on_their_way_come_when_asked_for(backend: Backend, pane: Pane) -> None:
    """The heading counts all of them, and a row says how many are not shown."""
    for number in range(70):
        backend.put(backend.send(pane.account, f"text {number}.", f"1415555{number:04}")[0], State.QUEUED)
    pane.settle()
    assert (pane.rows[0], len(pane.rows)) == ("Sending and scheduled, 70", 63)
    assert pane.rows[61:] == ["10 more", "Recent"]
    assert pane.widget.counts.sending == 70
    pane.widget.select_next(1)
    pane.click(pane.index(61))
    pane.settle()
    assert len(pane.rows) == 72
    assert "text 0." in pane.rows[70]


def test_an_outbox_that_can_not_be_read_says_so(backend: Backend, pane: Pane, tmp_path: Path) -> None:
    """A damaged file is told in words, and what was shown stays."""
    backend.send(pane.account, "Hi", KIM)
    pane.settle()
    with closing(sqlite3.connect(tmp_path / "outbox.sqlite3")) as other, other:
        other.execute("UPDATE entry SET message = '{'")
    backend.store.check_other_processes()
    pane.settle()
    assert len(pane.notices) == 1
    assert len(pane.rows) == 3


def test_the_menu_of_a_row_copies_and_texts_again(backend: Backend, pane: Pane, qtbot: QtBot) -> None:
    """The whole text, not its first line."""
    entry = backend.send(pane.account, "See you\nTuesday", KIM)[0]
    pane.settle()
    heard: list[object] = []
    pane.widget.text_again_requested.connect(heard.append)
    pane.widget.details_requested.connect(heard.append)
    place = pane.list.visualRect(pane.index(1)).center()
    for name in ("Copy text", "Text again", "Details"):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.list.mapToGlobal(QPoint(place)))
        QApplication.sendEvent(pane.list.viewport(), event)
        (menu,) = [each for each in pane.widget.findChildren(QMenu) if each.isVisible()]
        next(action for action in menu.actions() if action.text() == name).trigger()
        menu.close()
        settle(pane.widget)
    assert QGuiApplication.clipboard().text() == "See you\nTuesday"
    assert heard == [entry.id, entry.id]


def test_who_has_not_answered_needs_attention_when_the_reminder_is_due(backend: Backend, pane: Pane) -> None:
    """The row leads to the conversation, and its menu ends the reminder."""
    address = ConversationAddress(FRONT.id, (KIM,))
    reminder = backend.core.reminders.add(pane.account.id, address, backend.at + timedelta(hours=1))
    backend.later(3601)
    pane.settle()
    assert pane.rows == ["Recent"]
    asyncio.run(backend.core.reminders.check(reminder))
    pane.settle()
    heading, row, _ = pane.rows
    assert heading == "Needs attention, 1"
    assert row.startswith("(650) 555-0103, Hasn't answered since ")
    assert row.endswith(", Reminder")
    pane.click(pane.index(1))
    assert pane.addresses == [address]
    place = pane.list.visualRect(pane.index(1)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.list.mapToGlobal(QPoint(place)))
    QApplication.sendEvent(pane.list.viewport(), event)
    (menu,) = [each for each in pane.widget.findChildren(QMenu) if each.isVisible()]
    (action,) = menu.actions()
    assert action.text() == "Dismiss reminder"
    action.trigger()
    menu.close()
    pane.settle()
    assert backend.core.reminders.list(pane.account.id) == ()
