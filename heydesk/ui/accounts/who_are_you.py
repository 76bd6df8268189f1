"""The page that asks, once for each inbox, which of its members sits at this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heydesk.domain.records import Inbox, InboxId, Member
from heydesk.ui.text import on_button
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.labels import Heading, quiet_label

_WIDTH = 440
_LETTERS = 44
"""Average letters that a name's button has room for, where the font is large."""


class WhoAreYouPage(QWidget):
    """A button for each member of one inbox; scrolled where there are many.

    Signals:
        chosen: the person said who they are; with the ``InboxId`` and the ``MemberId``.
    """

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whoAreYou")
        self._inbox_id: InboxId | None = None
        self._width = max(_WIDTH, self.fontMetrics().averageCharWidth() * _LETTERS)
        self._words = quiet_label(wraps=True)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 10)
        column.setSpacing(10)
        inside = QWidget()
        inside.setFixedWidth(self._width)
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(10)
        for widget in (Heading(self.tr("Who are you?")), self._words):
            told.addWidget(widget)
        across = QHBoxLayout()  # a widget that is aligned itself gets the height of one line, however many it has
        across.addStretch()
        across.addWidget(inside)
        across.addStretch()
        column.addLayout(across)
        column.addWidget(self._area, 1)

    @property
    def inbox_id(self) -> InboxId | None:
        """The inbox that is asked about; None before the first question, and after the answer."""
        return self._inbox_id

    def ask(self, inbox: Inbox) -> None:
        """Ask who of this inbox's members sits here."""
        self._inbox_id = inbox.id
        words = self.tr("Texts from {inbox} are sent under the name you choose. You can change it next to From.")
        self._words.setText(words.format(inbox=inbox.name))
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 6, 0, 6)
        for member in inbox.members:
            column.addWidget(self._button(member), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._area.setWidget(names)
        if (first := names.findChild(Button)) is not None:
            self.setFocusProxy(first)

    def _button(self, member: Member) -> Button:
        button = Button(on_button(member.label))
        button.setObjectName(f"member_{member.id}")
        button.setFixedWidth(self._width)
        button.clicked.connect(lambda: self._on_member_chosen(member))
        return button

    def _on_member_chosen(self, member: Member) -> None:
        if self._inbox_id is not None:
            inbox_id, self._inbox_id = self._inbox_id, None
            self.chosen.emit(inbox_id, member.id)
