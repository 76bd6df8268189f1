"""Qt's own messages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
