"""Undo and *To composer*: the entry and the composer change together or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act, Ask, State
from heydesk.domain.records import Account
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, PAT, draft, enqueue, line, put


def test_an_undo_takes_the_whole_batch_back(store: Store, account: Account, told: list[Change]) -> None:
    """The words are in the composer again, and what stood there is kept, in one commit with one announcement."""
    entries = enqueue(store, account, "a", "b")
    told.clear()
    back, typing = draft("Hi", KIM, PAT), draft("next", PAT)
    assert store.outbox.undo(entries[0].batch_id, LATER, back, (typing,))
    for entry in store.outbox.batch(entries[0].batch_id):
        assert (entry.state, entry.due_at) == (State.UNDONE, None)
        (told_line,) = store.outbox.attempts(entry.id)
        assert (told_line.act, told_line.started_at, told_line.ended_at) == (Act.PERSON, LATER, LATER)
    assert store.drafts.current(account.id, side=Side.TEXT) == back
    assert [one.draft for one in store.drafts.kept(account.id)] == [typing]
    assert told == [Change(entries=frozenset(one.id for one in entries), drafts=True, kept_drafts=True)]


@pytest.mark.parametrize("state", [one for one in State if one is not State.HELD])
def test_an_undo_is_all_or_nothing(store: Store, account: Account, state: State) -> None:
    """When one of the batch has moved on, none is undone and the composer stays as it is."""
    first, second = enqueue(store, account, "a", "b")
    put(store, second, state)
    before = store.outbox.batch(first.batch_id)
    store.drafts.save(account.id, draft("next"))
    assert not store.outbox.undo(first.batch_id, LATER, draft("Hi", KIM), (draft("next"),))
    assert store.outbox.batch(first.batch_id) == before
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("next")
    assert store.drafts.kept(account.id) == ()


def test_an_undo_of_what_is_gone_is_too_late(store: Store, account: Account) -> None:
    """The account was forgotten a moment ago."""
    (entry,) = enqueue(store, account, "a")
    store.accounts.remove(account.id)
    assert not store.outbox.undo(entry.batch_id, LATER, draft("Hi"), ())


def test_a_failed_text_goes_back_to_the_composer(store: Store, account: Account, told: list[Change]) -> None:
    """The step, its line, the words and what they displace: one commit."""
    (entry,) = enqueue(store, account, "a")
    failed = put(store, entry, State.NEEDS_YOU, ask=Ask.REFUSED)
    told.clear()
    undone = replace(failed, state=State.UNDONE, ask=None, version=failed.version + 1)
    step, note = line(Act.PERSON, "To the composer."), draft("Ask Kim", KIM, side=Side.NOTE)
    assert store.outbox.take_back(failed, undone, step, draft("Hi", PAT), (draft("next"), note), LATER)
    assert store.outbox.get(entry.id) == undone
    assert store.outbox.attempts(entry.id) == (step,)
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("Hi", PAT)
    assert store.drafts.current(account.id, side=Side.NOTE) == draft("", PAT, side=Side.NOTE)
    assert [one.draft for one in store.drafts.kept(account.id)] == [draft("next"), note]
    assert told == [Change(entries=frozenset({entry.id}), drafts=True, kept_drafts=True)]
    told.clear()
    assert not store.outbox.take_back(failed, undone, step, draft("other"), (), LATER)
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("Hi", PAT)
    assert told == []
