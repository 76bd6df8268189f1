"""The story page over a real core."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from heydesk.domain.l10n import say
from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import Act, Ask, Attempt, Entry, State, Wait
from heydesk.ui.outbox.details_page import DetailsPage
from heydesk.ui.text import clock_with_seconds
from tests.ui.backend import KIM, PAT, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Page:
    """The page as a person meets it; what leads to the composer goes to the core, with nothing standing there."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.backend = backend
        self.drafts: list[str] = []
        self.widget = DetailsPage(
            backend.core,
            undo=lambda batch_id: self.drafts.append(backend.core.outbox.undo(batch_id, ()).text),
            to_composer=lambda entry_id: self.drafts.append(backend.core.outbox.to_composer(entry_id, ()).text),
            start=lambda work: work.close(),
            now=backend.now,
        )
        self.closed: list[bool] = []
        self.requests: list[object] = []
        self.subjects: list[object] = []
        self.widget.closed.connect(lambda: self.closed.append(True))
        self.widget.requests_changed.connect(lambda: self.requests.append(self.widget.requests))
        self.widget.subject_changed.connect(self.subjects.append)
        qtbot.addWidget(self.widget)
        self.widget.resize(640, 600)
        self.widget.show()
        qtbot.waitExposed(self.widget)

    def open(self, entry: Entry) -> None:
        """Click the row of this entry."""
        self.widget.show_entry(entry.id)

    @property
    def words(self) -> str:
        """All that can be read."""
        labels = [label.text() for label in self.widget.findChildren(QLabel) if label.isVisible()]
        texts = [text.toPlainText() for text in self.widget.findChildren(QPlainTextEdit) if text.isVisible()]
        return "\n".join(labels + texts)

    @property
    def steps(self) -> set[str]:
        """What can be done."""
        names = ("lookAgain", "resend", "markSent", "toComposer", "discard", "retry", "storyUndo", "storySendNow")
        return {name for name in names if self.button(name).isVisible()}

    def button(self, name: str) -> QPushButton:
        """Find a button."""
        found = self.widget.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        assert self.button(name).isVisible(), name
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        QTest.qWait(1)

    def state(self, entry: Entry) -> State:
        """How the entry stands in the file."""
        return self.backend.store.outbox.get(entry.id).state


@pytest.fixture
def page(backend: Backend, qtbot: QtBot) -> Page:
    """A page that nothing was opened on yet."""
    return Page(backend, qtbot)


@pytest.fixture
def doubt(backend: Backend) -> Entry:
    """A text in doubt."""
    return backend.doubt(backend.send(backend.account(), "Your crown is ready.", PAT)[0])


def test_in_doubt_asks_the_question(page: Page, doubt: Entry) -> None:
    """The headline asks, the reason says how far the looking has come, and all that can be done stands below."""
    page.open(doubt)
    assert "Did this text reach (212) 555-0150?" in page.words
    assert "Its history does not show it after 3 look-ups." in page.words
    assert "To (212) 555-0150 from Front desk, as Ana Ruiz" in page.words
    assert "Your crown is ready." in page.words
    assert page.steps == {"lookAgain", "resend", "markSent", "toComposer", "discard"}
    assert page.button("resend").text() == "It did not go: resend"
    assert page.button("markSent").text() == "It went: mark as sent"


@pytest.mark.parametrize(
    ("step", "state"),
    [("lookAgain", State.UNCERTAIN), ("resend", State.QUEUED), ("markSent", State.CLOSED_BY_YOU)],
)
def test_each_action_is_applied_on_one_click(page: Page, doubt: Entry, step: str, state: State) -> None:
    """Each answer is taken at once, and the page shows how it stands then."""
    page.open(doubt)
    page.press(step)
    assert page.state(doubt) is state
    assert step not in page.steps or step == "lookAgain"
    assert page.closed == []


def test_to_composer_warns_once_that_it_may_go_twice(page: Page, doubt: Entry) -> None:
    """The first press warns and does nothing; the second brings the text back and closes the page."""
    page.open(doubt)
    page.press("toComposer")
    assert page.state(doubt) is State.NEEDS_YOU
    assert "may get it twice" in page.words
    assert page.button("toComposer").text() == "To composer anyway"
    page.press("toComposer")
    assert page.drafts == ["Your crown is ready."]
    assert page.closed == [True]


def test_another_step_takes_the_warning_away(page: Page, doubt: Entry) -> None:
    """Whoever decides otherwise has not confirmed anything."""
    page.open(doubt)
    page.press("toComposer")
    page.press("discard")
    assert page.button("toComposer").text() == "To composer"
    page.press("toComposer")
    assert page.state(doubt) is State.NEEDS_YOU


def test_another_story_takes_the_warning_away(page: Page, doubt: Entry, backend: Backend) -> None:
    """A confirmation is about one message."""
    other = backend.doubt(backend.send(backend.account("Second"), "Other", KIM)[0])
    page.open(doubt)
    page.press("toComposer")
    page.open(other)
    page.press("toComposer")
    assert page.state(other) is State.NEEDS_YOU


def test_refused_text_goes_to_the_composer_without_a_warning(page: Page, backend: Backend) -> None:
    """It can't go twice: one press, and the text is in the composer."""
    entry = backend.refuse(backend.send(backend.account(), "Your invoice.", KIM)[0])
    page.open(entry)
    assert "The service refused this text" in page.words
    assert "recipient opted out" in page.words
    assert page.steps == {"toComposer", "discard", "retry"}
    page.press("toComposer")
    assert page.drafts == ["Your invoice."]


def test_discard_asks_once(page: Page, backend: Backend) -> None:
    """A text is not thrown away by one slip of the mouse."""
    entry = backend.refuse(backend.send(backend.account(), "Hi", KIM)[0])
    page.open(entry)
    page.press("discard")
    assert page.state(entry) is State.NEEDS_YOU
    page.press("discard")
    assert page.state(entry) is State.DISCARDED
    assert "Discarded" in page.words
    assert "Hi" in page.words


def test_a_report_of_non_delivery_is_put_aside(page: Page, backend: Backend) -> None:
    """It was sent, so there is nothing to throw away, and nothing to ask."""
    sent = backend.accept(backend.send(backend.account(), "Hi", KIM)[0])
    lost = backend.put(sent, State.UNDELIVERED, ask=Ask.UNDELIVERED, reason=say("The carrier did not take it."))
    page.open(lost)
    assert page.button("discard").text() == "Put aside"
    page.press("discard")
    assert backend.store.outbox.get(lost.id).ask is None


def test_held_entry_can_be_undone_from_its_details(page: Page, backend: Backend) -> None:
    """The story of a held message has Undo and Send now."""
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    page.open(entry)
    assert page.steps == {"storyUndo", "storySendNow"}
    page.press("storyUndo")
    assert (page.drafts, page.closed, page.state(entry)) == (["Hi"], [True], State.UNDONE)


def test_a_step_that_came_too_late_says_so(page: Page, backend: Backend, doubt: Entry) -> None:
    """The look-up found it meanwhile: the step is refused, in words, and the page shows what is so."""
    page.open(doubt)
    accepted = backend.accept(doubt)
    page.press("resend")
    assert page.state(accepted) is State.ACCEPTED
    assert "too late" in page.words
    assert "The service accepted it" in page.words


def test_the_story_tells_everything(page: Page, backend: Backend) -> None:
    """Attempts with local time, status and request id; the receipt's id, date and address."""
    entry = backend.accept(backend.send(backend.account(), "Hi", KIM)[0])
    backend.later(1)
    before = backend.store.outbox.get(entry.id)
    failed = Attempt(
        Act.STATUS, backend.at, backend.at + timedelta(seconds=1), say("History was read."), 503, "req-8"
    )
    after = backend.put(before, State.ACCEPTED)
    assert backend.store.outbox.save(after, replace(after, version=after.version + 1), failed)
    page.open(entry)
    for piece in ("HTTP 503", "X-Request-Id req-8", "History was read.", f"Message id: {98000 + entry.id}"):
        assert piece in page.words
    for piece in ("2026-03-20T14:05:06Z", "https://example.com/g/1", entry.local_id, "Marina Dental"):
        assert piece in page.words
    assert clock_with_seconds(backend.at) in page.words


def test_the_frozen_request_is_handed_on(page: Page, doubt: Entry) -> None:
    """The pane at the right gets the exact body."""
    page.open(doubt)
    (requests,) = page.requests
    assert [request.body for request in requests] == [doubt.body]  # type: ignore[attr-defined]
    assert page.subjects == [(doubt.id, None)]


def test_waiting_entry_says_what_it_waits_for(page: Page, backend: Backend) -> None:
    """Waiting for the network is calm, and can be hurried."""
    entry = backend.send(backend.account(), "Hi", KIM)[0]
    backend.put(entry, State.QUEUED, wait=Wait.NETWORK, due_at=backend.at, reason=say("The server can't be reached."))
    page.open(entry)
    assert "Waiting for the network" in page.words
    assert "next try" in page.words
    assert "retry" in page.steps


def test_a_private_note_says_who_sees_it(page: Page, backend: Backend) -> None:
    """The card of a note is told from a text's by words, not by its colour alone."""
    page.open(backend.accept(backend.send(backend.account(), "Prefers mornings", KIM, side=Side.NOTE)[0]))
    assert "only your team sees it" in page.words


def test_a_batch_leads_to_its_messages(page: Page, backend: Backend) -> None:
    """Each message of a batch has its own story behind its row."""
    entries = backend.batch(backend.account(), "Hi")
    backend.accept(entries[0])
    page.widget.show_batch(entries[0].batch_id)
    assert "3 people, each alone: 1 of 3 sent" in page.words
    rows = [b for b in page.widget.findChildren(QPushButton) if b.accessibleName().startswith("(212)")]
    rows[0].click()
    assert page.subjects[-1] == (entries[1].id, None)
    assert "Held until" in page.words


def test_escape_and_back_return_to_writing(page: Page, doubt: Entry) -> None:
    """Both ways out leave everything as it is."""
    page.open(doubt)
    page.press("backToWriting")
    QTest.keyClick(page.button("lookAgain"), Qt.Key.Key_Escape)
    assert page.closed == [True, True]
    assert page.state(doubt) is State.NEEDS_YOU


def test_the_first_choice_has_the_keyboard(page: Page, doubt: Entry) -> None:
    """What most people want is one key away, and the keyboard never falls out of the page."""
    page.widget.activateWindow()
    page.open(doubt)
    assert page.widget.focusWidget() is page.button("lookAgain")


def test_words_of_others_are_plain_text(page: Page, backend: Backend) -> None:
    """What a server or a person wrote is shown letter by letter."""
    entry = backend.refuse(backend.send(backend.account(), "<b>Hi</b>", KIM)[0], "<img src=x>")
    page.open(entry)
    assert "<img src=x>" in page.words
    assert "<b>Hi</b>" in page.words
    formats = {label.textFormat() for label in page.widget.findChildren(QLabel) if "<" in label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_message_that_was_forgotten_closes_the_page(page: Page, backend: Backend, doubt: Entry) -> None:
    """The account was forgotten in another window: there is no story any more."""
    page.open(doubt)
    backend.store.accounts.remove(doubt.account_id)
    QTest.qWait(1)
    assert page.closed == [True]
