"""The panel to choose from by typing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import TextView
from heydesk.ui.widgets.search_panel import MOST, Chooser, Offer, OfferList, Way

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WAYS = (Way("text", "Insert as text", "insertTemplate"), Way("template", "Send as template", "sendTemplate"))
OFFERS = (
    Offer(1, "Recall", "Hi {{first_name}}, it is time", "Hi {{first_name}}, it is time\nfor a check-up."),
    Offer(2, "Running late", "We are a little late"),
    Offer(3, "Directions"),
)


class Desk:
    """A place to write, a button to open a chooser with, and what came of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.box = QPlainTextEdit()
        self.other = QPushButton("other")
        self.button = QPushButton("templates")
        rows = QVBoxLayout(self.window)
        rows.addWidget(self.box)
        rows.addWidget(self.other)
        rows.addWidget(self.button)
        self.offers: Sequence[Offer] = OFFERS
        self.sent: list[str] = []
        self.taken: list[tuple[object, str]] = []
        self.left: list[str] = []
        self.withdrawn: list[bool] = []
        QShortcut("Ctrl+Return", self.window).activated.connect(lambda: self.sent.append("sent"))
        self.window.resize(620, 560)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    def search(self, typed: str) -> Sequence[Offer]:
        """Find offers with these words."""
        return [offer for offer in self.offers if typed.casefold() in offer.label.casefold()]

    def open(self, *, by_slash: bool = False, ways: Sequence[Way] = WAYS) -> Chooser:
        """Open a chooser."""
        self.box.setFocus()
        offers = OfferList("Templates", self.search, lambda: "No template.")
        chooser = Chooser(offers, ways, self.box, self.window, by_slash=by_slash)
        chooser.taken.connect(lambda key, way: self.taken.append((key, way)))
        chooser.left.connect(self.left.append)
        chooser.withdrawn.connect(lambda: self.withdrawn.append(True))
        chooser.open_above(self.button)
        return chooser

    @property
    def is_open(self) -> bool:
        """Whether one can be seen."""
        return any(chooser.isVisible() for chooser in self.window.findChildren(Chooser))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A place to choose at."""
    made = Desk(qtbot)
    yield made
    made.window.hide()


def line_of(chooser: Chooser) -> LineField:
    """The search line."""
    found = chooser.findChild(LineField, "chooserSearch")
    assert isinstance(found, LineField)
    return found


def test_chooser_opens_with_first_offer_and_search_focused(desk: Desk) -> None:
    """Inside what it covers; the whole of the first can be read."""
    chooser = desk.open()
    assert line_of(chooser).hasFocus()
    assert [offer.label for offer in chooser.offers] == ["Recall", "Running late", "Directions"]
    whole = chooser.findChild(TextView, "chooserWhole")
    assert isinstance(whole, TextView)
    assert whole.toPlainText() == OFFERS[0].whole
    assert desk.window.rect().contains(chooser.geometry())
    assert chooser.geometry().bottom() < desk.button.mapTo(desk.window, QPoint()).y()


def test_typing_searches_and_enter_takes(desk: Desk) -> None:
    """The first way is Enter's; the keyboard goes back home."""
    chooser = desk.open()
    QTest.keyClicks(line_of(chooser), "late")
    assert [offer.key for offer in chooser.offers] == [2]
    QTest.keyClick(line_of(chooser), Qt.Key.Key_Return)
    assert desk.taken == [(2, "text")]
    assert (desk.is_open, desk.box.hasFocus(), desk.left) == (False, True, [])


def test_the_second_way_is_another_key_and_a_button(desk: Desk) -> None:
    """Two acts that are not the same have two names and two keys."""
    QTest.keyClick(line_of(desk.open()), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    chooser = desk.open()
    button = chooser.findChild(QPushButton, "sendTemplate")
    assert isinstance(button, QPushButton)
    assert button.text() == "Send as template"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.taken == [(1, "template"), (1, "template")]


def test_arrows_move_and_stop_at_the_ends(desk: Desk) -> None:
    """From the search line, so that typing can go on."""
    chooser = desk.open()
    line = line_of(chooser)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(line, key)
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.taken == [(2, "text")]


def test_escape_leaves_from_any_part(desk: Desk) -> None:
    """With nothing taken; what was typed is told."""
    chooser = desk.open()
    QTest.keyClicks(line_of(chooser), "rec")
    button = chooser.findChild(QPushButton, "insertTemplate")
    assert isinstance(button, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert (desk.left, desk.taken, desk.is_open, desk.box.hasFocus()) == (["rec"], [], False, True)


def test_chooser_closes_when_it_loses_the_focus(desk: Desk, qtbot: QtBot) -> None:
    """Another field, a press beside it, another size of what is covered; each time once."""
    desk.open()
    desk.other.setFocus()
    assert (desk.left, desk.other.hasFocus()) == ([""], True)
    desk.open()
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert desk.left == [""] * 2
    desk.open()
    desk.window.resize(500, 500)
    qtbot.waitUntil(lambda: desk.left == [""] * 3)
    assert not desk.is_open


def test_a_press_on_its_own_ground_keeps_it(desk: Desk) -> None:
    """What it covers does not hear of it."""
    chooser = desk.open()
    QTest.mouseClick(chooser, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert desk.is_open


@pytest.mark.parametrize(("key", "steps"), [(Qt.Key.Key_Tab, 4), (Qt.Key.Key_Backtab, 1)])
def test_tab_leads_home_from_either_end(desk: Desk, key: Qt.Key, steps: int) -> None:
    """By every part of the panel, then back to where the keyboard was, not to whatever is next in the window."""
    desk.open()
    for _ in range(steps):
        assert desk.is_open
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key)
    assert (desk.left, desk.is_open, desk.box.hasFocus()) == ([""], False, True)


def test_two_clicks_on_a_line_take_it(desk: Desk) -> None:
    """One click chooses; the keyboard stays in the search line."""
    chooser = desk.open()
    lines = chooser.findChild(QListWidget)
    assert isinstance(lines, QListWidget)
    at = lines.visualItemRect(lines.item(1)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert line_of(chooser).hasFocus()
    QTest.mouseDClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.taken == [(2, "text")]


def test_ctrl_enter_in_the_chooser_sends_nothing(desk: Desk) -> None:
    """Ctrl+Enter is the composer's key for Send: here it does nothing, wherever the keyboard is."""
    chooser = desk.open()
    button = chooser.findChild(QPushButton, "sendTemplate")
    assert isinstance(button, QPushButton)
    for part in (line_of(chooser), button):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (desk.sent, desk.taken, desk.is_open) == ([], [], True)
    chooser.leave()
    QTest.keyClick(desk.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.sent == ["sent"]


def test_chooser_without_matches_says_so(desk: Desk) -> None:
    """And neither Enter nor a button does anything."""
    chooser = desk.open()
    QTest.keyClicks(line_of(chooser), "zzz")
    empty = chooser.findChild(QLabel, "chooserEmpty")
    assert isinstance(empty, QLabel)
    assert (empty.isVisible(), empty.text()) == (True, "No template.")
    assert [button.isEnabled() for button in chooser.findChildren(QPushButton)] == [False, False]
    QTest.keyClick(line_of(chooser), Qt.Key.Key_Return)
    assert (desk.is_open, desk.taken) == (True, [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Slash])
def test_a_slash_that_was_meant_as_one(desk: Desk, key: Qt.Key) -> None:
    """A space or a second slash says so, and is not lost; without a slash they are searched for."""
    QTest.keyClick(line_of(desk.open(by_slash=True)), key)
    assert desk.left == [" " if key == Qt.Key.Key_Space else "/"]
    QTest.keyClick(line_of(desk.open()), key)
    assert (len(desk.left), desk.is_open) == (1, True)


def test_a_slash_can_be_withdrawn(desk: Desk) -> None:
    """Backspace in the empty search line deletes it; in one with words it deletes a letter."""
    line = line_of(desk.open(by_slash=True))
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert (line.text(), desk.withdrawn) == ("", [])
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert (desk.withdrawn, desk.left, desk.is_open) == ([True], [], False)


def test_after_a_slash_enter_gives_words_back_that_find_nothing(desk: Desk) -> None:
    """They were meant for the text."""
    line = line_of(desk.open(by_slash=True))
    QTest.keyClicks(line, "7 days")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (desk.left, desk.taken) == (["7 days"], [])


def test_enter_belongs_to_an_open_composition(desk: Desk) -> None:
    """An input method ends its own with it."""
    line = line_of(desk.open())
    QApplication.sendEvent(line, QInputMethodEvent("か", []))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.taken == []


def test_a_long_choice_stays_quick(desk: Desk) -> None:
    """Only so many lines are made; typing finds the rest."""
    desk.offers = [Offer(number, f"Template {number}") for number in range(3000)]
    chooser = desk.open()
    assert len(chooser.offers) == MOST
    QTest.keyClicks(line_of(chooser), "2999")
    assert [offer.key for offer in chooser.offers] == [2999]


def test_refreshed_chooser_keeps_the_selection(desk: Desk) -> None:
    """The chosen one stays chosen; for it has gone, the first."""
    chooser = desk.open()
    QTest.keyClick(line_of(chooser), Qt.Key.Key_Down)
    desk.offers = (Offer(7, "A new one"), *OFFERS)
    chooser.refresh()
    assert [offer.key for offer in chooser.offers] == [7, 1, 2, 3]
    desk.offers = desk.offers[1:]
    chooser.refresh()
    QTest.keyClick(line_of(chooser), Qt.Key.Key_Return)
    chooser = desk.open()
    desk.offers = OFFERS[2:]
    chooser.refresh()
    QTest.keyClick(line_of(chooser), Qt.Key.Key_Return)
    assert desk.taken == [(2, "text"), (3, "text")]


def test_lines_are_spoken_with_what_is_said_about_them(desk: Desk) -> None:
    """The panel and its parts have names."""
    chooser = desk.open()
    lines = chooser.findChild(QListWidget)
    assert isinstance(lines, QListWidget)
    assert lines.item(0).text() == "Recall, Hi {{first_name}}, it is time"
    assert lines.item(2).text() == "Directions"
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in (chooser, lines)]
    assert names == ["Templates", "Templates"]


def test_from_the_right_it_stands_at_the_buttons_other_end(desk: Desk) -> None:
    """As everything does where reading begins at the right; it is painted too."""
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chooser = desk.open()
    assert abs(chooser.geometry().right() - desk.button.geometry().right()) < 10
    assert not chooser.grab().isNull()


def test_below_a_button_at_the_top(desk: Desk) -> None:
    """Where there is more room."""
    desk.button.setParent(desk.window)
    layout = desk.window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.removeWidget(desk.button)
    layout.insertWidget(0, desk.button)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    assert desk.open().geometry().top() > desk.button.geometry().bottom()
