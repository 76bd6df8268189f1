"""Choosing a day and a quarter hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from heydesk.domain.schedule import is_on_grid, is_too_near, soonest
from heydesk.ui.text import clock, clock_with_zone
from heydesk.ui.widgets.dialogs import TimeDialog
from tests.clock import A_MOMENT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Choosing:
    """Somebody who chooses, at three o'clock."""

    def __init__(self, window: QWidget, at: datetime | None = None, *, hour: int = 15) -> None:
        self.now = A_MOMENT.astimezone().replace(hour=hour)
        self.dialog = TimeDialog("Send later", lambda: self.now, at, lambda at: f"{at:%H:%M} there", window)
        self.chosen: list[datetime] = []
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.open()

    @property
    def calendar(self) -> QCalendarWidget:
        """The month."""
        found = self.dialog.findChild(QCalendarWidget, "day")
        assert isinstance(found, QCalendarWidget)
        return found

    @property
    def time(self) -> QLineEdit:
        """The field for the time of day."""
        found = self.dialog.findChild(QLineEdit, "timeOfDay")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def times(self) -> QListWidget:
        """The quarter hours."""
        found = self.dialog.findChild(QListWidget, "times")
        assert isinstance(found, QListWidget)
        return found

    def type(self, words: str) -> None:
        """Type a time in place of what stands there."""
        self.time.setFocus()
        self.time.selectAll()
        QTest.keyClicks(self.time, words)

    @property
    def offered(self) -> list[str]:
        """The two that are offered in place of what was typed."""
        buttons = [self.dialog.findChild(QPushButton, name) for name in ("quarterBefore", "quarterAfter")]
        return [button.text() for button in buttons if isinstance(button, QPushButton) and button.isVisible()]

    def words(self, name: str) -> str:
        """What a line says."""
        found = self.dialog.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def ok(self) -> QPushButton:
        """Set time."""
        found = self.dialog.findChild(QPushButton, "setTime")
        assert isinstance(found, QPushButton)
        return found

    def press(self) -> None:
        """Press it."""
        QTest.mouseClick(self.ok, Qt.MouseButton.LeftButton)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """What the dialogs stand over: they go with it, or when they are closed."""
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.close()


def test_dialog_starts_with_the_soonest_time(window: QWidget) -> None:
    """That is what one press chooses: a quarter hour, 15 minutes ahead and some."""
    choosing = Choosing(window)
    assert choosing.dialog.time == soonest(choosing.now)
    assert choosing.words("chosenTime").startswith("Heymarket sends it ")
    choosing.press()
    (at,) = choosing.chosen
    assert is_on_grid(at)
    assert not is_too_near(at, choosing.now)
    assert not choosing.dialog.isVisible()


def test_dialog_starts_with_the_earlier_choice_unless_it_is_past(window: QWidget) -> None:
    """Unless that has come too near."""
    before = soonest(A_MOMENT + timedelta(days=3))
    again = Choosing(window, before)
    assert again.dialog.time == before
    past = A_MOMENT - timedelta(days=1)
    choosing = Choosing(window, past)
    assert choosing.dialog.time == soonest(choosing.now)


def test_another_day_keeps_the_time_of_day(window: QWidget) -> None:
    """A day is chosen, or a time; the other one stays."""
    choosing = Choosing(window)
    first = choosing.dialog.time
    assert first is not None
    choosing.calendar.setSelectedDate(choosing.calendar.selectedDate().addDays(2))
    at = choosing.dialog.time
    assert at is not None
    assert (at.astimezone().date() - first.astimezone().date()).days == 2
    assert at.astimezone().time() == first.astimezone().time()


@pytest.mark.parametrize("typed", ["7:30 am", "7:30", "0730", "7.30 AM", "7:30a"])
def test_a_time_is_typed_and_said(window: QWidget, typed: str) -> None:
    """What was typed is said in full, with what there is to say of it, and marked in the list."""
    choosing = Choosing(window)
    choosing.calendar.setSelectedDate(choosing.calendar.selectedDate().addDays(1))
    choosing.type(typed)
    at = choosing.dialog.time
    assert at is not None
    assert (at.astimezone().hour, at.astimezone().minute) == (7, 30)
    assert clock(at) in choosing.words("chosenTime")
    assert choosing.words("timeRemark") == f"{at:%H:%M} there"
    assert choosing.times.currentItem().text() == clock(at)


@pytest.mark.parametrize("typed", ["7:30 pm", "19:30", "1930"])
def test_a_time_in_the_evening_is_typed_either_way(window: QWidget, typed: str) -> None:
    """By the half of the day, or by 24 hours."""
    choosing = Choosing(window)
    choosing.type(typed)
    at = choosing.dialog.time
    assert at is not None
    assert (at.astimezone().hour, at.astimezone().minute) == (19, 30)


def test_a_time_between_two_quarter_hours_is_never_changed_in_silence(window: QWidget) -> None:
    """It says why it can't be, offers the two beside it, and takes none by itself."""
    choosing = Choosing(window)
    choosing.calendar.setSelectedDate(choosing.calendar.selectedDate().addDays(1))
    choosing.type("7:20 am")
    assert chosen_of(choosing) is None
    assert not choosing.ok.isEnabled()
    assert choosing.words("chosenTime") == "Heymarket sends on quarter hours. Choose a time:"
    day = choosing.now + timedelta(days=1)
    before, after = (day.replace(hour=7, minute=minute) for minute in (15, 30))
    assert choosing.offered == [clock(before), clock(after)]
    found = choosing.dialog.findChild(QPushButton, "quarterAfter")
    assert isinstance(found, QPushButton)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    at = choosing.dialog.time
    assert at is not None
    assert (at.astimezone().hour, at.astimezone().minute) == (7, 30)
    assert choosing.time.text() == clock(at)
    assert choosing.offered == []
    choosing.press()
    assert choosing.chosen == [at]


def chosen_of(choosing: Choosing) -> datetime | None:
    """What is chosen now."""
    return choosing.dialog.time


def test_a_time_that_is_past_offers_what_is_left(window: QWidget) -> None:
    """Of today nothing before now can be had."""
    choosing = Choosing(window)
    choosing.type("9:00 am")
    assert choosing.dialog.time is None
    assert choosing.words("chosenTime") == "This time is no longer available. Choose another one:"
    assert choosing.offered == [clock(soonest(choosing.now))]


@pytest.mark.parametrize("typed", ["", "soon", "25:00", "13 pm", "7:"])
def test_what_is_no_time_chooses_none(window: QWidget, typed: str) -> None:
    """Also while it is being typed; it says what one looks like."""
    choosing = Choosing(window)
    choosing.type("x")
    choosing.type(typed or " ")
    assert choosing.dialog.time is None
    assert choosing.words("chosenTime").startswith("Type a time, for example ")
    assert choosing.offered == []


def test_arrows_in_the_field_step_through_the_quarter_hours(window: QWidget) -> None:
    """And stop at the first; a press in the list chooses, too."""
    choosing = Choosing(window)
    first = choosing.dialog.time
    assert first is not None
    for key, steps in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(choosing.time, key)
        assert choosing.dialog.time == first + steps * timedelta(minutes=15)
    QTest.keyClick(choosing.time, Qt.Key.Key_Up)
    assert choosing.dialog.time == first
    choosing.times.setCurrentRow(3)
    assert choosing.dialog.time == first + timedelta(minutes=45)
    assert choosing.time.text() == choosing.times.item(3).text()


def test_the_past_is_not_offered(window: QWidget) -> None:
    """Neither a day before today, nor a time of today that has come too near."""
    choosing = Choosing(window)
    today = QDate(choosing.now.year, choosing.now.month, choosing.now.day)
    assert choosing.calendar.minimumDate() == today
    assert choosing.times.item(0).text() == clock(soonest(choosing.now))


def test_late_in_the_evening_it_begins_tomorrow(window: QWidget) -> None:
    """Nothing is left of today."""
    choosing = Choosing(window, hour=23)
    choosing.now = choosing.now.replace(minute=50)
    late = TimeDialog("Send later", lambda: choosing.now, None, lambda _at: "", window)
    assert late.time is not None
    assert late.time.astimezone().date() > choosing.now.date()


def test_time_that_came_too_near_is_not_accepted(window: QWidget) -> None:
    """The dialog stays, with the first time that can be had now."""
    choosing = Choosing(window)
    choosing.now += timedelta(minutes=20)
    choosing.press()
    assert choosing.chosen == []
    assert choosing.dialog.isVisible()
    assert choosing.dialog.time == soonest(choosing.now)


def test_cancel_chooses_nothing(window: QWidget) -> None:
    """It only closes."""
    choosing = Choosing(window)
    found = choosing.dialog.findChild(QPushButton, "cancelTime")
    assert isinstance(found, QPushButton)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert choosing.chosen == []
    assert not choosing.dialog.isVisible()


def test_a_time_that_comes_twice_names_its_zone() -> None:
    """So that the two can be told apart."""
    at = datetime(2026, 3, 28, 9, 0, tzinfo=UTC)
    assert clock_with_zone(at).startswith(clock(at))
    assert clock_with_zone(at) != clock(at)


def test_the_arrows_of_the_month_say_what_they_are(window: QWidget) -> None:
    """A screen reader has more than two arrows to name."""
    calendar = Choosing(window).calendar
    names = {button.objectName(): button.accessibleName() for button in calendar.findChildren(QAbstractButton)}
    assert names["qt_calendar_prevmonth"] == "Month before"
    assert names["qt_calendar_nextmonth"] == "Month after"
