"""The exit code says the worst of what happened."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from heydesk.__main__ import write_utf8
from heydesk.cli.output import Outcome, Printer, outcome_of, visible
from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.records import AccountId, BatchId, EntryId, InboxId, LocalId, MemberId

AT = datetime(2026, 5, 1, tzinfo=UTC)


def entry(state: State, ask: Ask | None = None) -> Entry:
    """An entry in that state."""
    message = Message(InboxId(1), MemberId(2), ("16505550103",), "Hi")
    return Entry(
        *(EntryId(1), BatchId("b"), AccountId(1), "http://127.0.0.1", LocalId("l"), message, "{}", state),
        *(AT, AT, None, ask),
    )


CASES = [
    (State.HELD, None, Outcome.WAITING),
    (State.QUEUED, None, Outcome.WAITING),
    (State.SENDING, None, Outcome.WAITING),
    (State.UNCERTAIN, None, Outcome.IN_DOUBT),
    (State.ACCEPTED, None, Outcome.DONE),
    (State.DELIVERED, None, Outcome.DONE),
    (State.UNDELIVERED, Ask.UNDELIVERED, Outcome.REFUSED),
    (State.NEEDS_YOU, Ask.REFUSED, Outcome.REFUSED),
    (State.NEEDS_YOU, Ask.IN_DOUBT, Outcome.IN_DOUBT),
    (State.NEEDS_YOU, Ask.WAITED, Outcome.WAITING),
    (State.NEEDS_YOU, Ask.TOO_NEAR, Outcome.WAITING),
    (State.NEEDS_YOU, Ask.GONE, Outcome.REFUSED),
    (State.SCHEDULED, None, Outcome.DONE),
    (State.CANCELLED, None, Outcome.REFUSED),
    (State.UNDONE, None, Outcome.REFUSED),
    (State.DISCARDED, None, Outcome.REFUSED),
    (State.CLOSED_BY_YOU, None, Outcome.DONE),
]


@pytest.mark.parametrize(("state", "ask", "outcome"), CASES)
def test_each_state_has_its_code(state: State, ask: Ask | None, outcome: Outcome) -> None:
    """Scripts can tell accepted, refused, waiting and in doubt apart."""
    assert outcome_of([entry(state, ask)]) is outcome


@pytest.mark.parametrize("state", [State.NEEDS_YOU, State.UNDONE, State.DISCARDED])
def test_doubted_entry_stays_in_doubt_in_every_end_state(state: State) -> None:
    """A refusal of the second try, or a person's taking back, says nothing about the first."""
    doubted = replace(entry(state, Ask.REFUSED if state is State.NEEDS_YOU else None), doubted=True)
    assert outcome_of([doubted]) is Outcome.IN_DOUBT


def test_every_state_is_in_the_table() -> None:
    """A new state needs a code."""
    assert {state for state, _, _ in CASES} == set(State)


def test_the_worst_wins() -> None:
    """A doubt outweighs a refusal, a refusal outweighs waiting, waiting outweighs success."""
    done, waiting = entry(State.ACCEPTED), entry(State.QUEUED)
    refused, doubt = entry(State.NEEDS_YOU, Ask.REFUSED), entry(State.UNCERTAIN)
    assert outcome_of([done, waiting]) is Outcome.WAITING
    assert outcome_of([done, refused, waiting]) is Outcome.REFUSED
    assert outcome_of([refused, doubt, done]) is Outcome.IN_DOUBT
    assert outcome_of([]) is Outcome.DONE


def test_the_numbers_are_promised() -> None:
    """The codes that the help names."""
    assert [int(outcome) for outcome in Outcome] == [0, 1, 2, 3, 4]


def test_terminal_control_characters_are_replaced() -> None:
    """Escapes, C1 controls, direction marks and line separators go; emoji, joiners and non-breaking spaces stay."""
    assert visible("a\x1b[2Jb\x9bc\rd\te\u202ef\u2028g\ud800\nh") == "a�[2Jb�c�d�e�f�g�\nh"
    assert visible("👩‍👩‍👧 Grüße\xa0و‌") == "👩‍👩‍👧 Grüße\xa0و‌"


def test_json_says_the_same_without_steering(capfd: pytest.CaptureFixture[str]) -> None:
    """What JSON lets pass as it is, is written as an escape of the same value."""
    evil = "\x1b[2J\x9b\u202e\U000e0041 ü 👋"
    Printer(as_json=True).result("", {"name": evil})
    printed = capfd.readouterr().out
    assert json.loads(printed) == {"name": evil}
    assert visible(printed) == printed
    assert "ü 👋" in printed


def test_output_is_utf8_whatever_the_code_page() -> None:
    """A pipe on Windows has the code page of the country, in which most names can't be written."""
    written = io.BytesIO()
    pipe = io.TextIOWrapper(written, encoding="cp1252", errors="strict")
    write_utf8((pipe, None, io.StringIO()))
    pipe.write("Łódź 😀")
    pipe.flush()
    assert written.getvalue().decode("utf-8") == "Łódź 😀"


def test_a_warning_is_told_once_and_an_error_each_time(capfd: pytest.CaptureFixture[str]) -> None:
    """All of it on standard error."""
    printer = Printer(as_json=False)
    for _ in range(2):
        printer.warn("Look out.")
        printer.fail("No.")
    assert capfd.readouterr() == ("", "heydesk: warning: Look out.\nheydesk: No.\nheydesk: No.\n")


def test_a_stream_that_is_closed_or_absent_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program without a console."""
    monkeypatch.setattr("sys.stdout", None)
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr("sys.stderr", closed)
    printer = Printer(as_json=True)
    printer.result("a", {"a": 1})
    printer.body('{"a":1}')
    printer.fail("b")
    assert printer.listed() is Outcome.DONE
