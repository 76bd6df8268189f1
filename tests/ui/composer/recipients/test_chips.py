"""Chips of people, lists and conversations: what they say, and that drafts carry them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from heydesk.domain.message import Draft, Side
from heydesk.domain.records import ChatId, ContactList, Conversation, HistoryMessage, ListId, LocalId, MessageId
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees, EmptyRecipientBook, Recipient, chip_label
from heydesk.ui.text import short_moment
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_recipient_book import CREW, FAMILY, KIMS, MIXED_LIST, RECALL, FakeBook, named

EVERY_KIND = Draft(recipients=(KIM, LI), chats=(FAMILY.id,), lists=(RECALL.id,), pending="650", text="x")


@pytest.fixture
def field(writing: ComposerDriver) -> RecipientField:
    """The field, with a book to name chips by."""
    writing.settle()  # the desk's own book comes with the first paint
    found = writing.find(RecipientField, "")
    found.set_book(FakeBook())
    return found


def chips(writing: ComposerDriver) -> list[QAbstractButton]:
    """The chips that can be seen."""
    return [chip for chip in writing.composer.findChildren(QAbstractButton, "chip") if not chip.isHidden()]


@pytest.mark.parametrize(
    ("recipient", "text", "spoken"),
    [
        (Recipient(phone=KIM), "Kim Lee · (650) 555-0103", "Kim Lee, (650) 555-0103"),
        (Recipient(phone=LI), "(415) 555-0188", "(415) 555-0188"),
        (Recipient(list_id=RECALL.id), "Recall May · list · 412 people", "Recall May, list · 412 people"),
        (Recipient(list_id=MIXED_LIST.id), "Newsletter · list", "Newsletter, list"),
        (Recipient(list_id=ListId(9)), "List 9", "List 9"),
        (
            Recipient(chat_id=KIMS.id),
            "Kim Lee · (650) 555-0103",
            "Kim Lee, (650) 555-0103",
        ),
        (Recipient(chat_id=FAMILY.id), "Lee family · group · 3 people", "Lee family, group · 3 people"),
        (
            Recipient(chat_id=CREW.id),
            "Kim Lee, (415) 555-0188 … · group · 3 people",
            "Kim Lee, (415) 555-0188 …, group · 3 people",
        ),
        (Recipient(chat_id=ChatId(9)), "Conversation 9", "Conversation 9"),
    ],
)
def test_a_chip_says_whom_it_stands_for(
    writing: ComposerDriver, field: RecipientField, recipient: Recipient, text: str, spoken: str
) -> None:
    """Name and number, to the eye and to a screen reader; without a name, the number alone."""
    field.add(recipient)
    (chip,) = chips(writing)
    assert chip.text() == text
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == spoken


@pytest.mark.parametrize(("blocked", "words"), [(False, "opted out"), (True, "blocked")])
def test_chip_shows_opted_out_or_blocked(writing: ComposerDriver, blocked: bool, words: str) -> None:
    """On the chip, and for a screen reader in its description; also in the conversation with them."""
    writing.settle()
    field, book = writing.find(RecipientField, ""), FakeBook()
    field.set_book(book)
    writing.add("6505550103")
    book.opt_out(KIM, blocked=blocked)
    field.refresh()
    (chip,) = chips(writing)
    assert chip.text() == f"Kim Lee · (650) 555-0103 · {words}"
    assert chip.accessibleDescription().startswith(f"{words}. ")
    assert chip_label(Recipient(chat_id=KIMS.id), book, "US").alarm == words


def test_a_list_of_one_and_a_conversation_of_nobody_are_named_too() -> None:
    """As the service may tell of both."""
    book = FakeBook(
        lists=(ContactList(ListId(1), "Test", 1),),
        conversations=(Conversation(ChatId(1), KIMS.inbox_id, (), "Web chat"),),
    )
    assert chip_label(Recipient(list_id=ListId(1)), book, "US").text == "Test · list · 1 person"
    assert chip_label(Recipient(chat_id=ChatId(1)), book, "US").text == "Web chat"


def test_an_empty_book_knows_numbers_alone() -> None:
    """Before anything has been fetched."""
    found = [chip_label(one, EmptyRecipientBook(), "US").text for one in Addressees.from_draft(EVERY_KIND).recipients]
    assert found == ["(650) 555-0103", "(415) 555-0188", "Conversation 72", "List 501"]


def test_a_name_makes_no_mnemonic_and_no_markup(writing: ComposerDriver, field: RecipientField) -> None:
    """Whatever people call their lists."""
    field.set_book(FakeBook(lists=(ContactList(ListId(5), "<b>Tom</b> & Jerry", 2),)))
    field.add(Recipient(list_id=ListId(5)))
    (chip,) = chips(writing)
    assert chip.shortcut().isEmpty()
    assert chip.accessibleName() == "<b>Tom</b> & Jerry, list · 2 people"
    assert chip.toolTip() == "<b>Tom</b> & Jerry · list · 2 people"  # every tooltip is shown as plain text


@pytest.mark.parametrize("side", list(Side))
def test_a_draft_carries_chips_of_every_kind(writing: ComposerDriver, side: Side) -> None:
    """Through the file, and back at the next start."""
    draft = Draft(
        recipients=EVERY_KIND.recipients,
        chats=EVERY_KIND.chats,
        lists=EVERY_KIND.lists,
        pending="650",
        text="x",
        side=side,
    )
    writing.backend.core.drafts.save(writing.account.id, draft)
    writing.open()
    (standing,) = writing.composer.unsent_drafts()
    assert Addressees.from_draft(standing) == Addressees.from_draft(draft)
    assert len(writing.chips) == 4


def test_a_kept_draft_gives_its_chips_back(writing: ComposerDriver) -> None:
    """What stood there keeps its own."""
    writing.backend.core.drafts.keep(writing.account.id, EVERY_KIND)
    writing.composer.reload_kept()
    writing.add("2125550150")
    writing.write("standing")
    kept = writing.backend.core.drafts.saved(writing.account.id)[0]
    writing.composer.restore_draft(
        writing.backend.core.drafts.open_kept(kept.id, writing.composer.unsent_drafts()), chosen=True
    )
    assert Addressees.from_draft(writing.composer.unsent_drafts()[0]) == Addressees.from_draft(EVERY_KIND)
    (put_aside,) = writing.backend.core.drafts.saved(writing.account.id)
    assert put_aside.draft.recipients == (PAT,)


def test_each_side_keeps_its_own_list(writing: ComposerDriver, field: RecipientField) -> None:
    """A note about one person never borrows the list of the text behind it."""
    field.add(Recipient(list_id=RECALL.id))
    writing.write("to all of them")
    writing.composer.restore_draft(Draft(recipients=(KIM,), text="about Kim", side=Side.NOTE), chosen=True)
    assert field.addressees == Addressees(phones=(KIM,))
    writing.press("customerText")
    assert field.addressees == Addressees(lists=(RECALL.id,))


def test_undo_brings_back_any_kind(writing: ComposerDriver, field: RecipientField) -> None:
    """One step of undo for each chip that came or went."""
    field.add(Recipient(list_id=RECALL.id))
    field.add(Recipient(phone=KIM))
    field.remove_phone(KIM)
    assert field.addressees == Addressees(lists=(RECALL.id,))
    writing.to.setFocus()
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    assert field.addressees == Addressees(phones=(KIM,), lists=(RECALL.id,))
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    assert field.addressees == Addressees(lists=(RECALL.id,))
    QTest.keySequence(writing.to, QKeySequence.StandardKey.Undo)
    assert field.addressees == Addressees()


def test_list_is_added_only_once(field: RecipientField) -> None:
    """Whatever way they come."""
    field.add(Recipient(list_id=RECALL.id))
    field.add(Recipient(list_id=RECALL.id))
    assert field.addressees == Addressees(lists=(RECALL.id,))


@pytest.mark.parametrize("typed", ["list 501", "List 501", "LIST #501"])
def test_a_list_can_be_typed_by_its_number(writing: ComposerDriver, typed: str) -> None:
    """For teams whose lists can't be read here."""
    writing.add(typed)
    assert writing.chips == ["List 501"]
    assert writing.to.text() == ""


def test_a_kept_draft_without_words_is_named_by_its_chips(writing: ComposerDriver) -> None:
    """In the menu of kept drafts; a list by its number."""
    writing.backend.core.drafts.keep(writing.account.id, Draft(recipients=(KIM,), lists=(RECALL.id,)))
    writing.composer.reload_kept()
    writing.press("keptDrafts")
    (menu,) = writing.composer.findChildren(QMenu)[:1]
    words = menu.actions()[0].text()
    menu.close()
    assert words.startswith("To (650) 555-0103, List 501 · ")


def test_hundreds_are_folded_and_unfold(writing: ComposerDriver) -> None:
    """One row of them is seen; the fold counts the rest, is reached by the arrows, and shows more until the end."""
    numbers = ", ".join(f"(415) 555-{n:04}" for n in range(300))
    writing.to.setText(numbers)
    QTest.keyClick(writing.to, Qt.Key.Key_Return)
    shown = len(writing.chips)
    assert 1 <= shown < 10
    assert len({chip.y() for chip in chips(writing)} | {writing.to.y()}) == 1
    fold = writing.find(QAbstractButton, "moreRecipients")
    assert fold.text() == fold.accessibleName() == f"{300 - shown} more"
    QTest.keyClick(writing.to, Qt.Key.Key_Left)
    assert fold.hasFocus()
    QTest.keyClick(fold, Qt.Key.Key_Return)
    assert len(writing.chips) == 300
    assert not fold.isVisible()
    assert chips(writing)[0].isVisible()
    writing.box.setFocus()
    assert len(writing.chips) == shown
    assert fold.isVisible()


def test_few_are_shown_with_number_and_time_and_many_by_name(writing: ComposerDriver, field: RecipientField) -> None:
    """From the third on there is no room for both; namesakes keep their numbers."""
    book = FakeBook(at=datetime(2026, 3, 4, 22, 14, tzinfo=UTC))
    book.people |= {LI: named(LI, "Kim", "Lee"), PAT: named(PAT, "Pat", "O’Brien")}
    field.set_book(book)
    field.add(Recipient(phone=PAT))
    (chip,) = chips(writing)
    alone = chip.sizeHint().width()
    field.add(Recipient(phone=KIM))
    assert chip.sizeHint().width() == alone
    kims = next(each for each in chips(writing) if each is not chip)
    both = kims.sizeHint().width()
    field.add(Recipient(phone=LI))
    writing.settle()
    assert chip.sizeHint().width() < alone
    assert kims.sizeHint().width() == both
    assert chip.accessibleName() == "Pat O’Brien, (212) 555-0150"


def test_a_person_and_their_conversation_are_one_recipient(field: RecipientField) -> None:
    """Whichever comes first, the number stays; a group of which they are a part is another recipient."""
    field.add(Recipient(chat_id=KIMS.id))
    field.add(Recipient(phone=KIM))
    assert field.addressees == Addressees(phones=(KIM,))
    field.add(Recipient(chat_id=KIMS.id))
    field.add(Recipient(chat_id=FAMILY.id))
    assert field.addressees == Addressees(phones=(KIM,), chats=(FAMILY.id,))


@pytest.mark.parametrize(
    ("reader", "shown", "later"),
    [("en_US", "2:14\u202fPM", "2:15\u202fPM"), ("de_DE", "14:14", "14:15")],
    indirect=["reader"],
)
@pytest.mark.usefixtures("reader")
def test_a_chip_says_what_time_it_is_there(
    writing: ComposerDriver, field: RecipientField, shown: str, later: str
) -> None:
    """Beside the number, in the description and the tooltip; not in the name, which stays what drivers know it by."""
    book = FakeBook(at=datetime(2026, 3, 4, 22, 14, tzinfo=UTC))
    field.set_book(book)
    field.add(Recipient(phone=KIM))
    (chip,) = chips(writing)
    narrow = FakeBook()
    assert chip_label(Recipient(phone=KIM), book, "US").clock == shown
    assert chip.accessibleName() == "Kim Lee, (650) 555-0103"
    assert chip.accessibleDescription() == f"{shown} there. Recipient. Press Delete to remove."
    assert chip.toolTip() == f"Kim Lee · (650) 555-0103 · {shown} there"
    wide = chip.sizeHint().width()
    field.set_book(narrow)
    assert chip.sizeHint().width() < wide
    timer = next(each for each in field.findChildren(QTimer) if each.interval() > 10_000)
    assert timer.isActive()
    field.set_book(book)
    book.at = datetime(2026, 3, 4, 22, 15, tzinfo=UTC)
    timer.timeout.emit()
    assert chip.accessibleDescription().startswith(f"{later} there.")
    field.remove_phone(KIM)
    assert not timer.isActive()


def test_an_unknown_time_is_not_made_up(field: RecipientField) -> None:
    """A toll-free number may be anywhere."""
    assert chip_label(Recipient(phone="18335550100"), FakeBook(at=datetime(2026, 3, 4, tzinfo=UTC)), "US").clock == ""


def test_the_tooltip_has_what_was_said_last(writing: ComposerDriver) -> None:
    """By this inbox to them; neither their words nor the team's notes."""
    now = datetime(2026, 3, 4, 22, 14, tzinfo=UTC)
    said = [
        sighting("See you on Tuesday", now - timedelta(days=1)),
        sighting("Thanks!", now, inbound=True),
        sighting("Ask her about the bill", now, private=True),
    ]
    book = FakeBook(at=now)
    book.people[KIM] = replace(book.people[KIM], messages=tuple(said))
    label = chip_label(Recipient(phone=KIM), book, "US")
    assert label.last == f"Last text from here, {short_moment(now - timedelta(days=1), now)}: “See you on Tuesday”"
    assert label.full.endswith(label.last)


def sighting(text: str, at: datetime, *, inbound: bool = False, private: bool = False) -> HistoryMessage:
    """Make a message of history."""
    return HistoryMessage(MessageId(1), LocalId(""), "", "", at, text, KIM, None, inbound=inbound, private=private)


def test_a_name_from_the_right_turns_no_number_around(writing: ComposerDriver) -> None:
    """Each part is drawn apart from the others; what is read aloud has no marks in it."""
    label = chip_label(Recipient(phone=LI), FakeBook(people={LI: named(LI, "דנה", "לוי")}), "US")
    assert label.drawn_title == "\u2068דנה לוי\u2069"
    assert label.drawn_details(short=False) == "\u2066(415) 555-0188\u2069"
    assert label.drawn_details(short=True) == ""
    assert label.spoken == "דנה לוי, (415) 555-0188"
