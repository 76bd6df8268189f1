"""What a Linux desktop offers over D-Bus, in Qt's loop: notifications, and how programs are to look.

A program in a sandbox (Flatpak, Snap) reaches the portal's notifications only, every other the desktop's own.
Imported on Linux alone.
"""

from __future__ import annotations

import html
import os
import socket
from collections import deque
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

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

from heydesk import APP_ID
from heydesk.system.logging import log
from heydesk.ui.notifier import Notification, NotificationWay

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
            log.info("no session bus: %s", type(error).__name__)
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
        log.info("the session bus has gone: %s", type(error).__name__)
        if self._line is not None:
            _close(self._line, self._notifier)
            self._line = None
        waiting, self._waiting = self._waiting, {}
        for on_reply in waiting.values():
            on_reply(None)


def _close(line: socket.socket, notifier: QSocketNotifier) -> None:
    notifier.setEnabled(False)
    line.close()


def notification_way(parent: QObject) -> NotificationWay | None:
    """Return the way to show notifications on this desktop; None where there is no session bus."""
    bus = SessionBus.connected(parent)
    if bus is None:
        return None
    return PortalNotifications(bus, parent) if is_sandboxed() else DesktopNotifications(bus, parent)


def is_sandboxed() -> bool:
    """Whether the program runs in a Flatpak or a Snap."""
    return "SNAP" in os.environ or Path("/.flatpak-info").exists()


_NOTIFICATIONS = "org.freedesktop.Notifications"
_SERVER = DBusAddress("/org/freedesktop/Notifications", _NOTIFICATIONS, _NOTIFICATIONS)
_CLICK = "default"
"""The action of a click on the notification itself."""
_AS_LONG_AS_USUAL = -1


class DesktopNotifications(NotificationWay):
    """Notifications by the desktop's own server (Desktop Notifications Specification 1.2 and 1.3)."""

    def __init__(self, bus: SessionBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._capabilities: frozenset[str] | None = None
        self._early: deque[Notification] = deque()
        """Those that wait until it is known what the server can do."""
        self._ids: dict[str, int] = {}
        """The server's number of each that is shown, by its key; 0 until the server has given one."""
        self._next: dict[str, Notification | None] = {}
        """What becomes of a key whose number is awaited: shown in its place, or None to be withdrawn."""
        self._keys: dict[int, Notification] = {}
        self._tokens: dict[int, str] = {}
        self._sender = ""
        for member, listener in (
            ("ActivationToken", self._on_token),
            ("ActionInvoked", self._on_action),
            ("NotificationClosed", self._on_closed),
        ):
            bus.listen(_NOTIFICATIONS, _NOTIFICATIONS, member, listener)

    def show(self, notification: Notification) -> None:
        """Show it, once it is known what the server can do."""
        if self._capabilities is not None:
            self._show(notification)
            return
        self._early.append(notification)
        if len(self._early) == 1:
            self._bus.call(new_method_call(_SERVER, "GetCapabilities"), self._on_capabilities)

    def withdraw(self, key: str) -> None:
        """Close it, or see to it that it is closed as soon as its number is known."""
        self._early = deque(each for each in self._early if each.key != key)
        number = self._ids.get(key)
        if number == 0:
            self._next[key] = None
        elif number is not None:
            self._forget(number)
            self._bus.call(new_method_call(_SERVER, "CloseNotification", "u", (number,)))

    def _on_capabilities(self, reply: Message | None) -> None:
        early, self._early = self._early, deque()
        if reply is None:
            for each in early:
                self.failed.emit(each)
            return
        self._capabilities = frozenset(reply.body[0])
        for each in early:
            self._show(each)

    def _show(self, notification: Notification) -> None:
        key = notification.key
        before = self._ids.get(key)
        if before == 0:
            self._next[key] = notification
            return
        self._ids[key] = 0
        can = self._capabilities or frozenset()
        actions: list[str] = []
        if "actions" in can:
            actions += (_CLICK, notification.actions[0].label)
            for action in notification.actions:
                actions += (action.name, action.label)
        body = html.escape(notification.body, quote=False) if "body-markup" in can else notification.body
        hints = {
            "desktop-entry": ("s", APP_ID),
            "category": ("s", "transfer.error" if notification.is_alarm else "im.received"),
            "urgency": ("y", 1),  # above that it would break into a presentation
        }
        arguments = ("HeyDesk", before or 0, APP_ID, notification.title, body, actions, hints, _AS_LONG_AS_USUAL)
        self._bus.call(
            new_method_call(_SERVER, "Notify", "susssasa{sv}i", arguments),
            lambda reply: self._on_shown(reply, notification),
        )

    def _on_shown(self, reply: Message | None, notification: Notification) -> None:
        key = notification.key
        del self._ids[key]
        is_followed = key in self._next
        follows = self._next.pop(key, None)
        if reply is None:
            self._capabilities = None  # another server may come
            last = follows if is_followed else notification
            if last is not None:
                self.failed.emit(last)
            return
        number = int(reply.body[0])
        self._sender = reply.header.fields.get(HeaderFields.sender, "")
        self._keys = {each: of for each, of in self._keys.items() if of.key != key}
        self._ids[key], self._keys[number] = number, notification
        if follows is not None:
            self._show(follows)
        elif is_followed:
            self.withdraw(key)

    def _shown_by(self, signal: Message) -> int | None:
        """The number that a signal is about, if that is ours and the signal comes from the server itself."""
        number = signal.body[0]
        ours = signal.header.fields.get(HeaderFields.sender) == self._sender
        return number if ours and number in self._keys else None

    def _on_token(self, signal: Message) -> None:
        number = self._shown_by(signal)
        if number is not None:
            self._tokens[number] = signal.body[1]

    def _on_action(self, signal: Message) -> None:
        number = self._shown_by(signal)
        if number is None:
            return
        notification, token = self._keys[number], self._tokens.pop(number, "")
        name = notification.actions[0].name if signal.body[1] == _CLICK else signal.body[1]
        self.withdraw(notification.key)  # some servers leave it on screen
        self.activated.emit(notification.key, name, token)

    def _on_closed(self, signal: Message) -> None:
        number = self._shown_by(signal)
        if number is not None:
            self._forget(number)

    def _forget(self, number: int) -> None:
        notification = self._keys.pop(number)
        self._tokens.pop(number, None)
        if self._ids.get(notification.key) == number:
            del self._ids[notification.key]


PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
_PORTAL_NOTIFICATION = "org.freedesktop.portal.Notification"


class PortalNotifications(NotificationWay):
    """Notifications through the portal, which replaces by an id of ours and needs to be asked nothing."""

    def __init__(self, bus: SessionBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._portal = DBusAddress(PORTAL_PATH, PORTAL, _PORTAL_NOTIFICATION)
        self._shown: dict[str, Notification] = {}
        self._prefix = f"{os.getpid()}-{id(self)} "
        """All windows of the program share the ids."""
        bus.listen(PORTAL, _PORTAL_NOTIFICATION, "ActionInvoked", self._on_action)

    def show(self, notification: Notification) -> None:
        """Show it."""
        first = notification.actions[0]
        self._shown[notification.key] = notification
        described = {
            "title": ("s", notification.title),
            "body": ("s", notification.body),
            "priority": ("s", "high" if notification.is_alarm else "normal"),
            "default-action": ("s", first.name),
            "buttons": (
                "aa{sv}",
                [{"label": ("s", each.label), "action": ("s", each.name)} for each in notification.actions],
            ),
        }
        self._bus.call(
            new_method_call(self._portal, "AddNotification", "sa{sv}", (self._prefix + notification.key, described)),
            lambda reply: self._on_shown(reply, notification),
        )

    def withdraw(self, key: str) -> None:
        """Remove it."""
        if self._shown.pop(key, None) is not None:
            self._bus.call(new_method_call(self._portal, "RemoveNotification", "s", (self._prefix + key,)))

    def _on_shown(self, reply: Message | None, notification: Notification) -> None:
        if reply is None and self._shown.get(notification.key) is notification:
            del self._shown[notification.key]
            self.failed.emit(notification)

    def _on_action(self, signal: Message) -> None:
        name, action, parameters = signal.body
        key = str(name).removeprefix(self._prefix)
        if self._shown.pop(key, None) is not None:
            self.activated.emit(key, action, _token_among(parameters))


def _token_among(parameters: list[tuple[str, Any]]) -> str:
    """The activation token among the parameters of a chosen action; newer portals add it, "" for others."""
    for _, value in parameters:
        if isinstance(value, dict) and "activation-token" in value:
            return str(value["activation-token"][1])
    return ""


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
