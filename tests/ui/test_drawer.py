"""The right pane: conversation, preview and request behind one row of segments."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from heydesk.ui.command_palette import commands
from heydesk.ui.drawer import Drawer
from heydesk.ui.left_pane.pane import LeftPane
from tests.ui.backend import Backend
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.ui.window_controller import WindowController


SEGMENTS = {"showContact": "Contact", "showPreview": "Preview", "showRequest": "Details"}
NAMES = ("contact", "preview", "request")


@pytest.fixture
def workplace(backend: Backend, opening: Opener, qtbot: QtBot) -> WindowController:
    """A wide window, painted."""
    backend.account()
    made = opening()
    made.window.resize(1280, 800)
    made.window.show_drawer()
    qtbot.waitUntil(lambda: made.window.findChild(QWidget, "contact") is not None)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def sees(workplace: WindowController) -> set[str]:
    """Which panes can be seen."""
    window = workplace.window
    return {name for name in NAMES if any(part.isVisible() for part in window.findChildren(QWidget, name))}


def press(workplace: WindowController, name: str) -> None:
    """Press a segment."""
    QTest.mouseClick(child(workplace, QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_segment_shows_another_page(workplace: WindowController) -> None:
    """One is down and one page is to be seen, each by its name."""
    assert {name: child(workplace, QPushButton, name).text() for name in SEGMENTS} == SEGMENTS
    assert sees(workplace) == {"contact"}
    press(workplace, "showRequest")
    assert sees(workplace) == {"request"}
    assert child(workplace, QPushButton, "showRequest").isChecked()
    assert not child(workplace, QPushButton, "showPreview").isChecked()
    assert child(workplace, QPlainTextEdit, "request").accessibleName() == "Exact request"
    press(workplace, "showPreview")
    assert sees(workplace) == {"preview"}


def test_arrow_keys_go_from_one_to_the_next(workplace: WindowController) -> None:
    """As among tabs; and Tab leads on into the page."""
    first = child(workplace, QPushButton, "showContact")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert sees(workplace) == {"preview"}
    QTest.keyClick(child(workplace, QPushButton, "showPreview"), Qt.Key.Key_Right)
    assert sees(workplace) == {"request"}
    assert child(workplace, QPushButton, "showRequest").hasFocus()
    QTest.keyClick(child(workplace, QPushButton, "showRequest"), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert child(workplace, Drawer).isAncestorOf(focused)


def test_alt_and_a_number_open_the_drawer_at_a_page(workplace: WindowController) -> None:
    """By the keys, from anywhere, with the keyboard in it."""
    QTest.keySequence(workplace.window, "F4")
    assert not child(workplace, Drawer).isVisible()
    for keys, name in (("Alt+3", "request"), ("Alt+2", "preview"), ("Alt+1", "contact")):
        QTest.keySequence(workplace.window, keys)
        assert sees(workplace) == {name}
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
    offered = {command.words: command.keys for command in commands(workplace.window)}
    assert {"Contact": "Alt+1", "Preview": "Alt+2", "Details": "Alt+3"}.items() <= offered.items()


def test_the_page_and_the_open_drawer_are_remembered(
    workplace: WindowController, opening: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    """At the next start the same pane is to be seen."""
    press(workplace, "showRequest")
    workplace.window.close()
    kept = json.loads((tmp_path / "state" / "window.json").read_text("utf-8"))
    assert kept["pane"] == "request"
    assert {"geometry", "outbox", "request"} < set(kept)
    again = opening()
    again.window.resize(1280, 800)
    qtbot.waitUntil(lambda: sees(again) == {"request"})


@pytest.mark.parametrize("content", ['{"pane": "nothing"}', '{"pane": [1]}', "{"])
def test_a_damaged_memory_shows_the_first(
    backend: Backend, opening: Opener, tmp_path: Path, qtbot: QtBot, content: str
) -> None:
    """Whatever stands there."""
    backend.account()
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "window.json").write_text(content, "utf-8")
    made = opening()
    made.window.resize(1280, 800)
    made.window.show_drawer()
    qtbot.waitUntil(lambda: sees(made) == {"contact"})


def test_details_of_a_message_are_shown_until_the_draft_is_wanted(
    backend: Backend, workplace: WindowController
) -> None:
    """The page that was chosen comes back then; whoever turns to another page meanwhile stays there."""
    (account,) = backend.core.accounts.all()
    (sent,) = backend.send(account, "refused words", hold=0)
    backend.refuse(sent)
    child(workplace, LeftPane).details_requested.emit(sent.id)
    assert sees(workplace) == {"request"}
    assert sent.local_id in child(workplace, QPlainTextEdit, "request").toPlainText()
    child(workplace, QPushButton, "detailsOfDraft").click()
    assert sees(workplace) == {"contact"}
    assert sent.local_id not in child(workplace, QPlainTextEdit, "request").toPlainText()
    child(workplace, LeftPane).details_requested.emit(sent.id)
    press(workplace, "showContact")
    assert sees(workplace) == {"contact"}


def test_the_request_follows_what_was_written_while_another_pane_was_shown(workplace: WindowController) -> None:
    """Each pane hears of every edit, shown or not, and reads the draft when it is shown."""
    press(workplace, "showRequest")
    press(workplace, "showPreview")
    child(workplace, QPlainTextEdit, "messageText").insertPlainText("written meanwhile")
    settle(workplace.window)
    press(workplace, "showRequest")
    assert "written meanwhile" in child(workplace, QPlainTextEdit, "request").toPlainText()
