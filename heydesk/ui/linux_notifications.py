"""Notifications on a Linux desktop, over D-Bus, with actions. Imported on Linux alone.

A program in a sandbox (Flatpak, Snap) reaches the portal's notifications only, every other the desktop's own.
"""

from __future__ import annotations

import html
import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, Message, new_method_call

from heydesk import APP_ID
from heydesk.ui.notifier import Notification, NotificationWay
from heydesk.ui.session_bus import PORTAL, PORTAL_PATH, SessionBus

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


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
