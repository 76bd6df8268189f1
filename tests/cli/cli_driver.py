"""Somebody at a terminal: a HOME of their own, and the real program as a process."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

from tests.cli.fork_server import ForkServer
from tests.real.standalone import StandaloneSandbox
from tests.secret_service import home_environment

CHECKOUT = Path(__file__).resolve().parents[2]
HEYDESK: Sequence[str] = (sys.executable, "-m", "heydesk")
SEND = ("send", "--inbox", "41", "--as", "7")
"""A send from the demo data's front desk, as Ana Ruiz."""
KIM, LEE, SAM = "(650) 555-0103", "(650) 555-0104", "(650) 555-0105"

Command: TypeAlias = Sequence[str | bytes]

_LONGEST = 100.0


@dataclass(frozen=True, slots=True)
class Said:
    """How one run of the program ended. A code below zero is the signal that ended it."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """What ``--json`` printed: one object a line, and nothing else."""
        return [json.loads(line) for line in self.out.splitlines()]


class Person:
    """Runs ``heydesk`` with an environment in which nothing but their own files is in reach."""

    def __init__(
        self, folder: Path, bus: Mapping[str, str], template: Path | None = None, forks: ForkServer | None = None
    ) -> None:
        """Make a HOME in ``folder``: an empty one, or a copy of another person's. ``forks`` runs commands faster."""
        self.home = folder / "home"
        self._forks = forks
        if template is not None:
            shutil.copytree(template, self.home)
        self._started: list[subprocess.Popen[bytes]] = []
        self.env = {**home_environment(folder), "DBUS_SESSION_BUS_ADDRESS": bus["DBUS_SESSION_BUS_ADDRESS"]}

    @property
    def data(self) -> Path:
        """Where the outbox is."""
        return self.home / ".local" / "share" / "heydesk"

    @property
    def database(self) -> Path:
        """The outbox's file."""
        return self.data / "heydesk.sqlite3"

    def run(self, *arguments: str | bytes, typed: str | bytes = b"", **env: str) -> Said:
        """Run it to its end. ``typed`` comes on standard input; ``env`` is added to the environment."""
        if self._forks is not None and not env:
            given = typed.encode() if isinstance(typed, str) else typed
            return _said(*self._forks.run([os.fsdecode(word) for word in arguments], self.env, given))
        process = self.start(*arguments, stdin=subprocess.PIPE, **env)
        return self.end_of(process, typed)

    def start(self, *arguments: str | bytes, stdin: int = subprocess.DEVNULL, **env: str) -> subprocess.Popen[bytes]:
        """Start it and go on. ``end_of`` must follow."""
        process = subprocess.Popen(
            [*HEYDESK, *arguments],
            env={**self.env, **env},
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=CHECKOUT,
            start_new_session=True,
        )
        self._started.append(process)
        return process

    def leave(self) -> None:
        """End what a failed test has left running."""
        for process in self._started:
            with process:
                process.kill()

    def end_of(self, process: subprocess.Popen[bytes], typed: str | bytes = b"") -> Said:
        """Wait for its end. Whatever happened, a person never meets a traceback or a warning of Python's."""
        with process:
            try:
                given = typed.encode() if isinstance(typed, str) else typed
                out, err = process.communicate(given if process.stdin else None, _LONGEST)
            except BaseException:
                process.kill()
                raise
        return _said(process.returncode, out, err)

    def run_all(self, *commands: Command, typed: Sequence[str | bytes] = (), **env: str) -> list[Said]:
        """Run several, two at a time; the answers come in their order. ``typed`` has what each gets to read."""
        inputs = [*typed, *[b""] * (len(commands) - len(typed))]
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda arguments, given: self.run(*arguments, typed=given, **env), commands, inputs))

    def entries(self, columns: str = "state, ask, wait, doubted") -> list[tuple[object, ...]]:
        """What the outbox's rows say, oldest first."""
        with closing(sqlite3.connect(self.database)) as connection:
            return connection.execute(f"SELECT {columns} FROM entry ORDER BY id").fetchall()  # noqa: S608 - our own words

    def renew_ids(self) -> Person:
        """Give the messages ids of their own, which a copied HOME shares with the one that it was copied from.

        The outbox passes for the one that was there: what a copy leads to has tests of its own (decision 0036).
        """
        counter = self.home / ".local" / "state" / "heydesk" / "outbox-counter.json"
        kept = json.loads(counter.read_text("utf-8"))
        counter.write_text(json.dumps({**kept, "file": self.database.stat().st_ino}), "utf-8")
        mark = uuid4().hex
        # What stands right of a `=` is the row as it was before.
        self.meanwhile(f"UPDATE entry SET local_id = '{mark}' || id, body = replace(body, local_id, '{mark}' || id)")  # noqa: S608 - our own words
        return self

    def meanwhile(self, statement: str) -> None:
        """Change rows directly: how hours pass in a test."""
        with closing(sqlite3.connect(self.database)) as connection, connection:
            connection.execute(statement)


def _said(code: int, out: bytes, err: bytes) -> Said:
    said = Said(code, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
    for word in ("Traceback", "Warning:", "Exception ignored"):
        assert word not in said.err, said.err
    return said


def connecting(sandbox: StandaloneSandbox, name: str = "Marina") -> tuple[str, ...]:
    """The command that connects a sandbox; its key goes to standard input."""
    return "account", "add", "--name", name, "--secret-id", sandbox.secret_id, "--base-url", sandbox.base_url


def interrupt(process: subprocess.Popen[bytes], number: int = signal.SIGINT) -> None:
    """Press Ctrl+C, or send another signal."""
    os.kill(process.pid, number)
