"""Author and activity, for the few who need them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from tests.ui.backend import Backend
from tests.ui.composer.driver import BILLING, EMPTY, FRONT_DESK, INBOXES, SECOND_DESK, ComposerDriver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_advanced_fields_are_folded_and_sent(writing: ComposerDriver) -> None:
    """Nobody meets them who does not ask; what is typed there leaves with the message."""
    fields = writing.find(QWidget, "advancedFields")
    assert fields.isHidden()
    writing.press("advanced")
    assert not fields.isHidden()
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    QTest.keyClicks(writing.find(QLineEdit, "activityId"), "a-1")
    writing.add("6505550103")
    writing.write("Hi Kim")
    writing.press("send")
    body = json.loads(writing.entries[0].body)
    assert (body["author"], body["activity_id"]) == ("Ana", "a-1")
    assert writing.find(QLineEdit, "author").text() == ""


def test_draft_with_advanced_fields_unfolds_them(writing: ComposerDriver) -> None:
    """What will leave is in sight, after a restart too."""
    writing.press("advanced")
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    writing.composer.flush()
    writing.open()
    assert writing.find(QAbstractButton, "advanced").isChecked()
    assert writing.find(QLineEdit, "author").text() == "Ana"


def test_each_side_has_its_own(writing: ComposerDriver) -> None:
    """The author of a note is not the text's."""
    writing.press("advanced")
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    writing.press("privateNote")
    assert writing.find(QLineEdit, "author").text() == ""
    writing.press("customerText")
    assert writing.find(QLineEdit, "author").text() == "Ana"


def test_first_inbox_with_members_is_the_default(backend: Backend, qtbot: QtBot) -> None:
    """With its number beside it, and its first member."""
    writing = ComposerDriver(backend, qtbot, inboxes=(EMPTY, FRONT_DESK))
    assert writing.inbox.text() == "Front desk  (415) 555-0142"
    assert writing.sender.text() == "Ana Ruiz"
    writing.composer.hide()


def test_names_and_values_are_both_exposed(writing: ComposerDriver) -> None:
    """A screen reader hears what the field is and what it holds."""
    assert (writing.inbox.accessibleName(), writing.sender.accessibleName()) == ("From inbox", "Send as")


def test_only_members_of_the_inbox_are_offered(writing: ComposerDriver) -> None:
    """Another inbox has other members; one without a name has a number."""
    choose(writing, "Billing")
    assert writing.sender.text() == "Choose who you are"
    writing.sender.setFocus()
    QTest.keyClicks(writing.sender, "Member 15")
    assert writing.sender.text() == "Member 15"
    QTest.keyClicks(writing.sender, "Ana")
    assert writing.sender.text() == "Member 15"


def test_each_inbox_remembers_its_sender(writing: ComposerDriver) -> None:
    """Going away and coming back changes nothing."""
    writing.sender.setFocus()
    QTest.keyClicks(writing.sender, "Ben")
    choose(writing, "Recall")
    choose(writing, "Front desk  (415) 555-0142")
    assert writing.sender.text() == "Ben Okafor"


def test_inboxes_of_one_name_are_told_apart_by_number(writing: ComposerDriver) -> None:
    """Their numbers can be typed to find them."""
    writing.inbox.setFocus()
    QTest.keyClicks(writing.inbox, "555-0199")
    assert writing.inbox.value == SECOND_DESK.id
    assert writing.inbox.text() == "Front desk  (415) 555-0199"


def test_an_inbox_nobody_is_in_says_so_and_sends_nothing(writing: ComposerDriver) -> None:
    """In the list, beside it, and at Send."""
    choose(writing, "Old line")
    assert "no members" in writing.inbox.text()
    assert writing.sender.text() == "This inbox has no members"
    writing.add("6505550103")
    writing.write("x")
    writing.press("send")
    assert writing.entries == ()
    assert any("Nobody is a member of" in words for words in writing.checks)
    assert writing.inbox.hasFocus()


def test_the_last_choice_outlives_a_restart(writing: ComposerDriver) -> None:
    """Also right after a Send, when there is no draft to remember it by."""
    choose(writing, "Billing")
    writing.sender.setFocus()
    QTest.keyClicks(writing.sender, "Member")
    writing.add("6505550103")
    writing.write("x")
    writing.press("send")
    writing.composer.hide()
    writing.open()
    assert (writing.inbox.value, writing.sender.text()) == (BILLING.id, "Member 15")


def test_an_inbox_that_is_gone_is_not_replaced_by_another(writing: ComposerDriver) -> None:
    """The person chooses, and is asked to at Send."""
    choose(writing, "Billing")
    writing.backend.store.directory.replace(writing.account.id, (FRONT_DESK,), writing.backend.now())
    writing.composer.reload_inboxes()
    assert writing.inbox.value is None
    assert writing.inbox.text() == "Choose an inbox"


def test_the_choice_waits_for_the_inboxes(backend: Backend, qtbot: QtBot) -> None:
    """A draft's inbox is shown as soon as it is known, also when the list comes late."""
    writing = ComposerDriver(backend, qtbot)
    choose(writing, "Billing")
    writing.write("x")
    writing.composer.hide()
    backend.store.directory.replace(writing.account.id, (), backend.now())
    writing.open()
    assert writing.inbox.text() == "No inboxes"
    backend.store.directory.replace(writing.account.id, INBOXES, backend.now())
    writing.composer.reload_inboxes()
    assert writing.inbox.value == BILLING.id
    writing.composer.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F4])
def test_the_list_opens_by_key(writing: ComposerDriver, key: Qt.Key) -> None:
    """And shows every choice, the current one marked."""
    writing.inbox.setFocus()
    QTest.keyClick(writing.inbox, key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][1] == "Billing  (415) 555-0117"
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False]
    menu.actions()[1].trigger()
    menu.close()
    assert writing.inbox.value == BILLING.id


def test_the_list_opens_by_mouse(writing: ComposerDriver) -> None:
    """One click."""
    QTest.mouseClick(writing.inbox, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_wheel_changes_nothing(writing: ComposerDriver) -> None:
    """Scrolling past must not change who a text comes from."""
    before = writing.inbox.text()
    place, turn = QPointF(10, 10), QPoint(0, -120)
    wheel = QWheelEvent(
        place,
        place,
        turn,
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(writing.inbox, wheel)
    assert writing.inbox.text() == before


def test_arrows_step_through_the_choices(writing: ComposerDriver) -> None:
    """Down, End, Up, Home; never past the ends."""
    keys = (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Up)
    seen = []
    for key in keys:
        QTest.keyClick(writing.inbox, key)
        seen.append(writing.inbox.text().split("  ")[0])
    assert seen == ["Billing", "Recall", "Recall", "Old line", "Front desk", "Front desk"]


def choose(writing: ComposerDriver, words: str) -> None:
    """Choose an inbox by typing, as people do."""
    writing.inbox.setFocus()
    QTest.keyClick(writing.inbox, Qt.Key.Key_Return)  # ends what was typed before
    QTest.keyClicks(writing.inbox, words)
    QTest.keyClick(writing.inbox, Qt.Key.Key_Return)
