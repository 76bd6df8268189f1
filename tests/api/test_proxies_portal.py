"""The proxy that a Linux desktop's portal names."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from heydesk.api.proxies import system_proxy
from tests.linux_desktop import PORTAL, LinuxDesktop, private_bus

SERVICE = "https://api.heymarket.example"


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, LinuxDesktop]]:
    """A desktop with a portal, and the address of its bus."""
    folder = tmp_path_factory.mktemp("desktop")
    with private_bus(folder) as address, LinuxDesktop(folder, address, (PORTAL,)) as running:
        yield address, running


@pytest.mark.parametrize(
    ("named", "proxy"),
    [
        (["direct://"], None),
        (["http://proxy.example:3128", "direct://"], "http://proxy.example:3128"),
        (["socks4://proxy.example:1080", "socks://proxy.example:1080"], "socks5://proxy.example:1080"),
        (["socks4://proxy.example:1080"], None),
        ([], None),
    ],
)
def test_the_desktops_portal_names_the_proxy(
    desktop: tuple[str, LinuxDesktop], monkeypatch: pytest.MonkeyPatch, named: list[str], proxy: str | None
) -> None:
    """Where the environment names none; asked with the address, so that its exceptions and scripts count."""
    address, portal = desktop
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    portal.renew()
    portal.answer("Lookup", "as", named)
    assert system_proxy(SERVICE) == proxy
    assert portal.calls("Lookup") == [[SERVICE]]
    monkeypatch.setenv("no_proxy", "heymarket.example")
    assert system_proxy(SERVICE) is None
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:3128")
    monkeypatch.setenv("no_proxy", "")
    assert system_proxy(SERVICE) == "http://127.0.0.1:3128"
    assert system_proxy("http://127.0.0.1:8080") is None
    assert len(portal.calls("Lookup")) == 1


def test_a_portal_that_refuses_names_none(desktop: tuple[str, LinuxDesktop], monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that has no such part."""
    address, portal = desktop
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    portal.renew()
    assert system_proxy(SERVICE) is None


def test_a_bus_that_hangs_up_names_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever listens there."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        hanging_up = Thread(target=_let_in_and_hang_up, args=(listening,))
        hanging_up.start()
        assert system_proxy(SERVICE) is None
        hanging_up.join()


def _let_in_and_hang_up(listening: socket.socket) -> None:
    line, _ = listening.accept()
    with line, line.makefile("rb") as read:
        read.read(1)
        read.readline()
        line.sendall(b"OK 00000000000000000000000000000000\r\n")
        read.readline()
        line.shutdown(socket.SHUT_WR)
        read.read()
