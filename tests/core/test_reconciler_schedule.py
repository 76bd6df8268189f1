"""Knowing in history what was scheduled, where it does not bear its local_id there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.core.reconciler import sightings_of
from heydesk.domain.records import ChatId, HistoryMessage, LocalId, MessageId
from heydesk.domain.schedule import soonest
from tests.core.core_driver import CoreDriver

CHAT = ChatId(8002)


@pytest.mark.parametrize(
    ("minutes", "text", "conversation_id", "local_id", "inbound", "is_it"),
    [
        (1, "See you", CHAT, "", False, True),
        (1, "See you", None, "", None, True),
        (1, "See you", 8003, "", False, False),
        (1, "See you soon", CHAT, "", False, False),
        (1, "See you Reply STOP to opt out", CHAT, "", False, True),
        (20, "See you", CHAT, "", False, False),
        (1, "See you", CHAT, "another", False, False),
        (1, "See you", CHAT, "", True, False),
    ],
)
async def test_sighting_matches_by_text_time_and_conversation(
    driver: CoreDriver,
    minutes: int,
    text: str,
    conversation_id: int | None,
    local_id: str,
    inbound: bool | None,
    is_it: bool,
) -> None:
    """The same words that went to somebody else at that time are not taken for it."""
    (entry,) = driver.send(recipients=(), text="See you", send_at=soonest(driver.clock()), chats=(CHAT,))
    send_at = entry.message.send_at
    assert send_at is not None
    sighting = HistoryMessage(
        message_id=MessageId(1),
        local_id=LocalId(local_id),
        status="",
        error="",
        sent_at=send_at + timedelta(minutes=minutes),
        text=text,
        phone="",
        delivered=None,
        conversation_id=conversation_id,
        inbound=inbound,
    )
    entry = replace(entry, receipt=None)
    assert bool(sightings_of(entry, (sighting,))) is is_it
