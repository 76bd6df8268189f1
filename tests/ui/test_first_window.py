"""What the first window leaves for after its first paint."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

SCRIPT = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from heydesk.ui.qt import load_qt
load_qt()
from heydesk.ui.application import Application
from heydesk.ui.theme import FUSION
app = Application(["first", *FUSION])
from heydesk.desk.opening import open_desk
from heydesk.domain.account import KeyPlace
from heydesk.domain.sender import Inbox, Member
from heydesk.host.place import Places
from heydesk.ui.starter import Starter
from heydesk.ui.theme import Theme
from heydesk.ui.workplace import Workplace
import PySide6.QtGui, PySide6.QtWidgets

folder, now = Path(sys.argv[1]), datetime.now(UTC)
opened = open_desk(Places(data=folder, config=folder, state=folder), sandbox=False)
account = opened.store.accounts.add("Marina Dental", "an-id", "https://api.example", KeyPlace.SESSION, now)
opened.store.directory.put(account.id, (Inbox(7, "Front desk", ("16505550100",), (Member(15, "Ana"),)),), now)
theme = Theme(app, "light")
made = Workplace(opened, Starter(print))
made.window.show()
app.processEvents()
print(json.dumps([*sys.modules, *vars(PySide6.QtGui), *vars(PySide6.QtWidgets)]))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules and the classes of Qt that are there when a signed-in window has been painted."""
    command = [sys.executable, "-c", SCRIPT, str(tmp_path_factory.mktemp("first"))]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return set(json.loads(told.stdout))


def test_qt_is_not_asked_for_what_is_nowhere_in_sight(loaded: set[str]) -> None:
    """One call can have Python build hundreds of Qt's classes: no gradient, no icon, no wizard."""
    assert "QPushButton" in loaded
    assert not {"QGradient", "QIcon", "QTableView", "QWizard"} & loaded


def test_what_a_later_press_needs_is_loaded_then(loaded: set[str]) -> None:
    """Stories, requests, checks, lists that were made, questions and the sandbox cost the first window nothing."""
    later = {
        "heydesk.client.codec",
        "heydesk.desk.account",
        "heydesk.desk.request",
        "heydesk.desk.story",
        "heydesk.domain.audience",
        "heydesk.domain.fix",
        "heydesk.sandbox.embedded",
        "heydesk.store.made_list",
        "heydesk.store.piece",
        "heydesk.store.standing",
        "heydesk.ui.closing",
        "heydesk.ui.outbox.headline",
        "heydesk.ui.outbox.history",
        "heydesk.ui.question",
    }
    assert not later & loaded
