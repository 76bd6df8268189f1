"""Searching turns the pane into results; Escape gives the lists back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView

from heydesk.core.find import FindResults, FoundText
from heydesk.domain.message import Side
from heydesk.domain.records import Contact, ContactId, ConversationAddress, MessageId, Template, TemplateId
from heydesk.domain.suggestions import Suggestion
from heydesk.ui.left_pane.rows import result_lines
from heydesk.ui.text import day_heading
from tests.ui.backend import FRONT, KIM, PAT, Backend
from tests.ui.left_pane.conftest import Pane


def _texts_of(view: QTreeView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


@pytest.fixture
def results(backend: Backend, pane: Pane) -> QTreeView:
    """The results of a pane with a contact, two texts and a template about parking."""
    book = backend.store.directory_of(pane.account.id)
    book.contacts.upsert([Contact(ContactId(1), KIM, "Parker", "Lee")])
    book.templates.upsert([Template(TemplateId(5), "Directions", "Parking is behind the building.")])
    backend.accept(backend.send(pane.account, "Where did you park?", PAT)[0])
    backend.later(60)
    backend.accept(backend.send(pane.account, "Parks by the door", KIM, side=Side.NOTE)[0])
    pane.settle()
    found = pane.widget.findChild(QTreeView, "results")
    assert isinstance(found, QTreeView)
    return found


def _type(pane: Pane, words: str) -> None:
    pane.widget.search.setFocus()
    QTest.keyClicks(pane.widget.search, words)
    pane.settle()


def test_people_texts_and_templates_are_found_at_once(pane: Pane, results: QTreeView) -> None:
    """Each under its heading; the lists stand aside meanwhile, and come back with Escape."""
    typed: list[str] = []
    pane.widget.search_changed.connect(typed.append)
    _type(pane, "park")
    assert typed == ["p", "pa", "par", "park"]
    assert (results.isVisible(), pane.list.isVisible()) == (True, False)
    said = _texts_of(results)
    assert said[:4] == ["People", "Parker Lee, (650) 555-0103", "Texts", "Today"]
    assert said[4].startswith("Private note, Parker Lee, Parks by the door, ")
    assert said[5].startswith("(212) 555-0150, Ana Ruiz: Where did you park?, ")
    assert said[6:] == ["Templates", "Directions, Parking is behind the building."]
    QTest.keyClick(pane.widget.search, Qt.Key.Key_Escape)
    pane.settle()
    assert (results.isVisible(), pane.list.isVisible(), pane.widget.search.text()) == (False, True, "")


def test_results_lead_to_what_they_name(pane: Pane, results: QTreeView) -> None:
    """Enter opens the first; Down goes among them, and Enter opens the one that the keyboard is on."""
    heard: list[object] = []
    pane.widget.suggestion_opened.connect(heard.append)
    pane.widget.template_opened.connect(heard.append)
    _type(pane, "park")
    QTest.keyClick(pane.widget.search, Qt.Key.Key_Return)
    assert [one.phone for one in heard if isinstance(one, Suggestion)] == [KIM]
    QTest.keyClick(pane.widget.search, Qt.Key.Key_Down)
    assert results.hasFocus()
    for _ in range(2):
        QTest.keyClick(results, Qt.Key.Key_Down)
    QTest.keyClick(results, Qt.Key.Key_Return)
    assert [address.phones for address in pane.addresses] == [(PAT,)]
    QTest.keyClick(results, Qt.Key.Key_Down)
    QTest.keyClick(results, Qt.Key.Key_Return)
    assert heard[1:] == [5]


def test_nothing_found_is_said(pane: Pane, results: QTreeView) -> None:
    """In place of an empty pane."""
    _type(pane, "zzz")
    assert _texts_of(results) == []
    assert "No results." in pane.notices


def _found(backend: Backend, days: int, message_id: int | None = None) -> FoundText:
    mark = None if message_id is None else MessageId(message_id)
    address = ConversationAddress(FRONT.id, (KIM,))
    at = backend.at - timedelta(days=days)
    return FoundText(address, "Kim Lee", "parking", at, None, mark, "", inbound=True, private=False)


def test_texts_stand_under_their_days(backend: Backend, reader: QLocale) -> None:
    """Newest first, one heading for all of a day; a text that only the service has leads to its message."""
    assert reader.name() == "en_US"
    texts = (_found(backend, 0), _found(backend, 1, 98001), _found(backend, 1, 98002))
    lines = result_lines(FindResults(texts=texts), backend.at)
    yesterday = day_heading(backend.at - timedelta(days=1), backend.at)
    assert [line.name for line in lines if line.is_heading] == ["Texts", "Today", yesterday]
    assert [line.target.message_id for line in lines if not line.is_heading] == [None, 98001, 98002]


def test_a_text_of_history_asks_for_its_message(backend: Backend, pane: Pane, results: QTreeView) -> None:
    """Its conversation is opened there, although no entry of the outbox says where."""
    heard: list[object] = []
    pane.widget.message_opened.connect(lambda *found: heard.append(found))
    (_, _, row) = result_lines(FindResults(texts=(_found(backend, 1, 98001),)), backend.at)
    results.opened.emit(row)  # type: ignore[attr-defined]  # the list's own signal
    assert heard == [(ConversationAddress(FRONT.id, (KIM,)), 98001, row.target.at)]


def test_more_may_be_found(backend: Backend, pane: Pane, results: QTreeView) -> None:
    """Where the time of a frame ran out, typing on narrows it down."""
    assert results is not None
    said = pane.widget._results.show_results(FindResults((), (_found(backend, 0),), (), complete=False))  # noqa: SLF001 - one part of it
    assert said == "1 result. More results. Keep typing."
