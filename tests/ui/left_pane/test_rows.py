"""The rows of the left pane in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from heydesk.core.recent import RecentRow
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Ask, State
from heydesk.domain.records import ConversationAddress
from heydesk.ui.left_pane.rows import Mark, OutboxLines, PaneLine, Section
from heydesk.ui.outbox.rows import Tone
from heydesk.ui.text import clock
from tests.ui.backend import FRONT, KIM, PAT, Backend


def _lines(backend: Backend, *recent: RecentRow) -> list[PaneLine]:
    rows = backend.core.outbox_view.snapshot().rows
    lines = OutboxLines().lines_for(rows, recent, (), backend.now(), lambda _address: False)
    return [line for line in lines if not line.is_heading]


def test_a_row_says_who_what_and_how_it_stands(backend: Backend) -> None:
    """By name where there is little room; a screen reader has the number and the state that drivers were promised."""
    backend.send(backend.account(), "See you Tuesday\nat 9:30.", KIM, names=("Kim Lee",))
    (line,) = _lines(backend)
    assert (line.name, line.words, line.mark, line.has_actions) == (
        "Kim Lee",
        "See you Tuesday at 9:30.",
        Mark.HELD,
        True,
    )
    assert line.spoken.startswith("Kim Lee · (650) 555-0103, See you Tuesday at 9:30., Held, ")


@pytest.mark.parametrize(
    ("ask", "mark", "aside"),
    [
        (Ask.IN_DOUBT, Mark.DOUBT, "In doubt"),
        (Ask.REFUSED, Mark.FAILED, "Not sent"),
        (Ask.WAITED, Mark.FAILED, "Asks first"),
    ],
)
def test_what_asks_is_red_and_marked(backend: Backend, ask: Ask, mark: Mark, aside: str) -> None:
    """The mark and the word say it without the color."""
    backend.put(backend.send(backend.account(), "Hi", KIM)[0], State.NEEDS_YOU, ask=ask)
    (line,) = _lines(backend)
    assert (line.section, line.mark, line.aside, line.tone) == (Section.ATTENTION, mark, aside, Tone.BAD)


def test_a_scheduled_text_has_its_day_and_hour(backend: Backend, reader: QLocale) -> None:
    """A mark of its own, which a held one has not."""
    entry = backend.send(backend.account(), "Later", KIM)[0]
    at = (backend.at + timedelta(days=2)).astimezone().replace(hour=8, minute=0)
    backend.put(entry, State.SCHEDULED, message=replace(entry.message, send_at=at))
    (line,) = _lines(backend)
    day = reader.dayName(at.isoweekday(), QLocale.FormatType.ShortFormat)
    assert (line.mark, line.aside) == (Mark.SCHEDULED, f"{day} {clock(at)}")


def test_a_note_has_a_lock_and_says_what_it_is(backend: Backend) -> None:
    """It is nobody's text."""
    account = backend.account()
    backend.accept(backend.send(account, "Prefers mornings", KIM, side=Side.NOTE)[0])
    (line,) = _lines(backend, *backend.core.recent.rows(account.id))
    assert (line.mark, line.words) == (Mark.NOTE, "Prefers mornings")
    assert line.spoken.startswith("Private note, (650) 555-0103, Prefers mornings, Added")


def test_a_send_to_several_counts_in_place_of_its_text(backend: Backend) -> None:
    """While some of them move, they are named; when all is over, what became of it is what one wants to know."""
    account = backend.account()
    one, two = backend.send(account, "Hi", KIM, PAT)
    backend.accept(one)
    (line,) = _lines(backend)
    assert (line.name, line.number, line.aside) == ("1 person", 1, "Sending soon")
    backend.accept(two)
    (line,) = _lines(backend, *backend.core.recent.rows(account.id))
    assert (line.name, line.words, line.mark) == ("2 people", "Sent", Mark.SEVERAL)
    assert "(650) 555-0103, (212) 555-0150" in line.spoken


def test_a_conversation_without_words_shows_its_number(backend: Backend) -> None:
    """Rather than an empty line; it is said once."""
    address = ConversationAddress(FRONT.id, (KIM,))
    row = RecentRow(address, "Kim Lee · (650) 555-0103", "Kim Lee", "", backend.at, is_ours=True)
    (line,) = _lines(backend, row)
    assert line.words == "(650) 555-0103"
    assert line.spoken.startswith("Kim Lee · (650) 555-0103, ")
    assert "You:" not in line.spoken


def test_lines_are_kept_while_nothing_changes(backend: Backend) -> None:
    """Until the row changes, or the day does."""
    account = backend.account()
    entry = backend.accept(backend.send(account, "Hi", KIM)[0])
    lines = OutboxLines()

    def shown() -> PaneLine:
        recent = backend.core.recent.rows(account.id)
        rows = backend.core.outbox_view.snapshot().rows
        return lines.lines_for(rows, recent, (), backend.now(), lambda _address: False)[-1]

    first = shown()
    assert shown() is first
    backend.put(entry, State.DELIVERED)
    assert "Delivered" in shown().spoken
    backend.later(86400)
    assert shown().aside != first.aside
