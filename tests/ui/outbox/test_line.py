"""Rows in words."""

from __future__ import annotations

from heydesk.domain.outbox_entry import State
from heydesk.ui.outbox.rows import Line, Lines, line_of
from tests.ui.office import KIM, PAT, Office


def _line(office: Office) -> Line:
    return line_of(office.desk.rows()[0], office.now())


def test_a_row_says_who_what_and_how_it_stands(office: Office) -> None:
    """The accessible text holds the recipient, the first words and the state in words."""
    office.send(office.account(), "See you Tuesday\nat 9:30.", KIM)
    spoken = _line(office).spoken
    assert spoken.startswith("(650) 555-0103, See you Tuesday at 9:30., Held, ")


def test_a_note_says_that_it_is_one(office: Office) -> None:
    """A private note is told from a text without its icon."""
    office.accept(office.send(office.account(), "Prefers mornings", private=True)[0])
    line = _line(office)
    assert line.private
    assert line.spoken.startswith("Private note, (650) 555-0103, Prefers mornings, Added")


def test_a_batch_names_everybody_and_unfolds(office: Office) -> None:
    """A batch is one row; each message below it has its own recipient and state."""
    one, two = office.send(office.account(), "Hi", KIM, PAT)
    office.accept(one)
    line = _line(office)
    assert (line.entry_id, line.who, line.state) == (None, "2 people", "1 of 2 accepted")
    assert "(650) 555-0103, (212) 555-0150" in line.spoken
    assert [(part.entry_id, part.who, part.state) for part in line.parts] == [
        (one.id, "(650) 555-0103", "Accepted"),
        (two.id, "(212) 555-0150", "Held"),
    ]


def test_who_has_a_name_is_shown_by_it_and_spoken_with_the_number(office: Office) -> None:
    """There is little room for both; a name may have a comma in it, and is one person's all the same."""
    account = office.account()
    office.send(account, "Alone", KIM, names=("Kim Lee",))
    line = _line(office)
    assert line.who == "Kim Lee"
    assert line.spoken.startswith("Kim Lee · (650) 555-0103, Alone, Held, ")
    office.send(account, "Both", KIM, PAT, names=("Lee, Kim",))
    line = _line(office)
    assert [part.who for part in line.parts] == ["Lee, Kim", "(212) 555-0150"]
    assert line.parts[0].spoken.startswith("Lee, Kim · (650) 555-0103, Held")


def test_an_old_row_shows_its_day(office: Office) -> None:
    """Yesterday's message shows a weekday, not a time that could be today's."""
    entry = office.send(office.account(), "Hi")[0]
    today = _line(office).clock
    office.put(entry, State.DELIVERED)
    office.later(86400)
    assert ":" in today
    assert ":" not in _line(office).clock


def test_words_are_kept_while_nothing_changes(office: Office) -> None:
    """A row that stays as it is keeps its line, until it changes or the day does."""
    entry = office.accept(office.send(office.account(), "Hi")[0])
    lines = Lines()
    (first,) = lines.of(office.desk.rows(), office.now())
    (again,) = lines.of(office.desk.rows(), office.now())
    assert again is first
    office.put(entry, State.DELIVERED)
    (changed,) = lines.of(office.desk.rows(), office.now())
    assert changed.state == "Delivered"
    office.later(86400)
    (older,) = lines.of(office.desk.rows(), office.now())
    assert older.clock != changed.clock
