"""The one widget that a Secret Key is ever typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from heydesk.domain.secret import Secret
from heydesk.ui.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LONGEST = 4096


class SecretField(Field):
    """Shows dots, copies nothing, remembers nothing, and is empty as soon as it was read.

    Qt copies, cuts and drags nothing out of a line that shows dots, and its undo can only empty such a line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text().strip()

    def take(self) -> Secret:
        """Read it and leave nothing behind."""
        taken = Secret(self.text())
        self.wipe()
        return taken

    def wipe(self) -> None:
        """Empty the line and its history. ``clear`` would leave the text in the history."""
        self.setText("")
