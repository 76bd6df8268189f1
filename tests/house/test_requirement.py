"""What is installed is what was pinned, from wherever the machine gets its packages."""

import re
import subprocess
import sys

import pytest

from tests.house.checkout import ROOT

FILES = ("run.txt", "build.txt", "dev.txt", "windows.txt", "windows-python.txt")
COUNT_NONE = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(int)

def heard(number):
    pass

bell = Bell()
before = sys.getrefcount(None)
for number in range(5_000):
    bell.rung.connect(heard)
    bell.rung.emit(number)
    bell.rung.disconnect(heard)
print(sys.getrefcount(None) - before)
"""


@pytest.mark.parametrize("name", FILES)
def test_every_requirement_has_a_version_and_hashes(name: str) -> None:
    """Each pinned package has one version and at least one hash, and no file says where to fetch from."""
    text = (ROOT / "packaging" / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line
    assert "://" not in text


def test_user_requirements_are_pinned_in_developer_requirements() -> None:
    """The developer's requirements pin every package of the user's to the same version."""
    pins = {name: _pins(name) for name in FILES}
    assert pins["run.txt"].items() <= pins["dev.txt"].items()
    assert pins["build.txt"].items() <= pins["dev.txt"].items()


def test_windows_has_the_versions_of_the_developer() -> None:
    """What is tried under Wine is what is tried here."""
    pins = {name: _pins(name) for name in FILES}
    assert pins["windows.txt"].items() <= pins["dev.txt"].items()


def test_signals_keep_the_count_of_none() -> None:
    """Emitting and connecting lose no references to None, as PySide6 6.12.0 does on Python 3.11 until it aborts."""
    answer = subprocess.run([sys.executable, "-c", COUNT_NONE], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    mortal = sys.version_info < (3, 12)  # from then on None can't die, and its count says nothing
    assert not mortal or abs(int(answer.stdout)) < 500


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / "requirements" / name).read_text("utf-8")
    return dict(re.findall(r"^(\S+?)==(\S+)", text, re.MULTILINE))
