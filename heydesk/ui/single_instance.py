"""Single instance: the window hears of later starts for the same profile (``heydesk.system.handover``)."""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from heydesk.system.handover import ANSWER

_MAX_BYTES = 1_000_000
_STARTS = 16
"""So many of the last starts are known again."""
_log = logging.getLogger(__name__)


class SingleInstanceServer(QObject):
    """Listens for later starts, and calls ``on_form`` with each form. Only this user's programs can connect."""

    def __init__(self, name: str, on_form: Callable[[Mapping[str, object]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_form = on_form
        self._received: dict[QLocalSocket, bytes] = {}
        self._seen: deque[bytes] = deque(maxlen=_STARTS)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The window lock is ours, so a socket of this name was left by a program that crashed.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            _log.warning("later starts can't reach this window")
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
                socket.write(ANSWER)
                socket.flush()
                if form.pop("start", None) is None or received not in self._seen:
                    self._seen.append(received)
                    self._on_form(form)
