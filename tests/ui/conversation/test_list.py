"""The list of bubbles: what it looks like, what can be done with one, and that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from heydesk.ui.conversation.bubbles import Bubble, BubbleKind
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.theme import DARK, LIGHT, palette_of
from tests.clock import A_MOMENT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINK = "https://files.example/map.png"
THEIRS = Bubble("m1", BubbleKind.THEIRS, "Where is it?", below="9:00 am")
OURS = Bubble("m2", BubbleKind.OURS, "Here.", "Ana Ruiz", "Picture: map.png", LINK, below="9:01 am")
NOTE = Bubble("m3", BubbleKind.NOTE, "Asks often", "Ana Ruiz", below="Private note · Ana Ruiz · 9:02 am")
DAY = Bubble("day", BubbleKind.HEADING, "Today")
LONG = tuple(Bubble(f"l{n}", BubbleKind.THEIRS, f"Message {n}", below="8:00 am") for n in range(60))


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    """A view of these on screen."""
    made = ConversationView(lambda: A_MOMENT)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.show_bubbles((DAY, THEIRS, OURS, NOTE))
    QApplication.processEvents()
    return made


def colours(view: ConversationView, row: int) -> set[str]:
    """The colours in a row as it is painted."""
    image: QImage = view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def menu_of(view: ConversationView, row: int, *, by_key: bool = False) -> QMenu | None:
    """The menu that a right click on a row opens, or the menu's key."""
    view.setCurrentIndex(view.model().index(row, 0))
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    spot = QPoint(1, 1) if by_key else view.visualRect(view.model().index(row, 0)).center()
    event = QContextMenuEvent(reason, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport() if not by_key else view, event)
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_each_side_has_its_colours(view: ConversationView, qapp: QApplication, name: str) -> None:
    """Amber is the note's alone, the blue tint ours."""
    before, look = qapp.palette(), {"light": LIGHT, "dark": DARK}[name]
    qapp.setPalette(palette_of(look))
    view.clearFocus()
    theirs, ours, note = colours(view, 1), colours(view, 2), colours(view, 3)
    qapp.setPalette(before)
    assert look.mine.name() in ours
    assert look.mine.name() not in theirs | note
    assert look.note.name() in note
    assert look.note.name() not in theirs | ours
    assert look.theirs.name() in theirs


@pytest.mark.parametrize("by_key", [False, True])
def test_words_and_link_are_copied_from_the_menu(view: ConversationView, by_key: bool) -> None:
    """Each by itself; nobody has to open what hangs on a message to pass it on."""
    for number, expected in ((0, "Here."), (2, LINK)):
        menu = menu_of(view, 2, by_key=by_key)
        assert menu is not None
        assert [action.text() for action in menu.actions()] == ["Copy text", "Open link", "Copy link", "Text again"]
        menu.actions()[number].trigger()
        menu.close()
        assert QGuiApplication.clipboard().text() == expected


def test_a_day_has_no_menu(view: ConversationView) -> None:
    """There is nothing to be done with it; nor for nothing."""
    assert menu_of(view, 0) is None
    view.show_bubbles(())
    assert menu_of(view, 0) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: (DAY, *LONG[:20], *rows),  # older ones, and another day's heading
        lambda rows: (*rows, THEIRS),
        lambda rows: (DAY, *rows, THEIRS),
        lambda rows: tuple(Bubble(row.key, row.kind, row.text, below="Delivered") for row in rows),
    ],
    ids=["older", "newer", "both", "other words"],
)
def test_scroll_position_and_selection_survive_new_rows(
    view: ConversationView, change: Callable[[tuple[Bubble, ...]], tuple[Bubble, ...]]
) -> None:
    """Whatever comes above it, below it, or in it; and what is chosen stays chosen."""
    rows = LONG[20:]
    view.show_bubbles(rows, to_end=True)
    view.setCurrentIndex(view.model().index(10, 0))
    view.verticalScrollBar().setValue(500)
    index = view.indexAt(QPoint(4, 4))
    key, top = view.bubbles[index.row()].key, view.visualRect(index).top()
    view.show_bubbles(change(rows))
    row = next(place for place, bubble in enumerate(view.bubbles) if bubble.key == key)
    assert view.visualRect(view.model().index(row, 0)).top() == top
    assert view.bubbles[view.currentIndex().row()].key == rows[10].key


def test_view_at_the_end_stays_at_the_end_when_narrowed(view: ConversationView) -> None:
    """Also when the pane is made narrower, and every text taller."""
    view.show_bubbles([Bubble(f"n{n}", BubbleKind.OURS, "words " * 20, below="now") for n in range(30)], to_end=True)
    view.resize(200, 400)
    QApplication.processEvents()
    assert view.shows_end


def test_no_word_is_broken_that_fits_a_line(view: ConversationView) -> None:
    """A break stands between words; only what is wider than the pane is broken inside."""
    short = view.sizeHintForRow(1)
    view.show_bubbles([Bubble("w", BubbleKind.THEIRS, "appointment " * 2, below="9:00 am")])
    assert view.sizeHintForRow(0) == short
    view.resize(190, 400)
    QApplication.processEvents()
    assert view.sizeHintForRow(0) > short
    view.show_bubbles([Bubble("w", BubbleKind.THEIRS, "a" * 400, below="9:00 am")])
    assert view.sizeHintForRow(0) > 3 * short
    assert view.horizontalScrollBar().maximum() == 0


def test_row_has_accessible_text(view: ConversationView) -> None:
    """Each row has its sentence; a row that is not there has nothing."""
    view.show_bubbles([Bubble("s", BubbleKind.THEIRS, "Hi", spoken="Kim Lee. Hi. 9:00 am")])
    model = view.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Kim Lee. Hi. 9:00 am"
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "Hi"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(9, 0)) is None


def test_few_bubbles_stand_at_the_lower_end(view: ConversationView) -> None:
    """As a conversation goes on there, and the newest is next to the box in which one answers."""
    last = view.viewport().mapTo(view, view.visualRect(view.model().index(3, 0)).bottomLeft())
    assert abs(last.y() - view.height()) <= 2
    view.show_bubbles(LONG, to_end=True)
    assert view.viewport().height() == view.height()


def test_the_column_is_centered_and_no_wider_than_lines_are_readable(
    view: ConversationView, qapp: QApplication
) -> None:
    """At any width; a bubble is narrower still."""
    before = qapp.palette()
    qapp.setPalette(palette_of(LIGHT))
    view.resize(1600, 400)
    view.show_bubbles([Bubble("w", BubbleKind.THEIRS, "words " * 80), Bubble("o", BubbleKind.OURS, "words " * 80)])
    QApplication.processEvents()
    assert view.column.width() == 760
    assert abs(view.column.center().x() - view.width() // 2) <= 1
    theirs, ours = (colour_columns(view, row, look.name()) for row, look in ((0, LIGHT.theirs), (1, LIGHT.mine)))
    qapp.setPalette(before)
    assert max(theirs) < view.column.left() + 530
    assert min(ours) > view.column.right() - 530


def colour_columns(view: ConversationView, row: int, colour: str) -> list[int]:
    """Where across a row this color is painted."""
    image = view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()
    down = image.height() // 3
    return [x for x in range(image.width()) if image.pixelColor(x, down).name() == colour]


def test_a_lower_view_keeps_its_last_row_in_sight(view: ConversationView) -> None:
    """The box below grows with the text, and the thread gives way from above, also in the middle of it."""
    view.show_bubbles(LONG, to_end=True)
    for value in (view.verticalScrollBar().maximum(), 500):
        view.resize(300, 400)
        view.verticalScrollBar().setValue(value)
        QApplication.processEvents()
        last = view.indexAt(QPoint(40, view.viewport().height() - 12)).row()
        view.resize(300, 300)
        QApplication.processEvents()
        assert view.indexAt(QPoint(40, view.viewport().height() - 12)).row() == last


def test_letters_are_marked_with_the_mouse_and_copied(view: ConversationView) -> None:
    """A part of a bubble; a double click takes a word; without any, all of the bubble's words."""
    row = view.visualRect(view.model().index(1, 0))
    viewport, left, down = view.viewport(), view.column.left() + 14, row.top() + 18
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(left, down))
    QTest.mouseMove(viewport, QPoint(left + 200, down))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(left + 200, down),
        viewport.mapToGlobal(QPointF(left + 200, down)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(left + 200, down))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Where is it?"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(left + 6, down))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Where"
    menu = menu_of(view, 1)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Copy selection", "Copy text"]
    menu.close()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() != "Where"


def test_a_click_on_an_attachment_opens_it(view: ConversationView) -> None:
    """And a click beside it does not; under it the mouse is a hand."""
    browser = Browser()
    # The stub wants bytes, which the library itself refuses.
    QDesktopServices.setUrlHandler("https", browser, "open_url")  # type: ignore[arg-type]
    try:
        row = view.visualRect(view.model().index(2, 0))
        right = view.column.right()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right - 40, row.top() + 10))
        assert browser.opened == []
        media = next(
            QPoint(right - 40, y)
            for y in range(row.top(), row.bottom())
            if view.media_at(QPoint(right - 40, y)) == LINK
        )
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=media)
        assert browser.opened == [LINK]
    finally:
        QDesktopServices.unsetUrlHandler("https")


class Browser(QObject):
    """Notes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        """Note it."""
        self.opened.append(url.toString())


def test_a_row_that_was_opened_is_marked_for_a_while(view: ConversationView) -> None:
    """With a ring, whoever has the keyboard."""
    view.show_bubbles(LONG, to_end=True)
    assert view.show_row("l5")
    assert view.is_ringed(view.model().index(5, 0))
    assert not view.is_ringed(view.model().index(6, 0))
    assert view.visualRect(view.model().index(5, 0)).intersects(view.viewport().rect())
    assert not view.show_row("nothing")


def test_five_thousand_rows_are_updated_without_a_layout_of_each(view: ConversationView) -> None:
    """Showing the same again lays nothing out; the tick of a countdown repaints its ring alone."""
    many = [Bubble(f"m{n}", BubbleKind.THEIRS, f"Message {n}", below="8:00 AM") for n in range(5000)]
    view.show_bubbles(many, to_end=True)
    assert view.shows_end
    resets: list[None] = []
    view.model().modelReset.connect(lambda: resets.append(None))
    view.model().layoutChanged.connect(lambda: resets.append(None))
    view.show_bubbles(list(many))
    assert resets == []
    assert view.shows_end
