"""The page of several recipients: who gets a text, by time zone, and who is left out."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from heydesk.domain.broadcast import Audience, Excluded, Reached, Reason
from heydesk.domain.message import Side
from heydesk.domain.records import ListId
from heydesk.domain.time_zones import LocalTimes
from heydesk.ui.broadcast.audience_page import AudiencePresenter, LeftOutCard, Name, NameFlow, group_by_time
from heydesk.ui.composer.recipients.audience import MANY
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, Recipient
from heydesk.ui.text import clock
from tests.ui.backend import KIM, LI, PAT, Backend
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_recipient_book import FAMILY, RECALL, FakeBook

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ONE, NUMBER = Recipient(phone=KIM), Recipient(phone=LI)
NOW = datetime(2026, 3, 4, 18, 12, tzinfo=UTC)
LIST, UNREAD = Recipient(list_id=RECALL.id), Recipient(list_id=ListId(9))


def run(coroutine: Coroutine[Any, Any, object]) -> None:
    """Run what waits for nobody to its end."""
    with suppress(StopIteration):
        coroutine.send(None)


class AudienceDriver:
    """A composer with the page in its middle."""

    def __init__(self, writing: ComposerDriver) -> None:
        writing.settle()  # the desk's own book comes with the first paint
        self.writing = writing
        self.field = writing.find(RecipientField, "")
        self.field.set_book(FakeBook())
        form = writing.composer.form
        self.presenter = AudiencePresenter(writing.backend.core, run, form)
        self.page = self.presenter.page
        writing.composer.show_middle(self.page)
        writing.composer.edited.connect(self._follow)

    def _follow(self) -> None:
        form = self.writing.composer.form
        if form.recipients.audience.shape in MANY:
            self.presenter.follow(self.writing.account.id, form.draft(form.side))

    def add(self, *recipients: Recipient) -> None:
        """Add chips, and wait until the page has followed."""
        for recipient in recipients:
            self.field.add(recipient)
        self.writing.settle()

    @property
    def words(self) -> list[str]:
        """What can be read."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]

    @property
    def names(self) -> list[str]:
        """The names in each group."""
        return [flow.accessibleName() for flow in self.page.findChildren(NameFlow) if flow.isVisible()]

    @property
    def keepers(self) -> dict[str, QAbstractButton]:
        """The buttons that take the others out."""
        found = self.page.findChildren(QAbstractButton, "keepOnly")
        return {button.text(): button for button in found if button.isVisible()}

    def press(self, name: str) -> None:
        """Press a button of the page."""
        button = self.writing.composer.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
        self.writing.settle()


@pytest.fixture
def desk(backend: Backend, qtbot: QtBot) -> Iterator[AudienceDriver]:
    """A person at the composer."""
    made = ComposerDriver(backend, qtbot)
    yield AudienceDriver(made)
    made.composer.hide()


def test_several_people_are_named_by_their_time(desk: AudienceDriver) -> None:
    """How many texts it is, who sees what, and each person."""
    desk.add(ONE, NUMBER)
    assert desk.words[:2] == ["2 separate texts", "Everyone gets their own text. Replies are private."]
    assert "(415) 555-0188" in " ".join(desk.names)
    desk.add(Recipient(phone=PAT))
    assert desk.words[0] == "3 separate texts"


def test_the_choice_of_a_group_stands_on_the_page(desk: AudienceDriver) -> None:
    """Separate texts are the default; a group says who sees whom, and is not offered for a note."""
    desk.add(ONE, NUMBER)
    each, group = (desk.writing.find(QAbstractButton, name) for name in ("eachAlone", "oneGroup"))
    assert each.isVisible()
    assert each.isChecked()
    assert (each.text(), each.accessibleName()) == ("Separately", "Each alone")
    assert group.accessibleName() == "One group, everybody sees everybody"
    group.click()
    desk.writing.settle()
    assert desk.words[:2] == ["1 group text to 2 people", "Everyone sees everyone's number and replies."]
    assert desk.writing.composer.form.draft(Side.TEXT).group
    desk.writing.press("customerText")
    desk.field.remove_all()
    desk.writing.press("privateNote")
    desk.add(ONE, NUMBER)
    assert not each.isVisible()
    assert desk.words[:2] == ["2 private notes", "One note on each conversation. Only your team sees them."]


def test_too_many_notes_and_a_note_to_a_list_are_refused_in_words(desk: AudienceDriver) -> None:
    """Before Send is pressed."""
    desk.writing.press("privateNote")
    desk.add(LIST)
    assert desk.words[:2] == ["A private note can't go to a list", "Choose one person."]
    desk.field.remove_all()
    desk.add(*(Recipient(phone=f"1415555{number:04}") for number in range(11)))
    assert desk.words[:2] == ["11 private notes", "At most 10 notes can be added at once."]


def test_a_list_says_how_many_texts_it_is(desk: AudienceDriver) -> None:
    """Where the service doesn't show who is on it, that is said; of an unknown one not even the number is known."""
    desk.add(LIST)
    assert desk.words[0] == "412 separate texts"
    assert "Heymarket doesn't show who is on this list." in desk.words
    desk.field.remove_all()
    desk.add(UNREAD)
    assert desk.words[0] == "A separate text to everyone on this list"


def test_mixed_kinds_are_a_choice_and_lose_nobody(desk: AudienceDriver) -> None:
    """Nothing leaves, every chip stays, and one press keeps what the person means; undo takes that back."""
    writing = desk.writing
    desk.add(ONE, LIST, NUMBER, Recipient(chat_id=FAMILY.id))
    writing.write("x")
    writing.settle()
    assert desk.words[:2] == ["A list or group can't be combined with other recipients", "Choose what to keep:"]
    assert not writing.find(QAbstractButton, "eachAlone").isVisible()
    writing.press("send")
    assert writing.entries == ()
    assert list(desk.keepers) == ["Only Recall May", "Only Lee family", "Only the 2 people"]
    desk.keepers["Only the 2 people"].click()
    writing.settle()
    assert desk.field.addressees == Addressees(phones=(KIM, LI))
    assert writing.to.hasFocus()
    assert desk.keepers == {}
    assert writing.find(QAbstractButton, "eachAlone").isVisible()
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    writing.settle()
    desk.keepers["Only Recall May"].click()
    assert desk.field.addressees == Addressees(lists=(RECALL.id,))


def test_person_beside_a_list_is_offered_by_name(desk: AudienceDriver) -> None:
    """On the button that keeps them; of two lists either is offered."""
    desk.add(LIST, ONE)
    assert list(desk.keepers) == ["Only Recall May", "Only Kim Lee"]
    desk.field.remove_all()
    desk.add(LIST, UNREAD)
    assert list(desk.keepers) == ["Only Recall May", "Only List 9"]


def test_group_choice_is_reset_for_fewer_than_two_people(desk: AudienceDriver) -> None:
    """A list that took the place of a group's people goes to each alone."""
    desk.add(ONE, NUMBER)
    desk.press("oneGroup")
    desk.add(LIST)
    desk.keepers["Only Recall May"].click()
    desk.writing.write("x")
    desk.writing.press("send")
    (asked,) = desk.writing.asked
    assert (asked.draft.lists, asked.draft.recipients, asked.draft.group) == ((RECALL.id,), (), False)


def test_all_recipients_are_removed_at_once(desk: AudienceDriver) -> None:
    """From the fourth on that is offered; undo brings them back."""
    desk.add(ONE, NUMBER, Recipient(phone=PAT))
    clear = desk.page.findChild(QAbstractButton, "clearRecipients")
    assert isinstance(clear, QAbstractButton)
    assert not clear.isVisible()
    desk.add(Recipient(phone="14155550199"))
    desk.press("clearRecipients")
    assert desk.field.addressees == Addressees()
    assert desk.writing.to.hasFocus()


def test_who_is_left_out_is_told_with_the_reason(desk: AudienceDriver) -> None:
    """Who opted out, and what is no number, which can be corrected."""
    writing = desk.writing
    desk.add(ONE, NUMBER)
    writing.to.setFocus()
    QTest.keyClicks(writing.to, "555-01")
    writing.box.setFocus()
    writing.settle()
    card = desk.page.findChild(LeftOutCard)
    assert isinstance(card, LeftOutCard)
    assert card.isVisible()
    assert [word for word in desk.words if word.startswith("isn't")] == ["isn't a full phone number"]
    desk.press("fixNumber")
    assert writing.to.hasFocus()
    assert writing.to.selectedText() == "555-01"
    desk.page.show_people(Audience((), (Excluded(Reason.OPTED_OUT, KIM, "Kim Lee"),)), ())
    assert {"Kim Lee", "opted out"} <= set(desk.words)
    desk.page.show_people(Audience(), ())
    assert not card.isVisible()


def test_left_out_people_can_be_put_back_and_many_are_counted(qtbot: QtBot) -> None:
    """Those whom the person took out; of very many the rest is a number."""
    card = LeftOutCard()
    qtbot.addWidget(card)
    asked: list[str] = []
    card.put_back_requested.connect(asked.append)
    card.show_people((Excluded(Reason.CHOSEN, KIM, ""), Excluded(Reason.NO_NUMBER, "", "")), ())
    button = card.findChild(QAbstractButton, "putBack")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert asked == [KIM]
    card.show_people(tuple(Excluded(Reason.BLOCKED, f"1415555{n:04}") for n in range(50)), ())
    assert "and 10 more" in [label.text() for label in card.findChildren(QLabel)]


def reached(name: str, hours: int | None, *, quiet: bool = False) -> Reached:
    """Make somebody whose clock is so many hours off; None for unknown."""
    here = NOW.astimezone()
    if hours is None:
        return Reached("18335550100", name)
    offset = (here.utcoffset() or timedelta()) + timedelta(hours=hours)
    return Reached(KIM, name, LocalTimes((here.astimezone(timezone(offset)),)), quiet)


def test_people_are_grouped_by_their_time() -> None:
    """The same time as here, another, or unknown; and for how many it is no time for texts."""
    now = NOW
    people = [reached("Kim", 0), reached("Pat", 1), reached("Li", None), reached("Olu", 2, quiet=True)]
    here, there, unknown = group_by_time(people, now)
    assert (here.title, here.facts) == ("Same time as you", f"1 person · {clock(now)}")
    assert here.names == (Name("Kim"),)
    assert (there.title, there.facts) == ("Other time zones", "2 people · 1 outside texting hours")
    assert [bool(name.clock) for name in there.names] == [True, True]
    assert (unknown.title, unknown.facts) == ("Local time unknown", "1 person")
    assert group_by_time(people[1:2], now)[0].facts == "1 person · all within texting hours"


def test_thousands_of_names_are_counted_after_some_hundreds(qtbot: QtBot) -> None:
    """And fit into the width, whatever it is."""
    flow = NameFlow()
    qtbot.addWidget(flow)
    flow.show_names([Name(f"Person {number}", "9:00 PM") for number in range(5000)])
    named, more = flow.accessibleName().rsplit(", and ", 1)
    assert named.endswith("Person 299 9:00 PM")
    assert int("".join(filter(str.isdigit, more))) == 4700  # parted as the locale does
    assert flow.heightForWidth(300) > flow.heightForWidth(900) > 0
    flow.resize(300, flow.heightForWidth(300))
    flow.show()
    QApplication.processEvents()
    assert flow.grab(QRect(QPoint(0, 0), flow.size())).height() > 0
    flow.show_names([])
    assert flow.heightForWidth(300) == 0


def test_choice_stands_below_the_title_where_there_is_little_room(desk: AudienceDriver) -> None:
    """At large fonts and in narrow windows."""
    desk.add(ONE, NUMBER)
    each = desk.writing.find(QWidget, "eachAlone")
    title = desk.page.findChild(QLabel, "audienceTitle")
    assert isinstance(title, QLabel)
    desk.writing.composer.resize(1000, 700)
    desk.writing.settle()
    beside = each.mapTo(desk.page, QPoint()).y() - title.mapTo(desk.page, QPoint()).y()
    desk.writing.composer.resize(560, 700)
    desk.writing.settle()
    assert each.mapTo(desk.page, QPoint()).y() - title.mapTo(desk.page, QPoint()).y() > beside
