"""A clock that was ahead and has been set right, and what can happen to an entry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.outbox_entry import PlainEvent, Wait
from heydesk.domain.outbox_state import adjusted_to_clock, is_possible
from tests.domain.sample_entries import EXAMPLES, NOW, RULE, after, entry

HOURS = 5 * 3600


@pytest.mark.parametrize("name", EXAMPLES)
def test_entry_with_plausible_times_is_not_adjusted(name: str) -> None:
    """Nothing is written for an entry whose times can be so."""
    stands = entry(name)
    assert adjusted_to_clock(stands, NOW) is stands


@pytest.mark.parametrize("name", ["queued", "waiting", "uncertain"])
def test_clock_set_back_makes_waiting_entries_due_now(name: str) -> None:
    """Neither held up for five hours nor free to go for five hours longer."""
    stands = entry(name, go_at=after(HOURS), due_at=after(HOURS + 40))
    assert adjusted_to_clock(stands, NOW) == replace(stands, go_at=NOW, due_at=NOW, version=stands.version + 1)


@pytest.mark.parametrize("name", ["queued", "uncertain"])
def test_clock_set_back_ends_a_pause_that_is_too_long(name: str) -> None:
    """It had waited before the clock went ahead, and was tried or looked up while it was."""
    stands = entry(name, go_at=after(-60), due_at=after(1500))
    assert adjusted_to_clock(stands, NOW) == replace(stands, due_at=NOW, version=stands.version + 1)


@pytest.mark.parametrize("seconds", [300, 3500])
def test_a_pause_that_can_be_is_not_adjusted(seconds: float) -> None:
    """Five minutes between two tries, and an hour where the service asks for it."""
    wait = Wait.THROTTLE if seconds > 300 else Wait.NETWORK
    stands = entry("queued", go_at=after(-60), due_at=after(seconds), wait=wait)
    assert adjusted_to_clock(stands, NOW) is stands


@pytest.mark.parametrize(("hold", "lasts"), [(10, 10), (0, 0), (-HOURS, 0), (900, 120)])
def test_a_hold_begins_anew_and_is_never_longer_than_one_may_be(hold: float, lasts: float) -> None:
    """Undo stays possible for as long as the person has set, as far as that can be known."""
    stands = entry("held", created_at=after(HOURS - hold), go_at=after(HOURS), due_at=after(HOURS))
    settled = adjusted_to_clock(stands, NOW)
    assert (settled.due_at, settled.go_at) == (after(lasts), after(lasts))
    assert adjusted_to_clock(settled, NOW) is settled


def test_a_step_within_the_undo_time_changes_nothing() -> None:
    """A hold of two minutes is no sign of a clock that was ahead."""
    stands = entry("held", go_at=after(120), due_at=after(120))
    assert adjusted_to_clock(stands, NOW) is stands


def test_only_what_has_not_left_can_be_undone() -> None:
    """Asking what can happen changes nothing."""
    undoable = {name for name in EXAMPLES if is_possible(entry(name), PlainEvent.UNDONE, NOW, RULE)}
    assert "held" in undoable
    assert not undoable & {"sending", "uncertain", "accepted", "delivered", "undone", "discarded"}
