"""Rows in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.ui.outbox.rows import (
    Tone,
    batch_tone,
    batch_word,
    needs_you,
    spoken_state,
    state_word,
    tone,
)
from tests.ui.backend import KIM, PAT, Backend


@pytest.mark.parametrize(
    ("state", "word", "spoken"),
    [
        (State.HELD, "Sending soon", "Held"),
        (State.QUEUED, "Waiting", "Waiting"),
        (State.SENDING, "Sending", "Sending"),
        (State.UNCERTAIN, "Checking", "In doubt"),
        (State.ACCEPTED, "Sent", "Accepted"),
        (State.DELIVERED, "Delivered", "Delivered"),
        (State.UNDELIVERED, "Not delivered", "Not delivered"),
        (State.NEEDS_YOU, "Asks first", "Needs you"),
        (State.UNDONE, "Undone", "Undone"),
        (State.DISCARDED, "Discarded", "Discarded"),
        (State.CLOSED_BY_YOU, "Marked as sent", "You marked it as sent"),
        (State.CANCELLED, "Canceled", "Canceled"),
    ],
)
def test_every_state_has_its_word(backend: Backend, state: State, word: str, spoken: str) -> None:
    """Each state reads as the design says, and is spoken as drivers were promised."""
    entry = replace(backend.send(backend.account(), "Hi")[0], state=state)
    assert state_word(entry) == word
    assert spoken_state(entry) == spoken


def test_only_states_after_a_receipt_are_called_sent(backend: Backend) -> None:
    """No state before the service's receipt says that it was sent, accepted or added."""
    entry = backend.send(backend.account(), "Hi", side=Side.NOTE)[0]
    for state in set(State) - {State.ACCEPTED, State.DELIVERED, State.CLOSED_BY_YOU}:
        words = spoken_state(replace(entry, state=state)).casefold()
        assert not any(claim in words for claim in ("accepted", "added", "sent")), words


@pytest.mark.parametrize(
    ("ask", "word"),
    [(Ask.IN_DOUBT, "In doubt"), (Ask.REFUSED, "Not sent"), (Ask.GONE, "Not sent"), (Ask.WAITED, "Asks first")],
)
def test_a_row_says_what_it_asks_about(backend: Backend, ask: Ask, word: str) -> None:
    """The red word says what has happened, not only that somebody is needed."""
    entry = replace(backend.send(backend.account(), "Hi")[0], state=State.NEEDS_YOU, ask=ask)
    assert state_word(entry) == word


def test_delivered_texts_of_a_batch_are_counted(backend: Backend) -> None:
    """Once all were sent, how many have arrived says more."""
    one, two = backend.send(backend.account(), "Hi", KIM, PAT)
    batch = (backend.accept(one), replace(two, state=State.DELIVERED))
    assert batch_word(batch) == "1 of 2 delivered"


def test_a_note_is_added(backend: Backend) -> None:
    """An accepted note says that it was added, quietly."""
    note = backend.accept(backend.send(backend.account(), "Hi", side=Side.NOTE)[0])
    assert (state_word(note), tone(note)) == ("Note added", Tone.SOFT)


def test_a_screen_reader_hears_what_it_needs_you_for(backend: Backend) -> None:
    """In doubt is said where the eye finds it in the story."""
    doubt = backend.doubt(backend.send(backend.account(), "Hi")[0])
    assert spoken_state(doubt) == "Needs you, In doubt"
    lost = replace(doubt, state=State.UNDELIVERED, ask=Ask.UNDELIVERED)
    assert spoken_state(lost) == "Not delivered, Needs you"
    assert needs_you(lost)
    assert not needs_you(replace(lost, ask=None))


def test_a_batch_counts_what_has_arrived(backend: Backend) -> None:
    """Two accepted of three say so, and three say the one word."""
    one, two, three = backend.batch(backend.account(), "Hi")
    one, two = backend.accept(one), backend.accept(two)
    assert batch_word((one, two, three)) == "2 of 3 sent"
    assert batch_word((one, two, backend.accept(three))) == "Sent"
    assert batch_tone((one, two)) is Tone.GOOD


def test_a_batch_says_first_what_needs_a_person(backend: Backend) -> None:
    """One failure among three is what the row says, in red."""
    one, two, three = backend.batch(backend.account(), "Hi")
    batch = (backend.accept(one), backend.refuse(two), three)
    assert batch_word(batch) == "1 of 3 needs attention"
    assert batch_tone(batch) is Tone.BAD


def test_a_batch_of_notes_is_added(backend: Backend) -> None:
    """Notes are never accepted, they are added."""
    one, two = backend.send(backend.account(), "Hi", "16505550103", "16505550104", side=Side.NOTE)
    assert batch_word((backend.accept(one), two)) == "1 of 2 added"
