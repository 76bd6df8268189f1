"""A composer over a real core, and the hands of a person in front of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from heydesk.core.compose import CheckedDraft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import BatchId, Inbox, InboxId, Member, MemberId
from heydesk.ui.composer.composer import Composer
from heydesk.ui.text import coming
from heydesk.ui.widgets.inputs import Picker
from tests.ui.backend import FRONT, Backend
from tests.ui.settling import settle

if TYPE_CHECKING:
    from datetime import datetime

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)

ANA, BEN = Member(MemberId(12), "Ana Ruiz"), Member(MemberId(14), "Ben Okafor")
FRONT_DESK = Inbox(FRONT.id, "Front desk", ("14155550142",), (ANA, BEN))
BILLING = Inbox(InboxId(414), "Billing", ("14155550117",), (BEN, Member(MemberId(15))))
SECOND_DESK = Inbox(InboxId(415), "Front desk", ("14155550199",), (ANA,))
EMPTY = Inbox(InboxId(416), "Old line", ("14155550177",), ())
TOLL_FREE = Inbox(InboxId(417), "Recall", ("18335550100",), (ANA,))
INBOXES = (FRONT_DESK, BILLING, SECOND_DESK, EMPTY, TOLL_FREE)

_PAINTED_MS = 60
"""What waits for the paint waits no longer."""


class ComposerDriver:
    """The composer as its user meets it: controls by their names, keys and clicks."""

    def __init__(self, backend: Backend, qtbot: QtBot, *, inboxes: tuple[Inbox, ...] = INBOXES) -> None:
        self.backend = backend
        self.qtbot = qtbot
        self.account = backend.account()
        backend.store.directory.replace(self.account.id, inboxes, backend.now())
        self.sent: list[BatchId] = []
        self.asked: list[CheckedDraft] = []
        self.open()

    def open(self) -> None:
        """Open the composer, as a start of the program does."""
        self.composer = Composer(self.backend.core, self.account.id, self.backend.now)
        self.composer.sent.connect(self.sent.append)
        self.composer.broadcast_requested.connect(self.asked.append)
        self.qtbot.addWidget(self.composer)
        self.composer.resize(700, 760)
        self.composer.show()
        self.composer.activateWindow()
        self.qtbot.waitActive(self.composer)
        self.composer.form.recipients.setFocus()  # as the workplace does

    def find(self, kind: type[W], name: str) -> W:
        """Find the control of this name that can be seen."""
        found = self.composer.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def when(self, at: datetime) -> str:
        """Say a time as the Send button does: with the day where that is not today."""
        return coming(at, self.backend.now())

    @property
    def inbox(self) -> Picker:
        """From inbox."""
        return self.find(Picker, "inbox")

    @property
    def sender(self) -> Picker:
        """Send as."""
        return self.find(Picker, "sender")

    @property
    def to(self) -> QLineEdit:
        """To."""
        return self.find(QLineEdit, "recipients")

    @property
    def box(self) -> QPlainTextEdit:
        """Message text."""
        return self.find(QPlainTextEdit, "messageText")

    @property
    def media(self) -> QLineEdit:
        """Media URL, whose card is opened first."""
        if not self.find(QLineEdit, "mediaUrl").isVisible():
            self.press("mediaLink")
        return self.find(QLineEdit, "mediaUrl")

    @property
    def button(self) -> QAbstractButton:
        """Send."""
        return self.find(QAbstractButton, "send")

    @property
    def chips(self) -> list[str]:
        """The chips' numbers, in their order."""
        QApplication.processEvents()
        chips = [chip for chip in self.composer.findChildren(QAbstractButton, "chip") if not chip.isHidden()]
        return [chip.text() for chip in sorted(chips, key=lambda chip: (chip.y(), chip.x()))]

    @property
    def checks(self) -> list[str]:
        """What the list of checks says."""
        checks = self.find(QWidget, "checks")
        labels = checks.findChildren(QLabel, "problem")
        return [] if checks.isHidden() else [label.text() for label in labels if label.isVisible()]

    @property
    def foot(self) -> str:
        """What is said under the box."""
        self.settle()
        return self.find(QLabel, "segments").text()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is in the outbox, in the order of sending."""
        return tuple(sorted(self.backend.store.outbox.recent(), key=lambda entry: entry.id))

    def settle(self) -> None:
        """Let what waits for the paint be done."""
        settle(self.composer, _PAINTED_MS)

    def add(self, *numbers: str) -> None:
        """Type numbers into To, each ended with Enter."""
        for number in numbers:
            self.to.setFocus()
            QTest.keyClicks(self.to, number)
            QTest.keyClick(self.to, Qt.Key.Key_Return)

    def begin(self, *numbers: str) -> None:
        """Begin a text to somebody else, as Ctrl+N does."""
        self.composer.open_empty()
        self.add(*numbers)

    def write(self, words: str) -> None:
        """Type words into the box."""
        self.box.setFocus()
        QTest.keyClicks(self.box, words)

    def press(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def ctrl_enter(self, widget: QWidget | None = None) -> None:
        """Press Ctrl+Enter."""
        target = widget or self.box
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
