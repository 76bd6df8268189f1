"""The right pane: conversation, preview and request behind one row of segments."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from heydesk.ui.command_palette import commands
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.side_panel import SidePanel
from tests.ui.office import Office
from tests.ui.workplace import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.ui.window_controller import WindowController

SEGMENTS = {"showConversation": "Conversation", "showPreview": "Preview", "showRequest": "Request"}
NAMES = ("conversation", "preview", "request")


@pytest.fixture
def workplace(office: Office, opening: Opener, qtbot: QtBot) -> WindowController:
    """A wide window, painted."""
    office.account()
    made = opening()
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: made.window.findChild(QWidget, "conversationPane") is not None)
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


def test_the_conversation_is_first_and_a_segment_shows_another(workplace: WindowController) -> None:
    """One is down and one pane is to be seen, each by its name."""
    assert {name: child(workplace, QPushButton, name).text() for name in SEGMENTS} == SEGMENTS
    assert sees(workplace) == {"conversation"}
    press(workplace, "showPreview")
    assert sees(workplace) == {"preview"}
    press(workplace, "showRequest")
    assert sees(workplace) == {"request"}
    assert child(workplace, QPushButton, "showRequest").isChecked()
    assert not child(workplace, QPushButton, "showConversation").isChecked()
    assert child(workplace, QPlainTextEdit, "request").accessibleName() == "Exact request"
    press(workplace, "showConversation")
    assert sees(workplace) == {"conversation"}


def test_arrow_keys_go_from_one_to_the_next(workplace: WindowController) -> None:
    """As among tabs; and Tab leads on into the pane."""
    first = child(workplace, QPushButton, "showConversation")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert sees(workplace) == {"preview"}
    QTest.keyClick(child(workplace, QPushButton, "showPreview"), Qt.Key.Key_Right)
    assert sees(workplace) == {"request"}
    assert child(workplace, QPushButton, "showRequest").hasFocus()
    QTest.keyClick(child(workplace, QPushButton, "showRequest"), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert child(workplace, SidePanel).isAncestorOf(focused)


async def test_alt_and_a_number_show_a_pane_even_where_it_is_folded(workplace: WindowController) -> None:
    """By the keys, from anywhere, with the keyboard in it."""
    life = asyncio.create_task(workplace.run())
    await asyncio.sleep(0)
    QTest.keySequence(workplace.window, "Ctrl+Shift+R")
    assert not child(workplace, SidePanel).isVisible()
    for keys, name in (("Alt+3", "request"), ("Alt+2", "preview"), ("Alt+1", "conversation")):
        QTest.keySequence(workplace.window, keys)
        assert sees(workplace) == {name}
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
    offered = {command.words: command.keys for command in commands(workplace.window)}
    assert {"Conversation": "Alt+1", "Preview": "Alt+2", "Request": "Alt+3"}.items() <= offered.items()
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)


def test_the_choice_and_the_widths_are_remembered(
    workplace: WindowController, opening: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    """At the next start the same pane is to be seen."""
    press(workplace, "showRequest")
    workplace.window.close()
    kept = json.loads((tmp_path / "state" / "window.json").read_text("utf-8"))
    assert kept["pane"] == "request"
    assert {"geometry", "panes", "outbox", "request"} < set(kept)
    again = opening()
    again.window.resize(1280, 800)
    qtbot.waitUntil(lambda: sees(again) == {"request"})


@pytest.mark.parametrize("content", ['{"pane": "nothing"}', '{"pane": [1]}', "{"])
def test_a_damaged_memory_shows_the_first(
    office: Office, opening: Opener, tmp_path: Path, qtbot: QtBot, content: str
) -> None:
    """Whatever stands there."""
    office.account()
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "window.json").write_text(content, "utf-8")
    made = opening()
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: sees(made) == {"conversation"})


def test_a_story_borrows_the_request_pane(office: Office, workplace: WindowController) -> None:
    """What was chosen comes back when the story is left; who turns to another pane meanwhile stays there."""
    (account,) = office.core.accounts.all()
    (sent,) = office.send(account, "refused words", hold=0)
    office.refuse(sent)
    child(workplace, OutboxPane).entry_opened.emit(sent.id)
    assert sees(workplace) == {"request"}
    assert sent.local_id in child(workplace, QPlainTextEdit, "request").toPlainText()
    child(workplace, QPushButton, "toComposer").click()
    assert sees(workplace) == {"conversation"}
    (other,) = office.send(account, "refused again", hold=0)
    office.refuse(other)
    child(workplace, OutboxPane).entry_opened.emit(other.id)
    press(workplace, "showConversation")
    child(workplace, OutboxPane).entry_opened.emit(other.id)
    assert sees(workplace) == {"conversation"}


def test_the_first_paint_is_the_finished_one(office: Office, opening: Opener, qtbot: QtBot) -> None:
    """What stands there before the conversation is built looks like it, so that nothing moves or flashes."""
    office.account()
    made = opening()
    made.window.resize(1280, 800)
    panes = child(made, SidePanel)
    QApplication.sendPostedEvents()  # laid out, and nothing more: no timer has gone off
    before = panes.grab().toImage()
    assert made.window.findChild(QWidget, "conversationPane") is None
    qtbot.waitUntil(lambda: made.window.findChild(QWidget, "conversationPane") is not None)
    qtbot.wait(200)
    assert panes.grab().toImage() == before
