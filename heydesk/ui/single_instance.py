"""One window for each profile: a second start hands what it was given to the first, and ends."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST = 1_000_000
_LONGEST_PATH = 100
"""In bytes; the smallest limit of a system is 104."""
_PATIENCE = 2_000
_ANSWER = b"taken\n"


def socket_name(data: Path) -> str:
    """Name the line between the windows of one data folder.

    Inside that folder, which is this user's alone, wherever a socket can have a path: a name under ``/tmp`` could be
    taken by somebody else before us. Windows has no such paths, and a very long one is more than a socket can have.
    """
    socket = data.resolve() / "window.line"
    if sys.platform != "win32" and len(str(socket).encode()) <= _LONGEST_PATH:
        return str(socket)
    return f"heydesk-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:20]}"


def send_to_running_instance(line: str, form: Mapping[str, object]) -> bool:
    """Give the form to the window that is open, and tell whether it took it. Waits two seconds at most."""
    socket = QLocalSocket()
    socket.connectToServer(line)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps(form).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE) and socket.readAll().data() == _ANSWER
    socket.disconnectFromServer()
    return answered


class SingleInstanceServer(QObject):
    """Listens for later starts and calls ``take`` with what each was given. Only this user's programs reach it."""

    def __init__(self, line: str, take: Callable[[Mapping[str, object]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._heard: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The lock says that nobody else is there, so a socket of this name is a dead program's.
        QLocalServer.removeServer(line)
        self._server.listen(line)
        self._server.newConnection.connect(self._on_server_connected)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_server_connected(self) -> None:
        socket = self._server.nextPendingConnection()
        self._heard[socket] = b""
        socket.readyRead.connect(lambda: self._on_socket_ready(socket))
        socket.disconnected.connect(lambda: self._heard.pop(socket, None))

    def _on_socket_ready(self, socket: QLocalSocket) -> None:
        heard = self._heard.get(socket, b"") + socket.readAll().data()
        self._heard[socket] = heard
        if len(heard) > _LONGEST:
            socket.abort()
        elif heard.endswith(b"\n"):
            try:
                form = json.loads(heard)
            except ValueError:
                form = None
            if isinstance(form, dict):
                socket.write(_ANSWER)
                socket.flush()
                self._take(form)
