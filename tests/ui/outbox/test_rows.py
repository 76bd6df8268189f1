"""Rows in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.ui.outbox.rows import (
    OutboxLine,
    OutboxLineCache,
    Tone,
    batch_tone,
    batch_word,
    line_of,
    needs_you,
    spoken_state,
    state_word,
    tone,
)
from tests.ui.backend import KIM, PAT, Backend


def _line(backend: Backend) -> OutboxLine:
    return line_of(backend.core.outbox_view.snapshot().rows[0], backend.now())


def test_a_row_says_who_what_and_how_it_stands(backend: Backend) -> None:
    """The accessible text holds the recipient, the first words and the state in words."""
    backend.send(backend.account(), "See you Tuesday\nat 9:30.", KIM)
    spoken = _line(backend).spoken
    assert spoken.startswith("(650) 555-0103, See you Tuesday at 9:30., Held, ")


def test_a_note_says_that_it_is_one(backend: Backend) -> None:
    """A private note is told from a text without its icon."""
    backend.accept(backend.send(backend.account(), "Prefers mornings", side=Side.NOTE)[0])
    line = _line(backend)
    assert line.side is Side.NOTE
    assert line.spoken.startswith("Private note, (650) 555-0103, Prefers mornings, Added")


def test_a_batch_names_everybody_and_unfolds(backend: Backend) -> None:
    """A batch is one row; each message below it has its own recipient and state."""
    one, two = backend.send(backend.account(), "Hi", KIM, PAT)
    backend.accept(one)
    line = _line(backend)
    assert (line.entry_id, line.who, line.state) == (None, "2 people", "1 of 2 sent")
    assert "(650) 555-0103, (212) 555-0150" in line.spoken
    assert [(part.entry_id, part.who, part.state) for part in line.parts] == [
        (one.id, "(650) 555-0103", "Sent"),
        (two.id, "(212) 555-0150", "Sending soon"),
    ]


def test_named_recipient_is_shown_by_name_and_spoken_with_number(backend: Backend) -> None:
    """There is little room for both; a name may have a comma in it, and is one person's all the same."""
    account = backend.account()
    backend.send(account, "Alone", KIM, names=("Kim Lee",))
    line = _line(backend)
    assert line.who == "Kim Lee"
    assert line.spoken.startswith("Kim Lee · (650) 555-0103, Alone, Held, ")
    backend.send(account, "Both", KIM, PAT, names=("Lee, Kim",))
    line = _line(backend)
    assert [part.who for part in line.parts] == ["Lee, Kim", "(212) 555-0150"]
    assert line.parts[0].spoken.startswith("Lee, Kim · (650) 555-0103, Held")


def test_an_old_row_shows_its_day(backend: Backend) -> None:
    """Yesterday's message shows a weekday, not a time that could be today's."""
    entry = backend.send(backend.account(), "Hi")[0]
    today = _line(backend).clock
    backend.put(entry, State.DELIVERED)
    backend.later(86400)
    assert ":" in today
    assert ":" not in _line(backend).clock


def test_words_are_kept_while_nothing_changes(backend: Backend) -> None:
    """A row that stays as it is keeps its line, until it changes or the day does."""
    entry = backend.accept(backend.send(backend.account(), "Hi")[0])
    lines = OutboxLineCache()
    (first,) = lines.lines_for(backend.core.outbox_view.snapshot().rows, backend.now())
    (again,) = lines.lines_for(backend.core.outbox_view.snapshot().rows, backend.now())
    assert again is first
    backend.put(entry, State.DELIVERED)
    (changed,) = lines.lines_for(backend.core.outbox_view.snapshot().rows, backend.now())
    assert changed.state == "Delivered"
    backend.later(86400)
    (older,) = lines.lines_for(backend.core.outbox_view.snapshot().rows, backend.now())
    assert older.clock != changed.clock


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
