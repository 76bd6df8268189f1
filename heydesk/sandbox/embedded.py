"""A sandbox inside another program, in a thread of its own."""

import contextlib
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue

from heydesk.sandbox.address import Address

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

    def _run(self, news: "SimpleQueue[tuple[Address, Callable[[], None]] | BaseException]") -> None:
        import asyncio

        from heydesk.sandbox.credential import Credential
        from heydesk.sandbox.server import SandboxServer, bound, root
        from heydesk.sandbox.stage import Stage

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
