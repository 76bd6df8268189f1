"""A sandbox inside another program, in a thread of its own.

The server and its libraries are imported when it starts, so that a window can be shown first.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

    from heydesk.sandbox.server import SandboxServer

_START_LIMIT_S = 20.0
_STOP_LIMIT_S = 5.0


@dataclass(frozen=True, slots=True)
class SandboxAddress:
    """The base URL of a running sandbox on 127.0.0.1, and the secret that signs requests to it.

    The key is kept out of `repr`: this one guards nothing, but no log should ever show a key.
    """

    base_url: str
    secret_id: str
    secret_key: str = field(repr=False)


class EmbeddedSandbox:
    """Serves from a daemon thread with an asyncio loop of its own; what it keeps is gone when it stops.

    It can be started again after `stop`, empty as at first.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        secret_id: str | None = None,
        secret_key: str | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
    ) -> None:
        """Describe what to serve; the secret is made up at each start unless both halves are given.

        `port` 0 takes any that is free. `data` is a built-in name (`practice` by default) or a file, see
        `heydesk.sandbox.seed_data`. `log` gets a line of JSON for each request.

        Raises:
            ValueError: only one half of the secret is given.
        """
        if (secret_id is None) != (secret_key is None):
            raise ValueError("A Secret ID and a Secret Key are given together or not at all.")
        self._port = port
        self._secret = None if secret_id is None or secret_key is None else (secret_id, secret_key)
        self._data = data
        self._log = log
        self._thread: threading.Thread | None = None
        self._end: Callable[[], None] | None = None

    def start(self) -> SandboxAddress:
        """Start serving and return once connections are accepted. Blocks for the time of the server's import.

        Raises:
            OSError: the port is taken, the data can't be read, or the log can't be written.
            RuntimeError: it is running already, or did not start in time.
            ValueError: the data can't be understood.
        """
        if self._thread is not None:
            raise RuntimeError("This sandbox runs already.")
        outcome: SimpleQueue[tuple[SandboxAddress, Callable[[], None]] | BaseException] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, args=(outcome,), name="sandbox", daemon=True)
        self._thread.start()
        try:
            started = outcome.get(timeout=_START_LIMIT_S)
        except Empty as late:
            raise RuntimeError("The sandbox did not come up.") from late
        if isinstance(started, BaseException):
            self._thread.join()
            self._thread = None
            raise started
        address, self._end = started
        return address

    def stop(self) -> None:
        """Stop serving and close open connections. Does nothing when it is not running."""
        if self._thread is None or self._end is None:
            return
        with contextlib.suppress(RuntimeError):  # its loop is closed: it ended by itself
            self._end()
        self._thread.join(_STOP_LIMIT_S)
        self._thread = self._end = None

    def _create_server(self, listener: socket.socket, on_started: Callable[[], None]) -> SandboxServer:
        """Return the server to run; `heydesk.sandbox.testing` makes one that tests control."""
        from heydesk.sandbox.server import create_server

        return create_server(listener, on_started, secret=self._secret, data=self._data, log=self._log)

    def _run(self, outcome: SimpleQueue[tuple[SandboxAddress, Callable[[], None]] | BaseException]) -> None:
        started = False

        async def serve() -> None:
            from heydesk.sandbox.server import base_url_of, bind_loopback

            loop = asyncio.get_running_loop()

            def end() -> None:
                loop.call_soon_threadsafe(server.end)

            def on_started() -> None:
                nonlocal started
                started = True
                credential = server.state.credential
                address = SandboxAddress(base_url_of(listener), credential.secret_id, credential.secret_key)
                outcome.put((address, end))

            with bind_loopback(self._port) as listener:
                server = self._create_server(listener, on_started)
                await server.run_until_ended()

        try:
            # A loop of its own kind, whatever policy the program around it has set.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(serve())
        except BaseException as error:
            if started:
                raise
            outcome.put(error)
