"""A person with a spreadsheet, at the window."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import Account
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.spreadsheet.controller import FileChip, SheetReview
from heydesk.ui.spreadsheet.page import ColumnCard, RowTable, SheetModel, SpreadsheetPage
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from tests.ui.backend import Backend
from tests.ui.settling import settle_tasks
from tests.ui.window_fixture import child

W = TypeVar("W", bound=QWidget)

FILE = (
    "Mobile,First,Appt,Doctor,Remarks\n"
    "650-555-0103,Kim,12/1/2026 4:15 PM,Dr. Lindqvist,owes us\n"
    "480 555 0164,Priya,12/1/2026 2:00 PM,Dr. Hsu,\n"
    "555-0103,Theo,12/2/2026 9:45 AM,Dr. Hsu,\n"
    "(415) 555-0158,Hannah,,Dr. Lindqvist,\n"
    "(650) 555-0103,Kim,12/1/2026 4:15 PM,Dr. Lindqvist,\n"
)
TEXT = "Hi {First name|there}, your visit with {Doctor} is on {Appt}."


class SheetHands:
    """What a person does with a file, and what they see."""

    def __init__(
        self, backend: Backend, account: Account, workplace: WindowController, tasks: TaskRunner, folder: Path
    ) -> None:
        self.backend = backend
        self.account = account
        self.workplace = workplace
        self.window = workplace.window
        self.folder = folder
        self._tasks = tasks

    async def settle(self) -> None:
        """Wait until everything is checked and shown."""
        for _ in range(2):
            await settle_tasks(self.window, self._tasks)
            async with asyncio.timeout(20):
                while self._is_checking():
                    QApplication.processEvents()
                    await asyncio.sleep(0)

    def _is_checking(self) -> bool:
        timers = self.window.findChildren(QTimer)
        return any(one.isActive() and not one.isSingleShot() and not one.interval() for one in timers)

    def save(self, text: str | bytes, name: str = "December visits.csv") -> str:
        """Save a file."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    async def drop(self, text: str | bytes = FILE, name: str = "December visits.csv") -> None:
        """Drop a file on *To*."""
        self.composer.form.recipients.spreadsheet_dropped.emit(self.save(text, name))
        await self.settle()

    async def write(self, text: str = TEXT) -> None:
        """Write the text of all rows."""
        self.box.setPlainText(text)
        await self.settle()

    async def press(self, name: str) -> None:
        """Press a button."""
        self.find(QAbstractButton, name).click()
        await self.settle()

    async def key(self, key: Qt.Key, at: QWidget | None = None) -> None:
        """Press a key on the rows, or elsewhere."""
        QTest.keyClick(at or self.table, key)
        await self.settle()

    async def confirm(self, number: str) -> None:
        """Type the number, and press Enter."""
        field = self.find(QLineEdit, "confirmCount")
        field.setText(number)
        await self.key(Qt.Key.Key_Return, field)

    async def click_status(self, place: int) -> None:
        """Press the words behind a row's status."""
        index = self.model.index(place, self.model.columnCount() - 1)
        rect = self.table.visualRect(index)
        look = self.model.look(self.model.row_at(place))
        metrics = self.table.fontMetrics()
        x = rect.left() + 10 + metrics.height() + 5 + metrics.horizontalAdvance(look.words) + 7 + 8
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))
        await self.settle()

    def find(self, kind: type[W], name: str = "") -> W:
        """A part of the window."""
        return child(self.workplace, kind, name)

    def sees(self, name: str) -> bool:
        """Whether a part of the window is in sight."""
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def label(self, name: str) -> str:
        """The words of a label that is in sight; "" for one that is not."""
        found = self.find(QLabel, name)
        return found.text() if found.isVisible() else ""

    @property
    def composer(self) -> Composer:
        """The composer."""
        return self.find(Composer)

    @property
    def box(self) -> MessageEdit:
        """The text box."""
        return self.find(MessageEdit)

    @property
    def page(self) -> SpreadsheetPage:
        """The page."""
        return self.find(SpreadsheetPage)

    @property
    def review(self) -> SheetReview:
        """The review."""
        return self.find(SheetReview)

    @property
    def table(self) -> RowTable:
        """The rows."""
        return self.find(RowTable, "rows")

    @property
    def model(self) -> SheetModel:
        """What is in the rows."""
        return self.page.model

    @property
    def cards(self) -> list[ColumnCard]:
        """The columns."""
        return [card for card in self.page.findChildren(ColumnCard) if card.isVisible()]

    @property
    def chip(self) -> str:
        """What the file's chip says."""
        return self.find(FileChip).accessibleName()

    @property
    def send_words(self) -> str:
        """What Send says."""
        return self.find(QAbstractButton, "send").accessibleName()

    @property
    def counter(self) -> str:
        """What the counter says."""
        return self.label("segments")

    @property
    def statuses(self) -> list[str]:
        """The status of each row that is shown."""
        last = self.model.columnCount() - 1
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(self.model.index(at, last).data(role)) for at in range(self.model.rowCount())]

    def row(self, place: int) -> list[str]:
        """What is shown of a row, but for its status."""
        return [str(self.model.index(place, at).data()) for at in range(self.model.columnCount() - 1)]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is in the outbox, oldest first."""
        return tuple(reversed(self.backend.store.outbox.recent()))
