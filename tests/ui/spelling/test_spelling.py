"""Words that no dictionary has are underlined."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from heydesk.domain.ids import SurveyId
from tests.ui.composer.writing import Writing
from tests.ui.spelling.writer import Writer


def test_wrong_words_are_underlined_after_a_rest(writer: Writer) -> None:
    """Not at each key; and no more once they are right."""
    writer.write("Helo Kim, 👍 see you at the wrold ")
    assert writer.now == []
    assert writer.wrong == ["Helo", "wrold"]
    writer.box.swap([(3, "lo")])
    assert writer.wrong == ["wrold"]


def test_the_underline_goes_along(writer: Writer) -> None:
    """With what is written before it, before anything is looked at again."""
    writer.write("wrold ")
    assert writer.wrong == ["wrold"]
    writer.box.moveCursor(writer.box.textCursor().MoveOperation.Start)
    writer.write("The ")
    assert writer.now == ["wrold"]


def test_paragraphs_are_told_apart(writer: Writer) -> None:
    """Each mistake stands in its own line."""
    writer.write("Helo\n\nall is fine\nwrold ")
    assert writer.wrong == ["Helo", "wrold"]


def test_costly_characters_keep_their_own_underline(writer: Writer) -> None:
    """Two sorts, side by side."""
    writer.write("“Helo” ")
    assert writer.wrong == ["Helo"]
    assert len(writer.box.extraSelections()) == 3


def test_each_side_is_checked(writer: Writer) -> None:
    """The note too; back at the text its own mistakes are underlined."""
    writer.write("Helo ")
    writer.writing.press("privateNote")
    assert writer.wrong == []
    writer.write("wrold ")
    assert writer.wrong == ["wrold"]
    writer.writing.press("customerText")
    assert writer.wrong == ["Helo"]


def test_what_is_not_written_here_is_not_checked(writer: Writer) -> None:
    """A survey's words are Heymarket's."""
    writer.write("Helo ")
    form = writer.writing.composer.form
    form.change_extra(form.extra(private=False)._replace(survey_id=SurveyId(1)))
    assert writer.wrong == []
    form.change_extra(form.extra(private=False)._replace(survey_id=None))
    assert writer.wrong == ["Helo"]


def test_it_can_be_switched_off_and_on(writer: Writer) -> None:
    """Off, nothing is underlined, and nothing listens to the keys."""
    writer.write("Helo ")
    assert writer.wrong == ["Helo"]
    writer.spelling.use("")
    assert writer.wrong == []
    assert writer.spelling.speller is None
    writer.write("wrold ")
    assert writer.wrong == []
    writer.spelling.use("en_US")
    assert writer.wrong == ["Helo", "wrold"]


def test_a_language_without_a_dictionary(writer: Writer) -> None:
    """Its words are nobody's to judge."""
    writer.spelling.use("tlh")
    writer.write("Helo ")
    assert writer.wrong == []


def test_a_long_text_leaves_the_window_its_turns(writer: Writer) -> None:
    """It is looked at in pieces, and to its end."""
    writer.write("\n".join(f"line {'abcdefghij'[n % 10]}{'abcdefghij'[n // 10 % 10]}x wrold" for n in range(300)))
    writer.writing.qtbot.waitUntil(lambda: len(writer.now) == 200, timeout=10_000)


def test_own_words(writer: Writer, tmp_path: Path) -> None:
    """What is added is right from then on."""
    writer.write("Heymarket ")
    assert writer.wrong == ["Heymarket"]
    writer.spelling.add("Heymarket")
    assert writer.wrong == []
    assert (tmp_path / "words.txt").read_text("utf-8") == "Heymarket\n"


def test_a_suggestion_takes_the_words_place(writer: Writer) -> None:
    """The likeliest stand at the top; one key takes it back."""
    writer.write("The wrold 👍 is ")
    assert writer.wrong == ["wrold"]
    menu = writer.open_menu(6)
    suggested = writer.actions(menu, "suggestion")
    assert suggested[0] is menu.actions()[0]
    assert "world" in [action.text() for action in suggested]
    next(action for action in suggested if action.text() == "world").trigger()
    menu.close()
    assert writer.box.toPlainText() == "The world 👍 is "
    QTest.keyClick(writer.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writer.box.toPlainText() == "The wrold 👍 is "


def test_the_menu_by_the_keyboard(writer: Writer) -> None:
    """It is that of the word with the caret; a word is added from it."""
    writer.write("Ask Zzyzx Inc ")
    assert writer.wrong == ["Zzyzx"]
    menu = writer.open_menu(6, by_key=True)
    (add,) = writer.actions(menu, "addWord")
    assert add.text() == "Add “Zzyzx” to my words"
    add.trigger()
    menu.close()
    assert writer.wrong == []


def test_a_word_that_can_not_be_written_down(writing: Writing, tmp_path: Path) -> None:
    """It is known for now, and the person hears of it."""
    writer = Writer(writing, tmp_path / "gone" / "words.txt")
    writer.spelling.use("en_US")
    writer.write("Zzyzx ")
    assert writer.wrong == ["Zzyzx"]
    menu = writer.open_menu(2)
    writer.actions(menu, "addWord")[0].trigger()
    menu.close()
    assert writer.wrong == []
    assert "known until HeyDesk closes" in writing.checks[0]


@pytest.mark.parametrize("languages", ["", "en_US"])
def test_the_menu_elsewhere(writer: Writer, languages: str) -> None:
    """Qt's own, and the way to the languages, also where none is switched on."""
    writer.spelling.use(languages)
    writer.write("fine ")
    assert writer.wrong == []
    menu = writer.open_menu(2)
    assert writer.actions(menu, "suggestion") == []
    assert len(menu.actions()) > 5
    writer.actions(menu, "chooseSpelling")[0].trigger()
    menu.close()
    assert writer.asked == [True]
