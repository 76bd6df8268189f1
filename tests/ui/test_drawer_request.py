"""The request pane shows the story that is on the page, and else what the composer would send: never an old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from heydesk.core.recent import address_of
from heydesk.ui.left_pane.pane import LeftPane
from tests.ui.backend import Backend
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_after_to_composer_the_pane_follows_the_composer(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """What was refused is edited; what is shown and copied is the edited one, under an id of its own."""
    (sent,) = backend.send(backend.account(), "refused words", hold=0)
    backend.refuse(sent)
    workplace = opening()
    workplace.window.resize(1280, 800)
    workplace.window.show_drawer()
    child(workplace, QPushButton, "showRequest").click()
    qtbot.waitUntil(lambda: workplace.window.findChild(QPlainTextEdit, "request") is not None)
    pane = child(workplace, QPlainTextEdit, "request")
    child(workplace, LeftPane).details_requested.emit(sent.id)
    assert sent.local_id in pane.toPlainText()
    child(workplace, LeftPane).conversation_opened.emit(address_of(sent), sent.id)
    child(workplace, QPushButton, "toComposer").click()
    child(workplace, QPlainTextEdit, "messageText").insertPlainText("edited ")
    qtbot.waitUntil(lambda: "edited" in pane.toPlainText())
    settle(workplace.window)  # whatever the story still had to say has been said by then
    assert "edited" in pane.toPlainText()
    assert sent.local_id not in pane.toPlainText()
