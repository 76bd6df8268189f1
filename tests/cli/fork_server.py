"""Runs the command line in forks of a process that has its modules already: most of a short command is their import.

Each command is a process of its own all the same, with its own environment, session, standard streams and exit code,
and ends as Python ends. Only the start of the interpreter is shared: what depends on that is to be run for itself.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

CHECKOUT = Path(__file__).resolve().parents[2]
_LONGEST = 100.0


class ForkServer:
    """The process that forks; ``env`` is what its interpreter is started with."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="fork-")
        self._address = str(Path(self._folder.name) / "socket")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(self._address)
            listener.listen()
            fd = listener.fileno()
            command = [sys.executable, "-m", "tests.cli.fork_server", str(fd)]
            self._process = subprocess.Popen(
                command, env=dict(env), cwd=CHECKOUT, pass_fds=[fd], stdin=subprocess.DEVNULL, start_new_session=True
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()

    def run(self, arguments: Sequence[str], env: Mapping[str, str], given: bytes) -> tuple[int, bytes, bytes]:
        """Run one command to its end; return its exit code, below zero for a signal, and what it printed."""
        with tempfile.TemporaryFile() as typed, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            typed.write(given)
            typed.seek(0)
            with socket.socket(socket.AF_UNIX) as asking:
                asking.settimeout(_LONGEST)
                asking.connect(self._address)
                question = json.dumps({"arguments": [*arguments], "env": dict(env)}).encode()
                socket.send_fds(asking, [len(question).to_bytes(4)], [file.fileno() for file in (typed, out, err)])
                asking.sendall(question)
                code = int(asking.makefile().readline())
            return code, _all_of(out), _all_of(err)


def _all_of(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def _serve(listener: socket.socket) -> list[str]:
    """Fork a minder for every question and return in none of them: only in the process that is to be the command."""
    while True:
        asking, _ = listener.accept()
        if os.fork():
            asking.close()
            _reap()
            continue
        listener.close()
        head, fds, _, _ = socket.recv_fds(asking, 4, 3)
        with asking.makefile("rb") as reader:
            question = json.loads(reader.read(int.from_bytes(head)))
        worker = os.fork()
        if worker:
            for fd in fds:
                os.close(fd)
            _, status = os.waitpid(worker, 0)
            asking.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
            os._exit(0)
        asking.close()
        os.setsid()
        for number, fd in enumerate(fds):
            os.dup2(fd, number)
            os.close(fd)
        os.environ.clear()
        os.environ.update(question["env"])
        time.tzset()
        arguments: list[str] = question["arguments"]
        return arguments


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _import_all() -> None:
    """Import what a command imports, also what it imports late."""
    import keyring.backends.SecretService
    import rich.console

    import heydesk.api.client
    import heydesk.cli.main
    import heydesk.core.bootstrap

    _ = (keyring, rich, heydesk)


if __name__ == "__main__":
    from heydesk.__main__ import main

    _import_all()
    words = _serve(socket.socket(fileno=int(sys.argv[1])))
    sys.argv = ["heydesk", *words]
    sys.exit(main(words))
