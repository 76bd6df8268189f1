"""What a Linux desktop reads about the program."""

import subprocess
import tomllib
from xml.etree import ElementTree as ET

from PySide6.QtGui import QImage

from heydesk import APP_ID
from tests.house.checkout import ROOT

LINUX = ROOT / "packaging" / "linux"


def test_the_desktop_entry_is_valid() -> None:
    """The desktop entry passes the validator without a word."""
    answer = _run("desktop-file-validate", f"{APP_ID}.desktop")
    assert (answer.returncode, answer.stdout) == (0, "")


def test_the_metainfo_is_valid() -> None:
    """The AppStream metainfo passes the validator."""
    answer = _run("appstreamcli", "validate", "--no-net", f"{APP_ID}.metainfo.xml")
    assert answer.returncode == 0, answer.stdout


def test_the_metainfo_tells_of_this_version() -> None:
    """The newest release in the metainfo is the version in pyproject.toml."""
    root = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    releases = root.findall("releases/release")
    assert releases[0].get("version") == project["version"]


def test_one_id_names_the_program_everywhere() -> None:
    """The component, its desktop entry and its icon have the id that the windows carry."""
    root = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("icon") == APP_ID
    entry = (LINUX / f"{APP_ID}.desktop").read_text("utf-8").splitlines()
    assert f"Icon={APP_ID}" in entry
    assert "StartupWMClass=heydesk" in entry  # as X11 names the windows: by the application's name


def test_the_icon_is_a_picture() -> None:
    """The icon is square, can be drawn, and has something in it."""
    picture = QImage(str(ROOT / "resources" / "icons" / "heydesk.svg"))
    assert picture.size().width() == picture.size().height() >= 128
    assert picture.pixelColor(32, 16).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() == 0


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
