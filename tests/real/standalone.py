"""The sandbox as a server of its own, in another process."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.real.background import Background


class StandaloneSandbox(Background):
    """Serves on 127.0.0.1 until its ``with`` ends; `base_url`, `secret_id` and `secret_key` open it.

    ``options`` go to ``python -m heydesk.sandbox`` as they are.
    """

    def __init__(self, folder: Path, env: Mapping[str, str], *options: str) -> None:
        self.journal = folder / "sandbox.jsonl"
        self._past = 0
        command: list[str | Path] = [
            sys.executable,
            "-m",
            "heydesk.sandbox",
            "--port",
            "0",
            "--log",
            self.journal,
            *options,
        ]
        super().__init__(command, env, folder / "sandbox.out", cwd=folder)
        self.until(lambda: "\n" in self.output, "the sandbox's address")
        line = self.output.partition("\n")[0]
        told: dict[str, str] = json.loads(line)
        self.base_url, self.secret_id, self.secret_key = told["base_url"], told["secret_id"], told["secret_key"]

    def requests(self) -> list[dict[str, Any]]:
        """Return the entries of its log, oldest first."""
        return logged(self.journal)

    def sends(self) -> list[dict[str, Any]]:
        """Return the log's entries of requests to send, oldest first."""
        return sends(self.journal)[self._past :]

    def forget_sends(self) -> None:
        """Count from here: what was sent so far belongs to another test."""
        self._past = len(sends(self.journal))


def logged(journal: Path) -> list[dict[str, Any]]:
    """Return the entries of a sandbox's log, oldest first.

    The server may be writing while this reads, and a reader can see half of a line: the last one counts once it has
    its end.
    """
    if not journal.exists():
        return []
    lines = journal.read_bytes().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


def sends(journal: Path) -> list[dict[str, Any]]:
    """Return the entries of a sandbox's log that are requests to send, oldest first."""
    return [entry for entry in logged(journal) if entry["path"] == "/v1/message/send"]
