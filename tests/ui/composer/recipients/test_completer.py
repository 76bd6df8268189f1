"""Choosing people, lists and conversations by their names, below the field *To*."""

from __future__ import annotations

from time import process_time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget

from heydesk.domain.l10n import say
from heydesk.domain.suggestions import Suggestion, SuggestionKind
from heydesk.ui.composer.recipients.completer import SuggestionList
from heydesk.ui.composer.recipients.field import RecipientField
from heydesk.ui.composer.recipients.model import Addressees
from tests.ui.backend import KIM, LI, PAT
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.fake_recipient_book import FAMILY, RECALL, FakeBook, named
from tests.ui.settling import settle


class CompleterDriver:
    """The field with a book behind it, and what is offered below it."""

    def __init__(self, writing: ComposerDriver) -> None:
        writing.settle()  # the desk's own book comes with the first paint
        self.writing = writing
        self.book = FakeBook(
            people={each.phone: each for each in (named(KIM, "Kim", "Lee"), named(LI, "Kim", "Adams"))}
        )
        self.field = writing.find(RecipientField, "")
        self.field.set_book(self.book)
        writing.to.setFocus()

    def type(self, words: str) -> None:
        """Type, and look at what is offered."""
        QTest.keyClicks(self.writing.to, words)
        self.look()

    def look(self) -> None:
        """Wait until the search has ended and the highlighted line, if there is one, counts as seen."""
        settle(self.writing.composer)
        found = self.writing.composer.findChild(SuggestionList)
        if found is not None and found.current is not None:
            self.writing.qtbot.waitUntil(lambda: found.seen is not None)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the line."""
        QTest.keyClick(self.writing.to, key, modifier)

    @property
    def lines(self) -> QListWidget:
        """The lines."""
        return self.writing.find(QListWidget, "suggestionList")

    @property
    def offered(self) -> list[str]:
        """What is offered, as it is spoken; nothing while the list is away."""
        found = self.writing.composer.findChild(QWidget, "suggestions")
        if not isinstance(found, QWidget) or not found.isVisible():
            return []
        return [self.lines.item(row).text() for row in range(self.lines.count())]

    @property
    def highlighted(self) -> int:
        """The highlighted line; -1 for none."""
        return self.lines.currentRow()


@pytest.fixture
def hands(writing: ComposerDriver) -> CompleterDriver:
    """A person at the field."""
    return CompleterDriver(writing)


def test_a_name_offers_who_has_it(hands: CompleterDriver) -> None:
    """The first is highlighted; Enter makes the chip, and the line is free again."""
    hands.type("kim")
    assert hands.offered == ["Kim Lee, (650) 555-0103", "Kim Adams, (415) 555-0188"]
    assert hands.highlighted == 0
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))
    assert hands.offered == []
    assert hands.writing.to.text() == ""
    assert hands.writing.to.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_arrows_choose_another(hands: CompleterDriver, key: Qt.Key) -> None:
    """Enter and Tab take the highlighted one; the keyboard stays in the line."""
    hands.type("kim")
    hands.press(Qt.Key.Key_Down)
    hands.press(key)
    assert hands.field.addressees == Addressees(phones=(LI,))
    assert hands.writing.to.hasFocus()


def test_the_arrows_go_round(hands: CompleterDriver) -> None:
    """From the last on to the first, and back."""
    hands.type("kim")
    hands.press(Qt.Key.Key_Up)
    assert hands.highlighted == 1
    hands.press(Qt.Key.Key_Down)
    assert hands.highlighted == 0


def test_a_click_takes_a_line(hands: CompleterDriver) -> None:
    """The line that is typed into keeps the keyboard."""
    hands.type("kim")
    place = hands.lines.visualItemRect(hands.lines.item(1)).center()
    QTest.mouseClick(hands.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.field.addressees == Addressees(phones=(LI,))
    assert hands.writing.to.hasFocus()


@pytest.mark.parametrize(
    ("typed", "spoken", "address"),
    [
        ("recall", "Recall May, List · 412 people", Addressees(lists=(RECALL.id,))),
        (
            "lee fam",
            f"Lee family, Group · 3 people · {', '.join(FAMILY.phones)}",
            Addressees(chats=(FAMILY.id,)),
        ),
    ],
)
def test_lists_and_conversations_are_offered_too(
    hands: CompleterDriver, typed: str, spoken: str, address: Addressees
) -> None:
    """Each says what it is."""
    hands.type(typed)
    assert hands.offered == [spoken]
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == address


def test_a_list_by_its_number_is_offered(hands: CompleterDriver) -> None:
    """For a team whose lists can't be read here; a known one with its name."""
    hands.type("list 9")
    assert hands.offered == ["List 9, By its number in Heymarket"]
    hands.press(Qt.Key.Key_Return)
    assert hands.writing.chips == ["List 9"]
    hands.type("list 501")
    assert hands.offered == ["Recall May, list · 412 people"]


def test_enter_before_the_line_was_seen_takes_nothing(hands: CompleterDriver) -> None:
    """Enter right after the last letter only shows who is meant; a second one takes them."""
    QTest.keyClicks(hands.writing.to, "kim")
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees.phones == ()
    assert hands.writing.to.text() == "kim"
    hands.look()
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))


def test_enter_takes_nothing_from_outdated_suggestions(hands: CompleterDriver) -> None:
    """Who was highlighted a letter ago may be gone."""
    hands.type("kim l")
    assert hands.highlighted == 0
    hands.press(Qt.Key.Key_Backspace)
    QTest.keyClicks(hands.writing.to, "a")
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees.phones == ()
    hands.look()
    assert hands.offered == ["Kim Adams, (415) 555-0188"]


def test_highlighted_line_stays_seen_while_typing_on(hands: CompleterDriver) -> None:
    """More letters of the same name don't make a person wait."""
    hands.type("kim l")
    QTest.keyClicks(hands.writing.to, "e")
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))


def test_a_whole_number_is_taken_as_typed(hands: CompleterDriver) -> None:
    """Whoever is offered below: Enter never makes it somebody else's."""
    hands.book.people[KIM + "1"] = named(KIM, "Wrong", "Person")
    QTest.keyClicks(hands.writing.to, "6505550103")
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))
    assert hands.writing.chips == ["Kim Lee · (650) 555-0103"]


def test_part_of_a_number_highlights_nobody(hands: CompleterDriver) -> None:
    """The person points at whom they mean; Enter alone says that it is too short."""
    hands.type("0103")
    assert len(hands.offered) == 1
    assert hands.highlighted == -1
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(pending="0103")
    assert hands.writing.find(QLabel, "recipientsReason").isVisible()
    hands.press(Qt.Key.Key_Down)
    hands.look()
    hands.press(Qt.Key.Key_Down)
    hands.look()
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))


def test_tag_match_is_not_highlighted(hands: CompleterDriver) -> None:
    """By a tag, say: Enter never takes somebody for another reason than their name."""
    hands.book.tags["recall"] = KIM
    hands.type("recall")
    assert hands.offered[0].startswith("Kim Lee")
    assert hands.highlighted == -1
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(pending="recall")
    said = hands.writing.find(QLabel, "recipientsReason").text()
    assert said == "“recall” isn't a phone number. Pick a name from the list, or type a number."


@pytest.mark.parametrize(
    ("first", "last", "typed"), [("María José", "O'Brien", "maria o'b"), ("Łukasz", "Ortega", "lukasz")]
)
def test_case_and_accents_are_no_other_name(hands: CompleterDriver, first: str, last: str, typed: str) -> None:
    """People type as they do."""
    hands.book.people[PAT] = named(PAT, first, last)
    hands.book.tags[typed] = PAT  # so that it is found at all
    hands.type(typed)
    assert hands.highlighted == 0
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(PAT,))


def test_a_bare_number_may_be_a_list(hands: CompleterDriver) -> None:
    """One that is known, or any where nobody has such a number; never by Enter alone."""
    hands.type("501")
    assert hands.offered[-1] == "Recall May, list · 412 people"
    assert hands.highlighted == -1
    hands.press(Qt.Key.Key_Escape)
    hands.writing.to.clear()
    hands.type("977")
    assert hands.offered == ["List 977, By its number in Heymarket"]
    assert hands.highlighted == -1
    hands.press(Qt.Key.Key_Down)
    hands.look()
    hands.press(Qt.Key.Key_Return)
    assert hands.writing.chips == ["List 977"]


def test_newly_known_people_are_offered_without_another_key(hands: CompleterDriver) -> None:
    """At the first start a name may be typed before the team's people have arrived."""
    people, hands.book.people = hands.book.people, {}
    hands.type("kim")
    assert hands.offered == []
    hands.book.people = people
    hands.field.refresh()
    assert len(hands.offered) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_news_does_not_disturb_a_choice(hands: CompleterDriver, key: Qt.Key) -> None:
    """Who put the list away, or is choosing from it, finds it as it was."""
    hands.type("kim")
    hands.press(key)
    before = hands.offered, hands.highlighted
    hands.book.people[PAT] = named(PAT, "Kim", "Aa")
    hands.field.refresh()
    assert (hands.offered, hands.highlighted) == before


def test_escape_puts_the_list_away(hands: CompleterDriver) -> None:
    """What was typed stays, and is offered for again with the next letter."""
    hands.type("kim")
    hands.press(Qt.Key.Key_Escape)
    assert hands.offered == []
    assert hands.writing.to.text() == "kim"
    hands.type(" ")
    assert len(hands.offered) == 2


def test_ctrl_enter_takes_nobody(hands: CompleterDriver) -> None:
    """It sends, and what is only half typed goes to nobody."""
    hands.writing.write("x")
    hands.writing.to.setFocus()
    hands.type("kim")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert hands.writing.entries == ()
    assert hands.field.addressees == Addressees(pending="kim")


def test_suggestions_close_when_the_focus_leaves(hands: CompleterDriver) -> None:
    """Nothing is left hanging over the other fields, and nobody was taken."""
    hands.type("kim")
    hands.writing.box.setFocus()
    assert hands.offered == []
    assert hands.field.addressees == Addressees(pending="kim")


def test_tab_goes_on_where_nobody_is_meant(hands: CompleterDriver) -> None:
    """As in any field."""
    hands.type("0103")
    hands.press(Qt.Key.Key_Tab)
    assert not hands.writing.to.hasFocus()
    assert hands.field.addressees == Addressees(pending="0103")


def test_down_shows_whom_the_inbox_talked_to_last(hands: CompleterDriver) -> None:
    """Nothing has to be typed for it, and nothing shows by itself."""
    assert hands.offered == []
    hands.press(Qt.Key.Key_Down)
    assert hands.offered == ["Kim Lee, (650) 555-0103"]
    assert hands.book.asked == [""]


def test_click_into_the_empty_field_shows_whom_the_inbox_talked_to_last(hands: CompleterDriver) -> None:
    """One of them is taken by a click; with a chip there, a click offers nobody."""
    QTest.mouseClick(hands.writing.to, Qt.MouseButton.LeftButton)
    assert hands.offered == ["Kim Lee, (650) 555-0103"]
    assert hands.highlighted == -1
    place = hands.lines.visualItemRect(hands.lines.item(0)).center()
    QTest.mouseClick(hands.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.field.addressees == Addressees(phones=(KIM,))
    QTest.mouseClick(hands.writing.to, Qt.MouseButton.LeftButton)
    assert hands.offered == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_which_of_two_people_of_one_name_is_asked(hands: CompleterDriver, key: Qt.Key) -> None:
    """Neither is highlighted, each has what tells them apart, and neither Enter nor Tab takes one unasked."""
    hands.book.people[LI] = named(LI, "Kim", "Lee")
    hands.book.facts[KIM] = ("New patient", "")
    hands.book.facts[LI] = ("", "See you at 3")
    hands.type("kim l")
    assert hands.offered == [
        "Kim Lee, (650) 555-0103 · New patient",
        "Kim Lee, (415) 555-0188 · “See you at 3”",
    ]
    assert hands.highlighted == -1
    hands.press(key)
    assert hands.field.addressees == Addressees(pending="kim l")
    assert notes(hands) == ["Several people are named Kim Lee. Press Down to choose one."]
    assert hands.writing.to.hasFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.look()
    hands.press(key)
    assert hands.field.addressees == Addressees(phones=(LI,))
    hands.type("kim l")
    hands.press(key)  # the one that is left is not taken for the one that was meant
    assert hands.field.addressees == Addressees(phones=(LI,), pending="kim l")


def test_tab_goes_on_after_it_has_asked(hands: CompleterDriver) -> None:
    """Nobody is kept in the field; what was typed stays as text with the reason."""
    hands.book.people[LI] = named(LI, "Kim", "Lee")
    hands.type("kim lee")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    assert not hands.writing.to.hasFocus()
    assert hands.field.addressees == Addressees(pending="kim lee")


@pytest.mark.parametrize(("blocked", "words"), [(False, "opted out"), (True, "blocked")])
def test_who_can_not_be_texted_is_marked(hands: CompleterDriver, blocked: bool, words: str) -> None:
    """Before anybody is chosen."""
    hands.book.opt_out(KIM, blocked=blocked)
    hands.type("kim l")
    assert hands.offered == [f"Kim Lee, (650) 555-0103, {words}"]


@pytest.mark.parametrize(("people", "words"), [(2, "2 people"), (1, "1 person"), (None, "More than 1,000 people")])
def test_everybody_with_a_tag_becomes_a_chip_each(hands: CompleterDriver, people: int | None, words: str) -> None:
    """As one step of undo."""
    tagged = Suggestion(SuggestionKind.TAG, "New patient", people=people)
    hands.book.tagged_people = (tagged, (LI, PAT))
    hands.type("new pat")
    assert hands.offered == [f"Everyone tagged New patient, {words}"]
    hands.press(Qt.Key.Key_Down)
    hands.look()
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(LI, PAT))
    assert hands.writing.find(QLabel, "recipientsReason").text() == "2 added"
    QTest.keySequence(hands.writing.to, QKeySequence.StandardKey.Undo)
    assert hands.field.addressees == Addressees()


def test_unknown_name_says_so_while_it_is_typed(hands: CompleterDriver) -> None:
    """A number that is not whole yet is no unknown name; where time ran out, nothing is certain."""
    hands.type("zebra")
    assert notes(hands) == ["No match for “zebra”"]
    assert hands.offered == []
    hands.writing.to.clear()
    hands.type("650")
    assert notes(hands) == []
    hands.writing.to.clear()
    hands.book.complete = False
    hands.type("zebra")
    assert notes(hands) == ["More results. Keep typing."]


def test_recipient_with_a_chip_is_not_suggested(hands: CompleterDriver) -> None:
    """Nor anybody twice."""
    hands.type("kim")
    hands.press(Qt.Key.Key_Return)
    hands.type("kim")
    assert hands.offered == ["Kim Adams, (415) 555-0188"]


def test_undo_takes_the_chosen_one_back(hands: CompleterDriver) -> None:
    """And the letters that they were found by don't come back in their place."""
    hands.type("kim")
    hands.press(Qt.Key.Key_Return)
    QTest.keySequence(hands.writing.to, QKeySequence.StandardKey.Undo)
    assert hands.field.addressees == Addressees()


def test_suggestions_wait_for_an_input_method(hands: CompleterDriver) -> None:
    """Enter belongs to the input method then, and nothing is sought for half a letter."""
    hands.type("kim")
    QApplication.sendEvent(hands.writing.to, QInputMethodEvent("に", []))
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees.phones == ()


def test_incomplete_search_says_that_there_may_be_more(hands: CompleterDriver) -> None:
    """Where looking up ran out of time."""
    hands.book.complete = False
    hands.type("kim")
    frame = hands.writing.find(QWidget, "suggestions")
    more = [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]
    assert more == ["More results. Keep typing."]


def notes(hands: CompleterDriver) -> list[str]:
    """What stands below the lines."""
    frame = hands.writing.composer.findChild(QWidget, "suggestions")
    labels = [] if frame is None else frame.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_reason_for_missing_lists_is_shown(hands: CompleterDriver) -> None:
    """Who looks for one is told why none is offered, and how it can be named; who finds somebody is left in peace."""
    hands.book.lists = ()
    hands.book.list_trouble = say("Lists can't be read ({status}).", status=403)
    hands.type("kim")
    assert notes(hands) == []
    hands.type(" recall")
    assert notes(hands) == ["Lists can't be read (403)."]
    assert hands.lines.isHidden()
    frame, line = hands.writing.find(QWidget, "suggestions"), hands.writing.to
    assert frame.height() >= frame.fontMetrics().height()
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees.lists == ()
    line.clear()
    hands.type("list 5")
    assert notes(hands) == ["Lists can't be read (403)."]
    assert len(hands.offered) == 1


def test_text_set_by_the_program_opens_no_suggestions(hands: CompleterDriver) -> None:
    """A draft that comes back was not typed."""
    hands.type("kim")
    hands.field.set_addressees(Addressees(pending="kim l"))
    hands.look()
    assert hands.offered == []


def test_dictated_text_opens_suggestions(hands: CompleterDriver) -> None:
    """An assistive program puts the whole text in, without a key."""
    QAccessible.queryAccessibleInterface(hands.writing.to).setText(QAccessible.Text.Value, "kim l")
    hands.look()
    assert hands.offered == ["Kim Lee, (650) 555-0103"]
    hands.press(Qt.Key.Key_Return)
    assert hands.field.addressees == Addressees(phones=(KIM,))


def test_a_long_paste_is_no_name(hands: CompleterDriver) -> None:
    """Nobody is sought by three hundred numbers."""
    hands.writing.to.setText("6505550103 " * 30)
    hands.look()
    assert hands.book.asked == []


def test_screen_readers_find_the_lines(hands: CompleterDriver) -> None:
    """It is a part of the window; a popup would not be in the tree."""
    hands.type("kim")
    spoken = QAccessible.queryAccessibleInterface(hands.lines)
    assert spoken.text(QAccessible.Text.Name) == "Suggestions"
    assert spoken.childCount() == 2
    assert hands.lines.window() is hands.writing.composer.window()


def test_a_press_beside_the_lines_is_not_for_what_is_covered(hands: CompleterDriver) -> None:
    """Nothing under the list is pressed by chance."""
    hands.type("kim")
    frame = hands.writing.find(QWidget, "suggestions")
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert hands.writing.to.hasFocus()


def test_a_key_is_on_screen_within_a_frame(hands: CompleterDriver) -> None:
    """From the press until the suggestions are painted, in processor time; twice that on a slow machine."""
    for number in range(200):
        phone = f"1415555{number:04}"
        hands.book.people[phone] = named(phone, f"Kimberly{number}", "Lee")
    times = []
    for _ in range(20):
        for key in (Qt.Key.Key_K, Qt.Key.Key_Backspace):
            began = process_time()
            QTest.keyClick(hands.writing.to, key)
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
            times.append(process_time() - began)
    assert sorted(times)[len(times) // 2] < 0.016 * 2
    assert PAT not in hands.book.people
