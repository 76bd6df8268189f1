"""What the recipients come to: how many texts, what the button says, and whether there can be a note."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, Recipient
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_recipient_book import CREW, FAMILY, KIMS, RECALL, FakeBook

ONE = Recipient(phone=KIM)
NUMBER = Recipient(phone=LI)
LIST = Recipient(list_id=RECALL.id)
REPLY = Recipient(chat_id=KIMS.id)
GROUP_REPLY = Recipient(chat_id=FAMILY.id)


@pytest.fixture
def field(writing: ComposerDriver) -> RecipientField:
    """The field, with a book to name chips by."""
    writing.settle()  # the desk's own book comes with the first paint
    found = writing.find(RecipientField, "")
    found.set_book(FakeBook())
    return found


@pytest.mark.parametrize(
    ("recipients", "button"),
    [
        ((ONE,), "Send to Kim Lee"),
        ((NUMBER,), "Send to (415) 555-0188"),
        ((REPLY,), "Send to Kim Lee"),
        ((GROUP_REPLY,), "Send to the group “Lee family”"),
        ((ONE, NUMBER), "Send to 2 people"),
        ((LIST,), "Review 412 texts"),
        ((Recipient(chat_id=CREW.id),), "Send to the group “Kim Lee, (415) 555-0188 …”"),
    ],
)
def test_the_button_names_every_set_of_recipients(
    writing: ComposerDriver, field: RecipientField, recipients: tuple[Recipient, ...], button: str
) -> None:
    """One person, a reply, each alone."""
    for recipient in recipients:
        field.add(recipient)
    writing.settle()
    assert writing.button.text() == button


def test_who_opted_out_gets_no_text(writing: ComposerDriver, field: RecipientField) -> None:
    """Several people are counted without those who are known to have; of very many nobody is looked at."""
    book = FakeBook()
    book.opt_out(KIM)
    field.set_book(book)
    for recipient in (ONE, NUMBER, Recipient(phone=PAT)):
        field.add(recipient)
    assert (field.audience.chips, field.audience.texts) == (3, 2)
    for number in range(100):
        field.add(Recipient(phone=f"1415555{number:04}"))
    assert (field.audience.chips, field.audience.texts) == (103, None)


def test_review_is_announced_where_there_is_one(writing: ComposerDriver, field: RecipientField) -> None:
    """For a list and for more than ten separate texts; neither for a group nor for few."""
    words = writing.find(QWidget, "reviewed")
    field.add(LIST)
    assert words.isVisible()
    field.keep_only(())
    for number in range(11):
        assert not words.isVisible()
        field.add(Recipient(phone=f"1415555{number:04}"))
    assert words.isVisible()
    writing.find(QAbstractButton, "oneGroup").click()
    assert not words.isVisible()


@pytest.mark.parametrize("recipients", [(ONE, NUMBER), (LIST,), (LIST, ONE)])
def test_a_private_note_is_dim_for_many(
    writing: ComposerDriver, field: RecipientField, recipients: tuple[Recipient, ...]
) -> None:
    """It goes to one conversation, and says so; a note that is being written is not taken away."""
    tab = writing.find(QAbstractButton, "privateNote")
    assert tab.isEnabled()
    for recipient in recipients:
        field.add(recipient)
    assert not tab.isEnabled()
    assert tab.toolTip() == "A private note can only go on one conversation."
    field.remove_all()
    assert tab.isEnabled()
    writing.press("privateNote")
    for recipient in recipients:
        field.add(recipient)
    assert tab.isEnabled()


@pytest.mark.parametrize("recipients", [(LIST,), (LIST, ONE)])
def test_impossible_note_names_no_recipients(
    writing: ComposerDriver, field: RecipientField, recipients: tuple[Recipient, ...]
) -> None:
    """A list gets no note: that it does not see it would sound as if somebody on it could."""
    writing.press("privateNote")
    for recipient in recipients:
        field.add(recipient)
    writing.write("Call first.")
    writing.settle()
    assert writing.foot == "Only your team sees this"


def test_a_reply_leaves_as_one(writing: ComposerDriver, field: RecipientField) -> None:
    """To the conversation, not to the number."""
    field.add(REPLY)
    writing.write("x")
    writing.press("send")
    (entry,) = writing.entries
    assert entry.message.chat_id == KIMS.id
    assert field.addressees == Addressees(chats=(KIMS.id,))
    undo = writing.backend.core.outbox.undo(entry.batch_id, writing.composer.unsent_drafts())
    writing.composer.restore_draft(undo)
    assert field.addressees == Addressees(chats=(KIMS.id,))


def test_names_that_become_known_are_shown(writing: ComposerDriver, field: RecipientField) -> None:
    """A name that arrives later is on the chip and on the button."""
    book = FakeBook(people={})
    field.set_book(book)
    writing.add("6505550103", "2125550150")
    field.remove_phone(PAT)
    book.people = FakeBook().people
    writing.composer.refresh()
    assert writing.chips == ["Kim Lee · (650) 555-0103"]
    writing.settle()
    assert writing.button.text() == "Send to Kim Lee"
