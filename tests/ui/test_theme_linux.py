"""How a Linux desktop wants programs to look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from heydesk.ui.theme import DARK, LIGHT, Theme, tokens
from tests.linux_desktop import PORTAL, LinuxDesktop, private_bus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
WINDOW = QPalette.ColorRole.Window


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the application's colors as they were."""
    yield
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, LinuxDesktop]]:
    """A desktop that says how programs are to look, and the address of its bus."""
    folder = tmp_path_factory.mktemp("desktop")
    values = {
        APPEARANCE: {"color-scheme": ["@u", 1], "contrast": ["@u", 1]},
        GNOME: {"enable-animations": ["@b", False]},
    }
    answers = {"ReadAll": ("a{sa{sv}}", [values])}
    with private_bus(folder) as address, LinuxDesktop(folder, address, (PORTAL,), answers) as running:
        yield address, running


def test_the_desktops_settings_are_followed(
    qapp: QApplication, qtbot: QtBot, portal: tuple[str, LinuxDesktop], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dark, black and white, and without animations; each as soon as it is said otherwise."""
    address, desktop = portal
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    fade = Qt.UIEffect.UI_General
    qapp.setEffectEnabled(fade, True)
    theme = Theme(qapp, "system")
    theme.follow_desktop()
    qtbot.waitUntil(lambda: qapp.palette().color(WINDOW) == QColor("#000000"))
    assert tokens().ink == QColor("#ffffff")
    assert tokens().note == qapp.palette().color(QPalette.ColorRole.Base)
    assert not qapp.isEffectEnabled(fade)
    settings = "org.freedesktop.portal.Settings"
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", APPEARANCE, "contrast", ["@u", 0])
    qtbot.waitUntil(lambda: tokens() is DARK)
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", GNOME, "enable-animations", ["@b", True])
    qtbot.waitUntil(lambda: qapp.isEffectEnabled(fade))
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", "org.example", "contrast", ["@u", 1])
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", APPEARANCE, "reduced-motion", ["@u", 1])
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", APPEARANCE, "color-scheme", ["@u", 0])
    qtbot.waitUntil(lambda: tokens() is LIGHT)
    assert not qapp.isEffectEnabled(fade)
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", APPEARANCE, "color-scheme", ["@u", 1])
    theme.choose("light")
    desktop.tell(PORTAL, settings, "SettingChanged", "ssv", APPEARANCE, "contrast", ["@u", 1])
    qtbot.waitUntil(lambda: qapp.palette().color(WINDOW) == QColor("#ffffff"))
    assert tokens().ink == QColor("#000000")
    qapp.setEffectEnabled(fade, False)
    theme.deleteLater()
