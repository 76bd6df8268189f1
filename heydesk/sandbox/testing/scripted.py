"""A sandbox that tests control: with switches, faults and the control paths under `/_sandbox/`."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from heydesk.sandbox.behavior import Behavior
from heydesk.sandbox.embedded import EmbeddedSandbox
from heydesk.sandbox.server import SandboxServer, base_url_of
from heydesk.sandbox.state import SandboxState
from heydesk.sandbox.testing.control import control_routes
from heydesk.sandbox.testing.faults import BreakableProtocol, Fault, FaultInjector, FaultQueue
from heydesk.sandbox.testing.switches import with_switches


def create_scripted_server(
    listener: socket.socket, on_started: Callable[[], None], state: SandboxState, faults: Sequence[str]
) -> SandboxServer:
    """Return a server with these faults waiting, and with control paths that change them and the switches.

    Raises:
        ValueError: a fault can't be understood.
    """
    queue = FaultQueue(Fault.parse(spec) for spec in faults)
    return SandboxServer(
        state,
        listener,
        on_started,
        responder=FaultInjector(queue).respond,
        extra_routes=control_routes(state, queue),
        protocol=BreakableProtocol,
    )


class ScriptedSandbox(EmbeddedSandbox):
    """An `EmbeddedSandbox` with switches, faults and control paths; made for tests."""

    def __init__(
        self,
        *,
        port: int = 0,
        secret: tuple[str, str] | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
        switches: Mapping[str, object] | None = None,
        faults: Sequence[str] = (),
    ) -> None:
        """Describe what to serve, `secret` as its ID and its key.

        A switch or a fault that can't be understood is a ValueError of `start`.
        """
        secret_id, secret_key = secret or (None, None)
        super().__init__(port=port, secret_id=secret_id, secret_key=secret_key, data=data, log=log)
        self._switches = switches or {}
        self._faults = faults

    def _create_server(self, listener: socket.socket, on_started: Callable[[], None]) -> SandboxServer:
        behavior = with_switches(Behavior(), self._switches)
        base_url = base_url_of(listener)
        state = SandboxState.create(
            secret=self._secret, data=self._data, log=self._log, behavior=behavior, base_url=base_url
        )
        return create_scripted_server(listener, on_started, state, self._faults)
