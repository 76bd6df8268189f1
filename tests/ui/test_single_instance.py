"""A second start hands over to the first."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket

from heydesk.system.handover import socket_name
from heydesk.ui.single_instance import SingleInstanceServer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECOND = """
import json, sys
from heydesk.system.handover import send_to_running_instance
print(send_to_running_instance(sys.argv[1], json.loads(sys.argv[2])))
print([name for name in ("PySide6", "asyncio", "sqlite3") if name in sys.modules])
"""


def test_the_form_arrives_as_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    """Another process's form reaches the window whole; that process loads nothing heavy and learns of it."""
    taken: list[Mapping[str, object]] = []
    parent = QObject()
    handover = SingleInstanceServer(socket_name(tmp_path), taken.append, parent)
    form = {"to": ["650 555 0103"], "text": "שלום\nline two 🐳", "media_url": None, "private": True}
    with subprocess.Popen(
        [sys.executable, "-c", SECOND, socket_name(tmp_path), json.dumps(form)], stdout=subprocess.PIPE, text=True
    ) as second:
        qtbot.waitUntil(lambda: bool(taken), timeout=10_000)
        printed, _ = second.communicate(timeout=10)
    assert taken == [form]
    assert printed == "True\n[]\n"
    handover.close()


def test_rubbish_on_the_line_is_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    """What is no form opens nothing, and the next form is still heard."""
    taken: list[Mapping[str, object]] = []
    parent = QObject()
    handover = SingleInstanceServer(socket_name(tmp_path), taken.append, parent)
    lines = [b"{\n", b"[1]\n", b"\xff\n", b'{"text": "x"}\n']
    sockets = []
    for line in lines:
        socket = QLocalSocket()
        socket.connectToServer(socket_name(tmp_path))
        assert socket.waitForConnected(2_000)
        socket.write(line)
        socket.flush()
        sockets.append(socket)
    qtbot.waitUntil(lambda: sockets[-1].bytesAvailable() > 0)  # those before it have been read too
    assert [socket.bytesAvailable() for socket in sockets[:-1]] == [0, 0, 0]
    assert taken == [{"text": "x"}]
    for socket in sockets:
        socket.abort()
    handover.close()


def test_a_start_that_asks_again_fills_the_window_once(qtbot: QtBot, tmp_path: Path) -> None:
    """A busy window reads at once what one start has sent several times; another start is another."""
    taken: list[Mapping[str, object]] = []
    parent = QObject()
    handover = SingleInstanceServer(socket_name(tmp_path), taken.append, parent)
    sockets = []
    for start in (41, 41, 42):
        socket = QLocalSocket()
        socket.connectToServer(socket_name(tmp_path))
        assert socket.waitForConnected(2_000)
        socket.write(json.dumps({"text": "x", "start": start}).encode() + b"\n")
        socket.flush()
        sockets.append(socket)
    qtbot.waitUntil(lambda: all(socket.bytesAvailable() for socket in sockets))
    assert taken == [{"text": "x"}, {"text": "x"}]
    for socket in sockets:
        socket.abort()
    handover.close()
