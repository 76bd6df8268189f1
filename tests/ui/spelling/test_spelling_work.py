"""Switching languages on and off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from heydesk.domain.errors import DiskReadOnly, HeyDeskError
from heydesk.system.settings import Settings
from heydesk.ui.composer.spelling import SpellingDialog, SpellingWork
from heydesk.ui.widgets.buttons import CheckBox
from tests.ui.composer.writing import Writing
from tests.ui.spelling.writer import run

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Home:
    """A window, and settings that can be kept or not."""

    def __init__(self, writing: Writing, own: Path, settings: Settings) -> None:
        self.settings = settings
        self.trouble: HeyDeskError | None = None
        self.window = QMainWindow()
        writing.qtbot.addWidget(self.window)
        self.work = SpellingWork(self.read, self.keep, self.window, writing.composer.form, own, run)

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


def box_of(dialog: SpellingDialog, language: str = "en_US") -> CheckBox:
    """The box of a language."""
    found = dialog.findChild(CheckBox, f"language-{language}")
    assert isinstance(found, CheckBox)
    return found


def press(dialog: SpellingDialog, name: str) -> None:
    """Press a button."""
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


@pytest.fixture
def home(writing: Writing, tmp_path: Path) -> Home:
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


def test_what_can_not_be_kept_is_said(home: Home) -> None:
    """The dialog stays, with why."""
    home.trouble = DiskReadOnly("/settings")
    dialog = home.open()
    box_of(dialog).click()
    press(dialog, "saveSpelling")
    assert dialog.isVisible()
    assert any("can't write to /settings" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


def test_what_was_switched_on_is_on_at_the_next_start(writing: Writing, tmp_path: Path, qtbot: QtBot) -> None:
    """By the settings."""
    home = Home(writing, tmp_path / "words.txt", Settings()._replace(spelling="en_US"))
    writing.box.setPlainText("Helo you")
    qtbot.wait(480)
    assert [mark.cursor.selectedText() for mark in writing.box.extraSelections()] == ["Helo"]
    home.work.end()
