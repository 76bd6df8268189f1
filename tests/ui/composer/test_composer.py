"""The recipients as the core knows them: names, lists and conversations from its file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from heydesk.domain.changes import Change
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import Unreachable
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Side
from heydesk.domain.problems import Field, Fix, FixKind, Problem, Severity
from heydesk.domain.records import AccountId, Contact, ContactId, ContactStatus, InboxId
from heydesk.ui.composer.composer import Composer, apply_fix
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.recipients.completer import SuggestionList
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, Recipient
from heydesk.ui.drawer import RecipientLookup
from tests.clock import still_clock
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import BILLING, FRONT_DESK, TOLL_FREE, ComposerDriver
from tests.ui.composer.fake_recipient_book import FAMILY, RECALL
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from pytestqt.qtbot import QtBot

    from tests.ui.backend import Backend


def fill(backend: Backend, account_id: AccountId) -> None:
    """Put somebody, a list and a conversation into the file."""
    book = backend.store.directory_of(account_id)
    book.contacts.upsert([Contact(ContactId(1), KIM, "Kim", "Lee")])
    book.lists.upsert([RECALL])
    book.conversations.upsert([FAMILY])


def test_chips_have_the_names_that_are_on_file(writing: ComposerDriver) -> None:
    """Of a draft that was there at the start too, once the window is."""
    fill(writing.backend, writing.account.id)
    draft = Draft(FRONT_DESK.id, recipients=(KIM,), chats=(FAMILY.id,), lists=(RECALL.id,))
    writing.backend.core.drafts.save(writing.account.id, draft)
    writing.open()
    writing.settle()
    assert writing.chips == [
        "Kim Lee · (650) 555-0103",
        "Lee family · group · 3 people",
        "Recall May · list · 412 people",
    ]


def test_completion_finds_who_is_on_file(writing: ComposerDriver) -> None:
    """By the core's own search."""
    fill(writing.backend, writing.account.id)
    writing.settle()
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "kim l")
    writing.qtbot.waitUntil(lambda: writing.find(SuggestionList, "suggestions").seen is not None)
    lines = writing.find(QListWidget, "suggestionList")
    assert lines.item(0).text() == "Kim Lee, (650) 555-0103"
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    assert writing.find(RecipientField, "").addressees == Addressees(phones=(KIM,))


def test_without_an_inbox_a_number_is_a_number(writing: ComposerDriver) -> None:
    """What is known of a person is known in an inbox."""
    writing.backend.store.directory.replace(writing.account.id, (), writing.backend.now())
    writing.open()
    writing.settle()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_another_account_has_other_people(writing: ComposerDriver) -> None:
    """Nobody of the first is named or offered in it."""
    fill(writing.backend, writing.account.id)
    other = writing.backend.account("Other")
    writing.backend.store.directory.replace(other.id, (BILLING,), writing.backend.now())
    writing.composer.set_account(other.id)
    writing.settle()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_without_an_account_nobody_is_offered(writing: ComposerDriver) -> None:
    """Nor named, though somebody was known a moment ago."""
    fill(writing.backend, writing.account.id)
    writing.settle()
    writing.composer.set_account(None)
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "kim")
    writing.settle()
    assert writing.composer.findChild(QListWidget, "suggestionList") is None
    writing.to.clear()
    writing.add("6505550103")
    assert writing.chips == ["(650) 555-0103"]


def test_fetched_names_appear_on_chips_at_once(opening: Opener, backend: Backend, qtbot: QtBot) -> None:
    """A name that comes into the file names the chip that is there."""
    account = backend.account()
    field = child(opening(), RecipientField)
    settle(field.window(), 60)
    field.add(Recipient(phone=KIM))
    fill(backend, account.id)
    backend.store.changes.announce(Change(directory=True))
    settle(field.window(), 60)
    assert field.audience.label is not None
    assert field.audience.label.text == "Kim Lee · (650) 555-0103"


class Asked:
    """Answers for the service about people, and runs what it is asked at once."""

    def __init__(self, *, offline: bool = False) -> None:
        self.phones: list[str] = []
        self.offline = offline

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
def test_each_of_a_few_is_asked_about_once(writing: ComposerDriver, offline: bool) -> None:
    """One alone is read by the conversation; of many, the service sees to it. A failure stops nobody."""
    desk = Asked(offline=offline)
    writing.composer.edited.connect(
        RecipientLookup(desk.learn, desk.start, writing.composer.written, writing.composer).draft_changed
    )
    writing.add("6505550103")
    settle(writing.composer)
    assert desk.phones == []
    writing.add("4155550188")
    settle(writing.composer)
    assert desk.phones == sorted([KIM, LI])
    writing.write("x")
    writing.add("2125550150")
    settle(writing.composer)
    assert desk.phones[2:] == [PAT]
    writing.to.setText(", ".join(f"41555501{n:02}" for n in range(10)))
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    settle(writing.composer)
    assert len(desk.phones) == 3


def test_recipients_are_not_looked_up_without_an_account(backend: Backend, qtbot: QtBot) -> None:
    """There is nobody to ask for."""
    composer, desk = Composer(backend.core, None, backend.now), Asked()
    qtbot.addWidget(composer)
    composer.edited.connect(RecipientLookup(desk.learn, desk.start, composer.written, composer).draft_changed)
    composer.show()
    composer.findChildren(RecipientField)[0].set_addressees(Addressees((KIM, LI)))
    composer.refresh()
    settle(composer)
    assert desk.phones == []
    assert composer.isVisible()


class FormDriver:
    """A form on screen whose checks can be mended."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.form = Form(still_clock)
        QVBoxLayout(self.window).addWidget(self.form)
        self.edits: list[bool] = []
        self.asked: list[object] = []
        self.form.edited.connect(lambda: self.edits.append(True))
        self.form.checks.fix_requested.connect(
            lambda fix: apply_fix(self.form, fix, lambda: self.asked.append(fix.value))
        )
        self.window.resize(700, 760)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    def press(self, kind: FixKind, value: datetime | str | None = None) -> None:
        """Show a problem with this way out, and press its link."""
        fix = Fix(kind, say("Do it"), value)
        self.form.checks.show_problems([Problem("p", Severity.WARNING, Field.TEXT, say("Something is odd."), fix)])
        link = self.form.checks.findChild(QPushButton, "repair")
        assert isinstance(link, QPushButton)
        assert link.text() == "Do it"
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    def undo(self) -> None:
        """Press Ctrl+Z for the keyboard."""
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[FormDriver]:
    """A form to mend."""
    made = FormDriver(qtbot)
    yield made
    made.window.hide()


def test_fix_replaces_the_text_and_can_be_undone(driver: FormDriver) -> None:
    """The keyboard is in the box then, so Ctrl+Z is at hand."""
    driver.form.editor.box.setPlainText("Hi Pat")
    driver.press(FixKind.REPLACE_TEXT, "Hi Kim")
    assert driver.form.editor.box.toPlainText() == "Hi Kim"
    assert driver.edits
    driver.undo()
    assert driver.form.editor.box.toPlainText() == "Hi Pat"


def test_fix_removes_a_recipient_and_can_be_undone(driver: FormDriver) -> None:
    """From where the keyboard is then; one that is gone already stays gone."""
    driver.form.recipients.set_addressees(Addressees((KIM, PAT)))
    driver.press(FixKind.DROP_RECIPIENT, PAT)
    assert list(driver.form.recipients.addressees.phones) == [KIM]
    driver.press(FixKind.DROP_RECIPIENT, PAT)
    assert list(driver.form.recipients.addressees.phones) == [KIM]
    driver.undo()
    assert list(driver.form.recipients.addressees.phones) == [KIM, PAT]


def test_fix_takes_many_out_and_can_be_undone(driver: FormDriver) -> None:
    """The list behind the one question is unfolded and folded; one Ctrl+Z brings all back."""
    driver.form.recipients.set_addressees(Addressees((KIM, PAT, LI)))
    fix = Fix(FixKind.DROP_RECIPIENTS, say("Take them out"), f"{PAT} {LI}")
    problem = Problem("p", Severity.WARNING, Field.RECIPIENTS, say("They are odd."), fix, "", ("Pat", "Li"))
    driver.form.checks.show_problems([problem])
    details = driver.form.checks.findChild(QPlainTextEdit, "problemDetails")
    show = driver.form.checks.findChild(QPushButton, "showDetails")
    assert details is not None
    assert show is not None
    for is_shown, words in ((True, "Hide them"), (False, "Show them")):
        show.click()
        assert (details.isVisible(), show.text()) == (is_shown, words)
    assert details.toPlainText() == "Pat\nLi"
    take_out = driver.form.checks.first_repair
    assert take_out is not None
    QTest.mouseClick(take_out, Qt.MouseButton.LeftButton)
    assert list(driver.form.recipients.addressees.phones) == [KIM]
    driver.undo()
    assert list(driver.form.recipients.addressees.phones) == [KIM, PAT, LI]


def test_fix_sets_the_send_time(driver: FormDriver) -> None:
    """The draft has the time; nothing is sent by it."""
    at = datetime(2026, 3, 21, 15, 0, tzinfo=UTC)
    driver.press(FixKind.SEND_AT, at)
    assert driver.form.draft(side=Side.TEXT).send_at == at
    assert driver.form.send.hasFocus()


def test_fix_asks_for_the_conversation(driver: FormDriver) -> None:
    """The draft stays as it is."""
    driver.press(FixKind.SHOW_CONVERSATION, KIM)
    assert (driver.asked, driver.edits) == ([KIM], [])


def test_the_repair_stands_below_the_words_and_is_reached_by_keyboard(driver: FormDriver) -> None:
    """Neither is cut, however long the sentence; a key that comes too soon after the question doesn't press it."""
    long = say("It is 9:40 pm where Kim Lee is, and quiet hours there begin at 9 pm, so this text may wake somebody.")
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        driver.window.setLayoutDirection(direction)
        fix = Fix(FixKind.SHOW_CONVERSATION, say("Salt & pepper"), KIM)
        driver.form.checks.show_problems([Problem("p", Severity.WARNING, Field.TEXT, long, fix)])
        settle(driver.window)
        link = driver.form.checks.findChild(QPushButton, "repair")
        label = driver.form.checks.findChild(QLabel, "problem")
        assert isinstance(link, QPushButton)
        assert isinstance(label, QLabel)
        assert (link.width(), link.text()) == (link.sizeHint().width(), "Salt && pepper")
        assert label.height() >= label.heightForWidth(label.width())
        assert link.geometry().top() >= label.geometry().bottom()
        assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(link, Qt.Key.Key_Return)
    assert driver.asked == []


def test_problem_without_a_fix_has_no_link(driver: FormDriver) -> None:
    """A click on its words leads to the field, beside a link too."""
    followed: list[Field] = []
    driver.form.checks.followed.connect(followed.append)
    driver.form.checks.show_problems([Problem("p", Severity.ERROR, Field.MEDIA, say("It is odd."))])
    assert driver.form.checks.findChild(QPushButton, "repair") is None
    label = driver.form.checks.findChild(QLabel)
    assert label is not None
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert followed == [Field.MEDIA]


def test_a_group_from_a_toll_free_number_can_be_sent_to_each_alone(writing: ComposerDriver) -> None:
    """The error goes with its cause; what Send does then, it does when it is pressed."""
    writing.inbox.setFocus()
    QTest.keyClicks(writing.inbox, TOLL_FREE.name)
    writing.add("6505550103", "2125550150")
    writing.write("hello")
    writing.press("oneGroup")
    writing.press("send")
    assert len(writing.checks) == 1
    writing.press("repair")
    writing.settle()
    assert writing.checks == []
    assert writing.find(QAbstractButton, "eachAlone").isChecked()
    assert writing.find(QAbstractButton, "eachAlone").hasFocus()
    assert writing.entries == ()


def test_fix_for_quiet_hours_schedules_the_text(writing: ComposerDriver) -> None:
    """Of the real check; the strip with the time takes it back."""
    writing.backend.at = writing.backend.at.replace(hour=6)
    writing.add("6505550103")
    writing.write("See you at 2:15")
    writing.press("send")
    assert ["outside texting hours" in words for words in writing.checks] == [True]
    writing.press("repair")
    writing.settle()
    draft = writing.composer.form.draft(side=Side.TEXT)
    assert draft.send_at is not None
    assert writing.button.text() == f"Schedule for {writing.when(draft.send_at)}"
    assert writing.button.hasFocus()
    assert writing.checks == []
    assert writing.entries == ()
