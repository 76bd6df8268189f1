"""The left pane as a person meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QScrollBar, QTreeView

from heydesk.domain.records import Account, BatchId, ConversationAddress, EntryId
from heydesk.ui.left_pane.pane import LeftPane
from tests.ui.backend import Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Pane:
    """The pane on a screen, with what it asked for."""

    def __init__(self, backend: Backend, qtbot: QtBot) -> None:
        self.account: Account = backend.account()
        self.widget = LeftPane(backend.core, backend.now)
        self.widget.set_account(self.account.id)
        self.undone: list[BatchId] = []
        self.opened: list[object] = []
        self.widget.undo_requested.connect(self.undone.append)
        self.addresses: list[ConversationAddress] = []
        self.widget.conversation_opened.connect(self._on_conversation_opened)
        self.widget.batch_opened.connect(self.opened.append)
        self.widget.draft_opened.connect(self.opened.append)
        qtbot.addWidget(self.widget)
        self.widget.resize(260, 700)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        found = self.widget.findChild(QTreeView, "outbox")
        assert isinstance(found, QTreeView)
        self.list = found

    def _on_conversation_opened(self, address: ConversationAddress, entry_id: EntryId | None) -> None:
        self.opened.append((address, entry_id))
        self.addresses.append(address)

    def button(self, name: str) -> QPushButton | None:
        """Find a button that is in sight."""
        found = self.widget.findChild(QPushButton, name)
        return found if isinstance(found, QPushButton) and found.isVisible() else None

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.button(name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def index(self, row: int) -> QModelIndex:
        """Find a row of the top level, headings among them."""
        return self.list.model().index(row, 0)

    @property
    def rows(self) -> list[str]:
        """What a screen reader reads of every row and heading."""
        texts = [
            self.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(self.list.model().rowCount())
        ]
        return [str(text) for text in texts]

    @property
    def notices(self) -> list[str]:
        """What is said beside the list."""
        labels = [label for label in self.widget.findChildren(QLabel) if label.isVisible()]
        return [label.text() for label in labels if label.text()]

    @property
    def bar(self) -> QScrollBar:
        """The scroll bar of all lists together."""
        found = self.widget.findChild(QScrollArea)
        assert isinstance(found, QScrollArea)
        return found.verticalScrollBar()

    def settle(self) -> None:
        """Let what the core announced arrive."""
        QTest.qWait(1)

    def click(self, index: QModelIndex, *, at_left: bool = False) -> None:
        """Click a row, or the chevron at its left."""
        box = self.list.visualRect(index)
        place = box.center()
        if at_left:
            place.setX(box.left() + 6)
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def pane(backend: Backend, qtbot: QtBot) -> Pane:
    """An empty pane."""
    return Pane(backend, qtbot)
