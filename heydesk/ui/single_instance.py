"""Single instance: a second start for the same profile sends its form to the first over a local socket, and ends."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_MAX_BYTES = 1_000_000
_MAX_PATH_BYTES = 100
"""The smallest limit of a system is 104."""
_TIMEOUT_MS = 2_000
_ANSWER = b"taken\n"


def socket_name(data: Path) -> str:
    """Return the name of the local socket of a data folder.

    It is a path inside that folder, which belongs to this user alone, where sockets have paths: a name in a shared
    folder could be taken by somebody else first. On Windows, and for a path that is too long, it is a hashed name.
    """
    socket = data.resolve() / "window.line"
    if sys.platform != "win32" and len(str(socket).encode()) <= _MAX_PATH_BYTES:
        return str(socket)
    return f"heydesk-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:20]}"


def send_to_running_instance(name: str, form: Mapping[str, object]) -> bool:
    """Send the form to the running instance; False if it did not confirm within two seconds for each step."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_TIMEOUT_MS):
        return False
    socket.write(json.dumps(form).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_TIMEOUT_MS) and socket.readAll().data() == _ANSWER
    socket.disconnectFromServer()
    return answered


class SingleInstanceServer(QObject):
    """Listens for later starts, and calls ``on_form`` with each form. Only this user's programs can connect."""

    def __init__(self, name: str, on_form: Callable[[Mapping[str, object]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_form = on_form
        self._received: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The window lock is ours, so a socket of this name was left by a program that crashed.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        self._server.newConnection.connect(self._on_server_connected)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_server_connected(self) -> None:
        socket = self._server.nextPendingConnection()
        self._received[socket] = b""
        socket.readyRead.connect(lambda: self._on_socket_ready(socket))
        socket.disconnected.connect(lambda: self._received.pop(socket, None))

    def _on_socket_ready(self, socket: QLocalSocket) -> None:
        received = self._received.get(socket, b"") + socket.readAll().data()
        self._received[socket] = received
        if len(received) > _MAX_BYTES:
            socket.abort()
        elif received.endswith(b"\n"):
            try:
                form = json.loads(received)
            except ValueError:
                form = None
            if isinstance(form, dict):
                socket.write(_ANSWER)
                socket.flush()
                self._on_form(form)
