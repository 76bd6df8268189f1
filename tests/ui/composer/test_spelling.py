"""Words that no dictionary has are underlined."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMainWindow, QPushButton

from heydesk.domain.errors import DiskReadOnly, HeyDeskError
from heydesk.domain.message import Side
from heydesk.domain.records import SurveyId
from heydesk.system.settings import Settings
from heydesk.ui.composer.spelling import SpellingController, SpellingDialog
from tests.ui.composer.driver import ComposerDriver
from tests.ui.composer.spelling_driver import SpellingDriver, run
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_misspelt_words_are_underlined_after_the_debounce(writer: SpellingDriver) -> None:
    """Not at each key; and no more once they are right."""
    writer.write("Helo Kim, 👍 see you at the wrold ")
    assert writer.now == []
    assert writer.wrong == ["Helo", "wrold"]
    writer.box.replace_characters([(3, "lo")])
    assert writer.wrong == ["wrold"]


def test_underline_follows_edits(writer: SpellingDriver) -> None:
    """With what is written before it, before anything is looked at again."""
    writer.write("wrold ")
    assert writer.wrong == ["wrold"]
    writer.box.moveCursor(writer.box.textCursor().MoveOperation.Start)
    writer.write("The ")
    assert writer.now == ["wrold"]


def test_paragraphs_are_told_apart(writer: SpellingDriver) -> None:
    """Each mistake stands in its own line."""
    writer.write("Helo\n\nall is fine\nwrold ")
    assert writer.wrong == ["Helo", "wrold"]


def test_costly_characters_keep_their_own_underline(writer: SpellingDriver) -> None:
    """Two sorts, side by side."""
    writer.write("“Helo” ")
    assert writer.wrong == ["Helo"]
    assert len(writer.box.extraSelections()) == 3


def test_spelling_of_both_sides_is_checked(writer: SpellingDriver) -> None:
    """The note too; back at the text its own mistakes are underlined."""
    writer.write("Helo ")
    writer.writing.press("privateNote")
    assert writer.wrong == []
    writer.write("wrold ")
    assert writer.wrong == ["wrold"]
    writer.writing.press("customerText")
    assert writer.wrong == ["Helo"]


def test_preview_is_not_checked(writer: SpellingDriver) -> None:
    """A survey's words are Heymarket's."""
    writer.write("Helo ")
    form = writer.writing.composer.form
    form.change_extra(form.extra(side=Side.TEXT)._replace(survey_id=SurveyId(1)))
    assert writer.wrong == []
    form.change_extra(form.extra(side=Side.TEXT)._replace(survey_id=None))
    assert writer.wrong == ["Helo"]


def test_spelling_can_be_switched_off_and_on(writer: SpellingDriver) -> None:
    """Off, nothing is underlined, and nothing listens to the keys."""
    writer.write("Helo ")
    assert writer.wrong == ["Helo"]
    writer.spelling.set_languages("")
    assert writer.wrong == []
    assert writer.spelling.speller is None
    writer.write("wrold ")
    assert writer.wrong == []
    writer.spelling.set_languages("en_US")
    assert writer.wrong == ["Helo", "wrold"]


def test_a_language_without_a_dictionary(writer: SpellingDriver) -> None:
    """Its words are nobody's to judge."""
    writer.spelling.set_languages("tlh")
    writer.write("Helo ")
    assert writer.wrong == []


def test_long_text_is_checked_in_steps(writer: SpellingDriver) -> None:
    """It is looked at in pieces, and to its end."""
    writer.write("\n".join(f"line {'abcdefghij'[n % 10]}{'abcdefghij'[n // 10 % 10]}x wrold" for n in range(300)))
    writer.writing.qtbot.waitUntil(lambda: len(writer.now) == 200, timeout=10_000)


def test_added_words_are_known(writer: SpellingDriver, tmp_path: Path) -> None:
    """What is added is right from then on."""
    writer.write("Heymarket ")
    assert writer.wrong == ["Heymarket"]
    writer.spelling.add("Heymarket")
    assert writer.wrong == []
    assert (tmp_path / "words.txt").read_text("utf-8") == "Heymarket\n"


def test_suggestion_replaces_the_word(writer: SpellingDriver) -> None:
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


def test_the_menu_by_the_keyboard(writer: SpellingDriver) -> None:
    """It is that of the word with the caret; a word is added from it."""
    writer.write("Ask Zzyzx Inc ")
    assert writer.wrong == ["Zzyzx"]
    menu = writer.open_menu(6, by_key=True)
    (add,) = writer.actions(menu, "addWord")
    assert add.text() == "Add “Zzyzx” to dictionary"
    add.trigger()
    menu.close()
    assert writer.wrong == []


def test_word_that_can_not_be_saved_is_reported(writing: ComposerDriver, tmp_path: Path) -> None:
    """It is known for now, and the person hears of it."""
    writer = SpellingDriver(writing, tmp_path / "gone" / "words.txt")
    writer.spelling.set_languages("en_US")
    writer.write("Zzyzx ")
    assert writer.wrong == ["Zzyzx"]
    menu = writer.open_menu(2)
    writer.actions(menu, "addWord")[0].trigger()
    menu.close()
    assert writer.wrong == []
    assert "accepted until you quit" in writing.checks[0]


@pytest.mark.parametrize("languages", ["", "en_US"])
def test_menu_beside_a_word_has_no_suggestions(writer: SpellingDriver, languages: str) -> None:
    """Qt's own, and the way to the languages, also where none is switched on."""
    writer.spelling.set_languages(languages)
    writer.write("fine ")
    assert writer.wrong == []
    menu = writer.open_menu(2)
    assert writer.actions(menu, "suggestion") == []
    assert len(menu.actions()) > 5
    writer.actions(menu, "chooseSpelling")[0].trigger()
    menu.close()
    assert writer.asked == [True]


class Home:
    """A window, and settings that can be kept or not."""

    def __init__(self, writing: ComposerDriver, own: Path, settings: Settings) -> None:
        self.settings = settings
        self.trouble: HeyDeskError | None = None
        self.window = QMainWindow()
        writing.qtbot.addWidget(self.window)
        self.work = SpellingController(self.read, self.keep, self.window, writing.composer.form, own, run)

    def read(self) -> Settings:
        """The settings of now."""
        return self.settings

    def keep(self, settings: Settings) -> None:
        """Keep others."""
        if self.trouble is not None:
            raise self.trouble
        self.settings = settings

    def open(self) -> SpellingDialog:
        """Ask for the languages."""
        self.work.choose()
        dialog = next(each for each in self.window.findChildren(SpellingDialog) if each.isVisible())
        QApplication.processEvents()
        return dialog


def box_of(dialog: SpellingDialog, language: str = "en_US") -> QCheckBox:
    """The box of a language."""
    found = dialog.findChild(QCheckBox, f"language-{language}")
    assert isinstance(found, QCheckBox)
    return found


def press(dialog: SpellingDialog, name: str) -> None:
    """Press a button."""
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


@pytest.fixture
def home(writing: ComposerDriver, tmp_path: Path) -> Home:
    """A window where spelling is off."""
    return Home(writing, tmp_path / "words.txt", Settings(hold=7))


def test_a_language_is_switched_on_and_off(home: Home) -> None:
    """It is named in itself, kept with the other settings, and checked from then on."""
    dialog = home.open()
    box = box_of(dialog)
    assert (box.text(), box.isChecked()) == ("American English (United States)", False)
    box.click()
    press(dialog, "saveSpelling")
    assert home.settings == Settings(hold=7, spelling="en_US")
    assert not dialog.isVisible()
    dialog = home.open()
    assert box_of(dialog).isChecked()
    box_of(dialog).click()
    press(dialog, "saveSpelling")
    assert home.settings == Settings(hold=7)


def test_cancel_changes_nothing(home: Home) -> None:
    """As everywhere."""
    dialog = home.open()
    box_of(dialog).click()
    press(dialog, "closeSpelling")
    assert home.settings == Settings(hold=7)


def test_settings_that_can_not_be_saved_are_reported(home: Home) -> None:
    """The dialog stays, with why."""
    home.trouble = DiskReadOnly("/settings")
    dialog = home.open()
    box_of(dialog).click()
    press(dialog, "saveSpelling")
    assert dialog.isVisible()
    assert any("can't write to /settings" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


def test_spelling_setting_is_applied_at_start(writing: ComposerDriver, tmp_path: Path, qtbot: QtBot) -> None:
    """By the settings."""
    home = Home(writing, tmp_path / "words.txt", Settings()._replace(spelling="en_US"))
    writing.box.setPlainText("Helo you")
    settle(writing.composer)
    assert [mark.cursor.selectedText() for mark in writing.box.extraSelections()] == ["Helo"]
    home.work.end()
