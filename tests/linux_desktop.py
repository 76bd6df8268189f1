"""A small Linux desktop in a process of its own: notifications, and the portal, on a private session bus.

It writes what it was asked as lines of JSON, and does what lines of JSON on its standard input say.
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.real.background import Background
from tests.real.bus import SessionBus

NOTIFICATIONS = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Desktop"
PATHS = {NOTIFICATIONS: "/org/freedesktop/Notifications", PORTAL: "/org/freedesktop/portal/desktop"}
_READY = '["ready", []]\n'
CAPABILITIES = ("actions", "body", "body-markup")


class LinuxDesktop(Background):
    """The desktop, as a test sees it. ``names`` are the services that it has; ``replies`` what methods answer."""

    def __init__(
        self,
        folder: Path,
        address: str,
        names: tuple[str, ...] = (NOTIFICATIONS,),
        replies: Mapping[str, tuple[str, list[Any]]] | None = None,
    ) -> None:
        answers = {"GetCapabilities": ("as", [list(CAPABILITIES)]), **(replies or {})}
        command = [sys.executable, "-m", "tests.linux_desktop", json.dumps(names), json.dumps(answers)]
        env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        super().__init__(command, env, folder / "desktop.log", stdin=subprocess.PIPE, cwd=Path(__file__).parents[1])
        self.until(lambda: self.calls("ready"), "the desktop")

    def calls(self, member: str) -> list[list[Any]]:
        """The arguments of every call of a method since it was ready, in their order."""
        since = self.output.rpartition(_READY)
        lines = "".join(since[1:]).splitlines(keepends=True)
        found = (json.loads(line) for line in lines if line.endswith("\n"))
        return [arguments for name, arguments in found if name == member]

    def renew(self) -> None:
        """Forget what was shown and asked, and answer as at first."""
        before = self.output.count(_READY)
        self._order({"renew": True})
        self.until(lambda: self.output.count(_READY) > before, "the desktop to be ready again")

    def tell(self, name: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Have it send a signal."""
        self._order({"signal": [PATHS[name], interface, member, signature, body]})

    def notified(self, member: str, number: int, *more: object) -> None:
        """Have the notifications' server tell of a notification."""
        signature = "u" + "".join("s" if isinstance(each, str) else "u" for each in more)
        self.tell(NOTIFICATIONS, NOTIFICATIONS, member, signature, number, *more)

    def answer(self, member: str, signature: str, *body: object) -> None:
        """From now on, answer this method so."""
        self._order({"reply": [member, signature, body]})

    def _order(self, order: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Give the address of a session bus of its own, with nothing on it."""
    with SessionBus(folder, os.environ) as bus:
        yield bus.address


def _typed(value: object) -> object:
    """JSON has no tuples: a variant comes as a list of its signature and its value."""
    if isinstance(value, dict):
        return {name: _typed(each) for name, each in value.items()}
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and value[0].startswith("@"):
        return value[0][1:], _typed(value[1])
    return [_typed(each) for each in value] if isinstance(value, list) else value


class _Server:
    def __init__(self, names: list[str], replies: dict[str, tuple[str, list[Any]]]) -> None:
        self.bus: DBusConnection = open_dbus_connection()
        self._first_replies = replies
        self.rest = b""
        proxy = Proxy(message_bus, self.bus)
        for name in names:
            proxy.RequestName(name)
        self.renew()

    def renew(self) -> None:
        """Begin anew."""
        self.replies = dict(self._first_replies)
        self.shown = 0
        _say("ready", ())

    def run(self) -> None:
        """Serve until standard input ends."""
        with selectors.DefaultSelector() as ready:
            ready.register(sys.stdin, selectors.EVENT_READ)
            ready.register(self.bus.sock, selectors.EVENT_READ)
            while True:
                for key, _ in ready.select():
                    if key.fileobj is self.bus.sock:
                        self._serve_all()
                    elif not self._obey_all(os.read(sys.stdin.fileno(), 65_536)):
                        return

    def _serve_all(self) -> None:
        message = self.bus.receive()
        while True:
            if message.header.message_type is MessageType.method_call:
                self._serve(message)
            try:
                message = self.bus.receive(timeout=0)
            except TimeoutError:
                return

    def _serve(self, call: Message) -> None:
        member = call.header.fields[HeaderFields.member]
        _say(member, call.body)
        if member == "Notify":
            self.shown += 1
            self.bus.send(new_method_return(call, "u", (call.body[1] or self.shown,)))
        elif member in self.replies:
            signature, body = self.replies[member]
            self.bus.send(new_method_return(call, signature, tuple(map(_typed, body))))
        elif member in {"CloseNotification", "AddNotification", "RemoveNotification"}:
            self.bus.send(new_method_return(call))
        else:
            self.bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _obey_all(self, read: bytes) -> bool:
        *lines, self.rest = (self.rest + read).split(b"\n")
        for line in lines:
            self._obey(line)
        return bool(read)

    def _obey(self, line: bytes) -> None:
        order = json.loads(line)
        if "renew" in order:
            self.renew()
        elif "reply" in order:
            member, signature, body = order["reply"]
            self.replies[member] = signature, body
        else:
            path, interface, member, signature, body = order["signal"]
            self.bus.send(
                new_signal(DBusAddress(path, interface=interface), member, signature, tuple(map(_typed, body)))
            )


def _say(member: str, body: object) -> None:
    sys.stdout.write(json.dumps([member, body]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _Server(json.loads(sys.argv[1]), json.loads(sys.argv[2])).run()
