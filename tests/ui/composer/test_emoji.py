"""Emoji by their names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget

from heydesk.domain.message import Side
from heydesk.domain.records import TemplateId
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.emoji import USUAL, EmojiGrid, emoji_by_char, find_emoji
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import TextView
from heydesk.ui.widgets.search_panel import Chooser
from heydesk.ui.window_state import WindowState
from tests.ui.composer.driver import ComposerDriver


@pytest.mark.parametrize(
    ("typed", "char"),
    [
        ("thumbs", "👍"),
        ("thumbs up", "👍"),
        ("UP THUMBS", "👍"),
        (":+1:", "👍"),
        ("pray", "🙏"),
        ("tada", "🎉"),
        ("party", "🎉"),
        ("heart", "❤️"),
        ("check", "✅"),
        ("tooth", "🦷"),
        ("france", "🇫🇷"),
        ("family", "👪"),
    ],
)
def test_search_finds_emoji_by_their_names(typed: str, char: str) -> None:
    """By its name, or by the word that people know it by; the usual ones come first."""
    assert char in [each.char for each in find_emoji(typed)[:8]]


def test_every_typed_word_must_match() -> None:
    """More words, fewer emoji; and words that nothing has, none."""
    assert [each.name for each in find_emoji("thumbs down")] == ["thumbs down"]
    assert find_emoji("thumbs sideways") == []


def test_usual_emoji_are_known() -> None:
    """As they are written there; each once."""
    assert [char for char in USUAL if char not in emoji_by_char()] == []
    assert len(set(USUAL)) == len(USUAL)


def test_skin_tones_are_found_only_by_name() -> None:
    """And stay away from every other search."""
    assert [each.char for each in find_emoji("thumbs up")] == ["👍"]
    assert [each.char for each in find_emoji("thumbs up dark")] == ["👍🏿", "👍🏾"]
    assert len(find_emoji("thumbs up tone")) == 5
    assert not any("skin tone" in each.name for typed in ("", "hand", "woman") for each in find_emoji(typed))


def test_emoji_newer_than_most_phones_are_left_out() -> None:
    """No parts, no newest ones; names are words."""
    assert not any(":" in each.name or "_" in each.name for each in emoji_by_char().values())
    assert "🫩" not in emoji_by_char()  # a face with bags under its eyes, of 2024


def opened(writing: ComposerDriver) -> LineField:
    """Press the button; give the search line."""
    writing.press("emoji")
    found = panel(writing).findChild(LineField, "chooserSearch")
    assert isinstance(found, LineField)
    return found


def panel(writing: ComposerDriver) -> Chooser:
    """The one that can be seen: what was left goes a moment later."""
    return next(each for each in writing.composer.findChildren(Chooser) if each.isVisible())


def chars(writing: ComposerDriver) -> list[object]:
    """What is offered."""
    return [offer.key for offer in panel(writing).offers]


def chosen(writing: ComposerDriver) -> str:
    """The name that is written below."""
    return writing.find(TextView, "chooserWhole").toPlainText()


def test_the_button_has_its_names(writing: ComposerDriver) -> None:
    """For screen readers and drivers; it is the last of the bar."""
    button = writing.find(QAbstractButton, "emoji")
    assert (button.accessibleName(), button.toolTip()) == ("Emoji", "Emoji")


def test_search_and_enter(writing: ComposerDriver) -> None:
    """It stands where the caret was, the keyboard is back in the text, and one key takes it back."""
    writing.write("Thanks  bye")
    cursor = writing.box.textCursor()
    cursor.setPosition(7)
    writing.box.setTextCursor(cursor)
    search = opened(writing)
    assert search.hasFocus()
    QTest.keyClicks(search, "thumbs u")
    assert (chars(writing), chosen(writing)) == (["👍"], "thumbs up")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert writing.box.toPlainText() == "Thanks 👍 bye"
    assert writing.box.hasFocus()
    QTest.keyClick(writing.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writing.box.toPlainText() == "Thanks  bye"


def test_arrow_keys_move_in_four_directions(writing: ComposerDriver) -> None:
    """Right and left by one, down and up by a row; at the ends they stay."""
    search = opened(writing)
    grid = panel(writing).findChild(EmojiGrid)
    assert isinstance(grid, EmojiGrid)
    columns = grid.columns
    assert columns > 5
    place = 0
    for key, step in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, columns),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_PageUp, -columns),
        (Qt.Key.Key_PageDown, 4 * columns),
        (Qt.Key.Key_Up, -columns),
    ):
        QTest.keyClick(search, key)
        place = max(0, min(place + step, len(USUAL) - 1))
        assert grid.current is not None
        assert grid.current.key == USUAL[place]
    assert search.hasFocus()


def test_up_and_down_move_by_a_row(writing: ComposerDriver) -> None:
    """What stands one row down is below."""
    search = opened(writing)
    view = writing.find(QListWidget, "chooserList")
    before = view.visualItemRect(view.currentItem())
    QTest.keyClick(search, Qt.Key.Key_Down)
    after = view.visualItemRect(view.currentItem())
    assert (after.x(), after.y()) == (before.x(), before.y() + before.height())


def test_arrow_keys_are_mirrored_right_to_left(writing: ComposerDriver) -> None:
    """Where reading goes from right to left."""
    writing.composer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    search = opened(writing)
    QTest.keyClick(search, Qt.Key.Key_Left)
    assert writing.find(QListWidget, "chooserList").currentRow() == 1


def test_click_inserts_the_emoji(writing: ComposerDriver) -> None:
    """The one that is clicked."""
    opened(writing)
    view = writing.find(QListWidget, "chooserList")
    place = view.visualItemRect(view.item(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert writing.box.toPlainText() == USUAL[2]


def test_no_match_is_announced(writing: ComposerDriver) -> None:
    """And Enter takes nothing then."""
    search = opened(writing)
    QTest.keyClicks(search, "xqx")
    assert writing.find(QLabel, "chooserEmpty").isVisible()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert search.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (writing.box.toPlainText(), writing.box.hasFocus()) == ("", True)


def test_recent_emoji_come_first_and_are_saved(writing: ComposerDriver, tmp_path: Path) -> None:
    """The last first, each once, also at the next start; the usual ones follow."""
    memory = WindowState(tmp_path / "window.json")
    memory.save({"splitter": 3})
    writing.composer.remember_in(memory)
    for typed in ("rocket", "unicorn", "rocket"):
        search = opened(writing)
        QTest.keyClicks(search, typed)
        QTest.keyClick(search, Qt.Key.Key_Return)
    opened(writing)
    assert chars(writing)[:3] == ["🚀", "🦄", USUAL[0]]
    assert memory.load() == {"splitter": 3, "emoji": ["🚀", "🦄"]}
    again = Composer(writing.backend.core, writing.account.id, writing.backend.now)
    writing.qtbot.addWidget(again)
    again.remember_in(memory)
    again.show()
    writing.composer = again
    opened(writing)
    assert chars(writing)[:2] == ["🚀", "🦄"]
    again.hide()


@pytest.mark.parametrize("known", [None, "🚀", [1, "🚀", "no emoji"], {}])
def test_damaged_state_file_gives_no_recent_emoji(writing: ComposerDriver, tmp_path: Path, known: object) -> None:
    """What is no emoji is left out."""
    memory = WindowState(tmp_path / "window.json")
    memory.save({"emoji": known})
    writing.composer.remember_in(memory)
    opened(writing)
    assert chars(writing)[0] == ("🚀" if isinstance(known, list) else USUAL[0])


def test_panel_does_not_open_over_a_template(writing: ComposerDriver) -> None:
    """They are written at Heymarket; the button says so by being grey."""
    form = writing.composer.form
    form.change_extra(form.extra(side=Side.TEXT)._replace(template_id=TemplateId(5)))
    button = writing.find(QAbstractButton, "emoji")
    assert not button.isEnabled()
    form.change_extra(form.extra(side=Side.TEXT)._replace(template_id=None))
    assert button.isEnabled()
