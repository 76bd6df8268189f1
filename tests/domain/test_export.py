"""Texts as rows of a file: whole, marked, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from heydesk.domain.export import (
    ExportFormat,
    ExportLine,
    fields_of,
    harmless,
    heading,
    line_from,
    line_of_draft,
    line_of_entry,
    line_of_message,
    row,
)
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import HistoryMessage, InboxId, ListId, LocalId, MessageId, Receipt
from tests.domain.sample_entries import HELD, LATER

AT = datetime(2026, 3, 20, 14, 5, tzinfo=UTC)


def line(entry: Entry) -> ExportLine:
    """Make its line."""
    return line_of_entry(entry, "Ana's account", "Front desk", "Ana")


def said(text: str = "Hello", **more: object) -> ExportLine:
    """Make the line of a message of history."""
    plain = HistoryMessage(MessageId(5), LocalId(""), "", "", AT, text, "16505550103", None)
    return line_of_message(plain._replace(**more), AT, "16505550103", "Kim Lee", "A", "Front desk", "Ana")  # type: ignore[arg-type]


def written(lines: Iterable[ExportLine], form: ExportFormat) -> list[str]:
    """Write a file's parts."""
    return [heading(form), *(row(each, form) for each in lines)]


def table(*lines: ExportLine) -> list[dict[str, str]]:
    """Read the CSV as a spreadsheet does."""
    made = "".join(written(lines, ExportFormat.CSV))
    assert made.startswith("\ufeffTime,")
    return list(csv.DictReader(io.StringIO(made.removeprefix("\ufeff"), newline="")))


def test_a_text_is_one_row_with_all_that_is_known_of_it() -> None:
    """Line ends and quotation marks in it are kept."""
    message = replace(HELD.message, text='Hi "Kim",\nsee you', names=("Kim Lee",), send_at=LATER.send_at)
    entry = replace(HELD, message=message, state=State.SCHEDULED, receipt=Receipt(message_id=77))
    (row,) = table(line(entry))
    assert row["Text"] == 'Hi "Kim",\nsee you'
    assert (row["Name"], row["Kind"], row["Status"], row["Message ID"]) == ("Kim Lee", "Text", "Scheduled", "77")
    assert (row["Account"], row["Inbox"], row["Sender"]) == ("Ana's account", "Front desk", "Ana")
    assert row["Scheduled for"]
    assert datetime.fromisoformat(row["Time"]) == HELD.created_at.replace(microsecond=0)


def test_a_note_is_marked_wherever_it_stands() -> None:
    """Nobody may take it for a text that a customer got."""
    note = line(replace(HELD, message=replace(HELD.message, side=Side.NOTE), state=State.ACCEPTED))
    assert [(row["Kind"], row["Status"]) for row in table(note, said(private=True))] == [
        ("Private note", "Added")
    ] * 2
    for made in written([note, said(private=True)], ExportFormat.JSON_LINES)[1:]:
        assert json.loads(made)["private"] is True


def test_a_received_message_is_told_from_a_sent_one() -> None:
    """With what the service says of its delivery."""
    lines = (said(inbound=True), said(), said(delivered=True), said(delivered=False, error="landline"))
    rows = table(*lines)
    assert [row["Status"] for row in rows] == ["Received", "Sent", "Delivered", "Not delivered"]
    assert [row["Direction"] for row in rows] == ["Received", "Sent", "Sent", "Sent"]
    assert [row["Sender"] for row in rows] == ["", "Ana", "Ana", "Ana"]
    assert rows[3]["Reason"] == "landline"
    assert [one.who for one in lines] == ["Kim Lee"] * 4


def test_json_lines_have_numbers_and_times_for_programs() -> None:
    """One object a line, whatever the text holds; half a character is escaped by whoever writes the file."""
    made = "".join(written([line(replace(HELD, reason=say("Why"))), said("a\nb")], ExportFormat.JSON_LINES))
    first, second = map(json.loads, made.splitlines())
    assert first["numbers"] == [f"+{phone}" for phone in HELD.message.phones]
    assert (first["state"], first["reason"], first["at"]) == ("held", "Why", HELD.created_at.isoformat())
    assert (second["state"], second["text"], second["direction"]) == (None, "a\nb", "sent")


def test_a_draft_is_called_one() -> None:
    """Nobody got it."""
    (row,) = table(line_of_draft(Draft(InboxId(7), recipients=("16505550103",), text="Half a"), AT))
    assert (row["Status"], row["Number"], row["Text"], row["Inbox"]) == ("Draft", "(650) 555-0103", "Half a", "7")
    assert line_of_draft(Draft(text="x"), AT).inbox == ""


def test_a_line_of_the_outbox_can_be_read_back() -> None:
    """As the archive does."""
    message = replace(HELD.message, names=("Kim Lee",), send_at=LATER.send_at)
    full = replace(HELD, message=message, state=State.ACCEPTED, receipt=Receipt(message_id=5), reason=say("Why"))
    note = replace(HELD, message=replace(HELD.message, side=Side.NOTE), state=State.ACCEPTED)
    for one in map(line, (full, note)):
        assert line_from(json.loads(json.dumps(fields_of(one)))) == one


def test_a_broadcast_names_its_list() -> None:
    """By name, or by number where it has none."""
    message = replace(HELD.message, phones=(), list_id=ListId(501), list_name="")
    assert line(replace(HELD, message=message)).who == "501"
    assert line(replace(HELD, message=replace(message, list_name="Recall"))).who == "Recall"
    assert line(HELD).who


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+1 650", "-1", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0", "  =1", "\u00a0=1", "\uff1d1", "\n=1", "\0=1"],
)
def test_no_cell_is_read_as_a_formula(words: str) -> None:
    """The apostrophe before it makes it text."""
    assert harmless(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "Hi = hello", "'=1", "(650) 555-0103", "5-1", " Hi"])
def test_other_cells_stay_as_they_are(words: str) -> None:
    """What begins no formula is not touched."""
    assert harmless(words) == words
