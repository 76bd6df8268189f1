"""A Linux desktop's message bus (D-Bus) in Qt's loop, and how the desktop's settings there want programs to look.

Imported on Linux alone, after the first paint.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from functools import partial
from itertools import count

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_method_call,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, Signal

_log = logging.getLogger(__name__)
_CONNECT_S = 1.0
"""How long the bus may take to let the program in. It takes less than a millisecond, or is broken."""
_READ = 65_536

OnReply = Callable[[Message | None], None]
"""Called with the reply, or with None where there is an error in its place, or no bus any more."""


class SessionBus(QObject):
    """A connection to the session's message bus. Calls don't wait; what is answered comes later, in Qt's loop."""

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        line.settimeout(_CONNECT_S)
        self._line: socket.socket | None = line
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, OnReply] = {}
        self._listeners: dict[tuple[str, str], Callable[[Message], None]] = {}
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self.destroyed.connect(partial(_close, line, self._notifier))
        self.call(message_bus.Hello())

    @classmethod
    def connected(cls, parent: QObject) -> SessionBus | None:
        """Connect; None where there is no session bus, or it does not answer."""
        try:
            return cls(prep_socket(get_bus("SESSION"), timeout=_CONNECT_S), parent)
        except Exception as error:  # noqa: BLE001 - an address can be wrong in many ways, and each means: no bus
            _log.info("no session bus: %s", type(error).__name__)
            return None

    def call(self, message: Message, on_reply: OnReply | None = None) -> None:
        """Call a method, and call back with its reply. Without ``on_reply`` nothing comes back."""
        serial = next(self._serials)
        if self._line is None:
            if on_reply is not None:
                on_reply(None)
            return
        if on_reply is None:
            message.header.flags |= MessageFlag.no_reply_expected
        else:
            self._waiting[serial] = on_reply
        try:
            self._line.sendall(message.serialise(serial=serial))
        except OSError as error:
            self._break(error)

    def listen(self, sender: str, interface: str, member: str, listener: Callable[[Message], None]) -> None:
        """Call back at every such signal of this sender."""
        self._listeners[interface, member] = listener
        self.call(message_bus.AddMatch(MatchRule(type="signal", sender=sender, interface=interface, member=member)))

    def _on_readable(self) -> None:
        if self._line is None:
            return
        try:
            received = self._line.recv(_READ)
        except OSError as error:
            self._break(error)
            return
        if not received:
            self._break(ConnectionResetError())
            return
        self._parser.add_data(received)
        while (message := self._parser.get_next_message()) is not None:
            self._handle(message)

    def _handle(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            listener = self._listeners.get((fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]))
            if listener is not None:
                listener(message)
            return
        on_reply = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if on_reply is not None:
            on_reply(message if message.header.message_type is MessageType.method_return else None)

    def _break(self, error: OSError) -> None:
        """The bus has gone, with the desktop's session most likely. Whoever waits is told."""
        _log.info("the session bus has gone: %s", type(error).__name__)
        if self._line is not None:
            _close(self._line, self._notifier)
            self._line = None
        waiting, self._waiting = self._waiting, {}
        for on_reply in waiting.values():
            on_reply(None)


def _close(line: socket.socket, notifier: QSocketNotifier) -> None:
    notifier.setEnabled(False)
    line.close()


PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_APPEARANCE, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_DARK = 1


class DesktopSettings(QObject):
    """How the desktop's settings want programs to look, by the portal, from the first answer on.

    Qt asks the portal for itself on GNOME alone, and nowhere about motion.

    Signals:
        changed: one of the attributes is another now.

    Attributes:
        is_dark: whether dark is preferred; None where nothing is said.
        high_contrast: whether more contrast is wanted.
        reduced_motion: whether fewer animations are wanted.
    """

    changed = Signal()

    def __init__(self, bus: SessionBus, parent: QObject) -> None:
        super().__init__(parent)
        self._values: dict[tuple[str, str], object] = {}
        self.is_dark: bool | None = None
        self.high_contrast = False
        self.reduced_motion = False
        bus.listen(PORTAL, _SETTINGS, "SettingChanged", self._on_setting_changed)
        portal = DBusAddress(PORTAL_PATH, PORTAL, _SETTINGS)
        bus.call(new_method_call(portal, "ReadAll", "as", ([_APPEARANCE, _GNOME],)), self._on_read)

    def _on_read(self, reply: Message | None) -> None:
        if reply is not None:
            for space, values in reply.body[0].items():
                self._values |= {(space, name): value for name, (_, value) in values.items()}
            self._take()

    def _on_setting_changed(self, signal: Message) -> None:
        space, name, (_, value) = signal.body
        if space in {_APPEARANCE, _GNOME}:
            self._values[space, name] = value
            self._take()

    def _take(self) -> None:
        before = self.is_dark, self.high_contrast, self.reduced_motion
        scheme = self._values.get((_APPEARANCE, "color-scheme"), 0)
        self.is_dark = scheme == _DARK if scheme else None
        self.high_contrast = self._values.get((_APPEARANCE, "contrast")) == 1
        is_still = self._values.get((_APPEARANCE, "reduced-motion")) == 1
        self.reduced_motion = is_still or self._values.get((_GNOME, "enable-animations")) is False
        if before != (self.is_dark, self.high_contrast, self.reduced_motion):
            self.changed.emit()


def desktop_settings(parent: QObject) -> DesktopSettings | None:
    """Return the desktop's settings, which are read from now on; None where there is no session bus."""
    bus = SessionBus.connected(parent)
    return None if bus is None else DesktopSettings(bus, parent)
