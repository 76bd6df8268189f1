"""Qt's own controls, as the window's style draws them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QTextEdit,
    QToolTip,
    QWidget,
)

from heydesk.ui.theme import DARK, LIGHT, Tokens, palette_of
from heydesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from heydesk.ui.widgets.inputs import LineField, NumberBox, mark_bad
from tests.ui.backend import Backend
from tests.ui.window_fixture import Opener

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tokens]:
    """The window's colours, one theme after the other."""
    colours: Tokens = request.param
    qapp.setPalette(palette_of(colours))
    yield colours
    qapp.setPalette(QPalette())


def colours_in(widget: QWidget) -> set[str]:
    """Every color that the widget shows."""
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_primary_button_is_filled_with_the_accent(look: Tokens, qtbot: QtBot) -> None:
    """One that was made without a kind is plain."""
    primary, plain = Button("Save", ButtonKind.PRIMARY), QPushButton("Cancel")
    qtbot.addWidget(primary)
    qtbot.addWidget(plain)
    assert look.accent.name() in colours_in(primary)
    assert look.accent.name() not in colours_in(plain)
    assert look.pane.name() in colours_in(plain)


def test_the_default_button_of_qts_own_dialogs_is_primary(look: Tokens, qtbot: QtBot) -> None:
    """It has no kind, but must be told from the others."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = QPushButton("Open", dialog)
    button.setDefault(True)
    assert look.accent.name() in colours_in(button)


def test_a_button_that_changes_its_kind_looks_like_it(look: Tokens, qtbot: QtBot) -> None:
    """From plain to primary."""
    button = Button("Send")
    qtbot.addWidget(button)
    button.set_kind(ButtonKind.PRIMARY)
    assert look.accent.name() in colours_in(button)


def test_an_icon_makes_a_button_wider(qtbot: QtBot) -> None:
    """And takes its words' ink; a button that is an icon alone is a square."""
    button, close = Button("Advanced", ButtonKind.QUIET), IconButton("Close", "close")
    qtbot.addWidget(button)
    qtbot.addWidget(close)
    before = button.sizeHint().width()
    button.set_icon_name("chevron-down")
    assert button.sizeHint().width() == before + button.iconSize().width() + 8
    assert close.sizeHint().width() == close.sizeHint().height()
    assert close.accessibleName() == "Close"


@pytest.mark.parametrize("control", [QCheckBox, QRadioButton])
def test_only_checked_control_has_the_accent_colour(
    control: type[QAbstractButton], look: Tokens, qtbot: QtBot
) -> None:
    """Nothing else has it."""
    made = control()
    made.setText("Group text")
    qtbot.addWidget(made)
    assert look.accent.name() not in colours_in(made)
    made.setChecked(True)
    assert look.accent.name() in colours_in(made)


@pytest.mark.parametrize("control", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_mark_stands_where_reading_begins(
    control: type[QAbstractButton], mirrored: bool, look: Tokens, qtbot: QtBot
) -> None:
    """At the left, or at the right."""
    made = control()
    made.setText("Group text")
    made.setChecked(True)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    picture = made.grab().toImage()
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == look.accent for y in range(picture.height()))
    ]
    assert (min(columns) > 150) if mirrored else (max(columns) < 50)


@pytest.mark.parametrize("control", [QCheckBox, QRadioButton])
def test_a_press_beside_the_words_counts(control: type[QAbstractButton], qtbot: QtBot) -> None:
    """Anywhere in the control."""
    made = control()
    made.setText("Go")
    qtbot.addWidget(made)
    made.resize(300, 40)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(295, 5))
    assert made.isChecked()


def test_a_marked_field_has_a_red_edge_until_the_mark_is_taken_away(look: Tokens, qtbot: QtBot) -> None:
    """And the reason as its description."""
    field = LineField()
    qtbot.addWidget(field)
    assert look.bad.name() not in colours_in(field)
    field.set_bad("It is empty.")
    assert look.bad.name() in colours_in(field)
    assert field.accessibleDescription() == "It is empty."
    field.set_bad("")
    assert look.bad.name() not in colours_in(field)
    assert field.accessibleDescription() == ""


def test_a_number_can_be_marked_too(look: Tokens, qtbot: QtBot) -> None:
    """It is a field like any other, and as tall."""
    number, line = NumberBox(0, 120, " s"), LineField()
    qtbot.addWidget(number)
    qtbot.addWidget(line)
    assert number.sizeHint().height() == line.sizeHint().height()
    mark_bad(number, "Too long.")
    assert look.bad.name() in colours_in(number)


def test_a_line_without_a_frame_has_no_ground(qtbot: QtBot) -> None:
    """What it lies on shows."""
    ground = QWidget()
    qtbot.addWidget(ground)
    palette = QPalette(QColor("#123456"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#123456"))
    ground.setPalette(palette)
    line = QLineEdit(ground)
    line.setFrame(False)
    line.resize(80, 30)
    ground.resize(80, 30)
    assert ground.grab().toImage().pixelColor(70, 4).name() == "#123456"


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """Something that scrolls."""
    area = QScrollArea()
    qtbot.addWidget(area)
    return area


@pytest.fixture
def bar(area: QScrollArea) -> QScrollBar:
    """The bar of an area that holds ten times its height."""
    inside = QWidget()
    inside.setFixedSize(100, 3000)
    area.setWidget(inside)
    area.resize(120, 300)
    area.show()
    QTest.qWait(1)
    return area.verticalScrollBar()


def _handle(bar: QScrollBar) -> QRect:
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)


def test_the_handle_shows_where_one_is(bar: QScrollBar) -> None:
    """At the top at first, at the bottom at last, and as long as the share that is seen, within reason."""
    assert _handle(bar).top() == 0
    bar.setValue(bar.maximum())
    assert _handle(bar).bottom() == bar.rect().bottom()
    assert 28 <= _handle(bar).height() < bar.height() / 5


def test_dragging_the_handle_goes_there(bar: QScrollBar) -> None:
    """From the top to the end of the room, the text goes from its beginning to its end."""
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 10))
    QTest.mouseMove(bar, QPoint(5, bar.height() // 2))
    assert 0 < bar.value() < bar.maximum()
    QTest.mouseMove(bar, QPoint(5, bar.height() + 50))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 290))
    assert bar.value() == bar.maximum()
    QTest.mouseMove(bar, QPoint(5, 10))
    assert bar.value() == bar.maximum()


def test_a_press_beside_the_handle_goes_a_page(bar: QScrollBar) -> None:
    """Towards the mouse, in both directions."""
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 250))
    assert bar.value() == bar.pageStep()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 1))
    assert bar.value() == 0


MARKUP = '<b>Kim</b> <img src="file:///tmp/x.png"> & <a href="https://x.example">you</a>'


def tooltips() -> list[QLabel]:
    """What Qt shows at the mouse just now."""
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return [widget for widget in shown if isinstance(widget, QLabel) and widget.inherits("QTipLabel")]


def test_a_tooltip_shows_what_it_is_given(qtbot: QtBot) -> None:
    """Also what looks like HTML, and the second after the first."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    for words in (MARKUP, f"{MARKUP} again"):
        QToolTip.showText(QPoint(5, 5), words, widget)
        [shown] = tooltips()
        assert (shown.text(), shown.textFormat()) == (words, Qt.TextFormat.PlainText)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not tooltips())


def test_qts_own_message_boxes_show_plain_words(qtbot: QtBot) -> None:
    """Nothing that is quoted there becomes a link or a picture."""
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(MARKUP)
    box.setInformativeText(MARKUP)
    box.show()
    shown = [label for label in box.findChildren(QLabel) if label.text() == MARKUP]
    assert len(shown) == 2
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}


def test_no_label_of_the_window_reads_names_or_texts_as_html(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """Every label is plain once it is shown; one that is set in rich text has escaped what it quotes."""
    account = backend.account(MARKUP)
    backend.refuse(backend.send(account, text=MARKUP)[0], words=MARKUP)
    workplace = opening()
    workplace.accounts.ask_forget(account.id)
    qtbot.waitUntil(lambda: bool(workplace.window.findChildren(QDialog)))
    labels = [label for label in workplace.window.findChildren(QLabel) if label.isVisible()]
    assert any("<b>Kim" in label.text() for label in labels)
    for label in labels:
        rich = label.textFormat() is not Qt.TextFormat.PlainText
        assert not (rich and "<img" in label.text()), label.objectName()
    for box in workplace.window.findChildren(QTextEdit):
        assert not box.acceptRichText(), box.objectName()
