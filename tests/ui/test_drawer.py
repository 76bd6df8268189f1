"""The right pane: conversation, preview and request behind one row of segments."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from heydesk.core.request_preview import RequestPreview, preview_of
from heydesk.ui.command_palette import commands
from heydesk.ui.drawer import Drawer, RequestPane
from heydesk.ui.left_pane.pane import LeftPane
from tests.ui.backend import Backend
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.ui.window_controller import WindowController


SEGMENTS = {"showPreview": "Preview", "showRequest": "Details"}
NAMES = ("preview", "request")


@pytest.fixture
def workplace(backend: Backend, opening: Opener, qtbot: QtBot) -> WindowController:
    """A wide window, painted."""
    backend.account()
    made = opening()
    made.window.resize(1280, 800)
    made.window.show_drawer()
    qtbot.waitUntil(lambda: made.window.findChild(QWidget, "preview") is not None)
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
    assert sees(workplace) == {"preview"}
    press(workplace, "showRequest")
    assert sees(workplace) == {"request"}
    assert child(workplace, QPushButton, "showRequest").isChecked()
    assert not child(workplace, QPushButton, "showPreview").isChecked()
    assert child(workplace, QPlainTextEdit, "request").accessibleName() == "Exact request"
    press(workplace, "showPreview")
    assert sees(workplace) == {"preview"}


def test_arrow_keys_go_from_one_to_the_next(workplace: WindowController) -> None:
    """As among tabs; and Tab leads on into the page."""
    first = child(workplace, QPushButton, "showPreview")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
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
    for keys, name in (("Alt+2", "request"), ("Alt+1", "preview")):
        QTest.keySequence(workplace.window, keys)
        assert sees(workplace) == {name}
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
    offered = {command.words: command.keys for command in commands(workplace.window)}
    assert {"Preview": "Alt+1", "Details": "Alt+2"}.items() <= offered.items()


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
    qtbot.waitUntil(lambda: sees(made) == {"preview"})


def test_a_story_borrows_the_request_pane(backend: Backend, workplace: WindowController) -> None:
    """What was chosen comes back when the story is left; who turns to another pane meanwhile stays there."""
    (account,) = backend.core.accounts.all()
    (sent,) = backend.send(account, "refused words", hold=0)
    backend.refuse(sent)
    child(workplace, LeftPane).details_requested.emit(sent.id)
    assert sees(workplace) == {"request"}
    assert sent.local_id in child(workplace, QPlainTextEdit, "request").toPlainText()
    child(workplace, QPushButton, "toComposer").click()
    assert sees(workplace) == {"preview"}
    (other,) = backend.send(account, "refused again", hold=0)
    backend.refuse(other)
    child(workplace, LeftPane).details_requested.emit(other.id)
    press(workplace, "showPreview")
    child(workplace, LeftPane).details_requested.emit(other.id)
    assert sees(workplace) == {"preview"}


def _request(text: str) -> RequestPreview:
    return preview_of("https://api.example", f'{{"inbox_id":413,"text":"{text}"}}')


class Draft:
    """What the composer would give, and how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.requests: tuple[RequestPreview, ...] = (_request("first"),)

    def read(self) -> tuple[RequestPreview, ...]:
        """Give the requests of now."""
        self.asked += 1
        return self.requests


@pytest.fixture
def draft() -> Draft:
    """A draft with one message."""
    return Draft()


@pytest.fixture
def pane(draft: Draft, qtbot: QtBot) -> RequestPane:
    """A pane beside it, in sight."""
    made = RequestPane(draft.read)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def _text(pane: QWidget) -> str:
    found = pane.findChild(QPlainTextEdit, "request")
    assert isinstance(found, QPlainTextEdit)
    assert found.accessibleName() == "Exact request"
    return found.toPlainText()


def _button(pane: QWidget, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def _press(pane: QWidget, name: str) -> None:
    QTest.mouseClick(_button(pane, name), Qt.MouseButton.LeftButton)


def _words(pane: QWidget) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_request_pane_is_filled_at_first_show(pane: RequestPane) -> None:
    """The first paint is the finished one."""
    assert _text(pane) == '{\n  "inbox_id": 413,\n  "text": "first"\n}'
    assert "POST /v1/message/send" in _words(pane)


def test_keys_are_not_held_up(pane: RequestPane, draft: Draft, qtbot: QtBot) -> None:
    """Many changes in a row read the draft once, when they rest."""
    asked = draft.asked
    draft.requests = (_request("second"),)
    for _ in range(20):
        pane.draft_changed()
    assert draft.asked == asked
    qtbot.waitUntil(lambda: "second" in _text(pane))
    assert draft.asked == asked + 1


def test_out_of_sight_it_reads_nothing(pane: RequestPane, draft: Draft) -> None:
    """A folded pane costs nothing, and is right when it unfolds."""
    pane.hide()
    asked = draft.asked
    draft.requests = (_request("later"),)
    pane.draft_changed()
    settle(pane)
    assert draft.asked == asked
    pane.show()
    assert "later" in _text(pane)


def test_copies_are_exact(pane: RequestPane) -> None:
    """The JSON is the body to the byte, and the line for a shell names the token's variable."""
    _press(pane, "copyJson")
    assert QGuiApplication.clipboard().text() == _request("first").body
    assert "copied" in _words(pane)
    _press(pane, "copyCurl")
    assert "$HEYMARKET_JWT" in QGuiApplication.clipboard().text()
    assert _button(pane, "copyJson").text() == "Copy JSON"
    assert _button(pane, "copyCurl").text() == "Copy as curl"


def test_partial_request_cannot_be_copied_as_curl(pane: RequestPane, draft: Draft) -> None:
    """A partial request has no line for a shell: it would be refused."""
    draft.requests = (RequestPreview("{}", "{}", "", partial=True),)
    pane.show_draft()
    assert not _button(pane, "copyCurl").isEnabled()
    assert "Not ready" in _words(pane)


def test_request_pane_has_a_page_for_each_request(pane: RequestPane, draft: Draft) -> None:
    """Each message of a batch has its own request, and the pane says which one is shown."""
    draft.requests = tuple(_request(word) for word in ("one", "two", "three"))
    pane.show_draft()
    assert "1 of 3" in _words(pane)
    assert not _button(pane, "previousRequest").isEnabled()
    _press(pane, "nextRequest")
    _press(pane, "nextRequest")
    assert ("three" in _text(pane), "3 of 3" in _words(pane)) == (True, True)
    assert not _button(pane, "nextRequest").isEnabled()
    _press(pane, "copyJson")
    assert QGuiApplication.clipboard().text() == _request("three").body
    draft.requests = (_request("alone"),)
    pane.show_draft()
    assert "alone" in _text(pane)
    assert "of" not in _words(pane).split()


def test_a_storys_request_stays_until_writing_goes_on(pane: RequestPane, draft: Draft, qtbot: QtBot) -> None:
    """While a story is read the draft changes nothing here; afterwards it is the draft's again."""
    pane.show_frozen((_request("frozen"),))
    draft.requests = (_request("typed meanwhile"),)
    pane.draft_changed()
    settle(pane)
    assert "frozen" in _text(pane)
    pane.show_draft()
    assert "typed meanwhile" in _text(pane)
    draft.requests = (_request("and on"),)
    pane.draft_changed()
    qtbot.waitUntil(lambda: "and on" in _text(pane))


def test_no_account_is_no_request(pane: RequestPane, draft: Draft) -> None:
    """Without an account there is nothing to show, and nothing to copy."""
    draft.requests = ()
    pane.show_draft()
    assert _text(pane) == ""
    assert not _button(pane, "copyJson").isEnabled()


def test_long_request_does_not_raise_the_minimum_height(pane: RequestPane, draft: Draft) -> None:
    """A long request scrolls."""
    draft.requests = (preview_of("https://api.example", '{"text":"' + "long words " * 2000 + '"}'),)
    pane.show_draft()
    assert pane.minimumSizeHint().height() < 400


def test_the_request_follows_what_was_written_while_another_pane_was_shown(workplace: WindowController) -> None:
    """Each pane hears of every edit, shown or not, and reads the draft when it is shown."""
    press(workplace, "showRequest")
    press(workplace, "showPreview")
    child(workplace, QPlainTextEdit, "messageText").insertPlainText("written meanwhile")
    settle(workplace.window)
    press(workplace, "showRequest")
    assert "written meanwhile" in child(workplace, QPlainTextEdit, "request").toPlainText()
