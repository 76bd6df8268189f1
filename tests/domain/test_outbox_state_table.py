"""Every state against every event: the whole life of a message on one page."""

from __future__ import annotations

from typing import get_args

import pytest

from heydesk.domain.errors import NoAnswer
from heydesk.domain.outbox_entry import (
    Event,
    Failed,
    FoundInHistory,
    LookUpFailed,
    NotInHistory,
    PlainEvent,
    Received,
    Retimed,
    State,
    StatusSeen,
    WaitedTooLong,
    Wrote,
)
from heydesk.domain.outbox_state import ImpossibleStep, advance
from tests.domain.sample_entries import EXAMPLES, LATER, NOW, RECEIPT, RULE

EVENTS: dict[str, Event] = {
    "Undone": PlainEvent.UNDONE,
    "SentNow": PlainEvent.SENT_NOW,
    "Claimed": PlainEvent.CLAIMED,
    "WaitedTooLong": WaitedTooLong(),
    "Wrote": Wrote("Kim Lee", NOW),
    "Received": Received(RECEIPT),
    "Failed": Failed(NoAnswer("read timed out")),
    "Recovered": PlainEvent.RECOVERED,
    "Restored": PlainEvent.RESTORED,
    "Found": FoundInHistory(RECEIPT),
    "NotFound": NotInHistory(),
    "LookFailed": LookUpFailed(NoAnswer("read timed out")),
    "Delivered": StatusSeen(delivered=True),
    "Undelivered": StatusSeen(delivered=False),
    "NothingKnown": StatusSeen(None),
    "Retried": PlainEvent.RETRIED,
    "LookedAgain": PlainEvent.LOOKED_AGAIN,
    "MarkedSent": PlainEvent.MARKED_SENT,
    "TakenBack": PlainEvent.TAKEN_BACK,
    "Discarded": PlainEvent.DISCARDED,
    "CameTooNear": PlainEvent.CAME_TOO_NEAR,
    "Unfit": PlainEvent.UNFIT,
    "Unsettled": PlainEvent.UNSETTLED,
    "Retimed": Retimed(LATER, '{"later":1}'),
    "Cancelled": PlainEvent.CANCELLED,
    "Vanished": PlainEvent.VANISHED,
}

# Across: what is (an example of each state). Down: what happens. In the cell: the state that follows, "·" for an
# event that does not belong there. Failed and LookFailed stand for "no answer"; the other errors have a table of
# their own. NotFound and LookFailed are the first of three looks. What is scheduled has not come to its time;
# what stays is scheduled, and stays home if they write.
TABLE = """
              held      queued    waiting   sending   uncertain scheduled stays     accepted    delivered undelivered refused   in_doubt  too_near  crossed   unfit     undone discarded closed cancelled
Undone        undone    ·         ·         ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
SentNow       queued    queued    queued    ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Claimed       sending   sending   sending   ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
WaitedTooLong needs_you needs_you needs_you ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Wrote         needs_you ·         ·         ·         ·         ·         needs_you ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Received      ·         ·         ·         accepted  ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Failed        ·         ·         ·         uncertain ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Recovered     ·         ·         ·         uncertain ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Restored      uncertain uncertain uncertain ·         ·         ·         ·         ·           ·         ·           needs_you needs_you needs_you needs_you needs_you ·      ·         ·      ·
Found         ·         ·         ·         ·         accepted  accepted  accepted  ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
NotFound      ·         ·         ·         ·         uncertain scheduled scheduled ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
LookFailed    ·         ·         ·         ·         uncertain scheduled scheduled ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Delivered     ·         ·         ·         ·         ·         ·         ·         delivered   ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Undelivered   ·         ·         ·         ·         ·         ·         ·         undelivered ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
NothingKnown  ·         ·         ·         ·         ·         ·         ·         accepted    ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Retried       ·         ·         queued    ·         ·         ·         ·         ·           ·         ·           queued    queued    ·         queued    ·         ·      ·         ·      ·
LookedAgain   ·         ·         ·         ·         uncertain ·         ·         ·           ·         ·           ·         uncertain ·         ·         ·         ·      ·         ·      ·
MarkedSent    ·         ·         ·         ·         closed    ·         ·         ·           ·         ·           ·         closed    ·         ·         ·         ·      ·         ·      ·
TakenBack     ·         undone    undone    ·         undone    ·         ·         ·           ·         undelivered undone    undone    undone    undone    undone    ·      ·         ·      cancelled
Discarded     ·         discarded discarded ·         ·         ·         ·         ·           ·         undelivered discarded discarded discarded discarded discarded ·      ·         ·      ·
CameTooNear   ·         ·         ·         ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Unfit         needs_you needs_you needs_you ·         ·         ·         ·         ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Unsettled     ·         ·         ·         ·         ·         scheduled scheduled ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Retimed       ·         ·         ·         ·         ·         scheduled scheduled ·           ·         ·           queued    queued    queued    queued    ·         ·      ·         ·      ·
Cancelled     ·         ·         ·         ·         ·         cancelled cancelled ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
Vanished      ·         ·         ·         ·         ·         needs_you needs_you ·           ·         ·           ·         ·         ·         ·         ·         ·      ·         ·      ·
"""  # noqa: E501 - a table has one line for each row

_HEAD, *_ROWS = [line.split() for line in TABLE.strip().splitlines()]
CELLS = [(before, row[0], after) for row in _ROWS for before, after in zip(_HEAD, row[1:], strict=True)]


@pytest.mark.parametrize(("before", "event", "after"), CELLS)
def test_every_state_event_pair_has_its_documented_result(before: str, event: str, after: str) -> None:
    """The cell holds, and a step counts as one version; what does not belong is refused."""
    entry = EXAMPLES[before]
    if after == "·":
        with pytest.raises(ImpossibleStep, match=entry.state):
            advance(entry, EVENTS[event], NOW, RULE)
    else:
        step = advance(entry, EVENTS[event], NOW, RULE)
        assert step.state is (State.CLOSED_BY_YOU if after == "closed" else State(after))
        assert step.version == entry.version + 1


def test_the_table_is_whole() -> None:
    """Every state and every event of the program is in it, and every pair of them once."""
    assert {EXAMPLES[name].state for name in _HEAD} == set(State)
    assert list(EXAMPLES) == _HEAD
    assert [row[0] for row in _ROWS] == list(EVENTS)
    assert {type(event) for event in EVENTS.values()} == set(get_args(Event))
    assert {event for event in EVENTS.values() if isinstance(event, PlainEvent)} == set(PlainEvent)
    assert len(CELLS) == len(EXAMPLES) * len(EVENTS)
