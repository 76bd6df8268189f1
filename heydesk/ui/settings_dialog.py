"""The settings dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.system.admin_policy import NO_POLICY, AdminPolicy
from heydesk.system.settings import LANGUAGES, LONGEST_OPT_OUT, THEMES, Settings
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import translate, translate_plural
from heydesk.ui.tray import is_tray_there
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import Choice, LineField, NumberBox, Picker
from heydesk.ui.widgets.labels import Heading, Notice, StripKind, quiet_label, subheading

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WEEK = 7 * 24 * 60
_FRAME = 80
"""Pixels of the screen that the desktop and the frame need."""
_CODES = ("", *LANGUAGES)
_IN_ITSELF = {"en": "English", "es": "Español", "fr": "Français", "ar": "العربية"}
"""The languages' own names, which whoever reads nothing else finds."""


class LoginStart(Protocol):
    """Starts HeyDesk when the person signs in (``heydesk.system.autostart``)."""

    def is_enabled(self) -> bool:
        """Whether it does."""

    def enable(self) -> None:
        """Do so from now on. Raises HeyDeskError."""

    def disable(self) -> None:
        """Do so no more. Raises HeyDeskError."""


class SettingsDialog(QDialog):
    """Shows the present settings; *Save* applies all of them, or none if they can't be written.

    What the administrator has set is shown and can't be changed.

    Signals:
        keys_requested: the sheet of keys should be opened, where they are changed.
    """

    keys_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        apply: Callable[[Settings], None],
        parent: QWidget | None = None,
        *,
        admin: AdminPolicy = NO_POLICY,
        login: LoginStart | None = None,
    ) -> None:
        """``apply`` saves and uses the settings; it raises HeyDeskError if they can't be saved.

        ``login`` starts HeyDesk at login; None where that isn't offered, as in the sandbox.
        """
        super().__init__(parent)
        self._settings = settings
        self._apply = apply
        self._admin = admin
        self._login = login
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 12, 0)
        self._parts.setSpacing(10)
        self._add_sending()
        self._add_history()
        self._add_writing()
        self._add_looks()
        self._add_desktop()
        self._add_set_by_admin()
        self._restart = Notice(StripKind.BADGE)
        self._trouble = Notice(StripKind.ERROR)
        self._area = self._scroll_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Heading(self.tr("Settings")))
        column.addWidget(self._area, 1)
        column.addWidget(self._restart)
        column.addWidget(self._trouble)
        column.addLayout(self._buttons())
        self._show(settings)

    def _add_sending(self) -> None:
        admin, form = self._admin, self._add_part(self.tr("Sending"))
        seconds, minutes = self.tr(" s"), self.tr(" min")
        self._hold = self._add(form, self.tr("Undo time for a text"), "hold", (0, 120), seconds)
        self._note_hold = self._add(form, self.tr("Undo time for a private note"), "noteHold", (0, 120), seconds)
        self._broadcast_hold = self._add(
            form, self.tr("Undo time for a broadcast"), "broadcastHold", (0, 120), seconds
        )
        if admin.minimum_undo_time:
            for box in (self._hold, self._broadcast_hold):
                box.setMinimum(min(round(admin.minimum_undo_time), box.maximum()))
            least = translate_plural(
                "SettingsDialog",
                "At least %n second: set by your administrator",
                "At least %n seconds: set by your administrator",
                round(admin.minimum_undo_time),
            )
            self._say_set(form, (self._hold, self._broadcast_hold), least)
        self._longest = self._add(
            form, self.tr("Ask before sending texts that waited longer than"), "longestWait", (1, _WEEK), minutes
        )
        self._quiet = self._add_switch(
            form,
            self.tr("Quiet hours"),
            self.tr("Ask before texting outside the recipient's texting hours"),
            "quietHours",
        )
        if admin.quiet_hours:
            self._quiet.setEnabled(False)
            self._say_set(form, (self._quiet,), self.tr("Set by your administrator"))

    def _add_history(self) -> None:
        form, days = self._add_part(self.tr("History")), self.tr(" days")
        self._history = self._add(form, self.tr("Keep history for"), "historyDays", (1, 3650), days)
        self._keep_older = self._add_switch(
            form, self.tr("Older texts"), self.tr("Keep them in an archive file"), "keepOlder"
        )

    def _add_writing(self) -> None:
        form = self._add_part(self.tr("Writing"))
        self._opt_out = LineField()
        self._opt_out.setObjectName("optOut")
        self._opt_out.setAccessibleName(self.tr("Opt-out sentence"))
        self._opt_out.setMaxLength(LONGEST_OPT_OUT)
        self._opt_out.setPlaceholderText(self.tr("none"))
        self._opt_out.setToolTip(
            self.tr("If Heymarket adds a sentence to a person's first text, the counter includes it.")
        )
        form.addRow(self.tr("Opt-out sentence"), self._opt_out)
        self._enter = self._add_switch(
            form,
            self.tr("Text box"),
            self.tr("Enter sends; {keys} starts a new line").format(keys=shown_keys("newLine")),
            "enterSends",
        )
        form.addRow(self.tr("Keys"), self._keys_button())

    def _add_looks(self) -> None:
        form = self._add_part(self.tr("Look"))
        self._theme = Picker(self.tr("Colors"))
        self._theme.setObjectName("theme")
        names = (self.tr("Same as system"), self.tr("Light"), self.tr("Dark"))
        choices = [Choice(place, name) for place, name in enumerate(names)]
        self._theme.offer(choices, THEMES.index(self._settings.theme), "")
        self._theme.setMinimumWidth(self._theme.sizeHint().width() + 8)
        form.addRow(self.tr("Colors"), self._theme)
        self._language = self._add_languages(form)

    def _show(self, settings: Settings) -> None:
        self._hold.setValue(round(settings.hold))
        self._note_hold.setValue(round(settings.note_hold))
        self._broadcast_hold.setValue(round(settings.broadcast_hold))
        self._longest.setValue(round(settings.longest_wait / 60))
        self._history.setValue(settings.history_days)
        self._keep_older.setChecked(settings.keep_older)
        self._opt_out.setText(settings.opt_out)
        self._enter.setChecked(settings.enter_sends)
        self._quiet.setChecked(settings.quiet_hours or self._admin.quiet_hours)
        self._hide.setChecked(settings.hide_contents)

    def _add_part(self, words: str) -> QFormLayout:
        """Begin a part of the dialog with a heading."""
        if self._parts.count():
            self._parts.addSpacing(6)
        self._parts.addWidget(subheading(words))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._parts.addLayout(form)
        return form

    def _scroll_area(self) -> QScrollArea:
        """The parts, one below the other, which scroll where there is no room for all of them."""
        inside = QWidget()
        inside.setLayout(self._parts)
        labels = [
            item.widget()
            for form in inside.findChildren(QFormLayout)
            for row in range(form.rowCount())
            if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        ]
        width = max((label.sizeHint().width() for label in labels if label is not None), default=0)
        for label in labels:
            if label is not None:
                label.setMinimumWidth(width)  # one column through all parts
        self._parts.addStretch()
        area = QScrollArea()
        area.setObjectName("settingsParts")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the focused control by itself
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        size = inside.sizeHint()
        area.setMinimumWidth(size.width() + area.verticalScrollBar().sizeHint().width() + 4)
        self._wanted_height = size.height()
        return area

    def _add_desktop(self) -> None:
        """Tray, start at login and updates."""
        form = self._add_part(self.tr("On this computer"))
        self._hide = self._add_switch(form, self.tr("Notifications"), self.tr("Hide message text"), "hideContents")
        settings, admin, has_tray = self._settings, self._admin, is_tray_there()
        self._tray = self._add_switch(
            form, self.tr("Tray icon"), self.tr("Show how many people and texts need me"), "tray"
        )
        self._tray.setChecked(settings.tray)
        self._keep_running = self._add_switch(
            form, self.tr("Closing the window"), self.tr("Keep HeyDesk running in the tray"), "keepRunning"
        )
        self._keep_running.setChecked(settings.keep_running)
        self._keep_running.setEnabled(settings.tray and has_tray)
        self._tray.toggled.connect(self._keep_running.setEnabled)
        self._tray.setEnabled(has_tray)
        words = (
            self.tr("Texts on hold are sent and new texts announced while it runs. Quit is in the tray's menu.")
            if has_tray
            else self.tr("This desktop has no tray for icons.")
        )
        self._add_words(form, words, self._keep_running)
        self._at_login: QCheckBox | None = None
        if self._login is not None:
            self._at_login = self._add_switch(
                form, self.tr("Start"), self.tr("Start HeyDesk when I sign in to this computer"), "startAtLogin"
            )
            self._at_login.setChecked(self._login.is_enabled())
            self._add_words(form, self.tr("It starts in the tray, or minimized."), self._at_login)
        self._updates = self._add_switch(
            form, self.tr("Updates"), self.tr("Tell me when there's a new version"), "updateCheck"
        )
        self._updates.setChecked(settings.update_check)
        if admin.update_check is not None:
            self._updates.setChecked(admin.update_check)
            self._updates.setEnabled(False)
            self._say_set(form, (self._updates,), self.tr("Set by your administrator"))
        elif admin.update_source is None and not (settings.update_address and settings.update_key):
            self._updates.setEnabled(False)
            self._add_words(form, self.tr("No update address is set up on this computer."), self._updates)

    def _add_words(self, form: QFormLayout, words: str, about: QWidget) -> None:
        """Add a quiet sentence below a control, which screen readers hear with it."""
        label = quiet_label(words, wraps=True)
        form.addRow("", label)
        about.setAccessibleDescription(words)

    def _say_set(self, form: QFormLayout, about: tuple[QWidget, ...], words: str) -> None:
        """Say below a control that the administrator has set it, with a lock."""
        notice = Notice(StripKind.BADGE, "lock")
        notice.say(words)
        form.addRow("", notice)
        for widget in about:
            widget.setAccessibleDescription(words)

    def _add_set_by_admin(self) -> None:
        """Say what else the administrator has set: it acts where accounts are connected and texts are sent."""
        admin, said = self._admin, []
        if admin.accounts is not None:
            said.append(
                translate_plural(
                    "SettingsDialog", "%n account can be used.", "%n accounts can be used.", len(admin.accounts)
                )
            )
        if admin.server_address is not None:
            said.append(self.tr("Accounts must be on {server}.").format(server=admin.server_address))
        if admin.session_only_keys:
            said.append(self.tr("Keys are kept for one session only."))
        if admin.largest_broadcast is not None:
            said.append(
                translate_plural(
                    "SettingsDialog",
                    "One Send reaches at most %n person.",
                    "One Send reaches at most %n people.",
                    admin.largest_broadcast,
                )
            )
        if not admin.sandbox_allowed:
            said.append(self.tr("The sandbox is turned off."))
        if said:
            self._parts.addSpacing(6)
            self._parts.addWidget(subheading(self.tr("Set by your administrator")))
        for words in said:
            notice = Notice(StripKind.BADGE, "lock")
            notice.say(words)
            self._parts.addWidget(notice)

    def _add(self, form: QFormLayout, name: str, object_name: str, limits: tuple[int, int], unit: str) -> NumberBox:
        box = NumberBox(*limits, unit)
        box.setObjectName(object_name)
        box.setAccessibleName(name)
        form.addRow(name, box)
        return box

    def _add_switch(self, form: QFormLayout, name: str, words: str, object_name: str) -> QCheckBox:
        switch = QCheckBox(words)
        switch.setObjectName(object_name)
        form.addRow(name, switch)
        return switch

    def _add_languages(self, form: QFormLayout) -> Picker:
        picker = Picker(self.tr("Language"))
        picker.setObjectName("language")
        spoken = (self.tr("Same as system"), *(_IN_ITSELF[each] for each in LANGUAGES))
        choices = [Choice(place, name) for place, name in enumerate(spoken)]
        picker.offer(choices, _CODES.index(self._settings.language), "")
        picker.setMinimumWidth(picker.sizeHint().width() + 8)
        picker.setToolTip(self.tr("Texts you send don't change. Dates and times follow your region."))
        picker.chosen.connect(self._on_language_chosen)
        form.addRow(self.tr("Language"), picker)
        return picker

    def _keys_button(self) -> Button:
        made = Button(self.tr("Keyboard shortcuts…"))
        made.setObjectName("openKeys")
        made.setAutoDefault(False)
        made.clicked.connect(self.keys_requested)
        return made

    def _buttons(self) -> QHBoxLayout:
        save = Button(self.tr("Save"), ButtonKind.PRIMARY)
        save.setObjectName("saveSettings")
        save.setDefault(True)
        save.clicked.connect(self._on_save_clicked)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("cancelSettings")
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    def _wanted(self) -> Settings:
        """Return the settings as entered. An unchanged time keeps the fraction that the dialog does not show."""
        before = self._settings
        wait = self._longest.value() * 60
        return before._replace(
            hold=_kept(before.hold, self._hold.value()),
            note_hold=_kept(before.note_hold, self._note_hold.value()),
            broadcast_hold=_kept(before.broadcast_hold, self._broadcast_hold.value()),
            longest_wait=before.longest_wait if round(before.longest_wait / 60) * 60 == wait else wait,
            history_days=self._history.value(),
            keep_older=self._keep_older.isChecked(),
            theme=THEMES[self._theme.value or 0],
            language=_CODES[self._language.value or 0],
            opt_out=self._opt_out.text().strip(),
            enter_sends=self._enter.isChecked(),
            quiet_hours=before.quiet_hours if self._admin.quiet_hours else self._quiet.isChecked(),
            hide_contents=self._hide.isChecked(),
            tray=self._tray.isChecked(),
            keep_running=self._keep_running.isChecked(),
            update_check=before.update_check if self._admin.update_check is not None else self._updates.isChecked(),
        )

    def _apply_login(self) -> None:
        """Start HeyDesk at login, or no more, where that was changed. Raises HeyDeskError."""
        if self._login is None or self._at_login is None or self._at_login.isChecked() == self._login.is_enabled():
            return
        if self._at_login.isChecked():
            self._login.enable()
        else:
            self._login.disable()

    def showEvent(self, event: QShowEvent) -> None:
        """Show all parts, as far as the screen has room for them."""
        super().showEvent(event)
        rest = self.sizeHint().height() - self._area.sizeHint().height()
        room = self.screen().availableGeometry().height() - _FRAME
        self.resize(self.width(), min(self._wanted_height + rest, room))

    def _on_language_chosen(self) -> None:
        is_new = self._wanted().language != self._settings.language
        self._restart.say(self.tr("The language changes when you start HeyDesk again.") if is_new else "")

    def _on_save_clicked(self) -> None:
        try:
            self._apply_login()
            self._apply(self._wanted())
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            return
        self.accept()


def _kept(before: float, shown: int) -> float:
    return before if round(before) == shown else shown
