"""Prints for a person or for a program, whatever becomes of the reader."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Mapping
from typing import TextIO
from unicodedata import category

from heydesk.command.outcome import Outcome

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
                self._err(f"heydesk: the output can't be written: {error}")
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
