"""Two processes at one file: of two that want the same step, exactly one makes it."""

from __future__ import annotations

from pathlib import Path

from heydesk.domain.outbox_entry import State
from heydesk.domain.records import Account
from heydesk.storage.store import Store
from tests.storage.other_process import race
from tests.storage.sample_rows import enqueue

CLAIM = """
due = store.outbox.due_after(1, LATER, None, 999)
won = [str(one.id) for one in due if store.outbox.claim(one, sending(one), LATER)]
print(" ".join(won), flush=True)
"""
UNDO = """
batches = sys.argv[2].split()
won = [batch for batch in batches if store.outbox.undo(BatchId(batch), LATER, draft("Hi"), ())]
print(" ".join(won), flush=True)
"""


def test_two_dispatchers_never_claim_the_same_entry(store: Store, account: Account, path: Path) -> None:
    """Every entry is claimed by exactly one of them, and its story has one line."""
    entries = enqueue(store, account, *map(str, range(100)), hold=0)
    first, second = race(path, CLAIM, CLAIM)
    assert sorted(map(int, first + second)) == sorted(one.id for one in entries)
    assert all(len(store.outbox.attempts(one.id)) == 1 for one in entries)
    assert {one.state for one in store.outbox.recent()} == {State.SENDING}


def test_a_batch_is_undone_or_sent_and_never_both(store: Store, account: Account, path: Path) -> None:
    """*Undo* in the window against a dispatcher in another process, at the moment the hold is over."""
    batches = [enqueue(store, account, f"{one}-a", f"{one}-b") for one in range(40)]
    ids = [one[0].batch_id for one in batches]
    claimed, undone = race(path, CLAIM, UNDO, argument=" ".join(ids))
    for batch in batches:
        states = {one.state for one in store.outbox.batch(batch[0].batch_id)}
        went = {str(one.id) for one in batch} & set(claimed)
        if batch[0].batch_id in undone:
            assert (states, went) == ({State.UNDONE}, set())
        else:
            assert went
            assert not states & {State.HELD, State.UNDONE}


def test_the_same_intent_from_two_processes_is_one_send(store: Store, account: Account, path: Path) -> None:
    """Two command lines with one ``--local-id`` make one entry between them."""
    send = """
(account,) = store.accounts.all()
print(*(enqueue(store, account, str(one))[0].id for one in range(30)), flush=True)
"""
    first, second = race(path, send, send)
    assert first == second
    assert len(store.outbox.recent()) == 30


def test_a_line_of_writers_waits_for_each_other(path: Path) -> None:
    """Writers that come together are patient: nobody is told that the file is busy."""
    Store.open(path).close()
    write = """
for one in range(20):
    store.choices.set(sys.argv[2] + str(os.getpid()), str(one))
print("done", flush=True)
"""
    assert race(path, write, write, write) == [["done"]] * 3
