"""The log of every request: in memory while the sandbox runs, and in a file if one is named."""

from __future__ import annotations

import json
import os
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from heydesk.sandbox.dated_collection import format_timestamp

_MOST_IN_MEMORY = 20_000


@dataclass(slots=True)
class LoggedRequest:
    """One request and what became of it."""

    time: datetime
    method: str
    path: str
    request_id: str
    query: dict[str, str] = field(default_factory=dict)
    body: object = None
    raw: str | None = None
    """The body as text, when it is not JSON."""
    status: int | None = None
    outcome: str = "waiting"
    """`waiting`, then `answered`, `dropped`, `hung` or `left` (the caller went before it was read)."""
    kept: bool = False
    """Whether it made a message that is kept."""
    message_id: int | None = None
    fault: str | None = None
    warnings: list[str] = field(default_factory=list)
    """Where it departs from what is documented, though it was accepted."""
    ended_at: datetime | None = None

    def json_line(self) -> str:
        """Return it as one line of JSON."""
        entry = {
            "time": format_timestamp(self.time),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "body": self.body,
            "status": self.status,
            "request_id": self.request_id,
            "kept": self.kept,
            "message_id": self.message_id,
            "outcome": self.outcome,
            "fault": self.fault,
            "warnings": self.warnings,
            "ended_at": format_timestamp(self.ended_at) if self.ended_at else None,
        }
        if self.raw is not None:
            entry["raw"] = self.raw
        return json.dumps(entry)


class RequestLog:
    """Requests in the order in which they came; the file has them in the order in which they ended.

    Headers are never written, so no token is.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=_MOST_IN_MEMORY)
        self._file = None if path is None else os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def start(self, logged: LoggedRequest) -> LoggedRequest:
        """Add a request that has just come."""
        self._requests.append(logged)
        return logged

    def finish(self, logged: LoggedRequest, at: datetime, outcome: str, status: int | None = None) -> None:
        """Record the outcome of a request; called before the caller can see the outcome."""
        logged.ended_at, logged.outcome, logged.status = at, outcome, status
        if self._file is not None:
            os.write(self._file, logged.json_line().encode() + b"\n")

    def json_lines(self, path: str | None = None) -> str:
        """Return JSON lines, of every request or of those to one path; a waiting one has no status yet."""
        lines = [logged.json_line() for logged in self._requests if path in {None, logged.path}]
        return "".join(f"{line}\n" for line in lines)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
