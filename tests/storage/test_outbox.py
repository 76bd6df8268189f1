"""Questions to the outbox: what is newest, due, waiting, in flight."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from heydesk.domain.errors import TooLate
from heydesk.domain.outbox_entry import ENDED, Ask, State, StateCount
from heydesk.domain.records import Account, ConversationAddress, EntryId
from heydesk.storage.outbox import Section
from heydesk.storage.store import Store
from tests.storage.sample_rows import LATER, NOW, add_account, enqueue, piece, put


def test_an_entry_that_is_gone_is_said_to_be(store: Store) -> None:
    """A screen may ask for a row that another process has just forgotten."""
    with pytest.raises(TooLate):
        store.outbox.get(EntryId(99))


def test_the_newest_come_first_and_only_so_many(store: Store, account: Account) -> None:
    """By the order of sending, whatever the clock said."""
    entries = [put(store, enqueue(store, account, str(one))[0], State.DELIVERED) for one in range(5)]
    assert list(store.outbox.recent()) == entries[::-1]
    assert list(store.outbox.recent(limit=2)) == [entries[4], entries[3]]


def test_entries_of_an_account_come_after_one_another(store: Store, account: Account) -> None:
    """In the order of sending, so many at a time; another account's are left out."""
    first, second, third = (enqueue(store, account, str(one))[0] for one in range(3))
    enqueue(store, add_account(store, "Other", "other-id"), "4")
    assert store.outbox.after(account.id, EntryId(0), 2) == (first, second)
    assert store.outbox.after(account.id, second.id, 9) == (third,)
    assert store.outbox.after(account.id, third.id, 9) == ()


def test_states_are_told_of_those_that_are_kept(store: Store, account: Account) -> None:
    """In one question, however many are asked about."""
    held, done = enqueue(store, account, "1")[0], put(store, enqueue(store, account, "2")[0], State.DELIVERED)
    assert store.outbox.states([held.id, done.id, EntryId(99)]) == {held.id: State.HELD, done.id: State.DELIVERED}
    assert store.outbox.states([]) == {}


def test_only_what_is_new_enough_is_recent(store: Store, account: Account) -> None:
    """From this instant on, inclusive."""
    for days in range(4):
        at = NOW + timedelta(days=days)
        (entry,) = store.outbox.enqueue(account, [piece(str(days))], at, 0)
        put(store, entry, State.DELIVERED)
    assert [one.local_id for one in store.outbox.recent(since=NOW + timedelta(days=2))] == ["3", "2"]
    assert [one.local_id for one in store.outbox.recent(1, NOW + timedelta(days=2))] == ["3"]


@pytest.mark.parametrize("state", list(State))
def test_unfinished_entry_is_always_recent(store: Store, account: Account, state: State) -> None:
    """However old it is and however many came after: nothing that needs a person drops out of sight."""
    entry = put(store, enqueue(store, account, "old")[0], state)
    put(store, enqueue(store, account, "new")[0], State.DELIVERED)
    seen = state not in ENDED
    assert (entry in store.outbox.recent(limit=1)) is seen
    assert (entry in store.outbox.recent(since=NOW + timedelta(days=1))) is seen


def test_entry_with_a_question_is_always_recent(store: Store, account: Account) -> None:
    """A report that a text was not delivered, until the person has put it aside."""
    entry = put(store, enqueue(store, account, "old")[0], State.UNDELIVERED, ask=Ask.UNDELIVERED)
    enqueue(store, account, "new")
    assert entry in store.outbox.recent(limit=1)
    assert entry in store.outbox.recent(since=NOW + timedelta(days=1))


def test_an_empty_outbox_has_an_empty_overview(store: Store) -> None:
    """No entry, and none that has ended."""
    assert store.outbox.overview(5) == ()


def test_some_entries_are_read_by_their_ids(store: Store, account: Account) -> None:
    """Oldest first; what is not kept is left out."""
    entries = [store.outbox.enqueue(account, [piece(name)], NOW, 0)[0] for name in ("a", "b", "c")]
    wanted = {entries[2].id, entries[0].id, EntryId(99)}
    assert store.outbox.some(wanted) == (entries[0], entries[2])


def test_the_overview_has_whole_batches(store: Store, account: Account) -> None:
    """Those of the newest entries, and of what moves however old it is."""
    moving = enqueue(store, account, "a", "b")
    put(store, moving[0], State.DELIVERED)
    put(store, enqueue(store, account, "old")[0], State.DELIVERED)
    newest = put(store, enqueue(store, account, "new")[0], State.DELIVERED)
    assert [one.local_id for one in store.outbox.overview(1)] == [newest.local_id, "b", "a"]


@pytest.mark.parametrize(
    ("section", "names"),
    [
        (Section.ENDED, ["done", "of both"]),
        (Section.MOVING, ["of both", "queued"]),
        (Section.SCHEDULED, ["scheduled"]),
        (Section.ASKING, ["doubted"]),
    ],
)
def test_sends_are_found_by_how_they_stand(
    store: Store, account: Account, section: Section, names: list[str]
) -> None:
    """The newest first, each once, and only so many."""
    states = {"queued": State.QUEUED, "doubted": State.NEEDS_YOU, "scheduled": State.SCHEDULED}
    for name, state in states.items():
        asks = Ask.IN_DOUBT if state is State.NEEDS_YOU else None
        put(store, enqueue(store, account, name)[0], state, ask=asks)
    put(store, enqueue(store, account, "of both", "2", "3")[1], State.ACCEPTED)
    put(store, enqueue(store, account, "done")[0], State.DELIVERED)
    called = {one.batch_id: one.local_id for one in reversed(store.outbox.overview(9))}
    called = {
        store.outbox.batch(batch_id)[0].batch_id: store.outbox.batch(batch_id)[0].local_id for batch_id in called
    }
    assert [called[one] for one in store.outbox.sends(section, 9)] == names
    assert [called[one] for one in store.outbox.sends(section, 1)] == names[:1]
    first = store.outbox.batch(next(iter(store.outbox.sends(section, 1))))[0]
    assert [called[one] for one in store.outbox.sends(section, 9, first.id)] == names[1:]


def test_an_empty_outbox_has_no_sends(store: Store) -> None:
    """Of no section."""
    assert [store.outbox.sends(section, 9) for section in Section] == [{}] * 4
    assert (store.outbox.counts(), store.outbox.ahead(), store.outbox.held()) == ((), 0, ())


def test_a_send_is_counted_and_read_in_part(store: Store, account: Account) -> None:
    """Its first texts, those that ask, and the first that moves; each with its version."""
    entries = enqueue(store, account, *(f"{number}" for number in range(8)))
    for entry in entries[:4]:
        put(store, entry, State.ACCEPTED)
    put(store, entries[6], State.NEEDS_YOU, ask=Ask.REFUSED)
    batch_id = entries[0].batch_id
    assert set(store.outbox.tallies([batch_id])[batch_id]) == {
        StateCount(State.ACCEPTED, None, 4),
        StateCount(State.HELD, None, 3),
        StateCount(State.NEEDS_YOU, Ask.REFUSED, 1),
    }
    assert list(store.outbox.sample(batch_id, 2)) == [entries[place].id for place in (0, 1, 4, 6)]
    assert list(store.outbox.versions([batch_id])) == [entry.id for entry in entries]
    assert store.outbox.versions([batch_id])[entries[0].id] == store.outbox.get(entries[0].id).version
    assert store.outbox.held() == (batch_id,)


def test_what_moves_and_what_asks_is_counted(store: Store, account: Account) -> None:
    """Of all accounts, or of one; what asks is not counted again where it stands."""
    put(store, enqueue(store, account, "1")[0], State.QUEUED)
    put(store, enqueue(store, account, "2")[0], State.UNDELIVERED, ask=Ask.UNDELIVERED)
    put(store, enqueue(store, account, "3")[0], State.NEEDS_YOU, ask=Ask.REFUSED)
    put(store, enqueue(store, account, "4")[0], State.DELIVERED)
    other = add_account(store, "Other", "other-id")
    put(store, enqueue(store, other, "5")[0], State.QUEUED)
    asking = {StateCount(State.UNDELIVERED, Ask.UNDELIVERED, 1), StateCount(State.NEEDS_YOU, Ask.REFUSED, 1)}
    assert set(store.outbox.counts()) == {StateCount(State.QUEUED, None, 2), *asking}
    assert set(store.outbox.counts(account.id)) == {StateCount(State.QUEUED, None, 1), *asking}
    assert set(store.outbox.counts(other.id)) == {StateCount(State.QUEUED, None, 1)}


def test_what_is_in_doubt_may_await_its_time(store: Store, account: Account) -> None:
    """Until it was looked up."""
    message = replace(piece("a").message, send_at=LATER)
    (entry,) = store.outbox.enqueue(account, [piece("a")._replace(message=message)], NOW, 0)
    entry = put(store, entry, State.UNCERTAIN)
    assert store.outbox.ahead() == 1
    put(store, entry, State.UNCERTAIN, looks=1)
    assert store.outbox.ahead() == 0


def test_texts_of_a_conversation_are_found_by_its_threads(store: Store, account: Account) -> None:
    """The newest of them, and whatever still moves or asks; nobody else's."""
    entries = [enqueue(store, account, str(number))[0] for number in range(6)]
    asking = put(store, entries[0], State.UNDELIVERED, ask=Ask.UNDELIVERED)
    doubted = put(store, entries[1], State.UNCERTAIN)
    ended = [put(store, entry, State.DELIVERED) for entry in entries[3:]]
    threads = [entries[0].message.thread, "7 chat 12"]
    found = store.outbox.conversation(account.id, threads, 1)
    assert found == {entry.id: entry.version for entry in (asking, doubted, entries[2], ended[-1])}
    assert store.outbox.conversation(account.id, threads[1:], 9) == {}


def test_texts_on_their_way_answer_their_people(store: Store, account: Account) -> None:
    """While they may still arrive; of some entries, or of all."""
    first, second = enqueue(store, account, "1")[0], enqueue(store, account, "2")[0]
    address = ConversationAddress(first.message.inbox_id, first.message.phones)
    assert store.outbox.answers(account.id) == {first.id: address, second.id: address}
    assert store.outbox.answers(account.id, {second.id}) == {second.id: address}
    put(store, first, State.DELIVERED)
    assert list(store.outbox.answers(account.id)) == [second.id]


def test_states_are_read_for_many_at_once(store: Store, account: Account) -> None:
    """Of those that are still kept."""
    first, second = enqueue(store, account, "a", "b")
    put(store, second, State.ACCEPTED)
    assert store.outbox.states([first.id, second.id, EntryId(99)]) == {
        first.id: State.HELD,
        second.id: State.ACCEPTED,
    }


def test_what_was_made_after_an_entry_comes_in_its_order(store: Store, account: Account) -> None:
    """Of one account, as many as are asked for."""
    other = add_account(store, "Ben", "other-id")
    first, second, third = enqueue(store, account, "a", "b", "c")
    enqueue(store, other, "d")
    assert store.outbox.after(account.id, first.id, 5) == (second, third)
    assert store.outbox.after(account.id, first.id, 1) == (second,)
