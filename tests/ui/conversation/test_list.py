"""The list of bubbles: what it looks like, what can be done with one, and that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
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
    """There is nothing to be done with it; nor where nothing is."""
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
