"""What the dispatcher asks: what may leave, what is looked up, which holds end; each by an index of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.changes import Change
from heydesk.domain.message import Message, Side
from heydesk.domain.outbox_entry import Entry, State, Wait
from heydesk.domain.records import Account, ChatId, EntryId, InboxId, ListId, LocalId, MemberId
from heydesk.storage.outbox import FrozenMessage, SendWishes
from heydesk.storage.schema import MIGRATIONS
from heydesk.storage.store import Store
from tests.storage.sample_rows import KIM, LATER, NOW, PAT, add_account, enqueue, put

SECOND = timedelta(seconds=1)
MOVING = (State.HELD, State.QUEUED, State.SENDING, State.UNCERTAIN, State.NEEDS_YOU, State.ACCEPTED)


def to(*phones: str, inbox: int = 7, **fields: object) -> FrozenMessage:
    """Make a text for these people."""
    message = Message(InboxId(inbox), MemberId(15), phones, "Hi", **fields)  # type: ignore[arg-type] # its fields
    return FrozenMessage(message, LocalId(f"id-{next(_NUMBERS)}"), "{}")


_NUMBERS = iter(range(1_000_000))


def queue(store: Store, account: Account, *phones: str, inbox: int = 7, **fields: object) -> Entry:
    """Put a text that may go at once into the outbox."""
    return store.outbox.enqueue(account, [to(*phones, inbox=inbox, **fields)], NOW, 0)[0]


def ids(entries: tuple[Entry, ...]) -> list[int]:
    """Name entries by their ids."""
    return [entry.id for entry in entries]


@pytest.mark.parametrize("state", list(State))
def test_only_what_was_held_or_queued_may_leave(store: Store, account: Account, state: State) -> None:
    """Once it is due; what is in flight is told apart."""
    entry = put(store, enqueue(store, account, "a")[0], state)
    may_leave = state in {State.HELD, State.QUEUED}
    assert store.outbox.sendable(account.id, LATER, 9) == ((entry,) if may_leave else ())
    assert store.outbox.sendable_of(account.id, [entry.id], LATER, 9) == ((entry,) if may_leave else ())
    assert store.outbox.due_after(account.id, LATER, None, 9) == ((entry,) if may_leave else ())
    assert store.outbox.has_due(account.id, LATER) is may_leave
    assert store.outbox.next_due_at(account.id, NOW) == (LATER if may_leave else None)
    assert store.outbox.in_flight() == ((entry,) if state is State.SENDING else ())
    early = LATER - timedelta(microseconds=1)
    assert store.outbox.sendable(account.id, early, 9) == store.outbox.due_after(account.id, early, None, 9) == ()
    assert not store.outbox.has_due(account.id, early)


def test_what_has_been_free_for_longest_leaves_first(store: Store, account: Account) -> None:
    """However long it had to wait after a try; so many at a time, and of this account alone."""
    late = put(store, queue(store, account, KIM), State.QUEUED, go_at=LATER)
    early = put(store, queue(store, account, PAT), State.QUEUED, due_at=LATER)
    queue(store, add_account(store, "Ben", "other-id"), KIM)
    assert store.outbox.sendable(account.id, LATER, 9) == (early, late)
    assert store.outbox.sendable(account.id, LATER, 1) == (early,)


def test_texts_to_one_person_leave_in_their_order(store: Store, account: Account) -> None:
    """One that is queued, due or not, holds the later ones up, and so does any that is on its way."""
    first, second, other = queue(store, account, KIM), queue(store, account, KIM), queue(store, account, PAT)
    assert ids(store.outbox.sendable(account.id, LATER, 9)) == [first.id, other.id]
    first = put(store, first, State.QUEUED, due_at=LATER + SECOND)
    assert ids(store.outbox.sendable(account.id, LATER, 9)) == [other.id]
    first = put(store, first, State.SENDING)
    assert ids(store.outbox.sendable(account.id, LATER, 9)) == [other.id]
    put(store, first, State.QUEUED)
    put(store, second, State.SENDING)
    assert ids(store.outbox.sendable(account.id, LATER, 9)) == [other.id]


@pytest.mark.parametrize("state", [State.UNCERTAIN, State.NEEDS_YOU, State.SCHEDULED, State.ACCEPTED])
def test_what_is_not_going_by_itself_holds_nothing_up(store: Store, account: Account, state: State) -> None:
    """A text that is in doubt or asks a person could wait for days."""
    put(store, queue(store, account, KIM), state)
    second = queue(store, account, KIM)
    assert store.outbox.sendable(account.id, LATER, 9) == (second,)


def test_another_conversation_is_not_held_up(store: Store, account: Account) -> None:
    """Another inbox, or more people; the same people make the same group, however they are listed."""
    put(store, queue(store, account, KIM, PAT), State.QUEUED, due_at=LATER + SECOND)
    elsewhere, alone = queue(store, account, KIM, inbox=8), queue(store, account, KIM)
    queue(store, account, PAT, KIM)
    chats = [queue(store, account, chat_id=ChatId(number)) for number in (1, 2)]
    lists = [queue(store, account, list_id=ListId(number)) for number in (1, 2)]
    free = [elsewhere, alone, *chats, *lists]
    assert ids(store.outbox.sendable(account.id, LATER, 9)) == [entry.id for entry in free]


def test_a_held_text_holds_up_once_its_time_is_over(store: Store, account: Account) -> None:
    """While the holds rest it neither goes nor is in the way."""
    held = enqueue(store, account, "a")[0]
    second = put(store, enqueue(store, account, "b")[0], State.QUEUED, due_at=NOW, go_at=NOW)
    assert store.outbox.sendable(account.id, NOW, 9) == (second,)
    assert store.outbox.sendable(account.id, LATER, 9) == (held,)
    assert store.outbox.sendable(account.id, LATER, 9, holds_rest=True) == (second,)


def test_wanted_texts_leave_with_the_earlier_ones_of_their_threads(store: Store, account: Account) -> None:
    """Nothing else does."""
    first, _, third, last, other = (queue(store, account, phone) for phone in (KIM, PAT, KIM, KIM, "13125550101"))
    assert store.outbox.sendable_of(account.id, [third.id], LATER, 9) == (first,)
    put(store, first, State.ACCEPTED)
    assert store.outbox.sendable_of(account.id, [third.id, other.id], LATER, 9) == (third, other)
    assert store.outbox.sendable_of(account.id, [EntryId(99)], LATER, 9) == ()
    put(store, third, State.ACCEPTED)
    assert store.outbox.sendable_of(account.id, [third.id], LATER, 9) == ()
    assert store.outbox.sendable_of(account.id, [last.id], LATER, 9) == (last,)


class Model:
    """Who goes next, as one would write it down: everything that waits is read, oldest first."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = sorted(entries, key=lambda entry: entry.id)

    def sendable(self, *, holds_rest: bool) -> list[int]:
        """Go through all of them."""
        busy = {entry.message.thread for entry in self.entries if entry.state is State.SENDING}
        free = []
        for entry in self.entries:
            is_due = entry.due_at is not None and entry.due_at <= LATER
            if entry.state is State.HELD and (holds_rest or not is_due):
                continue
            if entry.state not in {State.HELD, State.QUEUED}:
                continue
            if entry.message.thread not in busy and is_due:
                free.append(entry)
            busy.add(entry.message.thread)
        return [entry.id for entry in free]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([(KIM,), (PAT,), (KIM, PAT), (PAT, KIM)]),
            st.sampled_from(MOVING),
            st.sampled_from([None, NOW, LATER, LATER + SECOND]),
        ),
        max_size=12,
    ),
    st.booleans(),
)
def test_it_is_what_going_through_everything_gives(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[tuple[str, ...], State, object]],
    holds_rest: bool,
) -> None:
    """In any state, for any mixture of conversations."""
    with closing(Store.open(tmp_path_factory.mktemp("model") / "outbox.sqlite")) as store:
        account = add_account(store)
        entries = [put(store, queue(store, account, *phones), state, due_at=due_at) for phones, state, due_at in rows]
        found = store.outbox.sendable(account.id, LATER, 99, holds_rest=holds_rest)
        assert ids(found) == Model(entries).sendable(holds_rest=holds_rest)


def test_what_is_due_is_looked_through_page_by_page(store: Store, account: Account) -> None:
    """Each page goes on behind the one before, also among those that became due together."""
    entries = enqueue(store, account, *"abcd", hold=0)
    last = put(store, entries[0], State.QUEUED, due_at=LATER)
    first = store.outbox.due_after(account.id, LATER, None, 2)
    assert first == entries[1:3]
    assert store.outbox.due_after(account.id, LATER, (NOW, first[-1].id), 9) == (entries[3], last)


def test_a_text_of_its_own_to_one_person_is_looked_at_while_it_is_held(store: Store, account: Account) -> None:
    """Those that leave soonest first; no crowd, no group, no note, and nothing that is paused."""
    later, sooner = (store.outbox.enqueue(account, [to(KIM)], NOW, hold)[0] for hold in (20, 10))
    store.outbox.enqueue(account, [to(KIM), to(PAT)], NOW, 10)
    store.outbox.enqueue(account, [to(KIM, PAT)], NOW, 10)
    store.outbox.enqueue(account, [to(KIM, side=Side.NOTE)], NOW, 10)
    assert store.outbox.alone_in_hold(account.id, NOW, 9) == ((sooner.id, LATER), (later.id, later.due_at))
    assert store.outbox.alone_in_hold(account.id, NOW, 1) == ((sooner.id, LATER),)
    assert store.outbox.alone_in_hold(account.id, LATER, 9) == ((later.id, later.due_at),)


def test_what_may_have_crossed_is_found_by_its_recipient(store: Store, account: Account) -> None:
    """What is held, and what is queued and stays home; nobody else's."""
    held = enqueue(store, account, "a")[0]
    put(store, enqueue(store, account, "b")[0], State.QUEUED)
    timed = to(KIM, send_at=LATER)
    (staying,) = store.outbox.enqueue(account, [timed], NOW, 0, wishes=SendWishes(stays_home=True))
    queue(store, account, KIM, PAT)
    assert store.outbox.stoppable([KIM]) == (held, staying)
    assert store.outbox.stoppable([PAT]) == store.outbox.stoppable([]) == ()


@pytest.mark.parametrize("state", [State.UNCERTAIN, State.SCHEDULED, State.ACCEPTED])
def test_what_is_looked_up_is_read_by_its_state(store: Store, account: Account, state: State) -> None:
    """The longest due first, so many at a time; those alone, if need be, that have been free for long."""
    slow, quick, later = (
        put(store, queue(store, account, KIM), state, due_at=at) for at in (LATER, NOW, LATER + SECOND)
    )
    put(store, queue(store, account, KIM), state, due_at=None)
    assert store.outbox.due_looks(account.id, state, LATER, 9) == (quick, slow)
    assert store.outbox.due_looks(account.id, state, LATER, 1) == (quick,)
    quick = put(store, quick, state, due_at=NOW, go_at=NOW - SECOND)
    assert store.outbox.due_looks(account.id, state, LATER, 9, free_before=NOW) == (quick,)
    assert store.outbox.due_looks_in(account.id, "16505550103 7", LATER) == (slow, quick)
    assert store.outbox.due_looks_in(account.id, "16505550103 8", LATER) == ()
    assert later not in store.outbox.due_looks_in(account.id, "16505550103 7", LATER)


def test_holds_that_are_over_end_together(store: Store, account: Account, told: list[Change]) -> None:
    """Since when they have been free to go stays; some can be left out, and a commit has so many."""
    entries = enqueue(store, account, *"abcde")
    paused = put(store, entries[4], State.HELD, due_at=None)
    told.clear()
    assert store.outbox.end_holds(NOW, [], 9) == 0
    assert told == []
    assert store.outbox.end_holds(LATER, [entries[0].id], 2) == 2
    assert told == [Change(frozenset({entries[1].id, entries[2].id}))]
    assert store.outbox.end_holds(LATER, [], 9, only=[entries[3].id]) == 1
    states = [State.HELD, State.QUEUED, State.QUEUED, State.QUEUED, State.HELD]
    now = store.outbox.batch(entries[0].batch_id)
    assert [entry.state for entry in now] == states
    assert now[1] == replace(entries[1], state=State.QUEUED, version=1)
    assert now[4] == paused
    assert not store.outbox.undo(entries[0].batch_id, LATER, entries[0].message.as_draft(), ())


def test_holds_that_rested_end_later(store: Store, account: Account, told: list[Change]) -> None:
    """By as long as they rested. A clock that was set back meanwhile makes them end no sooner."""
    held, other = enqueue(store, account, "a")[0], enqueue(store, account, "b")[0]
    queued, paused = (
        put(store, enqueue(store, account, "c")[0], State.QUEUED),
        put(store, other, State.HELD, due_at=None),
    )
    told.clear()
    store.outbox.postpone_holds(30 * SECOND)
    assert told == [Change(frozenset({held.id}))]
    later = replace(held, due_at=LATER + 30 * SECOND, go_at=LATER + 30 * SECOND, version=1)
    assert store.outbox.get(held.id) == later
    assert (store.outbox.get(queued.id), store.outbox.get(paused.id)) == (queued, paused)
    store.outbox.postpone_holds(-30 * SECOND)
    assert store.outbox.get(held.id).due_at == later.due_at


def test_what_waited_for_the_network_is_due_when_it_is_back(
    store: Store, account: Account, told: list[Change]
) -> None:
    """All of it in one commit; what waits for something else, or is another account's, waits on."""
    waiting = [put(store, queue(store, account, KIM), State.QUEUED, wait=Wait.NETWORK, due_at=LATER) for _ in "ab"]
    put(store, queue(store, account, KIM), State.QUEUED, wait=Wait.THROTTLE, due_at=LATER)
    told.clear()
    other = add_account(store, "Ben", "other-id")
    assert store.outbox.end_waits(other.id, Wait.NETWORK, NOW) == 0
    told.clear()
    assert store.outbox.end_waits(account.id, Wait.NETWORK, NOW) == 2
    assert told == [Change(frozenset(entry.id for entry in waiting))]
    now = store.outbox.get(waiting[0].id)
    assert now == replace(waiting[0], due_at=NOW, version=waiting[0].version + 1)
    assert store.outbox.end_waits(account.id, Wait.NETWORK, NOW) == 0


def test_claiming_one_ends_the_holds_of_its_batch(store: Store, account: Account, told: list[Change]) -> None:
    """None of it can be undone from then on. What is paused stays, and so does what another Send holds."""
    first, second, paused = enqueue(store, account, "a", "b", "c")
    paused = put(store, paused, State.HELD, due_at=None)
    other = enqueue(store, account, "d")[0]
    told.clear()
    assert store.outbox.claim(first, replace(first, state=State.SENDING, due_at=None, version=1), NOW)
    assert told == [Change(frozenset({first.id, second.id}))]
    released = replace(second, state=State.QUEUED, due_at=NOW, go_at=NOW, version=1)
    assert store.outbox.get(second.id) == released
    assert (store.outbox.get(paused.id), store.outbox.get(other.id)) == (paused, other)


def test_what_was_written_by_a_clock_ahead_is_found(store: Store, account: Account) -> None:
    """By the time that it waits for, or since which it is said to wait."""
    ahead = put(store, queue(store, account, KIM), State.QUEUED, go_at=LATER)
    due = put(store, queue(store, account, PAT), State.UNCERTAIN, due_at=LATER)
    queue(store, account, KIM)
    put(store, queue(store, account, KIM), State.ACCEPTED, due_at=LATER)
    assert store.outbox.written_ahead(NOW) == (ahead, due)


def test_what_was_sent_lately_is_found_by_its_recipient(store: Store, account: Account) -> None:
    """From any inbox, to a list, and in groups; whatever became of it. Nobody else's, and nothing older."""
    store.outbox.enqueue(account, [to(KIM)], NOW - SECOND, 0)
    one, other = queue(store, account, KIM), queue(store, account, KIM, inbox=8)
    group, a_list = queue(store, account, KIM, PAT), queue(store, account, list_id=ListId(5))
    queue(store, account, PAT)
    queue(store, account, list_id=ListId(55))
    queue(store, add_account(store, "Ben", "other-id"), KIM)
    put(store, one, State.ACCEPTED)
    expected = {a_list.id: State.QUEUED, group.id: State.QUEUED, other.id: State.QUEUED, one.id: State.ACCEPTED}
    assert list(store.outbox.lately(account.id, [KIM, "list 5"], NOW).items()) == list(expected.items())
    assert store.outbox.lately(account.id, [], NOW) == {group.id: State.QUEUED}


def test_what_is_free_to_go_is_named(store: Store, account: Account) -> None:
    """What is on its way or in doubt, and what waits for no hold."""
    free = [put(store, queue(store, account, KIM), state).id for state in (State.SENDING, State.UNCERTAIN)]
    free.append(queue(store, account, KIM).id)
    put(store, queue(store, account, KIM), State.ACCEPTED)
    held = enqueue(store, account, "a")[0]
    assert store.outbox.free_to_go(NOW) == frozenset(free)
    assert store.outbox.free_to_go(LATER) == {*free, held.id}


QUESTIONS: dict[str, Callable[[Store, Account], object]] = {
    "sendable": lambda store, account: store.outbox.sendable(account.id, NOW, 4),
    "has due": lambda store, account: store.outbox.has_due(account.id, NOW),
    "next due": lambda store, account: store.outbox.next_due_at(account.id, NOW),
    "due after": lambda store, account: store.outbox.due_after(account.id, NOW, None, 50),
    "alone": lambda store, account: store.outbox.alone_in_hold(account.id, NOW, 50),
    "looks": lambda store, account: store.outbox.due_looks(account.id, State.ACCEPTED, NOW, 50),
    "looks of a thread": lambda store, account: store.outbox.due_looks_in(account.id, "1 7", NOW),
    "end of holds": lambda store, _: store.outbox.end_holds(NOW, [], 50),
    "end of waits": lambda store, account: store.outbox.end_waits(account.id, Wait.NETWORK, NOW),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_of_a_turn_goes_through_the_table(store: Store, account: Account, question: str) -> None:
    """Each finds its rows by an index that has no others, and sorts none of them."""
    asked: list[str] = []
    store.database.connection.set_trace_callback(asked.append)
    QUESTIONS[question](store, account)
    store.database.connection.set_trace_callback(None)
    (statement,) = asked
    plan = [str(row[3]) for row in store.database.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    steps = [step for step in plan if "json_each" not in step and "SUBQUERY" not in step and "BLOOM" not in step]
    assert all(step.startswith("SEARCH ") and "INDEX entry_" in step for step in steps), plan


def test_an_older_file_gets_the_threads_of_its_messages(path: Path) -> None:
    """As a message of today says its own; a message that can't be read has none."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        for migration in MIGRATIONS[:4]:
            for statement in migration:
                older.execute(statement)
        older.execute("PRAGMA user_version = 4")
        older.execute("INSERT INTO account VALUES (1, 'Ana', 'id', 'https://api.example', 'keyring', 0, 0)")
        messages = [
            '{"inbox_id":7,"phones":["16505550103"],"chat_id":null,"list_id":null}',
            '{"inbox_id":7,"phones":["16505550103","14155550117"],"chat_id":3,"list_id":null}',
            '{"inbox_id":7,"phones":[],"chat_id":3,"list_id":null}',
            '{"inbox_id":7,"phones":[],"chat_id":null,"list_id":5}',
            "{",
            "[]",
        ]
        for number, message in enumerate(messages):
            older.execute(
                "INSERT INTO entry (batch_id, account_id, base_url, local_id, message, body, state, created_at,"
                " go_at, due_at, tries, looks, doubted, request_id, version)"
                " VALUES (?, 1, '', ?, ?, '', 'queued', 0, 0, 0, 0, 0, 0, '', 0)",
                [f"batch-{number}", f"id-{number}", message],
            )
    with closing(Store.open(path)) as store:
        threads = store.database.read(lambda row: row["thread"], "SELECT thread FROM entry ORDER BY id")
    assert threads == ("16505550103 7", "14155550117+16505550103 7", "chat 3 7", "list 5 7", "", "")
    assert [to(KIM).message.thread, to(KIM, PAT).message.thread] == [*threads[:2]]
    assert to(chat_id=ChatId(3)).message.thread == threads[2]
    assert to(list_id=ListId(5)).message.thread == threads[3]
