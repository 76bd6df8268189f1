"""Notifications on a Linux desktop that is a process of its own, on a bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from heydesk import APP_ID
from heydesk.domain.outbox_entry import State
from heydesk.ui.left_pane.notifications import ways_here
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.linux_notifications import DesktopNotifications, PortalNotifications, notification_way
from heydesk.ui.notifier import Action, Notification, NotificationWay, Notifier, TrayWay
from heydesk.ui.session_bus import SessionBus
from tests.linux_desktop import PORTAL, LinuxDesktop, private_bus
from tests.ui.backend import KIM, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PORTAL_NOTIFICATION = "org.freedesktop.portal.Notification"


@pytest.fixture(scope="module")
def bus_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A session bus for all of these tests."""
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture(scope="module")
def desktop_of_all(bus_of_all: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LinuxDesktop]:
    """A desktop with notifications, on that bus."""
    with LinuxDesktop(tmp_path_factory.mktemp("desktop"), bus_of_all) as running:
        yield running


@pytest.fixture
def desktop(bus_of_all: str, desktop_of_all: LinuxDesktop, monkeypatch: pytest.MonkeyPatch) -> LinuxDesktop:
    """The desktop that this process's programs find, with nothing on it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_of_all)
    desktop_of_all.renew()
    return desktop_of_all


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus with nothing on it."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is not active."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def note(key: str = "a", title: str = "Kim Lee", body: str = "Can I come at 3?") -> Notification:
    """A notification with an action that does nothing."""
    return Notification(key, title, body, (Action("open", "Open", list),))


def test_a_text_is_notified_with_its_actions(desktop: LinuxDesktop, window: QWidget, qtbot: QtBot) -> None:
    """Under the program's id, with markup escaped where the server reads it."""
    Notifier(window, ways_here).show(note(body="1 < 2 & <b>3</b>"))
    qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    (call,) = desktop.calls("Notify")
    name, replaces, icon, title, body, actions, hints, _ = call
    assert (name, replaces, icon, title) == ("HeyDesk", 0, APP_ID, "Kim Lee")
    assert body == "1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;"
    assert actions == ["default", "Open", "open", "Open"]
    assert hints["desktop-entry"] == ["s", APP_ID]


def test_a_server_that_reads_no_markup_and_has_no_buttons(
    desktop: LinuxDesktop, window: QWidget, qtbot: QtBot
) -> None:
    """Gets the words as they are, and no actions."""
    desktop.answer("GetCapabilities", "as", ["body"])
    Notifier(window, ways_here).show(note(body="1 < 2"))
    qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    assert desktop.calls("Notify")[0][4:6] == ["1 < 2", []]


def test_the_second_of_a_key_takes_the_place_of_the_first(
    desktop: LinuxDesktop, window: QWidget, qtbot: QtBot
) -> None:
    """Also where the first has no number yet; of those between, none is shown."""
    notifier = Notifier(window, ways_here)
    for body in ("one", "two", "three"):
        notifier.show(note(body=body))
    notifier.show(note("b", body="other"))
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) >= 3)
    shown = [(call[1], call[4]) for call in desktop.calls("Notify")]
    assert shown == [(0, "one"), (0, "other"), (1, "three")]
    notifier.show(note("b", body="again"))
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) == 4)
    assert (desktop.calls("Notify")[3][1], desktop.calls("Notify")[3][4]) == (2, "again")


def test_what_was_withdrawn_is_closed(desktop: LinuxDesktop, window: QWidget, qtbot: QtBot) -> None:
    """Whether it was shown already or is on its way."""
    notifier = Notifier(window, ways_here)
    notifier.show(note())
    qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    notifier.show(note("b"))
    notifier.withdraw("b")
    notifier.withdraw("a")
    notifier.withdraw("none")
    qtbot.waitUntil(lambda: len(desktop.calls("CloseNotification")) == 2)
    assert sorted(desktop.calls("CloseNotification")) == [[1], [2]]


def test_an_active_window_withdraws_what_it_shows(desktop: LinuxDesktop, window: QWidget, qtbot: QtBot) -> None:
    """And notifies of nothing while it is active."""
    notifier = Notifier(window, ways_here)
    notifier.show(note())
    qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notifier.show(note("b"))
    qtbot.waitUntil(lambda: desktop.calls("CloseNotification") == [[1]])
    assert len(desktop.calls("Notify")) == 1


def test_a_click_leads_there_with_the_desktops_token(desktop: LinuxDesktop, window: QWidget, qtbot: QtBot) -> None:
    """The token is handed on; an unknown number, an unknown action and a closed notification lead nowhere."""
    way = notification_way(window)
    assert isinstance(way, DesktopNotifications)
    chosen: list[tuple[str, str, str]] = []
    way.activated.connect(lambda key, name, token: chosen.append((key, name, token)))
    for key in ("a", "b", "c"):
        way.show(note(key))
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) == 3)
    desktop.notified("ActionInvoked", 17, "open")
    desktop.notified("NotificationClosed", 2, 2)
    desktop.notified("ActionInvoked", 2, "open")
    desktop.notified("ActivationToken", 1, "token-1")
    desktop.notified("ActionInvoked", 1, "default")
    desktop.notified("ActionInvoked", 3, "open")
    qtbot.waitUntil(lambda: len(chosen) == 2)
    assert chosen == [("a", "open", "token-1"), ("c", "open", "")]


def test_another_program_presses_no_button(
    desktop: LinuxDesktop, bus_of_all: str, tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    """Signals count from the server alone, whoever else sends them to the program."""
    way = notification_way(window)
    assert way is not None
    chosen: list[str] = []
    way.activated.connect(lambda key, _name, _token: chosen.append(key))
    way.show(note())
    qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    with LinuxDesktop(tmp_path, bus_of_all, ("org.example.Other",)) as other:
        other.notified("ActionInvoked", 1, "open")
        other.notified("NotificationClosed", 1, 2)
    way.show(note("b"))
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) == 2)
    desktop.notified("ActionInvoked", 2, "open")
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == ["b"]


def test_the_portal_shows_notifications_in_a_sandbox(bus: str, tmp_path: Path, window: QWidget, qtbot: QtBot) -> None:
    """With the same actions, replaced by their key and removed by it."""
    session = SessionBus.connected(window)
    assert session is not None
    with LinuxDesktop(tmp_path, bus, (PORTAL,)) as desktop:
        way = PortalNotifications(session, window)
        chosen: list[tuple[str, str, str]] = []
        way.activated.connect(lambda key, name, token: chosen.append((key, name, token)))
        way.show(note())
        way.show(note("b"))
        way.withdraw("b")
        way.withdraw("b")
        qtbot.waitUntil(lambda: bool(desktop.calls("RemoveNotification")))
        (name, described), (other, _) = desktop.calls("AddNotification")
        assert desktop.calls("RemoveNotification") == [[other]]
        assert described["title"] == ["s", "Kim Lee"]
        assert described["default-action"] == ["s", "open"]
        assert described["buttons"] == ["aa{sv}", [{"label": ["s", "Open"], "action": ["s", "open"]}]]
        token = ["@a{sv}", {"activation-token": ["@s", "token-2"]}]
        for key in (other, name):
            desktop.tell(PORTAL, PORTAL_NOTIFICATION, "ActionInvoked", "ssav", key, "open", [token])
        qtbot.waitUntil(lambda: bool(chosen))
        assert chosen == [("a", "open", "token-2")]
        way.show(note("c"))
        qtbot.waitUntil(lambda: len(desktop.calls("AddNotification")) == 3)
        last = desktop.calls("AddNotification")[2][0]
        desktop.tell(PORTAL, PORTAL_NOTIFICATION, "ActionInvoked", "ssav", last, "open", [])
        qtbot.waitUntil(lambda: len(chosen) == 2)
        assert chosen[1] == ("c", "open", "")


@pytest.mark.parametrize("kind", [DesktopNotifications, PortalNotifications])
def test_without_a_server_the_next_way_is_tried(
    bus: str, window: QWidget, qtbot: QtBot, kind: type[DesktopNotifications | PortalNotifications]
) -> None:
    """A bare window manager has none."""
    session = SessionBus.connected(window)
    assert session is not None
    way = kind(session, window)
    failed: list[Notification] = []
    way.failed.connect(failed.append)
    way.show(note())
    way.show(note("b"))
    qtbot.waitUntil(lambda: len(failed) == 2)
    assert [each.key for each in failed] == ["a", "b"]


def test_the_bus_goes_away(tmp_path: Path, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown later is shown on the next way; so is what the server has not confirmed."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with LinuxDesktop(tmp_path, address) as desktop:
            way = notification_way(window)
            assert way is not None
            failed: list[Notification] = []
            way.failed.connect(failed.append)
            way.show(note())
            qtbot.waitUntil(lambda: bool(desktop.calls("Notify")))
    way.show(note("b"))
    way.show(note("c"))
    qtbot.waitUntil(lambda: {each.key for each in failed} >= {"b", "c"})


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "tcp:host=127.0.0.1", "nonsense"])
def test_without_a_bus_there_is_no_such_way(window: QWidget, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """And nothing that could wait for one."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert notification_way(window) is None


class Written(NotificationWay):
    """A way that keeps what it is to show, and can show nothing of a key ``x``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.shown: list[str] = []

    def show(self, notification: Notification) -> None:
        """Keep it."""
        self.shown.append(notification.key)
        if notification.key == "x":
            self.failed.emit(notification)

    def withdraw(self, key: str) -> None:
        """Forget it."""
        self.shown.remove(key)


def test_what_one_way_can_not_show_goes_the_next(window: QWidget) -> None:
    """What was chosen on it leads there all the same, once."""
    ways = (Written(window), Written(window))
    notifier = Notifier(window, lambda _: ways)
    led: list[str] = []
    quiet = Action("retry", "Try again", lambda: led.append("retry"), opens_window=False)
    notifier.show(Notification("x", "Kim Lee", "", (Action("open", "Open", lambda: led.append("open")), quiet)))
    assert [way.shown for way in ways] == [["x"], ["x"]]
    ways[1].activated.emit("x", "retry", "")
    ways[1].activated.emit("x", "retry", "")
    ways[1].activated.emit("y", "retry", "")
    assert led == ["retry"]
    assert not window.isVisible()
    notifier.show(Notification("x", "Kim Lee", "", (Action("open", "Open", lambda: led.append("open")), quiet)))
    ways[1].activated.emit("x", "open", "")
    assert led == ["retry", "open"]
    assert window.isVisible()


def test_a_tray_that_is_not_there_shows_nothing(window: QWidget) -> None:
    """And says nothing of it: the window has marked itself in the task bar."""
    way = TrayWay(window)
    way.show(note())
    way.withdraw("a")


def test_a_failed_text_is_opened_and_tried_again_from_its_notification(
    desktop: LinuxDesktop, backend: Backend, qtbot: QtBot
) -> None:
    """*Open* leads to the conversation, at that text; *Try again* sends it again."""
    account = backend.account()
    pane = LeftPane(backend.core, backend.now)
    qtbot.addWidget(pane)
    opened: list[object] = []
    pane.conversation_opened.connect(lambda _address, entry_id: opened.append(entry_id))
    pane.set_account(account.id)
    first = backend.send(account, "Hi", KIM)[0]
    pane.refresh()
    backend.refuse(first)
    pane.refresh()
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) == 1)
    (call,) = desktop.calls("Notify")
    assert call[3:6] == [
        "1 text needs your attention",
        "(650) 555-0103",
        ["default", "Open", "open", "Open", "retry", "Try again"],
    ]
    desktop.notified("ActionInvoked", 1, "retry")
    qtbot.waitUntil(lambda: backend.store.outbox.get(first.id).state is State.QUEUED)
    assert not pane.isVisible()
    backend.refuse(backend.store.outbox.get(first.id))
    pane.refresh()
    qtbot.waitUntil(lambda: len(desktop.calls("Notify")) == 2)
    desktop.notified("ActionInvoked", 2, "default")
    qtbot.waitUntil(lambda: opened == [first.id])
    assert pane.isVisible()
