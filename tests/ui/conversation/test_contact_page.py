"""The drawer's page about the draft's recipient."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from heydesk.domain.draft_context import Person
from heydesk.domain.message import Draft
from heydesk.domain.records import (
    Contact,
    ContactId,
    ContactStatus,
    HistoryMessage,
    LocalId,
    MemberId,
    MessageId,
)
from heydesk.ui.conversation.contact_page import ContactPage, hours_words, local_words, status_words
from tests.ui.backend import FRONT, KIM, PAT, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KIM_LEE = Contact(
    ContactId(9), KIM, "Kim", "Lee", tags=("New patient", "Recall"), custom=(("Dentist", "Dr. Hsu"), ("Remarks", ""))
)


class Reader:
    """Somebody who looks at the page, with a draft that the test addresses."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.backend = backend
        self.account = backend.account()
        self.draft = Draft(inbox_id=FRONT.id, recipients=(KIM,))
        self.page = ContactPage(backend.core, lambda: (self.account.id, self.draft))
        qtbot.addWidget(self.page)
        self.page.resize(320, 600)
        self.page.show()

    def address(self, draft: Draft) -> None:
        """Have this in the composer."""
        self.draft = draft
        self.page.draft_changed()
        settle(self.page)

    @property
    def words(self) -> str:
        """All that can be read."""
        labels = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        texts = [text.toPlainText() for text in self.page.findChildren(QPlainTextEdit) if text.isVisible()]
        return "\n".join(labels + texts)


@pytest.fixture
def reader(backend: Backend, qtbot: QtBot) -> Reader:
    """The page on screen, for Kim."""
    return Reader(backend, qtbot)


def test_contact_is_shown_with_what_the_team_knows(reader: Reader) -> None:
    """Name, number, the team's own fields that are filled, tags; and what is learned meanwhile."""
    assert "(650) 555-0103" in reader.words
    assert "Kim Lee" not in reader.words
    reader.backend.store.directory_of(reader.account.id).contacts.upsert((KIM_LEE,))
    settle(reader.page)
    for piece in ("Kim Lee", "(650) 555-0103", "Dentist", "Dr. Hsu", "New patient", "Recall", "Can be texted"):
        assert piece in reader.words
    assert "Remarks" not in reader.words


def test_number_is_copied_in_full(reader: Reader) -> None:
    """As other programs dial it."""
    button = reader.page.findChild(QPushButton, "copyNumber")
    assert isinstance(button, QPushButton)
    button.click()
    assert QGuiApplication.clipboard().text() == "+16505550103"


def test_last_private_notes_are_quoted(reader: Reader) -> None:
    """The newest three, with who wrote them and when; no text to the customer."""
    notes = tuple(
        HistoryMessage(
            MessageId(number),
            LocalId(""),
            "",
            "",
            reader.backend.now(),
            f"note {number}",
            KIM,
            None,
            private=number != 3,
            sender_id=MemberId(12),
        )
        for number in range(1, 6)
    )
    reader.backend.core.threads.keep((reader.account.id, FRONT.id, KIM), notes)
    reader.page.refresh()
    settle(reader.page)
    texts = [text.toPlainText() for text in reader.page.findChildren(QPlainTextEdit) if text.isVisible()]
    assert texts == ["note 5", "note 4", "note 2"]
    assert "Ana Ruiz · " in reader.words


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft(inbox_id=FRONT.id), "Choose one recipient to see who they are."),
        (Draft(inbox_id=FRONT.id, recipients=(KIM, PAT)), "Choose one recipient to see who they are."),
        (Draft(inbox_id=FRONT.id, recipients=(KIM, PAT), group=True), "This is a group conversation."),
    ],
)
def test_several_or_nobody_is_said(reader: Reader, draft: Draft, words: str) -> None:
    """Nothing of the last one stays."""
    reader.address(draft)
    assert reader.words == words


def test_out_of_sight_nothing_is_read(reader: Reader) -> None:
    """And it is right when it is seen again."""
    reader.page.hide()
    reader.address(Draft(inbox_id=FRONT.id))
    reader.page.show()
    assert reader.words == "Choose one recipient to see who they are."


@pytest.mark.parametrize(
    ("at", "zone", "local", "hours"),
    [
        (datetime(2026, 11, 30, 18, 12, tzinfo=UTC), "", "10:12 AM, by area code", "Open until 9:00 PM there"),
        (datetime(2026, 11, 30, 18, 12, tzinfo=UTC), "America/Denver", "11:12 AM", "Open until 9:00 PM there"),
        (datetime(2026, 11, 30, 12, 0, tzinfo=UTC), "", "4:00 AM, by area code", "Closed until 8:00 AM there"),
        (datetime(2026, 11, 30, 12, 58, 9, tzinfo=UTC), "", "4:58 AM, by area code", "Closed until 8:00 AM there"),
    ],
)
def test_times_are_those_of_the_recipient(at: datetime, zone: str, local: str, hours: str) -> None:
    """By the zone on file, else by the area code."""
    QLocale.setDefault(QLocale("en_US"))
    try:
        person = Person(KIM, zone=zone)
        assert local_words(person, at).replace("\u202f", " ") == local
        assert hours_words(person, at).replace("\u202f", " ") == hours
    finally:
        QLocale.setDefault(QLocale.system())


def test_unknown_place_has_no_texting_hours() -> None:
    """Nothing is claimed of a number that may be anywhere."""
    person = Person("99999999")
    assert local_words(person, datetime(2026, 11, 30, 18, 12, tzinfo=UTC)) == "Unknown"
    assert hours_words(person, datetime(2026, 11, 30, 18, 12, tzinfo=UTC)) == ""


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (None, "Unknown"),
        (ContactStatus(KIM, unsubscribed=False, blocked=False), "Yes, hasn't opted out"),
        (ContactStatus(KIM, unsubscribed=True, blocked=False), "No, opted out"),
        (ContactStatus(KIM, unsubscribed=True, blocked=True), "No, blocked"),
    ],
)
def test_whether_they_can_be_texted(status: ContactStatus | None, words: str) -> None:
    """As far as Heymarket was asked."""
    assert status_words(status) == words
