"""The server that carries a sandbox: uvicorn on a loopback socket, ended at once when asked."""

import asyncio
import contextlib
import os
import socket
from collections.abc import Callable, Iterator

import uvicorn

from heydesk.sandbox.address import Address
from heydesk.sandbox.route import application
from heydesk.sandbox.stage import Stage
from heydesk.sandbox.wire import BreakableProtocol

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
