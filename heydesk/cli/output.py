"""Output of commands: lines for a person or JSON for a program, exit codes, and readers that go away."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TextIO
from unicodedata import category

from heydesk.domain.message import Message
from heydesk.domain.outbox_entry import Ask, Entry, State
from heydesk.domain.phone_numbers import national


class Outcome(IntEnum):
    """Exit codes. Scripts rely on them."""

    DONE = 0
    """Done, or accepted by the service."""
    REFUSED = 1
    """By the service, a check here, the keyring or the disk; or taken back by somebody. It did not go."""
    USAGE = 2
    """What was typed can't be understood."""
    WAITING = 3
    """In the outbox; it has not left."""
    IN_DOUBT = 4
    """It may have arrived, and nobody knows."""


class UsageError(Exception):
    """What was typed can't be understood. The text says what would be."""


_WORST_FIRST = (Outcome.IN_DOUBT, Outcome.REFUSED, Outcome.WAITING, Outcome.DONE)


def outcome_of(entries: Iterable[Entry]) -> Outcome:
    """The worst outcome among these: a doubt outweighs a refusal, a refusal outweighs waiting."""
    return worst_of(_outcome(entry) for entry in entries)


def worst_of(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome that a script must not overlook; done, if there is none."""
    found = set(outcomes)
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.DONE)


def _outcome(entry: Entry) -> Outcome:
    if entry.state is State.UNCERTAIN or entry.ask is Ask.IN_DOUBT:
        return Outcome.IN_DOUBT
    if entry.state in {State.HELD, State.QUEUED, State.SENDING} or entry.ask in {Ask.WAITED, Ask.TOO_NEAR}:
        return Outcome.WAITING
    if entry.state in {State.NEEDS_YOU, State.UNDONE, State.DISCARDED, State.CANCELLED}:
        # Refused or taken back in the end, but an earlier attempt may have arrived all the same.
        return Outcome.IN_DOUBT if entry.doubted else Outcome.REFUSED
    return Outcome.REFUSED if entry.state is State.UNDELIVERED else Outcome.DONE


_STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")
"""Invisible too, but they hold emoji and letters together, and steer nothing."""


class Printer:
    """Results go to standard output, warnings and errors to standard error.

    It never raises: a message that went must not be reported as failed because a line about it could not be printed.
    A reader that goes away, as in ``heydesk outbox | head``, ends the printing quietly.
    """

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._lost = False
        self._warned: set[str] = set()
        for stream in (sys.stdout, sys.stderr):
            # An encoding without these characters, as pipes have on some systems, gets them spelled out.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def result(self, line: str, data: Mapping[str, object]) -> None:
        """Print one result: the line, or the data as one line of JSON."""
        self._out(_json(data, sys.stdout) if self._as_json else visible(line))

    def body(self, body: str) -> None:
        """Print a request's body: exact to the byte, or, where the output has no UTF-8, the same JSON in ASCII."""
        self._out(body if _speaks_unicode(sys.stdout) else json.dumps(json.loads(body)))

    def warn(self, line: str) -> None:
        """Tell something that stops nothing, once."""
        if line not in self._warned:
            self._warned.add(line)
            self._err(f"heydesk: warning: {visible(line)}")

    def fail(self, line: str) -> None:
        """Tell why it did not go as asked."""
        self._err(f"heydesk: {visible(line)}")

    def listed(self) -> Outcome:
        """How a command ends that only shows something: refused, if not all of it could be shown."""
        return Outcome.REFUSED if self._lost else Outcome.DONE

    def _out(self, line: str) -> None:
        if error := _write(sys.stdout, line):
            if not self._lost:
                self._err(f"heydesk: can't write the output: {error}")
            self._lost = True

    def _err(self, line: str) -> None:
        _write(sys.stderr, line)


def visible(text: str) -> str:
    """Replace what would steer a terminal: texts and the server's words come from elsewhere."""
    return "".join(char if char == "\n" or not _steers(char) else "\N{REPLACEMENT CHARACTER}" for char in text)


def _steers(char: str) -> bool:
    return category(char) in _STEERING and char not in _JOINERS


def _json(data: Mapping[str, object], stream: TextIO | None) -> str:
    """One line; what would steer a terminal, and JSON lets pass as it is, is written as an escape."""
    if not _speaks_unicode(stream):
        return json.dumps(data)
    text = json.dumps(data, ensure_ascii=False)
    return "".join(json.dumps(char)[1:-1] if _steers(char) else char for char in text)


def _speaks_unicode(stream: TextIO | None) -> bool:
    return (getattr(stream, "encoding", None) or "").lower().replace("-", "") == "utf8"


def _write(stream: TextIO | None, line: str) -> str | None:
    """Write a line; give the system's words where that failed, but for a reader that went away."""
    if stream is None:  # closed, or a program without a console
        return None
    try:
        stream.write(f"{line}\n")
        stream.flush()
    except (BrokenPipeError, ValueError):
        _silence(stream)
    except OSError as error:
        _silence(stream)
        return error.strerror or type(error).__name__
    return None


def _silence(stream: TextIO) -> None:
    """Let the rest go nowhere, so that the exit does not stumble over it again."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return


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
    State.SCHEDULED: "scheduled",
    State.CANCELLED: "cancelled",
}
_ASKING: dict[Ask | None, str] = {
    Ask.IN_DOUBT: "not confirmed, needs attention",
    Ask.WAITED: "waited too long, needs attention",
    Ask.TOO_NEAR: "too late to schedule, needs attention",
    Ask.GONE: "no longer in Heymarket, needs attention",
    Ask.CROSSED: "they texted meanwhile, needs attention",
    Ask.WROTE_FIRST: "they texted first, needs attention",
    Ask.UNFIT: "saved copy damaged, needs attention",
}
_FIRST_WORDS = 40


def words_of(entry: Entry) -> str:
    """The state in words: a note is *added*, and a doubt is named wherever it stands."""
    if entry.ask in _ASKING:
        return _ASKING[entry.ask]
    if entry.message.is_note and entry.state is State.ACCEPTED:
        return "added"
    return _WORDS[entry.state]


def line_of(entry: Entry) -> str:
    """One entry in one line."""
    message = entry.message
    kind = "note to " if message.is_note else ""
    first = " ".join((message.text or message.title or _by_id(message) or message.media_url).split())
    short = first if len(first) <= _FIRST_WORDS else first[: _FIRST_WORDS - 1] + "…"
    reason = f" ({entry.reason})" if entry.reason else ""
    return f"{entry.id}  {words_of(entry)}{reason}  {kind}{_who(message)}  {short}"


def _who(message: Message) -> str:
    """To whom, in words: a list by its name, a conversation by its people where they are known."""
    if message.list_id is not None:
        return f"list “{message.list_name}”" if message.list_name else f"list {message.list_id}"
    people = ", ".join(national(phone) for phone in message.phones)
    if message.chat_id is not None and not message.is_note:
        return f"conversation {message.chat_id}{people and f' ({people})'}"
    return people or f"conversation {message.chat_id}"


def _by_id(message: Message) -> str:
    """A template or survey whose name is not known."""
    if message.template_id is not None:
        return f"template {message.template_id}"
    return f"survey {message.survey_id}" if message.survey_id is not None else ""


def data_of(entry: Entry) -> dict[str, object]:
    """One entry for programs. ``state``, ``ask`` and ``wait`` are the stored words."""
    message = entry.message
    return {
        "id": entry.id,
        "local_id": entry.local_id,
        "batch_id": entry.batch_id,
        "account_id": entry.account_id,
        "state": entry.state.value,
        "ask": entry.ask and entry.ask.value,
        "wait": entry.wait and entry.wait.value,
        "reason": str(entry.reason) if entry.reason else None,
        "may_go_twice": entry.doubted,
        "inbox_id": message.inbox_id,
        "sender_id": message.sender_id,
        "phones": list(message.phones),
        "chat_id": message.chat_id,
        "list_id": message.list_id,
        "list_name": message.list_name or None,
        "people": message.people or None,
        "template_id": message.template_id,
        "survey_id": message.survey_id,
        "text": message.text,
        "media_url": message.media_url,
        "private": message.is_note,
        "created_at": entry.created_at.isoformat(),
        "message_id": entry.receipt and entry.receipt.message_id,
        "request_id": entry.request_id or None,
        "send_at": entry.message.send_at and entry.message.send_at.isoformat(),
        "schedule_id": entry.receipt and entry.receipt.schedule_id,
    }
