"""What is said of a text's cost where Heymarket has a hand in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from heydesk.domain.merge_fields import RenderedText
from heydesk.domain.message import Draft, Side
from heydesk.ui.composer.composer import FormPresenter
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.message_editor import EditorToolbar
from tests.clock import still_clock
from tests.ui.composer.driver import ComposerDriver


@pytest.mark.parametrize(
    ("reading", "says"),
    [
        (RenderedText("Dear Lee", is_estimate=True), "About 1 text"),
        (RenderedText("Dear Lee", is_estimate=True, has_pictures=True), "1 picture message"),
        (RenderedText("", has_pictures=True), "1 picture message"),
        (RenderedText(""), ""),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_rendered_fields_are_counted_as_an_estimate(reading: RenderedText, says: str) -> None:
    """With a template's pictures it is an MMS."""
    form = Form(still_clock)
    FormPresenter(form, still_clock).show_count(Draft(text="Dear {{last_name}}"), reading)
    assert form.editor.toolbar.counter.text() == says


@pytest.mark.usefixtures("qapp")
def test_count_is_of_rendered_text_and_underline_of_typed_text() -> None:
    """The places are those of the box."""
    form = Form(still_clock)
    form.editor.box.set_text(side=Side.TEXT, words="{{first_name}}’s")
    FormPresenter(form, still_clock).show_count(form.draft(side=Side.TEXT), RenderedText("Kim’s", is_estimate=True))
    assert form.editor.toolbar.counter.text() == "About 1 text"
    assert [mark.cursor.selectedText() for mark in form.editor.box.extraSelections()] == ["’"]
    form.editor.box.show_preview("Kim’s")
    FormPresenter(form, still_clock).show_count(form.draft(side=Side.TEXT), RenderedText("Kim’s", is_estimate=True))
    assert form.editor.box.extraSelections() == []


LONG = "x" * 70
"""With a costly character one text too many."""
TYPED = f"“It’s José…” {LONG}"


def write(writing: ComposerDriver, words: str) -> None:
    """As an input method does, which has characters that no key has."""
    writing.box.setFocus()
    writing.box.insertPlainText(words)


def offered(writing: ComposerDriver) -> bool:
    """Whether the button can be seen."""
    writing.settle()
    button = writing.composer.findChild(QAbstractButton, "simplify")
    return isinstance(button, QAbstractButton) and button.isVisible()


def test_simplify_is_one_step_of_undo(writing: ComposerDriver) -> None:
    """The quotes, the apostrophe and the dots become plain, letters stay; Ctrl+Z brings all back."""
    write(writing, TYPED)
    assert offered(writing)
    writing.press("simplify")
    assert writing.box.toPlainText() == f'"It\'s José..." {LONG}'
    assert writing.box.hasFocus()
    assert not offered(writing)
    QTest.keyClick(writing.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writing.box.toPlainText() == TYPED
    assert offered(writing)


def test_simplify_keeps_the_caret(writing: ComposerDriver) -> None:
    """Between the same letters."""
    write(writing, f"“a” b{LONG}")
    cursor = writing.box.textCursor()
    cursor.setPosition(4)
    writing.box.setTextCursor(cursor)
    assert offered(writing)
    writing.press("simplify")
    QTest.keyClicks(writing.box, "x")
    assert writing.box.toPlainText() == f'"a" xb{LONG}'


@pytest.mark.parametrize("words", ["plain", "á 👍", "“quoted”", "“short”"])
def test_simplify_is_offered_only_where_it_saves_cost(writing: ComposerDriver, words: str) -> None:
    """Not for a plain text, what can't be replaced, or where it is one text anyway; an MMS has none that cost."""
    if "quoted" in words:
        writing.media.setText("https://x.example/a.png")
    write(writing, words)
    assert not offered(writing)


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("Call \u2068(707) 555‑0110\u2069 or\u200e (707) 555‑0111.", "Call (707) 555-0110 or (707) 555-0111."),
        ("\uf0b7 bring\u200b ID", "- bring ID"),
        ("ﬁle", "file"),
    ],
)
def test_hidden_characters_can_be_taken_out_of_a_short_text(
    writing: ComposerDriver, words: str, becomes: str
) -> None:
    """Nobody sees them, so nobody would know why the next words cost another text."""
    write(writing, words)
    assert offered(writing)
    writing.press("simplify")
    assert writing.box.toPlainText() == becomes
    assert not offered(writing)


def test_simplify_is_not_offered_in_a_note(writing: ComposerDriver) -> None:
    """A note costs nothing; back at the text it is offered again."""
    write(writing, f"“a”{LONG}")
    assert offered(writing)
    writing.press("privateNote")
    assert not offered(writing)
    writing.press("customerText")
    assert offered(writing)


def test_simplify_by_keyboard(writing: ComposerDriver) -> None:
    """The arrows reach it, and when it goes the keyboard is in the box; Tab still stops at the bar."""
    write(writing, f"“a”{LONG}")
    assert offered(writing)
    foot = writing.find(EditorToolbar, "foot")
    before, simplify = foot.buttons[-2:]
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Right)
    assert simplify.hasFocus()
    QTest.keyClick(simplify, Qt.Key.Key_Return)
    writing.settle()
    assert writing.box.hasFocus()
    stops = [each.objectName() for each in foot.buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["field"]


def test_focus_moves_on_when_simplify_disappears(writing: ComposerDriver) -> None:
    """When the text is cleared under it, the next key is one in the box."""
    write(writing, f"“a”{LONG}")
    assert offered(writing)
    writing.find(QAbstractButton, "simplify").setFocus()
    writing.box.moveCursor(QTextCursor.MoveOperation.End)
    writing.box.setPlainText("a")
    assert not offered(writing)
    assert writing.box.hasFocus()
