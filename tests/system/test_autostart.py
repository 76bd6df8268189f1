"""Start at login, by each system's own way."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from heydesk.domain.errors import DiskReadOnly
from heydesk.system import autostart


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this user's settings are."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "autostart"


def test_it_is_turned_on_and_off(folder: Path) -> None:
    """By one file, which an entry that the desktop has turned off is not."""
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()
    (file,) = folder.iterdir()
    assert file.name == "io.github.heydesk.HeyDesk.desktop"
    assert '"--background"\n' in file.read_text()
    file.write_text(file.read_text().replace("enabled=true", "enabled = False"))
    assert not autostart.is_enabled()
    autostart.enable()
    autostart.disable()
    autostart.disable()
    assert (autostart.is_enabled(), list(folder.iterdir())) == (False, [])


def test_folder_that_can_not_be_written_is_said(folder: Path) -> None:
    """A file stands in its place, here."""
    folder.write_text("")
    with pytest.raises(DiskReadOnly):
        autostart.enable()
    with pytest.raises(DiskReadOnly):
        autostart.disable()


def test_command_is_quoted_as_each_system_reads_it() -> None:
    """Paths with spaces, quotes, dollars and per cent signs."""
    entry = autostart.desktop_entry(('/opt/Hey "Desk"/50% $x\\y', "--background"))
    assert r'Exec="/opt/Hey \\"Desk\\"/50%% \\$x\\\\y" "--background"' in entry
    agent = plistlib.loads(autostart.launch_agent(("/Applications/Hey Desk", "--background")))
    assert agent["ProgramArguments"] == ["/Applications/Hey Desk", "--background"]
    assert agent["RunAtLoad"] is True


def test_app_image_starts_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that it runs from is gone at the next login."""
    monkeypatch.setenv("APPIMAGE", "/home/ana/HeyDesk.AppImage")
    assert autostart.command() == ("/home/ana/HeyDesk.AppImage", "--background")
