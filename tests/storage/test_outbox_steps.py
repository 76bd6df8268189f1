"""Claims and saves: whole or not at all, and of two that read the same row one wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from heydesk.domain.changes import Change
from heydesk.domain.l10n import say
from heydesk.domain.outbox_entry import (
    Act,
    Ask,
    Attempt,
    PlainEvent,
    Received,
    State,
    Wait,
)
from heydesk.domain.outbox_state import RetryPolicy, advance
from heydesk.domain.records import Account, LocalId, Receipt
from heydesk.storage.store import Store
from tests.storage.sample_rows import LATER, NOW, draft, enqueue, line, put, sending


def test_a_claim_opens_a_line_of_the_story(store: Store, account: Account, told: list[Change]) -> None:
    """Committed before a byte leaves, so that a crash from here on is seen."""
    (entry,) = enqueue(store, account, "a", hold=0)
    told.clear()
    assert store.outbox.claim(entry, sending(entry), LATER)
    assert store.outbox.get(entry.id) == sending(entry)
    assert store.outbox.attempts(entry.id) == (Attempt(Act.SEND, LATER),)
    assert store.outbox.in_flight() == (sending(entry),)
    assert told == [Change(entries=frozenset({entry.id}))]


def test_a_claim_releases_the_rest_of_its_batch(store: Store, account: Account, told: list[Change]) -> None:
    """From the first byte on, nothing of the batch can be undone; other batches are."""
    first, second, third = enqueue(store, account, "a", "b", "c")
    (other,) = enqueue(store, account, "d")
    done = put(store, third, State.DISCARDED, due_at=None)
    told.clear()
    assert store.outbox.claim(first, sending(first), LATER)
    released = store.outbox.get(second.id)
    assert released == replace(second, state=State.QUEUED, version=1)
    assert store.outbox.get(third.id) == done
    assert store.outbox.get(other.id) == other
    assert told == [Change(entries=frozenset({first.id, second.id}))]
    assert not store.outbox.undo(first.batch_id, LATER, draft("Hi"), ())


def test_a_release_before_the_hold_is_over_is_free_to_go_now(store: Store, account: Account) -> None:
    """*Send now* on one of a batch sends them all; and one that slept through its hold has waited since then."""
    first, second = enqueue(store, account, "a", "b", hold=10)
    early = put(store, first, State.QUEUED, due_at=NOW)
    assert store.outbox.claim(early, sending(early), NOW + timedelta(seconds=1))
    released = store.outbox.get(second.id)
    assert released.due_at == released.go_at == NOW + timedelta(seconds=1)


def test_second_claim_of_the_same_version_is_refused(store: Store, account: Account, told: list[Change]) -> None:
    """Of two that read the same row one wins; the other leaves no line behind."""
    first, second = enqueue(store, account, "a", "b")
    assert store.outbox.claim(first, sending(first), LATER)
    told.clear()
    assert not store.outbox.claim(first, sending(first), LATER)
    assert not store.outbox.claim(second, sending(second), LATER)
    assert len(store.outbox.attempts(first.id)) == 1
    assert store.outbox.attempts(second.id) == ()
    assert told == []


def test_the_end_of_a_send_closes_its_line(store: Store, account: Account) -> None:
    """One line for one send: it begins at the claim and ends with the answer."""
    (entry,) = enqueue(store, account, "a", hold=0)
    claimed = advance(entry, PlainEvent.CLAIMED, NOW, RetryPolicy())
    store.outbox.claim(entry, claimed, NOW)
    receipt = Receipt(2**70, "2026-03-20T14:05:06Z", "https://gallery.example", "req-1", 201)
    accepted = advance(claimed, Received(receipt), LATER, RetryPolicy())
    assert store.outbox.save(claimed, accepted, line(Act.SEND, "Accepted."))
    assert store.outbox.get(entry.id) == accepted
    assert store.outbox.attempts(entry.id) == (Attempt(Act.SEND, NOW, LATER, say("Accepted."), 200, "req-1"),)


def test_a_send_that_was_killed_keeps_its_open_line(store: Store, account: Account) -> None:
    """The next send closes its own line, not the one of the send that nobody saw the end of."""
    (entry,) = enqueue(store, account, "a", hold=0)
    store.outbox.claim(entry, sending(entry), NOW)
    queued = put(store, sending(entry), State.QUEUED)
    store.outbox.claim(queued, sending(queued), LATER)
    assert store.outbox.save(sending(queued), sending(sending(queued)), line(Act.SEND, "Accepted."))
    killed, ended = store.outbox.attempts(entry.id)
    assert killed == Attempt(Act.SEND, NOW)
    assert ended.outcome == say("Accepted.")


def test_the_end_of_a_send_that_nobody_opened_is_a_line_too(store: Store, account: Account) -> None:
    """Also when the last one has ended already: no line is written over."""
    (entry,) = enqueue(store, account, "a", hold=0)
    first = sending(entry)
    assert store.outbox.save(entry, first, line(Act.SEND, "No key."))
    assert store.outbox.save(first, sending(first), line(Act.SEND, "No line."))
    assert [one.outcome for one in store.outbox.attempts(entry.id)] == [say("No key."), say("No line.")]


def test_every_field_that_changes_in_a_life_is_saved(store: Store, account: Account) -> None:
    """What an entry is bound to for life is not written again, whatever is handed in."""
    (entry,) = enqueue(store, account, "a")
    after = replace(
        entry,
        state=State.NEEDS_YOU,
        go_at=LATER + timedelta(seconds=1),
        due_at=LATER + timedelta(seconds=2),
        ask=Ask.IN_DOUBT,
        wait=Wait.THROTTLE,
        reason=say("Heymarket refused this ({status}): {words}", status=403, words="no {place} for this"),
        tries=3,
        looks=2,
        doubted=True,
        receipt=Receipt(5),
        request_id="req-9",
        version=1,
    )
    assert store.outbox.save(entry, after, line(Act.LOOK, "Looked."))
    assert store.outbox.get(entry.id) == after
    moved = replace(after, base_url="https://evil.example", body="{}", local_id=LocalId("z"), version=2)
    assert store.outbox.save(after, moved, None)
    assert store.outbox.get(entry.id) == replace(after, version=2)


def test_an_older_step_is_not_saved_over_a_newer_one(store: Store, account: Account, told: list[Change]) -> None:
    """Nor is its line of the story, nor anything of an entry that is gone."""
    (entry,) = enqueue(store, account, "a")
    newer = put(store, entry, State.QUEUED)
    told.clear()
    assert not store.outbox.save(entry, sending(entry), line(Act.PERSON, "Late."))
    assert store.outbox.get(entry.id) == newer
    assert store.outbox.attempts(entry.id) == ()
    store.accounts.remove(account.id)
    assert not store.outbox.save(newer, sending(newer), line(Act.SEND, "Late."))


def test_a_version_grows_with_every_write(store: Store, account: Account) -> None:
    """A caller that forgets to count can't make two steps look like one."""
    (entry,) = enqueue(store, account, "a")
    assert store.outbox.save(entry, replace(entry, tries=1), None)
    assert not store.outbox.save(entry, replace(entry, tries=2), None)
    assert store.outbox.get(entry.id).version == 1


def test_another_time_is_written_with_its_body(store: Store, account: Account) -> None:
    """Of all that an entry is bound to, that alone can change; a step that came second changes nothing."""
    (entry,) = enqueue(store, account, "a")
    message = replace(entry.message, send_at=LATER + timedelta(hours=2))
    retimed = put(store, entry, State.SCHEDULED, message=message, body='{"execute_at":1}')
    assert store.outbox.get(entry.id) == retimed
    stale = replace(entry, message=replace(message, send_at=LATER), body="{}")
    assert not store.outbox.save(entry, stale, None)
    assert store.outbox.get(entry.id) == retimed


def test_scheduled_entry_is_kept_and_cancelled_one_is_forgotten(store: Store, account: Account) -> None:
    """A schedule is unfinished, however long ago it was made; nobody else remembers it."""
    first, second = enqueue(store, account, "a", "b")
    put(store, first, State.SCHEDULED)
    put(store, second, State.CANCELLED, due_at=None)
    assert store.outbox.forget_before(LATER) == 1
    assert [entry.id for entry in store.outbox.recent()] == [first.id]
