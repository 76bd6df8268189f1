"""Texts of a spreadsheet's rows: one batch, each row once for ever, paused and let go again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.errors import TooLate
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import Account, BatchId, KnownRow, LocalId
from heydesk.storage.sheets import SheetBatch, SheetPiece
from heydesk.storage.store import Store
from tests.storage.sample_rows import LATER, NOW, add_account, piece, put

VISITS = SheetBatch("December visits.xlsx", "Hi {First name}")
A, B, C = LocalId("a"), LocalId("b"), LocalId("c")


def send(store: Store, account: Account, *ids: LocalId, hold: float = 10) -> BatchId | None:
    """Send the texts of these rows."""
    pieces = [SheetPiece(piece(one), 2 + place, f"key of {one}") for place, one in enumerate(ids)]
    return store.sheets.enqueue(account, VISITS, pieces, NOW, hold)


def batch_of(store: Store, account: Account, *ids: LocalId, hold: float = 10) -> BatchId:
    """Send them, and give their batch."""
    batch_id = send(store, account, *ids, hold=hold)
    assert batch_id is not None
    return batch_id


def test_rows_are_one_batch_of_ordinary_entries(store: Store, account: Account, told: list[Change]) -> None:
    """Held, to be undone at once, and announced as one change."""
    batch_id = batch_of(store, account, A, B)
    entries = store.outbox.batch(batch_id)
    assert [one.local_id for one in entries] == [A, B]
    assert {(one.state, one.go_at, one.due_at, one.created_at) for one in entries} == {
        (State.HELD, LATER, LATER, NOW)
    }
    assert told == [Change(entries=frozenset(one.id for one in entries))]
    assert store.sheets.batch(batch_id) == VISITS
    assert store.sheets.batch(BatchId("other")) is None


def test_row_that_went_does_not_go_again(store: Store, account: Account, told: list[Change]) -> None:
    """Of the same file dropped again, the new rows alone; nothing at all where none is new."""
    first = batch_of(store, account, A, B, hold=0)
    second = batch_of(store, account, B, C, hold=0)
    assert [one.local_id for one in store.outbox.batch(first)] == [A, B]
    assert [(one.local_id, one.state) for one in store.outbox.batch(second)] == [(C, State.QUEUED)]
    told.clear()
    assert send(store, account, A, B, C) is None
    assert told == []


def test_another_account_has_rows_of_its_own(store: Store, account: Account) -> None:
    """The same file may go out from two businesses."""
    batch_of(store, account, A)
    other = add_account(store, "Bo's account", "other-id")
    assert store.sheets.sent(other.id, [A]) == {}
    batch_of(store, other, A)


def test_what_went_is_known_by_id_and_by_row(store: Store, account: Account) -> None:
    """Thousands of them in a few queries."""
    batch_of(store, account, A)
    many = [LocalId(str(one)) for one in range(700)]
    assert store.sheets.sent(account.id, [*many, A]) == {A: KnownRow(A, NOW)}
    assert store.sheets.texted(account.id, [*many, "key of a"]) == {"key of a": NOW}


@pytest.mark.parametrize("state", [State.UNDONE, State.DISCARDED, State.CANCELLED])
@pytest.mark.parametrize("doubted", [False, True])
def test_what_was_taken_back_is_over(store: Store, account: Account, state: State, doubted: bool) -> None:
    """Unless it may have arrived. So it stays after its entry was forgotten."""
    (entry,) = store.outbox.batch(batch_of(store, account, A))
    put(store, entry, state, doubted=doubted)
    assert store.sheets.sent(account.id, [A]) == {A: KnownRow(A, NOW, not doubted)}
    assert store.sheets.texted(account.id, ["key of a"]) == ({"key of a": NOW} if doubted else {})
    store.outbox.forget_before(NOW + timedelta(days=1))
    assert store.sheets.sent(account.id, [A]) == ({A: KnownRow(A, NOW)} if doubted else {})


def test_what_went_is_remembered_when_its_entry_is_forgotten(store: Store, account: Account) -> None:
    """A file that is dropped after a year sends nothing twice."""
    (entry,) = store.outbox.batch(batch_of(store, account, A))
    put(store, entry, State.DELIVERED)
    store.outbox.forget_before(NOW + timedelta(days=1))
    assert store.sheets.sent(account.id, [A]) == {A: KnownRow(A, NOW)}
    assert send(store, account, A) is None


def test_progress_is_read_without_the_messages(store: Store, account: Account) -> None:
    """Row by row."""
    batch_id = batch_of(store, account, A, B)
    first, second = store.outbox.batch(batch_id)
    put(store, first, State.NEEDS_YOU, ask="refused")
    found = store.sheets.progress(batch_id)
    assert [(one.number, one.local_id, one.entry_id, one.state, one.ask) for one in found] == [
        (2, A, first.id, State.NEEDS_YOU, "refused"),
        (3, B, second.id, State.HELD, None),
    ]
    assert [(one.go_at, one.is_paused) for one in found] == [(LATER, False)] * 2


def test_batch_goes_on_in_another_commit(store: Store, account: Account) -> None:
    """As long as nobody has taken it back."""
    first = batch_of(store, account, A)
    assert store.sheets.enqueue(account, VISITS, [SheetPiece(piece(B), 3, "key of b")], NOW, 10, onto=first) == first
    one, two = store.outbox.batch(first)
    assert [each.local_id for each in (one, two)] == [A, B]
    assert store.sheets.progress(first, [two.id]) == store.sheets.progress(first)[1:]
    put(store, two, State.UNDONE)
    with pytest.raises(TooLate):
        store.sheets.enqueue(account, VISITS, [SheetPiece(piece(C), 4, "key of c")], NOW, 10, onto=first)
    assert store.sheets.sent(account.id, [C]) == {}


def test_batch_is_paused(store: Store, account: Account, told: list[Change]) -> None:
    """What has left goes on; the rest is due at no time, and a writer that read it before loses."""
    batch_id = batch_of(store, account, A, B, C, hold=0)
    first, second, third = store.outbox.batch(batch_id)
    put(store, first, State.SENDING, due_at=None)
    told.clear()
    assert store.sheets.pause(batch_id) == 2
    assert told == [Change(entries=frozenset({second.id, third.id}))]
    assert [one.is_paused for one in store.sheets.progress(batch_id)] == [False, True, True]
    assert store.outbox.sendable(account.id, NOW + timedelta(days=365), 9) == ()
    assert not store.outbox.save(second, replace(second, state=State.SENDING), None)
    assert store.outbox.undo(batch_id, NOW, Draft(), ()) is False
