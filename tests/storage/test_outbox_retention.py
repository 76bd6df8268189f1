"""History is kept so long, and what still matters is kept longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.outbox_entry import Act, Ask, Entry, State
from heydesk.domain.records import Account
from heydesk.storage.store import Store
from tests.storage.sample_rows import NOW, enqueue, line, put


def old(store: Store, account: Account, local_id: str, state: State, **changes: object) -> Entry:
    """Put an entry that is in this state into the outbox."""
    (entry,) = enqueue(store, account, local_id)
    return put(store, entry, state, **changes)


@pytest.mark.parametrize(
    ("state", "forgotten"),
    [
        (State.HELD, False),
        (State.QUEUED, False),
        (State.SENDING, False),
        (State.UNCERTAIN, False),
        (State.ACCEPTED, True),
        (State.DELIVERED, True),
        (State.UNDELIVERED, True),
        (State.NEEDS_YOU, False),
        (State.UNDONE, True),
        (State.DISCARDED, True),
        (State.CLOSED_BY_YOU, True),
    ],
)
def test_only_what_has_ended_is_forgotten(store: Store, account: Account, state: State, forgotten: bool) -> None:
    """However old it is; and what is younger than the limit stays too."""
    entry = old(store, account, "a", state)
    assert store.outbox.forget_before(NOW) == 0
    assert store.outbox.forget_before(NOW + timedelta(days=1)) == int(forgotten)
    assert store.outbox.recent() == (() if forgotten else (entry,))


def test_undelivered_entry_is_kept_until_dismissed(store: Store, account: Account) -> None:
    """A text that was not delivered stays until the person has put it aside."""
    asking = old(store, account, "a", State.UNDELIVERED, ask=Ask.UNDELIVERED)
    assert store.outbox.forget_before(NOW + timedelta(days=1)) == 0
    store.outbox.save(asking, replace(asking, ask=None), None)
    assert store.outbox.forget_before(NOW + timedelta(days=1)) == 1


def test_history_counts_from_the_last_thing_that_happened(store: Store, account: Account, told: list[Change]) -> None:
    """An old text that the person discarded yesterday is yesterday's; it goes with its story, later."""
    entry = old(store, account, "a", State.NEEDS_YOU)
    discarded = replace(entry, state=State.DISCARDED, version=entry.version + 1)
    store.outbox.save(entry, discarded, line(Act.PERSON, "Discarded.", NOW + timedelta(days=50)))
    told.clear()
    assert store.outbox.forget_before(NOW + timedelta(days=49)) == 0
    assert told == []
    assert store.outbox.forget_before(NOW + timedelta(days=51)) == 1
    assert store.outbox.attempts(entry.id) == ()
    assert told == [Change(entries=frozenset({entry.id}))]
