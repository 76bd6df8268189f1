"""What a person can set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from heydesk.domain.errors import DiskFull
from heydesk.system.admin_policy import AdminPolicy
from heydesk.system.settings import Settings
from heydesk.ui.settings_dialog import SettingsDialog
from heydesk.ui.widgets.inputs import Picker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Applied:
    """Where settings go."""

    def __init__(self) -> None:
        self.settings: list[Settings] = []
        self.full = False

    def __call__(self, settings: Settings) -> None:
        """Keep them, unless the disk is full."""
        if self.full:
            raise DiskFull
        self.settings.append(settings)


@pytest.fixture
def applied() -> Applied:
    """Nothing yet."""
    return Applied()


@pytest.fixture
def open_dialog(applied: Applied, qtbot: QtBot) -> Callable[[Settings], SettingsDialog]:
    """Open the dialog over a window."""
    window = QWidget()
    qtbot.addWidget(window)

    def open_it(settings: Settings) -> SettingsDialog:
        dialog = SettingsDialog(settings, applied, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.open()
        return dialog

    return open_it


def _number(dialog: SettingsDialog, name: str) -> QSpinBox:
    found = dialog.findChild(QSpinBox, name)
    assert isinstance(found, QSpinBox)
    return found


def _press(dialog: SettingsDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_save_applies_what_was_set(open_dialog: Callable[[Settings], SettingsDialog], applied: Applied) -> None:
    """Every figure in its unit, and the colours."""
    dialog = open_dialog(Settings())
    _number(dialog, "hold").setValue(30)
    _number(dialog, "noteHold").setValue(5)
    _number(dialog, "broadcastHold").setValue(60)
    _number(dialog, "longestWait").setValue(90)
    _number(dialog, "historyDays").setValue(14)
    theme = dialog.findChild(Picker, "theme")
    assert isinstance(theme, Picker)
    QTest.keyClick(theme, Qt.Key.Key_Down)
    sentence = dialog.findChild(QLineEdit, "optOut")
    assert isinstance(sentence, QLineEdit)
    assert sentence.accessibleName() == "Opt-out sentence"
    QTest.keyClicks(sentence, " Reply STOP to opt out. ")
    quiet = dialog.findChild(QCheckBox, "quietHours")
    assert isinstance(quiet, QCheckBox)
    QTest.keyClick(quiet, Qt.Key.Key_Space)
    hide = dialog.findChild(QCheckBox, "hideContents")
    assert isinstance(hide, QCheckBox)
    QTest.keyClick(hide, Qt.Key.Key_Space)
    enter = dialog.findChild(QCheckBox, "enterSends")
    assert isinstance(enter, QCheckBox)
    assert enter.text() == "Enter sends; Shift+Enter starts a new line"
    QTest.keyClick(enter, Qt.Key.Key_Space)
    _press(dialog, "saveSettings")
    expected = Settings(30, 5, 60, 5400, 14, "light", "Reply STOP to opt out.", quiet_hours=False, hide_contents=True)
    expected = expected._replace(enter_sends=True)
    assert applied.settings == [expected]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_untouched_settings_are_not_rounded(
    open_dialog: Callable[[Settings], SettingsDialog], applied: Applied
) -> None:
    """A time that somebody wrote into the file by hand is not rounded by looking at it."""
    odd = Settings(
        hold=7.5,
        note_hold=0.4,
        broadcast_hold=9.5,
        longest_wait=3605,
        history_days=3,
        theme="dark",
        opt_out="STOP",
        quiet_hours=False,
        hide_contents=True,
    )
    _press(open_dialog(odd), "saveSettings")
    assert applied.settings == [odd]


def test_cancel_changes_nothing(open_dialog: Callable[[Settings], SettingsDialog], applied: Applied) -> None:
    """Looking is free."""
    dialog = open_dialog(Settings())
    _number(dialog, "hold").setValue(30)
    _press(dialog, "cancelSettings")
    assert applied.settings == []


def test_a_full_disk_is_told_and_nothing_is_lost(
    open_dialog: Callable[[Settings], SettingsDialog], applied: Applied
) -> None:
    """The dialog stays open with what was set."""
    applied.full = True
    dialog = open_dialog(Settings())
    _number(dialog, "hold").setValue(30)
    _press(dialog, "saveSettings")
    assert dialog.isVisible()
    assert any("disk is full" in label.text() for label in dialog.findChildren(QLabel))
    applied.full = False
    _press(dialog, "saveSettings")
    assert applied.settings[0].hold == 30


def test_the_wheel_changes_no_figure(open_dialog: Callable[[Settings], SettingsDialog], qtbot: QtBot) -> None:
    """Scrolling past a figure must not set it; the arrow keys do."""
    box = _number(open_dialog(Settings()), "hold")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 11
    assert box.accessibleName() == "Undo time for a text"


def test_a_language_is_chosen_by_its_own_name(
    open_dialog: Callable[[Settings], SettingsDialog], applied: Applied
) -> None:
    """It is used at the next start, which the dialog says while another one is chosen."""
    dialog = open_dialog(Settings())
    language = dialog.findChild(Picker, "language")
    assert isinstance(language, Picker)
    assert language.text() == "Same as system"
    QTest.keyClicks(language, "Esp")
    assert language.text() == "Español"
    said = "The language changes when you start HeyDesk again."
    assert [label.isVisible() for label in dialog.findChildren(QLabel) if label.text() == said] == [True]
    QTest.keyClick(language, Qt.Key.Key_Home)
    assert not any(label.text() == said for label in dialog.findChildren(QLabel))
    QTest.keyClick(language, Qt.Key.Key_End)
    assert language.text() == "العربية"
    _press(dialog, "saveSettings")
    assert applied.settings == [Settings(language="ar")]


class Login:
    """Start at login, on a computer that may refuse it."""

    def __init__(self) -> None:
        self.is_on = self.refuses = False

    def is_enabled(self) -> bool:
        """Whether it does."""
        return self.is_on

    def enable(self) -> None:
        """Do so."""
        if self.refuses:
            raise DiskFull
        self.is_on = True

    def disable(self) -> None:
        """Do so no more."""
        self.is_on = False


def test_start_at_login_is_switched_with_save(applied: Applied, qtbot: QtBot) -> None:
    """Nothing is saved where the computer refuses it, and the person is told."""
    login = Login()
    login.refuses = True
    dialog = SettingsDialog(Settings(), applied, login=login)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    switch, save = dialog.findChild(QCheckBox, "startAtLogin"), dialog.findChild(QPushButton, "saveSettings")
    assert isinstance(switch, QCheckBox)
    assert isinstance(save, QPushButton)
    switch.setChecked(True)
    save.click()
    assert (dialog.isVisible(), applied.settings) == (True, [])
    login.refuses = False
    save.click()
    assert (dialog.isVisible(), login.is_on, len(applied.settings)) == (False, True, 1)


def test_what_the_administrator_has_set_is_locked_and_said(applied: Applied, qtbot: QtBot) -> None:
    """Each control says so to a screen reader, and what the person had chosen is kept for when that ends."""
    admin = AdminPolicy(minimum_undo_time=20, quiet_hours=True, update_check=False, largest_broadcast=50)
    dialog = SettingsDialog(Settings(hold=5, quiet_hours=False, update_check=True), applied, admin=admin)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    quiet, updates = dialog.findChild(QCheckBox, "quietHours"), dialog.findChild(QCheckBox, "updateCheck")
    assert isinstance(quiet, QCheckBox)
    assert isinstance(updates, QCheckBox)
    assert (quiet.isChecked(), quiet.isEnabled()) == (True, False)
    assert (updates.isChecked(), updates.isEnabled()) == (False, False)
    assert quiet.accessibleDescription() == updates.accessibleDescription() == "Set by your administrator"
    assert _number(dialog, "hold").minimum() == 20
    assert "At least 20 seconds" in _number(dialog, "hold").accessibleDescription()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "One Send reaches at most 50 people." in words
    save = dialog.findChild(QPushButton, "saveSettings")
    assert isinstance(save, QPushButton)
    save.click()
    (saved,) = applied.settings
    assert (saved.quiet_hours, saved.update_check) == (False, True)
