"""What a command prints: lines for people, or JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

from heydesk.domain.entry import Ask, Entry, State
from heydesk.domain.phone import national

_WORDS = {
    State.HELD: "held",
    State.QUEUED: "waiting",
    State.SENDING: "sending",
    State.UNCERTAIN: "in doubt",
    State.ACCEPTED: "accepted",
    State.DELIVERED: "delivered",
    State.UNDELIVERED: "not delivered",
    State.NEEDS_YOU: "needs you",
    State.UNDONE: "undone",
    State.DISCARDED: "discarded",
    State.CLOSED_BY_YOU: "you marked it as sent",
}
_FIRST_WORDS = 40


class Printer:
    """Prints results to standard output, and warnings and errors to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def result(self, line: str, data: Mapping[str, object]) -> None:
        """Print one result: the line, or the data as one line of JSON."""
        print(json.dumps(data, ensure_ascii=False) if self._as_json else _visible(line))

    def warn(self, line: str) -> None:
        """Tell something that stops nothing."""
        print(f"heydesk: warning: {_visible(line)}", file=sys.stderr)

    def fail(self, line: str) -> None:
        """Tell why it did not go as asked."""
        print(f"heydesk: {_visible(line)}", file=sys.stderr)


def words_of(entry: Entry) -> str:
    """The state in words: a note is *added*, and a doubt is named wherever it stands."""
    if entry.ask is Ask.IN_DOUBT:
        return "in doubt"
    if entry.message.private and entry.state is State.ACCEPTED:
        return "added"
    return _WORDS[entry.state]


def line_of(entry: Entry) -> str:
    """One entry in one line."""
    who = ", ".join(national(phone) for phone in entry.message.phones)
    kind = "note to " if entry.message.private else ""
    first = " ".join((entry.message.text or entry.message.media_url).split())
    short = first if len(first) <= _FIRST_WORDS else first[: _FIRST_WORDS - 1] + "…"
    reason = f" ({entry.reason})" if entry.reason else ""
    return f"{entry.id}  {words_of(entry)}{reason}  {kind}{who}  {short}"


def data_of(entry: Entry) -> dict[str, object]:
    """One entry for programs. ``state`` and ``ask`` are the stored words."""
    return {
        "id": entry.id,
        "local_id": entry.local_id,
        "batch_id": entry.batch_id,
        "state": entry.state.value,
        "ask": entry.ask and entry.ask.value,
        "reason": str(entry.reason) if entry.reason else None,
        "phones": list(entry.message.phones),
        "private": entry.message.private,
        "created_at": entry.created_at.isoformat(),
        "message_id": entry.receipt and entry.receipt.message_id,
        "request_id": entry.request_id or None,
    }


def _visible(line: str) -> str:
    """Leave out what would steer a terminal: texts and the server's words come from elsewhere."""
    return "".join(char if char == "\n" or char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
