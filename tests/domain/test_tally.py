"""How far a broadcast has come."""

from __future__ import annotations

from heydesk.domain.broadcast import tally_of
from heydesk.domain.ids import LocalId, MessageId
from heydesk.domain.records import Sighting


def _seen(number: int, delivered: bool | None, error: str = "") -> Sighting:
    phone = f"1650555{number:04}"
    return Sighting(MessageId(number), LocalId("b"), "sent", error, None, "Hi", phone, delivered)


def test_each_person_counts_once() -> None:
    """As they were read last; what is neither delivered nor failed is on its way."""
    sightings = [_seen(1, True), _seen(1, True), _seen(2, False, "landline"), _seen(3, None)]
    tally = tally_of(sightings, 12)
    assert (tally.seen, tally.delivered, tally.failed, tally.reason) == (3, 1, 1, "landline")
    assert not tally.is_delivered
    assert tally_of([_seen(1, None), _seen(1, True)], 1).delivered == 1
    assert str(tally.sentence) == (
        "History shows 3 of 12 so far: 1 delivered, 1 not delivered (landline). It may lag; there is no report."
    )


def test_all_delivered_is_delivered() -> None:
    """Only where it is known how many there are; and a list without a number says how many were seen."""
    assert tally_of([_seen(1, True)], 1).is_delivered
    unknown = tally_of([_seen(1, True)], 0)
    assert not unknown.is_delivered
    assert str(unknown.sentence).startswith("History shows 1 so far: 1 delivered.")
    assert "1 not delivered (sent)" in str(tally_of([_seen(1, False)], 0).sentence)
    assert "History shows 1 of 2 so far: 1 delivered. It" in str(tally_of([_seen(1, True)], 2).sentence)


def test_a_message_without_a_number_counts_too() -> None:
    """History may leave it out."""
    nameless = Sighting(MessageId(5), LocalId("b"), "", "", None, "", "", None)
    assert tally_of([nameless], 2).seen == 1
