"""Entries in each state, and a clock, for the tests of a message's life."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Ask, Entry, State, Wait
from heydesk.domain.outbox_state import RetryPolicy
from heydesk.domain.records import (
    AccountId,
    BatchId,
    EntryId,
    InboxId,
    ListId,
    LocalId,
    MemberId,
    Receipt,
    ScheduleId,
)

NOW = datetime(2026, 3, 6, 16, 30, tzinfo=UTC)
"""A Friday afternoon."""

RULE = RetryPolicy()
RECEIPT = Receipt(message_id=901, sent_at="2026-03-06T16:30:01Z", request_id="r-901")

HELD = Entry(
    id=EntryId(7),
    batch_id=BatchId("b"),
    account_id=AccountId(1),
    base_url="https://api.example.com",
    local_id=LocalId("3e9e2f0e-54f0-4b7e-8a55-6a2a5f6f7a01"),
    message=Message(InboxId(1), MemberId(15), ("16505550103",), "Hi Kim"),
    body='{"inbox_id":1}',
    state=State.HELD,
    created_at=NOW - timedelta(seconds=10),
    go_at=NOW,
    due_at=NOW,
)

LATER = replace(HELD.message, send_at=NOW + timedelta(hours=2))
"""The same text, to be sent by the service in two hours."""

RECALL = Message(InboxId(1), MemberId(15), (), "Hi {{first_name}}", list_id=ListId(5), list_name="Recall", people=12)
"""A broadcast."""

APPOINTED = Receipt(message_id=0, schedule_id=ScheduleId(77), request_id="r-77")

EXAMPLES: dict[str, Entry] = {
    "held": HELD,
    "queued": replace(HELD, state=State.QUEUED),
    "waiting": replace(HELD, state=State.QUEUED, wait=Wait.NETWORK, tries=2),
    "sending": replace(HELD, state=State.SENDING, due_at=None),
    "uncertain": replace(HELD, state=State.UNCERTAIN, doubted=True, tries=1, due_at=NOW),
    "scheduled": replace(
        HELD, message=LATER, state=State.SCHEDULED, receipt=APPOINTED, due_at=NOW + timedelta(hours=2, minutes=1)
    ),
    "stays": replace(
        HELD,
        message=LATER,
        state=State.SCHEDULED,
        receipt=APPOINTED,
        due_at=NOW + timedelta(hours=2, minutes=1),
        stays_home=True,
    ),
    "accepted": replace(HELD, state=State.ACCEPTED, receipt=RECEIPT),
    "delivered": replace(HELD, state=State.DELIVERED, receipt=RECEIPT, due_at=None),
    "undelivered": replace(HELD, state=State.UNDELIVERED, receipt=RECEIPT, due_at=None, ask=Ask.UNDELIVERED),
    "refused": replace(HELD, state=State.NEEDS_YOU, ask=Ask.REFUSED, due_at=None, tries=1),
    "in_doubt": replace(HELD, state=State.NEEDS_YOU, ask=Ask.IN_DOUBT, due_at=None, doubted=True, tries=1, looks=3),
    "too_near": replace(HELD, message=LATER, state=State.NEEDS_YOU, ask=Ask.TOO_NEAR, due_at=None),
    "crossed": replace(HELD, state=State.NEEDS_YOU, ask=Ask.CROSSED, due_at=None, seen_at=NOW),
    "unfit": replace(HELD, state=State.NEEDS_YOU, ask=Ask.UNFIT, due_at=None),
    "undone": replace(HELD, state=State.UNDONE, due_at=None),
    "discarded": replace(HELD, state=State.DISCARDED, due_at=None),
    "closed": replace(HELD, state=State.CLOSED_BY_YOU, due_at=None, doubted=True),
    "cancelled": replace(HELD, message=LATER, state=State.CANCELLED, receipt=APPOINTED, due_at=None),
}
"""One entry for each state; two where it matters what it waits for or asks."""


def after(seconds: float) -> datetime:
    """Give the moment so many seconds from now."""
    return NOW + timedelta(seconds=seconds)


def entry(name: str, **changes: Any) -> Entry:
    """Give the example of this name with these changes."""
    return replace(EXAMPLES[name], **changes)
