"""The tray icon and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction

from heydesk.ui.tray import Tray, tray_icon, tray_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_says_how_many_need_the_person() -> None:
    """In words too, for whoever doesn't see the badge."""
    assert [tray_words(count) for count in (0, 1, 3)] == ["HeyDesk", "HeyDesk: 1 needs you", "HeyDesk: 3 need you"]


def test_badge_is_drawn_at_every_size() -> None:
    """It covers a corner and leaves the rest of the icon alone; ten look like twelve."""
    for size in (16, 24, 48):
        plain, three, ten, twelve = (tray_icon(n).pixmap(QSize(size, size)).toImage() for n in (0, 3, 10, 12))
        assert plain != three != ten
        assert ten == twelve
        assert plain.pixelColor(size // 4, size // 4) == three.pixelColor(size // 4, size // 4)


def test_menu_asks_for_each_act(qtbot: QtBot) -> None:
    """One entry each."""
    parent = QObject()
    tray = Tray(parent)
    for name, signal in (
        ("trayOpen", tray.open_requested),
        ("trayNew", tray.new_requested),
        ("trayQuick", tray.quick_requested),
        ("trayQuit", tray.quit_requested),
    ):
        action = tray.menu.findChild(QAction, name)
        assert isinstance(action, QAction)
        with qtbot.waitSignal(signal):
            action.trigger()
    tray.show_count(2)
    assert tray.words == "HeyDesk: 2 need you"
    tray.close()
