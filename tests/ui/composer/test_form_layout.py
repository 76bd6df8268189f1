"""Where the parts of the centre column are, at every size of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.composer.driver import ComposerDriver


def place(writing: ComposerDriver, widget: QWidget) -> QRect:
    """Where a widget is in the composer."""
    return QRect(widget.mapTo(writing.composer, QPoint()), widget.size())


def sized(writing: ComposerDriver, width: int, height: int) -> None:
    """Give the composer this size."""
    writing.composer.resize(width, height)
    writing.settle()


@pytest.mark.parametrize("width", [600, 800, 1600])
def test_header_and_foot_share_one_axis(writing: ComposerDriver, width: int) -> None:
    """At most 760 pixels wide, in the middle; the page between them has all the width."""
    page = QWidget()
    writing.composer.show_middle(page)
    sized(writing, width, 800)
    form = writing.composer.form
    column = place(writing, form.editor)
    assert column.width() == min(760, width - 40)
    assert abs(column.center().x() - (width - 1) / 2) <= 1
    assert place(writing, form.recipients).right() == column.right()
    assert place(writing, page).width() == width


def test_the_page_takes_the_height_that_is_left(writing: ComposerDriver) -> None:
    """Send keeps its place at the bottom, and the header at the top."""
    page = QWidget()
    writing.composer.show_middle(page)
    heights, ends = [], []
    for height in (700, 900):
        sized(writing, 900, height)
        heights.append(page.height())
        ends.append(height - place(writing, writing.button).bottom())
    assert heights[1] - heights[0] == 200
    assert ends[0] == ends[1]


def test_the_box_grows_with_its_text_up_to_eight_lines(writing: ComposerDriver) -> None:
    """Then it scrolls; what is below it doesn't move."""
    sized(writing, 900, 800)
    line = writing.box.fontMetrics().lineSpacing()
    least, toolbar = writing.box.height(), place(writing, writing.find(QWidget, "foot")).top()
    heights = []
    for lines in (3, 4, 8, 12, 1):
        writing.box.setPlainText("\n".join("x" * lines))
        writing.settle()
        heights.append((writing.box.height() - least) // line)
        assert place(writing, writing.find(QWidget, "foot")).top() == toolbar
    assert heights == [0, 1, 5, 5, 0]


def test_in_a_low_window_the_box_grows_to_five_lines(writing: ComposerDriver) -> None:
    """And the header is one line, with names alone."""
    sized(writing, 900, 600)
    line = writing.box.fontMetrics().lineSpacing()
    least = writing.box.height()
    writing.box.setPlainText("\n".join("x" * 9))
    writing.settle()
    assert (writing.box.height() - least) // line == 2
    inbox, to = place(writing, writing.inbox), place(writing, writing.composer.form.recipients)
    assert inbox.center().y() in range(to.top(), to.bottom())
    sized(writing, 900, 800)
    inbox, to = place(writing, writing.inbox), place(writing, writing.composer.form.recipients)
    assert inbox.bottom() < to.top()


def test_a_low_and_narrow_window_has_two_lines(writing: ComposerDriver) -> None:
    """Rather than a field that nothing can be read in."""
    sized(writing, 420, 600)
    inbox, to = place(writing, writing.inbox), place(writing, writing.composer.form.recipients)
    assert inbox.bottom() < to.top()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("size", [(420, 600), (900, 600), (900, 800)])
def test_tools_of_the_header_cover_nothing(
    writing: ComposerDriver, direction: Qt.LayoutDirection, size: tuple[int, int]
) -> None:
    """They are at the end of its first line."""
    writing.composer.setLayoutDirection(direction)
    sized(writing, *size)
    tools = place(writing, writing.find(QAbstractButton, "advanced"))
    for part in (writing.inbox, writing.sender, writing.composer.form.recipients):
        assert not place(writing, part).intersects(tools)
    is_left = direction is Qt.LayoutDirection.RightToLeft
    assert (tools.left() < 100) is is_left


@pytest.mark.parametrize("points", [10, 20])
def test_nothing_is_cut_in_a_small_window(writing: ComposerDriver, points: int) -> None:
    """With large letters, too: the box gives way, and Send stays whole."""
    font = writing.composer.font()
    font.setPointSizeF(points)
    writing.composer.setFont(font)
    sized(writing, 844, 556)
    writing.add("9005550103")
    writing.box.setPlainText("\n".join("x" * 9))
    writing.ctrl_enter()
    writing.settle()
    assert writing.button.text() == "Send anyway"
    for name in ("send", "keepEditing", "checks", "foot", "messageText"):
        part = place(writing, writing.find(QWidget, name))
        assert writing.composer.rect().contains(part), name


def test_the_advanced_fields_line_up(writing: ComposerDriver) -> None:
    """Both begin at one edge, whatever their names are."""
    writing.press("advanced")
    writing.settle()
    author, activity = (place(writing, writing.find(QWidget, name)) for name in ("author", "activityId"))
    assert (author.left(), author.right()) == (activity.left(), activity.right())
    labels = [label for label in writing.find(QWidget, "advancedFields").findChildren(QLabel) if label.isVisible()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels if label.wordWrap())
