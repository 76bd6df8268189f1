"""States in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.outbox_entry import Ask, State
from heydesk.ui.outbox.rows import Tone, batch_tone, batch_word, needs_you, spoken_state, state_word, tone
from tests.ui.office import Office


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (State.HELD, "Held"),
        (State.QUEUED, "Waiting"),
        (State.SENDING, "Sending"),
        (State.UNCERTAIN, "In doubt"),
        (State.ACCEPTED, "Accepted"),
        (State.DELIVERED, "Delivered"),
        (State.UNDELIVERED, "Not delivered"),
        (State.NEEDS_YOU, "Needs you"),
        (State.UNDONE, "Taken back"),
        (State.DISCARDED, "Discarded"),
        (State.CLOSED_BY_YOU, "You marked it as sent"),
    ],
)
def test_every_state_has_its_word(office: Office, state: State, word: str) -> None:
    """Each state reads as the design says."""
    entry = replace(office.send(office.account(), "Hi")[0], state=state)
    assert state_word(entry) == word
    assert word in spoken_state(entry)


def test_nothing_but_the_service_makes_a_message_sent(office: Office) -> None:
    """No state before the service's receipt says that it was sent, accepted or added."""
    entry = office.send(office.account(), "Hi", private=True)[0]
    for state in set(State) - {State.ACCEPTED, State.DELIVERED, State.CLOSED_BY_YOU}:
        words = spoken_state(replace(entry, state=state)).casefold()
        assert not any(claim in words for claim in ("accepted", "added", "sent")), words


def test_a_note_is_added(office: Office) -> None:
    """An accepted note says that it was added, quietly."""
    note = office.accept(office.send(office.account(), "Hi", private=True)[0])
    assert (state_word(note), tone(note)) == ("Added", Tone.SOFT)


def test_a_screen_reader_hears_what_it_needs_you_for(office: Office) -> None:
    """In doubt is said where the eye finds it in the story."""
    doubt = office.doubt(office.send(office.account(), "Hi")[0])
    assert spoken_state(doubt) == "Needs you, In doubt"
    lost = replace(doubt, state=State.UNDELIVERED, ask=Ask.UNDELIVERED)
    assert spoken_state(lost) == "Not delivered, Needs you"
    assert needs_you(lost)
    assert not needs_you(replace(lost, ask=None))


def test_a_batch_counts_what_has_arrived(office: Office) -> None:
    """Two accepted of three say so, and three say the one word."""
    one, two, three = office.batch(office.account(), "Hi")
    one, two = office.accept(one), office.accept(two)
    assert batch_word((one, two, three)) == "2 of 3 accepted"
    assert batch_word((one, two, office.accept(three))) == "Accepted"
    assert batch_tone((one, two)) is Tone.GOOD


def test_a_batch_says_first_what_needs_a_person(office: Office) -> None:
    """One failure among three is what the row says, in red."""
    one, two, three = office.batch(office.account(), "Hi")
    batch = (office.accept(one), office.refuse(two), three)
    assert batch_word(batch) == "Needs you: 1 of 3"
    assert batch_tone(batch) is Tone.BAD


def test_a_batch_of_notes_is_added(office: Office) -> None:
    """Notes are never accepted, they are added."""
    one, two = office.send(office.account(), "Hi", "16505550103", "16505550104", private=True)
    assert batch_word((office.accept(one), two)) == "1 of 2 added"
