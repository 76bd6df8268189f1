"""A send costs three commits, each of them one, and each on the disk when it returns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act, State
from heydesk.domain.records import Account, DraftId
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, add_account, draft, enqueue, line, piece, put, sending

STANDING = (draft("next", KIM), draft("Ask", side=Side.NOTE))
KEPT = DraftId(1)
_LOG_HEADER, _FRAME_HEADER = 32, 24


def commits(path: Path) -> int:
    """Count the commits in the log: frames whose header says how long the file is after them."""
    log = path.with_name(f"{path.name}-wal").read_bytes()
    page = int.from_bytes(log[8:12], "big")
    salt = log[16:24]
    frames = [log[at : at + _FRAME_HEADER] for at in range(_LOG_HEADER, len(log), _FRAME_HEADER + page)]
    # A frame with another salt is left over from before the log began anew.
    return sum(1 for frame in frames if frame[8:16] == salt and any(frame[4:8]))


def test_a_send_from_click_to_receipt_is_three_commits(store: Store, account: Account, path: Path) -> None:
    """Enqueued with the draft cleared, claimed with the rest of its batch released, saved with its line closed."""
    store.drafts.save(account.id, draft("Hi", KIM))
    start = commits(path)
    pieces = [piece("a"), piece("b")]
    entry, _ = store.outbox.enqueue(account, pieces, NOW, 10, clear_draft=(account.id, Side.TEXT))
    assert commits(path) == start + 1
    store.outbox.claim(entry, sending(entry), LATER)
    assert commits(path) == start + 2
    store.outbox.save(sending(entry), sending(sending(entry)), line(Act.SEND, "Accepted."))
    assert commits(path) == start + 3


VERBS: dict[str, Callable[[Store, Account], object]] = {
    "undo": lambda store, _: store.outbox.undo(store.outbox.recent()[0].batch_id, LATER, draft("Hi", KIM), STANDING),
    "take back": lambda store, _: store.outbox.take_back(
        store.outbox.recent()[0],
        store.outbox.recent()[0],
        line(Act.PERSON, "Back."),
        draft("Hi", KIM),
        STANDING,
        LATER,
    ),
    "forget": lambda store, _: store.outbox.forget_before(NOW),
    "put": lambda store, account: store.drafts.save(account.id, draft("Hi")),
    "keep": lambda store, account: store.drafts.put_aside(account.id, draft("Hi"), NOW),
    "open kept": lambda store, account: store.drafts.open_kept(account.id, KEPT, STANDING, NOW),
    "drop kept": lambda store, _: store.drafts.drop_kept(KEPT),
    "directory": lambda store, account: store.directory.replace(account.id, [], NOW),
    "choice": lambda store, account: store.choices.set("inbox", "7", account.id),
    "add": lambda store, _: add_account(store, "Ben", "other-id"),
    "update": lambda store, account: store.accounts.update(account._replace(name="Ben")),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_one_commit(store: Store, account: Account, path: Path, verb: str) -> None:
    """However many rows it writes: all of them or none are there after a crash."""
    enqueue(store, account, "a", "b")
    assert store.drafts.put_aside(account.id, draft("kept"), NOW) == KEPT
    start = commits(path)
    VERBS[verb](store, account)
    assert commits(path) == start + (verb != "forget")


def test_writes_that_change_nothing_do_not_commit(store: Store, account: Account, path: Path) -> None:
    """A draft that is saved already, a choice that was made already and a step that lost cost no disk."""
    (entry,) = enqueue(store, account, "a")
    put(store, entry, State.DELIVERED)
    store.drafts.save(account.id, draft("Hi"))
    store.choices.set("inbox", "7")
    start = commits(path)
    store.drafts.save(account.id, draft("Hi"))
    store.choices.set("inbox", "7")
    assert not store.outbox.save(entry, sending(entry), line(Act.SEND, "Late."))
    assert not store.outbox.undo(entry.batch_id, NOW, draft("Hi"), ())
    assert commits(path) == start
