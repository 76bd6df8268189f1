"""Which languages the spelling is checked in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.system.spellcheck import lack_of_spelling, languages
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.check_box import CheckBox
from heydesk.ui.heading import Heading
from heydesk.ui.notice import Notice
from heydesk.ui.strip import StripKind
from heydesk.ui.words import on_button, translate

_WIDTH = 360


class SpellingDialog(QDialog):
    """A box for each language that this computer has a dictionary for; where it has none, what to install."""

    def __init__(self, chosen: str, apply: Callable[[str], None], parent: QWidget | None = None) -> None:
        """``apply`` keeps the chosen languages (``en_US es``); it raises HeyDeskError when they can't be kept."""
        super().__init__(parent)
        self._apply = apply
        self.setObjectName("spelling")
        self.setWindowTitle(self.tr("Spelling"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._trouble = Notice(StripKind.ERROR)
        self._boxes: dict[str, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Spelling")))
        lack = lack_of_spelling()
        words = self.tr("Underline words that none of these languages has:") if lack is None else translate(lack)
        said = QLabel(words)
        said.setObjectName("spellingWords")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
        for language in languages():
            box = CheckBox(on_button(_named(language)))
            box.setObjectName(f"language-{language}")
            box.setChecked(language in chosen.split())
            self._boxes[language] = box
            column.addWidget(box)
        column.addWidget(self._trouble)
        column.addLayout(self._buttons(can_save=lack is None))

    def _buttons(self, *, can_save: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        close = Button(self.tr("Cancel") if can_save else self.tr("Close"))
        close.setObjectName("closeSpelling")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        if can_save:
            save = Button(self.tr("Save"), ButtonKind.PRIMARY)
            save.setObjectName("saveSpelling")
            save.setDefault(True)
            save.clicked.connect(self._on_save_clicked)
            row.addWidget(save)
        return row

    def _on_save_clicked(self) -> None:
        try:
            self._apply(" ".join(language for language, box in self._boxes.items() if box.isChecked()))
        except HeyDeskError as error:
            self._trouble.say(translate(error.sentence))
            return
        self.accept()


def _named(language: str) -> str:
    """Name a language in itself, with its country where it has one."""
    locale = QLocale(language)
    if locale.language() is QLocale.Language.C:
        return language
    name = locale.nativeLanguageName() or language
    return f"{name[:1].upper()}{name[1:]} ({locale.nativeTerritoryName()})" if "_" in language else name
