"""The application: Qt's own messages, links, and the language of the windows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from heydesk.system.mac import is_session_end
from heydesk.ui.application import language_of

CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import qCritical, qWarning
from heydesk.system.logging import start_log
from heydesk.ui.application import log_qt_messages
start_log(Path(sys.argv[1]))
log_qt_messages()
qWarning('Could not open "Canary Kim 650-555-0103.png"')
qCritical("QObject::connect: Canary 100 % odd")
"""


def test_qts_messages_are_logged_without_what_they_quote(tmp_path: Path) -> None:
    """The terminal has them whole, as ever; the log has Qt's own words."""
    path = tmp_path / "heydesk.log"
    done = subprocess.run([sys.executable, "-c", CODE, str(path)], capture_output=True, text=True, check=True)
    written = path.read_text()
    assert "WARNING heydesk.qt default: Could not open" in written
    assert "ERROR heydesk.qt default: QObject::connect" in written
    assert "Canary" not in written
    assert "QObject::connect: Canary 100 % odd" in done.stderr


OPENED = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from heydesk.ui.application import Application
app = Application([])
app.link_opened.connect(print)
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("sms:+16505550103?body=Hi%20there%2C%20all%25")))
"""


def test_link_that_macos_hands_over_arrives_as_it_was_written() -> None:
    """Still encoded: what is behind it reads it once."""
    done = subprocess.run([sys.executable, "-c", OPENED], capture_output=True, text=True, check=True)
    assert done.stdout == "sms:+16505550103?body=Hi%20there%2C%20all%25\n"


ENDED = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from heydesk.ui.application import Application

class Window(QWidget):
    def closeEvent(self, event):
        print("asked to close")
        event.ignore()

def send(kind):
    event = QEvent(kind)
    QCoreApplication.sendEvent(app, event)
    return event.isAccepted()

app = Application([], sys.argv[1])
print(app.windowIcon().isNull())
for name in ("session_ending", "session_ended", "reopened"):
    getattr(app, name).connect(lambda name=name: print(name))
send(QEvent.Type.ApplicationActivate)
window = Window()
window.show()
print(send(QEvent.Type.Quit))
app.end_session()
print(send(QEvent.Type.Quit))
app.aboutToQuit.emit()
send(QEvent.Type.ApplicationActivate)
app.aboutToQuit.emit()
print(send(QEvent.Type.Quit))
window.hide()
print(send(QEvent.Type.Quit))
"""


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_session_that_ends_saves_and_asks_nothing(platform: str) -> None:
    """A window may ask before *Quit*, but not at a session's end; one that was stopped leaves things as they were.

    The dock's icon shows a window where none is in sight.
    """
    done = subprocess.run([sys.executable, "-c", ENDED, platform], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == [
        str(platform != "win32"),  # a window's icon is the program's own there
        *(["reopened"] if platform == "darwin" else []),
        *("asked to close", "False"),
        *("session_ending", "session_ended", "False", "session_ended"),
        *("asked to close", "False", "True", ""),
    ]


@pytest.mark.parametrize(
    ("reason", "ends"), [(b"logo", True), (b"rlgo", True), (b"shut", True), (b"quia", False), (b"\0\0\0\0", False)]
)
def test_quit_of_a_mac_tells_whether_the_session_ends(reason: bytes, ends: bool) -> None:
    """*Quit All* is no log-out, and a *Quit* without a reason neither."""
    assert is_session_end(int.from_bytes(reason, "big")) is ends


@pytest.mark.parametrize(
    ("wanted", "language"),
    [(["fr-CA", "en-US"], "fr"), (["de-DE", "es-Latn-ES", "en"], "es"), (["de", "ja"], "en"), ([], "en")],
)
def test_the_first_language_that_heydesk_speaks_is_taken(wanted: list[str], language: str) -> None:
    """English where there is none of them."""
    assert language_of(wanted) == language


SPOKEN = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from heydesk.ui.application import Application, speak
app = Application([])
speak(app, sys.argv[1])
print(QCoreApplication.translate("QPlatformTheme", "Cancel"), app.layoutDirection().name, QLocale().name()[:2])
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Cancel LeftToRight C"), ("es", "Cancelar LeftToRight es"), ("ar", "ألغِ RightToLeft ar")],
)
def test_the_windows_speak_the_language_in_its_direction(language: str, words: str) -> None:
    """Qt's own words too."""
    env = {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", SPOKEN, language]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=env)
    assert done.stdout.strip() == words
