"""The one widget that a Secret Key is ever typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from heydesk.domain.records import Secret
from heydesk.ui.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

_LONGEST = 4096


class SecretField(Field):
    """Shows dots, copies nothing, remembers nothing, and is empty as soon as it has gone out of sight.

    Reading leaves the key where it is: Heymarket shows it once, and a server that can't be reached must not cost it.

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

    def read(self) -> Secret:
        """Read it. Whoever reads it wipes it as soon as it is good."""
        return Secret(self.text())

    def wipe(self) -> None:
        """Empty the line and its history. ``clear`` would leave the text in the history."""
        self.setText("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Wipe it when the page is left or the window closed; a window that is only minimised comes back."""
        if not event.spontaneous():
            self.wipe()
        super().hideEvent(event)
