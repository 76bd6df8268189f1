"""A window is only begun where one can be shown, since Qt aborts the process otherwise."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from heydesk.system.display import lack_of_display, serve_fcitx


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No display of any kind."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


def test_no_display_at_all_is_said_with_what_works_instead() -> None:
    """A server or a container gets a sentence, and learns of the commands."""
    assert "needs a display" in str(lack_of_display())
    assert "heydesk --help" in str(lack_of_display())


@pytest.mark.parametrize("name", [":9471", "nonsense", "127.0.0.1:9471"])
def test_a_display_that_does_not_answer_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISPLAY is set, and leads nowhere."""
    monkeypatch.setenv("DISPLAY", name)
    assert f"“{name}”" in str(lack_of_display())


def test_a_dead_wayland_socket_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """WAYLAND_DISPLAY is set, and nobody listens there."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert lack_of_display() is not None


def test_a_wayland_that_listens_is_a_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A compositor's socket is enough to begin."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert lack_of_display() is None


@pytest.mark.parametrize("platforms", ["wayland;xcb", "xcb;wayland", "wayland-egl;xcb", "wayland", "wayland:a=b;xcb"])
def test_any_display_of_a_list_will_do(platforms: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Qt takes the first platform of the list that works."""
    monkeypatch.setenv("QT_QPA_PLATFORM", platforms)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "needs a display" in str(lack_of_display())
    monkeypatch.setenv("DISPLAY", ":9471")
    assert ("“:9471”" in str(lack_of_display())) is ("xcb" in platforms)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert lack_of_display() is None


@pytest.mark.parametrize(
    "platform", ["offscreen", "minimal", "vnc:size=800x600", "wayland;offscreen", "xcb;wayland;minimal"]
)
def test_a_platform_without_a_display_needs_none(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who chooses Qt's offscreen platform knows why."""
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert lack_of_display() is None


def test_wayland_asked_for_by_name_has_a_usual_socket(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without WAYLAND_DISPLAY it is ``wayland-0``; unasked, Qt does not try that one."""
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        assert lack_of_display() is not None
        monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb")
        assert lack_of_display() is None


@pytest.mark.parametrize(
    ("asked", "modules"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus;compose"),
        ({"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"}, "fcitx;ibus;compose"),
        ({"XMODIFIERS": "@im=fcitx"}, "fcitx;ibus;compose"),
        ({"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland;fcitx"}, "wayland;fcitx"),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, None),
        ({"XMODIFIERS": "@im=ibus"}, None),
        ({}, None),
    ],
)
def test_fcitx_is_reached_by_its_ibus_interface(
    asked: dict[str, str], modules: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes with another method, or has said how Qt is to find it, is left alone."""
    for name in ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS", "IBUS_USE_PORTAL"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    for name, value in asked.items():
        monkeypatch.setenv(name, value)
    serve_fcitx()
    assert os.environ.get("QT_IM_MODULES") == modules
