"""Something to know about a broadcast, with those whom it is about one press away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.notice import Notice
from heydesk.ui.strip import StripKind
from heydesk.ui.text_view import TextLook, TextView

_LINES = 8


class Remark(QWidget):
    """A strip; its link shows people below it, and hides them again."""

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._people = ""
        self._strip = Notice(StripKind.WARNING, icon)
        self._link = Button("", ButtonKind.LINK)
        self._link.setObjectName(f"{name}Show")
        self._link.clicked.connect(self._on_link_clicked)
        self._list = TextView(TextLook.CODE, _LINES)
        self._list.setObjectName(f"{name}People")
        self._list.setAccessibleName(self.tr("Who they are"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._strip, 1)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(row)
        rows.addWidget(self._list)
        self.hide()

    def say(self, words: str, people: str = "") -> None:
        """Say this, with these people a line each; nothing hides it."""
        self._strip.say(words)
        self._people = people
        self._link.setVisible(bool(people))
        self._show(shown=False)
        self.setVisible(bool(words))

    def _show(self, *, shown: bool) -> None:
        self._list.setVisible(shown)
        self._link.setText(self.tr("Hide them") if shown else self.tr("Show them"))
        if shown:
            self._list.show_text(self._people)

    def _on_link_clicked(self) -> None:
        self._show(shown=self._list.isHidden())
