"""A text that waited by day and would go at night."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import (
    Ask,
    Entry,
    PlainEvent,
    State,
    WaitedTooLong,
)
from heydesk.domain.outbox_state import RetryPolicy, advance, fell_into_night
from tests.domain.sample_entries import LATER, NOW, RECALL, RULE, after, entry

MINDFUL = RetryPolicy(longest_wait=7 * 86400, minds_quiet_hours=True)
EVENING, NIGHT = after(12.4 * 3600), after(12.6 * 3600)
"""8:54 and 9:06 pm where Kim's number is; it was free to go since 8:30 am."""

KIM = entry("queued").message


@pytest.mark.parametrize(
    ("waiting", "rule", "is_night"),
    [
        (entry("queued"), MINDFUL, True),
        (entry("held"), MINDFUL, True),
        (entry("queued"), RULE, False),
        (entry("queued", message=replace(KIM, side=Side.NOTE)), MINDFUL, False),
        (entry("queued", message=LATER), MINDFUL, False),
        (entry("queued", message=RECALL), MINDFUL, False),
        (entry("queued", message=replace(KIM, phones=("18005550150",))), MINDFUL, False),
        (entry("queued", message=replace(KIM, phones=("18005550150", "16505550103"))), MINDFUL, True),
        (entry("queued", go_at=after(12.55 * 3600)), MINDFUL, False),
        (entry("queued", go_at=NIGHT), MINDFUL, False),
    ],
)
def test_only_entries_free_to_go_by_day_ask_at_night(waiting: Entry, rule: RetryPolicy, is_night: bool) -> None:
    """Not a note, nor what the service sends later, nor a list, nor what was free to go at night."""
    assert fell_into_night(waiting, NIGHT, rule) is is_night
    assert not fell_into_night(waiting, EVENING, rule)
    assert not fell_into_night(waiting, NOW, rule)


def test_retry_at_night_is_not_asked_again() -> None:
    """The reason is said, and sending it is free to go from then on."""
    asked = advance(entry("queued"), WaitedTooLong(into_night=True), NIGHT, MINDFUL)
    assert (asked.state, asked.ask, asked.due_at) == (State.NEEDS_YOU, Ask.WAITED, None)
    assert "outside texting hours" in str(asked.reason)
    again = advance(asked, PlainEvent.RETRIED, NIGHT, MINDFUL)
    assert again.state is State.QUEUED
    assert not fell_into_night(again, after(13 * 3600), MINDFUL)


def test_a_doubt_is_the_greater_question() -> None:
    """What may have arrived already asks about that."""
    doubted = entry("queued", doubted=True)
    asked = advance(doubted, WaitedTooLong(into_night=True), NIGHT, MINDFUL)
    assert (asked.ask, asked.reason) == (Ask.IN_DOUBT, doubted.reason)
