"""What is known about a message, in words to read and to copy."""

from __future__ import annotations

import pytest

from heydesk.domain.message import Message, Side
from heydesk.domain.records import ChatId, LocalId
from heydesk.storage.outbox import FrozenMessage
from heydesk.ui.outbox.timeline import what_is_known
from tests.ui.backend import FRONT, KIM, Backend


@pytest.mark.parametrize(
    ("chat_id", "side", "line"),
    [
        (ChatId(8001), Side.NOTE, "8001"),
        (ChatId(8001), Side.TEXT, "8001"),
        (None, Side.NOTE, "Unknown (sent by phone number)"),
        (None, Side.TEXT, ""),
    ],
)
def test_conversation_line_by_kind_of_message(
    backend: Backend, chat_id: ChatId | None, side: Side, line: str
) -> None:
    """A reply and a note name their conversation; a note that has none says so; of a text there is nothing to say."""
    message = Message(FRONT.id, FRONT.members[0].id, (KIM,), "Hi", side=side, chat_id=chat_id)
    piece = FrozenMessage(message, LocalId("one"), "{}")
    (entry,) = backend.store.outbox.enqueue(backend.account(), [piece], backend.now(), 0)
    facts = what_is_known(backend.core.outbox_view.story(entry.id))
    assert [fact.value for fact in facts if fact.name == "Conversation ID"] == ([line] if line else [])
