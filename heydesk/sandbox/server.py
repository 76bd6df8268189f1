"""The HTTP server of a sandbox: uvicorn on a loopback socket, ended at once when asked."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from heydesk.sandbox.request_pipeline import Responder, respond
from heydesk.sandbox.routes import api_application
from heydesk.sandbox.state import SandboxState

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

_HOST = "127.0.0.1"
_KEEP_ALIVE_S = 75
"""Far longer than a client keeps a connection, so that the server never closes one just as a request arrives."""
_GRACE_S = 0.3
"""How long responses under way may still take when the sandbox ends."""


def bind_loopback(port: int) -> socket.socket:
    """Return a socket that only this machine can reach; port 0 takes any that is free.

    Raises:
        OSError: the port is taken.
    """
    # The protocol by name: only then does asyncio turn Nagle's algorithm off, which costs 40 ms a response.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
    except OSError:
        listener.close()
        raise
    return listener


def base_url_of(listener: socket.socket) -> str:
    """Return the base URL of what will serve on a bound socket."""
    return f"http://{_HOST}:{listener.getsockname()[1]}"


class SandboxServer(uvicorn.Server):
    """Serves one state on one socket until `end` is called. Signals are left to whoever runs it."""

    def __init__(
        self,
        state: SandboxState,
        listener: socket.socket,
        on_started: Callable[[], None],
        *,
        responder: Responder = respond,
        extra_routes: Sequence[BaseRoute] = (),
        protocol: type[H11Protocol] = H11Protocol,
    ) -> None:
        """Prepare to serve; `on_started` is called as soon as connections are accepted.

        `responder`, `extra_routes` and `protocol` are where `heydesk.sandbox.testing` comes in.
        """
        self.state = state
        self._listener = listener
        self._on_started = on_started
        self._closing = asyncio.Event()
        super().__init__(
            uvicorn.Config(
                api_application(state, self._closing, responder=responder, extra_routes=extra_routes),
                http=protocol,
                ws="none",
                lifespan="off",
                interface="asgi3",
                log_config=None,
                access_log=False,
                date_header=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=_KEEP_ALIVE_S,
            )
        )

    async def run_until_ended(self) -> None:
        """Serve until `end` is called."""
        try:
            await self.serve(sockets=[self._listener])
        finally:
            self._listener.close()
            self.state.request_log.close()

    def end(self) -> None:
        """Stop serving; must be called on the event loop's own thread."""
        self._closing.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept connections, and report it."""
        await super().startup(sockets)
        self._on_started()

    async def main_loop(self) -> None:
        """Wait for the end; unlike uvicorn's own, this loop has no periodic work."""
        await self._closing.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more, let responses under way leave, then cut the rest; uvicorn's own shutdown takes longer."""
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE_S)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE_S)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the process's signals as they are."""
        yield


def create_server(
    listener: socket.socket,
    on_started: Callable[[], None],
    *,
    secret: tuple[str, str] | None = None,
    data: Path | str | None = None,
    log: Path | None = None,
) -> SandboxServer:
    """Return a server that behaves by default in everything, as a person's does.

    Raises:
        ValueError: the data can't be understood.
        OSError: the data can't be read or the log can't be written.
    """
    state = SandboxState.create(secret=secret, data=data, log=log, base_url=base_url_of(listener))
    return SandboxServer(state, listener, on_started)
