"""The exact request beside the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from heydesk.core.request_preview import RequestPreview, preview_of
from heydesk.ui.request_pane import RequestPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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


def test_it_shows_the_draft_as_soon_as_it_is_seen(pane: RequestPane) -> None:
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
    QTest.qWait(200)
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


def test_what_is_not_ready_says_so(pane: RequestPane, draft: Draft) -> None:
    """A partial request has no line for a shell: it would be refused."""
    draft.requests = (RequestPreview("{}", "{}", "", partial=True),)
    pane.show_draft()
    assert not _button(pane, "copyCurl").isEnabled()
    assert "Not ready" in _words(pane)


def test_a_batch_is_leafed_through(pane: RequestPane, draft: Draft) -> None:
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
    QTest.qWait(200)
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


def test_it_never_makes_the_window_taller(pane: RequestPane, draft: Draft) -> None:
    """A long request scrolls."""
    draft.requests = (preview_of("https://api.example", '{"text":"' + "long words " * 2000 + '"}'),)
    pane.show_draft()
    assert pane.minimumSizeHint().height() < 400
