"""Send is one committed batch, and the same intent twice is one Send."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.errors import InputError
from heydesk.domain.message import Draft, Message, Side
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import Account, InboxId, ListId, LocalId, MemberId
from heydesk.storage.outbox import FrozenMessage
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, PAT, add_account, draft, enqueue


def test_a_send_is_held_as_one_batch(store: Store, account: Account, told: list[Change]) -> None:
    """Each message is an entry of its own under one batch, held for the undo time, and announced at once."""
    entries = enqueue(store, account, "a", "b", hold=10)
    assert [one.local_id for one in entries] == ["a", "b"]
    assert {one.state for one in entries} == {State.HELD}
    assert {one.batch_id for one in entries} == {entries[0].batch_id}
    assert {(one.due_at, one.go_at, one.created_at) for one in entries} == {(LATER, LATER, NOW)}
    assert {(one.account_id, one.base_url) for one in entries} == {(account.id, account.base_url)}
    assert store.outbox.batch(entries[0].batch_id) == entries
    assert told == [Change(entries=frozenset(one.id for one in entries))]


def test_without_a_hold_it_is_free_to_go_at_once(store: Store, account: Account) -> None:
    """A note, or a send from the command line."""
    (entry,) = enqueue(store, account, "a", hold=0)
    assert (entry.state, entry.due_at, entry.go_at) == (State.QUEUED, NOW, NOW)


def test_two_sends_are_two_batches(store: Store, account: Account) -> None:
    """Undoing one must not undo the other."""
    assert enqueue(store, account, "a")[0].batch_id != enqueue(store, account, "b")[0].batch_id


def test_the_message_and_its_request_come_back_as_they_were(store: Store, account: Account) -> None:
    """A group, media, a note, NUL, half a surrogate pair; the request is frozen to the letter."""
    message = Message(
        InboxId(7), MemberId(15), (KIM, PAT), "שלום \0 \ud83d 🦊", "https://x.example/a", side=Side.NOTE
    )
    (entry,) = store.outbox.enqueue(account, [FrozenMessage(message, LocalId("a"), '{"text":"ش 🦊"}')], NOW, 0)
    assert store.outbox.get(entry.id) == entry
    assert (entry.message, entry.body) == (message, '{"text":"ش 🦊"}')


def test_the_draft_it_was_sent_from_goes_in_the_same_commit(store: Store, account: Account) -> None:
    """Words go, the inbox, the member and the recipient stay chosen, and the other side is not touched."""
    note = draft("Ask Kim", KIM, side=Side.NOTE)
    store.drafts.save(account.id, draft("Hi Kim", KIM))
    store.drafts.save(account.id, note)
    store.outbox.enqueue(
        account, [FrozenMessage(draft_message(), LocalId("a"), "{}")], NOW, 10, clear_draft=(account.id, Side.TEXT)
    )
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("", KIM)
    assert store.drafts.current(account.id, side=Side.NOTE) == note


def test_after_a_send_to_several_nobody_is_chosen(store: Store, account: Account) -> None:
    """Each alone, so there is no conversation to go on with; a broadcast is none either."""
    for number, count in enumerate((2, 1)):
        message = replace(draft_message(), phones=(), list_id=ListId(501)) if count == 1 else draft_message()
        pieces = [FrozenMessage(message, LocalId(f"{number}-{each}"), "{}") for each in range(count)]
        store.outbox.enqueue(account, pieces, NOW, 10, clear_draft=(account.id, Side.TEXT))
        assert store.drafts.current(account.id, side=Side.TEXT) == Draft(InboxId(7), MemberId(15))


def draft_message() -> Message:
    """What the draft to Kim makes."""
    return Message(InboxId(7), MemberId(15), (KIM,), "Hi Kim")


def test_the_same_intent_twice_is_one_send(store: Store, account: Account, told: list[Change]) -> None:
    """A second click with the same local_id gives the batch that is there, and takes no draft away."""
    entries = enqueue(store, account, "a", "b")
    store.drafts.save(account.id, draft("next", KIM))
    told.clear()
    again = store.outbox.enqueue(
        account,
        [FrozenMessage(draft_message(), LocalId(one), "{}") for one in ("c", "b")],
        NOW,
        0,
        clear_draft=(account.id, Side.TEXT),
    )
    assert again == entries
    assert store.outbox.recent() == tuple(reversed(entries))
    assert store.drafts.current(account.id, side=Side.TEXT) == draft("next", KIM)
    assert told == []


def test_a_local_id_is_one_accounts_own(store: Store, account: Account) -> None:
    """Two accounts are two services as far as anybody knows, so the same id in both is two messages."""
    other = add_account(store, "Ben", "other-id")
    (mine,), (others,) = enqueue(store, account, "a"), enqueue(store, other, "a")
    assert mine.id != others.id
    assert store.outbox.by_local_id(account.id, LocalId("a")) == mine
    assert store.outbox.by_local_id(other.id, LocalId("a")) == others
    assert store.outbox.by_local_id(account.id, LocalId("b")) is None


def test_an_account_that_was_forgotten_sends_nothing(store: Store, account: Account) -> None:
    """Another window forgot it between the click and the commit."""
    store.accounts.remove(account.id)
    with pytest.raises(InputError, match="no longer on this computer"):
        enqueue(store, account, "a")
