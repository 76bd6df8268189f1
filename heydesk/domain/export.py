"""Texts as rows of a file that other programs read: CSV for spreadsheets, or JSON, one object a line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from heydesk.domain.l10n import Sentence, say
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import HistoryMessage


class ExportFormat(StrEnum):
    """How an export is written. The words are file name endings and values on the command line."""

    CSV = "csv"
    JSON_LINES = "jsonl"


class ExportLine(NamedTuple):
    """One text, note or received message. ``state`` is the stored word of the outbox, "" for what did not go from it.

    ``to`` are the other side's numbers as digits, with their ``names`` as they were known then.
    """

    at: datetime
    """When it was put into the outbox, or by the service's clock when it was said."""
    account: str
    inbox: str
    sender: str
    to: tuple[str, ...]
    names: tuple[str, ...]
    to_list: str
    private: bool
    received: bool
    text: str
    media_url: str
    state: str
    status: Sentence
    reason: str
    send_at: datetime | None
    message_id: int | None
    local_id: str

    @property
    def who(self) -> str:
        """Whom it is for or from, in words."""
        names = self.names or ("",) * len(self.to)
        return self.to_list or ", ".join(name or national(phone) for name, phone in zip(names, self.to, strict=True))


STATUS: dict[State, Sentence] = {
    State.HELD: say("Sending soon"),
    State.QUEUED: say("Waiting"),
    State.SENDING: say("Sending"),
    State.UNCERTAIN: say("Checking"),
    State.SCHEDULED: say("Scheduled"),
    State.ACCEPTED: say("Sent"),
    State.DELIVERED: say("Delivered"),
    State.UNDELIVERED: say("Not delivered"),
    State.NEEDS_YOU: say("Asks first"),
    State.UNDONE: say("Undone"),
    State.DISCARDED: say("Discarded"),
    State.CLOSED_BY_YOU: say("Marked as sent"),
    State.CANCELLED: say("Canceled"),
}
DRAFT, RECEIVED, SENT, ADDED = say("Draft"), say("Received"), STATUS[State.ACCEPTED], say("Added")


def line_of_entry(entry: Entry, account: str, inbox: str, sender: str) -> ExportLine:
    """Make the line of an entry of the outbox, whose account, inbox and sender are called so."""
    message = entry.message
    return ExportLine(
        at=entry.created_at,
        account=account,
        inbox=inbox,
        sender=sender,
        to=message.phones,
        names=message.names,
        to_list=message.list_name or ("" if message.list_id is None else str(message.list_id)),
        private=message.is_note,
        received=False,
        text=message.text or message.title,
        media_url=message.media_url,
        state=entry.state.value,
        status=_status(entry.state, is_note=message.is_note),
        reason=str(entry.reason) if entry.reason else "",
        send_at=message.send_at,
        message_id=None if entry.receipt is None else entry.receipt.message_id or None,
        local_id=entry.local_id,
    )


def line_of_draft(draft: Draft, at: datetime) -> ExportLine:
    """Make the line of a draft, which nothing has left of; ``at`` is when it was read."""
    return ExportLine(
        at=at,
        account="",
        inbox="" if draft.inbox_id is None else str(draft.inbox_id),
        sender="",
        to=draft.recipients,
        names=(),
        to_list="; ".join(map(str, draft.lists)),
        private=draft.is_note,
        received=False,
        text=draft.text,
        media_url=draft.media_url,
        state="",
        status=DRAFT,
        reason="",
        send_at=draft.send_at,
        message_id=None,
        local_id="",
    )


def line_of_message(
    message: HistoryMessage, at: datetime, phone: str, name: str, account: str, inbox: str, sender: str
) -> ExportLine:
    """Make the line of a message of a conversation with ``phone``, as history has it."""
    received = bool(message.inbound)
    private = bool(message.private)
    status = RECEIVED if received else ADDED if private else SENT
    if message.delivered is not None and not received and not private:
        status = STATUS[State.DELIVERED if message.delivered else State.UNDELIVERED]
    return ExportLine(
        at=at,
        account=account,
        inbox=inbox,
        sender="" if received else sender,
        to=(phone,),
        names=(name,),
        to_list="",
        private=private,
        received=received,
        text=message.text,
        media_url=message.media_url,
        state="",
        status=status,
        reason=message.error,
        send_at=None,
        message_id=message.message_id or None,
        local_id=message.local_id,
    )


_HEADINGS = (
    "Time",
    "Account",
    "Inbox",
    "Direction",
    "Kind",
    "Sender",
    "Number",
    "Name",
    "Text",
    "Media",
    "Status",
    "Reason",
    "Scheduled for",
    "Message ID",
    "Local ID",
)


def heading(form: ExportFormat) -> str:
    """What a file begins with: of a CSV a byte-order mark, for Excel, and the columns' names."""
    return "" if form is ExportFormat.JSON_LINES else "\ufeff" + _row(_HEADINGS)


def row(line: ExportLine, form: ExportFormat) -> str:
    """Write one line, with its line end."""
    if form is ExportFormat.JSON_LINES:
        return json.dumps(fields_of(line), ensure_ascii=False) + "\n"
    return _row(_cells(line))


def fields_of(line: ExportLine) -> dict[str, object]:
    """Name the values of a line, as JSON has them."""
    return {
        "at": line.at.isoformat(),
        "account": line.account,
        "inbox": line.inbox,
        "sender": line.sender,
        "direction": "received" if line.received else "sent",
        "private": line.private,
        "numbers": [f"+{phone}" for phone in line.to],
        "names": list(line.names),
        "list": line.to_list or None,
        "text": line.text,
        "media_url": line.media_url or None,
        "state": line.state or None,
        "status": str(line.status),
        "reason": line.reason or None,
        "send_at": line.send_at and line.send_at.isoformat(),
        "message_id": line.message_id,
        "local_id": line.local_id or None,
    }


def line_from(fields: Mapping[str, Any]) -> ExportLine:
    """Read a line of the outbox that ``fields_of`` has written. Raises LookupError, TypeError or ValueError."""
    state = State(fields["state"])
    send_at = fields["send_at"]
    return ExportLine(
        at=datetime.fromisoformat(fields["at"]),
        account=fields["account"],
        inbox=fields["inbox"],
        sender=fields["sender"],
        to=tuple(number.removeprefix("+") for number in fields["numbers"]),
        names=tuple(fields["names"]),
        to_list=fields["list"] or "",
        private=fields["private"],
        received=False,
        text=fields["text"],
        media_url=fields["media_url"] or "",
        state=state.value,
        status=_status(state, is_note=fields["private"]),
        reason=fields["reason"] or "",
        send_at=None if send_at is None else datetime.fromisoformat(send_at),
        message_id=fields["message_id"],
        local_id=fields["local_id"] or "",
    )


def _status(state: State, *, is_note: bool) -> Sentence:
    return ADDED if is_note and state in {State.ACCEPTED, State.DELIVERED} else STATUS[state]


def _cells(line: ExportLine) -> tuple[str, ...]:
    return (
        line.at.astimezone().isoformat(" ", "seconds"),
        line.account,
        line.inbox,
        "Received" if line.received else "Sent",
        "Private note" if line.private else "Text",
        line.sender,
        "; ".join(map(national, line.to)),
        line.to_list or "; ".join(filter(None, line.names)),
        line.text,
        line.media_url,
        str(line.status),
        line.reason,
        "" if line.send_at is None else line.send_at.astimezone().isoformat(" ", "seconds"),
        "" if line.message_id is None else str(line.message_id),
        line.local_id,
    )


def _row(cells: Iterable[str]) -> str:
    made = io.StringIO(newline="")
    csv.writer(made).writerow(map(harmless, cells))
    return made.getvalue()


_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\0|%")
"""Characters, wide forms among them, with which spreadsheets begin a formula, a command or a hidden cell."""


def harmless(cell: str) -> str:
    """Keep spreadsheets from reading words as a formula: an apostrophe before them, which they show as text."""
    begins = cell.lstrip(" \u00a0\u200b\ufeff")[:1]
    return f"'{cell}" if begins in _FORMULA and begins else cell
