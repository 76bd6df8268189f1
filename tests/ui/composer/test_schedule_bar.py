"""Send later: choosing a time, seeing what becomes of it, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QMenu, QWidget

from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import State
from heydesk.domain.records import ListId
from heydesk.domain.schedule import next_quarter, soonest
from heydesk.ui.composer.schedule_bar import local_time_words
from heydesk.ui.text import clock, clock_there, coming
from heydesk.ui.widgets.dialogs import TimeDialog
from tests.ui.composer.driver import ComposerDriver

KIM, UNKNOWN = "6505550103", "18335550103"


def _menu(writing: ComposerDriver) -> QMenu:
    """Press Send later, and give what opens."""
    writing.press("schedule")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _take(menu: QMenu, name: str) -> None:
    action = next(action for action in menu.actions() if action.objectName() == name)
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()


def _strip(writing: ComposerDriver) -> str:
    """What the strip says; "" while it is hidden."""
    writing.settle()
    strip = writing.find(QWidget, "laterStrip")
    return "" if strip.isHidden() else writing.find(QLabel, "sendAt").text()


def _hour_ahead(writing: ComposerDriver) -> datetime:
    return next_quarter(writing.backend.now() + timedelta(hours=1))


def test_text_is_scheduled_with_two_presses(writing: ComposerDriver) -> None:
    """In an hour: the button and a strip say when, and the message in the outbox has that time."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    at = _hour_ahead(writing)
    assert _strip(writing).startswith(
        f"Heymarket will send it at {coming(at, writing.backend.now())}, even if this computer is off."
    )
    assert writing.button.accessibleName() == f"Schedule for {writing.when(at)}"
    writing.press("send")
    (entry,) = writing.entries
    assert (entry.message.send_at, entry.state) == (at, State.HELD)
    assert f'"execute_at":"{at:%Y-%m-%dT%H:%M:%S}Z"' in entry.body
    assert f'"user_id":{entry.message.sender_id}' in entry.body


def test_send_clears_the_time(writing: ComposerDriver) -> None:
    """After Send the time goes with the text."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    writing.press("send")
    assert _strip(writing) == ""
    assert writing.button.accessibleName() == "Send to (650) 555-0103"


def test_the_button_names_the_day_when_it_is_not_today(writing: ComposerDriver) -> None:
    """Tomorrow is no time of day."""
    _take(_menu(writing), "tomorrow_morning")
    writing.settle()
    tomorrow = (writing.backend.now().astimezone() + timedelta(days=1)).replace(hour=9, minute=0, second=0)
    weekday = QLocale().dayName(tomorrow.isoweekday(), QLocale.FormatType.ShortFormat)
    assert writing.button.accessibleName() == f"Schedule for {weekday} {clock(tomorrow)}"


@pytest.mark.parametrize("way", ["clearSchedule", "noTime"])
def test_time_can_be_removed(writing: ComposerDriver, way: str) -> None:
    """By the strip's cross, or in the menu: then it goes when Send is pressed."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    assert _strip(writing)
    if way == "noTime":
        _take(_menu(writing), way)
    else:
        writing.press(way)
    assert _strip(writing) == ""
    writing.press("send")
    assert [entry.message.send_at for entry in writing.entries] == [None]


def test_the_menu_offers_no_time_only_where_there_is_one(writing: ComposerDriver) -> None:
    """There is nothing to take back before."""
    menu = _menu(writing)
    assert "noTime" not in [action.objectName() for action in menu.actions()]
    menu.close()


def test_any_time_can_be_chosen_in_a_dialog(writing: ComposerDriver) -> None:
    """What it gives is what is sent."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "anotherTime")
    dialog = writing.composer.window().findChild(TimeDialog)
    assert isinstance(dialog, TimeDialog)
    assert dialog.time == soonest(writing.backend.now())
    ok = dialog.findChild(QAbstractButton, "setTime")
    assert isinstance(ok, QAbstractButton)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    writing.press("send")
    assert [entry.message.send_at for entry in writing.entries] == [soonest(writing.backend.now())]


def test_note_can_not_be_scheduled(writing: ComposerDriver) -> None:
    """The button is dim and says why, to the eye and to the ear, and opens nothing."""
    writing.press("privateNote")
    writing.settle()
    button = writing.find(QAbstractButton, "schedule")
    assert not button.isEnabled()
    assert "A private note can't be scheduled" in button.accessibleDescription()
    writing.press("schedule")
    assert QApplication.activePopupWidget() is None


def test_draft_that_can_not_be_scheduled_says_why(writing: ComposerDriver) -> None:
    """Media beside a time: the strip says that it can't be, and Send stops there."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    QTest.keyClicks(writing.media, "https://marina.example/map.jpg")
    assert _strip(writing).startswith("Heymarket can't schedule a media link.")
    writing.press("send")
    assert writing.entries == ()
    assert any(words.startswith("Heymarket can't schedule a media link.") for words in writing.checks)


def test_a_time_that_came_too_near_stops_at_send(writing: ComposerDriver) -> None:
    """It is said in the strip as soon as it is looked at, and Send leads to the button that chooses another."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    writing.backend.later(3500)
    writing.write("!")
    assert "is too soon: Heymarket needs 15 minutes." in _strip(writing)
    writing.press("send")
    assert writing.entries == ()
    assert writing.composer.window().focusWidget() is writing.find(QAbstractButton, "schedule")


def test_a_time_is_kept_with_the_draft(writing: ComposerDriver) -> None:
    """It is there at the next start, on its side alone."""
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    writing.composer.flush()
    writing.composer.close()
    writing.open()
    assert clock(_hour_ahead(writing)) in _strip(writing)
    writing.press("privateNote")
    assert _strip(writing) == ""
    assert writing.button.accessibleName() == "Add private note"


AT = datetime.fromisoformat("2026-03-26T16:15:00+00:00")


def _words(*phones: str, at: datetime = AT, **fields: object) -> str:
    return local_time_words(Draft(recipients=phones, **fields), at, "US")  # type: ignore[arg-type] # a draft's own fields


def test_local_time_of_the_recipient_is_shown(clock_of: Callable[[str], None]) -> None:
    """Of one person by number; of several from the earliest to the latest; of nobody nothing."""
    clock_of("UTC")
    east, west = clock_there(AT.replace(hour=12)), clock_there(AT.replace(hour=9))  # summer time in both
    assert _words("12125550150") == f"{east} for (212) 555-0150, by area code."
    span = f"{west} to {east} their time, by area code"
    assert _words("12125550150", "16505550103") == f"{span}."
    assert _words("12125550150", "16505550103", UNKNOWN) == f"{span}. Unknown for 1."
    assert _words() == ""


def test_unknown_local_time_is_called_unknown() -> None:
    """A toll-free number is nowhere, and the people on a list may be anywhere."""
    assert _words(UNKNOWN) == "The recipient's local time is unknown."
    assert _words(UNKNOWN, "18005550103") == "Their local time is unknown."
    assert _words(lists=(ListId(5),)) == "Their local time is unknown."


def test_time_zone_on_file_wins_over_the_area_code(clock_of: Callable[[str], None]) -> None:
    """Somebody who took their number along is where their contact says."""
    clock_of("UTC")
    there = clock_there(AT.replace(hour=10))  # Denver, in summer time
    draft = Draft(recipients=("12125550150",))
    assert local_time_words(draft, AT, "US", lambda _phone: "America/Denver") == f"{there} for (212) 555-0150."


def test_equal_local_time_is_called_the_same(clock_of: Callable[[str], None]) -> None:
    """Most customers live around the corner."""
    clock_of("America/New_York")
    assert _words("12125550150") == "Same time there."


def test_local_day_is_shown_where_it_differs(clock_of: Callable[[str], None]) -> None:
    """A morning in Berlin is the evening before in California."""
    clock_of("Europe/Berlin")
    weekday = QLocale().dayName(AT.replace(day=25).isoweekday(), QLocale.FormatType.ShortFormat)
    assert _words("16505550103", at=AT.replace(hour=3)).startswith(f"{weekday} ")


@pytest.mark.parametrize("stays", [True, False])
def test_a_scheduled_text_can_stay_home_if_they_text_first(writing: ComposerDriver, stays: bool) -> None:
    """For one person alone, and for this text alone."""
    home = writing.find(QCheckBox, "stayHome")
    writing.add(KIM)
    writing.write("See you.")
    _take(_menu(writing), "in_an_hour")
    writing.settle()
    assert home.isVisible()
    home.setChecked(stays)
    writing.press("send")
    (entry,) = writing.entries
    assert entry.stays_home is stays
    writing.settle()
    assert not home.isChecked()
