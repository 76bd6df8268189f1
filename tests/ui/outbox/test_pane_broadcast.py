"""What the outbox says of a broadcast, and of what is to go later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import ListId, LocalId
from heydesk.storage.outbox import FrozenMessage
from heydesk.ui.outbox.details_page import MessageDetails
from heydesk.ui.outbox.pane import OutboxGroup
from heydesk.ui.outbox.rows import line_of
from heydesk.ui.text import short_moment
from tests.ui.backend import FRONT, KIM, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _broadcast(backend: Backend, people: int) -> Entry:
    message = Message(
        FRONT.id,
        FRONT.members[0].id,
        (),
        "Hi {{first_name}}",
        list_id=ListId(5),
        list_name="Recall October",
        people=people,
    )
    return backend.store.outbox.enqueue(
        backend.account(), [FrozenMessage(message, LocalId("b-1"), "{}")], backend.at, 0
    )[0]


def _words(backend: Backend, entry: Entry, qtbot: QtBot) -> str:
    view = MessageDetails()
    qtbot.addWidget(view)
    view.show_story(backend.core.outbox_view.story(entry.id))
    view.show()
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("people", "to"),
    [(412, "To 412 people on “Recall October”, each alone"), (0, "To everybody on “Recall October”, each alone")],
)
def test_a_broadcasts_story_says_whom_it_goes_to(backend: Backend, qtbot: QtBot, people: int, to: str) -> None:
    """With how many, where that is known; and that the service gives no report of who got it."""
    entry = _broadcast(backend, people)
    assert to in _words(backend, entry, qtbot)
    assert "no report" not in _words(backend, entry, qtbot)
    backend.accept(entry)
    assert "It gives no report of who got it: what history shows is below." in _words(backend, entry, qtbot)


def _later(backend: Backend, entry: Entry) -> Entry:
    """Have the service send it in two days."""
    stands = backend.store.outbox.get(entry.id)
    message = replace(stands.message, send_at=backend.at + timedelta(days=2))
    return backend.put(entry, State.SCHEDULED, message=message)


def test_a_scheduled_row_shows_when_it_goes(backend: Backend) -> None:
    """In the group of its own, by the day on which it goes and not by that on which it was written."""
    entry = _later(backend, backend.send(backend.account(), "See you.", KIM)[0])
    (row,) = backend.core.outbox_view.snapshot().rows
    assert entry.message.send_at is not None
    assert line_of(row, backend.at).clock == short_moment(entry.message.send_at, backend.at)
    assert OutboxGroup.SCHEDULED.holds(row, backend.at)
    assert not OutboxGroup.WAITING.holds(row, backend.at)
    assert OutboxGroup.TODAY.holds(row, backend.at + timedelta(days=1))


def test_a_schedule_in_doubt_stands_among_the_scheduled(backend: Backend) -> None:
    """Until its time nothing can be done about it; once history has been asked, it waits like any other."""
    entry = _later(backend, backend.send(backend.account(), "See you.", KIM)[0])
    doubted = backend.put(entry, State.UNCERTAIN, doubted=True)
    assert doubted.awaits_its_time
    (row,) = backend.core.outbox_view.snapshot().rows
    assert (OutboxGroup.SCHEDULED.holds(row, backend.at), OutboxGroup.WAITING.holds(row, backend.at)) == (True, False)
    backend.put(entry, State.UNCERTAIN, looks=1)
    (row,) = backend.core.outbox_view.snapshot().rows
    assert (OutboxGroup.SCHEDULED.holds(row, backend.at), OutboxGroup.WAITING.holds(row, backend.at)) == (False, True)
