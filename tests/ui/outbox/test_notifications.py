"""The notice of what has failed, in the outbox pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from heydesk.domain.outbox_entry import Ask, State, Wait
from heydesk.domain.records import EntryId
from heydesk.ui.outbox.notifications import FailureNotice, OutboxChangeDetector
from heydesk.ui.outbox.pane import OutboxPane
from tests.ui.backend import KIM, LI, PAT, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Watcher:
    """Somebody who writes, with the outbox beside it."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.pane = OutboxPane(backend.core, print, backend.now)
        self.opened: list[EntryId] = []
        self.pane.entry_opened.connect(self._on_entry_opened)
        qtbot.addWidget(self.pane)
        self.pane.resize(260, 700)
        self.pane.show()
        found = self.pane.findChild(FailureNotice)
        assert isinstance(found, FailureNotice)
        self.notice = found

    def _on_entry_opened(self, entry_id: EntryId) -> None:
        self.opened.append(entry_id)
        self.pane.mark_open(entry_id)  # as the story does once it is on show

    def settle(self) -> None:
        """Let what the core announced arrive."""
        QTest.qWait(1)

    def press_open(self) -> None:
        """Press what the notice offers."""
        button = self.notice.findChild(QPushButton, "openFailure")
        assert isinstance(button, QPushButton)
        assert button.text() == "Open"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def watcher(backend: Backend, qtbot: QtBot) -> Watcher:
    """Somebody with an empty outbox."""
    return Watcher(backend, qtbot)


def test_a_failure_is_told_with_whom_and_why_until_its_story_was_opened(backend: Backend, watcher: Watcher) -> None:
    """One press away from the composer, and gone once it was read."""
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    watcher.settle()
    assert not watcher.notice.isVisible()
    backend.refuse(entry)
    watcher.settle()
    assert watcher.notice.isVisible()
    assert watcher.notice.words == ("(650) 555-0103: Needs you. The service refused it (400): recipient opted out")
    assert watcher.notice.accessibleDescription() == watcher.notice.words
    watcher.press_open()
    assert watcher.opened == [entry.id]
    assert not watcher.notice.isVisible()
    backend.send(backend.account("two"), "Another", KIM)
    watcher.settle()
    assert not watcher.notice.isVisible()


def test_several_are_counted_and_the_newest_is_opened(backend: Backend, watcher: Watcher) -> None:
    """One notice for all of them; each story that was opened is one less."""
    account = backend.account()
    first, second, third = (backend.send(account, "Hi", phone)[0] for phone in (KIM, PAT, LI))
    watcher.settle()
    backend.refuse(first)
    backend.refuse(third)
    watcher.settle()
    backend.doubt(second)
    watcher.settle()
    assert watcher.notice.words.startswith("3 messages need you. (212) 555-0150: The connection broke")
    watcher.press_open()
    assert watcher.opened == [second.id]
    assert watcher.notice.words.startswith("2 messages need you. ")
    watcher.pane.mark_open(first.id)
    assert watcher.notice.words.startswith("(415) 555-0188: Needs you. ")


def test_notice_is_withdrawn_when_the_entry_was_decided_elsewhere(backend: Backend, watcher: Watcher) -> None:
    """Another window or the command line may have settled it."""
    entry = backend.send(backend.account(), "Hi")[0]
    watcher.settle()
    backend.refuse(entry)
    watcher.settle()
    backend.core.outbox.discard(entry.id)
    watcher.settle()
    assert not watcher.notice.isVisible()


def test_the_page_of_a_batch_shows_all_its_failures(backend: Backend, watcher: Watcher) -> None:
    """Whoever looks at the batch sees every one of them."""
    entries = backend.batch(backend.account(), "Hi")
    watcher.settle()
    for entry in entries:
        backend.refuse(entry)
    watcher.settle()
    assert watcher.notice.words.startswith("3 messages need you. ")
    watcher.pane.mark_open(None, entries[0].batch_id)
    assert not watcher.notice.isVisible()


def test_open_entry_raises_no_notice(backend: Backend, watcher: Watcher) -> None:
    """The open story says itself what has happened; after it was left, the next failure is told again."""
    entry = backend.send(backend.account(), "Hi")[0]
    watcher.settle()
    watcher.pane.mark_open(entry.id)
    backend.refuse(entry)
    watcher.settle()
    assert not watcher.notice.isVisible()
    watcher.pane.mark_open(None)
    backend.core.outbox.retry(entry.id)
    watcher.settle()
    backend.refuse(entry)
    watcher.settle()
    assert watcher.notice.isVisible()


def test_a_long_reason_is_cut_and_whole_behind(backend: Backend, watcher: Watcher) -> None:
    """A service may talk without end; the list below keeps its room."""
    entry = backend.send(backend.account(), "Hi")[0]
    watcher.settle()
    backend.refuse(entry, "because " * 200)
    watcher.settle()
    assert watcher.notice.height() < 200
    assert watcher.notice.toolTip().count("because") == 200


def test_failures_before_the_start_raise_no_notice(backend: Backend, qtbot: QtBot) -> None:
    """The count in red says it, as ever."""
    backend.refuse(backend.send(backend.account(), "Hi")[0])
    assert not Watcher(backend, qtbot).notice.isVisible()


def test_detector_reports_no_failures_from_before_the_start(backend: Backend) -> None:
    """An old failure is on screen; it does not ring at every start."""
    backend.refuse(backend.send(backend.account(), "Hi")[0])
    detector = OutboxChangeDetector()
    news = detector.compare(backend.core.outbox_view.snapshot().rows)
    assert (news.spoken, news.alarming) == ((), ())
    assert detector.compare(backend.core.outbox_view.snapshot().rows) == news


def test_each_step_that_matters_is_said_once(backend: Backend) -> None:
    """Held and accepted are said; being on the way for a moment is not."""
    detector = OutboxChangeDetector()
    detector.compare(())
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ("(650) 555-0103: Held",)
    backend.put(entry, State.QUEUED)
    backend.put(entry, State.SENDING)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ()
    backend.accept(entry)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ("(650) 555-0103: Accepted",)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ()


def test_waiting_for_something_is_said(backend: Backend) -> None:
    """A text that can't go now is worth a word."""
    detector = OutboxChangeDetector()
    detector.compare(())
    backend.put(backend.send(backend.account(), "Hi", KIM)[0], State.QUEUED, wait=Wait.NETWORK)
    assert detector.compare(backend.core.outbox_view.snapshot().rows).spoken == ("(650) 555-0103: Waiting",)


def test_a_failure_rings_once(backend: Backend) -> None:
    """What begins to need the person rings, and not again with the next change."""
    account = backend.account()
    detector = OutboxChangeDetector()
    detector.compare(())
    lost = backend.accept(backend.send(account, "Hi", KIM)[0])
    detector.compare(backend.core.outbox_view.snapshot().rows)
    backend.put(lost, State.UNDELIVERED, ask=Ask.UNDELIVERED)
    backend.doubt(backend.send(account, "Hi", PAT)[0])
    news = detector.compare(backend.core.outbox_view.snapshot().rows)
    assert [row.who for row in news.alarming] == ["(212) 555-0150", "(650) 555-0103"]
    assert detector.compare(backend.core.outbox_view.snapshot().rows).alarming == ()


def test_batch_is_announced_in_one_sentence(backend: Backend) -> None:
    """Ten messages of one Send make one sentence."""
    detector = OutboxChangeDetector()
    detector.compare(())
    entries = backend.batch(backend.account(), "Hi")
    detector.compare(backend.core.outbox_view.snapshot().rows)
    for entry in entries:
        backend.accept(entry)
    (sentence,) = detector.compare(backend.core.outbox_view.snapshot().rows).spoken
    assert sentence.endswith(": Accepted")
    row = backend.core.outbox_view.snapshot().rows[0]
    assert detector.compare((row._replace(),)).spoken == ()
