"""The strip of the newest held Send."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from heydesk.ui.outbox.undo_bar import UndoBar
from tests.ui.backend import LI, Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def strip(backend: Backend, qtbot: QtBot) -> UndoBar:
    """A strip by the backend's clock, wide enough for everything in one line."""
    made = UndoBar(backend.now)
    qtbot.addWidget(made)
    made.resize(500, 40)
    return made


def _button(strip: UndoBar, name: str) -> QPushButton:
    found = strip.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_undo_bar_counts_down_and_hides_at_the_deadline(backend: Backend, strip: UndoBar, qtbot: QtBot) -> None:
    """The mouse may rest on it: at the deadline of the store it goes, and nothing can be undone with it."""
    backend.send(backend.account(), "Hi", LI, hold=10)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    assert strip.isVisible()
    assert strip.accessibleDescription() == "(415) 555-0188 · 10 s"
    backend.later(6.5)
    qtbot.waitUntil(lambda: strip.accessibleDescription() == "(415) 555-0188 · 4 s")
    QTest.mouseMove(_button(strip, "undoSend"))
    backend.later(3.5)
    assert strip.batch_id is None
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_a_name_has_the_room_and_its_number_is_in_reach(backend: Backend, strip: UndoBar) -> None:
    """Beside the countdown the name says enough; the tooltip and the screen reader have both."""
    backend.send(backend.account(), "Hi", LI, names=("Li Wei",))
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    assert (strip.who, strip.toolTip()) == ("Li Wei", "Li Wei · (415) 555-0188")
    assert strip.accessibleDescription() == "Li Wei · (415) 555-0188 · 10 s"


def test_a_batch_is_counted_and_its_people_are_named_behind(backend: Backend, strip: UndoBar) -> None:
    """A list of numbers that is cut says less than how many there are; all of them are in reach."""
    backend.batch(backend.account(), "Hi")
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    everybody = "(650) 555-0103, (212) 555-0150, (415) 555-0188"
    assert strip.who == "3 people"
    assert strip.toolTip() == everybody
    assert strip.accessibleDescription() == f"3 people: {everybody} · 10 s"
    backend.later(1)
    backend.send(backend.account("two"), "Hi", LI)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    assert (strip.who, strip.toolTip()) == ("(415) 555-0188", "")


def test_undo_bar_buttons_have_their_names(strip: UndoBar) -> None:
    """Drivers find them by object name, people by the words of the design."""
    assert _button(strip, "undoSend").accessibleName() == "Undo send"
    assert _button(strip, "sendNow").text() == "Send now"


@pytest.mark.parametrize(("name", "signal"), [("undoSend", "undo_requested"), ("sendNow", "send_now_requested")])
def test_a_press_names_the_batch(backend: Backend, strip: UndoBar, qtbot: QtBot, name: str, signal: str) -> None:
    """Undo and Send now say which batch they are about."""
    entry = backend.send(backend.account(), "Hi")[0]
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    heard: list[object] = []
    getattr(strip, signal).connect(heard.append)
    QTest.mouseClick(_button(strip, name), Qt.MouseButton.LeftButton)
    assert heard == [entry.batch_id]


def test_a_press_after_the_deadline_does_nothing(backend: Backend, strip: UndoBar, qtbot: QtBot) -> None:
    """A click that comes with the deadline is no undo."""
    backend.send(backend.account(), "Hi", hold=10)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    heard: list[object] = []
    strip.undo_requested.connect(heard.append)
    backend.later(10)
    QTest.mouseClick(_button(strip, "undoSend"), Qt.MouseButton.LeftButton)
    assert heard == []


def test_a_hold_that_is_over_is_not_shown(backend: Backend, strip: UndoBar) -> None:
    """While nobody dispatches, a batch stays held in the store; the strip does not pretend."""
    backend.send(backend.account(), "Hi", hold=10)
    backend.later(11)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    assert not strip.isVisible()


@pytest.mark.parametrize("width", [120, 226, 500])
def test_undo_bar_buttons_never_overlap(
    backend: Backend, strip: UndoBar, width: int, qapp_font: Callable[[int], None]
) -> None:
    """At every width and font size both buttons lie inside the strip, side by side."""
    backend.send(backend.account(), "Hi", LI)
    for size in (9, 18):
        qapp_font(size)
        strip.show_row(backend.core.outbox_view.snapshot().newest_held)
        strip.resize(width if width > 200 or size < 10 else 320, strip.height())
        undo, hurry = _button(strip, "undoSend").geometry(), _button(strip, "sendNow").geometry()
        assert not undo.intersects(hurry)
        assert strip.rect().contains(undo)


@pytest.mark.parametrize("width", [226, 500])
def test_undo_bar_is_mirrored_right_to_left(backend: Backend, strip: UndoBar, width: int) -> None:
    """Undo stands where reading comes to it first, in both directions."""
    backend.send(backend.account(), "Hi", LI)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    strip.resize(width, strip.height())
    assert _button(strip, "undoSend").x() < _button(strip, "sendNow").x()
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show_row(backend.core.outbox_view.snapshot().newest_held)
    assert _button(strip, "undoSend").x() > _button(strip, "sendNow").x()
    assert strip.rect().contains(_button(strip, "undoSend").geometry())
