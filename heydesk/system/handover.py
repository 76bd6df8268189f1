"""A second start hands its form to the window that is open, over a local socket, before anything heavy is loaded.

The window's end is ``heydesk.ui.single_instance``. Nothing here needs Qt: whoever presses a key waits for this.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

if sys.platform == "win32":
    from threading import Thread

    from heydesk.system.windows import let_others_come_to_front
else:
    import socket

if TYPE_CHECKING:
    import argparse

_MAX_PATH_BYTES = 100
"""The smallest limit of a system is 104."""
_TIMEOUT = 2.0
"""Seconds for each step."""
ANSWER = b"taken\n"


def form_of(args: argparse.Namespace) -> dict[str, object]:
    """What was given to fill the window with; empty when nothing was."""
    named = ("to", "text", "media_url", "private", "link", "quick", "background")
    return {name: getattr(args, name) for name in named if getattr(args, name)}


def socket_name(data: Path) -> str:
    """Return the name of the local socket of a data folder.

    It is a path inside that folder, which belongs to this user alone, where sockets have paths: a name in a shared
    folder could be taken by somebody else first. On Windows, and for a path that is too long, it is a hashed name.
    """
    socket_path = data.resolve() / "window.line"
    if sys.platform != "win32" and len(str(socket_path).encode()) <= _MAX_PATH_BYTES:
        return str(socket_path)
    import hashlib  # loads OpenSSL, which few starts need

    return f"heydesk-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:20]}"


def send_to_running_instance(name: str, form: Mapping[str, object], *, is_start: bool = False) -> bool:
    """Send the form to the running instance; False if it did not confirm within two seconds for each step.

    A start asks again where nobody answers. It says which process it is, so that a window that was busy, and reads
    all of this at once, is filled once.

    What the desktop gave to this start, by which a window may come to the front, goes along as ``activation_token``.
    """
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID")
    handed = {
        **form,
        **({"activation_token": token} if token else {}),
        **({"start": os.getpid()} if is_start else {}),
    }
    return _ask(name, json.dumps(handed).encode() + b"\n") == ANSWER


if sys.platform == "win32":

    def _ask(name: str, line: bytes) -> bytes:
        """Write a line into the named pipe and return the answer; b"" where nobody gives one."""
        answer: list[bytes] = []

        def talk(pipe: IO[bytes]) -> None:
            pipe.write(line)
            answer.append(pipe.readline())

        try:
            pipe = Path(rf"\\.\pipe\{name}").open("r+b", buffering=0)  # noqa: SIM115 - the thread may outlast this call
        except OSError:
            return b""
        let_others_come_to_front()
        thread = Thread(target=talk, args=(pipe,), daemon=True)  # reading from a pipe knows no time-out
        thread.start()
        thread.join(2 * _TIMEOUT)
        return answer[0] if answer else b""

else:

    def _ask(name: str, line: bytes) -> bytes:
        """Write a line into the socket and return the answer; b"" where nobody gives one."""
        path = os.path.join(os.environ.get("TMPDIR") or "/tmp", name)  # noqa: PTH118, S108 - where Qt looks for a mere name
        with socket.socket(socket.AF_UNIX) as line_out:
            line_out.settimeout(_TIMEOUT)
            try:
                if os.lstat(path).st_uid != os.getuid():
                    return b""  # somebody else took the name first, in a folder that all can write to
                line_out.connect(path)
                line_out.sendall(line)
                return line_out.recv(len(ANSWER))
            except OSError:
                return b""
