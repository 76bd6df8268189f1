"""The drawer's page for support: the draft's requests, and all that is known of a message of the outbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from heydesk.core.request_preview import RequestPreview, Shell, preview_of
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Act, Attempt, State
from heydesk.ui.outbox.details_page import DetailsPage
from heydesk.ui.text import clock_with_seconds
from tests.ui.backend import KIM, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _request(text: str) -> RequestPreview:
    return preview_of("https://api.example", f'{{"inbox_id":413,"text":"{text}"}}')


class Requests:
    """What the composer would give, and how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.requests: tuple[RequestPreview, ...] = (_request("first"),)

    def read(self) -> tuple[RequestPreview, ...]:
        """Give the requests of now."""
        self.asked += 1
        return self.requests


@pytest.fixture
def draft() -> Requests:
    """A draft with one message."""
    return Requests()


@pytest.fixture
def pane(backend: Backend, draft: Requests, qtbot: QtBot) -> DetailsPage:
    """A pane beside it, in sight."""
    made = DetailsPage(backend.core, Draft, draft.read)
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


def test_request_pane_is_filled_at_first_show(pane: DetailsPage) -> None:
    """The first paint is the finished one."""
    assert _text(pane) == '{\n  "inbox_id": 413,\n  "text": "first"\n}'
    assert "POST /v1/message/send" in _words(pane)


def test_keys_are_not_held_up(pane: DetailsPage, draft: Requests, qtbot: QtBot) -> None:
    """Many changes in a row read the draft once, when they rest."""
    asked = draft.asked
    draft.requests = (_request("second"),)
    for _ in range(20):
        pane.draft_changed()
    assert draft.asked == asked
    qtbot.waitUntil(lambda: "second" in _text(pane))
    assert draft.asked == asked + 1


def test_out_of_sight_it_reads_nothing(pane: DetailsPage, draft: Requests) -> None:
    """A folded pane costs nothing, and is right when it unfolds."""
    pane.hide()
    asked = draft.asked
    draft.requests = (_request("later"),)
    pane.draft_changed()
    settle(pane)
    assert draft.asked == asked
    pane.show()
    assert "later" in _text(pane)


def test_copies_are_exact(pane: DetailsPage) -> None:
    """The JSON is the body to the byte, and the line for a shell names the token's variable."""
    _press(pane, "copyJson")
    assert QGuiApplication.clipboard().text() == _request("first").body
    assert "copied" in _words(pane)
    _press(pane, "copyCurl")
    assert "$HEYMARKET_JWT" in QGuiApplication.clipboard().text()
    assert _button(pane, "copyJson").text() == "Copy request"
    assert _button(pane, "copyCurl").text() == "Copy as curl"


@pytest.mark.parametrize(
    ("shell", "begins", "variable"),
    [
        (Shell.SH, "curl -X POST https://api.example/", "$HEYMARKET_JWT"),
        (Shell.POWERSHELL, "curl.exe --% -X POST ", "$env:HEYMARKET_JWT"),
        (Shell.CMD, "curl.exe -X POST ", "%HEYMARKET_JWT%"),
    ],
)
def test_command_is_copied_for_the_shell_that_is_chosen(
    pane: DetailsPage, shell: Shell, begins: str, variable: str
) -> None:
    """Each shell has its own quoting, and the remark names the token's variable as it is set there."""
    _press(pane, "copyCurlShells")
    action = pane.findChild(QAction, f"copyCurl_{shell}")
    assert isinstance(action, QAction)
    action.trigger()
    assert QGuiApplication.clipboard().text().startswith(begins)
    assert variable in _words(pane)


def test_command_that_is_too_long_for_a_shell_is_not_copied(pane: DetailsPage, draft: Requests) -> None:
    """What cmd would cut off is said, and the clipboard keeps what it has."""
    draft.requests = (_request("é" * 3000),)
    pane.show_draft()
    QGuiApplication.clipboard().setText("before")
    _press(pane, "copyCurlShells")
    action = pane.findChild(QAction, "copyCurl_cmd")
    assert isinstance(action, QAction)
    action.trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert "too long for that shell" in _words(pane)


def test_shell_follows_the_platform() -> None:
    """Windows has PowerShell; the others a shell of POSIX."""
    assert [Shell.on(name) for name in ("win32", "darwin", "linux")] == [Shell.POWERSHELL, Shell.SH, Shell.SH]


def test_partial_request_cannot_be_copied_as_curl(pane: DetailsPage, draft: Requests) -> None:
    """A partial request has no line for a shell: it would be refused."""
    draft.requests = (RequestPreview("{}", "{}", "", partial=True),)
    pane.show_draft()
    assert not _button(pane, "copyCurl").isEnabled()
    assert "Not ready" in _words(pane)


def test_request_pane_has_a_page_for_each_request(pane: DetailsPage, draft: Requests) -> None:
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


def test_a_messages_request_stays_until_the_draft_is_wanted(
    pane: DetailsPage, draft: Requests, backend: Backend, qtbot: QtBot
) -> None:
    """While a message is shown the draft changes nothing here; afterwards it is the draft's again."""
    (sent,) = backend.send(backend.account(), "in the outbox")
    pane.show_entry(sent.id)
    draft.requests = (_request("typed meanwhile"),)
    pane.draft_changed()
    settle(pane)
    assert sent.local_id in _text(pane)
    _press(pane, "detailsOfDraft")
    assert "typed meanwhile" in _text(pane)
    draft.requests = (_request("and on"),)
    pane.draft_changed()
    qtbot.waitUntil(lambda: "and on" in _text(pane))


def test_details_tell_everything_about_a_message(pane: DetailsPage, backend: Backend) -> None:
    """Attempts with local time, status and request id; the receipt's id and date; what it costs."""
    entry = backend.accept(backend.send(backend.account(), "Hi", KIM)[0])
    backend.later(1)
    before = backend.store.outbox.get(entry.id)
    failed = Attempt(
        Act.STATUS, backend.at, backend.at + timedelta(seconds=1), say("History was read."), 503, "req-8"
    )
    after = backend.put(before, State.ACCEPTED)
    assert backend.store.outbox.save(after, replace(after, version=after.version + 1), failed)
    pane.show_entry(entry.id)
    words = _words(pane)
    for piece in ("HTTP 503", "X-Request-Id req-8", "History was read.", str(98000 + entry.id), "2 characters"):
        assert piece in words
    for piece in ("2026-03-20T14:05:06Z", "https://example.com/g/1", entry.local_id, "Marina Dental", "1 text"):
        assert piece in words
    assert clock_with_seconds(backend.at) in words
    assert "Text to (650) 555-0103" in words


def test_details_follow_the_message(pane: DetailsPage, backend: Backend, qtbot: QtBot) -> None:
    """What happens to it while they are shown is added; one that is deleted gives way to the draft."""
    (entry,) = backend.send(backend.account(), "Hi", KIM, side=Side.NOTE)
    pane.show_entry(entry.id)
    assert "Private note for (650) 555-0103" in _words(pane)
    backend.accept(entry)
    qtbot.waitUntil(lambda: "Accepted by the service." in _words(pane))
    backend.store.accounts.remove(entry.account_id)
    qtbot.waitUntil(lambda: "first" in _text(pane))


def test_words_of_others_are_plain_text(pane: DetailsPage, backend: Backend) -> None:
    """What a server wrote is shown letter by letter."""
    entry = backend.accept(backend.send(backend.account(), "<b>Hi</b>", KIM)[0])
    line = Attempt(Act.STATUS, backend.at, backend.at, say("<img src=x>"))
    assert backend.store.outbox.save(entry, replace(entry, version=entry.version + 1), line)
    pane.show_entry(entry.id)
    assert "<img src=x>" in _words(pane)
    formats = {label.textFormat() for label in pane.findChildren(QLabel) if "<" in label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_no_account_is_no_request(pane: DetailsPage, draft: Requests) -> None:
    """Without an account there is nothing to show, and nothing to copy."""
    draft.requests = ()
    pane.show_draft()
    assert _text(pane) == ""
    assert not _button(pane, "copyJson").isEnabled()


def test_long_request_does_not_raise_the_minimum_height(pane: DetailsPage, draft: Requests) -> None:
    """A long request scrolls."""
    draft.requests = (preview_of("https://api.example", '{"text":"' + "long words " * 2000 + '"}'),)
    pane.show_draft()
    assert pane.minimumSizeHint().height() < 400
