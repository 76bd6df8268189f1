"""The settings dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.system.settings import LANGUAGES, LONGEST_OPT_OUT, THEMES, Settings
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import Choice, LineField, NumberBox, Picker
from heydesk.ui.widgets.labels import Heading, Notice, StripKind

_WEEK = 7 * 24 * 60
_CODES = ("", *LANGUAGES)
_IN_ITSELF = {"en": "English", "es": "Español", "fr": "Français", "ar": "العربية"}
"""The languages' own names, which whoever reads nothing else finds."""


class SettingsDialog(QDialog):
    """Shows the present settings; *Save* applies all of them, or none if they can't be written."""

    def __init__(self, settings: Settings, apply: Callable[[Settings], None], parent: QWidget | None = None) -> None:
        """``apply`` saves and uses the settings; it raises HeyDeskError if they can't be saved."""
        super().__init__(parent)
        self._settings = settings
        self._apply = apply
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        seconds, minutes, days = self.tr(" s"), self.tr(" min"), self.tr(" days")
        self._hold = self._add(form, self.tr("Undo time for a text"), "hold", (0, 120), seconds)
        self._note_hold = self._add(form, self.tr("Undo time for a private note"), "noteHold", (0, 120), seconds)
        self._broadcast_hold = self._add(
            form, self.tr("Undo time for a broadcast"), "broadcastHold", (0, 120), seconds
        )
        self._longest = self._add(
            form, self.tr("Ask before sending texts that waited longer than"), "longestWait", (1, _WEEK), minutes
        )
        self._history = self._add(form, self.tr("Keep history for"), "historyDays", (1, 3650), days)
        self._keep_older = self._add_switch(
            form, self.tr("Older texts"), self.tr("Keep them in an archive file"), "keepOlder"
        )
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
        self._quiet = self._add_switch(
            form,
            self.tr("Quiet hours"),
            self.tr("Ask before texting outside the recipient's texting hours"),
            "quietHours",
        )
        self._hide = self._add_switch(form, self.tr("Notifications"), self.tr("Hide message text"), "hideContents")
        self._theme = Picker(self.tr("Colors"))
        self._theme.setObjectName("theme")
        names = (self.tr("Same as system"), self.tr("Light"), self.tr("Dark"))
        choices = [Choice(place, name) for place, name in enumerate(names)]
        self._theme.offer(choices, THEMES.index(settings.theme), "")
        self._theme.setMinimumWidth(self._theme.sizeHint().width() + 8)
        form.addRow(self.tr("Colors"), self._theme)
        self._language = self._add_languages(form)
        self._restart = Notice(StripKind.BADGE)
        self._trouble = Notice(StripKind.ERROR)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Heading(self.tr("Settings")))
        column.addLayout(form)
        column.addWidget(self._restart)
        column.addWidget(self._trouble)
        column.addLayout(self._buttons())
        self._show(settings)

    def _show(self, settings: Settings) -> None:
        self._hold.setValue(round(settings.hold))
        self._note_hold.setValue(round(settings.note_hold))
        self._broadcast_hold.setValue(round(settings.broadcast_hold))
        self._longest.setValue(round(settings.longest_wait / 60))
        self._history.setValue(settings.history_days)
        self._keep_older.setChecked(settings.keep_older)
        self._opt_out.setText(settings.opt_out)
        self._enter.setChecked(settings.enter_sends)
        self._quiet.setChecked(settings.quiet_hours)
        self._hide.setChecked(settings.hide_contents)

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
            quiet_hours=self._quiet.isChecked(),
            hide_contents=self._hide.isChecked(),
        )

    def _on_language_chosen(self) -> None:
        is_new = self._wanted().language != self._settings.language
        self._restart.say(self.tr("The language changes when you start HeyDesk again.") if is_new else "")

    def _on_save_clicked(self) -> None:
        try:
            self._apply(self._wanted())
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            return
        self.accept()


def _kept(before: float, shown: int) -> float:
    return before if round(before) == shown else shown
