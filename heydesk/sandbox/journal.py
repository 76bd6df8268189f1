"""The log of every request: in memory for as long as the sandbox runs, and in a file if one is named."""

import json
import os
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from heydesk.sandbox.clock import stamp

_REMEMBERED = 20_000


@dataclass(slots=True)
class Exchange:
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
    """Where it strays from what is documented, though it was let through."""
    ended_at: datetime | None = None

    def line(self) -> str:
        """Return it as one line of JSON."""
        entry = {
            "time": stamp(self.time),
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
            "ended_at": stamp(self.ended_at) if self.ended_at else None,
        }
        if self.raw is not None:
            entry["raw"] = self.raw
        return json.dumps(entry)


class Journal:
    """Exchanges in the order in which they began; the file has them in the order in which they ended.

    Headers are never written, so no token is.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._exchanges: deque[Exchange] = deque(maxlen=_REMEMBERED)
        self._file = None if path is None else os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def begin(self, exchange: Exchange) -> Exchange:
        """Remember a request that has just come."""
        self._exchanges.append(exchange)
        return exchange

    def end(self, exchange: Exchange, at: datetime, outcome: str, status: int | None = None) -> None:
        """Write down what became of a request, before whoever asked can know it."""
        exchange.ended_at, exchange.outcome, exchange.status = at, outcome, status
        if self._file is not None:
            os.write(self._file, exchange.line().encode() + b"\n")

    def lines(self, path: str | None = None) -> str:
        """Return JSON lines, of every request or of those to one path; a waiting one has no status yet."""
        lines = [exchange.line() for exchange in self._exchanges if path in {None, exchange.path}]
        return "".join(f"{line}\n" for line in lines)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
