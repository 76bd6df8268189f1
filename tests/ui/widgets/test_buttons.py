"""The slim scroll bar, which finds its own handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from heydesk.ui.widgets.buttons import SlimBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """Something that scrolls."""
    area = QScrollArea()
    qtbot.addWidget(area)
    return area


@pytest.fixture
def bar(area: QScrollArea) -> SlimBar:
    """The bar of an area that holds ten times its height."""
    made = SlimBar(area)
    inside = QWidget()
    inside.setFixedSize(100, 3000)
    area.setWidget(inside)
    area.resize(120, 300)
    area.show()
    QTest.qWait(1)
    return made


def test_the_handle_shows_where_one_is(bar: SlimBar) -> None:
    """At the top at first, at the bottom at last, and as long as the share that is seen, within reason."""
    assert bar.handle.top() == 0
    bar.setValue(bar.maximum())
    assert bar.handle.bottom() == pytest.approx(bar.height())
    assert 28 <= bar.handle.height() < bar.height() / 5


def test_dragging_the_handle_goes_there(bar: SlimBar) -> None:
    """From the top to the end of the room, the text goes from its beginning to its end."""
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 10))
    QTest.mouseMove(bar, QPoint(5, bar.height() // 2))
    assert 0 < bar.value() < bar.maximum()
    QTest.mouseMove(bar, QPoint(5, bar.height() + 50))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 290))
    assert bar.value() == bar.maximum()
    QTest.mouseMove(bar, QPoint(5, 10))
    assert bar.value() == bar.maximum()


def test_a_press_beside_the_handle_goes_a_page(bar: SlimBar) -> None:
    """Towards the mouse, in both directions."""
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 250))
    assert bar.value() == bar.pageStep()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 1))
    assert bar.value() == 0
