"""The recipients as the desk knows them: names, lists and conversations from its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget

from heydesk.domain.draft_context import Person
from heydesk.domain.errors import Unreachable
from heydesk.domain.ids import AccountId, ContactId, InboxId
from heydesk.domain.message import Draft
from heydesk.domain.records import Contact, ContactStatus
from heydesk.storage.database import Change
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Address, Recipient
from heydesk.ui.side_panel import Learning
from tests.ui.composer.book import FAMILY, RECALL
from tests.ui.composer.writing import BILLING, FRONT_DESK, Writing
from tests.ui.office import KIM, LI, PAT
from tests.ui.workplace import Opener, child

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from pytestqt.qtbot import QtBot

    from tests.ui.office import Office


def fill(office: Office, account_id: AccountId) -> None:
    """Put somebody, a list and a conversation into the file."""
    book = office.store.book(account_id)
    book.contacts.put([Contact(ContactId(1), KIM, "Kim", "Lee")])
    book.lists.put([RECALL])
    book.conversations.put([FAMILY])


def test_chips_have_the_names_that_are_on_file(writing: Writing) -> None:
    """Of a draft that was there at the start too, once the window is."""
    fill(writing.office, writing.account.id)
    draft = Draft(FRONT_DESK.id, recipients=(KIM,), chats=(FAMILY.id,), lists=(RECALL.id,))
    writing.office.desk.save_draft(writing.account.id, draft)
    writing.open()
    writing.settle()
    assert writing.chips == [
        "Kim Lee · (650) 555-0103",
        "Lee family · Group of 3",
        "List “Recall May” · 412 people",
    ]


def test_completion_finds_who_is_on_file(writing: Writing) -> None:
    """By the desk's own search."""
    fill(writing.office, writing.account.id)
    writing.settle()
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "kim l")
    writing.qtbot.wait(400)
    lines = writing.find(QListWidget, "suggestionList")
    assert lines.item(0).text() == "Kim Lee, (650) 555-0103"
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    assert writing.find(RecipientField, "").address == Address(phones=(KIM,))


def test_without_an_inbox_a_number_is_a_number(writing: Writing) -> None:
    """What is known of a person is known in an inbox."""
    writing.office.store.directory.put(writing.account.id, (), writing.office.now())
    writing.open()
    writing.settle()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_another_account_has_other_people(writing: Writing) -> None:
    """Nobody of the first is named or offered in it."""
    fill(writing.office, writing.account.id)
    other = writing.office.account("Other")
    writing.office.store.directory.put(other.id, (BILLING,), writing.office.now())
    writing.composer.set_account(other.id)
    writing.settle()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_without_an_account_nobody_is_offered(writing: Writing) -> None:
    """Nor named, though somebody was known a moment ago."""
    fill(writing.office, writing.account.id)
    writing.settle()
    writing.composer.set_account(None)
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "kim")
    writing.settle()
    assert writing.composer.findChild(QListWidget, "suggestionList") is None
    writing.to.clear()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_what_is_fetched_is_said_at_once(opening: Opener, office: Office, qtbot: QtBot) -> None:
    """A name that comes into the file names the chip that is there."""
    account = office.account()
    field = child(opening(), RecipientField)
    qtbot.wait(60)
    field.add(Recipient(phone=KIM))
    fill(office, account.id)
    office.store.changes.announce(Change(directory=True))
    qtbot.wait(60)
    assert field.whom.label is not None
    assert field.whom.label.text == "Kim Lee · (650) 555-0103"


class Asked:
    """A desk that is asked about people, and starts at once."""

    def __init__(self, *, offline: bool = False) -> None:
        self.phones: list[str] = []
        self.offline = offline

    @property
    def people(self) -> Asked:
        """Everybody."""
        return self

    def watch(self, _callback: Callable[[Change], None]) -> Callable[[], None]:
        """Nothing changes here."""
        return lambda: None

    async def learn(self, _account_id: AccountId, _inbox_id: InboxId, phone: str) -> Person:
        """Note who was asked about."""
        self.phones.append(phone)
        if self.offline:
            raise Unreachable("refused")
        return Person(phone, status=ContactStatus(phone, unsubscribed=True, blocked=False))

    def start(self, work: Coroutine[Any, Any, object]) -> None:
        """Run it to its end: it waits for nothing."""
        with pytest.raises(StopIteration):
            work.send(None)


@pytest.mark.parametrize("offline", [False, True])
def test_each_of_a_few_is_asked_about_once(writing: Writing, offline: bool) -> None:
    """One alone is read by the conversation; of many, the service sees to it. A failure stops nobody."""
    desk = Asked(offline=offline)
    writing.composer.edited.connect(Learning(desk, desk.start, writing.composer).follow)
    writing.add("6505550103")
    writing.qtbot.wait(500)
    assert desk.phones == []
    writing.add("4155550188")
    writing.qtbot.wait(500)
    assert desk.phones == sorted([KIM, LI])
    writing.write("x")
    writing.add("2125550150")
    writing.qtbot.wait(500)
    assert desk.phones[2:] == [PAT]
    writing.to.setText(", ".join(f"41555501{n:02}" for n in range(10)))
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    writing.qtbot.wait(500)
    assert len(desk.phones) == 3


def test_nothing_is_asked_without_an_account(office: Office, qtbot: QtBot) -> None:
    """There is nobody to ask for."""
    composer, desk = Composer(office.desk, None, office.now), Asked()
    qtbot.addWidget(composer)
    composer.edited.connect(Learning(desk, desk.start, composer).follow)
    composer.show()
    composer.findChildren(RecipientField)[0].put(Address((KIM, LI)))
    composer.refresh()
    qtbot.wait(600)
    assert desk.phones == []
    assert composer.findChild(QLabel, "audience") is not None
