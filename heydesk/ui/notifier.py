"""The one way on which a notification reaches the desktop, whatever desktop that is, and the window its front.

What is told, and when, is decided elsewhere (``ui/left_pane/notifications.py``).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_SHOWN_MS = 10_000


class Action(NamedTuple):
    """What a person can do about a notification without looking for the window."""

    name: str
    """Never shown; the same for the same act."""
    label: str
    lead: Callable[[], object]
    """Called when it was chosen."""
    opens_window: bool = True
    """Whether the window comes to the front before ``lead`` is called."""


class Notification(NamedTuple):
    """A desktop notification. One that is shown later with the same key takes its place."""

    key: str
    title: str
    body: str
    actions: tuple[Action, ...]
    """The first is also what a click on the notification itself does."""
    is_alarm: bool = False


class NotificationWay(QObject):
    """A way to show notifications on one kind of desktop.

    Signals:
        activated: a person chose something: the notification's key, the action's name, and the token by which the
            desktop lets the window come to the front ("" where it needs none).
        failed: this one (a ``Notification``) can't be shown on this way.
    """

    activated = Signal(str, str, str)
    failed = Signal(object)

    def show(self, notification: Notification) -> None:
        """Show it in place of an earlier one of the same key. Never blocks; ``failed`` may follow."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take it back if it is still shown."""
        raise NotImplementedError


class TrayWay(NotificationWay):
    """The message of a tray icon, which is there for as long as the message. It has no buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._tray: QSystemTrayIcon | None = None
        self._shown: Notification | None = None

    def show(self, notification: Notification) -> None:
        """Show it for ten seconds, where there is a tray."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self._window)
            self._tray.messageClicked.connect(self._on_message_clicked)
        self._shown = notification
        self._tray.show()
        icons = QSystemTrayIcon.MessageIcon
        icon = icons.Warning if notification.is_alarm else icons.Information
        self._tray.showMessage(notification.title, plain_body(notification.body), icon, _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, self._tray, self._tray.hide)

    def withdraw(self, key: str) -> None:
        """Hide the icon, and its message with it."""
        if self._tray is not None and self._shown is not None and self._shown.key == key:
            self._shown = None
            self._tray.hide()

    def _on_message_clicked(self) -> None:
        shown = self._shown
        if shown is not None:
            self.withdraw(shown.key)
            self.activated.emit(shown.key, shown.actions[0].name, "")


class Notifier(QObject):
    """Marks the window in the task bar, and shows a notification while the window is not active.

    A window that becomes active shows what the notifications were about, so they are withdrawn then, and when the
    window is closed: nobody would answer them any more.

    Signals:
        activated: a person chose an action: the notification's key and the action's name. Its ``lead`` was called.
    """

    activated = Signal(str, str)

    def __init__(self, widget: QWidget, ways: Callable[[QWidget], tuple[NotificationWay, ...]]) -> None:
        """``ways`` makes the ways to try, in their order, for a window; it is called with the first notification."""
        super().__init__(widget)
        self._widget = widget
        self._make_ways = ways
        self._ways: tuple[NotificationWay, ...] = ()
        self._shown: dict[str, tuple[Notification, int]] = {}
        """What is shown, by its key, each with the place of its way."""

    def show(self, notification: Notification) -> None:
        """Show this one; what is chosen of it leads there."""
        window = self._widget.window()
        QApplication.alert(window)
        if window.isActiveWindow():
            return
        if not self._ways:
            self._ways = self._make_ways(window)
            for place, way in enumerate(self._ways):
                way.activated.connect(self._on_way_activated)
                way.failed.connect(lambda failed, after=place + 1: self._show_on(after, failed))
            window.installEventFilter(self)
        self._show_on(0, notification)

    def withdraw(self, key: str) -> None:
        """Take back the notification with this key, if it is shown."""
        shown = self._shown.pop(key, None)
        if shown is not None:
            self._ways[shown[1]].withdraw(key)

    def set_badge(self, number: int) -> None:
        """Show how many wait on the program's icon, where the desktop has a place for it."""
        cast("QApplication", QApplication.instance()).setBadgeNumber(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Withdraw everything when the window is active again, or closed."""
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.Close}:
            for key in tuple(self._shown):
                self.withdraw(key)
        return super().eventFilter(watched, event)

    def _show_on(self, place: int, notification: Notification) -> None:
        if place < len(self._ways):
            self._shown[notification.key] = notification, place
            self._ways[place].show(notification)

    def _on_way_activated(self, key: str, name: str, token: str) -> None:
        shown = self._shown.pop(key, None)
        action = None if shown is None else next((one for one in shown[0].actions if one.name == name), None)
        if action is None:
            return
        if action.opens_window:
            bring_to_front(self._widget.window(), token)
        action.lead()
        self.activated.emit(key, name)


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show the window above all others, with the keyboard.

    Args:
        window: a main window, hidden or minimized perhaps.
        token: by which the desktop lets the window come up, where it gave one; a Wayland desktop does not otherwise.
    """
    if token and QGuiApplication.platformName().startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once, for the next window to come up
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def plain_body(text: str) -> str:
    """Return the words without what a desktop might read as markup: ``‹`` in place of ``<``.

    Not every desktop reads markup, so an escaped ``&lt;`` would be shown as such by some.
    """
    return text.replace("<", "‹")
