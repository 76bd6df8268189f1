"""Where a second start speaks, and what it learns where nobody listens."""

from __future__ import annotations

import socket
from pathlib import Path

from heydesk.system.handover import send_to_running_instance, socket_name


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
