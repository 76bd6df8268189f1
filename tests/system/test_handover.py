"""Where a second start speaks, and what it learns where nobody listens."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from heydesk.system.handover import ANSWER, send_to_running_instance, socket_name


def test_sending_without_a_running_instance_fails_at_once(tmp_path: Path) -> None:
    """Without a first window the second learns that it is on its own; so does one after a crash."""
    assert not send_to_running_instance(socket_name(tmp_path), {})
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(socket_name(tmp_path))
    assert not send_to_running_instance(socket_name(tmp_path), {})


def test_each_data_folder_has_its_own_line(tmp_path: Path) -> None:
    """Profiles don't hear each other."""
    assert socket_name(tmp_path / "a") != socket_name(tmp_path / "b")


def test_the_line_lies_in_a_folder_that_is_this_users_alone(tmp_path: Path) -> None:
    """Nobody else can listen where a second start speaks; a path too long for a socket still gets a name."""
    assert Path(socket_name(tmp_path)).parent == tmp_path.resolve()
    long = tmp_path / ("d" * 120)
    assert len(socket_name(long)) < 60


@pytest.mark.parametrize(
    ("desktop", "handed"),
    [
        ({}, {"to": ["Kim"]}),
        ({"XDG_ACTIVATION_TOKEN": ""}, {"to": ["Kim"]}),
        ({"DESKTOP_STARTUP_ID": "x_TIME1"}, {"to": ["Kim"], "activation_token": "x_TIME1"}),
        (
            {"XDG_ACTIVATION_TOKEN": "abc", "DESKTOP_STARTUP_ID": "x_TIME1"},
            {"to": ["Kim"], "activation_token": "abc"},
        ),
    ],
)
def test_what_the_desktop_gave_to_the_second_start_goes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desktop: dict[str, str], handed: dict[str, object]
) -> None:
    """The first window comes to the front by it."""
    for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    for name, value in desktop.items():
        monkeypatch.setenv(name, value)
    with socket.socket(socket.AF_UNIX) as line, ThreadPoolExecutor(1) as beside:
        line.bind(socket_name(tmp_path))
        line.listen()
        sent = beside.submit(send_to_running_instance, socket_name(tmp_path), {"to": ["Kim"]})
        with line.accept()[0] as caller:
            assert json.loads(caller.recv(65_536)) == handed
            caller.sendall(ANSWER)
        assert sent.result()
