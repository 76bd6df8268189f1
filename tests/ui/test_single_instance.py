"""A second start hands over to the first."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket

from heydesk.ui.single_instance import SingleInstanceServer, send_to_running_instance, socket_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECOND = """
import json, sys
from PySide6.QtCore import QCoreApplication
from heydesk.ui.single_instance import send_to_running_instance
app = QCoreApplication([])
print(send_to_running_instance(sys.argv[1], json.loads(sys.argv[2])))
"""


def test_the_form_arrives_as_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    """Another process's form reaches the window whole, and that process learns that it was taken."""
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
    assert printed == "True\n"
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


@pytest.mark.usefixtures("qapp")
def test_sending_without_a_running_instance_fails_at_once(tmp_path: Path) -> None:
    """Without a first window the second learns that it is on its own."""
    assert not send_to_running_instance(socket_name(tmp_path), {})


def test_each_data_folder_has_its_own_line(tmp_path: Path) -> None:
    """Profiles don't hear each other."""
    assert socket_name(tmp_path / "a") != socket_name(tmp_path / "b")


def test_the_line_lies_in_a_folder_that_is_this_users_alone(tmp_path: Path) -> None:
    """Nobody else can listen where a second start speaks; a path too long for a socket still gets a name."""
    assert Path(socket_name(tmp_path)).parent == tmp_path.resolve()
    long = tmp_path / ("d" * 120)
    assert len(socket_name(long)) < 60
