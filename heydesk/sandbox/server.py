"""The server that carries a sandbox: uvicorn on a loopback socket, ended at once when asked."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue

import uvicorn

from heydesk.sandbox.app import application
from heydesk.sandbox.connection import BreakableProtocol
from heydesk.sandbox.state import Stage

# Where a running sandbox is, and what to sign with.


@dataclass(frozen=True, slots=True)
class Address:
    """A sandbox that accepts connections: its root on 127.0.0.1 and the secret it was given or made up.

    The key is kept out of `repr`: it is worthless, yet nothing here should teach a log to show one.
    """

    base_url: str
    secret_id: str
    secret_key: str = field(repr=False)


_HOST = "127.0.0.1"
_KEEP_ALIVE = 75
"""Seconds; far longer than a client keeps a connection, so that none is closed in a sender's face."""
_GRACE = 0.3
"""Seconds that answers under way get when the sandbox ends."""


def bound(port: int) -> socket.socket:
    """Return a socket of this machine alone; port 0 takes any that is free.

    Raises:
        OSError: the port is taken.
    """
    # The protocol by name: asyncio only then turns Nagle's wait off, which is 40 ms an answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
    except OSError:
        listener.close()
        raise
    return listener


def root(listener: socket.socket) -> str:
    """Return the base URL of what will serve on a bound socket."""
    return f"http://{_HOST}:{listener.getsockname()[1]}"


class SandboxServer(uvicorn.Server):
    """Serves one stage on one socket until `end` is called.

    Signals are left alone: whoever runs it decides what ends it.
    """

    def __init__(self, stage: Stage, listener: socket.socket, started: Callable[[Address], None]) -> None:
        self._stage = stage
        self._listener = listener
        self._tell = started
        self._closing = asyncio.Event()
        super().__init__(
            uvicorn.Config(
                application(stage, self._closing),
                http=BreakableProtocol,
                ws="none",
                lifespan="off",
                interface="asgi3",
                log_config=None,
                access_log=False,
                date_header=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=_KEEP_ALIVE,
            )
        )

    async def run_until_ended(self) -> None:
        """Serve; tell the address as soon as connections are accepted."""
        try:
            await self.serve(sockets=[self._listener])
        finally:
            self._listener.close()
            self._stage.journal.close()

    def end(self) -> None:
        """Stop serving, from the loop's own thread."""
        self._closing.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept, and say where."""
        await super().startup(sockets)
        credential = self._stage.credential
        self._tell(Address(root(self._listener), credential.secret_id, credential.secret_key))

    async def main_loop(self) -> None:
        """Wait for the end; there is nothing to do by the clock."""
        await self._closing.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more, let answers under way leave, cut what is left: uvicorn's own way takes longer."""
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the process's signals as they are."""
        yield


# A sandbox inside another program, in a thread of its own.

_START_LIMIT = 20.0
_STOP_LIMIT = 5.0


class EmbeddedSandbox:
    """Serves from a daemon thread with a plain asyncio loop; what it keeps is gone when it stops.

    Nothing heavy is imported before `start`. It can be started again after `stop`, empty as at first.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        secret_id: str | None = None,
        secret_key: str | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
        switches: Mapping[str, object] | None = None,
        faults: Sequence[str] = (),
    ) -> None:
        """Say what to serve; the credentials are made up at each start unless both are given.

        Raises:
            ValueError: only one half of the credentials is given.
        """
        if (secret_id is None) != (secret_key is None):
            raise ValueError("A Secret ID and a Secret Key are given together or not at all.")
        self._port = port
        self._secret = None if secret_id is None or secret_key is None else (secret_id, secret_key)
        self._data = data
        self._log = log
        self._switches = switches
        self._faults = faults
        self._thread: threading.Thread | None = None
        self._end: Callable[[], None] | None = None

    def start(self) -> Address:
        """Start serving and return once connections are accepted.

        Raises:
            OSError: the port is taken, the data can't be read, or the log can't be written.
            RuntimeError: it runs already, or did not come up.
            ValueError: a switch, a fault or the data can't be understood.
        """
        if self._thread is not None:
            raise RuntimeError("This sandbox runs already.")
        news: SimpleQueue[tuple[Address, Callable[[], None]] | BaseException] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, args=(news,), name="sandbox", daemon=True)
        self._thread.start()
        try:
            told = news.get(timeout=_START_LIMIT)
        except Empty as late:
            raise RuntimeError("The sandbox did not come up.") from late
        if isinstance(told, BaseException):
            self._thread.join()
            self._thread = None
            raise told
        address, self._end = told
        return address

    def stop(self) -> None:
        """Stop serving; connections that are open are closed. Does nothing when it does not run."""
        if self._thread is None or self._end is None:
            return
        with contextlib.suppress(RuntimeError):  # its loop is closed: it ended by itself
            self._end()
        self._thread.join(_STOP_LIMIT)
        self._thread = self._end = None

    def _run(self, news: SimpleQueue[tuple[Address, Callable[[], None]] | BaseException]) -> None:
        import asyncio

        from heydesk.sandbox.state import Credential, Stage

        told = False

        async def serve() -> None:
            loop = asyncio.get_running_loop()

            def end() -> None:
                loop.call_soon_threadsafe(server.end)

            def started(address: Address) -> None:
                nonlocal told
                told = True
                news.put((address, end))

            with bound(self._port) as listener:
                stage = Stage.build(
                    credential=Credential(*self._secret) if self._secret else None,
                    data=self._data,
                    log=self._log,
                    switches=self._switches,
                    faults=self._faults,
                    here=root(listener),
                )
                server = SandboxServer(stage, listener, started)
                await server.run_until_ended()

        try:
            # A loop of its own kind, whatever policy the program around it has set.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(serve())
        except BaseException as wrong:
            if told:
                raise
            news.put(wrong)
