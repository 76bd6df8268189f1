"""What history and contact status say, as values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from heydesk.domain.ids import LocalId, MessageId
from heydesk.domain.message import Receipt
from heydesk.domain.records import ContactStatus, Sighting


@pytest.mark.parametrize(
    ("sent_at", "written"),
    [
        (datetime(2026, 3, 6, 16, 30, tzinfo=UTC), "2026-03-06T16:30:00Z"),
        (datetime(2026, 3, 6, 8, 30, tzinfo=timezone(timedelta(hours=-8))), "2026-03-06T08:30:00-08:00"),
        (None, ""),
    ],
)
def test_a_sighting_makes_a_receipt(sent_at: datetime | None, written: str) -> None:
    """For a message whose own answer was lost; history has no request id and no gallery."""
    sighting = Sighting(
        message_id=MessageId(901),
        local_id=LocalId("a"),
        status="sent",
        error="",
        sent_at=sent_at,
        text="Hi",
        phone="16505550103",
        delivered=None,
    )
    assert sighting.receipt() == Receipt(message_id=901, sent_at=written)
    assert sighting.conversation_id is None


def test_blocked_and_opted_out_are_two_things() -> None:
    """A person can be one without the other (contract section 9)."""
    status = ContactStatus(phone="16505550103", unsubscribed=True, blocked=False)
    assert (status.unsubscribed, status.blocked) == (True, False)
