"""Asking for conversations, and reading them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from heydesk.api.responses import conversation, conversations_body
from heydesk.domain.ids import ChatId, InboxId
from heydesk.domain.records import Conversation


def test_question() -> None:
    """All inboxes at once, for nobody in particular; from the cursor on where there is one."""
    inboxes = (InboxId(41), InboxId(42))
    assert json.loads(conversations_body(inboxes, "")) == {"id": 0, "filters": {"inboxes": [41, 42]}}
    assert json.loads(conversations_body(inboxes, "2026-03-04T15:00:00Z"))["date"] == "2026-03-04T15:00:00Z"


@pytest.mark.parametrize("inbox", [41, {"id": 41, "name": "Front desk"}])
def test_documented(inbox: object) -> None:
    """The current page's inbox is a number, the older one's an object."""
    row = {
        "id": 8001,
        "inbox": inbox,
        "target": "16505550103",
        "channel": "sms",
        "status": "Closed",
        "name": "Kim",
        "assigned": {"id": 7},
        "read": False,
        "updated": "2026-03-04T15:00:00Z",
    }
    updated_at = datetime(2026, 3, 4, 15, tzinfo=UTC)
    assert conversation(row) == Conversation(
        ChatId(8001), InboxId(41), ("16505550103",), "Kim", is_open=False, updated_at=updated_at
    )


@pytest.mark.parametrize(
    ("fields", "phones"),
    [
        ({"targets": ["16505550103", "+1 303 555 0118", "16505550103"]}, ("16505550103", "13035550118")),
        ({"targets": ["16505550103", "kim@post.example"]}, ()),
        ({"targets": [], "target": 16505550103}, ("16505550103",)),
        ({"target": "kim@post.example"}, ()),
        ({}, ()),
    ],
)
def test_people(fields: dict[str, object], phones: tuple[str, ...]) -> None:
    """A group names all its people, or nobody: half of it must not pass for the whole."""
    found = conversation({"id": 8001, "inbox": 41, **fields})
    assert found == Conversation(ChatId(8001), InboxId(41), phones)


@pytest.mark.parametrize(
    "row", [{"id": 8001}, {"inbox": 41}, {"id": 8001, "inbox": {"name": "x"}}, {"id": 0, "inbox": 1}]
)
def test_no_conversation(row: dict[str, object]) -> None:
    """Without an id or an inbox nothing can be sent to it."""
    assert conversation(row) is None
