"""What the recipients come to, said in words: on the line below the field, and on the button."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from heydesk.domain.records import ChatId, ListId
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, Recipient
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_recipient_book import CREW, FAMILY, KIMS, MIXED_LIST, RECALL, FakeBook

ONE = Recipient(phone=KIM)
NUMBER = Recipient(phone=LI)
LIST = Recipient(list_id=RECALL.id)
UNCOUNTED = Recipient(list_id=MIXED_LIST.id)
UNREAD = Recipient(list_id=ListId(9))
REPLY = Recipient(chat_id=KIMS.id)
GROUP_REPLY = Recipient(chat_id=FAMILY.id)

UNREAD_WORDS = (
    "1 message to each person on it, alone. HeyDesk can't tell its name or who is on it: reading lists is not open to"
    " every team. Compare the number with the list's in Heymarket."
)


@pytest.fixture
def field(writing: ComposerDriver) -> RecipientField:
    """The field, with a book to name chips by."""
    writing.settle()  # the desk's own book comes with the first paint
    found = writing.find(RecipientField, "")
    found.set_book(FakeBook())
    return found


def audience(writing: ComposerDriver) -> str:
    """The line under the field."""
    return writing.find(QLabel, "audience").text()


def keepers(writing: ComposerDriver) -> dict[str, QAbstractButton]:
    """The buttons that take the others out."""
    QApplication.processEvents()
    found = writing.composer.findChildren(QAbstractButton, "keepOnly")
    return {button.text(): button for button in found if button.isVisible()}


@pytest.mark.parametrize(
    ("recipients", "words", "button"),
    [
        ((ONE,), "1 message to Kim Lee alone.", "Send to Kim Lee"),
        ((NUMBER,), "1 message to (415) 555-0188 alone.", "Send to (415) 555-0188"),
        ((REPLY,), "1 reply in the conversation with Kim Lee.", "Send to Kim Lee"),
        (
            (GROUP_REPLY,),
            "1 reply in the group conversation “Lee family”. All 3 in it see it.",
            "Send to the group “Lee family”",
        ),
        ((ONE, NUMBER), "2 messages, one to each. Nobody sees who else got one.", "Send to 2 people"),
        (
            (LIST,),
            "412 messages, one to each on “Recall May”. Nobody sees who else got one.",
            "Review 412 texts",
        ),
        (
            (UNCOUNTED,),
            "1 message to each person on “Newsletter”, alone. Heymarket doesn't tell HeyDesk how many they are.",
            "Review texts",
        ),
        (
            (UNREAD,),
            UNREAD_WORDS,
            "Review texts",
        ),
        (
            (Recipient(chat_id=CREW.id),),
            "1 reply in the group conversation “Kim Lee, (415) 555-0188 …”. All 3 in it see it.",
            "Send to the group “Kim Lee, (415) 555-0188 …”",
        ),
    ],
)
def test_every_set_of_recipients_is_said_in_words(
    writing: ComposerDriver, field: RecipientField, recipients: tuple[Recipient, ...], words: str, button: str
) -> None:
    """One person, a reply, each alone, a list: what it means stands below, and the button names it."""
    for recipient in recipients:
        field.add(recipient)
    writing.settle()
    assert audience(writing) == words
    assert writing.find(QLabel, "audience").isVisible()
    assert writing.button.text() == button


@pytest.mark.parametrize(
    ("recipients", "words"),
    [
        ((ONE,), "1 note about Kim Lee, for your team."),
        ((REPLY,), "1 note in the conversation with Kim Lee."),
        ((GROUP_REPLY,), "1 note in the group conversation “Lee family”."),
        ((Recipient(chat_id=ChatId(9)),), "1 note in this conversation."),
        ((ONE, NUMBER), "2 notes for your team, one about each."),
        ((LIST,), "A private note can't go to a list."),
    ],
)
def test_a_note_says_where_it_goes(
    writing: ComposerDriver, field: RecipientField, recipients: tuple[Recipient, ...], words: str
) -> None:
    """And never that it is a message."""
    writing.press("privateNote")
    for recipient in recipients:
        field.add(recipient)
    assert audience(writing) == words


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


def test_no_recipients_hide_the_audience(writing: ComposerDriver) -> None:
    """There is nothing to say yet, and no room is taken."""
    assert not writing.find(QLabel, "audience").isVisible()
    assert writing.button.text() == "Send"


def test_mixed_kinds_are_a_choice_and_lose_nobody(writing: ComposerDriver, field: RecipientField) -> None:
    """Nothing leaves, every chip stays, and one press keeps what the person means; undo takes that back."""
    for recipient in (ONE, LIST, NUMBER, GROUP_REPLY):
        field.add(recipient)
    writing.write("x")
    writing.settle()
    assert audience(writing).startswith("A list or a conversation goes alone, and others are beside it.")
    assert writing.button.text() == "Send"
    assert not writing.find(QAbstractButton, "eachAlone").isVisible()
    writing.press("send")
    assert writing.entries == ()
    assert len(writing.chips) == 4
    found = keepers(writing)
    assert list(found) == ["Only Recall May", "Only Lee family", "Only the 2 people"]
    found["Only the 2 people"].click()
    assert field.addressees == Addressees(phones=(KIM, LI))
    assert writing.to.hasFocus()
    assert keepers(writing) == {}
    assert writing.find(QAbstractButton, "eachAlone").isVisible()
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    assert len(writing.chips) == 4
    keepers(writing)["Only Recall May"].click()
    assert field.addressees == Addressees(lists=(RECALL.id,))


def test_person_beside_a_list_is_offered_by_name(writing: ComposerDriver, field: RecipientField) -> None:
    """On the button that keeps them."""
    field.add(LIST)
    field.add(ONE)
    assert list(keepers(writing)) == ["Only Recall May", "Only Kim Lee"]


def test_two_lists_offer_to_keep_either(writing: ComposerDriver, field: RecipientField) -> None:
    """There are no people to keep then."""
    field.add(LIST)
    field.add(UNREAD)
    assert list(keepers(writing)) == ["Only Recall May", "Only List 9"]


def test_group_choice_is_reset_for_fewer_than_two_people(writing: ComposerDriver, field: RecipientField) -> None:
    """A list that took the place of a group's people goes to each alone."""
    field.add(ONE)
    field.add(NUMBER)
    writing.press("oneGroup")
    field.add(LIST)
    keepers(writing)["Only Recall May"].click()
    writing.write("x")
    writing.press("send")
    (asked,) = writing.asked
    assert (asked.draft.lists, asked.draft.recipients, asked.draft.group) == ((RECALL.id,), (), False)


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


def test_names_that_become_known_are_shown_in_the_audience(writing: ComposerDriver, field: RecipientField) -> None:
    """A name that arrives later is on the chip, below the field and on the button."""
    book = FakeBook(people={})
    field.set_book(book)
    writing.add("6505550103", "2125550150")
    field.remove_phone(PAT)
    assert audience(writing) == "1 message to (650) 555-0103 alone."
    book.people = FakeBook().people
    writing.composer.refresh()
    assert writing.chips == ["Kim Lee · (650) 555-0103"]
    assert audience(writing) == "1 message to Kim Lee alone."
    writing.settle()
    assert writing.button.text() == "Send to Kim Lee"
