"""What the story says of a broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import ListId, LocalId
from heydesk.storage.outbox import FrozenMessage
from heydesk.ui.outbox.details_page import MessageDetails
from tests.ui.backend import FRONT, Backend

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
