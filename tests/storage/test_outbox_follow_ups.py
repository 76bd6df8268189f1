"""What is to be done once a text was accepted: written with the Send, kept until it is done, gone with the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.changes import Change
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import Act, FollowUp, FollowUpAct, FollowUps, State
from heydesk.domain.records import Account, FollowUpId, MemberId
from heydesk.storage.outbox import SendWishes
from heydesk.storage.store import Store
from tests.storage.sample_rows import LATER, NOW, line, piece, put

EVERYTHING = FollowUps(close=True, assign_to=MemberId(9), mark_read=True)


def send(store: Store, account: Account, then: FollowUps = EVERYTHING) -> FollowUp:
    """Put one text into the outbox with what is to follow; give the first of that."""
    store.outbox.enqueue(account, [piece("a")], NOW, 10, wishes=SendWishes(then))
    return store.outbox.follow_ups()[0]


def test_what_follows_is_written_with_the_text(store: Store, account: Account) -> None:
    """Each thing a row of its own, in the order in which it is done."""
    first = send(store, account)
    assert store.outbox.follow_ups(first.entry_id) == (
        FollowUp(FollowUpId(1), first.entry_id, FollowUpAct.READ, due_at=NOW),
        FollowUp(FollowUpId(2), first.entry_id, FollowUpAct.ASSIGN, MemberId(9), due_at=NOW),
        FollowUp(FollowUpId(3), first.entry_id, FollowUpAct.CLOSE, due_at=NOW),
    )


@pytest.mark.parametrize("state", list(State))
def test_it_is_due_once_the_text_was_sent(store: Store, account: Account, state: State) -> None:
    """Accepted, or the person's own word; never before that, and never while it is in doubt or scheduled."""
    first = send(store, account, FollowUps(close=True))
    if state is not State.HELD:
        put(store, store.outbox.get(first.entry_id), state)
    is_sent = state in {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED, State.CLOSED_BY_YOU}
    assert store.outbox.due_follow_ups(account.id, NOW) == ((first,) if is_sent else ())
    is_gone = state in {State.UNDONE, State.DISCARDED, State.CANCELLED}
    assert store.outbox.follow_ups() == (() if is_gone else (first,))


def test_a_try_that_failed_is_due_later(store: Store, account: Account, told: list[Change]) -> None:
    """With the reason, and a line in the story where there is one to tell."""
    first = send(store, account, FollowUps(close=True))
    put(store, store.outbox.get(first.entry_id), State.ACCEPTED)
    told.clear()
    failed = first._replace(tries=1, due_at=LATER, reason=say("It failed."))
    assert store.outbox.save_follow_up(failed, None)
    assert (store.outbox.due_follow_ups(account.id, NOW), store.outbox.due_follow_ups(account.id, LATER)) == (
        (),
        (failed,),
    )
    assert told == [Change(entries=frozenset({first.entry_id}))]
    told_line = line(Act.FOLLOW_UP, "It failed.")
    refused = failed._replace(tries=2, due_at=None)
    assert store.outbox.get(first.entry_id).unfinished == ()
    assert store.outbox.save_follow_up(refused, told_line)
    assert store.outbox.get(first.entry_id).unfinished == (FollowUpAct.CLOSE,)
    assert (store.outbox.due_follow_ups(account.id, LATER), store.outbox.follow_ups()) == ((), (refused,))
    assert store.outbox.attempts(first.entry_id) == (told_line,)


def test_what_is_done_is_forgotten(store: Store, account: Account) -> None:
    """Its line stays in the story. One that is gone meanwhile is written nowhere."""
    first = send(store, account, FollowUps(close=True))
    done = line(Act.FOLLOW_UP, "Closed.")
    store.outbox.save_follow_up(first._replace(due_at=None, reason=say("It failed.")), None)
    assert store.outbox.save_follow_up(first, done, done=True)
    assert store.outbox.follow_ups() == ()
    assert store.outbox.get(first.entry_id).unfinished == ()
    assert store.outbox.attempts(first.entry_id) == (done,)
    assert not store.outbox.save_follow_up(first, done)
    assert not store.outbox.save_follow_up(first, done, done=True)
    assert store.outbox.attempts(first.entry_id) == (done,)


def test_what_was_seen_and_the_wish_to_stay_home_are_kept(store: Store, account: Account) -> None:
    """A text without a time goes at once, so it has nothing to stay home for; what is seen later is written too."""
    wishes = SendWishes(stays_home=True, seen_at=NOW)
    scheduled = piece("b")._replace(message=replace(piece("b").message, send_at=LATER))
    first, second = store.outbox.enqueue(account, [piece("a"), scheduled], NOW, 10, wishes=wishes)
    assert [(one.seen_at, one.stays_home) for one in (first, second)] == [(NOW, False), (NOW, True)]
    assert store.outbox.get(second.id) == second
    put(store, second, State.HELD, seen_at=LATER)
    assert store.outbox.get(second.id).seen_at == LATER


def test_what_stays_home_is_found_once_it_is_scheduled(store: Store, account: Account) -> None:
    """Only what the service has, and never one that may have gone already."""
    scheduled = [piece(one)._replace(message=replace(piece(one).message, send_at=LATER)) for one in "abc"]
    wishes = SendWishes(stays_home=True)
    first, second, third = store.outbox.enqueue(account, scheduled, NOW, 10, wishes=wishes)
    assert store.outbox.staying(account.id) == ()
    first = put(store, first, State.SCHEDULED)
    put(store, second, State.SCHEDULED, doubted=True)
    put(store, third, State.QUEUED)
    assert store.outbox.staying(account.id) == (first,)
